"""What a chart says in plain words: right in number, in both languages, and never more than the data allow."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core import mastery
from meetingroom.core.aims import Aim
from meetingroom.core.evidence_csv import Fault, said
from meetingroom.core.mastery import BadField, Mastery, Sign
from meetingroom.core.measures import Direction, NoNumber, Observation, Why
from meetingroom.core.pasted import BadRow
from meetingroom.core.phases import PhaseChange
from meetingroom.core.pronouns import Pronoun
from meetingroom.core.saying import wire
from meetingroom.core.sentences import (
    Telling,
    Verb,
    break_said,
    label_said,
    method_said,
    no_data_from,
    partial_said,
    prompt_said,
    sentences,
    share_said,
)
from meetingroom.core.slopes import Method
from meetingroom.core.trends import Series, read
from meetingroom.core.units import amount, unit_of
from tests.annual_review import goal
from tests.spoken import BOTH, say

MEETING_DAY = date(2026, 5, 7)
MONDAY = date(2025, 9, 8)


def told(series, language="en", unit="", pronoun=Pronoun.NONE, verb=Verb.OTHER, today=MEETING_DAY):
    return say(sentences(read(series), Telling(unit_of(unit), today, pronoun, verb)), language)


def weekly(*values):
    return tuple(Observation(MONDAY + timedelta(weeks=i), float(v)) for i, v in enumerate(values))


def up_to(target, *values, **more):
    return Series(weekly(*values), aim=Aim(values[0], target, MONDAY, MONDAY + timedelta(weeks=20)), **more)


def test_the_sentence_of_g1():
    reader = {"unit": "wcpm", "pronoun": Pronoun.HE, "verb": Verb.READ}

    assert told(goal("G1"), **reader) == (
        "He read 60 words in September and 93 now. "
        "He needed about one more word each week, and that is what he did."
    )
    assert told(goal("G1"), "es", **reader) == (
        "Leyó 60 palabras en septiembre y 93 ahora. "
        "Necesitaba alrededor de una palabra más cada semana, y eso es lo que hizo."
    )


def test_the_sentence_of_g2_says_that_the_change_changed_nothing():
    text = told(goal("G2"), unit="percent", pronoun=Pronoun.HE)

    assert "He was at 40% in September and is at 45% now." in text
    assert "Before the change in January the middle value was 45%; since then it is 45%." in text
    assert "Since then there is no clear change." in text


def test_the_sentence_of_g3_speaks_of_the_time_since_the_change():
    text = told(goal("G3"), unit="per 5 days")

    assert "Before the change in January the middle value was 4 per 5 days; since then it is 7." in text
    assert "Since then it has been going the wrong way: about one more every 4 weeks." in text
    assert text.endswith("The goal asks for about one fewer every 9 weeks.")


def test_ac1_the_words_of_g4_say_why_there_is_no_verdict():
    assert told(goal("G4"), unit="of 5", pronoun=Pronoun.HE) == (
        "There are 4 points: the first 1 of 5 in September, the last 3 of 5 in April. "
        "Only 2 of them are since the change in November. That is too few to judge."
    )
    assert told(goal("G4"), "es", unit="of 5").endswith("Son muy pocos para juzgar.")


def test_old_data_are_not_called_now():
    late = told(goal("G1"), unit="wcpm", verb=Verb.READ, today=date(2026, 9, 1))

    assert "60 words in September and 93 in April." in late


def test_a_year_apart_the_years_are_said():
    series = Series((Observation(date(2025, 9, 1), 1.0), Observation(date(2026, 9, 1), 2.0)))

    assert "1 in September 2025 and 2 in September 2026" in told(series)


def test_in_one_month_the_days_are_said():
    series = Series((Observation(date(2025, 9, 1), 1.0), Observation(date(2025, 9, 20), 2.0)))

    assert "1 on 1 September and 2 on 20 September" in told(series)
    assert "1 el 1 de septiembre y 2 el 20 de septiembre" in told(series, "es")


RISING = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)


@pytest.mark.parametrize(
    ("series", "words"),
    [
        (up_to(20, *RISING), "that is what happened"),
        (up_to(10, *RISING), "it has been more: about one more each week"),
        (up_to(60, *RISING), "it has been improving more slowly: about one more each week"),
        (
            up_to(14, *RISING),
            "asked for about 0.7 more each week, and it has been more: about one more each week",
        ),
        (up_to(8.2, *(n * 0.55 for n in range(10))), "about 0.41 more each week, and it has been more: about 0.55 more"),
        (
            up_to(20, *range(9), 90, method=Method.LEAST_SQUARES),
            "that is what happened. That pace is by Theil–Sen; the line drawn by least squares says about 5.4 more each week.",
        ),
        (Series(weekly(*RISING)), "It has been improving: about one more each week."),
        (
            Series(weekly(*RISING), Direction.DOWN),
            "It has been going the wrong way: about one more each week.",
        ),
        (up_to(20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), "going the wrong way: about one less each week"),
        (
            up_to(20, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
            "There is no clear change. The goal asks for about 0.75 more each week.",
        ),
        (up_to(20, 0, 9, 1, 8, 2, 9, 3, 8, 4, 9), "go up and down too much to say"),
        (up_to(6, 0, 1, 2, 3, 4, 5), "It is early to say: there are 6 points."),
        (Series(), "There are no data yet."),
        (Series(weekly(3)), "There is 1 point: 3 on 8 September. One is too few to judge."),
        (Series((*weekly(1, 2), *weekly(1, 2), *weekly(1, 2))), "points"),
        (
            Series(tuple(Observation(MONDAY, float(v)) for v in range(7))),
            "All 7 points are of 8 September, so there is no trend; the middle value is 3.",
        ),
    ],
)
def test_each_course_has_its_words(series, words):
    assert words in told(series)


def test_a_reached_goal_is_said_with_its_criterion_and_not_called_too_few():
    series = Series(weekly(96, 97, 99), mastery=Mastery(95, Sign.AT_LEAST, 3, 3, True))

    assert told(series).endswith("The goal is reached: 95 or more 3 times in a row.")
    assert "too few" not in told(series)


@pytest.mark.parametrize(
    ("pronoun", "sentence"),
    [
        (Pronoun.HE, "He was at 0 in September and is at 9 now. He needed about one more each week, and that is what he did."),
        (Pronoun.SHE, "She was at 0 in September and is at 9 now. She needed about one more each week, and that is what she did."),
        (Pronoun.THEY, "They were at 0 in September and are at 9 now. They needed about one more each week, and that is what they did."),
        (Pronoun.NONE, "It was 0 in September and is 9 now. The goal asked for about one more each week, and that is what happened."),
    ],
)  # fmt: skip
def test_pronouns_are_those_that_were_given(pronoun, sentence):
    assert told(up_to(20, *RISING), pronoun=pronoun, today=date(2025, 12, 1)) == sentence


@pytest.mark.parametrize(
    ("criterion", "english", "spanish"),
    [
        (Mastery(95, Sign.AT_LEAST, 3, 3, True), "95 or more 3 times in a row", "95 o más 3 veces seguidas"),
        (Mastery(80, Sign.AT_LEAST, 4, 5), "80 or more in 4 of the last 5", "80 o más en 4 de las últimas 5"),
        (Mastery(2, Sign.AT_MOST, 4, 4), "2 or less 4 times in a row", "2 o menos 4 veces seguidas"),
        (Mastery(2, Sign.AT_MOST, 1, 1), "2 or less once", "2 o menos una vez"),
        (Mastery(2.5, Sign.AT_LEAST, 2, 5, True), "2.5 or more 2 times in a row within the last 5",
         "2,5 o más 2 veces seguidas entre las últimas 5"),
    ],
)  # fmt: skip
def test_the_sentence_that_a_mastery_criterion_means(criterion, english, spanish):
    assert say(mastery.sentence(criterion), "en") == english
    assert say(mastery.sentence(criterion), "es") == spanish


def test_the_count_behind_a_scaled_value():
    observation = Observation(MONDAY, 7.5, 6, 4)

    assert say(partial_said(observation, unit_of("per 5 days")), "en") == "count: 6, of 4 days"
    assert (
        say(partial_said(replace(observation, out_of=1), unit_of("per 5 days")), "es")
        == "conteo: 6, de 1 día"
    )
    assert say(partial_said(observation, unit_of("percent")), "en") == "count: 6, of 4 trials"


def test_a_share_below_zero_is_said_as_such():
    assert say(share_said(0.943), "en") == "94% of the way to the goal."
    assert say(share_said(-0.5), "en") == "Further from the goal than at the start, by 50% of the way."


def test_breaks_in_words():
    fall, winter, _ = read(goal("G1")).breaks
    not_back = read(goal("G3")).breaks[1]

    assert say(break_said(fall), "en") == (
        "Fall recess: nothing was lost; it was 3% better after it. Back in the first school week."
    )
    assert (
        say(break_said(winter), "en") == "Winter recess: it was 2% worse after it. Back after 2 school weeks."
    )
    assert say(break_said(not_back), "es") == (
        "Winter recess: después estaba un 100\u00a0% peor. "
        "Sin volver a donde estaba antes, después de 16 semanas de clases. "
        "Algo más cambió durante este receso, así que puede no ser la causa."
    )
    assert say(break_said(read(goal("G4")).breaks[0]), "en") == (
        "Fall recess: There is no point in the two weeks before it."
    )


@pytest.mark.parametrize("language", BOTH)
def test_labels_prompts_and_methods_are_said_or_why_not(language):
    none = NoNumber(Why.NO_AIM)

    assert (
        say(label_said(none), language) == say(prompt_said(none), language) == say(share_said(none), language)
    )
    assert "Theil–Sen" in say(method_said(read(Series())), language)
    assert "Theil–Sen" not in say(method_said(read(Series(method=Method.LEAST_SQUARES))), language)


def test_rows_fields_and_missing_series_are_said():
    bad = BadRow(3, Fault.DATE_UNREADABLE, "soon")

    assert say(said(bad), "en") == "Line 3: “soon” is not a date we can read. Write it as 2025-09-15."
    assert say(BadField("value", "number-unreadable").said(), "es") == "Escriba un número."
    assert say(no_data_from("home"), "en") == "No data from home yet."


def test_a_message_goes_to_the_browser_with_its_inner_messages():
    said = wire(amount(60, unit_of("words")))
    inner = wire(sentences(read(goal("G1")), Telling(unit_of("words"), MEETING_DAY))[0])

    assert said == {"id": "evidence-amount", "args": {"n": 60, "unit": "words", "name": "words"}}
    assert inner["args"]["then"] == said


some_day = st.integers(0, 300).map(lambda n: MONDAY + timedelta(days=n))
some_value = st.integers(0, 30).map(float) | st.floats(-1e4, 1e4)
some_series = st.builds(
    Series,
    observations=st.lists(st.builds(Observation, some_day, some_value), max_size=14).map(tuple),
    direction=st.sampled_from(Direction),
    aim=st.none() | st.builds(Aim, some_value, some_value, some_day, some_day),
    mastery=st.none() | st.just(Mastery(15, Sign.AT_LEAST, 1, 2)),
    changes=st.lists(st.builds(PhaseChange, some_day, st.just("New")), max_size=2).map(tuple),
)
VERDICTS = {
    "evidence-as-needed", "evidence-more-than-needed", "evidence-less-than-needed", "evidence-improving",
    "evidence-wrong-way", "evidence-steady",
}  # fmt: skip
CLAIMS_GROWTH = VERDICTS - {"evidence-steady"}


@given(some_series, st.sampled_from(["words", "percent", "of 5", ""]))
def test_nothing_is_claimed_that_the_numbers_do_not_allow(series, unit):
    reading = read(series)
    said = {each.id for each in sentences(reading, Telling(unit_of(unit), MEETING_DAY))}

    if len(reading.current.phase.observations) < 6:
        assert not said & VERDICTS
    if isinstance(reading.growth, NoNumber) or reading.growth.may_be_none:
        assert not said & CLAIMS_GROWTH


@given(some_series, st.sampled_from(BOTH), st.sampled_from(Verb))
def test_every_sentence_is_whole_and_names_no_pronoun_that_was_not_given(series, language, verb):
    text = told(series, language, "words", Pronoun.NONE, verb)

    assert text.endswith((".", "?"))
    assert not re.search(r"[\[\]{}$]|\b(he|she|they|his|her|their|él|ella)\b", text, re.IGNORECASE)
