"""Makes the animations and stills: `python -m bot.pictures.build`; `--sheet FILE` shows all.

Needs PyAV and Pillow, which the bot itself does not. Writes `media/*.mp4`, `media/*.png` and
`media/FINGERPRINTS`, which a test compares with the poses, the code and the files.
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
from PIL import Image

from bot.pictures import fingerprints
from bot.pictures.figure import Drawing
from bot.pictures.media import FOLDER
from bot.pictures.poses import Figure, figures

TICKS = 600
"""Time steps a second in the files."""
LAST = TICKS // 15
AIM = 25_000
"""Bytes an animation should not exceed."""
QUALITIES = (28, 30, 32, 34, 36, 38)
"""The encoder's quality (less is better), the best first."""
ENCODER = {
    "preset": "medium",
    "profile": "high",
    "level": "3.1",
    "x264-params": (
        "keyint=1000:min-keyint=10:scenecut=40:threads=1:lookahead-threads=1:"
        "psy=0:aq-mode=0:mbtree=0:qcomp=0.98:ipratio=2.5:me=umh:subme=9:trellis=2:ref=5:"
        "bframes=16:b-adapt=2:b-pyramid=normal:pbratio=3:direct=auto"
    ),
}
PROCESSES = 2
COLOURS = 48


def picture(svg: str) -> Image.Image:
    """An SVG drawing as pixels."""
    return Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg)))).convert("RGB")


def frames(drawing: Drawing) -> Iterator[tuple[int, str]]:
    """When each frame is seen, and its drawing; the last one is seen to the end."""
    for time in drawing.motion.times():
        yield round(time * TICKS), drawing.at(time)
    end = drawing.motion.seconds
    yield round(end * TICKS) - LAST, drawing.at(end - 1e-6)


def film(drawing: Drawing, path: Path) -> None:
    """Writes the animation, as good as fits the size aimed at (found by halving)."""
    pictures = [(when, picture(svg)) for when, svg in frames(drawing)]
    best, worst = 0, len(QUALITIES) - 1
    while best < worst:
        middle = (best + worst) // 2
        encode(pictures, QUALITIES[middle], path)
        fits = path.stat().st_size <= AIM
        best, worst = (best, middle) if fits else (middle + 1, worst)
    encode(pictures, QUALITIES[best], path)


def encode(pictures: Sequence[tuple[int, Image.Image]], quality: int, path: Path) -> None:
    """H.264 without sound that plays from the first byte on; frames last as long as they need."""
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", options=ENCODER | {"crf": str(quality)})
        stream.width, stream.height = pictures[0][1].size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, TICKS)
        stream.codec_context.framerate = Fraction(15)
        for when, image in pictures:
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            frame.pts, frame.time_base = when, Fraction(1, TICKS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def photograph(drawing: Drawing, path: Path) -> None:
    """Writes the still: the middle of the first hold, where the movement is farthest."""
    image = picture(drawing.at(highlight(drawing)))
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def highlight(drawing: Drawing) -> float:
    """The time in the middle of the longest hold."""
    phases = [phase for phase in drawing.motion.phases if phase.kind == "hold"]
    best = max(phases, key=lambda phase: phase.seconds)
    return best.start + best.seconds / 2


def make(figure: Figure) -> str:
    """Both files of a figure; returns their sizes in words."""
    drawing = Drawing(figure)
    mp4, png = (FOLDER / (figure.name + ending) for ending in (".mp4", ".png"))
    film(drawing, mp4)
    photograph(drawing, png)
    seconds = drawing.motion.seconds
    return (
        f"{figure.name:38s} {seconds:5.1f} s  mp4 {mp4.stat().st_size / 1000:5.1f} kB"
        f"  png {png.stat().st_size / 1000:4.1f} kB"
    )


def sheet(path: Path, chosen: list[Figure]) -> None:
    """Writes a contact sheet: a row a figure, key poses and what lies between."""
    rows = [[picture(svg) for svg in strip(Drawing(figure))] for figure in chosen]
    wide, high = 320, 240
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
    """How large all files are together."""
    mp4, png = (
        sum(path.stat().st_size for path in FOLDER.glob(f"*{ending}"))
        for ending in (".mp4", ".png")
    )
    return f"all animations {mp4 / 1000:.0f} kB, all stills {png / 1000:.0f} kB"


def main(arguments: list[str]) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bot.pictures.build", description=__doc__)
    parser.add_argument("--sheet", type=Path, help="write a contact sheet instead")
    parser.add_argument("names", nargs="*", help="only figures whose names start so")
    given = parser.parse_args(arguments)
    chosen = [f for f in figures() if not given.names or f.name.startswith(tuple(given.names))]
    if given.sheet:
        sheet(given.sheet, chosen)
        return
    FOLDER.mkdir(exist_ok=True)
    with ProcessPoolExecutor(PROCESSES) as pool:
        for line in pool.map(make, chosen):
            sys.stdout.write(line + "\n")
    if not given.names:  # a part of them is for looking at only
        fingerprints.write()
    sys.stdout.write(total() + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
