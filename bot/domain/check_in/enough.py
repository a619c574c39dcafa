"""When it is enough for today: so many exercises hurt that the day is over."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot.domain.check_in.record import Record
from bot.domain.exercises.verdicts import Verdict
from bot.domain.time.schedule import day_of

TOO_MANY_HURT = 3
"""Exercises that hurt in one check-in or training before it ends for the day (our own
judgement, to be reviewed by a physiotherapist)."""


def enough_for_today(check_in: int, record: Record, now: datetime) -> bool:
    """Whether so many exercises hurt, in this check-in or in another one today, that it ends.

    That the runner asks for them again does not bring the day back.
    """
    today = day_of(now, record.zone)
    hurt = Counter(
        j.check_in
        for j in record.judged
        if j.verdict is Verdict.PAIN
        and (j.check_in == check_in or day_of(j.at, record.zone) == today)
    )
    return any(times >= TOO_MANY_HURT for times in hurt.values())
