"""The ladder: where the runner stands, the harder step, and swapping one of the four."""

from __future__ import annotations

from bot.presses.check_in.ladder import ChooseSwap, KeepCard, ShowLadder, Swap, TakeOffer
from bot.steps.check_in import ladder as steps
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.views.check_in import training as training_views


def is_mine(turn: Turn, press: Swap) -> bool:
    """Whether an exercise is one of the four and not swapped already."""
    mine = (item for item in steps.items(turn) if item.number == press.number)
    return any(steps.still_done(turn, item) for item in mine)


def stands(turn: Turn, press: TakeOffer) -> bool:
    """Whether an offer is the one that was made, and nothing has come between."""
    found = steps.standing_offer(turn, press.check_in)
    if found is None:
        return False
    return (found.instead_of.number, found.card.number) == (press.number, press.to_number)


async def show(context: Context, _press: ShowLadder | None = None) -> None:
    """The twelve rungs with the runner's marks."""
    await context.reply(await steps.show(context.turn))


async def choose_swap(context: Context, _press: ChooseSwap | None = None) -> None:
    """Shows the programme's exercises, to choose the one that is to go."""
    await context.reply(await steps.choose_swap(context.turn))


async def swap(context: Context, press: Swap) -> None:
    """Not for me: it goes, and the next rung is offered."""
    await context.reply(await steps.swap(context.turn, press.number))


async def take_offer(context: Context, press: TakeOffer) -> None:
    """Try the harder step from the next training on."""
    await context.reply(await steps.take_offer(context.turn, press.check_in))


async def old_offer(context: Context, press: TakeOffer) -> None:
    """A tap on an offer that no longer stands: a toast says why, nothing changes."""
    await context.reply(steps.old_offer(context.turn, press.number, press.to_number))


def is_there(turn: Turn, press: KeepCard) -> bool:
    """Whether there is such an exercise; buttons can be forged."""
    return press.number in turn.catalogue.by_number


async def keep(context: Context, press: KeepCard) -> None:
    """A tap on keeping the exercise instead of the harder step; nothing is written."""
    exercise = context.turn.catalogue.by_number[press.number]
    await context.show(training_views.stays(context.words, exercise, press.version))
