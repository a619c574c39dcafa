"""Whether a runner can be written to: they blocked the bot, or are back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.reminders.people import Runner
from bot.steps.planning.rules import wake
from storage.engine.database import Transaction
from storage.reminders import reminders
from storage.runner import runners


async def blocked(tx: Transaction, runner_id: int, now: datetime) -> None:
    """Nothing is sent, and nothing planned, until they come back; their rules stay."""
    await runners.blocked(tx, runner_id, now)
    await reminders.stop_planning(tx, runner_id, now)


async def back(tx: Transaction, runner: Runner, now: datetime) -> Runner:
    """Their rules hold again, from now on; the runner as they are then."""
    await runners.back(tx, runner.id)
    await wake(tx, runner, now)
    return replace(runner, blocked_at=None)
