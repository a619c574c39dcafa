"""Things around the figure: a bench, a chair, a wall, made of boxes; pillows and a towel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, NamedTuple

from bot.pictures.figures.poses import Figure
from bot.pictures.figures.vectors import Vec

SLAB, LEG = 0.035, 0.03
BACK_REST = 0.3
WALL_THICK, WALL_HIGH, WALL_DEEP = 0.05, 1.6, 0.34
WALL_NEEDED = 0.3
"""How much of a wall's height has to be in the picture; the rest may be cut."""
SOFT = ("pillow", "towel")


class Box(NamedTuple):
    """A box from its lowest to its highest corner, and what it is made of."""

    low: Vec
    high: Vec
    kind: str = "wood"


def boxes(figure: Figure) -> Iterator[Box]:
    """All boxes of a figure's things, the farthest first."""
    for prop in figure.props:
        kind = prop["kind"]
        if kind in SOFT:
            yield Box(tuple(prop["low"]), tuple(prop["high"]), kind)
        elif kind == "wall":
            x = prop["x"]
            low, high = (x, 0.0, -WALL_DEEP), (x + WALL_THICK, WALL_HIGH, WALL_DEEP)
            yield Box(low, high, kind)
        else:
            yield from _furniture(prop, figure.anchors[prop["at"]][0])


def _furniture(prop: Mapping[str, Any], x: float) -> Iterator[Box]:
    left, right, deep = x + prop["from"], x + prop["to"], prop["deep"]
    height = prop["height"]
    for z, foot in product((-deep, deep - LEG), (left, right - LEG)):
        yield Box((foot, 0.0, z), (foot + LEG, height - SLAB, z + LEG))
    if prop["kind"] == "chair":
        yield Box((left - SLAB, height, -deep), (left, height + BACK_REST, deep))
    yield Box((left, height - SLAB, -deep), (right, height, deep))


def corners(figure: Figure) -> Iterator[Vec]:
    """The corners that have to be in the picture."""
    for low, high, kind in boxes(figure):
        top = (high[0], WALL_NEEDED, high[2]) if kind == "wall" else high
        yield from product(*zip(low, top, strict=True))
