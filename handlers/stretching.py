"""`/stretch`: the stretches for where it hurts."""

from __future__ import annotations

from bot.domain.check_in import Purpose
from bot.domain.prefill import prefilled
from bot.presses.start import Stretch
from bot.telegram.advance import begin, new_draft
from bot.telegram.context import Context


async def stretch(context: Context, _press: Stretch | None = None) -> None:
    """The stretches, straight away where it is clear that they are safe."""
    turn = context.turn
    draft = prefilled(new_draft(context, Purpose.STRETCH), turn.record, turn.now)
    await begin(context, draft)
