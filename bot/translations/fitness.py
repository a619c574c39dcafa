"""What of a language may be shown. All else is shown in English, and named for who translates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from babel.core import Locale
from fluent.syntax import ast

from bot.translations.likeness import Facted, faults, patterns
from bot.translations.reviewed import FILE, Review, fingerprints, name_of
from bot.word_files import Entry, WordFiles, references

_NUMBERED = re.compile(r"^(.*)-\d+$")


@dataclass(frozen=True, slots=True)
class Fit:
    """What of a language is shown, and every reason why some of it is not."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[str, ...] = ()
    """What is wrong, one line each: place, text, reason and what to do."""
    missing: tuple[str, ...] = ()
    """Keys that are not translated yet."""
    unread: tuple[str, ...] = ()
    """Texts that safety hangs on and that stay English: each with the reason."""


@dataclass(frozen=True)
class English:
    """The English files, and what is asked of a translation of them."""

    files: WordFiles

    @cached_property
    def by_name(self) -> Mapping[str, Entry]:
        """Messages and terms by their names."""
        return {name_of(entry): entry for entry in self.files.entries}

    @cached_property
    def facted(self) -> Facted:
        """What stands in each text."""
        return Facted(self.by_name)

    @cached_property
    def fingerprints(self) -> Mapping[str, str]:
        """Of the texts that safety hangs on, as they are now."""
        return fingerprints(self.files)


def fit(files: WordFiles, english: English, locale: Locale, review: Review) -> Fit:
    """What of these files may be shown to a runner."""
    return _Fitting(files, english, locale, review).fit()


@dataclass
class _Fitting:
    files: WordFiles
    english: English
    locale: Locale
    review: Review
    by_name: dict[str, Entry] = field(init=False)
    places: dict[str, str] = field(init=False)
    facted: Facted = field(init=False)
    needs: dict[str, set[str]] = field(init=False)
    """Of each text, the names of those that it is put together from."""

    def __post_init__(self) -> None:
        self.by_name = {name_of(entry): entry for entry in self.files.entries}
        self.places = {name_of(entry): place for place, entry in self.files.placed}
        self.facted = Facted(self.by_name, self.english.facted)
        self.needs = {
            name: {needed.partition(".")[0] for needed in references(entry)}
            for name, entry in self.by_name.items()
        }

    def fit(self) -> Fit:
        reasons = {name: [*self._unlike(name)] for name in self.by_name}
        for name in self._doubled():
            reasons[name].append("it is there twice: leave one")
        dropped = {name for name, found in reasons.items() if found}
        cut_off = self._cut_off(dropped)
        unread = self._unread(dropped | {*cut_off})
        lost = {*unread, *self._cut_off(dropped | {*unread})}
        shown = [e for n, e in self.by_name.items() if n not in dropped and n not in lost]
        told = [
            f"{self.places[name]}: {name}: {reason}"
            for name, found in reasons.items()
            for reason in (*found, *cut_off.get(name, ()))
        ]
        told += [self.review.fault] if self.review.fault else []
        return Fit(
            tuple(shown),
            (*self.files.junk, *told),
            tuple(self._missing()),
            tuple(f"{name}: {reason}" for name, reason in unread.items()),
        )

    def _unlike(self, name: str) -> Iterator[str]:
        """Faults of one message or term, those of its attributes under their names."""
        entry, english = self.by_name[name], self.english.by_name.get(name)
        if english is None and not name.startswith("-"):
            yield "English has no such text, so nobody shows it: take it out, or mend its name"
            return
        there = patterns(english) if english else {}
        for key, pattern in patterns(entry).items():
            part = key.removeprefix(name)
            if english is not None and key not in there and not name.startswith("-"):
                yield f"{part}: English has no such part: take it out, or mend its name"
                continue
            yield from (f"{part}: {why}" if part else why for why in self._faults(key, pattern))
        parts = Counter(part.id.name for part in entry.attributes)
        yield from (f".{part}: it is there twice" for part, times in parts.items() if times > 1)
        yield from self._series({*patterns(entry)}, {*there})

    def _faults(self, key: str, pattern: ast.Pattern) -> Iterator[str]:
        here = self.facted.of(key)
        # a term of the language's own is compared where it is used
        there = self.english.facted.of(key) if key in self.english.facted else here
        yield from faults(pattern, here, there, self.locale)
        if self.facted.is_circle(key):
            yield "it is put together from itself"

    def _series(self, here: set[str], there: set[str]) -> Iterator[str]:
        """Steps and the like are there whole: half of them in English would be a riddle."""
        begun = {found[1] for key in here if (found := _NUMBERED.match(key))}
        for key in sorted(there - here):
            found = _NUMBERED.match(key)
            if found and found[1] in begun:
                yield f".{key.partition('.')[2]} is missing: translate all of a list, or none"

    def _doubled(self) -> list[str]:
        names = Counter(name_of(entry) for entry in self.files.entries)
        return [name for name, times in names.items() if times > 1]

    def _cut_off(self, dropped: set[str]) -> dict[str, list[str]]:
        """Texts that are put together from others which are not shown, however far away."""
        lost: dict[str, list[str]] = {}
        while True:
            lacks = {name: self._lacks(name, dropped, lost) for name in self.by_name}
            more = {name: why for name, why in lacks.items() if why}
            if not more:
                return lost
            lost |= more

    def _lacks(self, name: str, dropped: set[str], lost: Mapping[str, object]) -> list[str]:
        if name in dropped or name in lost:
            return []
        return [
            f"it is put together from {other}, which is not there or not shown"
            for other in sorted(self.needs[name])
            if other not in self.by_name or other in dropped or other in lost
        ]

    def _unread(self, dropped: set[str]) -> dict[str, str]:
        """The texts that safety hangs on and that may not be shown, with the reason."""
        asked = self.english.fingerprints.items()
        found = {name: self._why_unread(name, now, dropped) for name, now in asked}
        return {name: why for name, why in found.items() if why}

    def _why_unread(self, name: str, now: str, dropped: set[str]) -> str:
        here = {*patterns(self.by_name[name])} if name in self.by_name else set()
        if not {*patterns(self.english.by_name[name])} <= here:
            return "not translated, or not all of it"
        if name in dropped:
            return "it has a fault"
        made_from = self.review.made_from.get(name)
        if made_from is None:
            return f"nobody stands for it in {FILE}"
        return "" if made_from == now else "the English text has changed since it was made"

    def _missing(self) -> Iterator[str]:
        here = {key for entry in self.by_name.values() for key in patterns(entry)}
        for name, entry in self.english.by_name.items():
            if not name.startswith("-"):
                yield from (key for key in patterns(entry) if key not in here)
