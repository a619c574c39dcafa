"""Invented histories, as rows: so many check-ins over so many weeks."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.load.progression import DoseReason
from storage.back import mornings
from storage.check_in import answers, check_ins
from storage.engine.database import Database, Transaction

SEED = 20261122
EIGHTS = Reps(3, 8, 8)


async def lives(
    database: Database, runner_id: int, now: datetime, many: int, *, every: float = 2.2
) -> None:
    """A check-in every few days up to now, from sore to better, with trainings in between."""
    dice = random.Random(SEED)
    async with database.transaction() as tx:
        for number in range(many):
            at = now - timedelta(days=every * (many - 1 - number), hours=dice.random() * 6)
            share = number / max(1, many - 1)
            pain = max(0, min(10, round(6.2 - 4.5 * share + dice.uniform(-1.8, 1.8))))
            purpose = Purpose.TRAIN if number % 3 else Purpose.RUN
            await _ends(tx, runner_id, number + 1, purpose, pain, at)
            if dice.random() < 0.6:
                await _answers(tx, runner_id, number + 1, purpose, at, dice)


async def trained(
    database: Database,
    runner_id: int,
    now: datetime,
    weeks: int,
    days: tuple[int, ...] = (0, 2, 4),
) -> None:
    """Trainings on these days of the last so many weeks that are over, at noon UTC; all clean."""
    monday = now.replace(hour=12, minute=0, second=0) - timedelta(days=now.weekday(), weeks=weeks)
    full, clean = Version.FULL, Verdict.NO_PAIN
    async with database.transaction() as tx:
        for number in range(weeks * len(days)):
            week, day = divmod(number, len(days))
            at = monday + timedelta(weeks=week, days=days[day])
            await _ends(tx, runner_id, number + 1, Purpose.TRAIN, 1, at)
            await answers.show(tx, runner_id, number + 1, 2, full, EIGHTS, at, DoseReason.UP)
            await answers.judge(tx, runner_id, number + 1, 2, full, clean, at, sets=3)


async def _ends(
    tx: Transaction, runner_id: int, check_in: int, purpose: Purpose, pain: int, at: datetime
) -> None:
    where = Where.LOWER if pain else Where.NO_PAIN
    draft = Draft(check_in, purpose, at, where=where, pain=pain or None)
    await check_ins.finish(tx, runner_id, draft, Ending.REST, at)


async def _answers(
    tx: Transaction,
    runner_id: int,
    check_in: int,
    purpose: Purpose,
    at: datetime,
    dice: random.Random,
) -> None:
    reason = DoseReason.UP if purpose is Purpose.TRAIN else None
    said: list[tuple[int, Version | None, Verdict | Ease]] = [
        (13, None, dice.choice([Ease.BETTER, Ease.BETTER, Ease.SAME])),
        (14, None, dice.choice([Ease.BETTER, Ease.SAME, Ease.WORSE])),
    ]
    for number in (1, 2, 5, 7):
        verdict = Verdict.PAIN if dice.random() < 0.05 else Verdict.NO_PAIN
        said.append((number, Version.FULL, verdict))
    for number, version, verdict in said:
        why = reason if version else None
        await answers.show(tx, runner_id, check_in, number, version, EIGHTS, at, why)
        await answers.judge(tx, runner_id, check_in, number, version, verdict, at)


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
            await mornings.keep(tx, runner_id, Morning(at.date(), at, how, pain))
