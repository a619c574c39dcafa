"""The finished sounds, as files: all that the bot needs of them.

A file is named by what is heard and not by the exercise: two with the same tempo share it.
"""

from __future__ import annotations

from pathlib import Path

from bot.domain.exercises.by_ear import Heard, HoldsHeard, RepsHeard
from bot.domain.exercises.catalogue import Tempo

FOLDER = Path(__file__).parent / "media"
ENDING = ".ogg"


def name(heard: Heard) -> str:
    """The name of its file, without the ending."""
    match heard:
        case RepsHeard(tempo, sides, reps, rested):
            return f"{'rest-' if rested else ''}set-{sides}-{_pace(tempo)}-x{reps:02d}"
        case HoldsHeard(sides, seconds, times):
            return f"hold-{sides}-{seconds}-x{times:02d}"


def sound(heard: Heard) -> Path:
    """Its file; there is none for a dose that is never prescribed."""
    return FOLDER / f"{name(heard)}{ENDING}"


def _pace(tempo: Tempo) -> str:
    return "-".join(f"{seconds:g}" for seconds in (tempo.up, tempo.hold, tempo.down))
