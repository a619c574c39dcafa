"""Every page of the library and of /progress fits on one screen of a phone, with its picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Care, Cleared
from bot.domain.exercises.catalogue import ExerciseKind, Region, Reps, Version
from bot.domain.exercises.library import Shelf, Tab, regions
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Judged, Verdict
from bot.domain.progress.diary import Diary, Reading
from bot.domain.progress.outcomes import Impression, Rated, Round
from bot.domain.progress.progress import progress
from bot.domain.progress.strength import Climb
from bot.pictures.charts import chart
from bot.presses.library import OpenExercise
from bot.views import library
from bot.views.library import Reader
from bot.views.picture import PictureKind, of_data
from bot.views.progress import outcomes
from bot.views.progress import progress as views
from bot.views.progress.progress_chart import chart as chart_of
from bot.views.view import View
from tests.browser.test_one_screen import (
    CATALOGUE,
    HELPED,
    LONGEST_NAMED,
    SCREEN,
    WORDS,
    measured,
)
from tests.browser.thumb import picture
from tests.domain.check_in.walk import MONDAY
from tests.domain.proof import may_train

if TYPE_CHECKING:
    from playwright.async_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LONGEST = max(Condition, key=lambda c: len(WORDS.plain(f"condition-card.{c}")))
HURT = tuple(Judged(Card(n, Version.FULL), Verdict.PAIN, MONDAY) for n in range(1, 13))
READERS = (
    Reader(Cleared(MONDAY, frozenset()), (), ()),
    Reader(None, (), ()),  # who has not been asked yet
    *(
        Reader(Cleared(MONDAY, frozenset({Care.NO_JUMPS}), frozenset({condition})), HURT, HELPED)
        for condition in {LONGEST_NAMED, LONGEST, Condition.PREGNANT}
    ),
)
"""All that may stand above an exercise: warnings, and what is to be minded with a condition."""


def pages() -> Iterator[View]:
    """Every shelf and every page; what warns stands on the first side of one only."""
    yield from (library.shelf(WORDS, CATALOGUE, shelf) for shelf in Shelf)
    for reader in READERS:
        yield library.entrance(WORDS, reader)
        for exercise in CATALOGUE.by_number.values():
            stretch = exercise.kind is ExerciseKind.STRETCH
            shelf = Shelf.STRETCHES if stretch else Shelf(regions(exercise)[0].value)
            for tab in Tab if reader is READERS[0] else (Tab.HOW,):
                at = OpenExercise(shelf, exercise.number, tab)
                yield library.exercise_page(WORDS, CATALOGUE, reader, at, may_train())


async def test_every_page_of_the_library_fits(page: Page, sandbox: Any) -> None:
    found = await measured(page, sandbox, list(pages()))
    await picture(page, "library")
    print(*sorted((round(o["height"]), o["lines"], o["words"]) for o in found), sep="\n")
    assert [one for one in found if one["height"] > SCREEN] == []


DAYS = tuple(NOW - timedelta(days=2 * n) for n in reversed(range(90)))
READINGS = tuple(Reading(day, 8 - n % 9, Region.LOWER) for n, day in enumerate(DAYS))
CLIMBS = [
    Climb(Card(n, Version.EASIER), Card(10, Version.FULL), Reps(3, 12, 12), Reps(2, 10, 10))
    for n in (3, 6, 9, 10)
]


def sides(*, mornings: bool) -> Iterator[View]:
    """What /progress shows after half a year with all there may be, and below each button."""
    woke = tuple(Morning(day.date(), day, Felt.WORSE, 5) for day in DAYS) if mornings else ()
    known = Diary(READINGS, runs=DAYS, trainings=DAYS, stretchings=DAYS, mornings=woke)
    found = progress(known, NOW, UTC)
    drawing = chart_of(WORDS, found, NOW, UTC)
    assert drawing is not None
    drawn = of_data(PictureKind.PHOTO, chart.draw(drawing), "progress.png")
    done = Round(1, NOW.date(), (Rated("running downhill", 3), Rated("tying my shoes", 4)))
    for rounds, due in (((), True), ((replace(done, impression=Impression.SAME),), False)):
        also = outcomes.sentence(WORDS, rounds)
        page = views.page(WORDS, CATALOGUE, found, CLIMBS, held=False, picture=drawn, also=also)
        yield outcomes.beside(WORDS, page, rounds, due=due)
    for below in (
        views.helps(WORDS, CATALOGUE, HELPED, held=False),
        views.target(WORDS, 2),
        views.target(WORDS, 5, noted=True),
        outcomes.page(WORDS, [done]),
    ):
        yield replace(below, picture=drawn)


@pytest.mark.parametrize("mornings", [False, True])
async def test_so_does_every_side_of_progress(page: Page, sandbox: Any, mornings: bool) -> None:
    found = await measured(page, sandbox, list(sides(mornings=mornings)))
    await picture(page, f"progress-{mornings}")
    print(*((round(o["height"]), o["lines"], o["words"]) for o in found), sep="\n")
    assert [one for one in found if one["height"] > SCREEN] == []
