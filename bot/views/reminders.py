"""Reminders as messages, and the word that one is planned."""

from __future__ import annotations

from bot.presses import SkipReminder, Snooze, Stretch
from bot.views.view import Button, View
from bot.words import Words

SNOOZE_MINUTES = 60


def planned(words: Words, minutes: int) -> View:
    """The reminder stands."""
    return View(words("reminder-planned", minutes=minutes))


def stretch_now(words: Words) -> View:
    """The reminder itself: straight to the stretches."""
    return View(
        words("reminder-stretch"),
        (
            (Button(words.plain("reminder-stretch.start"), Stretch()),),
            (
                Button(words.plain("reminder-stretch.snooze"), Snooze(SNOOZE_MINUTES)),
                Button(words.plain("reminder-stretch.skip"), SkipReminder()),
            ),
        ),
    )


def skipped(words: Words) -> View:
    """Skipping is no failure."""
    return View(words("reminder-skipped"))
