"""Two days a week: what a runner says to the offer at the end of a training."""

from __future__ import annotations

from bot.domain.check_in.upkeep import Habits, Said, Tap, TwoDayChange, change, tap
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats
from bot.presses.check_in.training import AsItIs, TwoDays
from bot.steps.check_in.training_habits import habits_of
from bot.steps.planning import rules
from bot.telegram.handling.context import Context
from bot.views.check_in import upkeep as views
from storage.check_in import history, upkeep


async def two_days(context: Context, press: TwoDays) -> None:
    """From now on two: the days of the reminder, and the target."""
    habits = await _heard(context, press.check_in, Said.TAKEN)
    if habits:
        changed = change(habits)
        await _apply(context, changed)
        await context.show(views.taken(context.words, habits, changed))


async def as_it_is(context: Context, press: AsItIs) -> None:
    """Rather as it is."""
    if await _heard(context, press.check_in, Said.KEPT):
        await context.show(views.stays(context.words))


async def _heard(context: Context, check_in: int, said: Said) -> Habits | None:
    """Note the first answer to the offer; of any other say kindly that it changes nothing."""
    turn, runner = context.turn, context.runner
    habits = await habits_of(turn.tx, runner.id, turn.now)
    heard = tap(habits.asked, check_in, said)
    if heard is not Tap.FIRST:
        key = "already-noted" if heard is Tap.AGAIN else "upkeep-over"
        context.toast = context.words.plain(key)
        return None
    await upkeep.answered(turn.tx, runner.id, check_in, said, turn.now)
    return habits


async def _apply(context: Context, changed: TwoDayChange) -> None:
    turn, runner = context.turn, context.runner
    if changed.rule:
        await rules.set_rule(turn.tx, runner, Kind.TRAINING, Repeats(changed.rule), turn.now)
    if changed.target:
        await history.set_target(turn.tx, runner.id, changed.target, turn.now)
