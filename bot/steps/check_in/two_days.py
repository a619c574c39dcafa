"""The end of a training, and whether two days a week are offered there."""

from __future__ import annotations

from bot.domain.check_in import upkeep
from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import Done, Position
from bot.steps.check_in.training_habits import habits_of
from bot.steps.turn import Turn


async def with_two_days(turn: Turn, case: Case, stands: Position) -> Position:
    """Where the check-in stands, with the offer where it is time for it.

    What decides about it is read here, at the end of a training, and not with every tap.
    """
    if not isinstance(stands, Done) or not upkeep.may_end_with_it(stands, case):
        return stands
    known = await habits_of(turn.tx, turn.me.id, turn.now)
    return upkeep.at_the_end(stands, case, known)
