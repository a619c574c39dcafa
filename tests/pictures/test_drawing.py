"""The drawing: inside its frame, large enough, and mirrored for the left side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from math import dist
from xml.etree import ElementTree

import pytest

from bot.pictures.figures import signs
from bot.pictures.figures.body import Body
from bot.pictures.figures.camera import SIZE
from bot.pictures.figures.figure import ORDER, Drawing
from bot.pictures.figures.poses import Figure, figures
from bot.pictures.figures.shapes import Point
from tests.pictures.samples import figure_of, sampled

every_figure = pytest.mark.parametrize("figure", figures(), ids=lambda figure: figure.name)


MARGIN = 6.0
"""Pixels between the body and the edge of the picture, of 324."""
CIRCLE = re.compile(r'<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([-\d.]+)"')
POINT = re.compile(r"([-\d.]+) ([-\d.]+)")
PATH = re.compile(r'<path d="([^"]+)"')


def drawn(figure: Figure) -> list[Point]:
    """The outermost places of the body, as it is drawn, all along the way."""
    return _drawn(figure.number, figure.easier)


@cache
def _drawn(number: int, easier: bool) -> list[Point]:
    figure = figure_of(number, easier)
    camera, order = Drawing(figure).camera, figure.order or ORDER
    poses = [pose for _, poses in sampled(number, easier) for pose in poses[::2]]
    return [place for pose in poses for place in edges(Body(pose, camera, {}).draw(order))]


def edges(svg: str) -> Iterator[Point]:
    """Every place on an edge, with the four ends of the circles."""
    for x, y, r in (map(float, found) for found in CIRCLE.findall(svg)):
        yield from ((x - r, y), (x + r, y), (x, y - r), (x, y + r))
    for path in PATH.findall(svg):
        yield from ((float(x), float(y)) for x, y in POINT.findall(path))


@every_figure
def test_the_whole_body_is_in_the_picture_all_the_time(figure: Figure) -> None:
    wide, high = SIZE
    xs, ys = zip(*drawn(figure), strict=True)
    assert min(xs) >= MARGIN, "left"
    assert max(xs) <= wide - MARGIN, "right"
    assert min(ys) >= MARGIN, "top"
    assert max(ys) <= high - MARGIN, "bottom"


@every_figure
def test_the_body_is_as_large_as_the_picture_allows(figure: Figure) -> None:
    xs, ys = zip(*drawn(figure), strict=True)
    assert max((max(xs) - min(xs)) / SIZE[0], (max(ys) - min(ys)) / SIZE[1]) > 0.62


@every_figure
def test_no_sign_lies_on_the_body(figure: Figure) -> None:
    wide, near = SIZE[0], signs.RADIUS + signs.WIDTH / 2
    dials = [(wide - signs.MARGIN, signs.MARGIN)]
    if figure.mirrored:  # the dial stays where it is while the body is turned over
        dials.append((signs.MARGIN, signs.MARGIN))
    for dial in dials:
        assert min(dist(place, dial) for place in drawn(figure)) > near


def test_the_picture_is_sixteen_to_nine() -> None:
    wide, high = SIZE
    assert wide * 9 == high * 16
    assert 328 * high / wide <= 190


@every_figure
def test_every_phase_is_well_formed(figure: Figure) -> None:
    drawing = Drawing(figure)
    for phase in drawing.motion.phases:
        svg = drawing.at(phase.start + phase.seconds * 0.4)
        ElementTree.fromstring(svg)
        assert not re.search(r"nan|inf|None", svg)


def test_pictures_carry_no_words() -> None:
    assert "<text" not in "".join(Drawing(f).at(1.0) for f in figures()[:3])


def test_the_other_side_is_the_mirror_image() -> None:
    drawing = Drawing(next(f for f in figures() if f.mirrored))
    assert "scale(-1 1)" in drawing.at(drawing.motion.seconds - 0.01).split("<path", 1)[0]


@every_figure
def test_the_camera_looks_from_slightly_above(figure: Figure) -> None:
    assert figure.view == "top" or 8 <= figure.pitch <= 34
