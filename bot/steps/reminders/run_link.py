"""The run-finished link: made, renewed and turned off by the runner; opened by a watch."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.one_offs import once
from bot.domain.reminders.run_links import recent, too_often
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.reminders import run_link as views
from storage.engine.database import Transaction
from storage.reminders import reminders
from storage.runner import run_links, runners

SECRET_BYTES = 32
PATH = "ran"


class Rang(Enum):
    """What becomes of an address that was opened."""

    NOTED = auto()
    UNKNOWN = auto()
    TOO_OFTEN = auto()


async def show(turn: Turn) -> Reply:
    """What the run-finished link is for, and whether there is one."""
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
    """Take the address away; the screen says that it opens nothing."""
    await run_links.revoke(turn.tx, turn.me.id)
    return Reply((views.revoked(turn.words),))


async def rang(tx: Transaction, secret: str, now: datetime) -> Rang:
    """A run has ended, says whoever has the address: the question comes in the chat."""
    link = await run_links.behind(tx, secret)
    if link:
        tx.hold(link.runner_id)
        # once more: meanwhile it may have been opened, or turned off
        link = await run_links.behind(tx, secret)
    runner = await runners.get(tx, link.runner_id) if link else None
    if link is None or runner is None:
        return Rang.UNKNOWN
    if too_often(link.used, now):
        return Rang.TOO_OFTEN
    await run_links.opened(tx, runner.id, [*recent(link.used, now), now])
    slot = once(now, timedelta(0), runner.clock_zone, runner.quiet)
    await reminders.once(tx, runner.id, Kind.POST_RUN, slot)
    return Rang.NOTED
