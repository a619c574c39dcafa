"""The safety questions: which comes next and what the answers mean."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from bot.domain.back.rescreening import full
from bot.domain.back.safety import (
    OPTIONS,
    Answer,
    Care,
    Cleared,
    Emergency,
    Question,
    Result,
    SeeSoon,
    graver,
    on_hold,
    options,
)
from bot.domain.back.screening import next_question, result
from bot.domain.exercises.catalogue import Region
from tests.domain.check_in.walk import MONDAY

ALL = full(Region.BOTH)
CLEAN = dict.fromkeys(ALL, Answer.NONE)
NO_CARE: frozenset[Care] = frozenset()
BONE_CARE = frozenset({Care.NO_JUMPS, Care.EASY_RUNNING})
ENERGY_CARE = frozenset({Care.NO_JUMPS, Care.LOW_ENERGY})


def test_the_questions_come_in_order_from_the_gravest() -> None:
    assert ALL == (
        Question.EMERGENCY,
        Question.SOON,
        Question.PERSONAL,
        Question.UPPER,
        Question.BONE,
        Question.ENERGY,
    )


def test_the_upper_back_question_is_only_for_the_upper_back() -> None:
    assert Question.UPPER in full(Region.UPPER)
    assert Question.UPPER not in full(Region.LOWER)
    assert Question.UPPER not in full(None)


def test_each_question_follows_the_one_before() -> None:
    answers: dict[Question, Answer] = {}
    for question in ALL:
        assert next_question(ALL, answers) is question
        answers[question] = Answer.NONE
    assert next_question(ALL, answers) is None


def test_an_answer_the_question_does_not_take_leaves_it_open() -> None:
    assert next_question(ALL, {Question.EMERGENCY: Answer.SKIP}) is Question.EMERGENCY


def test_only_clean_answers_clear_without_care() -> None:
    assert result(ALL, CLEAN, MONDAY) == Cleared(MONDAY, NO_CARE)


@pytest.mark.parametrize(
    ("question", "meaning"),
    [
        (Question.EMERGENCY, Emergency(MONDAY)),
        (Question.SOON, SeeSoon(MONDAY, Question.SOON)),
        (Question.PERSONAL, SeeSoon(MONDAY, Question.PERSONAL)),
        (Question.UPPER, SeeSoon(MONDAY, Question.UPPER)),
        (Question.BONE, SeeSoon(MONDAY, Question.BONE)),
    ],
)
def test_a_yes_stops_at_once_and_nothing_more_is_asked(
    question: Question, meaning: Result
) -> None:
    before = ALL[: ALL.index(question)]
    answers = {**dict.fromkeys(before, Answer.NONE), question: Answer.YES}
    assert result(ALL, answers, MONDAY) == meaning
    assert next_question(ALL, answers) is None


@pytest.mark.parametrize(
    ("answers", "care"),
    [
        ({Question.BONE: Answer.ONE}, BONE_CARE),
        ({Question.ENERGY: Answer.YES}, ENERGY_CARE),
        ({Question.ENERGY: Answer.SKIP}, NO_CARE),
        ({Question.BONE: Answer.ONE, Question.ENERGY: Answer.YES}, BONE_CARE | ENERGY_CARE),
    ],
)
def test_some_answers_clear_with_care(answers: dict[Question, Answer], care: set[Care]) -> None:
    assert result(ALL, CLEAN | answers, MONDAY) == Cleared(MONDAY, frozenset(care))


def test_there_is_no_result_before_the_last_answer() -> None:
    for question in ALL:
        answers = {q: a for q, a in CLEAN.items() if q is not question}
        assert result(ALL, answers, MONDAY) is None


def test_nothing_asked_gives_no_result() -> None:
    assert result((), {}, MONDAY) is None


def test_any_grave_answer_of_all_possible_ones_means_no_clearance() -> None:
    for said in product(*(OPTIONS[question] for question in ALL)):
        answers = dict(zip(ALL, said, strict=True))
        grave = [q for q in ALL if answers[q] is Answer.YES and q is not Question.ENERGY]
        found = result(ALL, answers, MONDAY)
        assert isinstance(found, Cleared) == (not grave)
        assert isinstance(found, Emergency) == (Question.EMERGENCY in grave)


# A short screening asks only some of the questions.

SHORT = (Question.EMERGENCY, Question.SOON)
CLEAN_SHORT = dict.fromkeys(SHORT, Answer.NONE)


def test_a_short_screening_keeps_the_care_it_did_not_ask_about() -> None:
    before = Cleared(MONDAY - timedelta(days=2), BONE_CARE)
    assert result(SHORT, CLEAN_SHORT, MONDAY, before) == Cleared(MONDAY, BONE_CARE)


def test_a_clean_bone_answer_ends_the_easy_running() -> None:
    before = Cleared(MONDAY - timedelta(days=3), BONE_CARE)
    asked = (Question.EMERGENCY, Question.BONE)
    found = result(asked, dict.fromkeys(asked, Answer.NONE), MONDAY, before)
    assert isinstance(found, Cleared)
    assert Care.EASY_RUNNING not in found.care


def test_skipping_the_energy_question_keeps_what_was_known() -> None:
    before = Cleared(MONDAY - timedelta(days=30), frozenset({Care.NO_JUMPS}))
    found = result(ALL, CLEAN | {Question.ENERGY: Answer.SKIP}, MONDAY, before)
    assert found == Cleared(MONDAY, frozenset({Care.NO_JUMPS}))


@pytest.mark.parametrize("before", [None, Emergency(MONDAY), SeeSoon(MONDAY, Question.SOON)])
def test_a_short_screening_never_lifts_a_stop(before: Result | None) -> None:
    assert result(SHORT, CLEAN_SHORT, MONDAY, before) == before


@pytest.mark.parametrize("left_out", [q for q in ALL if q is not Question.UPPER])
def test_nor_do_all_questions_but_one(left_out: Question) -> None:
    asked = tuple(q for q in ALL if q is not left_out)
    assert result(asked, CLEAN, MONDAY, Emergency(MONDAY)) == Emergency(MONDAY)


def test_all_questions_lift_a_stop() -> None:
    assert result(ALL, CLEAN, MONDAY, Emergency(MONDAY)) == Cleared(MONDAY, NO_CARE)


# How long a result holds.


def test_see_soon_is_asked_again_after_a_week() -> None:
    soon = SeeSoon(MONDAY, Question.SOON)
    assert soon.ask_again_at == MONDAY + timedelta(days=7)
    assert on_hold(soon, soon.ask_again_at - timedelta(seconds=1))
    assert not on_hold(soon, soon.ask_again_at)


def test_an_emergency_holds_by_itself_for_good() -> None:
    assert on_hold(Emergency(MONDAY), MONDAY + timedelta(days=365))


def test_cleared_and_unknown_runners_are_not_on_hold() -> None:
    assert not on_hold(Cleared(MONDAY, NO_CARE), MONDAY)
    assert not on_hold(None, MONDAY)


def test_a_cleared_runner_is_asked_again_after_four_weeks_or_three_days() -> None:
    assert Cleared(MONDAY, NO_CARE).ask_again_at == MONDAY + timedelta(days=28)
    assert Cleared(MONDAY, BONE_CARE).ask_again_at == MONDAY + timedelta(days=3)


# A doctor or physiotherapist has seen it and said that the runner may exercise.

MAY_BE_SEEN = (Question.SOON, Question.PERSONAL, Question.UPPER, Question.BONE)


@pytest.mark.parametrize("question", Question)
@pytest.mark.parametrize("again", [False, True])
def test_who_takes_seen(question: Question, again: bool) -> None:
    always = question in (Question.SOON, Question.PERSONAL)
    later = again and question in (Question.UPPER, Question.BONE)
    assert (Answer.SEEN in options(question, again=again)) == (always or later)


@pytest.mark.parametrize(
    ("seen", "care"),
    [
        (Question.SOON, NO_CARE),
        (Question.PERSONAL, {Care.NO_JUMPS}),
        (Question.UPPER, NO_CARE),
        (Question.BONE, {Care.NO_JUMPS, Care.EASY_RUNNING, Care.BONE_SEEN}),
    ],
)
@pytest.mark.parametrize("before", [None, Emergency(MONDAY), SeeSoon(MONDAY, Question.SOON)])
def test_what_was_seen_clears_its_question_with_care(
    seen: Question, care: set[Care], before: Result | None
) -> None:
    found = result(ALL, CLEAN | {seen: Answer.SEEN}, MONDAY, before)
    assert found == Cleared(MONDAY, frozenset(care))


def test_what_was_seen_does_not_outweigh_what_was_not() -> None:
    answers = CLEAN | {Question.SOON: Answer.SEEN, Question.BONE: Answer.YES}
    assert result(ALL, answers, MONDAY) == SeeSoon(MONDAY, Question.BONE)


def test_bone_signs_that_were_seen_are_asked_about_with_the_others_not_every_three_days() -> None:
    seen = Cleared(MONDAY, BONE_CARE | {Care.BONE_SEEN})
    assert seen.ask_again_at == MONDAY + timedelta(days=28)


# An emergency is not lessened by something less grave.


def test_after_an_emergency_all_questions_are_asked_even_after_a_yes() -> None:
    before = Emergency(MONDAY - timedelta(hours=1))
    answers = {Question.EMERGENCY: Answer.NONE, Question.SOON: Answer.YES}
    assert next_question(ALL, answers, before) is Question.PERSONAL
    assert result(ALL, answers, MONDAY, before) is None
    assert result(ALL, CLEAN | answers, MONDAY, before) == SeeSoon(MONDAY, Question.SOON)
    assert result(SHORT, CLEAN_SHORT | answers, MONDAY, before) == before


@pytest.mark.parametrize("last", [None, Cleared(MONDAY, NO_CARE), SeeSoon(MONDAY, Question.BONE)])
def test_what_is_found_counts(last: Result | None) -> None:
    for found in (SeeSoon(MONDAY, Question.SOON), Emergency(MONDAY)):
        assert graver(last, found) is found


def test_unless_it_is_less_than_an_emergency() -> None:
    emergency = Emergency(MONDAY)
    assert graver(emergency, SeeSoon(MONDAY + timedelta(days=1), Question.SOON)) is emergency
    newer = Emergency(MONDAY + timedelta(days=1))
    assert graver(emergency, newer) is newer
