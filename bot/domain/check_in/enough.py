"""When it is enough for today: so many exercises hurt that the day is over."""

from __future__ import annotations

from datetime import datetime

from bot.domain.check_in.record import Record
from bot.domain.exercises.verdicts import Verdict
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
