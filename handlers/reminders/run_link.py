"""The run-finished link."""

from __future__ import annotations

from bot.presses.reminders.run_link import MakeLink, RevokeLink, ShowLink
from bot.steps.reminders import run_link as steps
from bot.telegram.handling.context import Context


async def show(context: Context, _press: ShowLink) -> None:
    """Tells what the link is for, and offers to make one."""
    await context.reply(await steps.show(context.turn))


async def make(context: Context, _press: MakeLink) -> None:
    """Makes a new address; the one before is void."""
    await context.reply(await steps.make(context.turn))


async def revoke(context: Context, _press: RevokeLink) -> None:
    """Voids the address; none is left."""
    await context.reply(await steps.revoke(context.turn))
