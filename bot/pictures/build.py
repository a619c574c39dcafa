"""Makes the animations that are not up to date: `python -m bot.pictures.build`.

`--sheet FILE` shows all in one picture instead. Needs PyAV and Pillow, which the bot itself does
not. Writes `media/*.mp4` and `media/FINGERPRINTS`, which a test compares with the poses, the code
and the files.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import resvg_py
from av.bitstream import BitStreamFilterContext
from av.video.frame import PictureType
from PIL import Image

from bot.pictures import fingerprints
from bot.pictures.figures.figure import Drawing
from bot.pictures.figures.motion import FEWER_FRAMES, FEWEST_FRAMES, MOVING_FRAMES
from bot.pictures.figures.poses import Figure, figures
from bot.pictures.media import FOLDER

TICKS = 600
"""Time steps a second in the files."""
LAST = TICKS // 15
LONG = TICKS // 2
AIM = 25_000
"""Bytes an animation should not exceed."""
QUALITIES = range(28, 39)
"""The encoder's quality (less is better), the best first. From 39 on, edges fray."""
WAYS: tuple[tuple[int, int | None], ...] = (
    (MOVING_FRAMES, None),
    (FEWER_FRAMES, None),
    (FEWER_FRAMES, 480),
    (FEWEST_FRAMES, 480),
)
"""What is tried in this order until the file is small enough: frames a second, and the width."""
ENCODER = {
    "preset": "medium",
    "profile": "high",
    "level": "3.1",
    "x264-params": (
        "keyint=1000:min-keyint=10:scenecut=40:threads=1:lookahead-threads=1:"
        "psy=0:aq-mode=0:mbtree=0:qcomp=0.98:ipratio=2.5:me=umh:subme=9:trellis=2:ref=16:"
        "bframes=16:b-adapt=2:b-pyramid=strict:pbratio=3:direct=auto:weightp=0:deblock=0,0"
    ),
}
WITHOUT_REMARK = "filter_units=remove_types=6"
"""The encoder writes its name and all its settings into the file: 660 bytes that nobody reads."""
PROCESSES = 2


def picture(svg: str, wide: int | None = None) -> Image.Image:
    """An SVG drawing as pixels."""
    drawn = resvg_py.svg_to_bytes(svg_string=svg, width=wide)
    return Image.open(BytesIO(bytes(drawn))).convert("RGB")


def frames(drawing: Drawing, moving: int) -> Iterator[tuple[int, str]]:
    """When each frame is seen, and its drawing; the last one is seen to the end."""
    for time in drawing.motion.times(moving):
        yield round(time * TICKS), drawing.at(time)
    end = drawing.motion.seconds
    yield round(end * TICKS) - LAST, drawing.at(end - 1e-6)


def film(drawing: Drawing, path: Path) -> str:
    """Writes the animation, as good as fits the size aimed at; returns how."""
    for moving, wide in WAYS:
        pictures = [(when, picture(svg, wide)) for when, svg in frames(drawing, moving)]
        quality = best(pictures, path)
        if path.stat().st_size <= AIM:
            break
    return f"{moving} frames a second, quality {quality}, {pictures[0][1].size[0]} wide"


def best(pictures: Sequence[tuple[int, Image.Image]], path: Path) -> int:
    """Writes it in the best quality that fits (found by halving), or else in the worst."""
    low, high = 0, len(QUALITIES) - 1
    encode(pictures, QUALITIES[high], path)
    if path.stat().st_size > AIM:
        return QUALITIES[high]
    while low < high:
        middle = (low + high) // 2
        encode(pictures, QUALITIES[middle], path)
        fits = path.stat().st_size <= AIM
        low, high = (low, middle) if fits else (middle + 1, high)
    encode(pictures, QUALITIES[low], path)
    return QUALITIES[low]


def encode(pictures: Sequence[tuple[int, Image.Image]], quality: int, path: Path) -> None:
    """H.264 without sound that plays from the first byte on; frames last as long as they need."""
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", options=ENCODER | {"crf": str(quality)})
        stream.width, stream.height = pictures[0][1].size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, TICKS)
        stream.codec_context.framerate = Fraction(15)
        remark = BitStreamFilterContext(WITHOUT_REMARK, stream)
        for number, (when, image) in enumerate(pictures):
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            if stays(pictures, number):
                frame.pict_type = PictureType.P
            frame.pts, frame.time_base = when, Fraction(1, TICKS)
            container.mux(
                [kept for packet in stream.encode(frame) for kept in remark.filter(packet)]
            )
        container.mux([kept for packet in stream.encode(None) for kept in remark.filter(packet)])
        container.mux(remark.filter(None))


def stays(pictures: Sequence[tuple[int, Image.Image]], number: int) -> bool:
    """Whether a picture is seen so long that it has to be good (not in between, of type B)."""
    return 0 < number < len(pictures) - 1 and pictures[number + 1][0] - pictures[number][0] > LONG


def make(figure: Figure) -> str:
    """The file of a figure; returns its length, its size and how it was made, in words."""
    drawing, path = Drawing(figure), FOLDER / f"{figure.name}.mp4"
    how = film(drawing, path)
    seconds, size = drawing.motion.seconds, path.stat().st_size / 1000
    return f"{figure.name:38s} {seconds:5.1f} s  {size:5.1f} kB  ({how})"


def sheet(path: Path, chosen: list[Figure]) -> None:
    """Writes a contact sheet: a row a figure, key poses and what lies between."""
    rows = [[picture(svg) for svg in strip(Drawing(figure))] for figure in chosen]
    wide, high = 384, 216
    whole = Image.new("RGB", (wide * max(map(len, rows)), high * len(rows)), "white")
    for y, row in enumerate(rows):
        for x, image in enumerate(row):
            image.thumbnail((wide, high))
            whole.paste(image, (x * wide, y * high))
    path.parent.mkdir(parents=True, exist_ok=True)
    whole.save(path, optimize=True)


def strip(drawing: Drawing) -> Iterator[str]:
    """The moments of one round that tell the most, and the turn to the other side."""
    yield drawing.at(0.0)
    moves = [phase for phase in drawing.motion.phases if phase.kind == "move"]
    for phase in moves[: len(drawing.figure.steps)]:
        yield drawing.at(phase.start + phase.seconds * 0.5)
        yield drawing.at(phase.end + phase.step.hold * 0.5 - 1e-6)
    if drawing.figure.mirrored:
        yield drawing.at(drawing.motion.seconds - 1e-6)


def total() -> str:
    """How large all files are together, in words."""
    size = sum(path.stat().st_size for path in FOLDER.glob("*.mp4"))
    return f"all animations {size / 1000:.0f} kB"


def main(arguments: list[str]) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bot.pictures.build", description=__doc__)
    parser.add_argument("--sheet", type=Path, help="write a contact sheet instead")
    parser.add_argument("--all", action="store_true", help="make those up to date, too")
    parser.add_argument("names", nargs="*", help="only figures whose names start so")
    given = parser.parse_args(arguments)
    chosen = [f for f in figures() if not given.names or f.name.startswith(tuple(given.names))]
    if given.sheet:
        sheet(given.sheet, chosen)
        return
    FOLDER.mkdir(exist_ok=True)
    stale = fingerprints.stale()
    make_all([figure for figure in chosen if given.all or figure.name in stale])
    sys.stdout.write(total() + "\n")


def make_all(chosen: list[Figure]) -> None:
    """Makes films, and writes each one's fingerprint down as soon as it is there."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        for figure, line in zip(chosen, pool.map(make, chosen), strict=True):
            fingerprints.write(frozenset({figure.name}))
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
