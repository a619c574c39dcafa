"""`/privacy`, `/export` and `/forget`."""

from __future__ import annotations

from telegram import InputFile

from bot.presses.privacy import Forget, KeepAll
from bot.steps import privacy as steps
from bot.telegram.handling.context import Context
from bot.views import privacy as views
from storage.engine import erasing


async def privacy(context: Context) -> None:
    """`/privacy`: what is kept about a runner, and why."""
    encrypted = context.services.database.encrypted
    await context.show(views.page(context.words, encrypted=encrypted))


async def export(context: Context) -> None:
    """Everything that is kept, as a JSON file."""
    data = await steps.export(context.turn)
    if data is None:
        await context.show(views.nothing(context.words))
        return
    await context.turn.commit()
    await context.bot.send_document(
        context.runner.chat_id,
        InputFile(data, filename="runback.json"),
        caption=context.words("export-caption"),
    )


async def ask_forget(context: Context) -> None:
    """`/forget`: asks for a second tap before anything is deleted."""
    await context.reply(steps.ask_forget(context.turn))


async def forget(context: Context, press: Forget) -> None:
    """The second tap: every row of the runner is deleted."""
    if context.turn.runner is None and context.turn.doubled:
        return  # that it is deleted has just been said
    runner = context.turn.runner
    if not (press.sure and await steps.forget(context.turn)):
        await context.show(views.nothing(context.words))
        return
    await context.turn.commit()
    # the rows are gone; where this is blocked, the hourly tidying takes their last traces out
    await erasing.emptied(context.services.database)
    await context.show(views.forgotten(context.words))
    if runner is not None:  # what was open asks nobody any more
        for message_id in runner.live.messages - {context.tapped}:
            await context.retire(runner.chat_id, message_id)


async def keep_all(context: Context, _press: KeepAll) -> None:
    """They would rather keep everything: nothing is deleted."""
    await context.show(views.kept(context.words))
