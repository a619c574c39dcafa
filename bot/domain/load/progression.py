"""How much to do today: repetitions climb one step at a time, and come down when needed.

Double progression without weights, our own rule after the "2-for-2" rule of the National
Strength and Conditioning Association: first more repetitions, and after two clean sessions at
the most of them a harder exercise (`offers`). What a gap, a bad morning or an amber
light take away is our own judgement, to be reviewed by a physiotherapist. So is the night in
between: general advice is to train on non-consecutive days, and whether a session was too much
shows the next morning.

What was prescribed is stored with what was done; today's dose follows from those rows, and
none of them is ever computed again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from bot.domain.back.pain import Light, easier_today, sets_today
from bot.domain.exercises.catalogue import Exercise, Reps, Sides, Version
from bot.domain.exercises.verdicts import CLEAN, WELL, Card, Verdict
from bot.domain.time.schedule import UNKNOWN_ZONE, day_of

SHORT_GAP = timedelta(days=7)
"""Without this exercise from here on: the last level, with fewer sets. A short session counts as
having trained and ends the gap; a sore one leaves the fewer sets, and is no week away (our
judgement)."""
LONG_GAP = timedelta(days=14)
"""Longer than this: from the beginning, after the safety questions (our judgement)."""
SETS_AFTER_GAP = 2
NIGHT = timedelta(hours=18)
"""Since the last session with an exercise; before that nothing climbs (our judgement)."""
FEWER = 2
"""Repetitions less when stepping back (our judgement)."""


class DoseReason(StrEnum):
    """Why the dose is what it is; shown to the runner and stored with the prescription."""

    START = "start"
    UP = "up"
    EASY = "easy"
    """It was too easy: two steps at once."""
    SOON = "soon"
    """No night lies between: the same dose."""
    TOP = "top"
    STAY = "stay"
    """As many as it gets, and no harder step waits or the runner has turned it down."""
    AGAIN = "again"
    CALM = "calm"
    """A sore day lies between, amber or red: the level from before it."""
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
    reason: DoseReason = DoseReason.START
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Prescription:
    """Today's sets and exact repetitions (`least` and `most` are the same), and why."""

    dose: Reps
    reason: DoseReason


@dataclass(frozen=True, slots=True)
class Today:
    """What else decides about a dose.

    `set_back`: when the back last asked for less, by a worse morning or by a number that means
    red. `red`: when such a number was last told. `zone`: whose days count, the runner's.
    `harder`: a harder step waits behind the most repetitions.
    """

    now: datetime
    light: Light = Light.GREEN
    set_back: datetime | None = None
    red: datetime | None = None
    zone: str = UNKNOWN_ZONE
    harder: bool = True


def prescription(
    exercise: Exercise, card: Card, history: Sequence[Performed], today: Today
) -> Prescription:
    """Today's dose of a strength card.

    Raises:
        TypeError: the exercise is not counted in repetitions.
    """
    if not isinstance(exercise.dose, Reps):
        raise TypeError(f"{exercise.slug} is not counted in repetitions")
    mine = (p for p in history if p.card.number == card.number)
    course = _Course(exercise, exercise.dose, card, tuple(sorted(mine, key=_when)))
    level = course.level(today)
    dose = level.dose
    if course.gap(today.now) >= SHORT_GAP:
        dose = replace(dose, sets=min(dose.sets, SETS_AFTER_GAP))
    if easier_today(today.light):
        sets = sets_today(dose.sets, today.light)
        return Prescription(replace(dose, sets=sets), DoseReason.AMBER)
    return replace(level, dose=dose)


def less_after_a_miss(exercise: Exercise, missed: Performed, history: Sequence[Performed]) -> bool:
    """Whether not finishing this session would make the next one, two days later, smaller."""
    after = Today(missed.at + timedelta(days=2))
    plan = prescription(exercise, missed.card, (*history, missed), after)
    return (plan.dose.sets, plan.dose.least) < (missed.dose.sets, missed.dose.least)


def telling(card: Card, history: Sequence[Performed]) -> tuple[Performed, ...]:
    """The sessions that say something about a card's level, oldest first.

    "Not now" does not, nor does a short version that went well, nor an amber day without more
    pain: its set less was the day's, not the level's.
    """
    mine = (p for p in history if p.card.number == card.number)
    return tuple(sorted((p for p in mine if p.card == card and _tells(p)), key=_when))


def a_night_between(earlier: datetime, later: datetime, zone: str) -> bool:
    """Whether a night lay between: on another of the runner's days, and long enough ago."""
    return later - earlier >= NIGHT and day_of(earlier, zone) != day_of(later, zone)


def rested(done: Performed, history: Sequence[Performed], zone: str) -> bool:
    """Whether a night lay between a session of an exercise and the one before it."""
    before = [p.at for p in history if _did(p, done.card.number) and p.at < done.at]
    return not before or a_night_between(max(before), done.at, zone)


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
    """Of this exercise only, oldest first."""

    @cached_property
    def done(self) -> tuple[Performed, ...]:
        """All sessions with this exercise, in either version."""
        return tuple(p for p in self.history if _did(p, self.card.number))

    @cached_property
    def told(self) -> tuple[Performed, ...]:
        """The sessions that tell the level of this card."""
        return telling(self.card, self.history)

    def rest(self, now: datetime) -> timedelta:
        """The time since the last session with this exercise, whatever it tells."""
        return now - self.done[-1].at if self.done else timedelta(0)

    def gap(self, now: datetime) -> timedelta:
        """As `pause`, but a short session has ended it."""
        short = max((p.at for p in self.done if p.reason is DoseReason.SHORT), default=None)
        if short is None:
            return self.pause(now)
        since = [p.at for p in self.done if p.at >= short]
        return min(self.pause(now), _longest([*since, now]))

    def pause(self, now: datetime) -> timedelta:
        """The longest time without this exercise since the session that tells the level."""
        anchor = self.told or [p for p in self.done if _tells(p)] or self.done
        since = [p.at for p in self.done if p.at >= anchor[-1].at]
        return _longest([*since, now])

    def level(self, today: Today) -> Prescription:
        """The level for today; the first rule that applies decides."""
        told = self.told
        if not told:
            return Prescription(self._first(), DoseReason.START)
        last, had, amber = told[-1], self._usual(told), easier_today(today.light)
        set_less = amber and had.sets > 1  # that is the step back after a bad morning, already
        away, same, back = self.pause(today.now), self._within(had), self._back(had)
        missed, top = last.verdict is Verdict.UNFINISHED, at_the_top(last, self.whole)
        easy = last.verdict is Verdict.TOO_EASY
        gap, lately = self.gap(today.now), self.rest(today.now) < SHORT_GAP
        gone = DoseReason.CALM if lately else DoseReason.GAP
        rules = (
            (last.verdict in {Verdict.PAIN, Verdict.CANNOT}, DoseReason.ANEW, self._least(had)),
            (away > LONG_GAP, DoseReason.AWAY, self._least(had)),
            (not set_less and _since(today.set_back, self.done), DoseReason.BAD_MORNING, back),
            (missed and _missed_twice(told), DoseReason.MISSED, back),
            (gap >= SHORT_GAP, gone, same),
            (missed, DoseReason.AGAIN, same),
            (not a_night_between(self.done[-1].at, today.now, today.zone), DoseReason.SOON, same),
            (amber or self._sore_since(last, today.red), DoseReason.CALM, same),
            (away >= SHORT_GAP, DoseReason.AGAIN, same),
            (top, DoseReason.TOP if today.harder else DoseReason.STAY, same),
            (easy, DoseReason.EASY, self._up(had, steps=2)),
            (True, DoseReason.UP, self._up(had)),
        )
        return next(Prescription(dose, why) for applies, why, dose in rules if applies)

    def _usual(self, told: Sequence[Performed]) -> Reps:
        """The dose of the last session that was no amber one."""
        usual = (p.dose for p in reversed(told) if p.reason is not DoseReason.AMBER)
        return next(usual, None) or self._first()

    def _first(self) -> Reps:
        """The beginning; an easier version does not bring back sets that were taken away."""
        full = telling(Card(self.card.number, Version.FULL), self.history)
        usual = [p for p in full if p.reason is not DoseReason.AMBER]
        easing = self.card.version is Version.EASIER and bool(usual)
        return self._least(usual[-1].dose if easing else self.whole)

    def _sore_since(self, last: Performed, red: datetime | None) -> bool:
        """A clean session before a sore day says nothing about after it."""
        if red is not None and red > last.at:
            return True
        return any(p.reason is DoseReason.AMBER and p.at > last.at for p in self.done)

    def _least(self, had: Reps) -> Reps:
        """The fewest repetitions, and never more sets than before."""
        return self._exactly(min(had.sets, self.whole.sets), self.whole.least)

    def _up(self, had: Reps, steps: int = 1) -> Reps:
        """A set that was taken away comes back first, then the repetitions climb."""
        if had.sets < self.whole.sets:
            return self._exactly(had.sets + 1, had.least)
        return self._exactly(had.sets, had.least + steps * step_of(self.exercise))

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


def _longest(moments: Sequence[datetime]) -> timedelta:
    return max((b - a for a, b in pairwise(moments)), default=timedelta(0))


def _when(done: Performed) -> datetime:
    return done.at


def _did(p: Performed, number: int) -> bool:
    return p.card.number == number and p.verdict is not Verdict.NOT_NOW


def _tells(p: Performed) -> bool:
    short = p.reason is DoseReason.SHORT and p.verdict in CLEAN
    amber = p.reason is DoseReason.AMBER and p.verdict in WELL
    return p.verdict is not Verdict.NOT_NOW and not short and not amber


def _since(set_back: datetime | None, done: Sequence[Performed]) -> bool:
    return set_back is not None and set_back > done[-1].at


def _missed_twice(told: Sequence[Performed]) -> bool:
    """Twice in a row at the same dose: after a step back counting begins anew."""
    return len(told) > 1 and (
        told[-2].verdict is Verdict.UNFINISHED and told[-2].dose == told[-1].dose
    )
