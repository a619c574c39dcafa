"""Journeys go through the fixed exercises, so that the real ones can change without them."""

from __future__ import annotations

import pytest

from bot.domain.exercises.catalogue import Catalogue
from bot.words import WordsByLanguage
from tests import every_word
from tests.fixed.catalogue import CATALOGUE
from tests.fixed.words import fixed_words


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> WordsByLanguage:
    return fixed_words(tmp_path_factory.mktemp("words") / "locales", every_word.USED)


@pytest.fixture
def catalogue() -> Catalogue:
    return CATALOGUE
