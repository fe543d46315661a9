"""What was decided on an item: the text, where each person stood and why, what came of it, and what was passed over."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.amendments import Amendment, AmendmentState
from meetingroom.core.answering import reading
from meetingroom.core.answers import Asking, Override
from meetingroom.core.ledger import HeardLine, How, line_of
from meetingroom.core.notice import NoticeField
from meetingroom.core.objections import Objection
from meetingroom.core.outcomes import AGREES, Outcome
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.proposals import Proposal, Version
from meetingroom.core.protocols import ProtocolKey
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.chapters.options import called, options
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line, shortened
from meetingroom.exports.tree import Block, Facts, Heading, Paragraph, Passage, table


@of_item(Part.DECISIONS)
def decisions(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    """Each proposal, in the order in which they were made."""
    for number, proposal in enumerate(telling.meeting.proposals.on(item.id), start=1):
        yield Heading(4, headed(telling, number, proposal), f"record-{proposal.id}")
        yield from versions(telling, proposal)
        yield from options(telling, proposal)
        yield from suggested(telling, proposal)
        for asking in proposal.askings:
            yield from answers(telling, proposal, asking)
        yield from objections(telling, proposal)
        yield Heading(5, telling.say("record-came-of-it"), "")
        yield from outcomes(telling, proposal)


def headed(telling: Telling, number: int, proposal: Proposal) -> str:
    """`Proposal 2: Meet on Mondays.`, with no more of its text than tells which it is."""
    return telling.say("record-proposal-number", number=number, text=in_short(telling, proposal))


def in_short(telling: Telling, proposal: Proposal) -> str:
    """As much of its text, in the reader's language, as tells which proposal it is."""
    text = proposal.version.translations.get(telling.words.language, proposal.version.text)
    return shortened(one_line(text))


def suggested(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """The changes that people suggested, with what became of each."""
    for amendment in proposal.amendments.values():
        yield amendment_passage(telling, amendment)


def amendment_passage(telling: Telling, amendment: Amendment) -> Passage:
    is_open = amendment.state is AmendmentState.OPEN
    said = "" if is_open else telling.say(f"amendment-{amendment.state}", version=amendment.version)
    about = (telling.say("record-amendment"), telling.clock(amendment.at), said, one_line(amendment.why))
    return Passage(amendment.text, by=telling.name_and_role(amendment.by), about=tuple(a for a in about if a))


def versions(telling: Telling, proposal: Proposal) -> Iterator[Passage]:
    for version in proposal.versions:
        yield from worded_in_all(telling, proposal, version)


def worded_in_all(telling: Telling, proposal: Proposal, version: Version) -> Iterator[Passage]:
    """A version's text, and its translations, but for those that it took over with the text: options alone differ."""
    yield worded(telling, proposal, version, version.text, "")
    before = proposal.numbered(max(1, version.number - 1))
    taken_over = before.translations if before is not version and before.text == version.text else {}
    for language, text in version.translations.items():
        if taken_over.get(language) != text:
            yield worded(telling, proposal, version, text, language)


def worded(telling: Telling, proposal: Proposal, version: Version, text: str, language: str) -> Passage:
    about = [
        telling.say("record-proposal"),
        telling.say("mark-version", version=version.number),
        telling.clock(version.at),
        one_line(version.why),
        translated_by(telling, version, language),
    ]
    by, known = telling.name_and_role(version.by), tuple(one for one in about if one)
    return Passage(text, language=language or proposal.language, by=by, about=known)


def translated_by(telling: Telling, version: Version, language: str) -> str:
    by = version.translated_by.get(language, "")
    return telling.say("draft-translated-by", name=telling.name(by)) if by else ""


def answers(telling: Telling, proposal: Proposal, asking: Asking) -> Iterator[Block]:
    """Sealed answers are in no record: of a round that was not opened only that it was."""
    protocol = telling.say(f"protocol-{asking.protocol.replace('_', '-')}")
    told = {"protocol": protocol, "version": asking.version, "time": telling.clock(asking.at)}
    yield Heading(5, telling.say("record-answers-to", number=asking.number, **told), "")
    yield from agreed_before(telling, asking)
    if asking.override:
        yield overridden(telling, asking.override)
    if not asking.is_open:
        return
    head = ("record-person", "record-answer", "record-reason", "record-heard-then")
    answered = (*given(telling, proposal, asking), *silent(telling, asking))
    rows = ((telling.name(p), *cells, heard_then(telling, proposal, asking, p)) for p, *cells in answered)
    yield table((telling.say(h) for h in head), rows, "answers")
    read = reading(telling.meeting, proposal, asking)
    options = proposal.numbered(asking.version).options
    option = called(telling, options, read.chosen) if read.chosen in options else ""
    yield Paragraph(telling.say(read.why, count=read.count, option=option))


def agreed_before(telling: Telling, asking: Asking) -> Iterator[Paragraph]:
    """By what the answers were to be read, as the group agreed before it answered."""
    if asking.protocol is ProtocolKey.GRADIENTS and asking.terms.level:
        level = telling.say(f"answer-gradients-{asking.terms.level}".replace("_", "-"))
        yield Paragraph(telling.say("record-agreed-level", level=level))
    if asking.protocol is ProtocolKey.VOTE:
        terms = {"threshold": asking.terms.threshold, "quorum": asking.terms.quorum}
        yield Paragraph(telling.say("record-agreed-vote", **terms))


def heard_then(telling: Telling, proposal: Proposal, asking: Asking, person: str) -> str:
    """How somebody had been heard when the answers were asked for."""
    how = asking.ledger.get(person, "")
    if how == How.REPRESENTED_BY:
        return telling.how(line_of(telling.meeting, proposal.item, person) or HeardLine(How.REPRESENTED_BY))
    return telling.how(HeardLine(How(how))) if how else ""


def given(telling: Telling, proposal: Proposal, asking: Asking) -> Iterator[tuple[str, ...]]:
    for person, answer in asking.answers.items():
        entered = answer.by not in ("", person)
        by = telling.say("record-entered-by", name=telling.name(answer.by)) if entered else ""
        yield person, label(telling, proposal, asking, answer.value), joined([one_line(answer.text), by])


def silent(telling: Telling, asking: Asking) -> Iterator[tuple[str, ...]]:
    for person, how in asking.beside.items():
        yield person, telling.say(f"beside-{how.replace('_', '-')}"), ""


def label(telling: Telling, proposal: Proposal, asking: Asking, value: str) -> str:
    options = proposal.numbered(asking.version).options
    if value in options:
        return called(telling, options, value)
    return telling.say(f"answer-{asking.protocol}-{value}".replace("_", "-"))


def overridden(telling: Telling, override: Override, passed: str = "overridden") -> Paragraph:
    gates = ", ".join(telling.say(f"gate-{gate.replace('_', '-')}") for gate in override.gates)
    said = telling.say(passed, name=telling.name(override.by), gates=gates)
    people = ", ".join(telling.name(person) for person in override.people)
    return Paragraph(joined([f"{said} {one_line(override.reason)}", people]))


def objections(telling: Telling, proposal: Proposal) -> Iterator[Passage]:
    for objection in proposal.objections.values():
        yield objection_passage(telling, objection)


def objection_passage(telling: Telling, objection: Objection) -> Passage:
    said = {None: "open", True: "met", False: "not-met"}[objection.is_met]
    met = telling.say("objection-how-met", version=objection.met_in) + " " + one_line(objection.how_met)
    about = [
        telling.say("record-objection"),
        telling.say("objection-to-version", version=objection.version),
        met if objection.how_met else "",
        telling.say(f"objection-{said}"),
        one_line(objection.words),
    ]
    by = telling.name_and_role(objection.person)
    return Passage(objection.text, language=objection.language, by=by, about=tuple(a for a in about if a))


def outcomes(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    for earlier in proposal.earlier:
        yield Facts(tuple(facts(telling, earlier)), "decisions")
        if earlier.override:
            yield overridden(telling, earlier.override, "overridden-outcome")
        if earlier.reopened_at is not None:
            yield Paragraph(telling.say("record-reopened", time=telling.clock(earlier.reopened_at)))
    if proposal.outcome is None:
        yield Paragraph(telling.say("record-no-outcome"))
        return
    outcome = proposal.outcome
    yield Facts(tuple(facts(telling, outcome)), "decisions")
    if outcome.override:
        yield overridden(telling, outcome.override, "overridden-outcome")
    yield from disagreements(telling, proposal, outcome)
    if outcome.not_restated:
        yield Paragraph(telling.say("outcome-not-restated", names=", ".join(map(telling.name, outcome.not_restated))))
    if telling.meeting.settings.written_notice:
        yield Heading(5, telling.say("console-notice"), "")
        yield Facts(tuple(notice(telling, outcome)), "notice")


def facts(telling: Telling, outcome: Outcome) -> Iterator[tuple[str, str]]:
    terms = outcome.terms
    yield telling.say("outcome-label"), state(telling, outcome)
    for name in ("summary", "reasons", "meanwhile", "who_decides", "decided", "owner"):
        if getattr(terms, name):
            yield telling.say(said_of(name, terms.kind)), one_line(getattr(terms, name))
    if terms.review_on:
        yield telling.say("outcome-says-review-on"), telling.on_day(terms.review_on)
    for condition in terms.conditions:
        yield telling.say("outcome-says-condition"), one_line(condition)
    for part in terms.parts:
        until = telling.say("outcome-until", day=telling.on_day(part.until)) if part.until else ""
        said = (part.text, part.why, part.meanwhile, part.decided)
        decides = f"{telling.say('outcome-says-who-decides')}: {one_line(part.who_decides)}" if part.who_decides else ""
        brought = (joined([one_line(need.what), one_line(need.who)]) for need in part.needs)
        text, *more = map(one_line, said)
        yield kind(telling, part.kind), joined([text, until, decides, *more, *brought])
    for need in terms.needs:
        yield telling.say("outcome-says-needs"), joined([one_line(need.what), one_line(need.who)])
    if outcome.ready:
        yield telling.say("record-ready-now"), ", ".join(telling.name(person) for person in outcome.ready)


def said_of(name: str, kind: OutcomeKind) -> str:
    """What is summed up was agreed only where something was."""
    in_short = name == "summary" and kind not in AGREES
    return "record-in-short" if in_short else f"outcome-says-{name}".replace("_", "-")


def kind(telling: Telling, which: OutcomeKind) -> str:
    return telling.say(f"outcome-{which}".replace("_", "-"))


def state(telling: Telling, outcome: Outcome) -> str:
    until = telling.say("outcome-until", day=telling.on_day(outcome.terms.until)) if outcome.terms.until else ""
    provisional = ""
    if not outcome.is_final and outcome.until is not None:
        day, time = telling.day(outcome.until), telling.time_of_day(outcome.until)
        which = "outcome-provisional" if outcome.is_provisional else "outcome-absent"
        provisional = telling.say(which, day=day, time=time)
    if outcome.final_at is not None:
        day, time = telling.day(outcome.final_at), telling.time_of_day(outcome.final_at)
        provisional = telling.say("outcome-final", day=day, time=time)
    return joined([kind(telling, outcome.terms.kind), until, provisional, telling.clock(outcome.at)])


def disagreements(telling: Telling, proposal: Proposal, outcome: Outcome) -> Iterator[Passage]:
    """Those who disagree, in their own words and language: said in their answers, and said aloud."""
    asking = proposal.asking
    if asking is not None and asking.is_open:
        for person, given in asking.answers.items():
            if given.disagrees and given.text:
                yield minority(telling, person, given.text, given.language)
    for said in outcome.terms.disagreements:
        yield minority(telling, said.person, said.text, said.language)


def minority(telling: Telling, person: str, text: str, language: str) -> Passage:
    return Passage(text, language=language, by=telling.name_and_role(person), about=(telling.say("record-disagrees"),))


def notice(telling: Telling, outcome: Outcome) -> Iterator[tuple[str, str]]:
    """All seven fields, each filled or printed as empty (34 CFR 300.503(b))."""
    for field in NoticeField:
        said = joined(map(one_line, outcome.notice.get(field.value, "").splitlines()))
        yield telling.say(f"notice-{field}"), said or telling.say("record-left-empty")
