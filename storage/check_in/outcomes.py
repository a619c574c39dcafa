"""Rows of how it goes: activities and their numbers, and the impression on the whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bot.domain.progress.outcomes import Impression, Offered, Rated, Round
from storage.engine.database import Row, Statement, Transaction
from storage.engine.queries import named_queries

_sql = named_queries("outcomes")


async def of_runner(tx: Transaction, runner_id: int) -> tuple[Round, ...]:
    """All rounds, oldest first."""
    (found,) = await tx.read(rounds(runner_id))
    return rounds_from(found)


def rounds(runner_id: int) -> Statement:
    """Reads all rounds, oldest first."""
    return _sql.of_runner(runner_id=runner_id)


def rounds_from(rows: Iterable[Row]) -> tuple[Round, ...]:
    """Rows as rounds, in the same order."""
    return tuple(map(_round, rows))


async def keep(tx: Transaction, runner_id: int, this: Round) -> None:
    """A round as it is now."""
    first, second, *_ = (*this.rated, Rated(""), Rated(""))
    tx.write(
        _sql.keep(
            runner_id=runner_id,
            nth=this.nth,
            day=_text(this.day),
            wanted=this.wanted,
            first_activity=first.activity or None,
            first_score=first.score,
            second_activity=second.activity or None,
            second_score=second.score,
            impression=this.impression.value if this.impression else None,
            offered_in=this.offered.check_in if this.offered else None,
            offered_on=_text(this.offered.day if this.offered else None),
            put_off_on=_text(this.put_off),
        )
    )


def _round(row: Row) -> Round:
    offered = _day(row["offered_on"])
    return Round(
        nth=row["nth"],
        day=_day(row["day"]),
        rated=tuple(_rated(row)),
        wanted=row["wanted"],
        impression=Impression(row["impression"]) if row["impression"] else None,
        offered=Offered(row["offered_in"], offered) if offered else None,
        put_off=_day(row["put_off_on"]),
    )


def _rated(row: Row) -> Iterator[Rated]:
    for place in ("first", "second"):
        activity = row[f"{place}_activity"]
        if activity is not None:
            yield Rated(activity, row[f"{place}_score"])


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
