"""The guards are awake here too: a deliberate break turns red what people see in the acceptance checks."""

from __future__ import annotations

import pytest

from tests.breaks import Break, lost, unnoticed

EVIDENCE = "tests/e2e/test_evidence_acceptance.py"
DRAFT = "tests/e2e/test_draft_acceptance.py"

BREAKS = {
    "ac1: two points are called enough for a trend": Break(
        "meetingroom/core/phases.py",
        "    EARLY = 6\n",
        "    EARLY = 2\n",
        f"{EVIDENCE}::test_ac1_g4_shows_four_points_no_trend_and_no_verdict_and_says_why",
    ),
    "ac16: who writes the draft writes in a section that others own": Break(
        "meetingroom/core/drafting.py",
        "    if section.is_owned:\n        raise Refused(\"section-is-owned\")\n",
        "",
        f"{DRAFT}::test_ac16_section_d2_is_edited_by_nobody_but_m1_and_m2",
    ),
    "ac22: a page of the draft does not say that it is one": Break(
        "templates/draft_paper.html",
        "<strong>{{ copy.say(\"draft-mark\") }}</strong>",
        "",
        f"{DRAFT}::test_ac22_every_page_of_the_draft_says_draft_version_and_date_and_q1_to_q14_are_anchored_to_their_sections",
    ),
    "ac22: what is asked about the draft forgets its passage": Break(
        "meetingroom/core/responses.py",
        "        anchor=event.anchor,\n",
        "        anchor=Anchor(),\n",
        f"{DRAFT}::test_ac22_every_page_of_the_draft_says_draft_version_and_date_and_q1_to_q14_are_anchored_to_their_sections",
    ),
    "ac2: what was before a change is mixed with what came after": Break(
        "meetingroom/core/evidence.py",
        "                changes=tuple(self.changes.values()),\n",
        "                changes=(),\n",
        f"{EVIDENCE}::test_ac2_g3_shows_two_phases_with_a_line_at_week_17_and_its_label_is_of_the_second",
    ),
    "ac4: a point below the aim line is taken for one above": Break(
        "meetingroom/core/aims.py",
        "    if not reaches(value, line):\n        return Side.WORSE\n",
        "    if reaches(value, line):\n        return Side.WORSE\n",
        f"{EVIDENCE}::test_ac4_g2_lists_its_last_four_points_below_the_aim_line_and_both_phases_have_one_median",
    ),
    "ac6: a line is joined across a break": Break(
        "meetingroom/core/phases.py",
        "    return earlier < later and any(b.start <= later and b.end >= earlier for b in breaks)",
        "    return False",
        f"{EVIDENCE}::test_ac6_no_point_and_no_joined_line_is_drawn_across_a_break",
    ),
}


def test_every_break_still_finds_the_line_that_it_changes():
    """So that whoever moves the line knows at once, and not when all the breaks are tried."""
    assert lost(BREAKS) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BREAKS)
def test_a_deliberate_break_is_noticed(name, tmp_path):
    assert unnoticed(BREAKS[name], tmp_path) == ""
