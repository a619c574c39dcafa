"""When to ask the safety questions again, and which of them.

Asking again when something changes follows NICE NG59 and Greenhalgh 2020; the exact days
and numbers are our own judgement, to be reviewed by a physiotherapist.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from statistics import median

from bot.domain.back.pain import Light, light
from bot.domain.back.safety import SHORT_SCREEN_EVERY, Care, Cleared, Question, Result
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.traits import Condition

AWAY = timedelta(days=14)
"""After a longer gap we no longer know the runner's back."""
NO_BETTER_AFTER = (timedelta(weeks=4), timedelta(weeks=6))
"""NHS leaflets say "a few weeks" without improvement; see-soon lists say four to six."""
ABOVE_USUAL = 2
"""Points on the 0-10 scale that count as a real change (Ostelo 2008)."""
SHARE_OF_FIRST = 0.7
"""30 % less than at first also counts as a real change (Ostelo 2008)."""
BAD_MORNINGS = 2


@dataclass(frozen=True, slots=True)
class Checked:
    """A finished check-in. Region None: no pain. Pain None: not asked."""

    at: datetime
    region: Region | None
    pain: int | None

    @property
    def felt(self) -> int | None:
        """The pain as a number: no pain is 0."""
        return 0 if self.region is None else self.pain


@dataclass(frozen=True)
class Look:
    """All that decides whether to ask again."""

    last: Result | None
    now: datetime
    region: Region | None
    """Where it hurts today; None: nowhere."""
    pain: int | None
    earlier: Sequence[Checked]
    """Finished check-ins, newest first."""
    screened_region: Region | None
    """Where it hurt at the last full screening."""
    bad_mornings: int = 0
    """Mornings with more pain than before the run or session, since the last screening."""
    active: datetime | None = None
    """The latest verdict on a stretch or an exercise; who stretches is not away."""


def questions_due(look: Look) -> tuple[Question, ...]:
    """The questions to ask now, in order; empty when none is questions_due."""
    last = look.last
    if not isinstance(last, Cleared) or Condition.UNSAID in last.conditions:
        return full(look.region)
    if _long_away(look, last) or _pain_moved(look):
        return full(look.region)
    wanted: set[Question] = set()
    if _much_pain(look) or _above_usual_twice(look) or look.bad_mornings >= BAD_MORNINGS:
        wanted |= {Question.EMERGENCY, Question.SOON, Question.BONE, *_upper(look.region)}
    if _no_better(look, last) or look.now >= last.at + SHORT_SCREEN_EVERY:
        wanted |= {Question.EMERGENCY, Question.SOON}
    if Care.EASY_RUNNING in last.care and look.now >= last.ask_again_at:
        # one sign: soon; seen: with the others. All lists, for this puts the four weeks off, too
        wanted |= {Question.EMERGENCY, Question.SOON, Question.BONE}
    return _in_order(wanted)


def full(region: Region | None) -> tuple[Question, ...]:
    """All questions; the one about the upper back only where the upper back hurts."""
    return _in_order((set(Question) - {Question.UPPER}) | _upper(region))


def _upper(region: Region | None) -> set[Question]:
    return {Question.UPPER} if region in (Region.UPPER, Region.BOTH) else set()


def _in_order(wanted: Iterable[Question]) -> tuple[Question, ...]:
    return tuple(q for q in Question if q in set(wanted))


def _long_away(look: Look, last: Cleared) -> bool:
    seen = [last.at, *(checked.at for checked in look.earlier), look.active or last.at]
    return look.now - max(seen) > AWAY


def _pain_moved(look: Look) -> bool:
    """Pain in a place that the last full screening did not ask about."""
    if look.region is None or look.screened_region is Region.BOTH:
        return False
    return look.region is not look.screened_region


def _much_pain(look: Look) -> bool:
    return look.pain is not None and light(look.pain) is Light.RED


def _above_usual_twice(look: Look) -> bool:
    """This time and the last time clearly above what was usual before."""
    pains = [pain for checked in look.earlier if (pain := checked.felt) is not None]
    if look.pain is None or len(pains) < 2:
        return False
    last_time, *before = pains
    return min(look.pain, last_time) >= median(before) + ABOVE_USUAL


def _no_better(look: Look, last: Cleared) -> bool:
    """Four or six weeks of pain have passed since the last screening, no better than at first."""
    first = start_of_pain(look.earlier)
    if first is None or first.pain is None or look.pain is None:
        return False
    if _clearly_less(look.pain, first.pain):
        return False
    return any(last.at < first.at + after <= look.now for after in NO_BETTER_AFTER)


def _clearly_less(pain: int, first: int) -> bool:
    return pain <= first - ABOVE_USUAL or pain <= first * SHARE_OF_FIRST


def start_of_pain(earlier: Sequence[Checked]) -> Checked | None:
    """The first check-in of the present spell of pain, one without a pain-free check-in."""
    known = (c for c in earlier if c.region is None or c.pain is not None)
    spell = list(takewhile(lambda c: c.region is not None and c.pain != 0, known))
    return spell[-1] if spell else None
