"""What readers of the draft asked, feared and suggested on an item, and what came of each."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.responses import ReplyState, Response, has_outcome, item_of_response
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Passage


@of_item(Part.CONCERNS)
def concerns(telling: Telling, source: Source, item: Item) -> Iterator[Passage]:
    for response in asked_at(telling, item.id):
        yield from response_passages(telling, response)


def asked_at(telling: Telling, item: str) -> list[Response]:
    """What readers of the draft asked about an item, "" for what is about none, in the order in which they asked."""
    draft, agenda = telling.meeting.draft, telling.meeting.agenda
    return [r for r in draft.responses.values() if item_of_response(draft, agenda, r) == item]


def response_passages(telling: Telling, response: Response) -> Iterator[Passage]:
    by = telling.name_and_role(response.person)
    about = tuple(text for text in told(telling, response) if text)
    yield Passage(response.text, language=response.language, by=by, about=about)
    for language, (text, made_by) in response.translations.items():
        translated = telling.say("draft-translated-by", name=telling.name(made_by))
        yield Passage(text, language=language, by=by, about=(translated,))
    for language, (text, made_by) in response.reply_translations.items():
        translated = telling.say("draft-translated-by", name=telling.name(made_by))
        yield Passage(text, language=language, by=telling.name_and_role(response.replied_by), about=(translated,))


def told(telling: Telling, response: Response) -> Iterator[str]:
    yield telling.say(f"response-{response.kind}")
    yield telling.say("parked-before") if response.from_before else ""
    yield telling.say("response-whole") if response.is_about_whole else ""
    yield telling.say("quoted", text=one_line(response.anchor.exact)[:140]) if response.anchor.exact else ""
    item = telling.title_of(response.item)
    yield telling.say(came_of(telling, response), version=response.changed_in, item=item)
    if response.reply:
        yield f"{telling.name(response.replied_by)}: {one_line(response.reply)}"
    judged = {None: "", True: "reply-judged-yes", False: "reply-judged-not-yet"}[response.answers_me]
    yield telling.say(judged) if judged else ""


def came_of(telling: Telling, response: Response) -> str:
    """Which sentence says it; a change that did not come was promised."""
    draft = telling.meeting.draft
    is_promised = response.state is ReplyState.CHANGED and not has_outcome(draft, response)
    return "reply-promised" if is_promised else f"reply-{response.state}".replace("_", "-")
