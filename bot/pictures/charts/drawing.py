"""SVG in, PNG out: a few shapes, and one font that is the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from pathlib import Path

import resvg_py

FONT = "Runback Sans"

FONTS = Path(__file__).parents[1] / "fonts"

INK, QUIET, FAINT = "#25303c", "#5d6875", "#d9d6cf"
PAPER = "#fbfaf6"
"""Its own light ground, so that a picture reads the same in light and dark chats."""
GREEN, AMBER, RED = "#dcefe2", "#fbecc8", "#f8d9d2"
LINE, TEAL, ORANGE, PLUM = "#1d4e79", "#178f81", "#d9541e", "#7a2e5d"
PALE = "#a9d8d1"
"""A lighter teal, to be told from it by its lightness alone."""

Point = tuple[float, float]


def png(width: int, height: int, shapes: Iterable[str]) -> bytes:
    """Draw shapes on paper. It takes a moment, so it belongs into a thread."""
    body = "".join(shapes)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{rect((0, 0), (width, height), PAPER)}{body}</svg>'
    )
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg, skip_system_fonts=True, font_files=list(_fonts()), font_family=FONT
    )
    return bytes(drawn)


@cache
def _fonts() -> tuple[str, ...]:
    return tuple(str(font) for font in sorted(FONTS.glob("*.ttf")))


def rect(at: Point, size: Point, fill: str, *, rounded: float = 0, opacity: float = 1) -> str:
    """A filled rectangle; `at` is its upper left corner."""
    return (
        f'<rect x="{at[0]:.1f}" y="{at[1]:.1f}" width="{size[0]:.1f}" height="{size[1]:.1f}" '
        f'rx="{rounded:g}" fill="{fill}" fill-opacity="{opacity:g}"/>'
    )


def dot(at: Point, radius: float, fill: str, *, opacity: float = 1, ring: str = "none") -> str:
    """A filled circle, perhaps with a ring around it."""
    return (
        f'<circle cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{radius:.1f}" fill="{fill}" '
        f'fill-opacity="{opacity:g}" stroke="{ring}" stroke-width="{radius / 4:.1f}"/>'
    )


def triangle(at: Point, radius: float, fill: str) -> str:
    """A filled triangle, point up, as large as a circle of that radius looks."""
    x, y = at
    corners = (
        (x, y - radius * 1.1),
        (x + radius * 1.1, y + radius),
        (x - radius * 1.1, y + radius),
    )
    path = " ".join(f"{cx:.1f},{cy:.1f}" for cx, cy in corners)
    return f'<polygon points="{path}" fill="{fill}"/>'


def line(points: Sequence[Point], colour: str, width: float, *, dashes: str = "none") -> str:
    """A line through points."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="{dashes}"/>'
    )


def text(
    at: Point,
    words: str,
    size: float,
    *,
    colour: str = INK,
    anchor: str = "start",
    strong: bool = False,
) -> str:
    """One line of plain text; `at` is where its ground line begins, or its middle or end."""
    weight = 600 if strong else 400
    return (
        f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" font-family="{FONT}" font-size="{size:g}" '
        f'font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">{escape(words)}</text>'
    )


def tick(at: Point, size: float, colour: str) -> str:
    """A check mark around a point."""
    x, y = at
    path = [
        (x - size * 0.45, y),
        (x - size * 0.1, y + size * 0.35),
        (x + size * 0.5, y - size * 0.4),
    ]
    return line(path, colour, size / 4)
