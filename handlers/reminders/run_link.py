"""The run-finished link: made, renewed and turned off by the runner."""

from __future__ import annotations

import secrets

from bot.presses.reminders.run_link import MakeLink, RevokeLink, ShowLink
from bot.telegram.handling.context import Context
from bot.views.reminders import run_link as views
from storage.runner import run_links

SECRET_BYTES = 32
PATH = "ran"


async def show(context: Context, _press: ShowLink) -> None:
    """What it is for."""
    exists = await run_links.exists(context.tx, context.runner.id)
    await context.show(views.about(context.words, exists=exists))


async def make(context: Context, press: MakeLink) -> None:
    """A new address, shown once; the old one opens nothing any more."""
    if context.services.public_url is None:
        await show(context, ShowLink())
        return
    del press
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await run_links.keep(context.tx, context.runner.id, secret, context.turn.now)
    url = f"{context.services.public_url}/{PATH}/{secret}"
    await context.show(views.made(context.words, url))


async def revoke(context: Context, _press: RevokeLink) -> None:
    """No address any more."""
    await run_links.revoke(context.tx, context.runner.id)
    await context.show(views.revoked(context.words))
