"""How a runner trains and means to: from several rooms of rows, in one trip."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.check_in.upkeep import SPAN, Habits
from bot.domain.progress.weeks import target_at
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.reminder import Reminder
from storage.check_in import history, upkeep
from storage.engine.database import Row, Transaction
from storage.reminders import reminders


async def habits_of(tx: Transaction, runner_id: int, now: datetime) -> Habits:
    """The trainings lately, what the runner aims for, and what was offered last."""
    trained, asked, targets, rows = await tx.read(
        upkeep.trained(runner_id, now - SPAN),
        upkeep.asked(runner_id),
        history.targets(runner_id),
        reminders.rows_of(runner_id),
    )
    rules = _rules(rows)
    training, runs = rules.get(Kind.TRAINING), rules.get(Kind.POST_RUN)
    return Habits(
        trained=upkeep.trained_from(trained),
        target=target_at(history.targets_from(targets), now),
        rule=training.rule if training else None,
        runs=runs.rule.days if runs and runs.rule else frozenset(),
        asked=upkeep.asked_from(asked),
    )


def _rules(rows: list[Row]) -> Mapping[Kind, Reminder]:
    mine = map(reminders.of, rows)
    return {reminder.kind: reminder for reminder in mine if reminder.about is None}
