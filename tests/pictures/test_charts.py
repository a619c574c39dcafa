"""Charts and pages: every number of weeks can be drawn, and nothing runs into anything."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.weeks import State
from bot.pictures import chart, drawing, page
from bot.pictures.chart import Chart, Column
from bot.pictures.page import Page, Section
from bot.sandbox.sizes import picture_size

ARTEFACTS = Path(__file__).parent.parent / "artefacts"


def columns(count: int) -> tuple[Column, ...]:
    return tuple(
        Column(4.0 if n % 4 else None, n % 8, n % 6, list(State)[n % 5], f"{n + 1} Sept")
        for n in range(count)
    )


def chart_of(weeks: int) -> Chart:
    points = tuple((n / 3, n % 11) for n in range(weeks * 3))
    return Chart("Title", "Span", columns(weeks), points, "Pain", "one", "mean", "S", "R", "T")


PAGE = Page(
    "Title", "Span", columns(8), (), "", "Pain", "Mean", "Sessions", "Runs", (), (), ("a", "b")
)  # fmt: skip


@pytest.mark.parametrize("weeks", [1, 2, 5, 8, 13, 26])
def test_any_number_of_weeks(weeks: int) -> None:
    drawn = chart.draw(chart_of(weeks))
    assert picture_size(drawn) == (chart.WIDTH, chart.HEIGHT)
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / f"chart-{weeks}.png").write_bytes(drawn)


@pytest.mark.parametrize("weeks", range(1, 27))
def test_days_do_not_run_into_each_other(weeks: int) -> None:
    grid = chart.Grid(weeks)
    places = [
        float(x) for x in re.findall(r'x="([\d.]+)"', "".join(chart.days(columns(weeks), grid, 0)))
    ]
    widest = chart.SMALL * 3.4  # "28 Sept"
    assert all(b - a >= widest for a, b in pairwise(places))
    assert places[-1] + widest <= chart.WIDTH + chart.SMALL


def test_missing_weeks_leave_a_gap_in_the_line() -> None:
    drawn = "".join(chart.pains(columns(9), (), chart.Grid(9), 0, 100))
    assert drawn.count("<polyline") == 2


def test_there_are_letters_in_the_picture() -> None:
    blank = drawing.png(100, 60, [])
    assert drawing.png(100, 60, [drawing.text((5, 50), "Ab", 40)]) != blank
    assert drawing.png(100, 60, [drawing.text((5, 50), "Жя", 40)]) != blank


def test_words_are_not_markup() -> None:
    assert "&lt;b&gt; &amp;" in drawing.text((0, 0), "<b> &", 10)
    assert drawing.png(50, 50, [drawing.text((0, 20), "<b> & \"'", 10)])


def test_the_fullest_page_ends_above_its_foot() -> None:
    long = Section(
        "Heading", ("A line that is rather long, so that it has to be broken. " * 2,) * 9
    )
    full = replace(PAGE, left=(long, long), right=(long, long))
    shapes = "".join(page._lists(full.left, 60))
    lowest = max(float(y) for y in re.findall(r' y="([\d.]+)"', shapes))
    assert lowest < page.HEIGHT - 92 - 24
    drawn = page.draw(full)
    assert picture_size(drawn) == (page.WIDTH, page.HEIGHT)
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / "physio-full.png").write_bytes(drawn)


def test_a_page_without_a_graph_says_so() -> None:
    assert page.draw(replace(PAGE, too_few="Too few")) != page.draw(PAGE)
