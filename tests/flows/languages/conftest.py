"""The words that runners read, not the fixed ones."""

from __future__ import annotations

import pytest

from bot.catalogue import load
from bot.domain.exercises.catalogue import Catalogue
from bot.words import WordsByLanguage, load_words
from tests import every_word


@pytest.fixture(scope="session")
def words() -> WordsByLanguage:
    return load_words(used=every_word.USED)


@pytest.fixture
def catalogue() -> Catalogue:
    return load()
