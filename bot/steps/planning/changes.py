"""What a setting changes: its row, and what is planned because of it.

Each returns the runner as they are then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.reminders.people import Runner
from bot.domain.time.pauses import Pause
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Days
from bot.steps.planning.reacting import there_again
from bot.steps.planning.rules import move_morning, replan
from storage.engine.database import Transaction
from storage.runner import runners


async def set_zone(tx: Transaction, runner: Runner, zone: str, now: datetime) -> Runner:
    """Their clock from now on; what is planned is planned again by it."""
    await runners.set_zone(tx, runner.id, zone)
    await replan(tx, runner.id, zone, runner.quiet, now)
    await move_morning(tx, runner, zone, now)
    return replace(runner, zone=zone)


async def set_quiet(tx: Transaction, runner: Runner, quiet: QuietHours, now: datetime) -> Runner:
    """Their quiet hours; what is planned is moved out of them."""
    await runners.set_quiet(tx, runner.id, quiet)
    await replan(tx, runner.id, None, quiet, now)
    return replace(runner, quiet=quiet)


async def set_pause(tx: Transaction, runner: Runner, pause: Pause | None, now: datetime) -> Runner:
    """Nothing is sent while it holds; None ends it. Both are signs of attention."""
    await runners.set_pause(tx, runner.id, pause)
    await there_again(tx, runner.id, now)
    return replace(runner, pause=pause)


async def set_language(tx: Transaction, runner: Runner, language: str) -> Runner:
    """Their language, also of what comes by itself."""
    await runners.set_language(tx, runner.id, language)
    return replace(runner, language=language)


async def set_rest(tx: Transaction, runner: Runner, days: Days) -> Runner:
    """Weekdays on which nothing asks for exercise; looked at when a reminder is sent."""
    await runners.set_rest(tx, runner.id, days)
    return replace(runner, rest_days=days)
