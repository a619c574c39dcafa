"""Instants as whole seconds UTC, the way they stand in rows."""

from __future__ import annotations

from datetime import UTC, datetime


def to_seconds(at: datetime) -> int:
    """Seconds since 1970 of an aware instant."""
    return int(at.timestamp())


def from_seconds(seconds: int) -> datetime:
    """The aware UTC instant."""
    return datetime.fromtimestamp(seconds, UTC)
