"""Slots, rules, attention and fading as they stand in columns."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, time, timedelta

from bot.domain.reminders.attention import Attention
from bot.domain.reminders.fading import Fading, FadingStep
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule, Slot
from bot.domain.time.weekdays import Weekday
from storage.engine.columns import clock_to, days_from, days_to
from storage.engine.database import Row
from storage.engine.instants import from_seconds, to_seconds


def rule_to(repeats: Repeats) -> dict[str, object]:
    """A rule as columns: HH:MM, days as digits, zone, length in seconds; the others as JSON."""
    rule, length = repeats.rule, repeats.length
    return {
        "time": clock_to(rule.time),
        "days": days_to(rule.days),
        "other_times": _times_to(rule) if rule.apart else None,
        "zone": rule.zone,
        "length": _seconds(length) if length else None,
        "other_lengths": _lengths_to(repeats) if repeats.apart else None,
    }


def repeats_from(row: Row) -> Repeats | None:
    """Columns as a rule, if there is one."""
    if row["time"] is None:
        return None
    usual, days = time.fromisoformat(row["time"]), days_from(row["days"])
    rule = Rule(usual, days, row["zone"], _times_from(row["other_times"]))
    length = timedelta(seconds=row["length"]) if row["length"] else None
    return Repeats(rule, length, _lengths_from(row["other_lengths"]))


def _seconds(length: timedelta) -> int:
    return int(length.total_seconds())


def _lengths_to(repeats: Repeats) -> str:
    return json.dumps({day.value: _seconds(length) for day, length in repeats.apart})


def _lengths_from(text: str | None) -> tuple[tuple[Weekday, timedelta], ...]:
    kept = json.loads(text) if text else {}
    return tuple((Weekday(int(day)), timedelta(seconds=kept[day])) for day in sorted(kept))


def _times_to(rule: Rule) -> str:
    return json.dumps({day.value: clock_to(time) for day, time in rule.apart})


def _times_from(text: str | None) -> tuple[tuple[Weekday, time], ...]:
    kept = json.loads(text) if text else {}
    return tuple((Weekday(int(day)), time.fromisoformat(kept[day])) for day in sorted(kept))


def slot_to(slot: Slot) -> dict[str, object]:
    """A slot as columns: day and time of its clock, `at` in Unix seconds, 1 if moved."""
    return {
        "day": slot.day.isoformat(),
        "time": clock_to(slot.time),
        "at": to_seconds(slot.at),
        "moved": int(slot.moved),
    }


def slot_from(row: Row) -> Slot | None:
    """Columns as the next slot, if one is planned."""
    if row["slot_at"] is None:
        return None
    return Slot(
        date.fromisoformat(row["slot_day"]),
        time.fromisoformat(row["slot_time"]),
        from_seconds(row["slot_at"]),
        bool(row["slot_moved"]),
    )


def attention_to(attention: Attention) -> str:
    """Attention as JSON, without what is empty."""
    return json.dumps(
        {name: value for name, value in asdict(attention).items() if value}, default=str
    )


def attention_from(text: str | None) -> Attention:
    """Attention from its JSON; None stands for a new one, which knows nothing."""
    kept = json.loads(text) if text else {}
    days = {name: date.fromisoformat(kept[name]) for name in ("since", "last") if name in kept}
    return Attention(**{**kept, **days})


def fading_to(fading: Fading) -> str:
    """Fading as JSON, without what is empty."""
    return json.dumps(
        {name: value for name, value in asdict(fading).items() if value}, default=str
    )


def fading_from(text: str | None) -> Fading:
    """Fading from its JSON; None stands for every reminder."""
    kept = json.loads(text) if text else {}
    days = {name: date.fromisoformat(kept[name]) for name in ("since", "asked") if name in kept}
    return Fading(step=FadingStep(kept.get("step", FadingStep.ALL)), **days)
