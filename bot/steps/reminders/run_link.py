"""The run-finished link: made, renewed and turned off by the runner."""

from __future__ import annotations

import secrets

from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.reminders import run_link as views
from storage.runner import run_links

SECRET_BYTES = 32
PATH = "ran"


async def show(turn: Turn) -> Reply:
    """What it is for."""
    exists = await run_links.exists(turn.tx, turn.me.id)
    return Reply((views.about(turn.words, exists=exists),))


async def make(turn: Turn) -> Reply:
    """A new address, shown once; the old one opens nothing any more."""
    if turn.public_url is None:
        return await show(turn)
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await run_links.keep(turn.tx, turn.me.id, secret, turn.now)
    return Reply((views.made(turn.words, f"{turn.public_url}/{PATH}/{secret}"),))


async def revoke(turn: Turn) -> Reply:
    """No address any more."""
    await run_links.revoke(turn.tx, turn.me.id)
    return Reply((views.revoked(turn.words),))
