"""Whoever adds a kind of reminder is told here, in one list, what it still lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import MISSING, fields

import pytest

from bot.catalogue import load
from bot.domain.check_in.conversation import Purpose
from bot.domain.reminders.attention import Attention, Note
from bot.domain.reminders.kinds import (
    FACTS,
    REGULAR,
    Asks,
    Facts,
    Kind,
    Regular,
    Usual,
    subject_of,
)
from bot.domain.reminders.people import Runner
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY, two_in_a_row
from bot.presses.reminders.reminder_messages import Do
from bot.presses.zones import Back
from bot.views.reminders import reminder_settings
from bot.views.reminders.board import Board
from bot.views.reminders.reminder_messages import NOTE_BUTTONS, Coming, reminder
from bot.words import UnknownWords, Words, WordsByLanguage
from storage.runner.asking import What
from tests.domain.check_in.walk import NOBODY

NOW = dt.datetime(2026, 6, 1, 10, tzinfo=dt.UTC)
RUNNER = Runner(1, 1, "en", NOW, "Europe/Vienna", None, None)
CATALOGUE = load()


def test_every_kind_has_its_row_and_no_fact_is_taken_for_granted() -> None:
    assert set(FACTS) == set(Kind)
    for row in (Facts, Regular, Usual):
        defaults = [f.name for f in fields(row) if {f.default, f.default_factory} != {MISSING}]
        assert defaults == [], "a fact with a default is forgotten for the next kind"


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_lacks_nothing(kind: Kind, words: WordsByLanguage) -> None:
    lacking = [*lacks(kind), *lacks_words(kind, words.best("en"))]
    assert lacking == []


def lacks(kind: Kind) -> Iterator[str]:
    """What of its facts does not go together, and where it is not known."""
    facts, regular = kind.facts, kind.regular
    if facts.useful_for <= dt.timedelta(0):
        yield "a time for which it is of use"
    if facts.asks is Asks.AGAIN and regular:
        yield "something of its own to ask for: it only repeats another"
    if facts.asks in {Asks.EXERCISE, Asks.RUN} and regular is None:
        yield "what its buttons do (`regular`)"
    if regular:
        yield from lacks_as_regular(kind, regular)


def lacks_as_regular(kind: Kind, regular: Regular) -> Iterator[str]:
    if kind.value not in {what.value for what in What}:
        yield "a place among what is typed for (`storage.runner.asking.What`)"
    if kind not in {back.kind for back in Back}:
        yield "a way back from the time zone (`bot.presses.zones.Back`)"
    if regular.starts not in regular.done_by:
        yield "being done by what it starts"
    if regular.put_off_as is not kind and regular.put_off_as.facts.asks is not Asks.AGAIN:
        yield "a kind that repeats it when it is put off"
    usual = regular.usual
    if len(usual.offered) != 6 or sorted(usual.offered) != list(usual.offered):
        yield "six times to tap, in order"
    if usual.apart and two_in_a_row(usual.days):
        yield "usual days that are apart"


def lacks_words(kind: Kind, words: Words) -> Iterator[str]:
    """Every screen it can stand on is drawn."""
    try:
        for subject in REGULAR if kind.facts.asks is Asks.AGAIN else (kind,):
            for note in Note if kind.regular else (Note.NONE,):
                coming = Coming(kind, NOW.date(), note, subject)
                assert reminder(words, coming, NOBODY, CATALOGUE).rows
        if kind.regular:
            draw_settings(kind, words)
    except UnknownWords as missing:
        yield str(missing)


def draw_settings(kind: Kind, words: Words) -> None:
    rule = Rule(dt.time(8), EVERY_DAY, "Europe/Vienna")
    usual = kind.regular.usual if kind.regular else None
    length = usual.length if usual else None
    on = Reminder(kind, rule, length, None, Attention())
    after_run = Reminder(kind, None, None, None, Attention(), after_run=True)
    for mine in ((), (on,), *([(after_run,)] if usual and usual.after_runs else [])):
        board = Board(RUNNER, mine, NOW)
        reminder_settings.overview(words, board)
        reminder_settings.edit(words, board, kind)
    if usual and usual.apart:
        reminder_settings.in_a_row(words, kind, EVERY_DAY, usual.days)


def test_every_note_says_which_buttons_it_has() -> None:
    assert set(NOTE_BUTTONS) == set(Note)


def test_a_repetition_is_about_what_it_repeats_and_stretching_unless_said() -> None:
    for kind in (Kind.SNOOZE, Kind.NUDGE):
        assert [subject_of(kind, about) for about in REGULAR] == list(REGULAR)
        assert subject_of(kind, None) is Kind.DAILY
    assert subject_of(Kind.MORNING, Kind.MORNING) is Kind.MORNING
    assert subject_of(Kind.POST_RUN, None) is Kind.POST_RUN


def done_by(purpose: Purpose, *, painless: bool = False, stretched: bool = True) -> set[Kind]:
    return {
        kind
        for kind in REGULAR
        if kind.regular
        and kind.regular.is_done_by(purpose, painless=painless, stretched=stretched)
    }


def test_what_a_check_in_makes_needless() -> None:
    assert done_by(Purpose.RUN) == {Kind.POST_RUN, Kind.DAILY}
    assert done_by(Purpose.RUN, painless=True) == {Kind.POST_RUN}, "nobody has stretched"
    assert done_by(Purpose.TRAIN) == {Kind.TRAINING, Kind.DAILY}
    assert done_by(Purpose.TRAIN, stretched=False) == {Kind.TRAINING}, "training is no stretching"
    assert done_by(Purpose.STRETCH, stretched=False) == set()
    assert done_by(Purpose.STRETCH) == done_by(Purpose.CHECK) == {Kind.DAILY}


def test_the_buttons_under_what_was_put_off_are_about_what_it_repeats() -> None:
    for of in REGULAR:
        assert of.regular
        assert Coming(of.regular.put_off_as, NOW.date(), about=of).react(Do.START).of is of
