"""The font of charts and of the physio's page has every letter of every language that is there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from fontTools import ttLib

from bot.catalogue import load
from bot.hosting.words import translation
from bot.pictures.charts.drawing import _fonts
from bot.translations.showing import first
from bot.words import LOCALES, Spoken, without_html

DRAWN = ("chart-", "physio-", "outcomes-physio", "outcomes-impressions", "outcomes-suggested",
         "condition.", "dose-", "progress-dose", "where.")  # fmt: skip
"""Texts that are drawn into pictures, beside the names of exercises."""
LANGUAGES = sorted(Spoken(LOCALES))


@cache
def letters_of(font: str) -> frozenset[str]:
    """What a font has."""
    with ttLib.TTFont(font) as read:
        return frozenset(map(chr, read.getBestCmap()))


def drawn(language: str) -> str:
    """All that is drawn in a language: texts, names of exercises, months and days."""
    this = translation(language)
    names = {f"{e.slug}{part}" for e in load().exercises for part in ("", ".easier-name")}
    asked = (k for k in this.raw.keys() if k != "physio-caption")  # noqa: SIM118
    keys = [k for k in asked if k.startswith(DRAWN) or k in names]
    texts = [text for key in keys for text in first(this.raw, key, this.facted, 99)]
    months = this.raw.locale.months["format"]["abbreviated"].values()
    days = this.raw.locale.days["format"]["abbreviated"].values()
    return without_html(" ".join([*texts, *months, *days]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("font", _fonts())
def test_every_letter_that_is_drawn_is_in_the_font(language: str, font: str) -> None:
    needed = set(drawn(language)) - set(" \n\u2068\u2069\u202f")
    missing = needed - letters_of(font)
    assert missing == set(), f"{language}: {Path(font).name} lacks {' '.join(sorted(missing))}"


def test_a_letter_that_is_not_there_is_named() -> None:
    has = letters_of(_fonts()[0])
    assert set("äßñçãéїєґ–×→·…№") <= has
    assert not set("خ中ह") & has
