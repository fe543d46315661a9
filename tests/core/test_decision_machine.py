"""Whatever people do and in whatever order: nothing is decided unheard without a reason, and no sealed answer is seen."""

import json

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from meetingroom.core.acts import CLOCK, Refused
from meetingroom.core.ledger import in_the_way
from meetingroom.core.outcomes import NEEDS_ANSWERS, OutcomeStated
from meetingroom.core.reopening import BecomeFinal
from meetingroom.views.assemble import INSIDE, see
from meetingroom.views.mine import mine
from tests.core.board import Board

NAMES = ("Ada", "Bo", "Cleo", "Dee")
VALUES = ("consent", "concern", "objection")
SEALED = "sealed-word-"


class Deciding(RuleBasedStateMachine):
    """People come, go, are heard, propose, amend, answer, override, decide and reopen."""

    def __init__(self):
        super().__init__()
        self.room = Board("Ada", "Bo", promised_notice_s=600, quiet_think_s=60)
        self.room.proposes()
        self.joined = 0
        self.given = 0

    def tries(self, who, act, **fields):
        """A refusal is an answer too; it changes nothing."""
        before = self.room.meeting
        try:
            self.room.person(who).asks(act, **fields)
        except (Refused, LookupError):
            assert self.room.meeting is before

    @property
    def proposal(self):
        return self.room.proposal

    @rule(who=st.sampled_from(NAMES))
    def passes(self, who):
        self.tries(who, "pass_here", item=self.room.item)

    @rule(who=st.sampled_from(NAMES))
    def leaves(self, who):
        self.tries(who, "leave")

    @precondition(lambda self: self.joined < 3)
    @rule()
    def somebody_joins(self):
        self.joined += 1
        self.room.join(f"New {self.joined}")

    @rule(seconds=st.sampled_from([1, 61, 700]))
    def time_goes_by(self, seconds):
        self.room.passes(seconds)

    @rule(stage=st.sampled_from(["clarify", "react", "think"]))
    def moves(self, stage):
        expected = self.proposal.stage.value
        self.tries("Cleo", "move_stage", proposal=self.proposal.id, stage=stage, expected=expected)

    @rule(reason=st.sampled_from(["", "The bus leaves."]))
    def is_asked(self, reason):
        version = self.proposal.version.number
        self.tries("Cleo", "ask_for_answers", proposal=self.proposal.id, expected=version, reason=reason)

    @rule(who=st.sampled_from(NAMES), value=st.sampled_from(VALUES))
    def answers(self, who, value):
        self.given += 1
        asking = len(self.proposal.askings)
        text = f"{SEALED}{self.given}"
        self.tries(who, "give_answer", proposal=self.proposal.id, asking=asking, value=value, text=text)

    @rule()
    def answers_are_opened(self):
        self.tries("Cleo", "open_answers", proposal=self.proposal.id, asking=len(self.proposal.askings))

    @rule()
    def is_revised(self):
        version = self.proposal.version.number
        text = f"Meet, take {version + 1}."
        self.tries("Ada", "revise_proposal", proposal=self.proposal.id, expected=version, text=text)

    @rule(who=st.sampled_from(NAMES), needed=st.booleans())
    def needs_time(self, who, needed):
        self.tries(who, "need_more_time", proposal=self.proposal.id, needed=needed)

    @rule(kind=st.sampled_from(["agreed", "held", "no_consensus"]), reason=st.sampled_from(["", "The bus leaves."]))
    def outcome_is_stated(self, kind, reason):
        more = {"held": {"until": "2027-05-01", "reasons": "So."}, "no_consensus": {"who_decides": "The chair"}}
        terms = {"kind": kind, **more.get(kind, {})}
        version = self.proposal.version.number
        unheard = in_the_way(self.room.meeting, self.room.item)
        rows = len(self.room.journal)
        self.tries("Cleo", "state_outcome", proposal=self.proposal.id, expected=version, terms=terms, reason=reason)
        for row in self.room.journal[rows:]:
            self.decided(row, unheard)

    def decided(self, row, unheard):
        """Here stands the promise: who was not heard is passed over only by a reason that everybody can read."""
        (stated,) = [e for e in row.events if isinstance(e, OutcomeStated)]
        if unheard and stated.terms.kind in NEEDS_ANSWERS:
            assert stated.reason
            assert list(stated.people) == unheard
        if stated.terms.kind in NEEDS_ANSWERS:
            asking = self.proposal.asking
            assert asking.is_open
            assert asking.version == self.proposal.version.number

    @rule(who=st.sampled_from(NAMES))
    def is_reopened(self, who):
        self.tries(who, "reopen_decision", proposal=self.proposal.id, reason="Think again.")

    @rule()
    def is_taken_up_again(self):
        self.tries("Cleo", "resume_held", proposal=self.proposal.id)

    @rule()
    def the_clock_makes_it_final(self):
        self.room.ask(CLOCK, BecomeFinal(proposal=self.proposal.id, asking=len(self.proposal.askings)))

    @invariant()
    def no_sealed_answer_is_seen(self):
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
