"""Every sentence that `/progress`, the physio's page and the library can say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.catalogue import load
from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.exercises.catalogue import Region, Reps, Version
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Judged, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed
from bot.domain.progress.diary import Diary, Reading
from bot.domain.progress.progress import (
    Compared,
    NothingLately,
    PainChange,
    Progress,
    Share,
    Statement,
    TooFew,
    WithPain,
    progress,
)
from bot.domain.progress.strength import Climb
from bot.telegram.outgoing.sending import fits_a_caption
from bot.views.check_in.cards import short_name
from bot.views.progress import physio
from bot.views.progress import progress as views
from bot.views.view import View
from bot.words import WordsByLanguage

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CATALOGUE = load()
QUIET = progress(Diary(), NOW, UTC)
RAN = progress(Diary(runs=(NOW - timedelta(days=20), NOW)), NOW, UTC)


def page(words: WordsByLanguage, found: Progress, climbs: Sequence[Climb] = ()) -> View:
    return views.page(words.best("en"), CATALOGUE, found, climbs, held=False)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (TooFew(1), "check-in"),
        (NothingLately(), "last"),
        (Compared(4.0, 4.5, PainChange.SAME), "about the same"),
        (Compared(2.0, 5.0, PainChange.MORE), "5"),
        (WithPain(Share(5, 7), Share(1, 6)), "1"),
    ],
)
def test_what_is_said_about_pain(words: WordsByLanguage, statement: Statement, says: str) -> None:
    assert says in page(words, replace(QUIET, statement=statement)).text


def test_six_weeks_without_getting_better_name_a_person(words: WordsByLanguage) -> None:
    stuck = replace(QUIET, statement=Compared(5.0, 5.0, PainChange.SAME), no_better=True)
    assert "physiotherapist" in page(words, stuck).text


def test_the_longest_page_is_a_caption(words: WordsByLanguage) -> None:
    """Under its picture, with the longest names, every number at its longest."""
    w = words.best("en")
    cards = [Card(e.number, v) for e in CATALOGUE.strength for v in Version]
    four = sorted(
        cards, key=lambda c: -len(short_name(w, CATALOGUE.by_number[c.number], c.version))
    )
    climbs = [
        Climb(card, Card(10, Version.FULL), Reps(3, 12, 12), Reps(2, 10, 10)) for card in four[:4]
    ]
    long = replace(QUIET, statement=Compared(8.5, 10.0, PainChange.MORE), no_better=True)
    assert fits_a_caption(page(words, long, climbs).text)


@pytest.mark.parametrize(
    ("climb", "line"),
    [
        (Climb(Card(5, Version.FULL), Card(5, Version.FULL)), "rung 5 · no clean training yet"),
        (
            Climb(Card(5, Version.FULL), Card(5, Version.FULL), Reps(3, 8, 8), Reps(3, 8, 8)),
            "rung 5 · 3 × 8",
        ),
        (
            Climb(Card(5, Version.FULL), Card(5, Version.FULL), Reps(3, 8, 8), Reps(3, 11, 11)),
            "rung 5 · 3 × 8 → 3 × 11",
        ),
        (
            Climb(Card(5, Version.FULL), Card(2, Version.FULL), Reps(3, 8, 8), Reps(3, 9, 9)),
            "rung 2 → 5 · 3 × 8 → 3 × 9",
        ),
        (
            Climb(Card(5, Version.FULL), Card(5, Version.EASIER), Reps(3, 8, 8), Reps(3, 8, 8)),
            "rung 5, easier → full · 3 × 8",
        ),
    ],
)
def test_how_far_one_of_the_four_has_come(words: WordsByLanguage, climb: Climb, line: str) -> None:
    assert f": {line}\n" in page(words, QUIET, [climb]).text
    held = views.page(words.best("en"), CATALOGUE, QUIET, [climb], held=True)
    assert line not in held.text, "no exercise is named while a safety answer is open"


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


def left_of(words: WordsByLanguage, facts: physio.Facts) -> list[tuple[str, ...]]:
    """The lines on the left: where it hurt, the safety questions, the programme."""
    page = physio.page(words.best("en"), CATALOGUE, facts, NOW, UTC)
    assert page is not None
    return [section.lines for section in page.left]


def test_the_page_tells_where_it_hurt(words: WordsByLanguage) -> None:
    hurt = (Region.LOWER, Region.BOTH, Region.LOWER, Region.UPPER, None, None, Region.LOWER)
    readings = tuple(
        Reading(NOW - timedelta(days=10 - n), 3 if region else 0, region)
        for n, region in enumerate(hurt)
    )
    long_ago = Reading(NOW - timedelta(days=90), 5, Region.UPPER)
    facts = physio.Facts(
        progress(Diary(readings=(long_ago, *readings)), NOW, UTC), (), None, None, (), ()
    )
    assert left_of(words, facts)[0] == (
        "Lower back: 3 of 7 check-ins",
        "No pain: 2 of 7 check-ins",
        "Upper and lower back: 1 of 7 check-ins",
        "Upper back: 1 of 7 check-ins",
    )
    assert left_of(words, told(Emergency(NOW)))[0] == ("nothing noted",)


def test_the_page_tells_what_was_named(words: WordsByLanguage) -> None:
    named = frozenset({Condition.HERNIA, Condition.NERVE})
    long_ago = NOW - timedelta(days=200)
    lines = left_of(words, told(Cleared(long_ago, frozenset(), named)))[1]
    assert lines == ("Named by the runner: Disc or leg pain, Hernia",)
    assert "Named" not in str(left_of(words, told(Cleared(NOW, frozenset()))))
    assert "Named" not in str(left_of(words, told(Emergency(NOW))))


def test_the_page_tells_the_dose_of_the_last_training(words: WordsByLanguage) -> None:
    full, easier = Card(1, Version.FULL), Card(1, Version.EASIER)

    def done(card: Card, verdict: Verdict, reps: int, ago: int) -> Performed:
        at = NOW - timedelta(days=ago)
        return Performed(card, Reps(3, reps, reps), verdict, None, at, ago)

    def item(*performed: Performed) -> str:
        four = Programme((full,))
        return left_of(words, physio.Facts(RAN, (), four, NOW, (), (), performed))[2][0]

    clean = done(full, Verdict.NO_PAIN, 11, 3)
    assert item().endswith("8–12 slow reps, not trained yet")
    assert item(done(full, Verdict.TOO_EASY, 8, 6), clean).endswith("3 × 11 slow reps (19 Nov)")
    assert item(clean, done(full, Verdict.UNFINISHED, 12, 1)).endswith(
        "3 × 12 slow reps, not all of it (21 Nov)"
    )
    later = (done(full, Verdict.NOT_NOW, 12, 1), done(easier, Verdict.NO_PAIN, 12, 1))
    assert item(clean, *later) == item(clean), "put off, and another version"
    for reason in (DoseReason.AMBER, DoseReason.SHORT, DoseReason.GAP):
        less = replace(done(full, Verdict.NO_PAIN, 11, 1), dose=Reps(2, 11, 11), reason=reason)
        assert item(clean, less) == item(clean), "the day's, as /progress has it"
        assert item(less).endswith("2 × 11 slow reps (21 Nov)"), "where there is nothing else"


def mornings_of(words: WordsByLanguage, *mornings: Morning, asked: int = 0) -> tuple[str, ...]:
    """The lines about the mornings after; `asked`: so many more questions had no answer."""
    asked_days = tuple(NOW.date() - timedelta(days=n + 10) for n in range(asked))
    diary = Diary(runs=(NOW - timedelta(days=40),), mornings=mornings, asked=asked_days)
    facts = physio.Facts(progress(diary, NOW, UTC), (), None, None, (), ())
    page = physio.page(words.best("en"), CATALOGUE, facts, NOW, UTC)
    assert page is not None
    return page.right[0].lines


def morning(ago: int, felt: Felt, pain: int | None = None) -> Morning:
    at = NOW - timedelta(days=ago)
    return Morning(at.date(), at, felt, pain)


def test_the_page_tells_the_worse_mornings_with_their_dates(words: WordsByLanguage) -> None:
    assert mornings_of(
        words,
        morning(70, Felt.WORSE, 9),  # longer ago than the page tells
        morning(9, Felt.WORSE, 4),
        morning(8, Felt.SAME, 2),
        morning(7, Felt.BETTER, 1),
        morning(1, Felt.WORSE),
    ) == (
        "4 asked: 1 same, 1 better, 2 worse",
        "Worse on 21 Nov, 13 Nov (pain 4)",
        "The average pain above is without these mornings.",
    )


def test_the_page_tells_what_was_not_answered(words: WordsByLanguage) -> None:
    told, *_ = mornings_of(words, morning(1, Felt.SAME, 2), asked=2)
    assert told == "3 asked: 1 same, 0 better, 0 worse, 2 not answered"
    assert mornings_of(words) == ("nothing noted",)


def test_there_is_no_page_without_a_week(words: WordsByLanguage) -> None:
    facts = physio.Facts(QUIET, (), None, None, (), ())
    assert physio.page(words.best("en"), CATALOGUE, facts, NOW, UTC) is None
