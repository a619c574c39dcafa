"""`runback words`: checks a translation, shows any text of it, and notes who has read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.translations.fitness import Fit
from bot.translations.likeness import Facted
from bot.translations.reviewed import name_of, read_review, write_review
from bot.translations.showing import first, misfits
from bot.word_files import read
from bot.words import DEFAULT, LOCALES, Spoken, Words, WordsError, own_name


class NotThere(Exception):  # noqa: N818 - reads better where it is caught
    """A language or a text that does not exist; the message is for who asked."""


@dataclass(frozen=True)
class Translation:
    """One language as its files are now."""

    code: str
    spoken: Spoken
    fit: Fit
    words: Words
    """What of it may be shown, and English."""
    raw: Words
    """All of it, faults included: for who looks at a text before anybody stands for it."""
    places: dict[str, str]

    @property
    def english(self) -> Words:
        """What it was made from."""
        return self.spoken[DEFAULT]

    @property
    def facted(self) -> Facted:
        """What stands in the English texts."""
        return self.spoken.english.facted


def translation(
    code: str, folder: Path | None = None, spoken: Spoken | None = None
) -> Translation:
    """Read a language; of many, all with one `spoken`, so that English is read once.

    Raises:
        NotThere: there is none of that code.
        WordFilesError: the English files have faults.
    """
    spoken = spoken or Spoken(folder or LOCALES)
    if code not in spoken:
        raise NotThere(f"no language {code!r} here; there are {', '.join(sorted(spoken))}")
    files = read(spoken.folder(code))
    fit = Fit(files.entries) if code == DEFAULT else spoken.fit(code, files)
    english = None if code == DEFAULT else spoken[DEFAULT]
    return Translation(
        code,
        spoken,
        fit,
        Words(code, fit.entries, fallback=english),
        Words(code, files.entries, fallback=english),
        {name_of(entry): place for place, entry in files.placed},
    )


def languages(folder: Path | None = None) -> Iterator[str]:
    """Each language in a line."""
    spoken = Spoken(folder or LOCALES)
    for code in sorted(spoken):
        told = "what all others are made from" if code == DEFAULT else state(spoken.fit(code))
        yield f"{code}: {own_name(code)}: {told}"


def state(fit: Fit) -> str:
    """How far a language is, in a line."""
    parts = {
        "with a fault": len(fit.faults),
        "not translated yet": len(fit.missing),
        "of safety in English": len(fit.unread),
    }
    told = [f"{count} {what}" for what, count in parts.items() if count]
    return ", ".join(told) or "complete"


def faults(this: Translation) -> list[str]:
    """What is wrong with it, and what to do: place, text, reason."""
    known = {_name_in(told) for told in this.fit.faults}
    found = misfits(this.raw, this.english, this.facted, known)
    unfit = [f"{this.places[key.partition('.')[0]]}: {key}: {why}" for key, why in found]
    return [*this.fit.faults, *unfit]


def report(this: Translation) -> Iterator[str]:
    """All that can be said of a language, faults last."""
    for key in this.fit.missing:
        yield f"not translated, shown in English: {key}"
    for told in this.fit.unread:
        yield f"safety, shown in English: {told}"
    yield from faults(this)
    review = read_review(this.spoken.folder(this.code))
    if review.day:
        yield f"{this.code}: safety texts read by {review.reviewer}, {review.day}"
    yield f"{this.code}: {own_name(this.code)}: {state(this.fit)}"


def is_fine(this: Translation) -> bool:
    """Whether nothing is wrong with what is there; a text may still be missing."""
    return not faults(this) and not this.fit.unread


def keys(this: Translation) -> Iterator[str]:
    """All texts, with what is shown in English marked."""
    for key in sorted(this.english.keys()):
        yield key if key in this.words.keys() else f"{key} (in English)"  # noqa: SIM118


def texts(this: Translation, name: str) -> Iterator[str]:
    """A text, or all texts of a message: as translated, then the English.

    Raises:
        NotThere: English has no such text.
    """
    keys_of = [k for k in sorted(this.english.keys()) if k == name or k.startswith(f"{name}.")]
    if not keys_of:
        raise NotThere(f"no text {name!r}; `runback words {this.code} --list` names all")
    for key in keys_of:
        if this.code != DEFAULT:
            translated = key in this.raw.keys()  # noqa: SIM118
            note = "" if not translated or key in this.words.keys() else ", shown in English"  # noqa: SIM118
            yield f"== {key} ({this.code}{note})" if translated else f"== {key} (not translated)"
            yield from _shown(this.raw, key, this.facted) if translated else ()
        yield f"== {key} ({DEFAULT})"
        yield from _shown(this.english, key, this.facted)


def _shown(words: Words, key: str, facted: Facted) -> Iterator[str]:
    try:
        yield from first(words, key, facted)
    except WordsError as fault:
        yield f"!! {fault}"


def stamp(this: Translation, reviewer: str, day: date) -> list[str]:
    """Note that somebody stands for the safety texts as they are now.

    Returns why not, where one of them is missing or has a fault; then nothing is noted.
    """
    now = this.spoken.english.fingerprints
    missing = [key for key in this.fit.missing if key.partition(".")[0] in now]
    wrong = [told for told in faults(this) if _name_in(told) in now or told.startswith("safety")]
    terms = [name for name in now if name.startswith("-") and name not in this.places]
    if missing or wrong or terms:
        return [*(f"not translated: {key}" for key in (*missing, *terms)), *wrong]
    write_review(this.spoken.folder(this.code), reviewer, day, now)
    return []


def _name_in(told: str) -> str:
    """The message that a line of a report is about."""
    return told.split(": ")[1].partition(".")[0] if told.count(": ") > 1 else ""
