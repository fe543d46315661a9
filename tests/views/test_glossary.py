"""Terms explained where they stand: on the agenda, in shared words; and what was asked about, for a facilitator alone."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.glossary import MeaningAsked
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.template import PlannedTerm, Template
from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.glossary import Unexplained, explain, unexplained
from tests.core.board import Board
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", items=("The aim line", "Budget"))
    cleo = room.person("Cleo")
    cleo.asks("explain_term", word="aim line", means={"en": "From here to the goal.", "es": "De aquí a la meta."})
    cleo.asks("explain_term", word="LRE", means={"en": "The closest setting."})
    return room


def part(room, name, audience=Audience.MEMBER):
    return see(room.meeting, audience).view[name]


def test_everyone_has_each_term_in_every_language(room):
    for audience in INSIDE:
        found = part(room, "glossary", audience)
        assert [found["terms"][t] for t in found["order"]] == [
            {"word": "aim line", "means": {"en": "From here to the goal.", "es": "De aquí a la meta."}, "own": True},
            {"word": "LRE", "means": {"en": "The closest setting."}, "own": True},
        ]


def test_a_title_and_a_description_with_a_term_come_marked_and_escaped(room):
    room.person("Cleo").asks("edit_item", item=room.item, description="LRE <b>now</b>")

    found = part(room, "explained")["items"]

    assert list(found) == [room.item]
    assert ">aim line</dfn>" in found[room.item]["title"]
    assert found[room.item]["description"].endswith("</dfn> &lt;b&gt;now&lt;/b&gt;")


def test_shared_words_are_marked_and_a_new_term_marks_them_at_once(room):
    room.person("Ada").asks("share_panel", item=room.item, text="The **aim line** and chunking.")
    html = lambda: next(iter(part(room, "panels")["panels"].values()))["html"]  # noqa: E731
    assert html().count("<dfn") == 1

    room.person("Cleo").asks("explain_term", word="chunking", means={"en": "In small steps."})

    assert html().count("<dfn") == 2


def test_only_a_facilitator_sees_what_was_asked_about(room):
    before = see(room.meeting, Audience.MEMBER).view

    room.ask(CLOCK, MeaningAsked(words="trend", devices=2))

    wanted = part(room, "glossary", Audience.FACILITATOR)["wanted"]
    assert list(wanted["asked"].values()) == [{"words": "trend", "devices": 2, "row": room.meeting.seq}]
    assert see(room.meeting, Audience.MEMBER).view == before
    assert "wanted" not in part(room, "glossary", Audience.SCREEN)


def test_the_door_marks_any_html(room):
    assert explain("<li>LRE</li>", room.meeting.glossary).startswith('<li><dfn class="term"')


TERMS = (
    PlannedTerm(word="LRE", means={"en": "The closest setting.", "es": "Ambiente menos restrictivo: el entorno más cercano."}, also=("Least restrictive environment", "Ambiente menos restrictivo")),
    PlannedTerm(word="accommodation", means={"en": "A change in how a child learns.", "es": "Adaptación: un cambio en la forma de aprender."}, also=("Adaptación",)),
    PlannedTerm(word="stay put", means={"en": "The child stays."}),
)


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        ([("en", "The accommodation stays.")], [("accommodation", "en", True)]),
        ([("en", "The accommodation stays."), ("es", "La adaptación sigue.")], [("accommodation", "en", True), ("accommodation", "es", True)]),
        ([("en", "An accommodation is a change in how a child\nlearns."), ("es", "La adaptación es un cambio en la forma de aprender.")], []),
        ([("en", "The LRE (least restrictive environment)."), ("es", "El LRE.")], [("LRE", "es", True)]),
        ([("en", "The LRE."), ("es", "El LRE o ambiente menos restrictivo.")], [("LRE", "en", True)]),
        ([("es", "El LRE (least restrictive environment).")], [("LRE", "es", True)]),
        ([("en", "LRE: the closest setting.")], []),
        ([("en", "Stay put."), ("es", "El «stay put».")], [("stay put", "en", True), ("stay put", "es", False)]),
        ([("en", "Two LREs, the ABC test, FBAs and the Very Long Name (VLN).")], [("LRE", "en", True), ("ABC", "en", False), ("FBA", "en", False)]),
    ],
)
def test_the_writer_of_a_draft_sees_what_it_leaves_unexplained_in_each_language(texts, left):
    room = Room("Ada", opening=OpenMeeting(title="Review", name="Cleo", template=Template(glossary=TERMS)))

    assert unexplained(texts, room.meeting.glossary) == [Unexplained(*one) for one in left]


def test_a_proposal_has_its_terms_marked_in_all_that_is_said_of_it(room):
    room.person("Ada").asks("propose", item=room.item, text="Which LRE?", options=["The first LRE", "None"], protocol="vote")

    (row,) = part(room, "proposals")["proposals"].values()

    assert [html.count("<dfn") for html in (row["marked"]["text"], *row["marked"]["options"].values())] == [1, 1]
    assert len(row["options"]) == 2


def test_a_suggested_change_an_answer_and_an_objection_have_their_terms_marked():
    room = Board("Ada")
    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting."})
    room.all_pass()
    room.proposes(text="Close it.", protocol="consent")
    room.person("Ada").asks("suggest_amendment", proposal=room.proposal.id, text="Name the LRE.")
    room.asked()
    room.answers("Ada", "objection", "No LRE, <no> move.")
    room.answers("Cleo", "consent")
    room.opened()
    (objection,) = room.proposal.objections
    room.person("Cleo").asks("meet_objection", proposal=room.proposal.id, objection=objection, how="The LRE stays.")

    (row,) = part(room, "proposals")["proposals"].values()

    (change,), (worry,) = row["amendments"]["amendments"].values(), row["objections"]["objections"].values()
    given = row["asking"]["answers"][room.person("Ada").id]
    for html in (change["marked"]["text"], given["marked"]["text"], worry["marked"]["text"], worry["marked"]["how_met"]):
        assert html.count("<dfn") == 1
    assert "&lt;no&gt;" in given["marked"]["text"]
    assert "marked" not in row["asking"]["answers"][room.person("Cleo").id]
