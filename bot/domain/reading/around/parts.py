"""A part of the day named beside a time: `every morning at 7:30`, `tuesday evenings at 7`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.reading.tongue import Tongue, compiled
from bot.domain.time.weekdays import EVERY_DAY, Days

Hours = frozenset[int]


@dataclass(frozen=True, slots=True)
class Part:
    """What is left of a text without the part of the day, and what that part says.

    Attributes:
        rest: the text without it.
        hours: the hours of the day that it allows.
        days: the days that it names where the rest names none ("every morning"), or None.
        of_days: it says something only beside days that are named ("sunday morning").
    """

    rest: str
    hours: Hours
    days: Days | None
    of_days: bool


def parts_of(said: str, tongue: Tongue) -> Iterator[Part]:
    """Every way to take one part of the day out, the longest phrase first.

    Args:
        said: as `plain` leaves it.
        tongue: the language of the phrases.
    """
    table = tongue.times
    said = _apart(said, tongue)
    usual = {phrase: _around(hour) for phrase, (hour, _) in tongue.settings.usual.items()}
    yield from _taken_out(said, table.daily, EVERY_DAY, of_days=False)
    yield from _taken_out(said, table.parts, None, of_days=False)
    yield from _taken_out(said, usual, None, of_days=True)


def _taken_out(
    said: str, phrases: Mapping[str, Hours], days: Days | None, *, of_days: bool
) -> Iterator[Part]:
    for phrase in sorted(phrases, key=len, reverse=True):
        for behind in (" ", ", "):
            before, found, after = f" {said} ".partition(f" {phrase}{behind}")
            rest = f"{before} {after}".strip()
            if found and rest:
                yield Part(" ".join(rest.split()), phrases[phrase], days, of_days)


def _around(hour: int) -> Hours:
    """The hours that belong to a part of the day whose usual time this is."""
    if hour < 11:
        return frozenset(range(1, 12))
    if hour < 14:
        return frozenset(range(11, 15))
    return frozenset(range(12, 19)) if hour < 17 else frozenset(range(16, 24))


def _apart(said: str, tongue: Tongue) -> str:
    """A day and a part of it that are written as one word: `dienstagabends`."""
    days, parts = "|".join(tongue.times.week), "|".join(tongue.settings.usual)
    return compiled(rf"\b({days})({parts})(?!\w)").sub(r"\1 \2", said)
