"""The head: hair, ear, eyes and nose on a ball, so that one sees where the face looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin

from bot.pictures import palette
from bot.pictures.figures.camera import Camera
from bot.pictures.figures.shapes import Point, disc, limb, number, outline
from bot.pictures.figures.skeleton import Pose
from bot.pictures.figures.vectors import Vec, add, cross, dot, mul, sub, unit

SIZE = 0.068
HAIRLINE = radians(83)
FLUFF = 1.05
EYE, EAR, NOSE_SIZE = 0.0095, 0.016, 0.013
# Places on the head, in shares of its size: to the front, to the right, up.
MIDDLE, CHIN = (0.0, 0.0, 0.0), (0.3, 0.0, -0.55)
BRIDGE, NOSE = (0.8, 0.0, 0.05), (1.0, 0.0, -0.16)
SMILE = ((0.86, -0.24, -0.4), (0.86, 0.0, -0.62), (0.86, 0.24, -0.4))
STEPS = 48


@dataclass(frozen=True)
class Head:
    """The head of a pose, seen by a camera."""

    pose: Pose
    camera: Camera

    def draw(self) -> str:
        """Skin, hair, ears, eyes and, where the face is seen, a smile."""
        up, face = self.pose.bones["K"], self.pose.face
        hair = unit(sub(mul(up, 0.8), mul(face, 0.72)))
        sides = "".join(self._ear(sign) + self._eye(sign) for sign in (1.0, -1.0))
        return (
            self._skin()
            + _hair(self.camera, self.pose.joints["head"], hair)
            + sides
            + self._smile()
        )

    def _spot(self, face: float, side: float, up: float) -> tuple[Point, float]:
        """A place on the head, and how much it is turned to the viewer."""
        across = self.pose.across("head", "K")
        way = add(mul(self.pose.face, face), add(mul(across, side), mul(self.pose.bones["K"], up)))
        place = add(self.pose.joints["head"], mul(way, SIZE))
        return self.camera.see(place), self.camera.towards(way)

    def _skin(self) -> str:
        size = self.camera.scale
        places = [place for place, _ in (self._spot(*at) for at in (MIDDLE, CHIN, BRIDGE, NOSE))]
        ball = limb(places[:2], (SIZE * size, SIZE * 0.66 * size), palette.SKIN[0])
        return ball + limb(places[2:], (NOSE_SIZE * size, NOSE_SIZE * size), palette.SKIN[0])

    def _ear(self, sign: float) -> str:
        place, near = self._spot(-0.08, 0.94 * sign, -0.1)
        return disc(place, EAR * self.camera.scale, palette.SKIN_SHADE) if near > 0.25 else ""

    def _eye(self, sign: float) -> str:
        place, near = self._spot(0.84, 0.46 * sign, 0.1)
        return disc(place, EYE * self.camera.scale, palette.HAIR) if near > 0.2 else ""

    def _smile(self) -> str:
        spots = [self._spot(*at) for at in SMILE]
        if any(near < 0.5 for _, near in spots):
            return ""
        start, low, end = (f"{number(x)} {number(y)}" for (x, y), _ in spots)
        return (
            f'<path d="M{start}Q{low} {end}" fill="none" stroke="{palette.HAIR}" '
            f'stroke-width="{number(0.01 * self.camera.scale)}" stroke-linecap="round"/>'
        )


def _hair(camera: Camera, middle: Vec, axis: Vec) -> str:
    """The part of the ball within the hairline that is seen."""
    ball = [p for p in _circle_seen(camera) if dot(p, axis) > cos(HAIRLINE)]
    edge = [p for p in _hairline(axis) if camera.towards(p) > 0]
    rim = ball if len(ball) == STEPS else _joined(_from_gap(ball), _from_gap(edge))
    places = [camera.see(add(middle, mul(p, SIZE * FLUFF))) for p in rim]
    return outline(places, palette.HAIR) if len(places) > 2 else ""


def _joined(first: list[Vec], second: list[Vec]) -> list[Vec]:
    """Two arcs, one after the other, the second from its nearer end on."""
    if first and second and _far(first[-1], second[0]) > _far(first[-1], second[-1]):
        second = second[::-1]
    return first + second


def _circle_seen(camera: Camera) -> Iterator[Vec]:
    right, up, _ = camera.axes
    for i in range(STEPS):
        turn = 2 * pi * i / STEPS
        yield add(mul(right, cos(turn)), mul(up, sin(turn)))


def _hairline(axis: Vec) -> Iterator[Vec]:
    helper: Vec = (1.0, 0.0, 0.0) if abs(axis[0]) < 0.8 else (0.0, 1.0, 0.0)
    a = unit(cross(axis, helper))
    b = cross(axis, a)
    for i in range(STEPS):
        turn = 2 * pi * i / STEPS
        around = add(mul(a, cos(turn)), mul(b, sin(turn)))
        yield add(mul(axis, cos(HAIRLINE)), mul(around, sin(HAIRLINE)))


def _from_gap(places: Sequence[Vec]) -> list[Vec]:
    """Places on an arc, in order from one end to the other."""
    if len(places) < 2:
        return list(places)
    gaps = [_far(places[i - 1], places[i]) for i in range(len(places))]
    start = gaps.index(max(gaps))
    return [*places[start:], *places[:start]]


def _far(a: Vec, b: Vec) -> float:
    way = sub(a, b)
    return dot(way, way)
