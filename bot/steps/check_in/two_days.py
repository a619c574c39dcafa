"""The end of a training, and whether two days a week are offered there."""

from __future__ import annotations

from bot.domain.check_in import upkeep
from bot.domain.check_in.conversation import Done, Draft, Position
from bot.domain.time.schedule import zone_info
from bot.steps.check_in.training_habits import habits_of
from bot.steps.turn import Turn


async def with_two_days(turn: Turn, draft: Draft, stands: Position) -> Position:
    """Where the check-in stands, with the offer where it is time for it.

    What decides about it is read here, at the end of a training, and not with every tap.
    """
    record = turn.record
    if not isinstance(stands, Done) or not upkeep.may_end_with_it(stands, draft, record, turn.now):
        return stands
    known = await habits_of(turn.tx, turn.me.id, turn.now)
    return upkeep.at_the_end(stands, draft, record, known, turn.now, zone_info(turn.zone))
