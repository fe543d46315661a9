"""Whatever people do and in whatever order: nothing is decided unheard without a reason, and no sealed answer is seen."""

import json
from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from meetingroom.core.acts import CLOCK, Refused
from meetingroom.core.answering import reading, reading_met
from meetingroom.core.gates import AnswersAsked
from meetingroom.core.ledger import in_the_way
from meetingroom.core.meeting import Meeting, apply, due_after
from meetingroom.core.outcomes import OutcomeStated
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.protocols import PROTOCOLS
from meetingroom.core.stating import NEEDS_ANSWERS, NEEDS_HEARING
from meetingroom.store.codec import decode, encode
from meetingroom.views.assemble import INSIDE, see
from meetingroom.views.mine import mine
from tests.core.board import Board

NAMES = ("Ada", "Bo", "Cleo", "Dee")
REASONS = st.sampled_from(["", "The bus leaves."])
KINDS = ("agreed_in_part", "agreed", "held", "no_consensus")
SEALED = "sealed-word-"
PARTS = [
    {"text": "Mondays.", "kind": "agreed"},
    {"text": "At six.", "kind": "held", "until": "2027-05-01", "why": "No key yet."},
]
MORE = {
    "held": {"until": "2027-05-01", "reasons": "So."},
    "no_consensus": {"who_decides": "The chair"},
    "agreed_in_part": {"parts": PARTS},
}


class Deciding(RuleBasedStateMachine):
    """People come, go, are asked and heard, propose, amend, answer, override, decide and reopen; the server restarts."""

    def __init__(self):
        super().__init__()
        self.room = Board("Ada", "Bo", promised_notice_s=600, quiet_think_s=60)
        self.joined = 0
        self.given = 0
        self.due = []
        self.seen_rows = 0

    @initialize(
        protocol=st.sampled_from(["consent", "positions"]),
        comes_to=st.sampled_from(["opened", "answer", "proposed"]),
        places=st.lists(st.integers(0, 3), min_size=1, max_size=3),
        are_asked=st.booleans(),
    )
    def something_is_proposed(self, protocol, comes_to, places, are_asked):
        """And comes so far without any trouble, so that trouble of every stage is tried."""
        self.room.proposes(protocol=protocol)
        if comes_to != "proposed":
            self.everyone_is_asked_or_passes(are_asked)
            self.is_asked("", thinks=True)
        if comes_to == "opened":
            self.all_who_are_here_answer(places)
            self.answers_are_opened()

    def tries(self, who, act, **fields):
        """A refusal is an answer too; it changes nothing."""
        before = self.room.meeting
        try:
            self.room.person(who).asks(act, **fields)
        except (Refused, LookupError):
            assert self.room.meeting is before

    @property
    def proposal(self):
        return next(iter(self.room.meeting.proposals.by_id.values()))

    @property
    def is_answered(self):
        return self.proposal.is_answering

    # Being heard

    @rule(who=st.sampled_from(NAMES), act=st.sampled_from(["pass_here", "take_back_pass", "speak", "leave"]))
    def somebody_is_heard_or_goes(self, who, act):
        if act == "speak":
            with suppress(Refused, LookupError):
                self.room.person(who).speaks(5)
        else:
            self.tries(who, act, **({} if act == "leave" else {"item": self.room.item}))

    @rule(are_asked=st.booleans())
    def everyone_is_asked_or_passes(self, are_asked):
        if are_asked:
            self.tries("Cleo", "ask_everyone", item=self.room.item)
        else:
            for person in list(self.room.meeting.roster.here()):
                self.tries(person.name, "pass_here", item=self.room.item)

    @precondition(lambda self: self.joined < 3)
    @rule()
    def somebody_joins(self):
        self.joined += 1
        self.room.join(f"New {self.joined}")

    # The clock, and the server

    @rule(seconds=st.sampled_from([1, 61, 700]))
    def time_goes_by(self, seconds):
        """The clock asks what has become due, as it was kept with the rows that caused it."""
        self.room.passes(seconds)
        for row in self.room.journal[self.seen_rows :]:
            self.due += due_after(self.room.meeting, row.events, row.stamp)
        self.seen_rows = len(self.room.journal)
        now, self.due = [d for d in self.due if d.at <= self.room.now], [d for d in self.due if d.at > self.room.now]
        for due in now:
            self.room.ask(CLOCK, due.command)

    @rule()
    def the_server_restarts(self):
        """All that it knows then is what the rows say in their stored form; what was sealed stays sealed."""
        meeting, before, names = Meeting(id=self.room.meeting.id), "", {}
        for row in self.room.journal:
            stored, named = encode(row.stamp, f"c{row.stamp.seq}", row.events, before)
            before, names = stored.hash, names | named
            meeting = apply(meeting, decode(stored, names), row.stamp)
        assert meeting == self.room.meeting
        self.room.meeting = meeting

    # The text

    @rule(takes_in=st.booleans(), who=st.sampled_from(NAMES), kind=st.sampled_from(["", *KINDS]))
    def is_revised(self, takes_in, who, kind):
        """And somebody is in a hurry, perhaps, to state an outcome of what was answered before."""
        version, changes = self.proposal.version.number, list(self.proposal.amendments)
        fields = {"amendment": changes[-1]} if takes_in and changes else {}
        text = f"Meet, take {version + 1}."
        self.tries(who, "revise_proposal", proposal=self.proposal.id, expected=version, text=text, **fields)
        if kind:
            self.outcome_is_stated(kind, "")

    @rule(who=st.sampled_from(NAMES), act=st.sampled_from(["say_ready", "need_more_time", "suggest_amendment"]))
    def somebody_says(self, who, act):
        more = {"say_ready": {"expected": self.proposal.version.number}, "suggest_amendment": {"text": "At seven."}}
        self.tries(who, act, proposal=self.proposal.id, **more.get(act, {}))

    @rule(stage=st.sampled_from(["clarify", "react", "amend", "think"]))
    def moves(self, stage):
        expected = self.proposal.stage.value
        self.tries("Cleo", "move_stage", proposal=self.proposal.id, stage=stage, expected=expected)

    # The answers

    @precondition(lambda self: not self.is_answered and self.proposal.outcome is None)
    @rule(reason=REASONS, thinks=st.booleans(), all_asked=st.booleans())
    def is_asked(self, reason, thinks, all_asked=False):
        if all_asked:
            self.everyone_is_asked_or_passes(True)
        if thinks:
            self.moves("think")
            self.time_goes_by(61)
        unheard, rows = in_the_way(self.room.meeting, self.room.item), len(self.room.journal)
        version = self.proposal.version.number
        self.tries("Cleo", "ask_for_answers", proposal=self.proposal.id, expected=version, reason=reason)
        for asked in self.happened(rows, AnswersAsked):
            assert list(asked.people) == unheard
            assert asked.reason or not (unheard or asked.gates)

    def happened(self, rows, kind):
        """The events of this kind in the rows since."""
        return [event for row in self.room.journal[rows:] for event in row.events if isinstance(event, kind)]

    @precondition(lambda self: self.is_answered)
    @rule(places=st.lists(st.integers(0, 4), min_size=1, max_size=6))
    def all_who_are_here_answer(self, places):
        for n, person in enumerate(list(self.room.meeting.roster.here())):
            self.answers(person.name, places[n % len(places)], 0)

    @precondition(lambda self: self.is_answered)
    @rule(who=st.sampled_from(NAMES), place=st.integers(0, 4), other=st.integers(0, 4))
    def answers(self, who, place, other):
        """Whatever somebody answers, the room writes and shows the same: the value is nowhere but in the seal."""
        self.given += 1
        scale = PROTOCOLS[self.proposal.protocol].scale
        asking, twin = len(self.proposal.askings), self.room.copied()
        fields = {"proposal": self.proposal.id, "asking": asking, "text": f"{SEALED}{self.given}"}
        self.tries(who, "give_answer", value=scale[place % len(scale)].key, **fields)
        with suppress(Refused, LookupError):
            twin.person(who).asks("give_answer", value=scale[other % len(scale)].key, **{**fields, "text": "Another."})
        assert twin.journal == self.room.journal
        assert twin.meeting == self.room.meeting
        changed = scale[other % len(scale)].key
        self.tries(who, "give_answer", value=changed, **fields)  # a change leaves no trace
        assert twin.journal == self.room.journal

    @precondition(lambda self: self.is_answered)
    @rule()
    def answers_are_opened(self):
        self.tries("Cleo", "open_answers", proposal=self.proposal.id, asking=len(self.proposal.askings))

    @precondition(lambda self: bool(self.proposal.objections))
    @rule(is_met=st.booleans())
    def an_objection_is_judged(self, is_met):
        for objection in list(self.proposal.objections.values())[-1:]:
            owner = self.room.name(objection.person)
            self.tries(owner, "judge_objection", proposal=self.proposal.id, objection=objection.id, is_met=is_met)

    # The outcome

    @precondition(lambda self: not self.is_answered and self.proposal.outcome is None)
    @rule(kind=st.sampled_from(KINDS), reason=REASONS)
    def outcome_is_stated(self, kind, reason):
        terms, version = {"kind": kind, **MORE.get(kind, {})}, self.proposal.version.number
        unheard, rows = in_the_way(self.room.meeting, self.room.item), len(self.room.journal)
        self.tries("Cleo", "state_outcome", proposal=self.proposal.id, expected=version, terms=terms, reason=reason)
        for stated in self.happened(rows, OutcomeStated):
            self.decided(stated, unheard)

    def decided(self, stated, unheard):
        """Here stands the promise: who was not heard is passed over only by a reason that everybody can read."""
        kind, asking = stated.terms.kind, self.proposal.asking
        assert kind in NEEDS_HEARING
        assert list(stated.people) == unheard
        assert bool(stated.reason) is bool(unheard)
        if kind in NEEDS_ANSWERS:
            assert asking.is_open
            assert asking.version == self.proposal.version.number
            assert all(outcome.asking < asking.number for outcome in self.proposal.earlier)
        if kind in (OutcomeKind.AGREED, OutcomeKind.AGREED_IN_PART):
            read = reading if kind is OutcomeKind.AGREED else reading_met
            assert read(self.room.meeting, self.proposal, asking).carried is not False
            self.agreed_in_time(stated)

    def agreed_in_time(self, stated):
        """What is young is agreed on for good only by those who said that they were ready."""
        here = {person.id for person in self.room.meeting.roster.here()}
        is_old = self.room.now >= self.proposal.version.at + 600
        assert stated.until is not None or is_old or self.proposal.ready >= here
        assert set(stated.ready) <= self.proposal.ready

    @precondition(lambda self: self.proposal.outcome is not None)
    @rule(who=st.sampled_from(NAMES), kind=st.sampled_from(["", *KINDS]))
    def is_opened_again(self, who, kind=""):
        self.tries(who, "reopen_decision", proposal=self.proposal.id, reason="Think again.")
        self.tries("Cleo", "resume_held", proposal=self.proposal.id)
        if kind:
            self.outcome_is_stated(kind, "")

    @rule(places=st.lists(st.integers(0, 3), min_size=1, max_size=3), kind=st.sampled_from(KINDS), hurries=st.booleans())
    def goes_on(self, places, kind, hurries):
        """The next thing that a room does which wants to come to an end."""
        if self.proposal.outcome is not None:
            self.is_opened_again("Ada")
        elif self.is_answered:
            self.all_who_are_here_answer(places)
            self.answers_are_opened()
        elif self.proposal.stage == "outcome" and hurries:
            self.is_revised(False, "Ada", kind)
        elif self.proposal.stage == "outcome":
            self.outcome_is_stated(kind, "")
        else:
            self.everyone_is_asked_or_passes(False)
            self.is_asked("", thinks=True)

    # What always holds

    @invariant()
    def no_sealed_answer_is_seen(self):
        if not self.room.meeting.proposals.by_id:
            return
        asking = self.proposal.asking
        if asking is None or asking.is_open:
            return
        key = ("answer", f"{self.proposal.id}:{asking.number}")
        sealed = [json.loads(text)["text"] for text in self.room.private.get(key, {}).values()]
        if not sealed:
            return
        meeting = self.room.meeting
        seen = json.dumps([see(meeting, audience).view for audience in INSIDE])
        seen += json.dumps([mine(meeting, person, {}) for person in meeting.roster.people])
        seen += str(self.room.journal)
        assert not [text for text in sealed if f'{text}"' in seen or f"{text}'" in seen]

    @invariant()
    def replay_tells_the_same(self):
        assert self.room.replayed() == self.room.meeting


TestDeciding = Deciding.TestCase
TestDeciding.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
