"""Makes the sounds: `python -m bot.sounds.build`.

Needs PyAV, which the bot itself does not. Writes `media/*.ogg` and `media/FINGERPRINTS`, which a
test compares with the doses, the code and the files.
"""

from __future__ import annotations

import argparse
import sys
from array import array
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from pathlib import Path

import av

from bot.catalogue import load
from bot.domain.exercises.by_ear import Heard, seconds
from bot.sounds import fingerprints
from bot.sounds.media import ENDING, FOLDER, sound
from bot.sounds.needed import all_heard
from bot.sounds.tones import RATE, samples

BITS = 8_000
"""Bits a second that a tone may take; silence takes a thousand."""
ENCODER = {"application": "lowdelay", "vbr": "on", "frame_duration": "120"}
"""Only this way of Opus (CELT) writes silence as silence, in the longest frames there are."""
CONTAINER = {"fflags": "+bitexact", "page_duration": "10000000"}
"""Ten seconds a page, and no number drawn by lot: the same sound is the same file."""
WHOLE_FRAME = RATE * 120 // 1000
PROCESSES = 2


def encode(pcm: array[int], path: Path) -> None:
    """Ogg with Opus, one channel."""
    with av.open(str(path), "w", format="ogg", options=CONTAINER) as container:
        stream = container.add_stream("libopus", rate=RATE, options=ENCODER)
        stream.codec_context.layout = "mono"
        stream.bit_rate = BITS
        for start in range(0, len(pcm), WHOLE_FRAME):
            container.mux(stream.encode(_frame(pcm, start)))
        container.mux(stream.encode(None))


def _frame(pcm: array[int], start: int) -> av.AudioFrame:
    part = pcm[start : start + WHOLE_FRAME]
    frame = av.AudioFrame("s16", "mono", len(part))
    frame.planes[0].update(part.tobytes())
    frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
    return frame


def make(heard: Heard) -> str:
    """The file of what is heard; returns its name, length and size, in words."""
    path = sound(heard)
    encode(samples(heard), path)
    return f"{path.stem:34s} {seconds(heard):6.1f} s  {path.stat().st_size / 1000:5.1f} kB"


def main(arguments: list[str]) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bot.sounds.build", description=__doc__)
    parser.parse_args(arguments)
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob(f"*{ENDING}"):
        old.unlink()
    with ProcessPoolExecutor(PROCESSES) as pool:
        for line in pool.map(make, all_heard(load())):
            sys.stdout.write(line + "\n")
    fingerprints.write()
    size = sum(path.stat().st_size for path in FOLDER.glob(f"*{ENDING}"))
    sys.stdout.write(f"all sounds {size / 1000:.0f} kB\n")


if __name__ == "__main__":
    main(sys.argv[1:])
