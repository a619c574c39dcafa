"""Two days a week: what a runner says to the offer at the end of a training."""

from __future__ import annotations

from bot.presses.check_in.training import AsItIs, TwoDays
from bot.steps.check_in import two_days as steps
from bot.telegram.handling.context import Context


async def two_days(context: Context, press: TwoDays) -> None:
    """Takes the offer: two days a week from now on."""
    await context.reply(await steps.take(context.turn, press.check_in))


async def as_it_is(context: Context, press: AsItIs) -> None:
    """Turns the offer of two days a week down; nothing changes."""
    await context.reply(await steps.keep(context.turn, press.check_in))
