"""The end of a training, and whether two days a week are offered there."""

from __future__ import annotations

from bot.domain.check_in import upkeep
from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import Done, Position
from bot.steps.turn import Turn
from storage.check_in import upkeep as rows


async def with_two_days(turn: Turn, case: Case, stands: Position) -> Position:
    """Where the check-in stands, with the offer where it is time for it.

    What decides about it is read here, at the end of a training, and not with every tap.
    """
    if not isinstance(stands, Done) or not upkeep.may_end_with_it(stands, case):
        return stands
    habits = await rows.habits(turn.tx, turn.me.id, turn.now)
    return upkeep.at_the_end(stands, case, habits)
