"""The letters of pictures: there for every language, small, and under their licence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.pictures.charts import drawing
from bot.pictures.fonts import build

LOCALES = Path(build.__file__).parents[2] / "locales"
DRAWN = ("progress.ftl", "outcomes.ftl", "exercises.ftl")
"""Word files of which some stands in charts and on the physio's page."""
MOST_BYTES = 300_000
PICTOGRAMS = 0x2600
"""From here on Unicode has no letters that we draw; they are the chat's."""


def test_they_are_small_and_their_licence_lies_beside_them() -> None:
    fonts = sorted(drawing.FONTS.glob("*.ttf"))
    assert [font.stem for font in fonts] == ["RunbackSans-Regular", "RunbackSans-Semibold"]
    assert sum(font.stat().st_size for font in fonts) < MOST_BYTES
    assert "SIL OPEN FONT LICENSE Version 1.1" in (drawing.FONTS / "OFL.txt").read_text()


@pytest.mark.parametrize("weight", build.WEIGHTS)
def test_every_letter_is_there(weight: str) -> None:
    ttlib = pytest.importorskip("fontTools.ttLib", reason="fonttools is of the extra [dev]")
    font = ttlib.TTFont(drawing.FONTS / f"RunbackSans-{weight}.ttf")
    there = set(font.getBestCmap())
    assert build.wanted() - there <= {ord("ſ")}, "the long s, which nobody writes"
    texts = [file.read_text() for name in DRAWN for file in LOCALES.glob(f"*/{name}")]
    needed = {ord(letter) for text in texts for letter in text if letter.isalpha()}
    assert {chr(point) for point in needed - there if point < PICTOGRAMS} == set()


@pytest.mark.parametrize("weight", build.WEIGHTS)
def test_the_reserved_name_is_not_used(weight: str) -> None:
    """Only the licence and whose it is may name it."""
    ttlib = pytest.importorskip("fontTools.ttLib", reason="fonttools is of the extra [dev]")
    font = ttlib.TTFont(drawing.FONTS / f"RunbackSans-{weight}.ttf")
    called = {str(name) for name in font["name"].names if name.nameID in build.NAMES}
    assert called
    assert not any("Source" in name for name in called)


def test_they_are_drawn_with() -> None:
    """A letter that is not there would be a box, and two boxes look alike."""
    letters = [drawing.png(60, 60, [drawing.text((10, 40), one, 30)]) for one in "aщїñ"]
    assert len(set(letters)) == len(letters)
