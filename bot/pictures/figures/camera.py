"""The camera: from places in space to places in the picture, without perspective."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import cos, radians, sin

from bot.pictures.figures.poses import Figure
from bot.pictures.figures.props import corners
from bot.pictures.figures.skeleton import THICK, Pose
from bot.pictures.figures.vectors import Vec, cross, dot

Point = tuple[float, float]
SIZE = (576, 324)
"""Pixels, 16:9: as wide as a phone it is not 190 high, so that words and buttons fit below."""
WIDE, HIGH, HIGH_FROM_ABOVE = 0.84, 0.84, 0.78
"""The share of the picture that the body spans at most."""
MIDDLE = 0.56
"""How far down the middle of the body is where there is room."""
LOWEST = 0.94
SAMPLES = tuple(i / 8 for i in range(9))


@dataclass(frozen=True)
class Camera:
    """Looks from the side, turned a little (yaw) and from a little above (pitch)."""

    yaw: float
    pitch: float
    scale: float = 1.0
    shift: Point = (0.0, 0.0)
    size: tuple[int, int] = SIZE

    @cached_property
    def axes(self) -> tuple[Vec, Vec, Vec]:
        """The directions to the right, up and towards the viewer."""
        yaw, pitch = radians(self.yaw), radians(self.pitch)
        right = (cos(yaw), 0.0, -sin(yaw))
        near = (sin(yaw) * cos(pitch), sin(pitch), cos(yaw) * cos(pitch))
        return right, cross(near, right), near

    def see(self, place: Vec) -> Point:
        """A place in the picture, in pixels."""
        right, up, _ = self.axes
        x, y = dot(place, right) * self.scale, dot(place, up) * self.scale
        return (self.shift[0] + x, self.shift[1] - y)

    def towards(self, direction: Vec) -> float:
        """How much a direction points to the viewer."""
        return dot(direction, self.axes[2])


def aimed(figure: Figure) -> Camera:
    """The camera that shows the whole movement of a figure as large as it fits."""
    plain = Camera(figure.yaw, figure.pitch)
    poses = [figure.at(step, share) for step in figure.steps for share in SAMPLES]
    places = chain(*(_outline(plain, pose) for pose in poses), map(plain.see, corners(figure)))
    left, right, top, bottom = _bounds(places)
    wide, high = plain.size
    share = HIGH if figure.view == "side" else HIGH_FROM_ABOVE
    scale = figure.size * min(wide * WIDE / (right - left), high * share / (bottom - top))
    middle = MIDDLE if figure.view == "side" else 0.5
    lowest = high * LOWEST - scale * (bottom - top) / 2
    shift = (
        wide / 2 - scale * (left + right) / 2,
        min(high * middle, lowest) - scale * (top + bottom) / 2,
    )
    return Camera(figure.yaw, figure.pitch, scale, shift, plain.size)


def _outline(camera: Camera, pose: Pose) -> Iterator[Point]:
    for joint, thick in THICK.items():
        x, y = camera.see(pose.joints[joint])
        yield from ((x - thick, y - thick), (x + thick, y + thick))


def _bounds(places: Iterable[Point]) -> tuple[float, float, float, float]:
    xs, ys = zip(*places, strict=True)
    return min(xs), max(xs), min(ys), max(ys)
