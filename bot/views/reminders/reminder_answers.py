"""What is left of a reminder after a tap."""

from __future__ import annotations

import datetime as dt

from bot.domain.reminders.fading import FadingStep
from bot.domain.reminders.kinds import Asks, Kind
from bot.domain.time.schedule import Slot
from bot.presses.reminders.reminder_messages import Do, React
from bot.views import when
from bot.views.view import Button, View
from bot.words import Words


def planned(words: Words, slot: Slot, zone: str | None, kind: Kind, of: Kind) -> View:
    """It comes back later; starting at once is still possible."""
    key = "due-planned.moved" if slot.moved else "due-planned"
    label = "yes" if of.facts.asks is Asks.RUN else "start"
    start = _start(words, React(kind, of, Do.START, slot.day.toordinal()), label)
    return View(words(key, when=when.sent_at(words, slot, zone)), ((start,),))


def fewer(words: Words, kind: Kind, step: FadingStep, day: dt.date) -> View:
    """It comes less often from now on; starting today is one tap away all the same."""
    start = _start(words, React(kind, kind, Do.START, day.toordinal()))
    return View(words(f"due-fewer.{step.name.lower()}"), ((start,),))


def _start(words: Words, press: React, label: str = "start") -> Button:
    return Button(words.plain(f"due-button.{label}"), press)


def stretch_planned(words: Words, minutes: int, slot: Slot, zone: str | None) -> View:
    """The reminder that a runner asked for after a check-in stands."""
    if slot.moved:
        return View(words("reminder-planned-later", when=when.sent_at(words, slot, zone)))
    return View(words("reminder-planned", minutes=minutes))


def done(words: Words) -> View:
    """What it asks for was done without us."""
    return View(words("due-done"))


def skipped(words: Words) -> View:
    """It comes no more today; skipping is no failure."""
    return View(words("reminder-skipped"))


def skipped_then(words: Words, day: dt.date, today: dt.date) -> View:
    """A skip under a reminder of a day that is over: today is as it was."""
    return View(words("reminder-skipped-then", day=when.date(words, day, today)))


def kept(words: Words) -> View:
    """The runner is there and wants to go on."""
    return View(words("due-kept"))


def stopped(words: Words) -> View:
    """This kind is turned off; `/reminders` brings it back."""
    return View(words("due-stopped"))
