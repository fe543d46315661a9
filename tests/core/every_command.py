"""Every command there is, made from the list of rules: in which meetings to try it, as whom, and with which fields.

A new command is tried by itself. Where its fields are of a new kind, `LIKELY` says what may fit.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from meetingroom.core.acts import RULES, Refused
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting
from tests.core.room import Room

# Opening is done once.
COMMANDS = sorted(set(RULES) - {"open_meeting"})
ASKED_BY_PEOPLE = sorted(name for name, rule in RULES.items() if rule.needs is not None)
MOST_TRIES = 4_000


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
    """The queue is closed until it begins."""
    room = with_every_standing(
        opening=OpenMeeting(title="A meeting", name="Cleo", items=("One", "Two"), begin=False)
    )
    room.person("Cleo").asks("close_queue")
    return room


def item_open() -> Room:
    """Somebody has passed."""
    room = with_every_standing()
    room.person("Ada").asks("pass_here", item=room.item)
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


def ended() -> Room:
    room = someone_speaks()
    room.person("Cleo").asks("end_meeting")
    return room


STATES = {
    "before the first item": before_the_first_item,
    "an item is open": item_open,
    "someone speaks": someone_speaks,
    "it has ended": ended,
}


# What may fit


def ids_of(meeting: Meeting) -> list[str]:
    """Everything that has an id here."""
    queue, evidence = meeting.queue, meeting.evidence
    told = [*evidence.goals, *evidence.series, *observed(meeting), *cuts(meeting)]
    return sorted(
        {*meeting.roster.people, *meeting.agenda.items, *queue.entries, *queue.past, *queue.turns, *told}
    )


def observed(meeting: Meeting) -> list[str]:
    return [o for series in meeting.evidence.series.values() for o in series.observed]


def cuts(meeting: Meeting) -> list[str]:
    evidence = meeting.evidence
    return [*evidence.breaks, *(c for series in evidence.series.values() for c in series.changes)]


def likely(meeting: Meeting) -> dict[str, list[Any]]:
    """What may stand in a field, by its name: mostly things that are there."""
    people, items, queue = list(meeting.roster.people), list(meeting.agenda.items), meeting.queue
    evidence, proposals = meeting.evidence, meeting.proposals.by_id
    versions = sorted({1, 2, *(series.version for series in evidence.series.values())})
    return {
        "person": people,
        "by": people,
        "people": people,
        "holder": ["screen", *people],
        "item": items,
        "entry": [*queue.entries, *queue.past],
        "before": [*queue.entries, *items, ""],
        "of": [*queue.entries, queue.floor],
        "turn": [queue.floor, queue.last, *queue.turns],
        "topic": [queue.topic],
        "answers": [queue.topic],
        "expected": [queue.floor, meeting.agenda.current, "", meeting.undo.seq, *versions, "outcome"],
        "language": ["es", "en"],
        "shares": [{}],
        "goal": [*evidence.goals],
        "series": [*evidence.series],
        "observation": observed(meeting),
        "id": cuts(meeting),
        "version": versions,
        "text": ["2026-04-06,2", "2026-04-06,many\n2026-04-13,3"],
        "proposal": [*proposals],
        "asking": [1],
        "amendment": [a for p in proposals.values() for a in p.amendments],
        "objection": [o for p in proposals.values() for o in p.objections],
        "value": ["consent", "objection"],
        "terms": [{"kind": "withdrawn"}],
        "until": ["2027-12-24"],
        "definition": [{"title": "Series of the same"}],
        "protocol": ["consent", "gradients", "vote"],
    }


def candidates(field: msgspec.inspect.Field, meeting: Meeting) -> list[Any]:
    known = likely(meeting).get(field.name, [])
    one = [v for v in known if v != ""] + [v for v in known if v == ""]
    if isinstance(bare(field.type), msgspec.inspect.ListType | msgspec.inspect.VarTupleType) and known:
        return [[value] for value in one]
    return one + plain(field.type)


def bare(kind: msgspec.inspect.Type) -> msgspec.inspect.Type:
    return bare(kind.type) if isinstance(kind, msgspec.inspect.Metadata) else kind


def plain(kind: msgspec.inspect.Type) -> list[Any]:
    """A few values of the right type."""
    i = msgspec.inspect
    kind = bare(kind)
    if isinstance(kind, i.UnionType):
        return [value for each in kind.types for value in plain(each)]
    if isinstance(kind, i.EnumType):
        return [member.value for member in kind.cls]
    if isinstance(kind, i.ListType | i.VarTupleType):
        return [[value] for value in plain(kind.item_type)]
    if isinstance(kind, i.StrType):
        return [word for word in WORDS if re.search(kind.pattern or "", word)] or list(WORDS)
    if isinstance(kind, i.StructType):
        return [{f.encode_name: plain(f.type)[0] for f in kind.fields if f.required}]
    return list(PLAIN.get(type(kind), (None,)))


WORDS = ("some-words", "en")
PLAIN: dict[type[msgspec.inspect.Type], tuple[Any, ...]] = {
    msgspec.inspect.BoolType: (True, False),
    msgspec.inspect.IntType: (1, 100),
    msgspec.inspect.FloatType: (1.0,),
    msgspec.inspect.DictType: ({},),
    msgspec.inspect.DateType: ("2026-01-12", "2027-01-12"),
}


def fields_of(name: str) -> tuple[msgspec.inspect.Field, ...]:
    return msgspec.inspect.type_info(RULES[name].command).fields


def tries(name: str, meeting: Meeting) -> Iterator[dict[str, Any]]:
    """Fields of the right shape, those that may be left out left out at first."""
    options = [
        [(f.name, value) for value in ([] if f.required else [...]) + candidates(f, meeting)]
        for f in fields_of(name)
    ]
    combined = ({k: v for k, v in chosen if v is not ...} for chosen in itertools.product(*options))
    for fields in itertools.islice(combined, MOST_TRIES):
        try:
            msgspec.convert(fields, RULES[name].command)
        except msgspec.ValidationError:
            continue
        yield fields


def shaped(name: str, meeting: Meeting) -> dict[str, Any]:
    """The first fields of the right shape, whatever the rule says of them."""
    return next(tries(name, meeting))


def what_fits(room: Room, by: str, name: str) -> dict[str, Any] | None:
    """Fields with which the rule accepts this command of this person's now, preferring those that change something."""
    harmless = None
    for fields in tries(name, room.meeting):
        try:
            if room.copied().ask(by, msgspec.convert(fields, RULES[name].command)):
                return fields
            harmless = fields if harmless is None else harmless
        except Refused:
            continue
    return harmless
