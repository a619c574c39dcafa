"""The drawing: inside its frame, large enough, and mirrored for the left side."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from bot.pictures.figures.figure import Drawing
from bot.pictures.figures.poses import Figure, figures
from bot.pictures.figures.skeleton import THICK

every_figure = pytest.mark.parametrize("figure", figures(), ids=lambda figure: figure.name)


def outline(drawing: Drawing) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all key poses in the picture."""
    camera = drawing.camera
    places = [
        (x + sign * thick * camera.scale, y + sign * thick * camera.scale)
        for key in drawing.figure.keys
        for joint, thick in THICK.items()
        for x, y in [camera.see(key.pose.joints[joint])]
        for sign in (-1, 1)
    ]
    xs, ys = zip(*places, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@every_figure
def test_the_figure_fills_its_frame_and_stays_inside(figure: Figure) -> None:
    drawing = Drawing(figure)
    wide, high = drawing.camera.size
    left, top, right, bottom = outline(drawing)
    assert left > 0
    assert top > 0
    assert right < wide
    assert bottom < high
    assert max((right - left) / wide, (bottom - top) / high) > 0.6


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
