"""A sound that goes with a card: a voice message to exercise by."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.domain.exercises.by_ear import Heard, seconds
from bot.sounds import media


@dataclass(frozen=True, slots=True)
class Sound:
    """A file of ours, the same for everybody, and a line that says what is in it."""

    key: str
    """Names the content: two sounds with one key are the same."""
    file: Path
    seconds: int
    caption: str


def sound(heard: Heard, caption: str) -> Sound | None:
    """The voice message of what is to be heard; None where there is no such file."""
    if not exists(heard):
        return None
    file = media.sound(heard)
    return Sound(_key(file), file, round(seconds(heard)), caption)


# our files come with the code, so they never change while it runs
@cache
def exists(heard: Heard) -> bool:
    """Whether there is a voice message of what is to be heard."""
    return media.sound(heard).is_file()


@cache
def _key(file: Path) -> str:
    return f"voice-{hashlib.sha256(file.read_bytes()).hexdigest()[:40]}"
