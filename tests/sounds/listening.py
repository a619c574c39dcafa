"""A listener: decodes a file and says which tone came when. Needs PyAV."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from pathlib import Path

import av

from bot.domain.exercises.by_ear import Beat, Tone
from bot.sounds.tones import SOUNDS

RATE = 8_000
BLOCK = RATE // 100
"""A hundredth of a second: as exactly as anybody hears."""
AUDIBLE = 800
"""Of 32,767."""
QUIET = 0.15
"""Seconds of silence after which a tone is a new one."""
FIRST_NOTE = 0.06
"""Seconds in which its first note is told; each tone begins with a note of its own."""


def heard_in(path: Path) -> tuple[float, list[Beat]]:
    """How many seconds the file is, and the tones in it."""
    pcm = _decoded(path)
    return len(pcm) / RATE, [Beat(at, _tone(pcm, at)) for at in _begins(pcm)]


def _decoded(path: Path) -> array[int]:
    pcm, to = array("h"), av.AudioResampler("s16", "mono", RATE)
    with av.open(str(path)) as container:
        for frame in [*container.decode(audio=0), None]:
            for part in to.resample(frame):
                pcm.frombytes(bytes(part.planes[0])[: 2 * part.samples])
    return pcm


def _begins(pcm: array[int]) -> Iterator[float]:
    silent_since = -math.inf
    for start in range(0, len(pcm), BLOCK):
        block = pcm[start : start + BLOCK]
        if max(max(block), -min(block)) > AUDIBLE:
            at = start / RATE
            if at - silent_since > QUIET:
                yield at
            silent_since = at


def _tone(pcm: array[int], at: float) -> Tone:
    start = round(at * RATE)
    part = pcm[start : start + round(FIRST_NOTE * RATE)]
    return max(Tone, key=lambda tone: _power(part, SOUNDS[tone][0].hertz))


def _power(part: array[int], hertz: float) -> float:
    """How much of one frequency is in it."""
    turn = 2 * math.pi * hertz / RATE
    real = sum(value * math.cos(turn * n) for n, value in enumerate(part))
    imaginary = sum(value * math.sin(turn * n) for n, value in enumerate(part))
    return math.hypot(real, imaginary)
