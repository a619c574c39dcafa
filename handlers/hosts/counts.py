"""`/admin`: numbers for those who run the bot; for everybody else there is no such command."""

from __future__ import annotations

from importlib.metadata import version

from telegram import Message
from telegram.ext import CommandHandler, filters

from bot.steps.hosts.counting import count
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, route
from bot.telegram.handling.turn import current
from bot.views.hosts import counts as views


class FromHost(filters.MessageFilter):
    """Whether somebody in `ADMIN_IDS` has written."""

    def filter(self, message: Message) -> bool:
        """A host need not be a runner."""
        turn, user = current.get(), message.from_user
        return turn is not None and user is not None and user.id in turn.services.hosts


def on_admin() -> CommandHandler[Context, None]:
    """Ties the command to hosts only: whoever else types it has typed something unknown."""
    return CommandHandler("admin", route(counts, strangers=True), filters=PRIVATE & FromHost())


async def counts(context: Context) -> None:
    """How many there are, and how it goes."""
    found, since = await count(context.turn), context.services.vitals.at_work_since
    await context.show(views.counts(context.words, version("runback"), since, found))
