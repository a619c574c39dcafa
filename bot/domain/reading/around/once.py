"""One day, and not each week: `tomorrow at 7`, `tonight at 8`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.reading.tongue import DateWords, Tongues

FARTHEST = 2
"""Days from today that are named by a word of their own."""


def once_in(said: str, tongues: Tongues) -> Iterator[tuple[int, str]]:
    """Every way to read a near day in a text: days from today, and what is left.

    Args:
        said: as `plain` leaves it.
        tongues: the languages to try.
    """
    for tongue in tongues:
        days = near(tongue.dates)
        for phrase in sorted(days, key=len, reverse=True):
            before, found, after = f" {said} ".replace(", ", " , ").partition(f" {phrase} ")
            if found:
                yield days[phrase], " ".join(f"{before} {after}".split()).strip(" ,")


def near(dates: DateWords) -> dict[str, int]:
    """The words for today and the next days, and how many days from today they are."""
    soon = {phrase: days for phrase, days in dates.named.items() if days <= FARTHEST}
    return {**soon, **dict.fromkeys(dates.today, 0)}
