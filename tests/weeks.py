"""Invented histories, as rows: so many check-ins over so many weeks."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from bot.domain.mornings import Felt
from storage import mornings
from storage.database import Database

SEED = 20261122


async def lives(
    database: Database, runner_id: int, now: datetime, check_ins: int, *, every: float = 2.2
) -> None:
    """A check-in every few days up to now, from sore to better, with trainings in between."""
    dice = random.Random(SEED)
    async with database.transaction() as tx:
        for number in range(check_ins):
            at = now - timedelta(days=every * (check_ins - 1 - number), hours=dice.random() * 6)
            share = number / max(1, check_ins - 1)
            pain = max(0, min(10, round(6.2 - 4.5 * share + dice.uniform(-1.8, 1.8))))
            purpose = "run" if number % 3 else "train"
            seconds = int(at.timestamp())
            tx.write(
                (
                    "INSERT INTO check_ins VALUES (:r, :id, :p, :region, :pain, :at, :at, 'rest')",
                    {"r": runner_id, "id": number + 1, "p": purpose, "pain": pain or None,
                     "region": "lower" if pain else None, "at": seconds},
                ),
                *(_answers(runner_id, number + 1, seconds, dice) if dice.random() < 0.6 else ()),
            )  # fmt: skip


async def trained(
    database: Database,
    runner_id: int,
    now: datetime,
    weeks: int,
    days: tuple[int, ...] = (0, 2, 4),
) -> None:
    """Trainings on these days of the last so many weeks that are over, at noon UTC; all clean."""
    monday = now.replace(hour=12, minute=0, second=0) - timedelta(days=now.weekday(), weeks=weeks)
    ended = "INSERT INTO check_ins VALUES (:r, :c, 'train', 'lower', 1, :at, :at, 'programme')"
    shown = (
        "INSERT INTO answers (runner_id, check_in_id, number, version, dose, reason, shown_at,"
        " verdict, answered_at, sets_done)"
        " VALUES (:r, :c, 2, 'full', :dose, 'up', :at, 'no_pain', :at, 3)"
    )
    async with database.transaction() as tx:
        for number in range(weeks * len(days)):
            week, day = divmod(number, len(days))
            at = int((monday + timedelta(weeks=week, days=days[day])).timestamp())
            values = {"r": runner_id, "c": number + 1, "at": at}
            tx.write(
                (ended, values),
                (shown, {**values, "dose": '{"sets": 3, "least": 8, "most": 8}'}),
            )


def _answers(runner_id: int, check_in: int, at: int, dice: random.Random) -> list[tuple[str, dict[str, object]]]:  # fmt: skip # noqa: E501
    sql = (
        "INSERT INTO answers (runner_id, check_in_id, number, version, dose, shown_at, verdict,"
        " answered_at) VALUES (:r, :c, :n, :version, '{}', :at, :verdict, :at)"
    )
    shown = [(13, "stretch", dice.choice(["better", "better", "same"]))]
    shown += [(14, "stretch", dice.choice(["better", "same", "worse"]))]
    shown += [(n, "full", "pain" if dice.random() < 0.05 else "no_pain") for n in (1, 2, 5, 7)]
    return [
        (sql, {"r": runner_id, "c": check_in, "n": n, "version": v, "verdict": said, "at": at})
        for n, v, said in shown
    ]


async def wakes_up(
    database: Database, runner_id: int, now: datetime, felt: str, *, every: float = 3
) -> None:
    """Answers to the next-morning question up to today, a letter each: better, same, worse.

    A capital letter was tapped without its number.
    """
    ways = {how.value[0]: how for how in Felt}
    async with database.transaction() as tx:
        for ago, letter in enumerate(reversed(felt)):
            at = now - timedelta(days=every * ago)
            how = ways[letter.lower()]
            pain = None if letter.isupper() else {Felt.WORSE: 5, Felt.SAME: 3, Felt.BETTER: 1}[how]
            await mornings.keep(tx, runner_id, at.date(), how, pain, at)
