"""The head: hair, ear, eyes and nose on a ball, so that one sees where the face looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, radians, sin

from bot.pictures import palette
from bot.pictures.camera import Camera
from bot.pictures.shapes import Point, capsule, disc, number, outline
from bot.pictures.skeleton import Pose
from bot.pictures.vectors import Vec, add, cross, dot, mul, sub, unit

SIZE = 0.068
HAIRLINE = radians(83)
EYE, EAR, NOSE = 0.0095, 0.016, 0.013
SMILE = ((-1.0, -0.4), (0.0, -0.62), (1.0, -0.4))
STEPS = 48


def draw_head(pose: Pose, camera: Camera) -> str:
    """The head of a pose."""
    up, face, side = pose.bones["K"], pose.face, pose.across("head", "K")
    middle = pose.joints["head"]

    def spot(*directions: tuple[Vec, float]) -> tuple[Point, float]:
        way = (0.0, 0.0, 0.0)
        for direction, share in directions:
            way = add(way, mul(direction, share))
        return camera.see(add(middle, mul(way, SIZE))), camera.towards(way)

    scale = camera.scale
    ball, _ = spot()
    chin, _ = spot((face, 0.3), (up, -0.55))
    nose, _ = spot((face, 1.0), (up, -0.16))
    bridge, _ = spot((face, 0.8), (up, 0.05))
    parts = [
        capsule(ball, chin, SIZE * scale, SIZE * scale * 0.66, palette.SKIN[0]),
        capsule(bridge, nose, NOSE * scale, NOSE * scale, palette.SKIN[0]),
        _hair(camera, middle, unit(sub(mul(up, 0.8), mul(face, 0.72)))),
    ]
    for sign in (1.0, -1.0):
        ear, near = spot((side, 0.94 * sign), (up, -0.1), (face, -0.08))
        if near > 0.25:
            parts.append(disc(ear, EAR * scale, palette.SKIN_SHADE))
        eye, near = spot((face, 0.84), (side, 0.46 * sign), (up, 0.1))
        if near > 0.2:
            parts.append(disc(eye, EYE * scale, palette.HAIR))
    smile = [spot((face, 0.86), (side, 0.24 * at), (up, low)) for at, low in SMILE]
    if all(near > 0.5 for _, near in smile):
        parts.append(_smile([place for place, _ in smile], scale))
    return "".join(parts)


def _smile(places: Sequence[Point], scale: float) -> str:
    (x0, y0), (x1, y1), (x2, y2) = places
    return (
        f'<path d="M{number(x0)} {number(y0)}Q{number(x1)} {number(y1)} {number(x2)} {number(y2)}" '
        f'fill="none" stroke="{palette.HAIR}" stroke-width="{number(0.01 * scale)}" '
        'stroke-linecap="round"/>'
    )


def _hair(camera: Camera, middle: Vec, axis: Vec) -> str:
    """The part of the ball within the hairline that is seen."""
    limb = [p for p in _circle_seen(camera) if dot(p, axis) > cos(HAIRLINE)]
    edge = [p for p in _hairline(axis) if camera.towards(p) > 0]
    rim = _from_gap(limb) + _from_gap(edge)
    if len(limb) == STEPS or len(rim) < 3:
        rim = limb
    if limb and edge and len(limb) < STEPS:
        first, second = _from_gap(limb), _from_gap(edge)
        if _far(first[-1], second[0]) > _far(first[-1], second[-1]):
            second.reverse()
        rim = first + second
    size = SIZE * 1.05
    places = [camera.see(add(middle, mul(p, size))) for p in rim]
    return outline(places, palette.HAIR) if len(places) > 2 else ""


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
