"""Words that are probably names are listed for a person to decide on, and other words are not."""

from meetingroom.exports.guess import probable_names
from meetingroom.exports.ours import ours


def found(*texts, known=()):
    return {guess.words: (guess.count, guess.is_sure) for guess in probable_names(texts, known)}


def test_a_capital_where_none_is_due_is_a_name():
    assert found("We asked Milo, and then Milo asked us.") == {"Milo": (2, True)}


def test_what_only_begins_sentences_is_perhaps_one():
    assert found("Milo reads well. He likes it.\n- Gravel helps\n> Rosa said so") == {
        "Gravel": (1, False),
        "Milo": (1, False),
        "Rosa": (1, False),
    }


def test_what_also_stands_in_small_letters_is_none():
    assert found("Reading is hard. We like reading. The Reading room.") == {}


def test_a_title_makes_it_sure_wherever_it_stands():
    assert found("Mrs. Bell came. La Sra. Fuentes también.") == {"Bell": (1, True), "Fuentes": (1, True)}


def test_names_that_stand_together_are_one():
    assert found("So Maria Lopez spoke with Lopez.") == {"Lopez": (1, True), "Maria Lopez": (1, True)}


def test_a_name_ends_with_its_sentence():
    assert found("We asked Lopez. Gravel helps.") == {"Gravel": (1, False), "Lopez": (1, True)}


def test_known_names_days_months_and_our_own_first_words_are_not_asked_about():
    assert found("So Ada came on Monday in March. What now? El martes vino Ana.", known=("ada", "ana")) == {}


def test_capitals_throughout_are_no_name():
    assert found("the IEP and the LEA") == {}


def test_each_shows_once_what_stands_around_it():
    (guess,) = probable_names(["We walked with Milo\nto the gate"], ())

    assert guess.around == "We walked with Milo to the gate"


def test_the_surest_and_most_frequent_come_first():
    guesses = probable_names(["Rosa came. Then Milo came, then Bell, then Bell."], ())

    assert [guess.words for guess in guesses] == ["Bell", "Milo", "Rosa"]


def test_what_the_product_says_is_left_out_and_what_stands_around_a_name_is_not():
    text = "- **Welcome, roles, how we meet**: So Rosa came. Training, said Mrs. Act of the Education Board"

    guesses = probable_names([text], (), ours())

    assert {guess.words for guess in guesses} == {"Act", "Board", "Rosa"}
    assert "roles, how we meet**: So Rosa came. Training" in guesses[-1].around
