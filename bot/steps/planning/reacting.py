"""A runner reacts to a reminder, or does what it asks for: what that changes in the rows."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from bot.domain.reminders.attention import REACTED, there
from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.kinds import REGULAR, Asks, Kind
from bot.steps.planning.rules import let_day_by
from storage.engine.database import Transaction
from storage.reminders import reminders
from storage.reminders.deliveries import Name


async def reacted(tx: Transaction, runner_id: int, kind: Kind, now: datetime) -> None:
    """A tap on a reminder of this kind: full attention again, and its follow-up is cancelled."""
    for about in subjects(kind):
        await reminders.attend(tx, runner_id, about, REACTED)
        nudge = Name(runner_id, Kind.NUDGE, about)
        await reminders.drop_once(tx, nudge, LedgerReason.ANSWERED, now)
    await _break_silence(tx, runner_id, subjects(kind))


async def there_again(tx: Transaction, runner_id: int, now: datetime) -> None:
    """They look at their reminders, or change something about all of them."""
    for kind in REGULAR:
        await reacted(tx, runner_id, kind, now)


async def done(tx: Transaction, runner_id: int, kind: Kind, now: datetime) -> None:
    """What this kind asks for is done: what is due today needs not be sent."""
    await reacted(tx, runner_id, kind, now)
    await reminders.done(tx, runner_id, kind, now)
    await reminders.drop_about(tx, runner_id, kind, LedgerReason.DONE, now)


async def skip(tx: Transaction, runner_id: int, kind: Kind, day: date, now: datetime) -> None:
    """No more of this kind on a day, by its slots' own name; skipping is an answer, too."""
    await reacted(tx, runner_id, kind, now)
    mine = await reminders.of_runner(tx, runner_id)
    for about in subjects(kind):
        await reminders.drop_about(tx, runner_id, about, LedgerReason.ASKED, now)
        for reminder in mine:
            if reminder.kind is about and reminder.about is None:
                await let_day_by(tx, runner_id, reminder, day, now)


def subjects(kind: Kind) -> tuple[Kind, ...]:
    """What a kind is about; one that repeats another may be about any regular one."""
    return REGULAR if kind.facts.asks is Asks.AGAIN else (kind,)


async def _break_silence(tx: Transaction, runner_id: int, answered: Collection[Kind]) -> None:
    """Who reacts to one reminder is there, so the silence about the others is over, too."""
    for kind, attention in (await reminders.attentions(tx, runner_id)).items():
        if kind not in answered and there(attention) != attention:
            await reminders.attend(tx, runner_id, kind, there(attention))
