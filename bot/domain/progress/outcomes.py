"""How it goes, in the two measures that a physiotherapist knows.

The Patient-Specific Functional Scale: activities in the runner's own words, each 0 (cannot do it)
to 10 (as before the trouble), asked when a programme begins and again later (Stratford and others
1995, Physiotherapy Canada 47:258). The Patient Global Impression of Change: one answer in seven
steps (after Guy 1976, ECDEU Assessment Manual). Two activities instead of three, and every four
weeks, are our own choice.

They are looked at and shown, and decide nothing about exercises. A round is stored as its answers;
what is asked next follows from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

HIGHEST = 10
"""As before the trouble; 0 is "cannot do it"."""
ACTIVITIES = 2
EVERY = timedelta(days=28)
PUT_OFF = timedelta(days=7)
"""How long it is not offered after "Not now" (our own choice)."""
A_NIGHT = timedelta(days=1)
LEAST_CHANGE = {1: 3, 2: 2}
"""Points of the average that so many activities must differ by for more than chance: the minimal
detectable change at 90 %, 2 for an average and 3 for one activity (Stratford 1995)."""


class Impression(StrEnum):
    """How it is on the whole, compared with the first time."""

    VERY_MUCH_BETTER = "very_much_better"
    MUCH_BETTER = "much_better"
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    MUCH_WORSE = "much_worse"
    VERY_MUCH_WORSE = "very_much_worse"


CLEARLY_WORSE = frozenset({Impression.MUCH_WORSE, Impression.VERY_MUCH_WORSE})
"""A person should look at it (our own judgement)."""


class Suggestion(StrEnum):
    """Activities that can be tapped instead of typed."""

    RUNNING = "running"
    SITTING = "sitting"


class Change(StrEnum):
    """Between the first answers and the latest, as far as it is more than chance."""

    MORE = "more"
    SAME = "same"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Rated:
    """An activity in the runner's words, and how well it goes, 0-10; None: not said yet."""

    activity: str
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """At the end of which check-in a round was offered last, and on which day."""

    check_in: int
    day: date


@dataclass(frozen=True, slots=True)
class Round:
    """One time of asking; days are those of the runner's calendar."""

    nth: int
    """1 is the first, which names the activities."""
    day: date | None = None
    """The day of its answers."""
    rated: tuple[Rated, ...] = ()
    wanted: int = ACTIVITIES
    impression: Impression | None = None
    offered: Offered | None = None
    put_off: date | None = None

    @property
    def average(self) -> float | None:
        """The mean of its numbers, the score of the scale; None until all are said."""
        scores = [rated.score for rated in self.rated if rated.score is not None]
        return sum(scores) / len(scores) if scores and len(scores) == self.wanted else None


@dataclass(frozen=True, slots=True)
class AskActivity:
    """Ask for an activity. `first`: the one that is named already."""

    first: str | None


@dataclass(frozen=True, slots=True)
class AskScore:
    """Ask how well an activity goes; `number`: which of them, from 0."""

    number: int
    activity: str


@dataclass(frozen=True, slots=True)
class AskImpression:
    """Ask how it is on the whole."""


Asked = AskActivity | AskScore | AskImpression


@dataclass(frozen=True, slots=True)
class Compared:
    """The first round and the latest, both whole."""

    first: Round
    last: Round
    change: Change


def asks(of: Round) -> Asked | None:
    """What is asked next in a round; None once it is whole."""
    for number, rated in enumerate(of.rated):
        if rated.score is None:
            return AskScore(number, rated.activity)
    if len(of.rated) < of.wanted:
        return AskActivity(of.rated[0].activity if of.rated else None)
    return AskImpression() if of.nth > 1 and of.impression is None else None


def whole(rounds: Sequence[Round]) -> tuple[Round, ...]:
    """Those that were answered to the end, oldest first."""
    return tuple(one for one in rounds if asks(one) is None)


def time_to_ask(rounds: Sequence[Round], today: date) -> bool:
    """Whether a round is open, or four weeks have gone by since the last one."""
    if not rounds or asks(rounds[-1]) is not None:
        return True
    last = rounds[-1].day
    return last is not None and today >= last + EVERY


def may_be_shown(rounds: Sequence[Round], today: date) -> bool:
    """Whether a button may lead to it: it is time, and the runner has not put it off."""
    put_off = rounds[-1].put_off if rounds else None
    return time_to_ask(rounds, today) and (put_off is None or today >= put_off + PUT_OFF)


def offered_now(rounds: Sequence[Round], check_in: int, today: date) -> bool:
    """Whether it is offered at the end of this check-in: once, and after "Not now" once more.

    Whoever leaves the button alone finds it again four weeks later. The end of the same check-in
    can be shown twice, after a kill or a step back.
    """
    if not may_be_shown(rounds, today):
        return False
    before = at_hand(rounds, today).offered
    if before is None or before.check_in == check_in:
        return True
    put_off = rounds[-1].put_off
    return today >= before.day + EVERY or (put_off is not None and put_off >= before.day)


def at_hand(rounds: Sequence[Round], today: date) -> Round:
    """The round to answer today.

    Numbers of two weeks are not mixed: what was left half-way begins anew, but for the night
    that somebody answers over.
    """
    if not rounds or asks(rounds[-1]) is None:
        return _blank(rounds, Round(len(rounds) + 1))
    last = rounds[-1]
    fresh = last.day is None or today <= last.day + A_NIGHT
    return last if fresh else _blank(rounds[:-1], last)


def _blank(before: Sequence[Round], this: Round) -> Round:
    """Without answers; a later round asks about the activities of the one before."""
    named = tuple(Rated(rated.activity) for rated in before[-1].rated) if before else ()
    wanted = len(named) or ACTIVITIES
    return replace(this, day=None, rated=named, wanted=wanted, impression=None)


def answers(this: Round) -> int:
    """How many answers a round has so far; those that it began with are none."""
    own = len(this.rated) if this.nth == 1 else 0
    said = sum(one.score is not None for one in this.rated)
    enough = this.nth == 1 and this.wanted < ACTIVITIES
    return own + said + enough + (this.impression is not None)


def taken_back(this: Round) -> Round | None:
    """Without its last answer; None where there is none."""
    if this.impression is not None:
        return replace(this, impression=None)
    if this.nth == 1 and this.wanted < ACTIVITIES:
        return replace(this, wanted=ACTIVITIES)
    if this.nth == 1 and this.rated and this.rated[-1].score is None:
        return replace(this, rated=this.rated[:-1])
    said = [place for place, one in enumerate(this.rated) if one.score is not None]
    return _with_score(this, said[-1], None) if said else None


def may_take_back(rounds: Sequence[Round], today: date) -> Round | None:
    """The round whose last answer may still be taken back: until the day after it."""
    last = rounds[-1] if rounds else None
    if last is None or last.day is None or today > last.day + A_NIGHT:
        return None
    return last if taken_back(last) is not None else None


def without(this: Round, number: int) -> Round | None:
    """Without an activity, so that another one is asked for; None where it has its number."""
    if not 0 <= number < len(this.rated) or this.rated[number].score is not None:
        return None
    return replace(this, rated=(*this.rated[:number], *this.rated[number + 1 :]))


def named(this: Round, activity: str, today: date) -> Round | None:
    """With one more activity; None where it is the one that is named already."""
    if any(rated.activity.casefold() == activity.casefold() for rated in this.rated):
        return None
    return replace(this, day=today, rated=(*this.rated, Rated(activity)))


def one_is_enough(this: Round) -> Round:
    """Without a second activity."""
    return replace(this, wanted=len(this.rated)) if this.rated else this


def scored(this: Round, number: int, score: int, today: date) -> Round:
    """With the number of one activity, 0-10."""
    return replace(_with_score(this, number, score), day=today)


def _with_score(this: Round, number: int, score: int | None) -> Round:
    rated = [
        replace(one, score=score) if place == number else one
        for place, one in enumerate(this.rated)
    ]
    return replace(this, rated=tuple(rated))


def judged(this: Round, impression: Impression, today: date) -> Round:
    """With how it is on the whole."""
    return replace(this, day=today, impression=impression)


def compared(rounds: Sequence[Round]) -> Compared | None:
    """The first time and the latest; None while there is nothing to compare.

    Only numbers of the same activities are: where one was changed, it begins anew.
    """
    found = whole(rounds)
    same = [one for one in found if _activities(one) == _activities(found[-1])]
    if len(same) < 2:
        return None
    return Compared(same[0], same[-1], _change(same[0], same[-1]))


def _activities(of: Round) -> tuple[str, ...]:
    return tuple(one.activity for one in of.rated)


def _change(first: Round, last: Round) -> Change:
    """By sums, so that no rounding decides."""
    before, after = (sum(one.score or 0 for one in of.rated) for of in (first, last))
    if abs(after - before) < LEAST_CHANGE[len(first.rated)] * len(first.rated):
        return Change.SAME
    return Change.MORE if after > before else Change.LESS
