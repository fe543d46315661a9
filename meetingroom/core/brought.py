"""What comes along from one meeting of a series to the next, as plain pieces.

Each piece names people and items by `key`, their id in the meeting before; `continuing` gives them new ones.
"""

from __future__ import annotations

import msgspec

from meetingroom.core.acts import Capability, Id, Language, Line, Name, Title
from meetingroom.core.agenda import ItemAdded
from meetingroom.core.anchors import Anchor
from meetingroom.core.answers import Reason
from meetingroom.core.options import OptionText, OptionTexts
from meetingroom.core.outcomes import Terms
from meetingroom.core.panels import Words
from meetingroom.core.proposals import Statement, Translations
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.queue import Kind
from meetingroom.core.responses import ResponseKind
from meetingroom.core.seats import SeatAdded


class BroughtPerson(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody of the meeting before."""

    key: Id
    name: Name
    role: Line = ""
    side: Line = ""
    language: str = ""
    pronoun: str = "none"
    pace: int = 1
    capabilities: tuple[Capability, ...] = ()
    has_device: bool = True
    interprets: bool = False
    holds_power: bool = False


class BroughtThing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An open action or a parked topic; `owner` and `raised_by` are keys of people."""

    text: Title
    owner: str = ""
    day: str = ""
    raised_by: str = ""


class BroughtSeat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A function that the meeting needs, and who filled it."""

    seat: SeatAdded
    people: tuple[Id, ...] = ()


class BroughtHand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who still waits on an item."""

    person: Id
    kind: Kind
    topic: Line = ""
    added_by: str = ""


class BroughtPanel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody shared on an item."""

    person: Id
    text: Words
    language: str = ""
    by: str = ""


class BroughtObjection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody said stands in the way of a proposal, and has not said is met."""

    person: Id
    value: str
    text: Reason = ""
    language: str = ""
    how_met: Reason = ""


class BroughtProposal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A proposal that was held; `at` is since when its text reads so."""

    by: Id
    text: Statement
    at: float
    translations: Translations = {}
    language: str = ""
    options: OptionTexts = ()
    options_in: tuple[dict[Language, OptionText], ...] = ()  # what each says in other languages
    protocol: ProtocolKey
    notice_s: int | None = None  # that was promised when it was made
    held: Terms
    held_by: Id
    held_at: float
    objections: tuple[BroughtObjection, ...] = ()


class BroughtResponse(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody asked about the draft of the meeting before, at `at`, and what is open still."""

    person: Id
    kind: ResponseKind
    text: Statement
    language: str
    at: float
    anchor: Anchor = Anchor()
    anchor_language: str = ""
    translations: Translations = {}
    translators: dict[Language, Id] = {}
    entered_by: str = ""
    on_agenda: bool = False  # its reply was that the item, which comes back too, is there for it


class BroughtItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An item that was held or not reached, with all that waits on it; `item` has its id of the meeting before."""

    item: ItemAdded
    why: Line = ""
    circle: tuple[Id, ...] = ()
    is_revealed: bool = False
    hands: tuple[BroughtHand, ...] = ()
    panels: tuple[BroughtPanel, ...] = ()
    proposals: tuple[BroughtProposal, ...] = ()
    responses: tuple[BroughtResponse, ...] = ()


class Brought(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that comes along from the meeting before."""

    meeting: Id
    title: Title
    ended_at: float = 0.0
    people: tuple[BroughtPerson, ...] = ()
    opener: str = ""  # the key of whoever opens the new meeting
    about: str = ""  # the key of the person whom the meeting is about
    seats: tuple[BroughtSeat, ...] = ()
    items: tuple[BroughtItem, ...] = ()
    actions: tuple[BroughtThing, ...] = ()
    parked: tuple[BroughtThing, ...] = ()
    responses: tuple[BroughtResponse, ...] = ()  # what is at no item that comes back
    put_off: tuple[str, ...] = ()
