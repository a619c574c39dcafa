"""Instants as whole seconds UTC, the way they stand in rows."""

from __future__ import annotations

from datetime import UTC, datetime


def to_seconds(at: datetime) -> int:
    """Seconds since 1970 of an aware instant."""
    return int(at.timestamp())


def from_seconds(seconds: int) -> datetime:
    """The aware UTC instant of seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)


def seconds_or_none(at: datetime | None) -> int | None:
    """The same of an instant that may be missing."""
    return None if at is None else to_seconds(at)


def instant_from(seconds: int | None) -> datetime | None:
    """The instant of a column that may be empty."""
    return None if seconds is None else from_seconds(seconds)
