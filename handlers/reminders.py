"""Reminders that a runner plans with one tap."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.screening import Cleared
from bot.presses import RemindToStretch, SkipReminder, Snooze
from bot.telegram.context import Context
from bot.views import reminders as views
from storage import reminders

AFTER_RUN = "post_run"
MOST_MINUTES = 24 * 60


async def remind_to_stretch(context: Context, press: RemindToStretch) -> None:
    """Remind me in so many minutes; the last tap counts."""
    await _plan(context, press.minutes, fresh=True)


async def snooze(context: Context, press: Snooze) -> None:
    """This reminder again, later."""
    await _plan(context, press.minutes, fresh=False)


async def _plan(context: Context, minutes: int, *, fresh: bool) -> None:
    if not isinstance(context.turn.record.result, Cleared):
        context.toast = context.words.plain("reminder-needs-clearance")
        return
    minutes = max(1, min(minutes, MOST_MINUTES))
    at = context.turn.now + timedelta(minutes=minutes)
    await reminders.plan(context.tx, context.runner.id, AFTER_RUN, at)
    await context.show(views.planned(context.words, minutes), fresh=fresh)


async def skip(context: Context, _press: SkipReminder) -> None:
    """Not today."""
    await reminders.cancel(context.tx, context.runner.id, AFTER_RUN)
    await context.show(views.skipped(context.words))
