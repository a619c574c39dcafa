"""Pain over time with its light bands; below it mornings, sessions, runs and weeks on target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.back.pain import AMBER_FROM, RED_FROM, WORST
from bot.domain.progress.weeks import WeekState
from bot.pictures.charts.drawing import (
    AMBER,
    FAINT,
    GREEN,
    INK,
    LINE,
    ORANGE,
    PALE,
    PAPER,
    PLUM,
    QUIET,
    RED,
    TEAL,
    Point,
    dot,
    line,
    png,
    rect,
    text,
    tick,
    triangle,
)

WIDTH, HEIGHT = 1080, 884
"""Low enough for its words and buttons to fit below it on one screen, mornings or not."""
LEFT, RIGHT = 96, 1040
PAIN_TOP, PAIN_BOTTOM = 202, 454
MORNINGS_TOP, MORNINGS_BOTTOM = 534, 590
WITH_MORNINGS = 134
"""How much lower everything below stands when there are mornings to show."""
SESSIONS_TOP, SESSIONS_BOTTOM = 530, 616
RUNS, TARGETS, DAYS = 700, 796, 864
TARGET_KEYS = (380, 620, 840)
BIG, MIDDLE, SMALL = 54, 38, 34
"""Sizes that stay readable where a phone shows the picture a third as wide."""
LEAST_COLUMNS = 4
LEAST_BOXES = 4
FIRST_KEY, SECOND_KEY = 380, 640
"""Where a legend stands beside its heading."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one week of the chart shows."""

    average: float | None
    trainings: int
    stretchings: int
    """Days with one of them; a day may have both."""
    runs: int
    mornings: int
    worse: int
    """So many of these mornings were worse than before."""
    state: WeekState
    day: str
    """Its first day, as the runner writes it."""


@dataclass(frozen=True)
class Chart:
    """What is drawn. All texts are plain and come from the words."""

    title: str
    span: str
    columns: tuple[Column, ...]
    points: tuple[tuple[float, int], ...]
    """Each check-in: how many weeks after the first column's start, and the pain."""
    pain: str
    one_check_in: str
    average: str
    mornings: str
    worse: str
    not_worse: str
    sessions: str
    training: str
    stretching: str
    runs: str
    on_target: str
    forgiven: str
    paused: str
    open: str


def draw(chart: Chart) -> bytes:
    """The chart as PNG."""
    return png(WIDTH, HEIGHT + _lower(chart), _shapes(chart))


def _shapes(chart: Chart) -> Iterator[str]:
    grid = Grid(len(chart.columns))
    yield text((40, 68), chart.title, BIG, strong=True)
    yield text((40, 120), chart.span, MIDDLE, colour=QUIET)
    yield from _legend(chart)
    yield from bands(grid.left, grid.right, PAIN_TOP, PAIN_BOTTOM, SMALL)
    yield from pains(chart.columns, chart.points, grid, PAIN_TOP, PAIN_BOTTOM)
    if _lower(chart):
        yield from _mornings(chart, grid)
    yield f'<g transform="translate(0 {_lower(chart)})">'
    yield from _sessions(chart, grid)
    yield from _runs(chart, grid)
    yield from _targets(chart, grid)
    yield from days(chart.columns, grid, DAYS)
    yield "</g>"


def _lower(chart: Chart) -> int:
    return WITH_MORNINGS if any(column.mornings for column in chart.columns) else 0


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the weeks stand from left to right."""

    weeks: int
    left: float = LEFT
    right: float = RIGHT

    @property
    def step(self) -> float:
        """The width of one week."""
        return (self.right - self.left) / max(self.weeks, LEAST_COLUMNS)

    def x(self, week: float) -> float:
        """Where a moment stands, in weeks from the left."""
        return self.left + week * self.step

    def middle(self, number: int) -> float:
        """The middle of a week."""
        return self.x(number + 0.5)


def _legend(chart: Chart) -> Iterator[str]:
    yield text((40, 182), chart.pain, MIDDLE, strong=True)
    yield from pain_keys(
        (FIRST_KEY, 182), (SECOND_KEY, 182), chart.one_check_in, chart.average, SMALL
    )


def pain_keys(
    first: Point, second: Point, one_check_in: str, average: str, size: float
) -> Iterator[str]:
    """What the dots and the line in the pain are."""
    dot_at, line_at = (first[0], first[1] - 11), (second[0], second[1] - 11)
    yield dot(dot_at, 11, LINE, opacity=0.4)
    yield text((first[0] + 24, first[1]), one_check_in, size, colour=QUIET)
    yield line([(line_at[0] - 11, line_at[1]), (line_at[0] + 41, line_at[1])], LINE, 8)
    yield text((second[0] + 58, second[1]), average, size, colour=QUIET)


def bands(left: float, right: float, top: float, bottom: float, size: float) -> Iterator[str]:
    """The three lights behind the pain, with the scale at the left."""

    def y(pain: float) -> float:
        return height(pain, top, bottom)

    edges = (-0.5, AMBER_FROM - 0.5, RED_FROM - 0.5, WORST + 0.5)
    for (low, high), colour in zip(pairwise(edges), (GREEN, AMBER, RED), strict=True):
        yield rect((left, y(high)), (right - left, y(low) - y(high)), colour)
    for pain in (0, AMBER_FROM, RED_FROM, WORST):
        yield text((left - 16, y(pain) + size / 3), str(pain), size, colour=QUIET, anchor="end")


def height(pain: float, top: float, bottom: float) -> float:
    """Where a pain stands from top to bottom, with half a point of air at both ends."""
    return bottom - (pain + 0.5) * (bottom - top) / (WORST + 1)


def pains(
    columns: Sequence[Column],
    points: Sequence[tuple[float, int]],
    grid: Grid,
    top: float,
    bottom: float,
) -> Iterator[str]:
    """Every check-in as a dot, and the weekly averages as a line with its gaps."""
    radius = max(6.0, min(11.0, grid.step / 6))
    for week, pain in points:
        yield dot((grid.x(week), height(pain, top, bottom)), radius, LINE, opacity=0.35)
    for run in _unbroken(columns):
        path = [(grid.middle(n), height(average, top, bottom)) for n, average in run]
        yield line(path, LINE, 8)
        yield from (dot(at, radius + 2, LINE, ring=PAPER) for at in path)


def _unbroken(columns: Sequence[Column]) -> Iterator[list[tuple[int, float]]]:
    """The stretches of weeks that have an average: missing data stays missing."""
    run: list[tuple[int, float]] = []
    for number, column in enumerate(columns):
        if column.average is not None:
            run.append((number, column.average))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _mornings(chart: Chart, grid: Grid) -> Iterator[str]:
    """One mark for each, piled up: worse ones full and pointed, the others hollow and round.

    They stand apart from the pain: a morning may have no number, and is another measure.
    """
    y = MORNINGS_TOP - 28
    yield text((40, y), chart.mornings, MIDDLE, strong=True)
    yield triangle((FIRST_KEY, y - 11), 12, PLUM)
    yield text((FIRST_KEY + 24, y), chart.worse, SMALL, colour=QUIET)
    yield _calm((SECOND_KEY, y - 11), 11)
    yield text((SECOND_KEY + 24, y), chart.not_worse, SMALL, colour=QUIET)
    yield line([(grid.left, MORNINGS_BOTTOM), (grid.right, MORNINGS_BOTTOM)], FAINT, 3)
    most = max([LEAST_BOXES, *(column.mornings for column in chart.columns)])
    step = (MORNINGS_BOTTOM - MORNINGS_TOP) / most
    radius = min(step * 0.42, grid.step * 0.4)
    for number, column in enumerate(chart.columns):
        for floor in range(column.mornings):
            at = (grid.middle(number), MORNINGS_BOTTOM - (floor + 0.5) * step - 2)
            worse = floor < column.worse
            yield triangle(at, radius, PLUM) if worse else _calm(at, radius)


def _calm(at: Point, radius: float) -> str:
    return dot(at, radius * 0.85, PAPER, ring=QUIET)


def _sessions(chart: Chart, grid: Grid) -> Iterator[str]:
    """One box for each, piled up: the trainings full, the stretchings pale on top of them."""
    y = SESSIONS_TOP - 24
    yield text((40, y), chart.sessions, MIDDLE, strong=True)
    for x, colour, words in (
        (FIRST_KEY, TEAL, chart.training),
        (SECOND_KEY, PALE, chart.stretching),
    ):
        yield rect((x - 11, y - 22), (22, 22), colour, rounded=4)
        yield text((x + 24, y), words, SMALL, colour=QUIET)
    yield line([(grid.left, SESSIONS_BOTTOM), (grid.right, SESSIONS_BOTTOM)], FAINT, 3)
    most = max([LEAST_BOXES, *(c.trainings + c.stretchings for c in chart.columns)])
    box = (min(64.0, grid.step * 0.72), (SESSIONS_BOTTOM - SESSIONS_TOP) / most)
    for number, column in enumerate(chart.columns):
        left = grid.middle(number) - box[0] / 2
        for floor in range(column.trainings + column.stretchings):
            corner = (left, SESSIONS_BOTTOM - (floor + 1) * box[1] + 2)
            colour = TEAL if floor < column.trainings else PALE
            yield rect(corner, (box[0], box[1] - 4), colour, rounded=4)


def _runs(chart: Chart, grid: Grid) -> Iterator[str]:
    """A dot for a week with runs: the more, the bigger, and their number where there is room."""
    yield text((40, RUNS - 40), chart.runs, MIDDLE, strong=True)
    for number, column in enumerate(chart.columns):
        at = (grid.middle(number), RUNS)
        if column.runs:
            radius = min(25.0, grid.step * 0.45) * (0.55 + 0.45 * min(column.runs, 5) / 5)
            yield dot(at, radius, ORANGE)
            if grid.step >= 52:
                label = (at[0], at[1] + 10)
                yield text(label, str(column.runs), 29, colour=PAPER, anchor="middle", strong=True)
        else:
            yield dot(at, 4, FAINT)


def _targets(chart: Chart, grid: Grid) -> Iterator[str]:
    yield text((40, TARGETS - 46), chart.on_target, MIDDLE, strong=True)
    states = {column.state for column in chart.columns}
    keys = (
        (WeekState.REPAIRED, chart.forgiven),
        (WeekState.HELD, chart.paused),
        (WeekState.OPEN, chart.open),
    )
    for x, (state, words) in zip(TARGET_KEYS, keys, strict=True):
        if state in states:
            yield from mark((x, TARGETS - 57), 16, state)
            yield text((x + 24, TARGETS - 46), words, SMALL, colour=QUIET)
    radius = min(23.0, grid.step * 0.42)
    for number, column in enumerate(chart.columns):
        yield from mark((grid.middle(number), TARGETS), radius, column.state)


def mark(at: Point, radius: float, state: WeekState) -> Iterator[str]:
    """On target: full with a tick. Repaired: a ring with a tick. Paused: a dash. Else a dot."""
    match state:
        case WeekState.ON_TARGET:
            yield dot(at, radius, TEAL)
            yield tick(at, radius, PAPER)
        case WeekState.REPAIRED:
            yield dot(at, radius - 2, PAPER, ring=TEAL)
            yield tick(at, radius * 0.8, TEAL)
        case WeekState.HELD:
            yield line([(at[0] - radius / 2, at[1]), (at[0] + radius / 2, at[1])], QUIET, 6)
        case WeekState.OPEN:
            yield dot(at, radius - 2, PAPER, ring=FAINT)
        case WeekState.MISSED:
            yield dot(at, 4, FAINT)


def days(columns: Sequence[Column], grid: Grid, y: float, size: float = SMALL) -> Iterator[str]:
    """The first day of as many weeks as there is room for."""
    every = max(1, round(size * 5.2 / grid.step + 0.4))
    for number, column in enumerate(columns):
        at = grid.x(number)
        if number % every == 0 and at + size * 3 < WIDTH:
            yield text((at, y), column.day, size, colour=INK if number == 0 else QUIET)
