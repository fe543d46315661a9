"""Meetings in which to try every command: one in which much goes on, and one for each stage, with everyone in it.

What can be done in none of them is tried nowhere in earnest: whoever adds a command sees to it that it can.
"""

from __future__ import annotations

from typing import Any

import msgspec

from meetingroom.core.acts import RULES, SYSTEM
from meetingroom.core.confirming import CloseCorrections
from meetingroom.core.door import AskFirstDevice, Join
from meetingroom.core.lifecycle import OpenMeeting
from tests.core.room import Room


def lively() -> Room:
    """Somebody speaks, was interrupted, waits, is carried, has left, is away, observes, has no device, is only expected."""
    room = Room("Ada", "Bo", "Dee", "Eli", "Fay")
    cleo = room.person("Cleo")
    room.with_hands("Eli")
    room.person("Ada").asks("share_panel", item=room.item, text="Buses are late.")
    room.goes_to("Budget")
    room.person("Bo").speaks()
    room.with_hands("Ada", "Dee", "Fay")
    cleo.calls_next()
    room.person("Dee").raises_hand("question")
    room.person("Bo").raises_hand("reply", "And the fees?")
    cleo.lets_in("Dee")
    deciding(room)
    drafting(room)
    cleo.asks("add_person", name="Gran", has_device=False)
    cleo.asks("write_for", item=room.item, person=room.person("Gran").id, text="I can come on Tuesdays.")
    cleo.asks("add_item", title="Fees", holds_back=True)
    cleo.asks("add_person", name="Hal")
    with_evidence(room)
    cleo.asks("give_capabilities", person=room.person("Eli").id, capabilities=[])
    room.person("Fay").asks("leave")
    room.person("Bo").goes_away()
    return room


def with_evidence(room: Room) -> None:
    """A goal with two series, of which one is Ada's, with observations, a break, a change, a label, and a chart shown."""
    ada, cleo = room.person("Ada"), room.person("Cleo")
    cleo.asks("add_goal", title="Reading", about=ada.id, item=room.item)
    cleo.asks("add_goal", title="Writing")
    goal, _ = room.meeting.evidence.goals
    cleo.asks("add_series", definition={"title": "Words", "goal": goal, "unit": "words"})
    ada.asks("add_series", definition={"title": "Evenings", "unit": "of 7"})
    words, evenings = room.meeting.evidence.series
    cleo.asks("import_observations", series=words, text="2026-01-05,60\n2026-01-12,61")
    ada.asks("add_observation", series=evenings, date="2026-01-05", raw_count=3, out_of=7)
    cleo.asks("pick_for_baseline", series=words, observation=next(iter(room.meeting.evidence.series[words].observed)))
    cleo.asks("note_break", start="2026-02-09", end="2026-02-13", label="Winter")
    ada.asks("note_change", series=evenings, date="2026-03-02", label="A new book")
    cleo.asks(
        "confirm_label",
        series=words,
        label="not-enough-data",
        version=room.meeting.evidence.series[words].version,
    )
    cleo.asks("put_up_evidence", series=[words])
    cleo.asks("place_chart", series=[words], item=room.item)


def drafting(room: Room) -> None:
    """A draft with a section of all and one of Ada's own, sent home, with a question that has a reply."""
    cleo, ada = room.person("Cleo"), room.person("Ada")
    cleo.asks(
        "add_sections",
        sections=[
            {"titles": {"en": "Reading"}, "texts": {"en": "Reads 96 words."}, "item": room.item},
            {"titles": {"en": "Concerns"}, "owners": [ada.id]},
        ],
    )
    shared, owned = room.meeting.draft.sections
    ada.asks("name_scribe", section=owned, scribe=cleo.id)
    cleo.asks("write_paragraph", section=owned, owner=ada.id, text="Mornings.", base=0)
    cleo.asks("publish_draft", expected=0)
    cleo.asks("send_draft", version=1, people=[ada.id], languages=["en"], way="link")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Writing"}}])
    for kind in ("question", "concern"):
        ada.asks("send_response", kind=kind, section=shared, text=f"A {kind}.")
    first = next(iter(room.meeting.draft.responses))
    cleo.asks("reply_to_response", response=first, state="answered", text="So.")


TERMS = {
    "Agreed for now.": {"kind": "agreed"},
    "Held.": {"kind": "held", "until": "2027-12-24", "reasons": "Too early."},
}


def deciding(room: Room) -> None:
    """One proposal is being answered, one was objected to and has changes suggested, one is agreed on for now, one held."""
    cleo, ada = room.person("Cleo"), room.person("Ada")
    cleo.asks("change_settings", promised_notice_s=3600)
    for text in ("Answered now.", "Objected to.", "Agreed for now.", "Held."):
        ada.asks("propose", item=room.item, text=text)
        proposal = list(room.meeting.proposals.by_id)[-1]
        cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
        value = {"Objected to.": "objection"}.get(text, "consent")
        for person in room.meeting.roster.here():
            room.person(person.name).asks("give_answer", proposal=proposal, asking=1, value=value, text="So.")
        if text != "Answered now.":
            cleo.asks("open_answers", proposal=proposal, asking=1)
        if text in TERMS:
            terms = TERMS[text]
            cleo.asks("state_outcome", proposal=proposal, expected=1, terms=terms, reason="Short of time.")
    ada.asks("suggest_amendment", proposal=list(room.meeting.proposals.by_id)[1], text="On Sundays.")


# One person for each way of standing in a meeting; the names say what they may do.
STANDINGS: dict[str, list[str]] = {
    "Facilitates only": ["facilitate"],
    "Takes notes only": ["take_notes"],
    "Speaks only": ["speak"],
    "Decides only": ["decide"],
    "Observes": [],
    "Member": ["speak", "decide"],
    "Does all": ["facilitate", "take_notes", "speak", "decide"],
}
NOT_HERE = ("Expected", "Left", "Removed")


def with_every_standing(**how: Any) -> Room:
    room = Room("Ada", "Bo", *STANDINGS, "Left", "Removed", **how)
    cleo = room.person("Cleo")
    for name, capabilities in STANDINGS.items():
        cleo.asks("give_capabilities", person=room.person(name).id, capabilities=capabilities)
    cleo.asks("add_person", name="Expected")
    cleo.asks("remove_person", person=room.person("Removed").id)
    room.person("Left").asks("leave")
    return room


def before_the_first_item() -> Room:
    """The queue is closed until it begins; a seat is empty, somebody is excused, and has an item of their own."""
    opening = OpenMeeting(title="A meeting", name="Cleo", items=("Opening", "Budget"), begin=False)
    room = with_every_standing(opening=opening, seats=True)
    cleo, ada = room.person("Cleo"), room.person("Ada")
    cleo.asks("close_queue")
    cleo.asks("add_seat", title="Parent")
    cleo.asks("excuse", person=ada.id, agreed_by=[cleo.id], agreed_on="2027-12-24")
    cleo.asks("name_circle", item=list(room.meeting.agenda.items)[1], people=[ada.id])
    return room


def item_open() -> Room:
    """Somebody has passed."""
    room = with_every_standing()
    room.person("Ada").asks("pass_here", item=room.item)
    return room


def between_items() -> Room:
    """The first item is closed, and no other is open yet."""
    room = with_every_standing()
    room.person("Cleo").asks("close_item", item=room.item)
    return room


def someone_speaks() -> Room:
    """Others wait, one in each kind, and somebody has shared what they wrote."""
    room = with_every_standing()
    room.person("Bo").asks("share_panel", item=room.item, text="Buses are late.")
    room.with_hands("Ada", "Speaks only", "Bo")
    room.person("Cleo").calls_next()
    room.person("Member").raises_hand("question")
    room.person("Does all").raises_hand("reply")
    return room


def everything_is_used() -> Room:
    """A planned time that a timer runs over, norms, a term, a say-back not answered, answers beside which words stand."""
    room = with_every_standing(norms=True)
    cleo, ada = room.person("Cleo"), room.person("Ada")
    for item in room.meeting.agenda.items:
        cleo.asks("edit_item", item=item, minutes=10)
    cleo.asks("add_norm", texts={"en": "One speaks at a time."})
    cleo.asks("explain_term", word="fees", means={"en": "What a bus costs."})
    cleo.asks("start_timer", seconds=60)
    cleo.asks("ask_say_back", item=room.item, person=ada.id, text="Ada wants a later bus.")
    cleo.asks("ask_say_back", item=room.item, person=ada.id, text="Ada wants the bus at nine.")
    corrected = list(room.meeting.sayback.by_id)[-1]
    ada.asks("answer_say_back", statement=corrected, is_it=False, correction="At ten.")
    cleo.asks("park", text="The old shed")
    cleo.asks("add_action", text="Ask the bus company", owner=ada.id)
    answers_beside_words(room)
    return room


def answers_beside_words(room: Room) -> None:
    """Somebody who has left sent words on the item; the others' answers to a proposal on it are open."""
    cleo, ada = room.person("Cleo"), room.person("Ada")
    cleo.asks("write_for", item=room.item, person=room.person("Left").id, text="A later bus, please.")
    ada.asks("propose", item=room.item, text="Buses at five.")
    proposal = list(room.meeting.proposals.by_id)[-1]
    cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    ada.asks("give_answer", proposal=proposal, asking=1, value="consent")
    cleo.asks("open_answers", proposal=proposal, asking=1)


def somebody_waits_at_the_door() -> Room:
    """A newcomer, and Ada's second device; and somebody says the speaker's words in another language."""
    room = with_every_standing(waiting_room=True)
    cleo, ada = room.person("Cleo"), room.person("Ada")
    room.ask(SYSTEM, Join(name="Newcomer"))
    room.ask(SYSTEM, AskFirstDevice(person=ada.id))
    cleo.asks("edit_person", person=room.person("Bo").id, interprets=True)
    room.with_hands("Member")
    cleo.calls_next()
    room.person("Bo").asks("start_interpreting", turn=room.meeting.queue.floor, into="es")
    return room


def a_round_goes_on() -> Room:
    """Somebody has passed, somebody has passed for now, somebody has just been given the floor, and one asks for a break."""
    room = with_every_standing()
    room.person("Bo").asks("share_panel", item=room.item, text="Buses are late.")
    room.person("Cleo").starts_round()
    for answer in ("pass", "pass_for_now", "pass", "pass", "speak"):
        room.person("Cleo").enters(room.circle[0], answer)
    room.person("Ada").raises_hand("process")
    return room


def stands_still() -> Room:
    room = everything_is_used()
    room.person("Cleo").asks("pause_meeting")
    return room


def ended() -> Room:
    room = someone_speaks()
    room.person("Cleo").asks("add_person", name="Dov", has_device=False)
    room.person("Cleo").asks("end_meeting")
    return room


def held() -> Room:
    """It has ended, and is kept beyond its day."""
    room = ended()
    room.person("Cleo").asks("hold_meeting", why="An appeal")
    return room


def record_closed() -> Room:
    """Nothing can be corrected any more."""
    room = ended()
    room.passes(8 * 86_400)
    room.ask(SYSTEM, CloseCorrections())
    return room


def looked_back_on() -> Room:
    """Everybody has answered the four questions, which can be counted now."""
    room = with_every_standing()
    for name in ("Eve", "Finn", "Gil"):
        room.join(name)
    room.person("Cleo").asks("ask_look_back")
    for name in ("Ada", "Bo", "Cleo", "Eve", "Finn", "Gil"):
        room.person(name).asks("answer_look_back", heard="yes", understandable="yes", time="partly", again="no")
    return room


def nobody_leads() -> Room:
    """The only facilitator has been away for long."""
    room = with_every_standing()
    for name, capabilities in STANDINGS.items():
        may = [capability for capability in capabilities if capability != "facilitate"]
        room.person("Cleo").asks("give_capabilities", person=room.person(name).id, capabilities=may)
    room.person("Cleo").goes_away()
    room.passes(200)
    room.ask(SYSTEM, msgspec.convert({}, RULES["miss_lead"].command))
    return room


STATES = {
    "before the first item": before_the_first_item,
    "an item is open": item_open,
    "between two items": between_items,
    "someone speaks": someone_speaks,
    "everything is used": everything_is_used,
    "a round goes on": a_round_goes_on,
    "somebody waits at the door": somebody_waits_at_the_door,
    "it stands still": stands_still,
    "it has ended": ended,
    "it is held": held,
    "its record is closed": record_closed,
    "nobody leads": nobody_leads,
    "the four questions are answered": looked_back_on,
}
