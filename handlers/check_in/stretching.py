"""`/stretch`: the stretches for where it hurts."""

from __future__ import annotations

from bot.domain.check_in.draft import Purpose
from bot.presses.start import Stretch
from bot.steps.check_in.beginning import begin_for
from bot.telegram.handling.context import Context


async def stretch(context: Context, _press: Stretch | None = None) -> None:
    """The stretches, straight away where it is clear that they are safe."""
    await context.reply(await begin_for(context.turn, Purpose.STRETCH))
