"""The programme: the first four that go without pain, from the top of the ladder."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.pain import Light
from bot.domain.back.safety import Care, Cleared
from bot.domain.exercises.catalogue import Catalogue, Region, Version
from bot.domain.exercises.traits import Trait
from bot.domain.exercises.verdicts import Card, Judged, Verdict, Verdicts
from bot.domain.load.programme import Candidates, Next, NothingLeft, Programme, choose
from tests.domain.check_in.walk import CATALOGUE, MONDAY

FULL, EASIER = Version.FULL, Version.EASIER
TODAY = 7
"""The id of today's check-in."""


def said(number: int, verdict: Verdict, version: Version = FULL, **more: object) -> Judged:
    row = Judged(Card(number, version), verdict, MONDAY, check_in=TODAY)
    return replace(row, **more)  # type: ignore[arg-type]


def fine(*numbers: int) -> list[Judged]:
    return [said(number, Verdict.NO_PAIN) for number in numbers]


def offer(
    *judged: Judged,
    region: Region | None = Region.LOWER,
    light: Light = Light.GREEN,
    care: frozenset[Care] = frozenset(),
    catalogue: Catalogue = CATALOGUE,
) -> Next | Programme | NothingLeft:
    candidates = Candidates(catalogue, region, Verdicts(judged))
    return choose(Cleared(MONDAY, care), candidates, light, check_in=TODAY)


def next_card(number: int, version: Version = FULL) -> Next:
    return Next(Card(number, version))


def test_it_starts_from_the_top() -> None:
    assert offer() == next_card(1)


def test_no_pain_leads_to_the_next_rung() -> None:
    assert offer(*fine(1)) == next_card(2)
    assert offer(*fine(1), region=Region.UPPER) == next_card(4)


def test_the_first_four_without_pain_are_the_programme() -> None:
    four = tuple(Card(number, FULL) for number in (1, 2, 3, 4))
    assert offer(*fine(4, 2, 1, 3)) == Programme(four)


@pytest.mark.parametrize("verdict", [Verdict.PAIN, Verdict.CANNOT])
def test_pain_or_too_hard_leads_to_the_easier_version(verdict: Verdict) -> None:
    assert offer(said(1, verdict)) == next_card(1, EASIER)


@pytest.mark.parametrize("verdict", [Verdict.PAIN, Verdict.CANNOT])
def test_and_if_that_fails_too_to_the_next_rung(verdict: Verdict) -> None:
    assert offer(said(1, Verdict.PAIN), said(1, verdict, EASIER)) == next_card(2)


def test_the_easier_version_takes_the_place_in_the_programme() -> None:
    found = offer(said(1, Verdict.CANNOT), said(1, Verdict.NO_PAIN, EASIER), *fine(2, 3, 4))
    assert isinstance(found, Programme)
    assert found.items[0] == Card(1, EASIER)


def test_the_full_version_is_preferred_when_both_go() -> None:
    found = offer(said(1, Verdict.NO_PAIN, EASIER), *fine(1, 2, 3, 4))
    assert isinstance(found, Programme)
    assert found.items[0] == Card(1, FULL)


def test_pain_in_the_easier_version_puts_the_whole_exercise_out() -> None:
    assert offer(said(1, Verdict.PAIN, EASIER)) == next_card(2)
    assert offer(*fine(1), said(1, Verdict.PAIN, EASIER)) == next_card(2)


def test_what_hurt_once_stays_out_whatever_was_said_later() -> None:
    later = MONDAY + timedelta(days=9)
    hurt = [said(1, Verdict.PAIN), said(1, Verdict.PAIN, EASIER)]
    assert offer(*hurt, said(1, Verdict.NO_PAIN, at=later)) == next_card(2)


def test_asking_for_it_again_brings_it_back_to_be_tried() -> None:
    forgiven = [
        said(1, Verdict.NO_PAIN, at=MONDAY - timedelta(days=3)),
        said(1, Verdict.PAIN, forgiven=True),
        said(1, Verdict.PAIN, EASIER, forgiven=True),
    ]
    assert offer(*forgiven) == next_card(1)


def test_asking_again_for_what_was_too_hard_starts_with_the_full_version() -> None:
    assert offer(said(1, Verdict.CANNOT, forgiven=True)) == next_card(1)


def test_an_older_pain_that_is_not_forgiven_still_counts() -> None:
    hurt = said(1, Verdict.PAIN, at=MONDAY - timedelta(days=3))
    assert offer(hurt, said(1, Verdict.PAIN, forgiven=True)) == next_card(1, EASIER)


def test_too_hard_holds_until_it_has_gone_well() -> None:
    later = MONDAY + timedelta(days=9)
    assert offer(said(1, Verdict.CANNOT), said(1, Verdict.NO_PAIN, at=later)) == next_card(2)
    assert offer(said(1, Verdict.NO_PAIN), said(1, Verdict.CANNOT, at=later)) == next_card(
        1, EASIER
    )


def test_the_rows_may_come_in_any_order() -> None:
    later = MONDAY + timedelta(days=9)
    rows = [said(1, Verdict.NO_PAIN, at=later), said(1, Verdict.CANNOT)]
    assert offer(*rows) == offer(*reversed(rows)) == next_card(2)


def test_of_two_verdicts_in_the_same_second_the_later_row_counts() -> None:
    assert offer(said(1, Verdict.NO_PAIN), said(1, Verdict.CANNOT)) == next_card(1, EASIER)
    assert offer(said(1, Verdict.CANNOT), said(1, Verdict.NO_PAIN)) == next_card(2)


def test_not_now_puts_it_off_for_this_check_in_only() -> None:
    assert offer(said(1, Verdict.NOT_NOW)) == next_card(2)
    assert offer(said(1, Verdict.NOT_NOW, check_in=TODAY - 1)) == next_card(1)
    assert offer(said(1, Verdict.NOT_NOW, EASIER)) == next_card(2)


def test_not_now_does_not_take_back_what_went_well() -> None:
    assert isinstance(offer(*fine(1, 2, 3, 4), said(2, Verdict.NOT_NOW)), Programme)


def test_amber_offers_the_easier_version_first() -> None:
    assert offer(light=Light.AMBER) == next_card(1, EASIER)
    assert offer(*fine(1), light=Light.AMBER) == next_card(2, EASIER)


def test_on_amber_too_hard_in_the_easier_version_means_the_next_rung() -> None:
    tried = said(1, Verdict.CANNOT, EASIER)
    assert offer(tried, light=Light.AMBER) == next_card(2, EASIER)


def test_red_offers_no_strength() -> None:
    with pytest.raises(ValueError, match="red light"):
        offer(light=Light.RED)


def test_when_the_ladder_is_used_up_it_says_what_could_be_kept() -> None:
    numbers = (1, 2, 3, 4, 5, 6, 8, 9, 10)
    hurt = [said(n, Verdict.PAIN, version) for n in numbers for version in Version]
    assert offer(*hurt, *fine(7)) == NothingLeft((Card(7, FULL),))


def test_rungs_for_later_fill_up_the_first_ones() -> None:
    put_off = [said(n, Verdict.NOT_NOW) for n in (1, 4, 7, 8)]
    assert offer(*put_off, *fine(10), region=Region.UPPER) == next_card(6)


def test_no_jumps_means_no_jumps() -> None:
    jumping = replace(CATALOGUE.by_number[1], traits=frozenset({Trait.JUMPS}))
    catalogue = Catalogue((jumping, *CATALOGUE.exercises[1:]))
    assert offer(catalogue=catalogue) == next_card(1)
    careful = frozenset({Care.NO_JUMPS})
    assert offer(catalogue=catalogue, care=careful) == next_card(2)
    assert offer(*fine(1), catalogue=catalogue, care=careful) == next_card(2)


def test_a_programme_is_complete_with_four() -> None:
    cards = tuple(Card(number, FULL) for number in (1, 2, 3, 4))
    assert Programme(cards).complete
    assert not Programme(cards[:3]).complete


@pytest.mark.parametrize(
    "cards",
    [
        tuple(Card(number, FULL) for number in range(1, 6)),
        (Card(1, FULL), Card(1, EASIER)),
    ],
)
def test_a_programme_has_no_more_than_four_and_no_exercise_twice(cards: tuple[Card, ...]) -> None:
    with pytest.raises(ValueError, match="at most 4 different"):
        Programme(cards)
