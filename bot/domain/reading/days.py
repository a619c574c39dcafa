"""What a runner types for weekdays: `tue thu sun`, `mon-fri`, `every day except sunday`."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from bot.domain.reading.times import LONGEST, plain
from bot.domain.reading.tongue import TimeWords, Tongues
from bot.domain.time.weekdays import EVERY_DAY, Days, Weekday, following

ALIKE = 0.8
"""How alike (0 to 1) a mistyped day must be to a name, and to no other name."""


def parse_days(text: str, tongues: Tongues) -> Days | None:
    """The weekdays that a text names; None if any word of it could be something else."""
    if len(text) > LONGEST:
        return None
    found = (_days(plain(text), tongue.times) for tongue in tongues)
    return next((days for days in found if days), None)


def _days(text: str, table: TimeWords) -> Days | None:
    words = _split(text, table)
    cuts = [place for place, word in enumerate(words) if word in table.but]
    if not cuts:
        return _listed(words, table)
    named = _listed(words[: cuts[0]], table) if cuts[0] else EVERY_DAY
    left_out = _listed(words[cuts[-1] + 1 :], table)
    one_cut = cuts[-1] - cuts[0] == len(cuts) - 1  # "but not" is one
    return named - left_out if named and left_out and one_cut else None


def _split(text: str, table: TimeWords) -> list[str]:
    """The words that matter, phrases joined by hyphens and spans (mon-fri) taken apart."""
    for group in table.groups:
        text = f" {text} ".replace(f" {group.replace('-', ' ')} ", f" {group} ").strip()
    words = re.split(r"[\s,;/&+]+|\.(?=\s|$)", text)
    parted = (part for word in words for part in _parted(word, table))
    return [word for word in parted if word and word not in table.on]


def _parted(word: str, table: TimeWords) -> list[str]:
    return [word] if word in table.groups else re.split(r"(-)", word)


def _listed(words: list[str], table: TimeWords) -> Days | None:
    """Single days, groups and spans in any order; None unless all of it is understood."""
    days: set[Weekday] = set()
    place = 0
    while place < len(words):
        named, used = _span(words[place : place + 3], table) or (_day(words[place], table), 1)
        if not named:
            return None
        days |= named
        place += used
    return frozenset(days) or None


def _span(words: list[str], table: TimeWords) -> tuple[Days, int] | None:
    if len(words) < 3 or words[1] not in table.through:
        return None
    first, last = _day(words[0], table), _day(words[2], table)
    if first is None or last is None or len(first) + len(last) != 2:
        return None
    days, (end,) = [*first], last
    while days[-1] != end:
        days.append(following(days[-1]))
    return frozenset(days), 3


def _day(word: str, table: TimeWords) -> Days | None:
    if word in table.groups:
        return table.groups[word]
    day = _one_day(word, table.week)
    return None if day is None else frozenset({day})


@lru_cache(1024)
def _one_day(word: str, week: tuple[str, ...]) -> Weekday | None:
    """A day by its name, its beginning (`tu`, `thurs`), its plural, or with a typing error."""
    for fits in (_begins, _resembles):
        days = [Weekday(place) for place, name in enumerate(week) if fits(word, name)]
        if len(days) == 1:
            return days[0]
    return None


def _begins(word: str, name: str) -> bool:
    return name.startswith(word) or word == f"{name}s"


def _resembles(word: str, name: str) -> bool:
    return len(word) >= 5 and SequenceMatcher(None, word, name).ratio() >= ALIKE
