"""`/progress`: how it is going, what helps, the weekly target, and a page for the physio."""

from __future__ import annotations

from bot.domain.progress.diary import TARGETS
from bot.presses.progress import PhysioPage, ProgressTab, ProgressWords, SetTarget, ShowProgress
from bot.steps import progress as steps
from bot.steps.check_in import outcomes
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_a_target(_turn: Turn, press: SetTarget) -> bool:
    """Whether that many training days can be aimed for."""
    return press.trainings in TARGETS


async def show(context: Context, _press: ShowProgress | None = None) -> None:
    """The weeks as a picture with three sentences, by command or by button."""
    found = await steps.found(context.turn)
    # what is slow comes after the commit: nobody waits for a picture with the database in hand
    noted = await outcomes.noted(context.turn)
    await context.turn.commit()
    drawn = await steps.drawn(context.turn, found, outcomes.told(context.turn, noted))
    await context.reply(outcomes.beside(context.turn, drawn, noted))


async def words_below(context: Context, press: ProgressWords) -> None:
    """Other words below the picture, which stays."""
    noted = await outcomes.noted(context.turn) if press.tab is ProgressTab.MAIN else None
    also = outcomes.told(context.turn, noted)
    reply = await steps.words_below(context.turn, press.tab, also)
    await context.reply(outcomes.beside(context.turn, reply, noted))


async def set_target(context: Context, press: SetTarget) -> None:
    """So many training days a week from now on."""
    await context.reply(await steps.set_target(context.turn, press.trainings))


async def physio_page(context: Context, _press: PhysioPage) -> None:
    """The last weeks on a page, as a file that stays sharp when it is printed."""
    facts = await steps.physio_facts(context.turn)
    rounds = await outcomes.for_physio(context.turn)
    await context.turn.commit()
    await context.reply(await steps.physio_page(context.turn, facts, rounds))
