"""Who can help at once where a runner is: the number to call, and a line for the darkest hour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """People who listen when somebody may want to die."""

    name: str
    number: str
    languages: tuple[str, ...]
    """Codes such as `de`, the one that is spoken most first."""
    always: bool
    """Somebody answers at every hour; otherwise the line has hours."""


@dataclass(frozen=True, slots=True)
class Help:
    """The numbers of one place, the one for an ambulance first."""

    emergency: tuple[str, ...]
    lines: tuple[CrisisLine, ...] = ()
    country: str | None = None
    """The code of ISO 3166 whose numbers these are; None where nobody knows the country."""


ANYWHERE = Help(("112", "911", "999"))
"""For a runner whose country is not known: mobile networks pass at least one of them on.

Our own judgement; 112 and 911 are what ITU-T E.161.1 recommends, from memory.
"""

HelpByCountry = Mapping[str, Help]


def help_in(country: str | None, known: HelpByCountry) -> Help:
    """What is known of a country, else what may work anywhere."""
    return known.get(country or "", ANYWHERE)


def lines_for(language: str, there: Help) -> tuple[CrisisLine, ...]:
    """The lines of a place, those that speak the runner's language first."""
    spoken = language.partition("-")[0]
    return tuple(sorted(there.lines, key=lambda line: spoken not in line.languages))
