"""What is heard while one exercises with eyes closed: which tone at which second.

Tones and no speech, so that it needs no language. The seconds of a repetition are the exercise's
own tempo, as the films show it. The other times are our own judgement, to be reviewed by a
physiotherapist.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.exercises.catalogue import (
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Reps,
    Sides,
    Tempo,
    Version,
)

COUNTED = 3
"""Seconds that are counted, one by one, before something begins."""
REST = 45
"""Seconds between two sets: the least that the card says, as taking the phone takes some, too."""
CHANGE = 8
"""Seconds to lie down or stand on the other side, the last three of them counted."""
TRIED = 3
"""Slow repetitions that a first try asks for."""
TAIL = 1
"""Seconds until the last tone has faded."""


class Tone(StrEnum):
    """What a tone says; `bot/sounds/tones.py` knows how it sounds."""

    COUNT = "count"
    OUT = "out"
    """The way out of a repetition begins."""
    OTHER = "other"
    """The same, for the other side, where the sides take turns."""
    LAST = "last"
    """The same, for the last repetition or the last hold."""
    HOLD = "hold"
    """Stay there."""
    BACK = "back"
    """The way back begins."""
    CHANGE = "change"
    """Change sides."""
    PAUSE = "pause"
    """Let go for a moment: the next hold is for the same side."""
    END = "end"


@dataclass(frozen=True, slots=True)
class Beat:
    """A tone, and at which second it begins."""

    at: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class RepsHeard:
    """A set of repetitions, so many per side where sides are `EACH`.

    `rested`: the rest before it is heard, too, as a set went before.
    """

    tempo: Tempo
    sides: Sides
    reps: int
    rested: bool = False


@dataclass(frozen=True, slots=True)
class HoldsHeard:
    """Seconds held, so many times per side where sides are `EACH`."""

    sides: Sides
    seconds: int
    times: int


Heard = RepsHeard | HoldsHeard


def next_set(exercise: Exercise, version: Version, dose: Reps, sets_done: int) -> RepsHeard | None:
    """The set that is next, with the repetitions prescribed; None when all are done."""
    if exercise.tempo is None or sets_done >= dose.sets:
        return None
    sides = exercise.sides_in(version)
    return RepsHeard(exercise.tempo, sides, dose.least, rested=sets_done > 0)


def first_try(exercise: Exercise, version: Version) -> RepsHeard | None:
    """The few slow repetitions of a first try."""
    if exercise.tempo is None or exercise.kind is not ExerciseKind.STRENGTH:
        return None
    return RepsHeard(exercise.tempo, exercise.sides_in(version), TRIED)


def stretched(exercise: Exercise) -> Heard | None:
    """A whole stretch; of one that flows, the fewest repetitions that its dose names."""
    match exercise.dose:
        case Hold(seconds, times):
            return HoldsHeard(exercise.sides, seconds, times)
        case Flow(least) if exercise.tempo:
            return RepsHeard(exercise.tempo, exercise.sides, least)
    return None


def beats(heard: Heard) -> tuple[Beat, ...]:
    """All tones in order; the last one is the `END`."""
    return tuple(_beats(heard))


def seconds(heard: Heard) -> float:
    """How long it is heard."""
    return beats(heard)[-1].at + TAIL


def _beats(heard: Heard) -> Iterator[Beat]:
    match heard:
        case RepsHeard():
            yield from _set(heard)
        case HoldsHeard():
            yield from _holds(heard)


def _set(heard: RepsHeard) -> Iterator[Beat]:
    start: float = REST if heard.rested else COUNTED
    yield from _counted(start)
    if heard.sides is Sides.EACH:
        yield from _reps(heard, start)
        start += heard.reps * heard.tempo.seconds
        yield Beat(start, Tone.CHANGE)
        start += CHANGE
        yield from _counted(start)
    yield from _reps(heard, start)
    yield Beat(start + heard.reps * heard.tempo.seconds, Tone.END)


def _reps(heard: RepsHeard, start: float) -> Iterator[Beat]:
    tempo = heard.tempo
    for number in range(heard.reps):
        begins = start + number * tempo.seconds
        yield Beat(begins, _way_out(heard, number))
        if tempo.hold:
            yield Beat(begins + tempo.up, Tone.HOLD)
        yield Beat(begins + tempo.up + tempo.hold, Tone.BACK)


def _way_out(heard: RepsHeard, number: int) -> Tone:
    if number == heard.reps - 1:
        return Tone.LAST
    return Tone.OTHER if heard.sides is Sides.ALTERNATING and number % 2 else Tone.OUT


def _holds(heard: HoldsHeard) -> Iterator[Beat]:
    """The sides take turns from hold to hold, as the steps say: hold, then change sides."""
    holds = heard.times * (2 if heard.sides is Sides.EACH else 1)
    between = Tone.CHANGE if heard.sides is Sides.EACH else Tone.PAUSE
    for number in range(holds):
        start = COUNTED + number * (heard.seconds + CHANGE)
        last = number == holds - 1
        yield from _counted(start)
        yield Beat(start, Tone.LAST if last else Tone.HOLD)
        yield Beat(start + heard.seconds, Tone.END if last else between)


def _counted(start: float) -> Iterator[Beat]:
    """The last three seconds before something begins."""
    yield from (Beat(start - left, Tone.COUNT) for left in range(COUNTED, 0, -1))
