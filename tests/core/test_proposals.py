"""Proposals: one text by versions, what people would change, and the stages in between."""

import pytest

from tests.core.board import Board


@pytest.fixture
def room():
    return Board()


def test_a_proposal_begins_with_its_first_version(room):
    room.proposes(text="Meet on Mondays.", translations={"es": "Reunirse los lunes."})

    version = room.proposal.version
    assert (version.number, version.text, version.by) == (1, "Meet on Mondays.", room.person("Ada").id)
    assert version.translations == {"es": "Reunirse los lunes."}
    assert room.proposal.stage == "proposed"


def test_nothing_can_not_be_proposed(room):
    assert room.person("Ada").tries("propose", item=room.item, text=" \u200b ").code == "nothing-written"
    assert room.person("Ada").tries("propose", item="i99", text="Meet.").code == "no-such-item"


def test_who_may_only_observe_proposes_nothing(room):
    room.person("Cleo").asks("give_capabilities", person=room.person("Bo").id, capabilities=[])

    assert room.person("Bo").tries("propose", item=room.item, text="Meet.").code == "needs-speak"


def test_options_are_voted_on_where_votes_are_given_and_must_differ(room):
    room.proposes(text="When do we meet?", options=["Monday", "Friday"])
    assert room.proposal.protocol == "vote"
    assert [option.text for option in room.proposal.options.values()] == ["Monday", "Friday"]

    alike = room.person("Ada").tries("propose", item=room.item, text="When?", options=["Monday", "Monday"])
    assert alike.code == "options-alike"


def test_a_revision_names_the_version_it_replaces_and_says_why(room):
    room.proposes()

    room.revised("Meet on Tuesdays.", why="The hall is taken on Mondays.")

    assert [v.text for v in room.proposal.versions] == ["Meet on Mondays.", "Meet on Tuesdays."]
    assert room.proposal.version.why == "The hall is taken on Mondays."
    late = room.person("Ada").tries("revise_proposal", proposal=room.proposal.id, expected=1, text="Meet daily.")
    assert (late.code, late.args_) == ("proposal-changed", {"version": 2})


def test_only_the_proposer_and_a_facilitator_change_the_words(room):
    room.proposes()
    change = {"proposal": room.proposal.id, "expected": 1, "text": "Meet daily."}

    assert room.person("Bo").tries("revise_proposal", **change).code == "not-yours"
    room.person("Cleo").asks("revise_proposal", **change)


def test_an_amendment_is_taken_into_a_version_that_names_it(room):
    room.proposes()
    room.person("Bo").asks("suggest_amendment", proposal=room.proposal.id, text="Every other Monday.")
    amendment = next(iter(room.proposal.amendments))

    room.revised("Meet every other Monday.", amendment=amendment)

    assert room.proposal.amendments[amendment].state == "taken"
    assert room.proposal.version.amendment == amendment
    again = room.person("Ada").tries(
        "revise_proposal", proposal=room.proposal.id, expected=2, text="Meet.", amendment=amendment
    )
    assert again.code == "no-such-amendment"


def test_an_amendment_is_declined_with_a_reason_or_taken_back(room):
    room.proposes()
    bo, ada = room.person("Bo"), room.person("Ada")
    bo.asks("suggest_amendment", proposal=room.proposal.id, text="On Fridays.")
    bo.asks("suggest_amendment", proposal=room.proposal.id, text="On Sundays.")
    friday, sunday = room.proposal.amendments

    ada.asks("decline_amendment", proposal=room.proposal.id, amendment=friday, why="The bus does not run.")
    bo.asks("withdraw_amendment", proposal=room.proposal.id, amendment=sunday)

    assert room.proposal.amendments[friday].why == "The bus does not run."
    assert [a.state.value for a in room.proposal.amendments.values()] == ["declined", "withdrawn"]
    assert ada.tries("withdraw_amendment", proposal=room.proposal.id, amendment=sunday).code == "no-such-amendment"


def test_a_stage_names_the_one_that_it_replaces(room):
    room.proposes()
    cleo = room.person("Cleo")
    cleo.asks("move_stage", proposal=room.proposal.id, stage="clarify", expected="proposed")

    again = cleo.tries("move_stage", proposal=room.proposal.id, stage="react", expected="proposed")

    assert again.code == "already-moved-on"
    assert room.proposal.stage == "clarify"
    by_itself = cleo.tries("move_stage", proposal=room.proposal.id, stage="outcome", expected="clarify")
    assert by_itself.code == "stage-comes-by-itself"


def test_only_offered_protocols_can_be_chosen():
    room = Board(protocols=["positions", "consent"])
    room.proposes()
    assert room.proposal.protocol == "positions"

    vote = room.person("Cleo").tries("choose_protocol", proposal=room.proposal.id, protocol="vote")

    assert vote.code == "protocol-not-offered"


def test_options_stay_when_the_text_is_answered_as_a_whole(room):
    room.proposes(text="When do we meet?", options=["Monday", "Friday"])

    room.person("Cleo").asks("choose_protocol", proposal=room.proposal.id, protocol="consent")
    room.all_pass()
    room.asked(reason="We have thought.")

    assert [option.text for option in room.proposal.options.values()] == ["Monday", "Friday"]
    option, ada = next(iter(room.proposal.options)), room.person("Ada")
    answer = {"proposal": room.proposal.id, "asking": 1, "text": ""}
    assert ada.tries("give_answer", **answer, value=option).code == "no-such-answer"
    ada.asks("give_answer", **answer, value="consent")


def test_gradients_need_the_level_before_anyone_answers(room):
    room.proposes()
    cleo = room.person("Cleo")

    no_level = cleo.tries("choose_protocol", proposal=room.proposal.id, protocol="gradients")
    assert no_level.code == "level-not-agreed"

    cleo.asks("choose_protocol", proposal=room.proposal.id, protocol="gradients", level="abstain")
    assert room.proposal.terms.level == "abstain"


def test_replay_tells_the_same(room):
    room.proposes(options=["Monday", "Friday"])
    room.person("Bo").asks("suggest_amendment", proposal=room.proposal.id, text="On Sundays.")
    room.revised("When do we meet next?", amendment=next(iter(room.proposal.amendments)))

    assert room.replayed() == room.meeting
