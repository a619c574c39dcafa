"""The shipped files: complete, small, and made from these poses by this code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.catalogue import load
from bot.pictures import fingerprints, media
from bot.pictures.figures.poses import figures
from tests.thorough import THOROUGH

ALL = [(e.number, easier) for e in load().exercises for easier in (False, True)]
AIM, ALL_TOGETHER = 25_000, 740_000
ARTEFACT = Path(__file__).parent.parent / "artefacts" / "figures.png"


def test_there_is_a_figure_for_every_exercise_and_its_easier_version() -> None:
    names = [figure.name for figure in figures()]
    assert names == [media.animation(number, easier).stem for number, easier in ALL]


@pytest.mark.parametrize(("number", "easier"), ALL)
def test_an_animation_is_small_and_starts_at_once(number: int, easier: bool) -> None:
    data = media.animation(number, easier).read_bytes()
    assert len(data) <= AIM
    assert data[4:8] == b"ftyp"
    assert data.index(b"moov") < data.index(b"mdat")
    assert b"soun" not in data


@pytest.mark.parametrize(("number", "easier"), ALL)
def test_an_animation_is_large_enough_for_a_phone(number: int, easier: bool) -> None:
    data = media.animation(number, easier).read_bytes()
    track = data.index(b"avc1", data.index(b"stsd")) + 28  # width and height in its sample entry
    wide, high = (int.from_bytes(data[at : at + 2], "big") for at in (track, track + 2))
    assert (wide, high) in {(576, 324), (480, 270)}


def test_all_files_together_are_small() -> None:
    assert sum(path.stat().st_size for path in media.FOLDER.iterdir()) < ALL_TOGETHER


@pytest.mark.parametrize("number", [0, -1, len(load().exercises) + 1])
def test_there_is_no_figure_for_what_is_no_exercise(number: int) -> None:
    with pytest.raises(ValueError, match="no exercise"):
        media.animation(number, easier=False)


def test_the_files_match_the_poses_and_the_code() -> None:
    assert fingerprints.stale() == frozenset(), "run `python -m bot.pictures.build`"
    assert fingerprints.recorded().keys() == fingerprints.of_files().keys()


def test_the_bot_needs_no_encoder() -> None:
    code = (
        "import sys, bot.pictures.media, bot.pictures.figures.figure;"
        "print([name for name in ('av', 'PIL') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.skipif(not THOROUGH, reason="drawn in CI; here: python -m bot.pictures.build --sheet")
def test_contact_sheet_for_the_eye() -> None:
    pytest.importorskip("av")
    pytest.importorskip("PIL")
    from bot.pictures import build

    build.sheet(ARTEFACT, list(figures()))
    assert ARTEFACT.stat().st_size > 100_000
