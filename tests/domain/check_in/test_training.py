"""A training as a whole: what comes next, what a bad morning does to all of it, the ladder."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.pain import Light
from bot.domain.back.safety import Care, Cleared, Question, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.conversation import position
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.ladder_marks import Mark, ladder_marks
from bot.domain.check_in.positions import TryCard
from bot.domain.check_in.training import (
    at_the_start,
    day_off,
    sets_counted,
    took_place,
)
from bot.domain.exercises.catalogue import Region, Reps, Version
from bot.domain.exercises.verdicts import Card, Judged, Shown, Verdict, Verdicts
from bot.domain.load.lengths import Length
from bot.domain.load.offers import Offer
from bot.domain.load.programme import Candidates, Next, NothingLeft, Programme, choose
from bot.domain.load.progression import DoseReason
from tests.domain.check_in.walk import CATALOGUE, MONDAY, Life, Visit, known, scripted

FULL, EASIER = Version.FULL, Version.EASIER
FOUR = Programme(tuple(Card(n, FULL) for n in (1, 2, 3, 4)))
CLEAR = Cleared(MONDAY, frozenset())


def said(number: int, verdict: Verdict, version: Version = FULL) -> Judged:
    return Judged(Card(number, version), verdict, MONDAY)


def runner() -> Life:
    """Cleared on Monday, with the first four."""
    judged = tuple(said(card.number, Verdict.NO_PAIN) for card in FOUR.items)
    return Life(known(programme=FOUR, programme_region=Region.LOWER, judged=judged))


def trains(life: Life, pain: int = 1, **given: object) -> Visit:
    life.later(days=2)
    return life.check_in(scripted(pain=pain), Purpose.TRAIN, where=Where.LOWER, **given)


def woke(life: Life, *felt: Felt) -> None:
    """The mornings after, a quarter of a day apart."""
    for n, how in enumerate(felt, start=2):
        at = life.now + timedelta(hours=6 * n)
        rows = (Morning(at.date(), at, how, 2), *life.record.mornings)
        life.record = replace(life.record, mornings=rows)


def doses(visit: Visit) -> list[tuple[int, int]]:
    cards = [at for at in visit.shown if isinstance(at, TryCard)]
    return [(at.dose.sets, at.dose.least) for at in cards if isinstance(at.dose, Reps)]


def reasons(visit: Visit) -> set[DoseReason | None]:
    return {at.reason for at in visit.shown if isinstance(at, TryCard)}


def test_a_bad_morning_steps_back_once_with_every_exercise() -> None:
    life = runner()
    for _ in range(3):
        trains(life)
    woke(life, Felt.WORSE, Felt.SAME)
    back = trains(life)
    assert reasons(back) == {DoseReason.BAD_MORNING}, "no session since, though a good morning"
    assert doses(back) == [(3, 8), (3, 10), (3, 8), (3, 10)]
    after = trains(life)
    assert reasons(after) == {DoseReason.UP}
    assert doses(after) == [(3, 9), (3, 12), (3, 9), (3, 12)]


def test_a_bad_morning_as_the_last_word_is_amber_and_then_as_before() -> None:
    life = runner()
    for _ in range(3):
        trains(life)
    woke(life, Felt.WORSE)
    easier = trains(life)
    assert reasons(easier) == {DoseReason.AMBER}
    assert {at.card.version for at in easier.shown if isinstance(at, TryCard)} == {EASIER}
    assert doses(easier) == [(2, 8)] * 4
    woke(life, Felt.SAME)
    after = trains(life)
    assert reasons(after) == {DoseReason.CALM}
    assert doses(after) == [(3, 10), (3, 12), (3, 10), (3, 12)]


def test_after_two_bad_mornings_a_good_one_does_not_end_the_week() -> None:
    life = runner()
    for felt in (Felt.WORSE, Felt.WORSE, Felt.SAME, Felt.BETTER):
        trains(life)
        woke(life, felt)
    assert reasons(trains(life)) == {DoseReason.AMBER}
    assert reasons(trains(life)) != {DoseReason.AMBER}, "six days later is the seventh"


def test_the_day_off_is_for_who_has_trained_all_of_it() -> None:
    life = runner()
    assert not day_off(life.record, life.now)
    trains(life)
    life.later(days=1)
    assert day_off(life.record, life.now), "never two days in a row"
    life.later(days=1)
    assert not day_off(life.record, life.now)


def test_no_day_off_after_one_minute_or_when_all_was_put_off() -> None:
    life = runner()
    trains(life, length=Length.ONE)
    assert not day_off(life.record, life.now)
    life.later(days=2)
    life.check_in(scripted(verdict=Verdict.NOT_NOW), Purpose.TRAIN, where=Where.LOWER, pain=1)
    assert not day_off(life.record, life.now)


def test_a_day_off_after_one_was_replaced_too() -> None:
    life = runner()
    life.later(days=2)
    pick = scripted(
        verdict=lambda at: Verdict.PAIN if at.card == Card(2, FULL) else Verdict.NO_PAIN
    )
    life.check_in(pick, Purpose.TRAIN, where=Where.LOWER)
    assert day_off(life.record, life.now)


def test_no_day_off_instead_of_the_safety_questions() -> None:
    life = runner()
    trains(life)
    stopped = replace(life.record, result=SeeSoon(life.now, Question.SOON))
    assert not day_off(stopped, life.now)


def test_after_a_cancelled_training_only_what_was_done_stays_the_same() -> None:
    life = runner()
    trains(life)
    life.later(days=2)
    draft = Draft(99, Purpose.TRAIN, life.now, where=Where.LOWER, pain=1, asked=())
    shown = position(life.case(draft))
    assert isinstance(shown, TryCard)
    life._shown(draft, shown)
    card = Shown(99, shown.card)
    life.record = life.record.judged_card(card, Verdict.NO_PAIN, life.now)
    life.later(hours=1)
    again = life.check_in(scripted(pain=1), Purpose.TRAIN, where=Where.LOWER)
    assert doses(again) == [(3, 9), (3, 10), (3, 9), (3, 10)]
    first, *others = [at.reason for at in again.shown if isinstance(at, TryCard)]
    assert first is DoseReason.SOON
    assert set(others) == {DoseReason.UP}


def test_the_top_says_whether_a_harder_step_waits() -> None:
    life = runner()
    for _ in range(7):
        visit = trains(life)
    why = {at.card.number: at.reason for at in visit.shown if isinstance(at, TryCard)}
    assert why[2] is DoseReason.STAY, "after Beetle only V Ups, which never come by themselves"
    assert why[4] is DoseReason.STAY, "that offer was not taken"
    assert DoseReason.TOP in why.values()


def test_after_a_bad_morning_a_short_session_does_not_spare_the_others_the_step() -> None:
    life = runner()
    for _ in range(3):
        trains(life)
    woke(life, Felt.WORSE, Felt.SAME)
    assert doses(trains(life, length=Length.ONE)) == [(1, 8)]
    whole = trains(life)
    assert doses(whole)[1:] == [(3, 10), (3, 8), (3, 10)]


def test_one_minute_goes_round_the_four() -> None:
    life = runner()
    shown = [
        at.card.number
        for _ in range(6)
        for at in trains(life, length=Length.ONE).shown
        if isinstance(at, TryCard)
    ]
    assert shown == [1, 2, 3, 4, 1, 2]


def test_a_dose_that_was_shown_stays_as_long_as_the_card_is_open() -> None:
    life = runner()
    trains(life)
    life.later(days=6, hours=20)
    draft = Draft(9, Purpose.TRAIN, life.now, where=Where.LOWER, pain=1, asked=())
    shown = position(life.case(draft))
    life._shown(draft, shown)
    life.later(hours=11)
    assert position(life.case(draft)) == shown
    later = position(life.case(replace(draft, id=10)))
    assert isinstance(later, TryCard)
    assert (later.reason, later.dose) == (DoseReason.GAP, Reps(2, 8, 8))


def test_sets_are_counted_on_the_card_they_belong_to() -> None:
    life = runner()
    draft = Draft(9, Purpose.TRAIN, life.now, where=Where.LOWER, pain=1, asked=())
    shown = position(life.case(draft))
    assert isinstance(shown, TryCard)
    life._shown(draft, shown)
    assert at_the_start(life.case(draft))
    life.record = record = life.record.ticked(Shown(draft.id, shown.card), 2)
    now = position(life.case(draft))
    assert isinstance(now, TryCard)
    assert now.sets_done == 2
    assert not at_the_start(life.case(draft))
    assert not took_place(life.case(draft))
    assert record.ticked(Shown(draft.id, Card(2, FULL)), 1) == record


@pytest.mark.parametrize(
    ("verdict", "sets"), [(Verdict.NO_PAIN, 3), (Verdict.TOO_EASY, 3), (Verdict.PAIN, 1)]
)
def test_a_clean_verdict_counts_for_all_sets(verdict: Verdict, sets: int) -> None:
    assert sets_counted(Reps(3, 8, 8), 1, verdict) == sets


def chosen(*judged: Judged, keep: tuple[Card, ...]) -> Next | Programme | NothingLeft:
    candidates = Candidates(CATALOGUE, Region.LOWER, Verdicts(judged), keep)
    return choose(CLEAR, candidates, Light.GREEN, check_in=1)


def test_what_the_runner_has_stays_when_one_has_to_go() -> None:
    well = [said(n, Verdict.NO_PAIN) for n in (1, 2, 3, 4, 8)]
    keep = tuple(Card(n, FULL) for n in (2, 3, 4, 8))
    gone = (said(3, Verdict.PAIN), said(3, Verdict.PAIN, EASIER))
    assert chosen(*well, *gone, keep=keep) == Next(Card(5, FULL)), "not Superman: outgrown"
    found = chosen(*well, *gone, said(5, Verdict.NO_PAIN), keep=keep)
    assert found == Programme(tuple(Card(n, FULL) for n in (2, 4, 5, 8)))


def test_what_was_outgrown_comes_back_when_the_harder_one_hurts() -> None:
    well = [said(n, Verdict.NO_PAIN) for n in (1, 2, 3, 4)]
    keep = tuple(Card(n, FULL) for n in (2, 3, 4, 8))
    hurt = (said(8, Verdict.PAIN), said(8, Verdict.PAIN, EASIER))
    assert chosen(*well, *hurt, keep=keep) == FOUR


def test_a_harder_step_is_offered_with_fewer_than_four_too() -> None:
    only = Card(1, EASIER)
    gone = (said(n, Verdict.PAIN, v) for n in range(2, 13) for v in Version)
    mine = (said(1, Verdict.CANNOT), said(1, Verdict.NO_PAIN, EASIER))
    record = known(programme=Programme((only,)), judged=(*gone, *mine))
    life = Life(replace(record, programme_region=Region.LOWER))
    ends = [trains(life).end for _ in range(6)]
    assert [end.kept for end in ends if end] == [(only,)] * 6
    assert [end.offer for end in ends if end] == [None] * 5 + [Offer(only, Card(1, FULL))]


def marks(life: Life, cleared: Cleared = CLEAR) -> dict[int, Mark]:
    rungs = ladder_marks(cleared, life.record, CATALOGUE)
    return {rung.exercise.number: rung.mark for rung in rungs}


def test_the_ladder_has_a_mark_for_each_rung() -> None:
    life = runner()
    rows = (
        said(5, Verdict.PAIN),
        said(5, Verdict.PAIN, EASIER),
        said(6, Verdict.CANNOT),
        said(6, Verdict.CANNOT, EASIER),
    )
    life.record = replace(life.record, judged=(*life.record.judged, *rows))
    found = marks(life)
    assert len(found) == 12
    assert {n for n, mark in found.items() if mark is Mark.MINE} == {1, 2, 3, 4}
    assert found[5] is Mark.HURT
    assert found[6] is Mark.HARD
    assert found[7] is Mark.OPEN
    assert {n for n, mark in found.items() if mark is Mark.NEXT} == {8, 9, 10}
    assert {n for n, mark in found.items() if mark is Mark.NEVER} == {11, 12}


def test_the_ladder_of_somebody_without_a_programme() -> None:
    life = Life(known())
    assert set(marks(life).values()) == {Mark.OPEN, Mark.NEVER}


def test_the_ladder_locks_what_care_forbids() -> None:
    life = Life(known(programme_region=Region.UPPER))
    assert marks(life)[3] is Mark.NEVER
    careful = Cleared(MONDAY, frozenset({Care.NO_JUMPS}))
    assert marks(life, careful)[12] is Mark.NEVER


def test_taking_a_harder_step_starts_it_from_the_beginning() -> None:
    life = runner()
    life.take(Offer(Card(1, FULL), Card(8, FULL)))
    shown = [at for at in trains(life).shown if isinstance(at, TryCard)]
    assert [at.card.number for at in shown] == [2, 3, 4, 8]
    assert (shown[-1].dose, shown[-1].reason) == (Reps(3, 8, 8), DoseReason.START)
