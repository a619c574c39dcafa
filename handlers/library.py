"""`/library`: every exercise to read about; and words only, for those who save data."""

from __future__ import annotations

from bot.presses.library import Library, Lite, OpenExercise, OpenShelf
from bot.steps import library as steps
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_there(turn: Turn, press: OpenExercise) -> bool:
    """Whether the catalogue has the exercise that the button names."""
    return press.number in turn.catalogue.by_number


async def library(context: Context, _press: Library | None = None) -> None:
    """The library's first page, by command or by button."""
    await context.reply(steps.entrance(context.turn))


async def shelf(context: Context, press: OpenShelf) -> None:
    """Shows the exercises of one shelf."""
    await context.reply(steps.shelf(context.turn, press.shelf))


async def exercise(context: Context, press: OpenExercise) -> None:
    """Shows one side of an exercise's page: how, easier or why."""
    await context.reply(steps.exercise(context.turn, press))


async def lite(context: Context, press: Lite) -> None:
    """Words only from now on, or pictures again."""
    await context.reply(await steps.lite(context.turn, on=press.on))


async def words_only(context: Context) -> None:
    """The same in words: no pictures, please."""
    await context.reply(await steps.lite(context.turn, on=True))


async def pictures(context: Context) -> None:
    """And back: with pictures again."""
    await context.reply(await steps.lite(context.turn, on=False))
