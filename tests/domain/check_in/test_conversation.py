"""The check-in: one step after the other, from the answers alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.pain import Light
from bot.domain.back.rescreening import Checked, full
from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.conversation import (
    answer_pain,
    answer_safety,
    answer_where,
    position,
    stop,
)
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import (
    AskPain,
    AskSafety,
    AskWhere,
    Done,
    Ending,
    Position,
    TryCard,
    TryStretch,
)
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue, Hold, Region, Reps, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease, Judged, Verdict
from bot.domain.load.programme import Programme
from tests.domain.check_in.walk import CATALOGUE, MONDAY, NOBODY, Life, known, scripted
from tests.domain.proof import MAY, may_train

TUESDAY = MONDAY + timedelta(days=1)
HOUR = timedelta(hours=1)
FOUR = Programme(tuple(Card(number, Version.FULL) for number in (1, 2, 3, 4)))
HAS_FOUR = known(
    programme=FOUR,
    programme_region=Region.LOWER,
    judged=tuple(Judged(card, Verdict.NO_PAIN, MONDAY) for card in FOUR.items),
)
"""A cleared runner with a programme for the lower back."""


def draft(purpose: Purpose = Purpose.RUN, **given: object) -> Draft:
    """As answered; `asked` is given where questions are due or a number waits for its word."""
    answered = {"asked": ()} if purpose is Purpose.TRAIN and "pain" in given else {}
    return Draft(5, purpose, TUESDAY, **{**answered, **given})  # type: ignore[arg-type]


def case(given: Draft, record: Record = NOBODY) -> Case:
    return Case(given, record, CATALOGUE, TUESDAY)


def at(given: Draft, record: Record = NOBODY) -> Position:
    return position(case(given, record))


def judged(number: int, verdict: Verdict, version: Version = Version.FULL) -> Judged:
    return Judged(Card(number, version), verdict, TUESDAY, check_in=5)


STRETCHED = tuple(Stretched(n, Ease.SAME, TUESDAY, check_in=5) for n in (13, 14, 15))
"""All stretches tried in this check-in."""


# After a run.


def test_a_first_check_in_from_the_first_question_to_the_programme() -> None:
    visit = Life().check_in(scripted(where=Where.LOWER, pain=2))
    assert visit.shown == [
        AskWhere(),
        AskPain(),
        *(AskSafety(question) for question in full(Region.LOWER)),
        *(TryStretch(number, may=MAY) for number in (13, 14, 15)),
        *(
            TryCard(Card(n, Version.FULL), CATALOGUE.by_number[n].dose, may=MAY)
            for n in (1, 2, 3, 4)
        ),
    ]
    assert visit.end == Done(Ending.PROGRAMME, FOUR, FOUR.items)


def test_the_next_check_in_asks_only_what_is_new() -> None:
    life = Life()
    life.check_in(scripted())
    life.later(days=2)
    visit = life.check_in(scripted())
    assert visit.shown == [
        AskWhere(),
        AskPain(),
        *(TryStretch(n, may=MAY) for n in (13, 14, 15)),
    ]
    assert visit.end == Done(Ending.PROGRAMME, FOUR, FOUR.items)


def test_no_pain_ends_it_at_once() -> None:
    assert at(draft(where=Where.NO_PAIN)) == Done(Ending.NO_PAIN)


def test_unless_the_runner_wants_a_programme_all_the_same() -> None:
    wants = draft(where=Where.NO_PAIN, rebuild=True)
    assert at(wants) == AskSafety(Question.EMERGENCY)
    visit = Life().check_in(scripted(where=Where.NO_PAIN), rebuild=True)
    assert AskPain() not in visit.shown
    assert visit.end == Done(Ending.PROGRAMME, FOUR, FOUR.items)


def test_red_rests_from_strength_after_the_gentle_stretches() -> None:
    visit = Life().check_in(scripted(pain=6))
    assert visit.shown[-1] == TryStretch(15, may=MAY)
    assert visit.end == Done(Ending.REST)


def test_amber_shows_easier_cards_with_one_set_less() -> None:
    visit = Life().check_in(scripted(pain=3))
    cards = [step for step in visit.shown if isinstance(step, TryCard)]
    assert [card.card for card in cards] == [Card(n, Version.EASIER) for n in (1, 2, 3, 4)]
    assert {card.dose for card in cards} == {Reps(sets=2, least=8, most=12)}


def test_only_sets_can_be_taken_away() -> None:
    held = replace(CATALOGUE.by_number[1], dose=Hold(seconds=20, times=3))
    catalogue = Catalogue((held, *CATALOGUE.exercises[1:]))
    here = draft(Purpose.TRAIN, where=Where.LOWER, pain=4)
    shown = position(Case(here, known(), catalogue, TUESDAY))
    assert shown == TryCard(Card(1, Version.EASIER), held.dose, may=may_train(Light.AMBER))


def test_a_stretch_is_shown_once_whatever_was_said() -> None:
    for ease in Ease:
        visit = Life().check_in(scripted(ease=ease))
        shown = [step for step in visit.shown if isinstance(step, TryStretch)]
        assert len(shown) == len(set(shown)) == 3


def test_after_three_that_hurt_it_ends_for_today() -> None:
    life = Life()
    visit = life.check_in(scripted(verdict=Verdict.PAIN))
    assert visit.end == Done(Ending.HURT)
    assert [said for _, said in visit.steps].count(Verdict.PAIN) == 3
    again = life.check_in(scripted(verdict=Verdict.PAIN), Purpose.TRAIN, where=Where.LOWER)
    assert again.end == Done(Ending.HURT), "and that day it does not begin anew"
    assert not [at for at in again.shown if isinstance(at, TryCard)]


def test_what_went_without_pain_before_the_third_is_kept() -> None:
    def says(at: TryCard) -> Verdict:
        return Verdict.NO_PAIN if at.card.number in {1, 3} else Verdict.PAIN

    visit = Life().check_in(scripted(verdict=says))
    kept = (Card(1, Version.FULL), Card(3, Version.FULL))
    assert visit.end == Done(Ending.HURT, kept=kept)


def test_when_everything_hurts_nothing_is_left_in_the_end() -> None:
    life, ends = Life(), []
    for _ in range(9):
        ends.append(life.check_in(scripted(verdict=Verdict.PAIN)).end)
        life.later(days=1)
    assert ends[0] == Done(Ending.HURT)
    assert ends[-1] == Done(Ending.NOTHING_LEFT)


def test_who_asks_for_what_hurt_may_try_it_from_the_next_day_on() -> None:
    life = Life()
    life.check_in(scripted(verdict=Verdict.PAIN))
    forgiven = tuple(replace(j, forgiven=True) for j in life.record.judged)
    life.record = replace(life.record, judged=forgiven)
    assert life.check_in(scripted()).end.ending is Ending.HURT
    life.later(days=1)
    assert life.check_in(scripted()).end == Done(Ending.PROGRAMME, FOUR, FOUR.items)


def test_after_four_that_cannot_be_done_it_ends() -> None:
    visit = Life().check_in(scripted(verdict=Verdict.CANNOT))
    assert visit.end == Done(Ending.TOO_HARD)
    tried = [at.card for at in visit.shown if isinstance(at, TryCard)]
    assert tried == [Card(n, v) for n in (1, 2, 3, 4) for v in Version], "the easier ones, too"


def test_stretches_that_made_it_worse_count_as_well() -> None:
    visit = Life().check_in(scripted(ease=Ease.WORSE, verdict=Verdict.CANNOT))
    assert visit.end == Done(Ending.TOO_HARD)
    assert [at.card.number for at in visit.shown if isinstance(at, TryCard)] == [1, 1]


def test_one_that_works_begins_the_count_anew() -> None:
    def says(at: TryCard) -> Verdict:
        return Verdict.NO_PAIN if at.card == Card(4, Version.EASIER) else Verdict.CANNOT

    visit = Life().check_in(scripted(verdict=says))
    assert visit.end == Done(Ending.TOO_HARD, kept=(Card(4, Version.EASIER),))
    numbers = {at.card.number for at in visit.shown if isinstance(at, TryCard)}
    assert len(numbers) == 4 + 4


def test_what_is_put_off_neither_counts_nor_begins_anew() -> None:
    def says(at: TryCard) -> Verdict:
        return Verdict.NOT_NOW if at.card.number == 2 else Verdict.CANNOT

    visit = Life().check_in(scripted(verdict=says))
    assert visit.end == Done(Ending.TOO_HARD)
    assert {at.card.number for at in visit.shown if isinstance(at, TryCard)} == {1, 2, 3, 4, 5}


def test_who_asks_for_them_again_may_go_on() -> None:
    life = Life()
    visit = life.check_in(scripted(verdict=Verdict.CANNOT))
    life.record = life.record.forgiven(life.now)
    assert isinstance(position(life.case(visit.draft)), TryCard)


def test_fewer_than_four_are_kept_all_the_same() -> None:
    visit = Life().check_in(
        scripted(verdict=lambda at: Verdict.NO_PAIN if at.card.number == 7 else Verdict.NOT_NOW)
    )
    assert visit.end == Done(Ending.NOTHING_LEFT, kept=(Card(7, Version.FULL),))


def test_a_programme_for_another_region_is_chosen_anew() -> None:
    here = draft(
        where=Where.UPPER, pain=1, asked=(Question.UPPER,), answers={Question.UPPER: Answer.NONE}
    )
    tried = replace(HAS_FOUR, stretched=STRETCHED)
    assert at(here, tried) == TryCard(Card(7, Version.FULL), CATALOGUE.by_number[7].dose, may=MAY)


@pytest.mark.parametrize("had", [Region.BOTH, None])
@pytest.mark.parametrize("where", list(Where)[:3])
def test_a_programme_for_both_regions_is_good_for_each(had: Region | None, where: Where) -> None:
    record = replace(HAS_FOUR, programme_region=had, stretched=STRETCHED)
    assert at(draft(where=where, pain=1, asked=()), record) == Done(
        Ending.PROGRAMME, FOUR, FOUR.items
    )


def test_a_programme_with_something_that_hurt_since_is_repaired() -> None:
    record = replace(
        HAS_FOUR, judged=(*HAS_FOUR.judged, judged(3, Verdict.PAIN)), stretched=STRETCHED
    )
    easier = Card(3, Version.EASIER)
    here = draft(where=Where.LOWER, pain=1)
    assert at(here, record) == TryCard(easier, CATALOGUE.by_number[3].dose, may=MAY)


# The safety questions.


@pytest.mark.parametrize("question", list(Question)[:5])
def test_a_grave_answer_ends_the_check_in(question: Question) -> None:
    visit = Life().check_in(scripted(where=Where.UPPER, safety={question: Answer.YES}))
    ending = Ending.EMERGENCY if question is Question.EMERGENCY else Ending.SEE_SOON
    assert visit.end == Done(ending)
    assert visit.shown[-1] == AskSafety(question)


def test_see_soon_holds_for_a_week_without_asking_anything() -> None:
    life = Life()
    life.check_in(scripted(safety={Question.SOON: Answer.YES}))
    life.later(days=6)
    held = life.check_in(scripted())
    assert (held.shown, held.end) == ([], Done(Ending.SEE_SOON))


def test_then_everything_is_asked_again() -> None:
    life = Life()
    life.check_in(scripted(safety={Question.SOON: Answer.YES}))
    life.later(days=7)
    visit = life.check_in(scripted())
    assert visit.shown[2:7] == [AskSafety(question) for question in full(Region.LOWER)]
    assert visit.end == Done(Ending.PROGRAMME, FOUR, FOUR.items)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_an_emergency_holds_until_the_runner_wants_to_answer_again(purpose: Purpose) -> None:
    record = replace(HAS_FOUR, result=Emergency(MONDAY))
    here = draft(purpose, where=Where.LOWER, pain=1)
    assert at(here, record) == Done(Ending.EMERGENCY)
    assert at(replace(here, recheck=True), record) == AskSafety(Question.EMERGENCY)


def test_answering_again_takes_all_the_questions() -> None:
    life = Life()
    life.check_in(scripted(safety={Question.EMERGENCY: Answer.YES}))
    life.later(hours=1)
    visit = life.check_in(scripted(), recheck=True)
    assert visit.shown[2:7] == [AskSafety(question) for question in full(Region.LOWER)]
    assert isinstance(life.record.result, Cleared)


def test_answering_again_does_so_even_for_a_cleared_runner() -> None:
    here = draft(recheck=True, where=Where.LOWER, pain=1)
    assert at(here, known()) == AskSafety(Question.EMERGENCY)


def test_answering_again_works_in_the_very_second_of_the_stop() -> None:
    record = replace(NOBODY, result=Emergency(TUESDAY))
    assert at(draft(recheck=True), record) == AskWhere()


@pytest.mark.parametrize("last", [Emergency(MONDAY), SeeSoon(MONDAY, Question.SOON)])
def test_no_pain_does_not_skip_the_questions_while_a_stop_is_open(
    last: Emergency | SeeSoon,
) -> None:
    life = Life(record=known(result=last), now=TUESDAY)
    visit = life.check_in(scripted(where=Where.NO_PAIN), recheck=True)
    assert visit.shown == [AskWhere(), *(AskSafety(question) for question in full(None))]
    assert visit.end == Done(Ending.NO_PAIN)
    assert isinstance(life.record.result, Cleared)


def test_words_that_name_an_emergency_end_the_check_in_whatever_is_open() -> None:
    here = stop(draft(where=Where.LOWER), Emergency(TUESDAY), NOBODY)
    assert at(here) == Done(Ending.EMERGENCY)
    cleared = replace(here, result=Cleared(TUESDAY, frozenset()))
    soon = stop(cleared, SeeSoon(TUESDAY, Question.SOON), NOBODY)
    assert at(soon) == Done(Ending.SEE_SOON)


def test_a_stop_found_meanwhile_elsewhere_holds_at_once() -> None:
    later = TUESDAY + timedelta(minutes=5)
    record = replace(HAS_FOUR, result=Emergency(later))
    answered = draft(where=Where.LOWER, pain=1, recheck=True)
    assert at(answered, record) == Done(Ending.EMERGENCY)
    cleared = replace(answered, result=Cleared(TUESDAY, frozenset()))
    assert at(cleared, record) == Done(Ending.EMERGENCY)


def test_being_cleared_here_outweighs_an_older_stop() -> None:
    here = draft(
        where=Where.LOWER,
        pain=1,
        asked=full(Region.LOWER),
        answers=dict.fromkeys(full(Region.LOWER), Answer.NONE),
        result=Cleared(TUESDAY, frozenset()),
    )
    assert at(here, replace(NOBODY, result=Emergency(MONDAY))) == TryStretch(13, may=MAY)


def test_the_questions_are_fixed_once_those_before_them_are_answered() -> None:
    here = answer_where(case(draft(), known()), Where.LOWER)
    assert here.asked is None
    here = answer_pain(case(here, known()), 7)
    assert here.asked == (Question.EMERGENCY, Question.SOON, Question.BONE)
    bad = tuple(Morning(day.date(), day, Felt.WORSE, 4) for day in (TUESDAY, TUESDAY - HOUR))
    assert at(here, known(mornings=bad)) == AskSafety(Question.EMERGENCY)
    assert answer_pain(case(draft(where=Where.LOWER), known()), 2).asked == ()


def test_too_few_questions_clear_nobody() -> None:
    asked = (Question.EMERGENCY,)
    answers = {Question.EMERGENCY: Answer.NONE}
    here = draft(where=Where.LOWER, pain=1, asked=asked, answers=answers)
    assert at(here, NOBODY) == AskSafety(Question.SOON)


@pytest.mark.parametrize("record", [NOBODY, known()])
def test_a_grave_answer_stops_even_where_its_result_was_not_stored(record: Record) -> None:
    here = draft(where=Where.LOWER, pain=1, asked=(Question.EMERGENCY,))
    said = replace(here, answers={Question.EMERGENCY: Answer.YES})
    assert at(said, record) == Done(Ending.EMERGENCY)


def test_what_is_due_depends_on_the_earlier_check_ins() -> None:
    clear = Cleared(MONDAY - timedelta(days=20), frozenset())
    long_ago = Checked(MONDAY - timedelta(days=15), Region.LOWER, 2)
    here = draft(where=Where.LOWER, pain=2)
    record = known(result=clear, earlier=(long_ago,))
    assert at(here, record) == AskSafety(Question.EMERGENCY)
    lately = Checked(MONDAY, Region.LOWER, 2)
    assert at(here, replace(record, earlier=(lately, long_ago))) == TryStretch(13, may=MAY)


# Answers that do not belong to the open question change nothing.


def test_old_and_doubled_taps_change_nothing() -> None:
    here = draft()
    assert answer_pain(case(here), 3) is here
    assert answer_safety(case(here), Question.EMERGENCY, Answer.YES) is here
    placed = answer_where(case(here), Where.LOWER)
    assert answer_where(case(placed), Where.UPPER) is placed
    rated = answer_pain(case(placed), 3)
    assert answer_pain(case(rated), 9) is rated
    assert answer_safety(case(rated), Question.SOON, Answer.YES) is rated


def test_impossible_answers_change_nothing() -> None:
    here = draft(where=Where.LOWER)
    assert answer_pain(case(here), 11) is here
    assert answer_pain(case(here), -1) is here
    rated = answer_pain(case(here), 3)
    assert answer_safety(case(rated), Question.EMERGENCY, Answer.SKIP) is rated


def test_nothing_is_answered_after_the_end() -> None:
    stopped = stop(draft(where=Where.LOWER, pain=2), Emergency(TUESDAY), NOBODY)
    assert answer_safety(case(stopped), Question.EMERGENCY, Answer.NONE) is stopped
    assert answer_where(case(stopped), Where.UPPER) is stopped


# Stretching only.


def test_stretching_asks_where_but_not_how_much() -> None:
    life = Life(record=known(), now=TUESDAY)
    visit = life.check_in(scripted(), Purpose.STRETCH)
    assert visit.shown == [
        AskWhere(),
        TryStretch(13, may=MAY),
        TryStretch(14, may=MAY),
        TryStretch(15, may=MAY),
    ]
    assert visit.end == Done(Ending.STRETCHED)


def test_stretching_starts_at_once_where_the_place_is_known() -> None:
    assert at(draft(Purpose.STRETCH, where=Where.LOWER), known()) == TryStretch(13, may=MAY)


def test_nobody_stretches_past_the_safety_questions() -> None:
    assert at(draft(Purpose.STRETCH, where=Where.LOWER)) == AskSafety(Question.EMERGENCY)


# Training.


def cards_of(record: Record, pain: int, **script: object) -> list[Card]:
    life = Life(record=record, now=TUESDAY)
    pick = scripted(pain=pain, **script)  # type: ignore[arg-type]
    visit = life.check_in(pick, Purpose.TRAIN, where=Where.LOWER)
    assert visit.shown[0] == AskPain()
    assert not [step for step in visit.shown if isinstance(step, TryStretch)]
    return [step.card for step in visit.shown if isinstance(step, TryCard)]


def test_training_goes_through_the_programme_and_nothing_else() -> None:
    assert cards_of(HAS_FOUR, pain=1) == list(FOUR.items)
    assert cards_of(HAS_FOUR, pain=1, verdict=Verdict.NOT_NOW) == list(FOUR.items)


def test_training_on_amber_takes_the_easier_versions_and_keeps_the_programme() -> None:
    life = Life(record=HAS_FOUR, now=TUESDAY)
    visit = life.check_in(scripted(pain=4), Purpose.TRAIN, where=Where.LOWER)
    cards = [step.card for step in visit.shown if isinstance(step, TryCard)]
    assert cards == [Card(n, Version.EASIER) for n in (1, 2, 3, 4)]
    assert visit.end == Done(Ending.PROGRAMME, FOUR, FOUR.items, today=Light.AMBER)


def woke(felt: Felt, days_ago: float = 0, pain: int | None = 2) -> Morning:
    at = TUESDAY - timedelta(days=days_ago)
    return Morning(at.date(), at, felt, pain)


def test_after_a_worse_morning_training_is_easier_whatever_it_hurts_now() -> None:
    record = replace(HAS_FOUR, mornings=(woke(Felt.WORSE, 1),))
    visit = Life(record=record, now=TUESDAY).check_in(
        scripted(pain=0), Purpose.TRAIN, where=Where.LOWER
    )
    cards = [step for step in visit.shown if isinstance(step, TryCard)]
    assert {step.card.version for step in cards} == {Version.EASIER}
    assert {step.dose for step in cards} == {Reps(2, 8, 8)}


@pytest.mark.parametrize("purpose", [Purpose.RUN, Purpose.TRAIN])
def test_much_pain_in_the_morning_is_rest_and_the_questions(purpose: Purpose) -> None:
    record = replace(HAS_FOUR, mornings=(woke(Felt.SAME, pain=7),))
    visit = Life(record=record, now=TUESDAY).check_in(scripted(pain=1), purpose, where=Where.LOWER)
    assert visit.end == Done(Ending.REST)
    assert any(isinstance(step, AskSafety) for step in visit.shown)
    assert not any(isinstance(step, TryCard) for step in visit.shown)


def test_no_pain_after_a_bad_morning_still_knows_the_light() -> None:
    record = replace(HAS_FOUR, mornings=(woke(Felt.SAME, pain=7),))
    visit = Life(record=record, now=TUESDAY).check_in(scripted(where=Where.NO_PAIN))
    assert visit.end == Done(Ending.NO_PAIN, today=Light.RED)


def test_no_training_on_red() -> None:
    assert cards_of(HAS_FOUR, pain=7) == []


def test_what_hurts_in_training_is_replaced() -> None:
    def hurts_in_2(shown: TryCard) -> Verdict:
        return Verdict.PAIN if shown.card.number == 2 else Verdict.NO_PAIN

    life = Life(record=HAS_FOUR, now=TUESDAY)
    visit = life.check_in(scripted(verdict=hurts_in_2), Purpose.TRAIN, where=Where.LOWER)
    cards = [step.card for step in visit.shown if isinstance(step, TryCard)]
    assert cards == [*FOUR.items, Card(2, Version.EASIER), Card(5, Version.FULL)]
    assert visit.end is not None
    assert [card.number for card in visit.end.kept] == [1, 3, 4, 5]


def test_what_hurt_before_is_not_trained() -> None:
    record = replace(HAS_FOUR, judged=(*HAS_FOUR.judged, judged(2, Verdict.PAIN, Version.EASIER)))
    assert 2 not in {card.number for card in cards_of(record, pain=1)}


def trained(number: int, verdict: Verdict) -> Position:
    """After a training with upper-back pain, by a runner who had put off the beetle (2)."""
    items = tuple(Card(n, Version.FULL) for n in (1, 3, 4, 5))
    before = tuple(Judged(card, Verdict.NO_PAIN, MONDAY) for card in items)
    today = tuple(judged(n, Verdict.NO_PAIN) for n in (1, 3, 4, 5))
    record = replace(
        HAS_FOUR,
        screened_region=Region.BOTH,
        programme=Programme(items),
        judged=(*before, *today, judged(number, verdict)),
    )
    return at(draft(Purpose.TRAIN, where=Where.UPPER, pain=1), record)


def test_training_keeps_to_its_programme_wherever_it_hurts_today() -> None:
    done = trained(3, Verdict.NO_PAIN)
    assert isinstance(done, Done)
    assert [card.number for card in done.kept] == [1, 3, 4, 5]


def test_what_hurt_is_replaced_from_the_programmes_own_list() -> None:
    shown = trained(3, Verdict.PAIN)
    assert isinstance(shown, TryCard)
    assert shown.card.number == 2


def test_three_kept_so_far_are_no_programme_yet() -> None:
    three = Programme(FOUR.items[:3])
    record = replace(HAS_FOUR, programme=three, judged=HAS_FOUR.judged[:3], stretched=STRETCHED)
    shown = at(draft(where=Where.LOWER, pain=1), record)
    assert isinstance(shown, TryCard)
    assert shown.card == Card(4, Version.FULL)


def test_training_without_a_programme_builds_one() -> None:
    assert cards_of(known(), pain=1) == list(FOUR.items)


def test_jump_squats_of_the_runners_own_choice_rest_while_jumps_are_out() -> None:
    own = Programme((*FOUR.items[:3], Card(12, Version.FULL)))
    careful = Cleared(MONDAY, frozenset({Care.NO_JUMPS}))
    assert 12 in {card.number for card in cards_of(replace(HAS_FOUR, programme=own), pain=1)}
    record = replace(HAS_FOUR, programme=own, result=careful)
    assert 12 not in {card.number for card in cards_of(record, pain=1)}
