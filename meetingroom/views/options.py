"""The options of a proposal on the screens: their wording, what it says in other languages, and how it read before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.answers import Asking
from meetingroom.core.options import Options
from meetingroom.core.panels import Translation
from meetingroom.core.proposals import Proposal, Version
from meetingroom.views.differences import differences
from meetingroom.views.shared import present


def option_rows(options: Options) -> dict[str, Any]:
    """`options` in their order, and `options_in` by option and language, with who put it beside."""
    beside = {id_: beside_row(option.translations) for id_, option in options.items()}
    return present({"options": {id_: option.text for id_, option in options.items()}, "options_in": present(beside)})


def beside_row(translations: Mapping[str, Translation]) -> dict[str, Any]:
    return {language: {"text": one.text} | present({"by": one.by}) for language, one in translations.items()}


def options_before(proposal: Proposal) -> dict[str, Any]:
    """What earlier wordings of an option said in languages that it lacks now; the newest of each."""
    found: dict[str, dict[str, Any]] = {}
    for version in proposal.versions[:-1]:
        for id_, option in version.options.items():
            found.setdefault(id_, {}).update(
                {code: {"text": one.text, "version": version.number} for code, one in option.translations.items()}
            )
    lacking = {
        id_: {code: one for code, one in said.items() if code not in proposal.options[id_].translations}
        for id_, said in found.items()
    }
    return present(lacking)


def reworded_options(version: Version, before: Version) -> dict[str, Any]:
    """What differs in each option that was worded anew."""
    return {
        id_: differences(before.options[id_].text, option.text)
        for id_, option in version.options.items()
        if id_ in before.options and option.text != before.options[id_].text
    }


def options_asked(proposal: Proposal, asking: Asking) -> dict[str, Any]:
    """As they read when answers were asked for, where one reads otherwise by now."""
    then = proposal.numbered(asking.version).options
    is_same = all(then[id_].text == option.text for id_, option in proposal.options.items())
    return {} if is_same else option_rows(then)
