"""The next meeting of a series: what comes along, and who comes first."""

import pytest

from meetingroom.core.agenda import Purpose
from meetingroom.core.attendance import EnterRoom
from meetingroom.core.bringing import brought_from
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.settings import Settings
from meetingroom.core.template import PlannedItem, Template
from meetingroom.views.assemble import Audience, see
from tests.core.draft_desk import Desk
from tests.core.next_meeting import following, last_meeting
from tests.core.room import Room


@pytest.fixture
def last():
    return last_meeting()


def test_its_people_are_expected_and_come_in_with_what_they_may_do(last):
    last.person("Cleo").asks("remove_person", person=last.person("Dee").id)
    brought = brought_from(last.meeting, last.person("Cleo").id)
    room = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought))

    people = room.meeting.roster.people.values()

    assert {p.name: p.joined_at is None for p in people} == {"Cleo": False, "Ada": True, "Bo": True}
    assert room.person("Cleo").tries("leave").code == "last-facilitator"


def test_open_actions_and_parked_topics_come_back_with_their_owners(last):
    room = following(last)

    (action,) = room.meeting.actions.actions.values()
    (topic,) = room.meeting.parking.topics.values()
    assert (action.text, room.name(action.owner), action.due, action.from_before) == ("Ask the bus company", "Ada", "2026-05-21", True)
    assert (topic.text, room.name(topic.owner), topic.return_by, topic.from_before) == ("Noise", "Bo", "2026-06-01", True)


def test_items_that_were_held_or_not_reached_come_after_the_welcome(last):
    last.goes_to("Budget")
    template = Template(items=(PlannedItem(title={"en": "Welcome"}, purpose=Purpose.INFORM), PlannedItem(title={"en": "Reports"})))

    room = following(last, template=template)

    agenda = room.meeting.agenda
    assert [agenda.items[i].title for i in agenda.order] == ["Welcome", "Lamps", "Reports"]
    assert agenda.items[agenda.current].title == "Welcome"


def test_what_such_meetings_have_anyway_stands_once_and_their_end_stays_at_the_end(last):
    last.goes_to("Budget")
    last.person("Cleo").asks("add_item", title="Read-back", purpose="confirm")
    planned = (("Welcome", Purpose.INFORM), ("Reports", Purpose.INFORM), ("LAMPS", Purpose.DECIDE), ("Read-back", Purpose.CONFIRM))
    template = Template(items=tuple(PlannedItem(title={"en": title}, purpose=purpose) for title, purpose in planned))

    room = following(last, template=template)

    items = [room.meeting.agenda.items[i] for i in room.meeting.agenda.order]
    assert [(item.title, item.from_before) for item in items] == [("Welcome", False), ("Lamps", True), ("Reports", False), ("Read-back", True)]


def test_a_held_proposal_comes_back_open_with_what_it_was_held_for_and_who_objected(last):
    ada, cleo = last.people("Ada", "Cleo")
    ada.asks("propose", item=last.item, text="We buy lamps.", protocol="consent")
    proposal = next(iter(last.meeting.proposals.by_id))
    cleo.asks("pass_here", item=last.item)
    for name in ("Ada", "Bo", "Dee"):
        last.person(name).asks("pass_here", item=last.item)
    cleo.asks("ask_for_answers", proposal=proposal, expected=1)
    last.person("Bo").asks("give_answer", proposal=proposal, asking=1, value="objection", text="Too bright.", language="en")
    cleo.asks("open_answers", proposal=proposal, asking=1)
    written_at = last.meeting.proposals.by_id[proposal].version.at
    held = {"kind": "held", "reasons": "No quote yet.", "until": "2099-06-01", "needs": [{"what": "A quote", "who": "Dee"}]}
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms=held)
    ada.asks("propose", item=last.item, text="Which?", options=["Round", "Square"], options_in={"es": ["Unas", "Otras"]})
    which = list(last.meeting.proposals.by_id)[-1]
    cleo.asks("state_outcome", proposal=which, expected=1, terms=held)
    last.goes_to("Budget")
    last.goes_to("Lamps")

    room = following(last)

    (item,) = room.meeting.agenda.items.values()
    again, choice = room.meeting.proposals.on(item.id)
    said = [(option.text, option.in_language("es")) for option in choice.options.values()]
    assert (said, choice.language) == ([("Round", "Unas"), ("Square", "Otras")], "en")
    (objection,) = again.objections.values()
    assert (item.title, again.version.text, again.version.at, again.outcome) == ("Opening", "We buy lamps.", written_at, None)
    assert (room.name(again.by), again.earlier[0].terms.needs[0].who) == ("Ada", "Dee")
    assert (room.name(objection.person), objection.text, objection.is_met) == ("Bo", "Too bright.", None)
    bo = room.person("Bo")
    room.person("Cleo").asks("meet_objection", proposal=again.id, objection=objection.id, how="Warm light.")
    bo.asks("judge_objection", proposal=again.id, objection=objection.id, is_met=True)


def test_what_was_reopened_and_not_decided_since_comes_along_although_its_item_was_closed(last):
    cleo, ada = last.person("Cleo"), last.person("Ada")
    cleo.asks("change_settings", promised_notice_s=3600)
    item = last.meeting.agenda.current
    cleo.asks("propose", item=item, text="Buy chairs.")
    (proposal,) = last.meeting.proposals.by_id
    cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="It is small.")
    for name in ("Cleo", "Ada", "Bo", "Dee"):
        last.person(name).asks("give_answer", proposal=proposal, asking=1, value="consent")
    cleo.asks("open_answers", proposal=proposal, asking=1)
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms={"kind": "agreed"}, reason="It is small.")
    cleo.asks("end_meeting")
    ada.asks("reopen_decision", proposal=proposal, reason="The hall was not asked.")

    room = following(last)

    (back,) = room.meeting.proposals.by_id.values()
    assert (back.version.text, back.outcome, room.meeting.agenda.items[back.item].title) == ("Buy chairs.", None, "Opening")
    assert [before.terms.kind for before in back.earlier] == ["agreed"]


def test_a_held_part_comes_back_alone_with_what_was_objected(last):
    for name in ("Ada", "Bo", "Dee", "Cleo"):
        last.person(name).asks("pass_here", item=last.item)
    ada, bo, cleo = last.people("Ada", "Bo", "Cleo")
    ada.asks("propose", item=last.item, text="We buy lamps, and chairs.", protocol="positions")
    (proposal,) = last.meeting.proposals.by_id
    for number, worry in enumerate(("Too bright.", "Too dear."), start=1):
        cleo.asks("ask_for_answers", proposal=proposal, expected=1)
        bo.asks("give_answer", proposal=proposal, asking=number, value="disagree", text=worry)
        cleo.asks("open_answers", proposal=proposal, asking=number)
    chairs = {"text": "Chairs.", "kind": "held", "until": "2099-06-01", "why": "No quote yet."}
    terms = {"kind": "agreed_in_part", "parts": [{"text": "Lamps.", "kind": "agreed"}, chairs]}
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms=terms)

    room = following(last)

    again = next(iter(room.meeting.proposals.by_id.values()))
    assert (again.version.text, again.earlier[0].terms.until) == ("Chairs.", "2099-06-01")
    assert [objection.text for objection in again.objections.values()] == ["Too bright.", "Too dear."]


def test_a_held_item_comes_back_with_its_queue_and_its_words(last):
    ada, bo, dee, cleo = last.people("Ada", "Bo", "Dee", "Cleo")
    cleo.asks("edit_item", item=last.item, presenter=ada.id)
    cleo.asks("name_circle", item=last.item, people=[bo.id, dee.id])
    bo.asks("share_panel", item=last.item, text="Too dark.", language="es")
    for person, topic in ((dee, "First"), (bo, "Second")):
        person.raises_hand("topic", topic)
    cleo.asks("hold_item", item=last.item, until="2027-06-01", why="No quote yet.")
    dee.asks("leave")
    cleo.asks("end_meeting")
    brought = brought_from(last.meeting, cleo.id)

    room = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought))

    item = room.meeting.agenda.items[room.item]
    bo, dee = room.people("Bo", "Dee")
    assert (item.title, item.from_before, item.held_why) == ("Opening", True, "No quote yet.")
    assert (room.name(item.presenter), [room.name(p) for p in item.circle]) == ("Ada", ["Bo", "Dee"])
    assert room.meeting.panels.of(room.item, bo.id).text == "Too dark."
    assert room.line == []  # nobody who waits has come yet
    room.ask(dee.id, EnterRoom())
    room.ask(bo.id, EnterRoom())
    assert [(room.name(p.entry.person), p.entry.topic) for p in room.places()] == [("Dee", "First"), ("Bo", "Second")]
    assert room.replayed() == room.meeting


def test_a_reply_comes_back_as_something_new_and_nobody_waits_twice(last):
    ada, bo, cleo = last.people("Ada", "Bo", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    bo.raises_hand("reply", "About that")
    bo.raises_hand("topic", "And this")
    ada.raises_hand("process", "Air")
    cleo.asks("hold_item", item=last.item, until="2027-06-01")
    cleo.asks("end_meeting")

    room = following(last)

    assert [(room.name(p.entry.person), p.entry.kind) for p in room.places()] == [("Bo", "topic")]


def test_an_open_concern_comes_back_with_its_held_item():
    last = Desk()
    bo, ines, cleo, ada = last.people("Bo", "Inés", "Cleo", "Ada")
    quoted = {"section": last.reading, "anchor": {"exact": "96 words"}, "anchor_language": "en"}
    bo.asks("send_response", kind="concern", text="Too few words.", language="en", **quoted)
    ines.asks("send_response", kind="question", text="¿Quién mide?", language="es", **quoted)
    ines.asks("send_response", kind="suggestion", text="Count twice.", language="en", **quoted)
    concern, question, settled = last.draft.responses
    ada.asks("translate_response", response=concern, language="es", text="Muy pocas palabras.")
    ada.asks("reply_to_response", response=question, state="on_agenda")
    ada.asks("reply_to_response", response=settled, state="answered", text="We do.")
    asked_at = last.draft.responses[concern].at
    cleo.asks("hold_item", item=last.item, until="2027-06-01")
    cleo.asks("end_meeting", reason="Next time.")

    room = following(last)

    worry, wonder = room.meeting.draft.responses.values()
    assert (worry.text, worry.language, worry.kind, worry.anchor.exact, worry.at) == ("Too few words.", "en", "concern", "96 words", asked_at)
    assert worry.translations == {"es": ("Muy pocas palabras.", room.person("Ada").id)}
    assert [(room.name(r.person), r.text, r.state, r.item) for r in (worry, wonder)] == [
        ("Bo", "Too few words.", "open", room.item),
        ("Inés", "¿Quién mide?", "on_agenda", room.item),
    ]
    open_here = see(room.meeting, Audience.SCREEN).view["draft"]["open"]
    assert [open_here["responses"][id_]["text"] for id_ in open_here["order"]] == ["Too few words.", "¿Quién mide?"]
    assert all(row["from_before"] and "gone" not in row for row in open_here["responses"].values())
    assert room.replayed() == room.meeting
    room.person("Cleo").asks("reply_to_response", response=worry.id, state="answered", text="We count twice.")
    room.person("Bo").asks("judge_reply", response=worry.id, answers_me=True)
    room.person("Cleo").asks("hold_item", item=room.item, until="2027-09-01")
    again = {one.item.title: one for one in brought_from(room.meeting, room.person("Cleo").id).items}
    assert [response.text for response in again["Opening"].responses] == ["¿Quién mide?"]


def test_what_is_open_and_belongs_to_no_item_that_comes_back_is_open_in_the_next_meeting_still():
    last = Desk()
    bo, ines, cleo, ada = last.people("Bo", "Inés", "Cleo", "Ada")
    bo.asks("send_response", kind="concern", text="Who wrote this?", language="en")
    for text in ("Unanswered.", "Not yet.", "Talked about.", "Answered."):
        ines.asks("send_response", kind="question", text=text, language="en", section=last.reading)
    _, _, not_yet, talked_about, answered = last.draft.responses
    for response in (not_yet, answered):
        ada.asks("reply_to_response", response=response, state="answered", text="So it is.")
    ines.asks("judge_reply", response=not_yet, answers_me=False)
    ada.asks("reply_to_response", response=talked_about, state="on_agenda")
    cleo.asks("close_item", item=last.item, reason="Time is up.")
    cleo.asks("end_meeting", reason="Next time.")

    room = following(last)

    brought = room.meeting.draft.responses.values()
    expected = ["Who wrote this?", "Unanswered.", "Not yet."]
    assert [(r.text, r.state, r.item) for r in brought] == [(text, "open", "") for text in expected]
    open_in_room = see(room.meeting, Audience.FACILITATOR).view["draft"]["at_no_item"]
    assert [open_in_room["responses"][id_]["text"] for id_ in open_in_room["order"]] == expected
    assert room.replayed() == room.meeting


def test_seats_and_who_fills_them_and_whom_it_is_about_come_along(last):
    ada, bo, cleo = last.people("Ada", "Bo", "Cleo")
    cleo.asks("add_seat", title="Parent")
    (seat,) = last.meeting.seats.seats
    cleo.asks("fill_seat", seat=seat, people=[ada.id])
    cleo.asks("name_about", person=bo.id)
    cleo.asks("edit_person", person=bo.id, interprets=True, holds_power=True)
    ada.asks("give_pronoun", person=ada.id, pronoun="she")
    cleo.asks("set_pace", person=bo.id, pace=3)

    room = following(last)

    ada, bo = (room.meeting.roster.people[p.id] for p in room.people("Ada", "Bo"))
    assert [(seat.title, seat.people) for seat in room.meeting.seats.seats.values()] == [("Parent", (ada.id,))]
    assert (room.name(room.meeting.roster.about), ada.pronoun) == ("Bo", "she")
    assert (bo.interprets, bo.holds_power, bo.pace) == (True, True, 3)


def test_a_replay_ends_on_the_same_meeting(last):
    last.person("Bo").raises_hand()

    room = following(last)

    assert room.replayed() == room.meeting


def test_a_meeting_that_continues_none_puts_nobody_first():
    room = Room("Ada", "Bo")

    room.with_hands("Ada", "Bo")

    assert room.meeting.continued.meeting == ""
    assert room.line == ["Ada", "Bo"]


def test_where_seats_have_to_be_filled_the_next_meeting_waits_for_them_too(last):
    cleo = last.person("Cleo")
    cleo.asks("add_seat", title="Teacher")
    template = Template(settings=Settings(seats=True))

    room = Room(opening=OpenMeeting(title="Again", name="Cleo", template=template, brought=brought_from(last.meeting, cleo.id)))

    (item, *_) = room.meeting.agenda.order
    assert room.meeting.lifecycle.began_at is None
    assert room.person("Cleo").tries("start_item", item=item, expected="").code == "seats-unfilled"
