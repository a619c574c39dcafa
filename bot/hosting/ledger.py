"""`runback why RUNNER_ID [DAY]`: why somebody got a reminder, or did not.

Read from the ledger, in the runner's own time. Nothing about the runner's health is told but
the kind of a reminder and the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.domain.reminders.deciding import Reason
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import instant, local
from storage.engine.database import open_database
from storage.reminders import deliveries, reminders
from storage.reminders.circumstances import ANYWHERE
from storage.reminders.deliveries import Delivery, State
from storage.reminders.reminders import Reminder
from storage.runner import runners

DAYS = 7
"""How far to look back where no day is given."""
ONE_DAY = timedelta(days=1)

BECAUSE: Mapping[str, str] = MappingProxyType(
    {
        Reason.SCREENING: "a safety question is open",
        Reason.PAUSED: "the runner has paused reminders",
        Reason.DONE: "it was done already",
        Reason.TOO_SORE: "the back hurt too much for training that day",
        Reason.REST_DAY: "it was a rest day",
        Reason.ANSWERED: "the reminder before it was answered",
        Reason.HALF: "the last ones were not answered, so they come half as often",
        Reason.FORTNIGHTLY: "two weeks without an answer, so they come once a fortnight",
        Reason.QUIET: "no answer for long, so they have stopped",
        Reason.FADED: "the runner has agreed to fewer reminders",
        Reason.TOO_LATE: "it could only have come too late to be of use",
        Reason.CHANGED: "something else was planned instead",
        Reason.OFF: "the runner switched it off",
        Reason.ASKED: "the runner skipped it",
        Reason.BLOCKED: "the runner has blocked the bot",
        Reason.UNREACHABLE: "Telegram knows no such chat any more",
        Reason.REFUSED: "Telegram refused the message",
        Reason.BUSY: "Telegram asked to wait",
        Reason.NETWORK: "Telegram was out of reach",
        Reason.UNCONFIRMED: "Telegram did not confirm it; it may have arrived",
        Reason.INTERRUPTED: "the bot was killed twice while sending it",
        Reason.STOPPED: "the bot was being stopped",
        Reason.BROKEN: "something of it could not be read; it waits for the next start of the bot",
    }
)


async def lines(url: str, runner_id: int, day: date | None, now: datetime) -> list[str]:
    """The answer, line by line."""
    database = await open_database(url)
    try:
        async with database.transaction() as tx:
            runner = await runners.get(tx, runner_id)
            if runner is None:
                return [f"runner {runner_id}: not known here"]
            zone = runner.zone or ANYWHERE
            since, until = _span(day, zone, now)
            ledger = await deliveries.between(tx, runner_id, since, until)
            planned = await reminders.of_runner(tx, runner_id)
    finally:
        await database.close()
    told = [_line(delivery, zone) for delivery in ledger]
    return [_about(runner, now), *(told or ["nothing was due"]), *_next(planned, zone)]


def _span(day: date | None, zone: str, now: datetime) -> tuple[datetime, datetime]:
    """The day asked for by the runner's clock, else the last days up to now."""
    if day is None:
        return now - DAYS * ONE_DAY, now + timedelta(seconds=1)
    begin, end = (instant(d, time(0), zone) for d in (day, day + ONE_DAY))
    return begin or now, end or now


def _about(runner: Runner, now: datetime) -> str:
    zone = runner.zone or f"{ANYWHERE}, because the time zone is not known"
    facts = [f"runner {runner.id}: times are {zone}"]
    if runner.blocked_at:
        facts.append(f"blocked the bot {_clock(runner.blocked_at, runner.zone or ANYWHERE)}")
    if runner.pause and runner.pause.covers(now):
        until = runner.pause.until
        facts.append(
            f"paused until {_clock(until, runner.zone or ANYWHERE) if until else 'ended'}"
        )
    return "; ".join(facts)


def _line(delivery: Delivery, zone: str) -> str:
    kind = f"{delivery.kind} ({delivery.about})" if delivery.about else str(delivery.kind)
    what = f"{_clock(delivery.at, zone)}  {kind}: {delivery.state}"
    if delivery.state is State.SENT:
        what += f" {_clock(delivery.changed_at, zone)}"
    because = BECAUSE.get(delivery.reason or "", delivery.reason)
    return f"{what} – {because}" if because else what


def _next(planned: tuple[Reminder, ...], zone: str) -> list[str]:
    return [
        f"next: {_clock(reminder.next.at, zone)}  {reminder.kind}"
        for reminder in planned
        if reminder.next
    ]


def _clock(at: datetime, zone: str) -> str:
    return local(at, zone).strftime("%a %Y-%m-%d %H:%M")
