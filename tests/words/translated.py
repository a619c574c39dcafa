"""A copy of the English files as another language, to be broken in one place or another."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.translations.fitness import Fit
from bot.translations.reviewed import write_review
from bot.words import DEFAULT, LOCALES, Spoken, Words, WordsByLanguage, load_words

FILES = ("cards.ftl", "conditions.ftl", "safety.ftl", "settings.ftl", "signs.ftl", "start.ftl")
EXERCISE = """
superman = Superman
    .cue-1 = Long, not high
    .cue-2 = Eyes on the floor
training-days = { $target ->
        [one] 1 training day a week
       *[other] { $target } training days a week
    }
target-choice = { training-days }
"""
"""Of the long files a little: every test reads it anew."""


DAY = date(2026, 11, 26)
_known: dict[str, str] = {}


def _as_they_are(folder: Path) -> dict[str, str]:
    """Fingerprints of the files before anything is changed; the same for every test."""
    if not _known:
        _known.update(Spoken(folder).english.fingerprints)
    return _known


@dataclass
class Translated:
    """English, and beside it a language whose every text is there and read by somebody."""

    folder: Path
    code: str = "de"

    def __post_init__(self) -> None:
        for code in (DEFAULT, self.code):
            (self.folder / code).mkdir()
            for file in FILES:
                shutil.copy(LOCALES / DEFAULT / file, self.folder / code)
            (self.folder / code / "exercises.ftl").write_text(EXERCISE, encoding="utf-8")
        write_review(self.folder / self.code, "Robin", DAY, _as_they_are(self.folder))

    def stamped(self) -> None:
        """Somebody has read the safety texts as they are now."""
        made_from = Spoken(self.folder).english.fingerprints
        write_review(self.folder / self.code, "Robin", DAY, made_from)

    def changed(self, file: str, before: str, after: str, code: str = "") -> None:
        """One text of a file is another one from now on."""
        path = self.folder / (code or self.code) / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {file}"
        path.write_text(text.replace(before, after), encoding="utf-8")

    @property
    def languages(self) -> WordsByLanguage:
        """All languages, read anew."""
        return load_words(self.folder)

    @property
    def words(self) -> Words:
        """The language as a runner reads it."""
        return self.languages.best(self.code)

    @property
    def fit(self) -> Fit:
        """What of it is shown."""
        return Spoken(self.folder).fit(self.code)

    @property
    def faults(self) -> list[str]:
        """What is wrong with it."""
        return [*self.fit.faults]

    @property
    def unread(self) -> list[str]:
        """Safety texts that stay English, and why."""
        return [*self.fit.unread]
