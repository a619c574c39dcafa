"""Charts and pages: every number of weeks can be drawn, and nothing runs into anything."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.progress.weeks import WeekState
from bot.pictures.charts import chart, drawing, page
from bot.pictures.charts.chart import Chart, Column
from bot.pictures.charts.page import Page, Section
from bot.sandbox.rules.sizes import picture_size

ARTEFACTS = Path(__file__).parent.parent / "artefacts"


def columns(count: int, *, mornings: bool = False) -> tuple[Column, ...]:
    return tuple(
        Column(
            average=4.0 if n % 4 else None,
            trainings=n % 6,
            stretchings=n % 8,
            runs=n % 6,
            mornings=n % 5 if mornings else 0,
            worse=n % 5 % 3 if mornings else 0,
            state=list(WeekState)[n % 5],
            day=f"{n + 1} Sept",
        )
        for n in range(count)
    )


def chart_of(weeks: int, *, mornings: bool = False) -> Chart:
    return Chart(
        title="Title",
        span="Span",
        columns=columns(weeks, mornings=mornings),
        points=tuple((n / 3, n % 11) for n in range(weeks * 3)),
        pain="Pain",
        one_check_in="one check-in",
        average="average of the week",
        mornings="Mornings after",
        worse="worse",
        not_worse="same or better",
        sessions="Days with",
        training="training",
        stretching="stretching",
        runs="Runs",
        on_target="Weeks on target",
        forgiven="forgiven",
        paused="paused",
        open="not yet",
    )


PAGE = Page(
    title="Title",
    span="Span",
    columns=columns(8),
    points=(),
    too_few="",
    pain="Pain",
    one_check_in="one check-in",
    average_line="average of the week",
    average="Mean",
    worse_mornings="Worse mornings",
    worse=("", "0 of 2", "1 of 3", *5 * ("",)),
    trainings="Training days",
    stretchings="Stretching days",
    runs="Runs",
    left=(),
    right=(),
    foot=("a", "b"),
)


@pytest.mark.parametrize("mornings", [False, True])
@pytest.mark.parametrize("weeks", [1, 2, 5, 8, 13, 26])
def test_any_number_of_weeks(weeks: int, mornings: bool) -> None:
    drawn = chart.draw(chart_of(weeks, mornings=mornings))
    more = chart.WITH_MORNINGS if mornings and weeks > 1 else 0  # the first week has none
    assert picture_size(drawn) == (chart.WIDTH, chart.HEIGHT + more)
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / f"chart-{weeks}{'-mornings' * mornings}.png").write_bytes(drawn)


@given(
    st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).map(lambda two: (max(two), min(two))),
        min_size=1,
        max_size=26,
    )
)
def test_every_morning_has_a_mark_in_its_row_and_a_shape_that_tells(
    found: list[tuple[int, int]],
) -> None:
    weeks = tuple(
        replace(column, mornings=answered, worse=worse)
        for column, (answered, worse) in zip(columns(len(found)), found, strict=True)
    )
    drawn = "".join(chart._mornings(replace(chart_of(1), columns=weeks), chart.Grid(len(weeks))))
    assert drawn.count("<polygon") == 1 + sum(worse for _, worse in found)
    assert drawn.count("<circle") == 1 + sum(answered - worse for answered, worse in found)
    heights = [float(y) for y in re.findall(r'cy="([\d.]+)"', drawn)]
    assert all(chart.PAIN_BOTTOM < y < chart.MORNINGS_BOTTOM for y in heights)


@given(st.lists(st.integers(0, 40), max_size=6), st.integers(0, 30))
def test_lines_are_shared_fairly(wanted: list[int], room: int) -> None:
    given_ = page.shares(wanted, room)
    assert sum(given_) == min(room, sum(wanted))
    assert all(lines <= most for lines, most in zip(given_, wanted, strict=True))
    cut = [lines for lines, most in zip(given_, wanted, strict=True) if lines < most]
    assert not cut or min(cut) >= max(given_) - 1


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
    full = replace(PAGE, left=(long, long), right=(long, long, long))
    shapes = "".join([*page._lists(full.left, 60), *page._lists(full.right, 60)])
    lowest = max(float(y) for y in re.findall(r' y="([\d.]+)"', shapes))
    assert lowest < page.HEIGHT - 92 - 24
    drawn = page.draw(full)
    assert picture_size(drawn) == (page.WIDTH, page.HEIGHT)
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / "physio-full.png").write_bytes(drawn)


def test_a_page_without_a_graph_says_so() -> None:
    assert page.draw(replace(PAGE, too_few="Too few")) != page.draw(PAGE)
