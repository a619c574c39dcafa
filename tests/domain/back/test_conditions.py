"""What was seen: who gets a plan, what is left out, and when it is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.back.conditions import CAUTIONS, NO_PLAN, SEEN, plan_allowed, which_is_open
from bot.domain.back.rescreening import Checked, Look, full, questions_due
from bot.domain.back.safety import Answer, Care, Cleared, Question
from bot.domain.back.screening import result
from bot.domain.check_in.favourite import favourite
from bot.domain.check_in.positions import AskSafety, AskWhich, Done, Ending, TryCard, TryStretch
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.traits import Condition
from bot.domain.load.programme import may_do
from tests.domain.check_in.walk import CATALOGUE, MONDAY, NOBODY, Life, scripted

ALL = full(Region.LOWER)
CLEAN = dict.fromkeys(ALL, Answer.NONE)
SHORT = (Question.EMERGENCY, Question.SOON)


def cleared(*conditions: Condition, care: frozenset[Care] = frozenset()) -> Cleared:
    return Cleared(MONDAY, care, frozenset(conditions))


def left_out(found: Cleared) -> set[int]:
    return {e.number for e in CATALOGUE.exercises if not may_do(found, e)}


EXPECTED = {
    Condition.PREGNANT: {1, 2, 4, 5, 6, 8, 10, 11, 12, 14, 15},
    Condition.POSTPARTUM: {4, 6, 10, 11, 12, 15},
    Condition.OSTEOPOROSIS: {11, 12, 13, 15},
    Condition.SLIPPED: {1, 8, 11, 12, 13, 15},
    Condition.BACK_SURGERY: {1, 4, 6, 8, 10, 11, 12, 13, 15},
    Condition.NERVE: {3, 9, 11, 12, 14, 15},
    Condition.TOLD_NOT: {12},
    Condition.HYPERMOBILE: {11, 15},
    Condition.HERNIA: {4, 6, 10, 11, 12},
    Condition.BELLY_SURGERY: {1, 4, 6, 8, 10, 11, 12, 15},
    Condition.HIP_SURGERY: {3, 5, 9, 12, 14, 15},
    Condition.ELSE: {12},
    Condition.UNSAID: {12},
}


@pytest.mark.parametrize("condition", Condition)
def test_what_is_left_out_with_each(condition: Condition) -> None:
    assert left_out(cleared(condition)) == EXPECTED[condition]


def test_several_leave_out_all_that_each_of_them_does() -> None:
    both = cleared(Condition.HERNIA, Condition.HIP_SURGERY)
    assert left_out(both) == EXPECTED[Condition.HERNIA] | EXPECTED[Condition.HIP_SURGERY]


@pytest.mark.parametrize("condition", Condition)
def test_who_gets_no_plan(condition: Condition) -> None:
    none = {
        Condition.PREGNANT,
        Condition.POSTPARTUM,
        Condition.OSTEOPOROSIS,
        Condition.SLIPPED,
        Condition.BACK_SURGERY,
        Condition.TOLD_NOT,
        Condition.UNSAID,
    }
    assert plan_allowed(cleared(condition)) == (condition not in none)
    assert not plan_allowed(cleared(condition, Condition.PREGNANT))
    assert none == NO_PLAN


def test_one_bone_sign_means_nothing_on_one_leg_no_jumps_and_no_arching() -> None:
    one = result(ALL, CLEAN | {Question.BONE: Answer.ONE}, MONDAY)
    assert isinstance(one, Cleared)
    assert left_out(one) == {1, 3, 5, 8, 9, 12}


# When it is asked.


@pytest.mark.parametrize("question", [Question.SOON, Question.PERSONAL])
def test_seen_asks_which(question: Question) -> None:
    assert which_is_open({question: Answer.SEEN}, ()) is question
    assert which_is_open({question: Answer.SEEN}, (question,)) is None
    assert which_is_open({question: Answer.NONE}, ()) is None


def test_the_last_line_of_the_personal_question_asks_which_and_stops_nobody() -> None:
    assert which_is_open({Question.PERSONAL: Answer.CAUTION}, ()) is Question.PERSONAL
    assert isinstance(result(ALL, CLEAN | {Question.PERSONAL: Answer.CAUTION}, MONDAY), Cleared)
    assert all(plan_allowed(cleared(condition)) for condition in CAUTIONS)
    assert set(CAUTIONS) <= set(SEEN)


def test_what_was_named_is_kept_by_a_short_screening_and_replaced_by_a_full_one() -> None:
    before = cleared(Condition.HERNIA)
    short = result(SHORT, dict.fromkeys(SHORT, Answer.NONE), MONDAY, before, [Condition.NERVE])
    assert isinstance(short, Cleared)
    assert short.conditions == {Condition.HERNIA, Condition.NERVE}
    whole = result(ALL, CLEAN, MONDAY, before, [Condition.NERVE])
    assert isinstance(whole, Cleared)
    assert whole.conditions == {Condition.NERVE}


def test_who_was_never_asked_which_is_asked_everything_again() -> None:
    look = Look(
        last=cleared(Condition.UNSAID),
        now=MONDAY + timedelta(days=1),
        region=Region.LOWER,
        pain=2,
        earlier=(Checked(MONDAY, Region.LOWER, 2),),
        screened_region=Region.LOWER,
    )
    assert questions_due(look) == ALL
    assert questions_due(replace(look, last=cleared(Condition.ELSE))) == ()


# A whole check-in.


@pytest.mark.parametrize("condition", SEEN)
def test_a_check_in_shows_nothing_that_is_left_out(condition: Condition) -> None:
    said = {Question.PERSONAL: Answer.SEEN}
    first_named = iter([condition])
    script = scripted(safety=said)

    def pick(at: object, answers: object) -> object:
        if isinstance(at, AskWhich):
            return next(first_named, None)
        return script(at, answers)  # type: ignore[arg-type]

    visit = Life().check_in(pick)
    shown = {at.number for at in visit.shown if isinstance(at, TryStretch)}
    shown |= {at.card.number for at in visit.shown if isinstance(at, TryCard)}
    assert not shown & EXPECTED[condition]
    assert isinstance(visit.end, Done)
    if condition in NO_PLAN:
        assert visit.end.ending is Ending.NO_PLAN
        assert not any(isinstance(at, TryCard) for at in visit.shown)
    else:
        assert any(isinstance(at, TryCard) for at in visit.shown)
    after = visit.shown[visit.shown.index(AskWhich(Question.PERSONAL)) :]
    assert AskSafety(Question.BONE) in after, "the other questions go on"


def test_the_one_stretch_of_a_minute_is_none_that_is_left_out() -> None:
    slipped = replace(NOBODY, result=cleared(Condition.SLIPPED))
    found = favourite(slipped, CATALOGUE)
    assert found is not None
    assert found.number == 14
    both = replace(NOBODY, result=cleared(Condition.SLIPPED, Condition.NERVE))
    assert favourite(both, CATALOGUE) is None
