"""One page for the physiotherapist: pain week by week, and what was asked, done and felt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from bot.pictures.charts.chart import Column, Grid, bands, days, pain_keys, pains
from bot.pictures.charts.drawing import FAINT, QUIET, line, png, text

WIDTH, HEIGHT = 1240, 1754
"""A4 at 150 dots an inch."""
EDGE, MIDDLE = 60, 640
LEFT, RIGHT = 250, 1180
PAIN_TOP, PAIN_BOTTOM = 250, 590
TABLE, ROW, LISTS = 690, 44, 954
BIG, STRONG, PLAIN = 46, 30, 26
LETTERS = 50
"""What fits into one column's line."""
MOST_LINES = 17
"""In one column, its headings and the gaps below them counted as two lines each, the last one's
heading as none."""
LEADING = 38
INDENT = "\u2003"
"""A wide space: ordinary ones at the start of a line are not drawn."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """What is on the page. No name: only dates, numbers and the runner's own answers."""

    title: str
    span: str
    columns: tuple[Column, ...]
    points: tuple[tuple[float, int], ...]
    too_few: str
    """Stands where the graph would be; empty if there are enough points for one."""
    pain: str
    one_check_in: str
    average_line: str
    average: str
    worse_mornings: str
    worse: tuple[str, ...]
    """For each week, how many of its mornings; empty where nothing is known."""
    trainings: str
    stretchings: str
    runs: str
    left: tuple[Section, ...]
    right: tuple[Section, ...]
    foot: tuple[str, ...]


def draw(page: Page) -> bytes:
    """The page as PNG."""
    return png(WIDTH, HEIGHT, _shapes(page))


def _shapes(page: Page) -> Iterator[str]:
    grid = Grid(len(page.columns), LEFT, RIGHT)
    yield text((EDGE, 100), page.title, BIG, strong=True)
    yield text((EDGE, 146), page.span, STRONG, colour=QUIET)
    yield text((EDGE, 218), page.pain, STRONG, strong=True)
    if page.too_few:
        yield text((LEFT, PAIN_TOP + 60), page.too_few, PLAIN, colour=QUIET)
    else:
        keys = (LEFT + 16, 218), (LEFT + 316, 218)
        yield from pain_keys(*keys, page.one_check_in, page.average_line, PLAIN)
        yield from bands(LEFT, RIGHT, PAIN_TOP, PAIN_BOTTOM, PLAIN)
        yield from pains(page.columns, page.points, grid, PAIN_TOP, PAIN_BOTTOM)
    yield from days(page.columns, grid, PAIN_BOTTOM + 42, PLAIN)
    yield from _table(page, grid)
    yield from _lists(page.left, EDGE)
    yield from _lists(page.right, MIDDLE)
    for number, words in enumerate(page.foot):
        yield text((EDGE, HEIGHT - 92 + number * 34), words, 24, colour=QUIET)


def _table(page: Page, grid: Grid) -> Iterator[str]:
    """Under each week its numbers."""
    averages = ["–" if c.average is None else f"{c.average:.1f}" for c in page.columns]
    rows = (
        (page.average, averages),
        (page.worse_mornings, [words or "–" for words in page.worse]),
        (page.trainings, [str(c.trainings) for c in page.columns]),
        (page.stretchings, [str(c.stretchings) for c in page.columns]),
        (page.runs, [str(c.runs) for c in page.columns]),
    )
    for row, (label, values) in enumerate(rows):
        y = TABLE + row * ROW
        yield line([(EDGE, y - 31), (RIGHT, y - 31)], FAINT, 2)
        yield text((EDGE, y), label, PLAIN, strong=True)
        for number, value in enumerate(values):
            yield text((grid.middle(number), y), value, PLAIN, anchor="middle")


def _lists(sections: Sequence[Section], left: float) -> Iterator[str]:
    y: float = LISTS
    wrapped = [_wrapped(section) for section in sections]
    room = shares([len(lines) for lines in wrapped], MOST_LINES - 2 * (len(sections) - 1))
    for section, lines, most in zip(sections, wrapped, room, strict=True):
        yield text((left, y), section.title, STRONG, strong=True)
        for words in lines if len(lines) <= most else [*lines[: most - 1], "…"]:
            y += LEADING
            yield text((left, y), words, PLAIN)
        y += LEADING * 2


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """How many lines each gets: what the short ones do not need is left to the long ones."""
    given = [0] * len(wanted)
    for _ in range(min(room, sum(wanted))):
        short = [number for number, lines in enumerate(wanted) if given[number] < lines]
        given[min(short, key=lambda number: given[number])] += 1
    return given


def _wrapped(section: Section) -> list[str]:
    return [
        part for words in section.lines for part in wrap(words, LETTERS, subsequent_indent=INDENT)
    ]
