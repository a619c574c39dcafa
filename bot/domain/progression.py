"""How much to do today: repetitions climb one step at a time, and come down when needed.

Double progression without weights, our own rule after the "2-for-2" rule of the National
Strength and Conditioning Association: first more repetitions, and after two clean sessions at
the most of them a harder exercise (`bot.domain.offers`). What a gap, a bad morning or an amber
light take away is our own judgement, to be reviewed by a physiotherapist.

What was prescribed is stored with what was done; today's dose follows from those rows, and
none of them is ever computed again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.exercises import Exercise, Reps, Sides, Version
from bot.domain.pain import Light, easier_today, sets_today
from bot.domain.verdicts import CLEAN, Card, Verdict

SHORT_GAP = timedelta(days=7)
"""From here on: the last level, with fewer sets (our judgement)."""
LONG_GAP = timedelta(days=14)
"""Longer than this: from the beginning, after the safety questions (our judgement)."""
SETS_AFTER_GAP = 2
FEWER = 2
"""Repetitions less when stepping back (our judgement)."""


class Reason(StrEnum):
    """Why the dose is what it is; shown to the runner and stored with the prescription."""

    START = "start"
    UP = "up"
    TOP = "top"
    AGAIN = "again"
    CALM = "calm"
    """An amber day lies between: the level from before it."""
    MISSED = "missed"
    BAD_MORNING = "bad_morning"
    GAP = "gap"
    AWAY = "away"
    ANEW = "anew"
    """It had hurt or been too hard, and the runner tries it again."""
    AMBER = "amber"
    SHORT = "short"
    """Fewer sets because the runner has little time; says nothing about the level."""


@dataclass(frozen=True, slots=True)
class Performed:
    """One prescription and what became of it, kept for good.

    `offered`: a harder step was offered on its strength, at the end of that session.
    """

    card: Card
    dose: Reps
    verdict: Verdict
    reps_done: int | None
    at: datetime
    check_in: int
    reason: Reason = Reason.START
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Prescription:
    """Today's sets and exact repetitions (`least` and `most` are the same), and why."""

    dose: Reps
    reason: Reason


def prescription(
    exercise: Exercise,
    card: Card,
    history: Sequence[Performed],
    now: datetime,
    light: Light,
    bad_morning: datetime | None = None,
) -> Prescription:
    """Today's dose of a strength card.

    `bad_morning`: when the runner last woke up with more pain than before the session.

    Raises:
        TypeError: the exercise is not counted in repetitions.
    """
    if not isinstance(exercise.dose, Reps):
        raise TypeError(f"{exercise.slug} is not counted in repetitions")
    course = _Course(exercise, exercise.dose, card, tuple(sorted(history, key=_when)))
    level = course.level(now, light, bad_morning)
    dose = level.dose
    if course.away(now) >= SHORT_GAP:
        dose = replace(dose, sets=min(dose.sets, SETS_AFTER_GAP))
    if easier_today(light):
        return Prescription(replace(dose, sets=sets_today(dose.sets, light)), Reason.AMBER)
    return replace(level, dose=dose)


def telling(card: Card, history: Sequence[Performed]) -> tuple[Performed, ...]:
    """The sessions that say something about a card's level, oldest first.

    "Not now" does not, nor does a short version that went well.
    """
    return tuple(
        p
        for p in sorted(history, key=_when)
        if p.card == card
        and p.verdict is not Verdict.NOT_NOW
        and not (p.reason is Reason.SHORT and p.verdict in CLEAN)
    )


def at_the_top(done: Performed, whole: Reps) -> bool:
    """Whether a session was all sets of the most repetitions, and clean."""
    top = (done.dose.sets, done.dose.least) >= (whole.sets, whole.most)
    return top and done.verdict in CLEAN


def step_of(exercise: Exercise) -> int:
    """Repetitions more at a time: where sides take turns, one for each."""
    return 2 if exercise.sides is Sides.ALTERNATING else 1


@dataclass(frozen=True)
class _Course:
    """One card's way up and down."""

    exercise: Exercise
    whole: Reps
    card: Card
    history: tuple[Performed, ...]

    @property
    def done(self) -> tuple[Performed, ...]:
        """All sessions with this exercise, in either version."""
        mine = (p for p in self.history if p.card.number == self.card.number)
        return tuple(p for p in mine if p.verdict is not Verdict.NOT_NOW)

    def away(self, now: datetime) -> timedelta:
        """How long ago the exercise was last done."""
        return now - self.done[-1].at if self.done else timedelta(0)

    def level(self, now: datetime, light: Light, bad_morning: datetime | None) -> Prescription:
        """The level for today; the first rule that applies decides."""
        told = telling(self.card, self.history)
        if not told:
            return Prescription(self._first(), Reason.START)
        last, away = told[-1], self.away(now)
        same, back = self._within(last.dose), self._back(last.dose)
        missed = last.verdict is Verdict.UNFINISHED
        rules = (
            (last.verdict in {Verdict.PAIN, Verdict.CANNOT}, Reason.ANEW, self._least(last.dose)),
            (away > LONG_GAP, Reason.AWAY, self._least(last.dose)),
            (_since(bad_morning, self.done), Reason.BAD_MORNING, back),
            (missed and _missed_twice(told), Reason.MISSED, back),
            (away >= SHORT_GAP, Reason.GAP, same),
            (missed, Reason.AGAIN, same),
            (easier_today(light) or self._amber_since(last), Reason.CALM, same),
            (at_the_top(last, self.whole), Reason.TOP, same),
            (True, Reason.UP, self._up(last.dose)),
        )
        return next(Prescription(dose, why) for applies, why, dose in rules if applies)

    def _first(self) -> Reps:
        """The beginning; an easier version does not bring back sets that were taken away."""
        full = [p for p in self.done if p.card.version is Version.FULL]
        easing = self.card.version is Version.EASIER and bool(full)
        return self._least(full[-1].dose if easing else self.whole)

    def _amber_since(self, last: Performed) -> bool:
        return any(p.reason is Reason.AMBER and p.at > last.at for p in self.done)

    def _least(self, had: Reps) -> Reps:
        """The fewest repetitions, and never more sets than before."""
        return self._exactly(min(had.sets, self.whole.sets), self.whole.least)

    def _up(self, had: Reps) -> Reps:
        """A set that was taken away comes back first, then the repetitions climb."""
        if had.sets < self.whole.sets:
            return self._exactly(had.sets + 1, had.least)
        return self._exactly(had.sets, had.least + step_of(self.exercise))

    def _back(self, had: Reps) -> Reps:
        """Fewer repetitions; where there are none to take, a set less."""
        if had.least > self.whole.least:
            return self._exactly(had.sets, had.least - FEWER)
        return self._exactly(had.sets - 1, had.least)

    def _within(self, had: Reps) -> Reps:
        return self._exactly(had.sets, had.least)

    def _exactly(self, sets: int, reps: int) -> Reps:
        """Sets and repetitions within their limits; even where sides take turns."""
        reps = max(self.whole.least, min(reps - reps % step_of(self.exercise), self.whole.most))
        return Reps(max(1, min(sets, self.whole.sets)), reps, reps)


def _when(done: Performed) -> datetime:
    return done.at


def _since(bad_morning: datetime | None, done: Sequence[Performed]) -> bool:
    return bad_morning is not None and bad_morning > done[-1].at


def _missed_twice(told: Sequence[Performed]) -> bool:
    """Twice in a row at the same dose: after a step back counting begins anew."""
    return len(told) > 1 and (
        told[-2].verdict is Verdict.UNFINISHED and told[-2].dose == told[-1].dose
    )
