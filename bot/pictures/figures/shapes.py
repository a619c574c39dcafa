"""SVG pieces: rounded limbs, outlines, boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot, pi

Point = tuple[float, float]


def number(value: float) -> str:
    """A coordinate with as many digits as the eye can see."""
    return f"{value:.1f}".removesuffix(".0")


def points(places: Iterable[Point]) -> str:
    """Places as a path's line."""
    return "L".join(f"{number(x)} {number(y)}" for x, y in places)


def outline(places: Iterable[Point], fill: str, more: str = "") -> str:
    """A filled polygon."""
    return f'<path d="M{points(places)}Z" fill="{fill}"{more}/>'


def hull(places: Iterable[Point]) -> list[Point]:
    """The places on the outside, in order (Andrew's monotone chain)."""
    ordered = sorted(places)
    return [*_half_hull(ordered), *_half_hull(reversed(ordered))]


def _half_hull(places: Iterable[Point]) -> list[Point]:
    half: list[Point] = []
    for place in places:
        while len(half) > 1 and _turn(half[-2], half[-1], place) <= 0:
            half.pop()
        half.append(place)
    return half[:-1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def disc(centre: Point, radius: float, fill: str) -> str:
    """A filled circle."""
    x, y = map(number, centre)
    return f'<circle cx="{x}" cy="{y}" r="{number(radius)}" fill="{fill}"/>'


def capsule(a: Point, b: Point, ra: float, rb: float, fill: str) -> str:
    """A limb: two round ends and the straight sides between them."""
    ends = disc(a, ra, fill) + disc(b, rb, fill)
    dx, dy = b[0] - a[0], b[1] - a[1]
    gap = hypot(dx, dy)
    if gap <= abs(ra - rb) + 0.01:
        return ends
    # The sides touch both circles: they lean by the difference of the radii.
    lean = (ra - rb) / gap
    rise = (1 - lean * lean) ** 0.5
    ux, uy = dx / gap, dy / gap
    left = (ux * lean - uy * rise, uy * lean + ux * rise)
    right = (ux * lean + uy * rise, uy * lean - ux * rise)
    return ends + outline(
        (
            (a[0] + left[0] * ra, a[1] + left[1] * ra),
            (b[0] + left[0] * rb, b[1] + left[1] * rb),
            (b[0] + right[0] * rb, b[1] + right[1] * rb),
            (a[0] + right[0] * ra, a[1] + right[1] * ra),
        ),
        fill,
    )


def limb(places: Sequence[Point], radii: Sequence[float], fill: str) -> str:
    """Capsules in a row."""
    return "".join(
        capsule(places[i], places[i + 1], radii[i], radii[i + 1], fill)
        for i in range(len(places) - 1)
    )


def ring(centre: Point, radius: float, width: float, share: float, ink: str, quiet: str) -> str:
    """A ring filled clockwise from the top."""
    x, y = map(number, centre)
    around = 2 * pi * radius
    back = _circle(x, y, radius, width, quiet)
    if share <= 0:
        return back
    dash = f' stroke-linecap="round" stroke-dasharray="{number(around * share)} {around:.0f}"'
    return back + _circle(x, y, radius, width, ink, f'{dash} transform="rotate(-90 {x} {y})"')


def _circle(x: str, y: str, radius: float, width: float, ink: str, more: str = "") -> str:
    return (
        f'<circle cx="{x}" cy="{y}" r="{number(radius)}" fill="none" '
        f'stroke="{ink}" stroke-width="{number(width)}"{more}/>'
    )
