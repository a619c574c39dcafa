"""`/library`: every exercise to read about; and words only, for those who save data."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.gate import Closed
from bot.presses.library import Library, Lite, OpenExercise, OpenShelf
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.views import library as views
from bot.views.library import Reader
from bot.views.shut import shut as shut_view
from bot.views.view import View
from storage.runner import runners


def is_there(turn: Turn, press: OpenExercise) -> bool:
    """Whether the catalogue has the exercise that the button names."""
    return press.number in turn.catalogue.by_number


async def library(context: Context, _press: Library | None = None) -> None:
    """The library's first page, by command or by button."""
    await _show(context, views.entrance(context.words, _reader(context)))


async def shelf(context: Context, press: OpenShelf) -> None:
    """Shows the exercises of one shelf."""
    await _show(context, views.shelf(context.words, context.services.catalogue, press.shelf))


async def exercise(context: Context, press: OpenExercise) -> None:
    """Shows one side of an exercise's page: how, easier or why."""
    catalogue, reader, may = context.services.catalogue, _reader(context), context.turn.may
    if isinstance(may, Closed):
        await context.reply(shut(context.turn, may))
    else:
        page = views.exercise_page(context.words, catalogue, reader, press, may)
        await context.show(page)


async def lite(context: Context, press: Lite) -> None:
    """Words only from now on, or pictures again."""
    await runners.set_text_only(context.tx, context.runner.id, on=press.on)
    context.turn.runner = replace(context.runner, text_only=press.on)
    said = context.words("lite-is-on" if press.on else "lite-is-off")
    await context.show(View(said), fresh=True)


async def _show(context: Context, view: View) -> None:
    """Show it, unless the gate is shut: then say why not, whatever was tapped."""
    may = context.turn.may
    await context.reply(shut(context.turn, may) if isinstance(may, Closed) else Reply((view,)))


def shut(turn: Turn, reason: Closed) -> Reply:
    """Why nothing is shown, not even to read."""
    if reason is Closed.STOP:
        return Reply((views.held(turn.words),))
    return Reply((shut_view(turn.words, turn.any_case, reason, turn.help),))


def _reader(context: Context) -> Reader:
    record = context.turn.record
    text_only = context.runner.text_only
    return Reader(record.result, record.judged, record.stretched, text_only)
