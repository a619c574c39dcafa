"""Whom to call: the emergency number and the crisis lines of a place, as words."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.back.help import CrisisLine, Help, lines_for
from bot.words import Words


def call(words: Words, there: Help) -> Markup:
    """What to call in an emergency, to be put after "Call"; says for which country it holds.

    A clock does not always tell the country, and people travel: so the country is named.
    """
    if there.country is None:
        return words("call-number", numbers=", ".join(there.emergency))
    country = words.locale.territories.get(there.country, there.country)
    return words("call-number.known", numbers=_either(words, there.emergency), country=country)


def crisis_lines(words: Words, there: Help) -> Markup:
    """The lines of a place, one a row, and last how to find another."""
    rows = [_line(words, line) for line in lines_for(words.language, there)]
    return Markup("\n").join([*rows, words("not-alone-find")])


def _line(words: Words, line: CrisisLine) -> Markup:
    said = words("not-alone-line", name=line.name, number=line.number)
    if str(words.locale.language) not in line.languages:
        spoken = (words.locale.languages.get(code, code) for code in line.languages)
        said = words("not-alone-line.speaks", line=said, languages=", ".join(spoken))
    return said if line.always else words("not-alone-line.hours", line=said)


def _either(words: Words, numbers: tuple[str, ...]) -> str:
    *others, last = numbers
    return words("call-number-or", one=", ".join(others), other=last) if others else last
