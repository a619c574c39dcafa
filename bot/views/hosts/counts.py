"""Numbers for the hosts, in their chat."""

from __future__ import annotations

from datetime import datetime

from bot.views.view import View
from bot.words import Words
from storage.counts import Counts


def counts(words: Words, version: str, since: datetime | None, found: Counts) -> View:
    """How many, and how it goes; nothing about anybody. `since`: at work, UTC."""
    return View(
        words(
            "host-counts",
            version=version,
            since=f"{since:%Y-%m-%d %H:%M}" if since else "–",
            runners=found.runners,
            active=found.active,
            due=found.waiting.reminders,
            failed=found.failed,
            waiting=found.waiting.updates,
        )
    )
