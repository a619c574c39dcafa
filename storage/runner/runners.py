"""Rows of runners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime, time

from bot.domain.back.alarms import Doubt, DoubtKind
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.live import Due, Front, InFront, Live, Role
from bot.domain.reminders.people import Runner
from bot.domain.time.pauses import Pause, PauseReason
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Days
from storage.engine.columns import clock_to, days_from, days_to
from storage.engine.database import Row, Statement, Transaction
from storage.engine.instants import from_seconds, seconds_or_none, to_seconds
from storage.engine.queries import named_queries

_sql = named_queries("runners")


def by_id(runner_id: int) -> Statement:
    """Reads one runner; no row for a stranger."""
    return _sql.get(runner_id=runner_id)


async def get(tx: Transaction, runner_id: int) -> Runner | None:
    """The runner, if they agreed to be known."""
    row = await tx.first(_sql.get(runner_id=runner_id))
    return of(row) if row else None


def of(row: Row) -> Runner:
    """A row as a runner; instants are UTC."""
    return Runner(
        id=row["id"],
        chat_id=row["chat_id"],
        language=row["language"],
        consented_at=from_seconds(row["consented_at"]),
        zone=row["zone"],
        blocked_at=from_seconds(row["blocked_at"]) if row["blocked_at"] else None,
        live=_live(row),
        text_only=bool(row["text_only"]),
        quiet=_quiet(row),
        pause=_pause(row),
        rest_days=days_from(row["rest_days"]),
        under_age=row["under_age_at"] is not None,
        doubts=tuple(_doubts(row)),
        in_front=_front(row["in_front"]),
        by_ear=bool(row["by_ear"]),
        sound=row["sound"],
        sound_of=row["sound_of"],
    )


def _live(row: Row) -> Live:
    return Live(row["screen"], **{role: row[role] for role in Role if role is not Role.QUESTION})


def _doubts(row: Row) -> Iterator[Doubt]:
    for kind in DoubtKind:
        if (at := row[f"{kind}_doubt_at"]) is not None:
            yield Doubt(kind, from_seconds(at))


def _front(told: str | None) -> Front | None:
    """What was shown last; of a reminder its kind, what it is about, and its day."""
    if told is None:
        return None
    name, *due = told.split()
    if not due:
        return InFront(name)
    of, day = due
    return Due(Kind(name), Kind(of), date.fromisoformat(day))


def _quiet(row: Row) -> QuietHours:
    start, end = row["quiet_start"], row["quiet_end"]
    return (
        QuietHours(time.fromisoformat(start), time.fromisoformat(end)) if start else QuietHours()
    )


def _pause(row: Row) -> Pause | None:
    if row["pause_why"] is None:
        return None
    until = row["pause_until"]
    return Pause(None if until is None else from_seconds(until), PauseReason(row["pause_why"]))


async def welcome(
    tx: Transaction, runner_id: int, chat_id: int, language: str, now: datetime
) -> None:
    """Somebody agreed; from here on their answers are kept."""
    tx.write(
        _sql.welcome(
            runner_id=runner_id,
            chat_id=chat_id,
            language=language,
            consented_at=to_seconds(now),
        )
    )


async def blocked(tx: Transaction, runner_id: int, now: datetime) -> None:
    """Note that the runner blocked the bot; nothing is due to them until they are back."""
    tx.write(_sql.blocked(runner_id=runner_id, at=to_seconds(now)))


async def back(tx: Transaction, runner_id: int) -> None:
    """The runner can be written to again."""
    tx.write(_sql.back(runner_id=runner_id))


async def moved(tx: Transaction, runner_id: int, chat_id: int) -> None:
    """Keep the new number that Telegram has given the runner's chat."""
    tx.write(_sql.moved(runner_id=runner_id, chat_id=chat_id))


async def set_zone(tx: Transaction, runner_id: int, zone: str) -> None:
    """Keep the time zone the runner's days and hours go by."""
    tx.write(_sql.set_zone(runner_id=runner_id, zone=zone))


async def languages(tx: Transaction, most: int = 1000) -> frozenset[str]:
    """The codes of the languages of so many runners; of all others nobody looks."""
    return frozenset(row["language"] for row in await tx.rows(_sql.languages(most=most)))


async def set_language(tx: Transaction, runner_id: int, language: str) -> None:
    """Keep the language that the runner is written to in, by its code."""
    tx.write(_sql.set_language(runner_id=runner_id, language=language))


async def set_quiet(tx: Transaction, runner_id: int, quiet: QuietHours) -> None:
    """Keep the quiet hours, in the runner's own clock."""
    start, end = clock_to(quiet.start), clock_to(quiet.end)
    tx.write(_sql.set_quiet(runner_id=runner_id, start=start, end=end))


async def set_pause(tx: Transaction, runner_id: int, pause: Pause | None) -> None:
    """Nothing is sent while it holds; None ends it."""
    why, until = (pause.why, seconds_or_none(pause.until)) if pause else (None, None)
    tx.write(_sql.set_pause(runner_id=runner_id, why=why, until=until))


async def set_rest(tx: Transaction, runner_id: int, days: Days) -> None:
    """Keep the weekdays on which nothing asks for exercise."""
    tx.write(_sql.set_rest(runner_id=runner_id, days=days_to(days)))


async def set_under_age(tx: Transaction, runner_id: int, at: datetime | None) -> None:
    """Keep that the runner has said they are not an adult; None: they are after all."""
    tx.write(_sql.set_under_age(runner_id=runner_id, at=seconds_or_none(at)))


async def set_doubts(tx: Transaction, runner_id: int, doubts: Iterable[Doubt]) -> None:
    """Keep all that "To be sure" waits for an answer to."""
    at = {doubt.kind: to_seconds(doubt.at) for doubt in doubts}
    body, mood = at.get(DoubtKind.BODY), at.get(DoubtKind.MOOD)
    tx.write(_sql.set_doubts(runner_id=runner_id, body=body, mood=mood))


def put_in_front(runner_id: int, what: Front | None) -> Statement:
    """Writes what typed words are about from here on; None: what is open."""
    told = f"{what.kind} {what.of} {what.day}" if isinstance(what, Due) else what
    return _sql.put_in_front(runner_id=runner_id, what=str(told) if told else None)


def shown(runner_id: int, live: Live) -> Statement:
    """Writes which messages have live buttons."""
    return _sql.shown(runner_id=runner_id, **asdict(live))


def lost(runner_id: int) -> Statement:
    """Writes that nobody knows whether the open question is to be seen."""
    return _sql.lost(runner_id=runner_id)


def reminded(runner_id: int, message_id: int, role: Role = Role.REMINDER) -> Statement:
    """Writes which message is the newest of its kind that came by itself."""
    kinds = (Role.REMINDER, Role.ABOUT_RUN, Role.ABOUT_MORNING)
    newest = {kind.value: message_id if kind is role else None for kind in kinds}
    return _sql.reminded(runner_id=runner_id, **newest)


async def set_text_only(tx: Transaction, runner_id: int, *, on: bool) -> None:
    """Keep whether the runner wants words only, without pictures."""
    tx.write(_sql.set_text_only(runner_id=runner_id, on=int(on)))


def by_ear(runner_id: int, *, on: bool) -> Statement:
    """Writes whether the runner wants a sound with each card."""
    return _sql.set_by_ear(runner_id=runner_id, on=int(on))


def heard(runner_id: int, message_id: int | None, of: str | None) -> Statement:
    """Writes which message is the sound in the chat now, if one is, and what it is for."""
    return _sql.heard(runner_id=runner_id, sound=message_id, of=of)


async def forget(tx: Transaction, runner_id: int) -> None:
    """Every row of theirs goes with this one."""
    tx.brief = False
    tx.write(_sql.forget(runner_id=runner_id))
