"""Things around the figure: a bench, a seat, a chair, made of boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, NamedTuple

from bot.pictures.figures.poses import Figure
from bot.pictures.figures.vectors import Vec

SLAB, LEG = 0.035, 0.03
BACK_REST = 0.3


class Box(NamedTuple):
    """A box from its lowest to its highest corner."""

    low: Vec
    high: Vec


def boxes(figure: Figure) -> Iterator[Box]:
    """All boxes of a figure's things, the farthest first."""
    for prop in figure.props:
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
    """The corners of all boxes."""
    for box in boxes(figure):
        yield from product(*zip(box.low, box.high, strict=True))
