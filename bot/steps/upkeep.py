"""The end of a training, and whether two days a week are offered there."""

from __future__ import annotations

from bot.domain.check_in import upkeep
from bot.domain.check_in.conversation import Done, Draft, Position, Record
from bot.domain.time.schedule import zone_info
from bot.telegram.handling.context import Context
from storage.check_in import upkeep as rows


async def with_upkeep(
    context: Context, draft: Draft, record: Record, stands: Position
) -> Position:
    """Where the check-in stands, with the offer where it is time for it.

    What decides about it is read here, at the end of a training, and not with every tap.
    """
    if not isinstance(stands, Done) or not upkeep.may_end_with_it(
        stands, draft, record, context.turn.now
    ):
        return stands
    turn, runner = context.turn, context.runner
    habits = await rows.habits(turn.tx, runner.id, turn.now)
    zone = zone_info(runner.clock_zone)
    return upkeep.at_the_end(stands, draft, record, habits, turn.now, zone)
