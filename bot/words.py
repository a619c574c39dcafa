"""Words: everything a runner reads, in the runner's language.

English is read at the start, whole and without a fault. Another language is read when somebody
first speaks it, and what of it has a fault is English: no translation can break a running bot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

import structlog

from bot.translations.fitness import English, Fit, fit
from bot.translations.reviewed import Review, read_review
from bot.translations.wording import (
    DEFAULT,
    Argument,
    UnknownWords,
    Words,
    WordsError,
    locale_of,
    whole,
    without_html,
)
from bot.word_files import WordFiles, WordFilesError, read, read_some

__all__ = [
    "DEFAULT", "LOCALES", "Argument", "Spoken", "UnknownWords", "Words", "WordsByLanguage",
    "WordsError", "load_words", "locale_of", "own_name", "whole", "without_html",
]  # fmt: skip

log = structlog.get_logger()

LOCALES = Path(__file__).parent / "locales"


class WordsByLanguage:
    """The words of every language there is."""

    def __init__(self, languages: Spoken) -> None:
        self.languages = languages
        self._by_code = {name.lower(): name for name in languages}

    def best(self, language_code: str | None) -> Words:
        """The words nearest to a language code: "de-AT", "de", another country's, then English."""
        return self.languages[self.nearest(language_code)]

    @cached_property
    def introducing(self) -> tuple[tuple[str, Words], ...]:
        """Each language with its names of commands and its descriptions at least."""
        return tuple((name, self.languages.introduction(name)) for name in self.languages)

    def tell_host(self) -> None:
        """Say in the log, at the start, which safety texts are shown in English."""
        for name, count in self.languages.outdated().items():
            log.warning("safety texts are English: see `runback words`", of=name, count=count)

    def nearest(self, language_code: str | None) -> str:
        """The name of that language, without reading its files."""
        code = (language_code or DEFAULT).lower().replace("_", "-")
        base = code.partition("-")[0]
        while code not in self._by_code and "-" in code:
            code = code.rpartition("-")[0]
        akin = (name for own, name in self._by_code.items() if own.partition("-")[0] == base)
        return self._by_code.get(code) or next(akin, DEFAULT)


class Spoken(Mapping[str, Words]):
    """Languages by name. One is read when it is first asked for, and kept."""

    def __init__(self, folder: Path, *, used: set[str] | None = None) -> None:
        files = read(folder / DEFAULT)
        if faults := tuple(files.faults()):
            raise WordFilesError(faults)
        self.english = English(files)
        self._folders, self._used = _folders(folder), used
        self._read = {DEFAULT: Words(DEFAULT, files.entries, used=used)}

    def __getitem__(self, name: str) -> Words:
        if name not in self._read:
            self._read[name] = self._words(name)
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._folders

    def __iter__(self) -> Iterator[str]:
        return iter(self._folders)

    def __len__(self) -> int:
        return len(self._folders)

    def fit(self, name: str, files: WordFiles | None = None) -> Fit:
        """What of a language may be shown, and why some of it may not; read anew without files.

        Raises:
            OSError: its files cannot be read.
            UnicodeDecodeError: they are not UTF-8.
            KeyError: there is no such language.
        """
        folder = self._folders[name]
        return fit(files or read(folder), self.english, locale_of(name), read_review(folder))

    def introduction(self, name: str) -> Words:
        """The few words that Telegram shows before anybody speaks; English where they have faults.

        All others are not read yet.

        Raises:
            KeyError: there is no such language.
        """
        english = self._read[DEFAULT]
        if name in self._read:
            return self._read[name]
        folder = self._folders[name]
        try:
            files = read_some(folder, _introduces)
        except (OSError, UnicodeDecodeError):
            return english  # said when somebody speaks it, and by `runback check`
        review = read_review(folder) if self._english_introduction.fingerprints else Review()
        found = fit(files, self._english_introduction, locale_of(name), review)
        return Words(name, found.entries, fallback=english, used=self._used)

    @cached_property
    def _english_introduction(self) -> English:
        return English(self.english.files.only(_introduces))

    def outdated(self) -> dict[str, int]:
        """Of each language, how many safety texts nobody stands for as the English is now.

        Only `safety.toml` is read, so that it can be said at every start.
        """
        now = self.english.fingerprints
        reviews = {n: read_review(f).made_from for n, f in self._folders.items() if n != DEFAULT}
        count = {n: sum(made.get(k) != v for k, v in now.items()) for n, made in reviews.items()}
        return {name: texts for name, texts in count.items() if texts}

    def folder(self, name: str) -> Path:
        """Where its files are."""
        return self._folders[name]

    def _words(self, name: str) -> Words:
        """A language as far as it can be used; the host is told once of what cannot."""
        english = self._read[DEFAULT]
        try:
            found = self.fit(name)
        except (OSError, UnicodeDecodeError) as fault:
            log.error(  # noqa: TRY400 — where it is in our code tells a host nothing
                "a language cannot be read, so it is English", language=name, why=str(fault)
            )
            return english
        if found.faults:
            log.error(
                "texts with faults are English: see `runback words`",
                language=name, count=len(found.faults), first=found.faults[0],
            )  # fmt: skip
        if found.unread:
            log.warning("safety texts are English", language=name, count=len(found.unread))
        if not found.entries:
            return english
        return Words(name, found.entries, fallback=english, used=self._used)


def load_words(folder: Path | None = None, *, used: set[str] | None = None) -> WordsByLanguage:
    """The words of all languages in a folder; English is read at once.

    `used`, where given, collects the keys that are shown from now on. A language that
    lacks a text borrows the English one.

    Raises:
        WordFilesError: the English files have faults; it has every one of them.
    """
    return WordsByLanguage(Spoken(folder or LOCALES, used=used))


def own_name(language: str) -> str:
    """What a language calls itself: "Deutsch", "Português"; its code where nobody knows."""
    locale = locale_of(language)
    known = language.partition("-")[0] == locale.language
    name = locale.get_language_name(locale.language) if known else None
    region = locale.get_territory_name(locale) if known and locale.territory else None
    said = f"{name} ({region})" if region else name or language
    return said[:1].upper() + said[1:]


def _introduces(message: str) -> bool:
    return message.startswith(("command-", "bot-"))


def _folders(folder: Path) -> dict[str, Path]:
    others = {path.name: path for path in sorted(folder.glob("*")) if path.is_dir()}
    return {DEFAULT: folder / DEFAULT} | others
