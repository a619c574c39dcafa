"""`/train`: the programme's four, one card each; without a programme, the way to one."""

from __future__ import annotations

from bot import presses
from bot.domain.check_in import Purpose
from bot.domain.prefill import prefilled
from bot.telegram.advance import begin, new_draft
from bot.telegram.context import Context


async def train(context: Context, _press: presses.Train | None = None) -> None:
    """Today's training."""
    turn = context.turn
    draft = prefilled(new_draft(context, Purpose.TRAIN), turn.record, turn.now)
    await begin(context, draft, fresh=True)  # the list of the four stays in the chat
