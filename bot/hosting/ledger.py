"""`runback why RUNNER_ID [DAY]`: why somebody got a reminder, or did not.

Read from the ledger, in the runner's own time. Nothing about the runner's health is told but
the kind of a reminder and the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.people import Runner
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import UNKNOWN_ZONE, instant, local
from storage.engine.database import look_into
from storage.reminders import deliveries, reminders
from storage.reminders.deliveries import Delivery, DeliveryState
from storage.runner import runners

DAYS = 7
"""How far to look back where no day is given."""
ONE_DAY = timedelta(days=1)

BECAUSE: Mapping[str, str] = MappingProxyType(
    {
        LedgerReason.ALARM: "words of alarm were not answered, or it was the day of despair",
        LedgerReason.UNDER_AGE: "the runner has said that they are under 18",
        LedgerReason.SCREENING: "a safety question is open",
        LedgerReason.NO_PLAN: "no training is planned by itself for this runner",
        LedgerReason.PAUSED: "the runner has paused reminders",
        LedgerReason.DONE: "it was done already",
        LedgerReason.TOO_SORE: "the back hurt too much for training that day",
        LedgerReason.REST_DAY: "it was a rest day",
        LedgerReason.ANSWERED: "the reminder before it was answered",
        LedgerReason.HALF: "the last ones were not answered, so they come half as often",
        LedgerReason.FORTNIGHTLY: "two weeks without an answer, so they come once a fortnight",
        LedgerReason.QUIET: "no answer for long, so they have stopped",
        LedgerReason.FADED: "the runner has agreed to fewer reminders",
        LedgerReason.TOO_LATE: "it could only have come too late to be of use",
        LedgerReason.CHANGED: "something else was planned instead",
        LedgerReason.OFF: "the runner switched it off",
        LedgerReason.ASKED: "the runner skipped it",
        LedgerReason.BLOCKED: "the runner has blocked the bot",
        LedgerReason.UNREACHABLE: "Telegram knows no such chat any more",
        LedgerReason.REFUSED: "Telegram refused the message",
        LedgerReason.BUSY: "Telegram asked to wait",
        LedgerReason.NETWORK: "Telegram was out of reach",
        LedgerReason.UNCONFIRMED: "Telegram did not confirm it; it may have arrived",
        LedgerReason.INTERRUPTED: "the bot was killed twice while sending it",
        LedgerReason.STOPPED: "the bot was being stopped",
        LedgerReason.BROKEN: "something of it could not be read; it waits for the next start",
    }
)


async def lines(
    url: str, runner_id: int, day: date | None, now: datetime, *, key: str | None = None
) -> list[str]:
    """What became of a runner's reminders on a day (None: lately), as lines of text.

    Raises:
        DatabaseError: there is no database, or it is not of this version.
    """
    found = await look_into(url, key=key)
    try:
        found.refuse_older()
        async with found.reading() as tx:
            runner = await runners.get(tx, runner_id)
            if runner is None:
                return [f"runner {runner_id}: not known here"]
            zone = runner.clock_zone
            since, until = _span(day, zone, now)
            ledger = await deliveries.between(tx, runner_id, since, until)
            planned = await reminders.of_runner(tx, runner_id)
    finally:
        await found.close()
    told = [_line(delivery, zone) for delivery in ledger]
    return [_about(runner, now), *(told or ["nothing was due"]), *_next(planned, zone)]


def _span(day: date | None, zone: str, now: datetime) -> tuple[datetime, datetime]:
    """The day asked for by the runner's clock, else the last days up to now."""
    if day is None:
        return now - DAYS * ONE_DAY, now + timedelta(seconds=1)
    begin, end = (instant(d, time(0), zone) for d in (day, day + ONE_DAY))
    return begin or now, end or now


def _about(runner: Runner, now: datetime) -> str:
    zone = runner.zone or f"{UNKNOWN_ZONE}, because the time zone is not known"
    facts = [f"runner {runner.id}: times are {zone}"]
    if runner.blocked_at:
        facts.append(f"blocked the bot {_clock(runner.blocked_at, runner.clock_zone)}")
    if runner.pause and runner.pause.covers(now):
        until = runner.pause.until
        facts.append(f"paused until {_clock(until, runner.clock_zone) if until else 'ended'}")
    return "; ".join(facts)


def _line(delivery: Delivery, zone: str) -> str:
    kind = f"{delivery.kind} ({delivery.about})" if delivery.about else str(delivery.kind)
    what = f"{_clock(delivery.at, zone)}  {kind}: {delivery.state}"
    if delivery.state is DeliveryState.SENT:
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
