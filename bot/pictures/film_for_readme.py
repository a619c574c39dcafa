"""One figure as a GIF, for a page that plays no films: `python -m bot.pictures.film_for_readme`.

    python -m bot.pictures.film_for_readme docs/training.gif 02-beetle-full

Needs what `build.py` needs.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.pictures.build import TICKS, frames, picture
from bot.pictures.figures.figure import Drawing
from bot.pictures.figures.motion import FEWEST_FRAMES
from bot.pictures.figures.poses import Figure, figures

WIDTH, COLOURS = 360, 24


def gif(path: Path, figure: Figure) -> None:
    """Writes one round of a figure, small enough for a page that is looked at in passing."""
    drawing = Drawing(figure)
    seen = [(when, picture(svg, WIDTH)) for when, svg in frames(drawing, FEWEST_FRAMES)]
    until = [when for when, _ in seen[1:]] + [round(drawing.motion.seconds * TICKS)]
    lasts = [(end - when) * 1000 // TICKS for (when, _), end in zip(seen, until, strict=True)]
    first, *others = [image.quantize(COLOURS) for _, image in seen]
    first.save(path, save_all=True, append_images=others, duration=lasts, loop=0, optimize=True)


if __name__ == "__main__":
    gif(Path(sys.argv[1]), next(one for one in figures() if one.name == sys.argv[2]))
