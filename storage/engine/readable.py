"""Columns as somebody else's program reads them, and back again.

ISO 8601 times, real objects, true and false.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.domain.time.weekdays import Weekday
from storage.engine.columns import days_from, days_to
from storage.engine.instants import from_seconds, to_seconds

INSTANTS = frozenset(
    [
        "answered_at",
        "at",
        "blocked_at",
        "body_doubt_at",
        "changed_at",
        "consented_at",
        "done_at",
        "due_at",
        "finished_at",
        "holds_until",
        "made_at",
        "mood_doubt_at",
        "offered_at",
        "opened_at",
        "pause_until",
        "received_at",
        "said_at",
        "shown_at",
        "since",
        "slot_at",
        "under_age_at",
        "used",
    ]
)
"""Whole seconds, in columns and inside objects."""
MILLISECONDS = frozenset({"asked_ms"})
FLAGS = frozenset(
    ["after_run", "by_ear", "forgiven", "keyboard", "offered", "slot_moved", "text_only"]
)
WEEKDAYS = frozenset({"days", "rest_days"})
OBJECTS = frozenset(
    [
        "answers",
        "attention",
        "body",
        "care",
        "conditions",
        "dose",
        "fading",
        "items",
        "other_lengths",
        "other_times",
        "said",
        "used",
    ]
)
"""JSON in a text. `care` and `conditions` are that inside the result of a draft, too."""


def readable(column: str, value: object) -> object:
    """The value of a column as it is told; what cannot be read is told as it stands."""
    try:
        return _told(column, value)
    except (ValueError, TypeError, OverflowError):
        return value


def _told(column: str, value: object) -> object:
    if column in INSTANTS and isinstance(value, int):
        return _iso(from_seconds(value))
    if column in MILLISECONDS and isinstance(value, int):
        return _iso(from_seconds(value // 1000)) if value else None
    if column in FLAGS:
        return bool(value)
    if column in WEEKDAYS and isinstance(value, str):
        return [day.name.lower() for day in sorted(days_from(value))]
    if column in OBJECTS and isinstance(value, str):
        found = json.loads(value)
        return found if column == "body" else _object(column, found)
    return value


def _object(name: str, found: object) -> object:
    """What stands in an object, all the way down; Telegram's own are left alone."""
    if name == "said" and isinstance(found, list):
        return [{"at": readable("at", at), "text": text} for at, text in found]
    if isinstance(found, list):
        return [_object(name, readable(name, one)) for one in found]
    if isinstance(found, Mapping):
        return {key: _object(key, readable(key, one)) for key, one in found.items()}
    return found


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TEXT_IN_RESULTS = frozenset({"care", "conditions"})


def stored(column: str, told: object) -> object:
    """The value of a column from how it is told: what `readable` was given.

    Of `asked_ms` the fraction of a second is lost.

    Raises:
        ValueError: it was not told like that.
    """
    if column in MILLISECONDS:
        return 1000 * int(str(_stored_instant(told))) if told else 0
    if column in OBJECTS and isinstance(told, list | dict):
        return json.dumps(told if column == "body" else _stored_object(column, told))
    return _stored_value(column, told)


def _stored_value(column: str, told: object) -> object:
    if column in INSTANTS:
        return _stored_instant(told)
    if column in FLAGS and isinstance(told, bool):
        return int(told)
    if column in WEEKDAYS and isinstance(told, list):
        return days_to(Weekday[str(name).upper()] for name in told)
    return told


def _stored_instant(told: object) -> object:
    if isinstance(told, str) and _INSTANT.fullmatch(told):
        return to_seconds(datetime.fromisoformat(told))
    return told


def _stored_object(name: str, told: object) -> object:
    """What stands in an object, all the way down."""
    if name == "said" and isinstance(told, list):
        return [[_stored_instant(one["at"]), one["text"]] for one in told]
    if isinstance(told, list):
        return [_stored_object(name, _stored_value(name, one)) for one in told]
    if not isinstance(told, Mapping):
        return told
    return {
        key: json.dumps(one)
        if name == "result" and key in _TEXT_IN_RESULTS
        else _stored_object(key, _stored_value(key, one))
        for key, one in told.items()
    }
