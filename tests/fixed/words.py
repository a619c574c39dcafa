"""The words of the fixed exercises among the real words of everything else."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.word_files import read
from bot.words import DEFAULT, LOCALES, Words, WordsByLanguage, load_words

HERE = Path(__file__).parent
EXERCISES = Words(DEFAULT, read(HERE).entries)
"""The names and texts of the fixed exercises alone."""


def fixed_words(folder: Path, used: set[str] | None = None) -> WordsByLanguage:
    """All words, with the fixed exercises in every language; the folder takes their files."""
    shutil.copytree(LOCALES, folder, ignore=shutil.ignore_patterns("exercises.ftl"))
    shutil.copy(HERE / "exercises.ftl", folder / DEFAULT)
    return load_words(folder, used=used)
