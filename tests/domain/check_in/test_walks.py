"""What holds on every path: whole lives of check-ins with random answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.domain.back.pain import Light
from bot.domain.back.rescreening import full
from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.conversation import answer_pain, answer_where, asked_again, position, stop
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
from bot.domain.exercises.catalogue import Region, Version
from bot.domain.exercises.ladder import rungs
from bot.domain.exercises.verdicts import WELL, Card, Judged, Verdict, Verdicts
from bot.domain.load.programme import Candidates, Next, NothingLeft, Programme, choose
from tests.domain.check_in.walk import CATALOGUE, MONDAY, Life, Visit, options, random_life

LIVES = 60
some = settings(max_examples=LIVES)
lives = given(st.integers(0, LIVES - 1))
"""The lives are played once and shared; the machine at the end looks for new ways."""


def worried(seed: int) -> Life:
    """A life with many grave answers."""
    return random_life(seed, worrying=0.2)


def untroubled(seed: int) -> Life:
    """A life without grave answers, so with many exercises."""
    return random_life(seed, worrying=0)


def exercises_of(visit: Visit) -> list[Position]:
    return [at for at in visit.shown if isinstance(at, TryCard | TryStretch)]


@some
@lives
def test_every_check_in_comes_to_an_end(seed: int) -> None:
    for visit in (
        worried(seed).visits + untroubled(seed).visits
    ):  # `Life` gives up after too many steps
        assert visit.end is not None


def grave(at: Position, said: object) -> bool:
    careful_only = at == AskSafety(Question.ENERGY)
    return isinstance(at, AskSafety) and said is Answer.YES and not careful_only


@some
@lives
def test_no_exercise_ever_follows_a_grave_answer_in_a_check_in(seed: int) -> None:
    emergency = False
    for visit in worried(seed).visits:
        stopped = [grave(at, said) for at, said in visit.steps]
        if any(stopped):
            assert not exercises_of(visit)
            # an emergency gives way to something less grave after all the questions only
            assert emergency or stopped.index(True) == len(visit.steps) - 1
            assert visit.end in (Done(Ending.EMERGENCY), Done(Ending.SEE_SOON))
        emergency = visit.end == Done(Ending.EMERGENCY)


@some
@lives
def test_exercises_only_come_after_a_full_screening_that_cleared(seed: int) -> None:
    """Across check-ins: since the last grave answer, all questions were answered."""
    answered: set[Question] = set()
    for visit in worried(seed).visits:
        for at, said in visit.steps:
            if grave(at, said):
                answered = set()
            elif isinstance(at, AskSafety):
                answered.add(at.question)
            elif isinstance(at, TryCard | TryStretch):
                assert answered >= set(Question) - {Question.UPPER}


def verdicts_of(life: Life) -> Iterator[tuple[TryCard, Verdict]]:
    for visit in life.visits:
        for at, said in visit.steps:
            if isinstance(at, TryCard) and isinstance(said, Verdict):
                yield at, said


@some
@lives
def test_three_that_hurt_end_a_check_in(seed: int) -> None:
    for visit in untroubled(seed).visits:
        pains = [said for _, said in visit.steps].count(Verdict.PAIN)
        assert pains <= 3
        if pains == 3:
            assert visit.end
            assert visit.end.ending is Ending.HURT
            assert visit.steps[-1][1] is Verdict.PAIN


@some
@lives
def test_what_hurt_never_comes_back_by_itself(seed: int) -> None:
    hurt: set[Card] = set()
    for shown, verdict in verdicts_of(untroubled(seed)):
        assert shown.card not in hurt
        assert Card(shown.card.number, Version.EASIER) not in hurt
        if verdict is Verdict.PAIN:
            hurt.add(shown.card)


@some
@lives
def test_never_11_or_12_and_no_strength_on_red(seed: int) -> None:
    for visit in untroubled(seed).visits:
        cards = [at.card for at in visit.shown if isinstance(at, TryCard)]
        assert not {11, 12} & {card.number for card in cards}
        assert not cards or visit.draft.pain is None or visit.draft.pain < 6
        if visit.draft.pain is not None and 3 <= visit.draft.pain < 6:
            assert {card.version for card in cards} <= {Version.EASIER}


@some
@lives
def test_what_is_kept_is_at_most_four_different_ones(seed: int) -> None:
    for visit in untroubled(seed).visits:
        assert visit.end is not None
        numbers = [card.number for card in visit.end.kept]
        assert len(numbers) == len(set(numbers)) <= 4
        assert (visit.end.programme is not None) == (visit.end.ending is Ending.PROGRAMME)
        if visit.end.programme:
            assert visit.end.programme.complete
            assert visit.end.kept == visit.end.programme.items


@some
@lives
def test_no_card_is_shown_twice_in_a_check_in(seed: int) -> None:
    for visit in untroubled(seed).visits:
        shown = exercises_of(visit)
        assert len(shown) == len(set(shown))


@some
@lives
def test_a_step_is_computed_from_the_rows_alone(seed: int) -> None:
    """A restart loses nothing: the same rows give the same step, at the end too."""
    life = worried(seed)
    last = life.visits[-1]
    again = [position(life.case(last.draft)) for _ in range(2)]
    assert again[0] == again[1]


# The choice alone, over any verdicts whatever.

CARDS = st.builds(Card, st.integers(1, 12), st.sampled_from(Version))
JUDGED = st.lists(
    st.builds(
        Judged,
        CARDS,
        st.sampled_from(Verdict),
        st.datetimes(min_value=MONDAY.replace(tzinfo=None)).map(
            lambda naive: naive.replace(tzinfo=MONDAY.tzinfo)
        ),
        st.booleans(),
        st.integers(1, 2),
    ),
    max_size=40,
)
REGIONS = st.sampled_from([*Region, None])
LIGHTS = st.sampled_from([Light.GREEN, Light.AMBER])
CARES = st.sets(st.sampled_from(Care)).map(frozenset)


@settings(max_examples=100)
@given(JUDGED, REGIONS, LIGHTS, CARES)
def test_whatever_was_said_the_choice_is_sound(
    judged: list[Judged], region: Region | None, light: Light, care: frozenset[Care]
) -> None:
    def chosen() -> Next | Programme | NothingLeft:
        candidates = Candidates(CATALOGUE, region, Verdicts(judged))
        return choose(Cleared(MONDAY, care), candidates, light, check_in=1)

    found = chosen()
    assert found == chosen()
    hurt = {j.card for j in judged if j.verdict is Verdict.PAIN and not j.forgiven}
    ladder = [exercise.number for exercise in rungs(CATALOGUE, region)]
    match found:
        case Next(card):
            cards: tuple[Card, ...] = (card,)
            assert light is Light.GREEN or card.version is Version.EASIER
        case Programme(items):
            cards = items
            assert len(items) == 4
        case NothingLeft(kept):
            cards = kept
            assert len(kept) < 4
    assert not hurt & {*cards, *(Card(card.number, Version.EASIER) for card in cards)}
    places = [ladder.index(card.number) for card in cards]
    assert all(earlier < later for earlier, later in pairwise(places))
    said_well = {j.card for j in judged if j.verdict in WELL}
    assert isinstance(found, Next) or set(cards) <= said_well


@pytest.mark.parametrize("purpose", list(Purpose))
def test_random_lives_do_reach_the_exercises(purpose: Purpose) -> None:
    """Else the properties above would hold for want of trying."""
    all_lives = [life(seed) for seed in range(LIVES) for life in (worried, untroubled)]
    visits = [visit for life in all_lives for visit in life.visits]
    assert any(exercises_of(visit) for visit in visits if visit.draft.purpose is purpose)
    endings = {visit.end.ending for visit in visits if visit.end}
    assert endings == set(Ending)


class Tapping(RuleBasedStateMachine):
    """Somebody who taps any button at any time, old ones too."""

    def __init__(self) -> None:
        super().__init__()
        self.life = Life()
        self.draft = Draft(1, Purpose.RUN, MONDAY)
        self.stopped = False
        self.unsafe = True
        """Not every question has been answered cleanly, in one go, since the last stop."""
        self.emergency = False
        """Nor has it been answered at all since the last emergency."""
        self.answers: dict[Question, Answer] = {}
        self.hurt: set[Card] = set()

    @property
    def at(self) -> Position:
        return position(self.life.case(self.draft))

    def becomes(self, draft: Draft, *, moved: bool) -> None:
        assert (draft is self.draft) == (not moved)
        self.draft = draft

    @rule(purpose=st.sampled_from(Purpose), recheck=st.booleans(), days=st.integers(0, 16))
    def comes_back(self, purpose: Purpose, recheck: bool, days: int) -> None:
        self.life.later(days=days)
        self.draft = Draft(self.draft.id + 1, purpose, self.life.now, recheck=recheck)
        self.stopped, self.answers = False, {}

    @rule(emergency=st.booleans())
    def types_words(self, emergency: bool) -> None:
        now = self.life.now
        found = Emergency(now) if emergency else SeeSoon(now, Question.SOON)
        self.draft = stop(self.draft, found, self.life.record)
        self.life.screened(self.draft)
        self.stopped = self.unsafe = True
        self.emergency |= emergency

    @rule(where=st.sampled_from(Where))
    def taps_where(self, where: Where) -> None:
        moved = self.at == AskWhere()
        after = answer_where(self.life.case(self.draft), where)
        self.becomes(after, moved=moved)

    @rule(pain=st.integers(-1, 11))
    def taps_pain(self, pain: int) -> None:
        moved = self.at == AskPain() and 0 <= pain <= 10
        after = answer_pain(self.life.case(self.draft), pain)
        self.becomes(after, moved=moved)

    @rule(question=st.sampled_from(Question), answer=st.sampled_from(Answer))
    def taps_safety(self, question: Question, answer: Answer) -> None:
        again = asked_again(self.life.case(self.draft))
        takes = options(AskSafety(question), again=again)
        moved, seen = self.at == AskSafety(question) and answer in takes, self.life.record
        signed = moved and grave(self.at, answer)
        after = self.life.answer(self.draft, AskSafety(question), answer)
        self.becomes(after, moved=moved)
        if moved:
            self.answers[question] = answer
            self.judges(signed, at_once=not isinstance(seen.result, Emergency))

    def judges(self, signed: bool, *, at_once: bool) -> None:
        """What an answer means, said once more and in another way than in the rules."""
        worst = self.answers.get(Question.EMERGENCY) is Answer.YES
        complete = set(self.answers) >= set(full(self.draft.region))
        grave_ones = [q for q, said in self.answers.items() if said is Answer.YES]
        clean = not set(grave_ones) - {Question.ENERGY}
        self.emergency = worst or (self.emergency and not complete)
        self.unsafe = (self.unsafe or signed) and not (complete and clean)
        self.stopped |= worst or (not clean and (at_once or complete))

    @precondition(lambda self: isinstance(self.at, AskSafety))
    @rule()
    def answers_all_safety_questions_clean(self) -> None:
        while isinstance(at := self.at, AskSafety):
            self.taps_safety(at.question, Answer.NONE)

    @precondition(lambda self: isinstance(self.at, TryStretch | TryCard))
    @rule(choice=st.integers(0, 3))
    def taps_the_card(self, choice: int) -> None:
        at = self.at
        said = options(at)[choice]
        if isinstance(at, TryCard) and said is Verdict.PAIN:
            self.hurt.add(at.card)
        self.draft = self.life.answer(self.draft, at, said)

    @invariant()
    def nothing_follows_a_stop(self) -> None:
        if self.stopped:
            assert self.at in (Done(Ending.EMERGENCY), Done(Ending.SEE_SOON))

    @invariant()
    def only_all_answers_lift_an_emergency(self) -> None:
        if self.emergency:
            assert isinstance(self.life.record.result, Emergency)

    @invariant()
    def no_exercise_before_a_clean_screening(self) -> None:
        if self.unsafe:
            assert not isinstance(self.at, TryStretch | TryCard)

    @invariant()
    def what_hurt_is_not_shown(self) -> None:
        if isinstance(self.at, TryCard):
            assert self.at.card not in self.hurt
            assert isinstance(self.life.record.result, Cleared)


Tapping.TestCase.settings = settings(max_examples=100, stateful_step_count=40)
test_tapping_anything_at_any_time = Tapping.TestCase
