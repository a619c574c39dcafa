"""`/privacy`, `/export` and `/forget`."""

from __future__ import annotations

import json

from telegram import InputFile

from bot.presses.privacy import Forget, KeepAll
from bot.telegram.handling.context import Context
from bot.views import privacy as views
from storage import everything
from storage.engine import erasing
from storage.runner import runners
from storage.telegram import inbox


async def privacy(context: Context) -> None:
    """`/privacy`: what is kept about a runner, and why."""
    await context.show(views.page(context.words))


async def export(context: Context) -> None:
    """Everything that is kept, as a JSON file."""
    runner = context.turn.runner
    if runner is None:
        await context.show(views.nothing(context.words))
        return
    rows = await everything.of_runner(context.tx, runner.id)
    await context.turn.commit()
    data = json.dumps(rows, indent=2, ensure_ascii=False).encode()
    await context.bot.send_document(
        runner.chat_id,
        InputFile(data, filename="runback.json"),
        caption=context.words("export-caption"),
    )


async def ask_forget(context: Context) -> None:
    """`/forget`: asks for a second tap before anything is deleted."""
    if context.turn.runner is None:
        await context.show(views.nothing(context.words))
    else:
        await context.show(views.ask_forget(context.words))


async def forget(context: Context, press: Forget) -> None:
    """The second tap: every row of the runner is deleted."""
    runner = context.turn.runner
    if runner is None and context.turn.doubled:
        return  # that it is deleted has just been said
    if runner is None or not press.sure:
        await context.show(views.nothing(context.words))
        return
    words = context.words
    await runners.forget(context.tx, runner.id)
    await inbox.forget_runner(context.tx, runner.id)
    context.turn.runner = None
    await context.turn.commit()
    # the rows are gone; where this is blocked, the hourly tidying takes their last traces out
    await erasing.emptied(context.services.database)
    await context.show(views.forgotten(words))


async def keep_all(context: Context, _press: KeepAll) -> None:
    """They would rather keep everything: nothing is deleted."""
    await context.show(views.kept(context.words))
