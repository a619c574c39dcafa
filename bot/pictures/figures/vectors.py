"""Small vector arithmetic in three dimensions."""

from __future__ import annotations

from math import acos, cos, hypot, radians, sin

Vec = tuple[float, float, float]
ORIGIN: Vec = (0.0, 0.0, 0.0)


def add(a: Vec, b: Vec) -> Vec:
    """The sum of two vectors."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """The way from b to a."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def mul(a: Vec, factor: float) -> Vec:
    """A vector made longer or shorter."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def dot(a: Vec, b: Vec) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The vector product."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec) -> float:
    """How long a vector is."""
    return hypot(*a)


def unit(a: Vec) -> Vec:
    """The same direction, one long."""
    return mul(a, 1 / length(a))


def mix(a: Vec, b: Vec, share: float) -> Vec:
    """A point on the straight line from a (share 0) to b (share 1)."""
    return add(mul(a, 1 - share), mul(b, share))


def heading(angle: float, depth: float = 0.0) -> Vec:
    """A direction: degrees counter-clockwise in the picture, degrees towards the viewer."""
    a, d = radians(angle), radians(depth)
    return (cos(a) * cos(d), sin(a) * cos(d), sin(d))


def turn(a: Vec, b: Vec, share: float) -> Vec:
    """A direction on the great circle from a (share 0) to b (share 1), or beyond them."""
    angle = acos(max(-1.0, min(1.0, dot(a, b))))
    if angle < 1e-6:
        return unit(mix(a, b, share))
    side = unit(sub(b, mul(a, dot(a, b))))
    return add(mul(a, cos(angle * share)), mul(side, sin(angle * share)))
