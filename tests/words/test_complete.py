"""Every sentence that is asked for exists in every language, and none exists that nobody asks for."""

import pytest

from meetingroom.core import glossary_csv, mastery, roster_csv
from meetingroom.core.acts import Capability
from meetingroom.core.agenda import ItemState, Purpose
from meetingroom.core.aims import Prompt
from meetingroom.core.answers import Gate
from meetingroom.core.calling import IfAway
from meetingroom.core.cuts_csv import CutFault
from meetingroom.core.evidence_csv import Fault
from meetingroom.core.goals_csv import GoalFault
from meetingroom.core.labels import Label
from meetingroom.core.ledger import How
from meetingroom.core.letters import Trouble
from meetingroom.core.measures import Direction, Why
from meetingroom.core.notice import NoticeField
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.pausing import Why as WhyPaused
from meetingroom.core.pronouns import Pronoun
from meetingroom.core.proposals import Stage
from meetingroom.core.protocols import PROTOCOLS, ProtocolKey
from meetingroom.core.queue import Policy
from meetingroom.core.responses import ResponseKind
from meetingroom.core.round_answers import Way
from meetingroom.core.rounds import Aim, Answered
from meetingroom.core.seats import SeatState
from meetingroom.core.sending import Way as WaySent
from meetingroom.core.sentences import Verb
from meetingroom.core.settings import AsksEvery, CallsNext, EditsNotes, Settings
from meetingroom.core.signals import Signal
from meetingroom.core.slopes import Method
from meetingroom.core.units import KNOWN
from meetingroom.store import tables
from meetingroom.words import LANGUAGES, PSEUDO, Words
from meetingroom.words.languages import LOCALES
from meetingroom.words.sources import read
from tests.words.sources import Asked, asked, look_at_python, look_at_text

# Families of ids, of which only the beginning stands in the sources, and the ends that can follow, where they are a list.
OUTCOMES = [kind.replace("_", "-") for kind in OutcomeKind]
PROTOCOL_KEYS = [key.replace("_", "-") for key in ProtocolKey]
FAMILIES = {
    "amendment-": ("taken", "declined", "withdrawn"),
    "answer-": [f"{p.key}-{c.key}".replace("_", "-") for p in PROTOCOLS.values() for c in p.scale],
    "answer-why-": [p.replace("_", "-") for p in ProtocolKey if p != "vote"],
    "beside-": ("no-view", "left", "left-with-view", "absent", "absent-with-view"),
    "closing-kind-": ("parked", "sealed", "undecided", *ResponseKind),
    "console-away-": IfAway,
    "disagreement-from-": ("objection", "answer", "panel"),
    "draft-way-": WaySent,
    "draft-went-": WaySent,
    "error-": (),
    "evidence-better-": Direction,
    "evidence-by-": Method,
    "evidence-field-": (*mastery.PROBLEMS.values(), "mastery-needs-more-than-last"),
    "evidence-label-": Label,
    "evidence-prompt-": Prompt,
    "evidence-pronoun-": Pronoun,
    "evidence-row-": (*Fault, *CutFault, *GoalFault),
    "evidence-source-": ("class", "home", "own"),
    "evidence-unit-": KNOWN,
    "evidence-verb-": Verb,
    "evidence-why-": Why,
    "gate-": [gate.replace("_", "-") for gate in Gate],
    "heard-": [how.replace("_", "-") for how in How],
    "item-": ItemState,
    "key-": ("a", "b", "d", "help", "l", "n", "o", "p", "r", "t", "u"),
    "kept-": ("device", "saved", "saving"),
    "kind-": ("process", "question", "reply", "topic"),
    "language-": LANGUAGES,
    "links-address-": ("member", "own", "personal", "screen"),
    "letters-mail-": ("reached", "missed"),
    "look-": ("auto", "dark", "light"),
    "look-back-": ("heard", "understandable", "time", "again", "yes", "partly", "no"),
    "mail-trouble-": Trouble,
    "may-": [capability for capability in Capability if capability != "observe"],
    "move-": ("down", "front", "up"),
    "notes-": ("bold", "heading", "link", "list", "redo", "undo"),
    "notes-state-": ("connecting", "offline", "page", "refused", "saved", "saving"),
    "notice-knows-": OUTCOMES,
    "notice-": [name for field in NoticeField for name in (field, f"{field}-means")],
    "objection-": ("open", "met", "not-met"),
    "objection-say-": ("met", "not-met"),
    "outcome-": [name for kind in OUTCOMES for name in (kind, f"{kind}-means")],
    "outcome-says-": (
        *(
            "summary",
            "reasons",
            "meanwhile",
            "who-decides",
            "decided",
            "owner",
            "conditions",
            "needs",
            "until",
        ),
        "review-on",
    ),
    "action-lacks-": ("both", "due", "owner"),
    "parked-lacks-": ("both", "owner", "return_by"),
    "pace-": ("own", "own-sees", "theirs", "theirs-sees"),
    "pause-": WhyPaused,
    "policy-": Policy,
    "presence-": ("away", "here", "left"),
    "prepare-draft-": ("none", "unpublished", "unsent", "sent"),
    "proposal-is-": ("sealed", "undecided"),
    "protocol-": [name for key in PROTOCOL_KEYS for name in (key, f"{key}-means")],
    "purpose-": Purpose,
    "record-as-": ("csv", "docx", "html", "ics", "json", "markdown", "pdf", "text"),
    "reply-": ("open", "answered", "changed", "on-agenda", "declined"),
    "reply-judged-": ("yes", "not-yet"),
    "reply-open-": ("answered", "declined"),
    "reply-say-": ("yes", "not-yet"),
    "reply-says-": ("answered", "declined"),
    "respond-says-": ResponseKind,
    "response-": ResponseKind,
    "refused-": (),
    "removed-": [table.name.replace("_", "-") for table in tables.metadata.sorted_tables],
    "refused-needs-": [capability.replace("_", "-") for capability in Capability if capability != "observe"],
    "roster-row-": roster_csv.Fault,
    "term-row-": glossary_csv.Fault,
    "stage-": Stage,
    "stage-asks-": Stage,
    "sayback-is-": ("yes", "not-quite", "open"),
    "round-": (*Aim, *(f"{aim}-asks" for aim in Aim)),
    "round-answer-": (*Way, *(f"{way}-means" for way in Way if way != "speak")),
    "round-for-": [way for way in Way if way != "speak"],
    "round-seat-": ("down", "up"),
    "round-state-": (*Answered, "asked", "being_read", "gone", "speaking", "waiting"),
    "round-you-": [how for how in Answered if how != "no_answer"],
    "seat-": SeatState,
    "settings-": (
        *(f"calls_next-{way}" for way in CallsNext),
        *(f"edits_notes-{way}" for way in EditsNotes),
        *(f"asks_every-{way}" for way in AsksEvery),
        *Settings.__struct_fields__,
        *(f"{name}-about" for name in Settings.__struct_fields__),
    ),
    "settings-group-": ("speaking", "hearing", "writing", "deciding", "people", "ending"),
    "signal-": Signal,
    "signal-say-": Signal,
    "signal-tap-": Signal,
    "way-": Settings.__struct_fields__,
}


@pytest.fixture(scope="module")
def found():
    return asked()


@pytest.fixture(scope="module")
def english():
    return {entry.id: entry for entry in read(LOCALES)["en"]}


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_every_message_that_is_asked_for_exists(found, language):
    words = Words(language)

    missing = sorted(f"{id_} ({file})" for id_, file in found.ids.items() if not words.knows(id_))
    assert not missing, "\n".join(missing)


def test_every_beginning_is_a_family(found):
    unknown = {beginning: file for beginning, file in found.beginnings.items() if beginning not in FAMILIES}

    assert not unknown


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_asked_for_and_has_its_members(found, english, family):
    assert family in found.beginnings
    assert [end for end in FAMILIES[family] if family + end not in english] == []
    assert any(id_.startswith(family) for id_ in english)


@pytest.mark.slow  # not before every merge: sentences may come before the screen that says them
def test_every_message_is_asked_for(found, english):
    unused = sorted(
        f"{entry.place}: {id_}" for id_, entry in english.items() if not is_used(id_, english, found)
    )

    assert not unused, "\n".join(unused)


def is_used(id_, english, found):
    if id_ in found.ids or id_ in found.quoted:
        return True
    if id_.startswith("refused-") and id_.removeprefix("refused-") in found.quoted:
        return True
    named = any(id_ in other.named.entries for other in english.values())
    return named or any(id_.startswith(family) for family in (FAMILIES.keys() | found.made) - {"refused-"})


def test_the_search_sees_every_way_of_asking():
    found = Asked()
    look_at_text(
        """html`${t("save")} ${ t('undo', {a: 1}) } ${say("back")} ${t(`kind-${kind}`)} ${format("no")}` """,
        "a.js",
        found,
    )
    look_at_text(
        """{{ t("home-title") }} {{ t("error-" ~ kind) }} {% set x = "in-quotes" %}""", "b.html", found
    )
    look_at_python(
        """Refused("late"); words.say("mine", n=1); Refused(f"needs-{x}"); Refused("a" if b else "c"); {"d-e": 1, "f": f"g-{h}"}""",
        "c.py",
        found,
    )

    assert set(found.ids) == {
        "save",
        "undo",
        "back",
        "home-title",
        "refused-late",
        "mine",
        "refused-a",
        "refused-c",
    }
    assert set(found.beginnings) == {"kind-", "error-", "refused-needs-"}
    assert {"in-quotes", "d-e"} <= found.quoted
    assert found.made == {"needs-", "g-"}
