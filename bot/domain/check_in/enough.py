"""When it is enough: so many exercises hurt, or so many in a row cannot be done at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile

from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import REFUSING, Ease, Judged, Verdict
from bot.domain.time.schedule import day_of

TOO_MANY_HURT = 3
"""Exercises that hurt in one day before it ends (our own judgement, to be reviewed by a
physiotherapist)."""


def enough_for_today(check_in: int, record: Record, now: datetime) -> bool:
    """Whether so many exercises hurt today, or in a check-in past the night, that it ends.

    Two in a check-in and one in the training after it are three. That the runner asks for them
    again does not bring the day back.
    """
    today = day_of(now, record.zone)
    hurt = {
        j.card
        for j in record.judged
        if j.verdict is Verdict.PAIN
        and (j.check_in == check_in or day_of(j.at, record.zone) == today)
    }
    return len(hurt) >= TOO_MANY_HURT


TOO_MANY_IN_VAIN = 4
"""Exercises in a row that cannot be done before a check-in ends (our own judgement, to be reviewed
by a physiotherapist): the next one down the ladder is harder still."""


def nothing_works(check_in: int, record: Record) -> bool:
    """Whether the last four of a check-in could not be done: a longer search would not help.

    A stretch that made it worse counts, and an exercise whose easier version did not go either.
    What was put off says nothing; what the runner asks for again counts no more.
    """
    latest_first = sorted(_tries(check_in, record), reverse=True)
    in_vain = takewhile(lambda tried: tried[-1], latest_first)
    return len({number for *_, number, _ in in_vain}) >= TOO_MANY_IN_VAIN


def _tries(check_in: int, record: Record) -> Iterator[tuple[datetime, bool, int, bool]]:
    """When, whether it was strength, which one, and whether it was in vain.

    Instants are whole seconds: within one, stretches come first and the ladder goes up.
    """
    for s in record.stretched:
        if s.check_in == check_in and not s.forgiven and s.ease is not Ease.NOT_NOW:
            yield s.at, False, s.number, s.ease is Ease.WORSE
    for j in record.judged:
        if j.check_in == check_in and not j.forgiven and _is_told(j):
            yield j.at, True, j.card.number, j.verdict in REFUSING


def _is_told(judged: Judged) -> bool:
    """Whether it says something about the exercise: the full one alone does not refuse it."""
    easier_is_open = judged.card.version is Version.FULL and judged.verdict in REFUSING
    return judged.verdict is not Verdict.NOT_NOW and not easier_is_open
