"""What the handlers work with. Built in `bot.app`; tests replace a field, not a module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.domain.exercises.catalogue import Catalogue
from bot.telegram.outgoing.media import Media
from bot.telegram.outgoing.shown import Shown
from bot.vitals.metrics import Metrics
from bot.vitals.vitals import Vitals
from bot.words import WordsByLanguage
from storage.engine.database import Database

Clock = Callable[[], datetime]

READING_TIME = timedelta(seconds=0.5)
"""So soon after a safety question nobody can have read it (our own judgement)."""
FLOOD_REST = timedelta(seconds=0.02)
"""Between two updates of a runner who floods: their chat may be written to once a second anyway,
and the others find the loop idle."""


def wall_clock() -> datetime:
    """The aware UTC instant now."""
    return datetime.now(UTC)  # noqa: TID251 — the one real clock


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the conversation itself."""

    database: Database
    catalogue: Catalogue
    words: WordsByLanguage
    media: Media
    clock: Clock = wall_clock
    shown: Shown = field(default_factory=Shown)
    reading_time: timedelta = READING_TIME
    flood_rest: timedelta = FLOOD_REST
    public_url: str | None = None
    """The root of the web side as the world sees it; None where there is none."""
    hosts: frozenset[int] = frozenset()
    """Telegram's ids of those who run the bot."""
    vitals: Vitals = field(default_factory=Vitals)
    metrics: Metrics = field(default_factory=Metrics)
