"""When a harder step is offered, which one, and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.safety import Care, Cleared
from bot.domain.exercises.catalogue import Region, Reps, Version
from bot.domain.exercises.verdicts import Card, Judged, Verdict, Verdicts
from bot.domain.load.offers import Offer, Ready, offer, take
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed
from tests.domain.check_in.walk import CATALOGUE, MONDAY

FULL, EASIER = Version.FULL, Version.EASIER
TOP = Reps(3, 12, 12)
SUPERMAN, BEETLE, SHIN, PLANK = FOUR = tuple(Card(n, FULL) for n in (1, 2, 3, 4))
CLEAR = Cleared(MONDAY, frozenset())


def session(
    number: int,
    *cards: Card,
    dose: Reps = TOP,
    verdict: Verdict = Verdict.NO_PAIN,
    reason: DoseReason = DoseReason.UP,
    offered: bool = False,
) -> tuple[Performed, ...]:
    """One training in which all these cards went the same."""
    at = MONDAY + timedelta(days=2 * number)
    return tuple(
        Performed(card, dose, verdict, None, at, number, reason, offered) for card in cards
    )


def ready(
    *performed: tuple[Performed, ...],
    items: tuple[Card, ...] = FOUR,
    region: Region | None = Region.LOWER,
    judged: tuple[Judged, ...] = (),
) -> Ready:
    rows = tuple(row for rows in performed for row in rows)
    return Ready(CATALOGUE, region, Programme(items), Verdicts(judged), rows)


def said(card: Card, verdict: Verdict, *, forgiven: bool = False) -> Judged:
    return Judged(card, verdict, MONDAY, forgiven=forgiven)


def test_two_clean_sessions_at_the_top_offer_the_next_of_the_family() -> None:
    twice = ready(session(1, SUPERMAN), session(2, SUPERMAN))
    assert offer(CLEAR, twice, 2) == Offer(SUPERMAN, Card(8, FULL))


def test_one_is_not_enough() -> None:
    assert offer(CLEAR, ready(session(1, SUPERMAN)), 1) is None


@pytest.mark.parametrize(
    "between",
    [
        session(2, SUPERMAN, verdict=Verdict.UNFINISHED),
        session(2, SUPERMAN, dose=Reps(3, 11, 11)),
        session(2, SUPERMAN, dose=Reps(2, 12, 12), reason=DoseReason.GAP),
    ],
)
def test_they_must_be_in_a_row(between: tuple[Performed, ...]) -> None:
    rows = ready(session(1, SUPERMAN), between, session(3, SUPERMAN))
    assert offer(CLEAR, rows, 3) is None


def at_hours(rows: tuple[Performed, ...], hours: float) -> tuple[Performed, ...]:
    return tuple(replace(row, at=MONDAY + timedelta(days=2, hours=hours)) for row in rows)


@pytest.mark.parametrize(("hours", "offered"), [(1, False), (17.9, False), (18, True)])
def test_a_night_must_lie_between_them(hours: float, offered: bool) -> None:
    rows = ready(session(1, SUPERMAN), at_hours(session(2, SUPERMAN), hours))
    assert (offer(CLEAR, rows, 2) is not None) == offered


def test_a_second_session_on_the_same_day_neither_counts_nor_offers() -> None:
    same_day = at_hours(session(2, SUPERMAN), 2)
    third = session(3, SUPERMAN)
    assert offer(CLEAR, ready(session(1, SUPERMAN), same_day, third), 3) is not None
    waits = [session(0, SUPERMAN), session(1, SUPERMAN), same_day]
    assert offer(CLEAR, ready(*waits), 2) is None, "one harder step a day"


def test_a_short_session_between_does_not_matter() -> None:
    short = session(2, SUPERMAN, dose=Reps(1, 12, 12), reason=DoseReason.SHORT)
    rows = ready(session(1, SUPERMAN), short, session(3, SUPERMAN))
    assert offer(CLEAR, rows, 3) == Offer(SUPERMAN, Card(8, FULL))


def test_the_easier_version_leads_to_the_full_one() -> None:
    easy = Card(5, EASIER)
    rows = ready(session(1, easy), session(2, easy), items=(*FOUR[:3], easy))
    assert offer(CLEAR, rows, 2) == Offer(easy, Card(5, FULL))
    too_hard_once = replace(rows, history=Verdicts((said(Card(5, FULL), Verdict.CANNOT),)))
    assert offer(CLEAR, too_hard_once, 2) == Offer(easy, Card(5, FULL))


@pytest.mark.parametrize(("forgiven", "offered"), [(False, False), (True, True)])
def test_what_hurt_is_not_offered_until_the_runner_asks(forgiven: bool, offered: bool) -> None:
    easy, full = Card(5, EASIER), Card(5, FULL)
    rows = ready(
        session(1, easy),
        session(2, easy),
        items=(*FOUR[:3], easy),
        judged=(said(full, Verdict.PAIN, forgiven=forgiven),),
    )
    assert (offer(CLEAR, rows, 2) is not None) == offered


def test_where_the_harder_one_is_too_hard_its_easier_version_is_the_step() -> None:
    twice = ready(
        session(1, SUPERMAN),
        session(2, SUPERMAN),
        judged=(said(Card(8, FULL), Verdict.CANNOT),),
    )
    assert offer(CLEAR, twice, 2) == Offer(SUPERMAN, Card(8, EASIER))


def test_eleven_and_twelve_are_never_offered() -> None:
    twice = ready(session(1, BEETLE), session(2, BEETLE))
    assert offer(CLEAR, twice, 2) is None
    deadlift = Card(9, FULL)
    rows = ready(session(1, deadlift), session(2, deadlift), items=(*FOUR[:3], deadlift))
    assert offer(CLEAR, rows, 2) is None


def test_nothing_that_is_among_the_four_or_not_for_the_region() -> None:
    bird, push = Card(7, FULL), Card(10, FULL)
    both = ready(session(1, bird), session(2, bird), items=(SUPERMAN, BEETLE, bird, push))
    assert offer(CLEAR, both, 2) is None
    items = (SUPERMAN, SHIN, PLANK, bird)
    upper = ready(session(1, SHIN), session(2, SHIN), items=items, region=Region.UPPER)
    assert offer(CLEAR, upper, 2) == Offer(SHIN, Card(9, FULL))


def test_one_at_a_time_and_the_longest_waiting_first() -> None:
    items = (SUPERMAN, SHIN, PLANK, BEETLE)
    rows = [session(1, *items), session(2, *items)]
    assert offer(CLEAR, ready(*rows), 2) == Offer(SUPERMAN, Card(8, FULL))
    said_so = (*session(2, SUPERMAN, offered=True), *session(2, SHIN, PLANK, BEETLE))
    rows = [session(1, *items), said_so, session(3, *items)]
    assert offer(CLEAR, ready(*rows), 3) == Offer(SHIN, Card(9, FULL))
    assert offer(CLEAR, ready(*rows), 2) is None, "a later session speaks for itself"


def test_the_offer_of_an_earlier_session_is_over() -> None:
    items = (SUPERMAN, SHIN)
    rows = [session(1, *items), session(2, *items)]
    assert offer(CLEAR, ready(*rows), 2)
    assert offer(CLEAR, ready(*rows, session(3, PLANK)), 2) is None, "whatever was trained since"


def test_after_keep_two_more_clean_ones() -> None:
    kept = [session(1, SUPERMAN), session(2, SUPERMAN, offered=True)]
    assert offer(CLEAR, ready(*kept, session(3, SUPERMAN)), 3) is None
    again = ready(*kept, session(3, SUPERMAN), session(4, SUPERMAN))
    assert offer(CLEAR, again, 4) == Offer(SUPERMAN, Card(8, FULL))


def test_an_offer_stays_the_offer_of_its_session() -> None:
    items = (SUPERMAN, SHIN)
    made = (*session(2, SHIN, offered=True), *session(2, SUPERMAN))
    rows = ready(session(1, *items), made)
    assert offer(CLEAR, rows, 2) == Offer(SHIN, Card(9, FULL))


def test_no_jumps_for_those_who_must_not_jump() -> None:
    jump = replace(CATALOGUE.by_number[8], traits=CATALOGUE.by_number[12].traits)
    exercises = tuple(jump if e.number == 8 else e for e in CATALOGUE.exercises)
    careful = Cleared(MONDAY, frozenset({Care.NO_JUMPS}))
    twice = ready(session(1, SUPERMAN), session(2, SUPERMAN))
    twice = replace(twice, catalogue=replace(CATALOGUE, exercises=exercises))
    assert offer(careful, twice, 2) is None
    assert offer(CLEAR, twice, 2) is not None


def test_taking_it_replaces_one_of_the_four() -> None:
    after = take(Programme(FOUR), Offer(SUPERMAN, Card(8, FULL)))
    assert [card.number for card in after.items] == [2, 3, 4, 8]
