"""Every sentence that `/progress`, the physio's page and the library can say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.catalogue import load
from bot.domain.diary import Diary
from bot.domain.exercises import Version
from bot.domain.progress import (
    Change,
    Compared,
    NothingLately,
    Share,
    Statement,
    TooFew,
    WithPain,
    progress,
)
from bot.domain.screening import Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.verdicts import Card, Judged, Verdict
from bot.views import physio
from bot.views import progress as views
from bot.words import WordsByLanguage

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CATALOGUE = load()
QUIET = progress(Diary(), NOW, UTC)
RAN = progress(Diary(runs=(NOW - timedelta(days=20), NOW)), NOW, UTC)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (TooFew(1), "check-in"),
        (NothingLately(), "last"),
        (Compared(4.0, 4.5, Change.SAME), "about the same"),
        (Compared(2.0, 5.0, Change.MORE), "5"),
        (WithPain(Share(5, 7), Share(1, 6)), "1"),
    ],
)
def test_what_is_said_about_pain(words: WordsByLanguage, statement: Statement, says: str) -> None:
    view = views.page(words.best("en"), replace(QUIET, statement=statement), held=False)
    assert says in view.text


def test_six_weeks_without_getting_better_name_a_person(words: WordsByLanguage) -> None:
    stuck = replace(QUIET, statement=Compared(5.0, 5.0, Change.SAME), no_better=True)
    assert "physiotherapist" in views.page(words.best("en"), stuck, held=False).text


@pytest.mark.parametrize("held", [True, False])
def test_what_helps_before_anything_was_tried(words: WordsByLanguage, held: bool) -> None:
    view = views.helps(words.best("en"), CATALOGUE, (), held=held)
    assert len(view.text.splitlines()) > 1
    assert view.rows, "there is a way back"


def test_the_page_names_every_result_and_what_did_not_work(words: WordsByLanguage) -> None:
    stops = (Question.SOON, Question.PERSONAL, Question.UPPER, Question.BONE)
    pages = [
        physio.page(words.best("en"), CATALOGUE, told(result), NOW, UTC)
        for result in (
            Cleared(NOW, frozenset({Care.NO_JUMPS})),
            Emergency(NOW),
            *(SeeSoon(NOW, because) for because in stops),
        )
    ]
    lines = [str(page) for page in pages]
    assert len(set(lines)) == len(pages), "each result reads differently"


def told(result: Cleared | Emergency | SeeSoon) -> physio.Facts:
    beyond = Judged(Card(1, Version.FULL), Verdict.CANNOT, NOW)
    return physio.Facts(RAN, (result,), None, None, (beyond,), ())


def test_there_is_no_page_without_a_week(words: WordsByLanguage) -> None:
    facts = physio.Facts(QUIET, (), None, None, (), ())
    assert physio.page(words.best("en"), CATALOGUE, facts, NOW, UTC) is None
