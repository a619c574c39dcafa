"""The finished animations, as files: all that the bot needs of the figures."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "media"


@cache
def animation(number: int, easier: bool) -> Path:
    """The moving picture of an exercise, by its number.

    Raises:
        ValueError: there is no such exercise.
    """
    version = "easier" if easier else "full"
    for path in FOLDER.glob(f"{number:02d}-*-{version}.mp4"):
        return path
    raise ValueError(f"there is no exercise {number}")
