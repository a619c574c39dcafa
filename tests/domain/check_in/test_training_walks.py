"""Whole lives of trainings: what holds whatever the runner says, keeps, tries or swaps."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.pain import Light
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import Ending, TryCard
from bot.domain.exercises.catalogue import Reps, Sides, Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.lengths import Length
from bot.domain.load.offers import Offer
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed, rested
from bot.domain.time.schedule import UNKNOWN_ZONE
from tests.domain.check_in.walk import CATALOGUE, NOBODY, Life, Pick, Visit, scripted

LIVES = 25
some = settings(max_examples=LIVES)
lives = given(st.integers(0, LIVES - 1))
MOSTLY_FINE = [*[Verdict.NO_PAIN] * 50, *Verdict]
SORE = [*[Verdict.PAIN] * 3, Verdict.NO_PAIN]


@dataclass
class Weeks:
    """A life of trainings, with all that was ever prescribed as it was at the time."""

    life: Life = field(default_factory=lambda: Life(NOBODY))
    kept: list[tuple[Performed, ...]] = field(default_factory=list)
    offers: list[tuple[int, Offer]] = field(default_factory=list)
    taken: list[tuple[int, Offer]] = field(default_factory=list)
    programmes: list[Programme] = field(default_factory=list)
    lights: list[tuple[Visit, Light]] = field(default_factory=list)

    def trains(self, dice: random.Random) -> Visit:
        length = dice.choice([*[Length.WHOLE] * 5, *Length])
        pick = said_by(dice)
        visit = self.life.check_in(pick, Purpose.TRAIN, where=Where.LOWER, length=length)
        self.kept.append(self.life.record.performed)
        today = self.life.case(visit.draft).light
        self.lights.append((visit, today))
        if visit.end and visit.end.offer:
            self.offers.append((visit.draft.id, visit.end.offer))
            if dice.random() < 0.6:
                self.life.take(visit.end.offer)
                self.taken.append((visit.draft.id, visit.end.offer))
        if self.life.record.programme:
            self.programmes.append(self.life.record.programme)
        return visit


def said_by(dice: random.Random) -> Pick:
    pain = dice.choice([0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 7])
    verdicts = SORE if dice.random() < 0.03 else MOSTLY_FINE
    return scripted(pain=pain, verdict=lambda _: dice.choice(verdicts))


@cache
def weeks(seed: int) -> Weeks:
    """Some months from one seed."""
    dice = random.Random(seed)
    lived = Weeks()
    lived.life.check_in(scripted(), where=None)
    for _ in range(30):
        lived.life.later(days=dice.choice([0, 0, 1, *[2] * 9, *[3] * 7, 8, 20]))
        lived.trains(dice)
        if dice.random() < 0.1:
            woke(lived.life, dice.choice([Felt.WORSE, Felt.WORSE, *Felt]))
    return lived


def woke(life: Life, felt: Felt) -> None:
    """The morning after."""
    at = life.now + timedelta(hours=12)
    morning = Morning(at.date(), at, felt, 3)
    life._known(mornings=(morning, *life.record.mornings))


def cards(visit: Visit) -> list[tuple[TryCard, object]]:
    return [(at, said) for at, said in visit.steps if isinstance(at, TryCard)]


@some
@lives
def test_what_hurt_is_never_prescribed_or_offered_again(seed: int) -> None:
    lived, hurt = weeks(seed), set[Card]()
    offered = dict(lived.offers)
    for visit in lived.life.visits:
        for at, said in cards(visit):
            assert not hurt & {at.card, Card(at.card.number, Version.EASIER)}
            if said is Verdict.PAIN:
                hurt.add(at.card)
        if visit.draft.id in offered:
            assert offered[visit.draft.id].card not in hurt


@some
@lives
def test_never_more_than_four_and_never_eleven_or_twelve(seed: int) -> None:
    lived = weeks(seed)
    for programme in lived.programmes:
        assert len({card.number for card in programme.items}) == len(programme.items) <= 4
        assert not {11, 12} & {card.number for card in programme.items}
    for visit in lived.life.visits:
        assert len([at for at, _ in cards(visit) if at.reason]) <= 4


@some
@lives
def test_the_past_never_changes(seed: int) -> None:
    """Apart from the note that an offer was made, rows stay as they were written."""
    lived = weeks(seed)
    last = [replace_offered(p) for p in lived.life.record.performed]
    for rows in lived.kept:
        assert [replace_offered(p) for p in rows] == last[: len(rows)]


def replace_offered(p: Performed) -> tuple[object, ...]:
    return p.card, p.dose, p.verdict, p.reps_done, p.at, p.check_in, p.reason


@some
@lives
def test_what_was_shown_is_what_was_kept(seed: int) -> None:
    life = weeks(seed).life
    kept = {(p.check_in, p.card): p.dose for p in life.record.performed}
    for visit in life.visits:
        for at, _ in cards(visit):
            if at.reason:
                assert kept[visit.draft.id, at.card] == at.dose


@some
@lives
def test_at_most_one_harder_step_at_a_time(seed: int) -> None:
    lived = weeks(seed)
    sessions = [check_in for check_in, _ in lived.offers]
    assert len(sessions) == len(set(sessions))
    for _, step in lived.offers:
        exercise = CATALOGUE.by_number[step.instead_of.number]
        same = step.card.number == step.instead_of.number
        assert same or step.card.number in exercise.harder
        assert not same or (step.instead_of.version, step.card.version) == tuple(reversed(Version))
    for check_in, step in lived.taken:
        later = [
            p for p in lived.life.record.performed if p.card == step.card and p.check_in > check_in
        ]
        assert not later or later[0].dose.least == 8, "a harder one starts from the beginning"


@some
@lives
def test_an_offer_needs_two_clean_sessions_at_the_top_each_time(seed: int) -> None:
    lived = weeks(seed)
    for check_in, step in lived.offers:
        before = [
            p
            for p in lived.life.record.performed
            if p.card == step.instead_of
            and p.check_in <= check_in
            and p.verdict is not Verdict.NOT_NOW
            and p.reason not in {"short", "amber"}
            and rested(p, lived.life.record.performed, UNKNOWN_ZONE)
        ]
        assert len(before) >= 2
        for p in before[-2:]:
            assert p.dose == Reps(3, 12, 12)
            assert p.verdict in {Verdict.NO_PAIN, Verdict.TOO_EASY}
        assert before[-1].check_in == check_in
        assert not before[-2].offered


@some
@lives
def test_every_dose_is_within_bounds(seed: int) -> None:
    for p in weeks(seed).life.record.performed:
        exercise = CATALOGUE.by_number[p.card.number]
        whole = exercise.dose
        assert isinstance(whole, Reps)
        assert whole.least <= p.dose.least == p.dose.most <= whole.most
        assert 1 <= p.dose.sets <= whole.sets
        assert exercise.sides is not Sides.ALTERNATING or p.dose.least % 2 == 0


@some
@lives
def test_the_light_of_the_day_decides_about_every_card(seed: int) -> None:
    for visit, today in weeks(seed).lights:
        shown = [at for at, _ in cards(visit)]
        assert today is not Light.RED or not shown
        if today is Light.AMBER:
            assert {at.card.version for at in shown} <= {Version.EASIER}
            assert {at.reason for at in shown} <= {DoseReason.AMBER, None}
        else:
            assert DoseReason.AMBER not in {at.reason for at in shown}


@some
@lives
def test_nothing_climbs_without_a_night(seed: int) -> None:
    rows = weeks(seed).life.record.performed
    for p in rows:
        if not rested(p, rows, UNKNOWN_ZONE):
            assert p.reason not in {DoseReason.UP, DoseReason.EASY}


@some
@lives
def test_never_more_than_three_that_hurt_on_a_day(seed: int) -> None:
    hurt: Counter[date] = Counter()
    for visit in weeks(seed).life.visits:
        pains = [said for _, said in cards(visit)].count(Verdict.PAIN)
        day = visit.draft.opened_at.date()
        assert hurt[day] < 3 or not cards(visit)
        hurt[day] = max(hurt[day], pains)
        assert pains <= 3
        assert pains < 3 or (visit.end and visit.end.ending is Ending.HURT)


@settings(max_examples=5)
@lives
def test_a_life_is_the_same_each_time(seed: int) -> None:
    assert weeks.__wrapped__(seed).life.record == weeks(seed).life.record


@pytest.mark.parametrize("what", ["offers", "taken"])
def test_lives_do_get_there(what: str) -> None:
    """Else the properties above would hold for want of trying."""
    assert sum(len(getattr(weeks(seed), what)) for seed in range(LIVES)) > 10
