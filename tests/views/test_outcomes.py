"""What was stated of a proposal, with its terms explained where they stand."""

import pytest

from meetingroom.views.assemble import Audience, see
from tests.core.board import Board, consented

PART = {"text": "The <LRE> form", "kind": "held", "until": "2027-06-01", "why": "LRE first", "meanwhile": "As it is"}
NEEDS = [{"what": "The LRE study", "who": "The LRE team"}, {"what": "A chair"}]
OTHER = {"text": "The rest", "kind": "no_consensus", "who_decides": "The LRE board", "decided": "No"}


@pytest.fixture
def room():
    room = Board()
    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting."})
    room.all_pass()
    room.proposes()
    consented(room, "Ada", "Bo", "Cleo")
    return room


@pytest.fixture
def term(room):
    """As it is marked."""
    (known,) = room.meeting.glossary.terms
    return f'<dfn class="term" data-term="{known}" tabindex="0" role="button">LRE</dfn>'


def row(room):
    (proposal,) = see(room.meeting, Audience.MEMBER).view["proposals"]["proposals"].values()
    return proposal


def test_terms_are_marked_in_conditions_and_in_who_decides_and_not_where_there_is_none(room, term):
    room.stated("no_consensus", who_decides="The LRE board", decided="Later", conditions=("None", "In the LRE"))

    stated = row(room)["stated"]

    assert stated["marked"] == {"who_decides": f"The {term} board", "conditions": {"1": f"In the {term}"}}
    assert stated["conditions"] == ("None", "In the LRE")


def test_terms_are_marked_in_each_part_in_its_needs_and_in_disagreements(room, term):
    ada = room.person("Ada").id
    parts = [PART | {"needs": NEEDS}, OTHER]
    said = [{"person": ada, "text": "No LRE at all", "language": "en"}]
    room.stated("no_consensus", who_decides="The chair", decided="No", parts=parts, disagreements=said)

    stated = row(room)["stated"]

    first, second = stated["parts"]
    assert first["marked"] == {"text": f"The &lt;{term}&gt; form", "why": f"{term} first"}
    assert [need.get("marked") for need in first["needs"]] == [
        {"what": f"The {term} study", "who": f"The {term} team"},
        None,
    ]
    assert second["marked"] == {"who_decides": f"The {term} board"}
    assert [one["marked"] for one in stated["disagreements"]] == [{"text": f"No {term} at all"}]


def test_terms_stay_marked_in_what_was_held_once_it_is_taken_up_again(room, term):
    room.stated("held", until="2027-06-01", needs=NEEDS, reasons="LRE first", meanwhile="As it is")
    room.person("Cleo").asks("resume_held", proposal=room.proposal.id)

    (earlier,) = row(room)["earlier"]

    assert earlier["stated"]["marked"] == {"reasons": f"{term} first"}
    assert earlier["stated"]["needs"][0]["marked"]["what"] == f"The {term} study"
