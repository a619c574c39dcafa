"""The signs above the figure: count-in, ring, seconds left, footprints. No words, no font.

They are dark or grey, never warm: warm means what moves, and nothing else.
"""

from __future__ import annotations

from bot.pictures import palette
from bot.pictures.figures.motion import Moment
from bot.pictures.figures.shapes import number, ring

MARGIN, RADIUS, WIDTH = 42.0, 29.0, 9.0
# Strokes of the numerals in a box 24 wide and 36 high.
NUMERALS = (
    "M12 2C4 2 2 10 2 18C2 26 4 34 12 34C20 34 22 26 22 18C22 10 20 2 12 2Z",
    "M6 9L14 2V34",
    "M3 10C3 -1 21 -1 21 10C21 18 3 26 3 34H21",
    "M4 6C8 0 20 1 20 10C20 16 14 17.5 10 17.5C16 17.5 22 19 22 26C22 35 6 36 3 29",
    "M17 34V2L2 24H22",
    "M20 2H6L4.5 16C9 11 22 13 22 23C22 35 7 36 3 29",
    "M19 3C8 3 3 14 3 23C3 38 22 37 22 24C22 12 6 12 3.5 22",
    "M3 2H21L9 34",
    "M12 17C3 15 3 2 12 2C21 2 21 15 12 17C1 19 1 34 12 34C23 34 23 19 12 17Z",
    "M5 33C16 33 21 22 21 13C21 -2 2 -1 2 12C2 24 18 24 20.5 14",
)
# A right sole, 26 wide and 60 high; the left one is its mirror image.
SOLE = (
    "M9 1C19 -2 26 8 25 20C24 29 20 31 20 38C20 44 22 46 21 52C20 61 8 61 7 52"
    "C6 46 8 42 7 34C6 26 0 24 1 13C2 6 5 2 9 1Z"
)


def draw(moment: Moment, feet: bool, wide: int) -> str:
    """All signs of a moment."""
    return _dial(moment, wide - MARGIN) + (_footprints(moment, MARGIN) if feet else "")


def _dial(moment: Moment, x: float) -> str:
    if moment.count:
        plate = ring((x, MARGIN), RADIUS, WIDTH, 0.0, palette.INK, palette.QUIET)
        return plate + numerals(moment.count, x, MARGIN, 0.95, palette.INK)
    if moment.ring is None:
        return ""
    dial = ring((x, MARGIN), RADIUS, WIDTH, moment.ring, palette.INK, palette.QUIET)
    if not moment.seconds_left:
        return dial
    return dial + numerals(moment.seconds_left, x, MARGIN, 0.72, palette.INK)


def numerals(value: int, x: float, y: float, size: float, ink: str) -> str:
    """A number, centred."""
    digits = str(value)
    left = x - size * (30 * len(digits) - 6) / 2
    paths = "".join(
        f'<path transform="translate({30 * i} 0)" d="{NUMERALS[int(digit)]}"/>'
        for i, digit in enumerate(digits)
    )
    return (
        f'<g transform="translate({number(left)} {number(y - 18 * size)}) scale({size})" '
        f'fill="none" stroke="{ink}" stroke-width="6" stroke-linecap="round" '
        f'stroke-linejoin="round">{paths}</g>'
    )


def _footprints(moment: Moment, x: float) -> str:
    return _sole(x - 4, -1, moment.left) + _sole(x + 4, 1, not moment.left)


def _sole(x: float, mirror: int, working: bool) -> str:
    colour = palette.INK if working else palette.QUIET
    return (
        f'<path transform="translate({number(x)} {number(MARGIN - 30)}) scale({mirror} 1)" '
        f'd="{SOLE}" fill="{colour}"/>'
    )
