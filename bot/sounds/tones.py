"""How each tone sounds: notes one after the other, soft, and high enough for a phone's speaker.

Each begins with a note of its own. What is heard most is softest; what asks for something to be
done is louder and has more notes. Our own judgement.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.exercises.by_ear import Heard, Tone, beats, seconds

RATE = 16_000
"""Samples a second: enough for these notes, and one of the rates that Opus knows."""
LOUDEST = 32_767
RISE, FALL = 0.006, 0.02
"""Seconds in which a note comes and goes, so that it does not click."""
FADING = 3.0
"""How much of a note's strength is lost to its end (natural logarithm)."""


@dataclass(frozen=True, slots=True)
class Note:
    """So many hertz for so many seconds, with a share of full strength."""

    hertz: float
    seconds: float
    strength: float


SOFT, CLEAR, LOUD = 0.35, 0.5, 0.7
SOUNDS: Mapping[Tone, tuple[Note, ...]] = {
    Tone.COUNT: (Note(660, 0.09, SOFT),),
    Tone.OUT: (Note(784, 0.10, CLEAR),),
    Tone.OTHER: (Note(932, 0.10, CLEAR),),
    Tone.HOLD: (Note(587, 0.08, SOFT),),
    Tone.BACK: (Note(523, 0.08, SOFT),),
    Tone.LAST: (Note(1175, 0.10, LOUD), Note(1568, 0.16, LOUD)),
    Tone.CHANGE: (Note(1047, 0.12, LOUD), Note(784, 0.12, LOUD), Note(1047, 0.18, LOUD)),
    Tone.PAUSE: (Note(880, 0.12, CLEAR), Note(659, 0.18, CLEAR)),
    Tone.END: (Note(698, 0.12, LOUD), Note(880, 0.12, LOUD), Note(1397, 0.30, LOUD)),
}


def samples(heard: Heard) -> array[int]:
    """All of it as samples of 16 bits, one channel; silence where no tone is."""
    silent = array("h", bytes(2 * round(seconds(heard) * RATE)))
    for beat in beats(heard):
        tone, start = _tone(beat.tone), round(beat.at * RATE)
        silent[start : start + len(tone)] = tone
    return silent


@cache
def _tone(tone: Tone) -> array[int]:
    found = array("h")
    for note in SOUNDS[tone]:
        found.extend(_note(note))
    return found


def _note(note: Note) -> list[int]:
    count = round(note.seconds * RATE)
    return [round(LOUDEST * note.strength * _at(note, number / RATE)) for number in range(count)]


def _at(note: Note, at: float) -> float:
    shape = min(1.0, at / RISE, (note.seconds - at) / FALL)
    faded = math.exp(-FADING * at / note.seconds)
    return shape * faded * math.sin(2 * math.pi * note.hertz * at)
