"""Plays whole check-ins with the rules alone: the rows a bot would keep, and a clock."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bot.domain.back.pain import Told
from bot.domain.back.rescreening import Checked
from bot.domain.back.safety import Answer, Cleared
from bot.domain.back.safety import options as safety_options
from bot.domain.back.screening import is_full
from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.conversation import (
    answer_pain,
    answer_safety,
    answer_where,
    asked_again,
    name_condition,
    position,
    to_be_named,
)
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import (
    AskPain,
    AskSafety,
    AskWhere,
    AskWhich,
    Done,
    Position,
    TryCard,
    TryStretch,
)
from bot.domain.check_in.record import Prescribed, Record
from bot.domain.exercises.catalogue import Catalogue, Region, Reps
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Ease, Shown, Verdict
from bot.domain.load.offers import Offer, take
from bot.domain.load.programme import Programme
from tests.fixed.catalogue import CATALOGUE

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
LONGEST = 80
"""Steps that no check-in needs: six questions, three stretches, two versions of ten rungs."""

NOBODY = Record(
    result=None,
    screened_region=None,
    earlier=(),
    judged=(),
    stretched=(),
    programme=None,
    programme_region=None,
)
"""A runner we know nothing of."""


def known(**what: object) -> Record:
    """A runner who was cleared on Monday for pain in the lower back."""
    clear = replace(NOBODY, result=Cleared(MONDAY, frozenset()), screened_region=Region.LOWER)
    return replace(clear, **what)  # type: ignore[arg-type]


Pick = Callable[[Position, Sequence[object]], object]
"""Chooses one of the answers that a position takes."""


def options(at: Position, *, again: bool = False, draft: Draft | None = None) -> Sequence[object]:
    """The answers a position takes; none when the check-in is done."""
    match at:
        case AskWhere():
            return list(Where)
        case AskPain():
            return range(11)
        case AskSafety(question):
            return safety_options(question, again=again)
        case AskWhich(question):
            some = draft is not None and draft.conditions
            possible = to_be_named(draft, question) if draft else tuple(Condition)
            return [*possible, *([None] if some else [])]
        case TryStretch():
            return list(Ease)
        case TryCard():
            return list(Verdict)
        case Done():
            return []


@dataclass
class Visit:
    """One check-in as it went: every position, and what was answered there."""

    draft: Draft
    steps: list[tuple[Position, object]] = field(default_factory=list)
    end: Done | None = None

    @property
    def shown(self) -> list[Position]:
        return [at for at, _ in self.steps]


@dataclass
class Life:
    """A runner over days and weeks: the clock and what is stored."""

    record: Record = NOBODY
    now: datetime = MONDAY
    visits: list[Visit] = field(default_factory=list)
    catalogue: Catalogue = CATALOGUE

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)

    def case(self, draft: Draft) -> Case:
        return Case(draft, self.record, self.catalogue, self.now)

    def check_in(self, pick: Pick, purpose: Purpose = Purpose.RUN, **given: object) -> Visit:
        """Play one check-in to its end."""
        draft = Draft(len(self.visits) + 1, purpose, self.now, **given)  # type: ignore[arg-type]
        visit = Visit(draft)
        self.visits.append(visit)
        for _ in range(LONGEST):
            at = position(self.case(visit.draft))
            if isinstance(at, Done):
                self._finish(visit, at)
                return visit
            self._shown(visit.draft, at)
            again = asked_again(self.case(visit.draft))
            said = pick(at, options(at, again=again, draft=visit.draft))
            visit.steps.append((at, said))
            visit.draft = self.answer(visit.draft, at, said)
            self.later(seconds=20)
        raise AssertionError(f"no end in sight: {visit.shown}")

    def answer(self, draft: Draft, at: Position, said: object) -> Draft:
        """The draft after an answer; verdicts and results go to the record."""
        match at, said:
            case AskWhere(), Where() as where:
                return answer_where(self.case(draft), where)
            case AskPain(), int(pain):
                told, draft = draft, answer_pain(self.case(draft), pain)
                if draft is not told and draft.pain is not None:
                    self.record = self.record.told_pain(Told(draft.id, self.now, draft.pain))
            case AskSafety(question), Answer() as answer:
                draft = answer_safety(self.case(draft), question, answer)
                self.screened(draft)
            case AskWhich(question), named:
                assert named is None or isinstance(named, Condition)
                draft = name_condition(self.case(draft), question, named)
                self.screened(draft)
            case TryStretch(number), Ease() as ease:
                self.record = self.record.felt_stretch(draft.id, number, ease, self.now)
            case TryCard(card), Verdict() as verdict:
                shown = Shown(draft.id, card)
                self.record = self.record.judged_card(shown, verdict, self.now)
        return draft

    def _shown(self, draft: Draft, at: Position) -> None:
        """A prescription is kept from the moment it is shown."""
        if isinstance(at, TryCard) and at.reason and isinstance(at.dose, Reps):
            new = Prescribed(draft.id, at.card, at.dose, at.reason)
            if self.record.prescription(new.shown) is None:
                self._known(prescribed=(*self.record.prescribed, new))

    def _offered(self, draft: Draft, offer: Offer) -> None:
        mine = (draft.id, offer.instead_of)
        self._known(
            performed=tuple(
                replace(p, offered=True) if (p.check_in, p.card) == mine else p
                for p in self.record.performed
            )
        )

    def take(self, offer: Offer) -> None:
        """Say "try it" to a harder step."""
        assert self.record.programme is not None
        self._known(programme=take(self.record.programme, offer))

    def screened(self, draft: Draft) -> None:
        if draft.result is None:
            return
        self._known(result=draft.result)
        if is_full(draft.asked or ()) and isinstance(draft.result, Cleared):
            self._known(screened_region=draft.region)

    def _finish(self, visit: Visit, end: Done) -> None:
        visit.end = end
        draft = visit.draft
        if draft.where is not None:
            checked = Checked(draft.opened_at, draft.region, draft.pain)
            self._known(earlier=(checked, *self.record.earlier))
        if end.offer:
            self._offered(draft, end.offer)
        self._keep_programme(draft, end)

    def _keep_programme(self, draft: Draft, end: Done) -> None:
        """A new programme; fewer than four never replace another region's."""
        had, before = self.record.programme, self.record.programme_region
        region = before if draft.purpose is Purpose.TRAIN and had else draft.region
        fewer = Programme(end.kept) if end.kept and (had is None or region == before) else None
        made = end.programme or fewer
        if made and made != had:
            self._known(programme=made, programme_region=region)

    def _known(self, **what: object) -> None:
        self.record = replace(self.record, **what)  # type: ignore[arg-type]


def scripted(
    *,
    where: Where = Where.LOWER,
    pain: int = 2,
    safety: dict[object, Answer] | None = None,
    named: Condition = Condition.ELSE,
    ease: Ease = Ease.SAME,
    verdict: Verdict | Callable[[TryCard], Verdict] = Verdict.NO_PAIN,
) -> Pick:
    """A runner who always answers the same; clean safety answers unless said otherwise."""

    def pick(at: Position, _: Sequence[object]) -> object:
        match at:
            case AskWhere():
                return where
            case AskPain():
                return pain
            case AskSafety(question):
                return (safety or {}).get(question, Answer.NONE)
            case AskWhich():
                return named
            case TryStretch():
                return ease
            case TryCard():
                return verdict if isinstance(verdict, Verdict) else verdict(at)
        raise AssertionError(at)

    return pick


def at_random(dice: random.Random, *, worrying: float = 0.06) -> Pick:
    """A runner who answers anything; safety answers are clean most of the time."""

    def pick(at: Position, answers: Sequence[object]) -> object:
        if isinstance(at, AskSafety) and dice.random() > worrying:
            return Answer.NONE
        if isinstance(at, AskPain) and dice.random() < 0.6:
            return dice.randrange(6)
        return dice.choice(answers)

    return pick


@cache
def random_life(seed: int, visits: int = 8, worrying: float = 0.06) -> Life:
    """Some weeks of check-ins of every kind, from one seed."""
    dice = random.Random(seed)
    life = Life()
    for _ in range(visits):
        purpose = dice.choice([Purpose.RUN, Purpose.CHECK, Purpose.TRAIN, Purpose.STRETCH])
        given: dict[str, object] = {"recheck": dice.random() < 0.3}
        if not purpose.begins_with_the_back and dice.random() < 0.7:
            given["where"] = dice.choice(list(Where))
        life.check_in(at_random(dice, worrying=worrying), purpose, **given)
        life.later(days=dice.choice([0, 1, 2, 3, 5, 8, 16, 30]), hours=dice.randrange(12))
    return life
