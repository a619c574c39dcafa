"""What the screens of reminders are made of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.domain.progress.diary import TARGET
from bot.domain.reminders.fading import FadingStep
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import Repeats
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.schedule import Rule


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a runner has chosen for one kind; nothing as long as there is no reminder of it."""

    kind: Kind
    reminder: Reminder | None

    @property
    def repeats(self) -> Repeats | None:
        """When it comes, if that has been said; for planned runs with their length."""
        return self.reminder.repeats if self.reminder else None

    @property
    def rule(self) -> Rule | None:
        """When it comes, if that has been said."""
        return self.reminder.rule if self.reminder else None

    @property
    def after_run(self) -> bool:
        """Whether it comes after each run that is told, and at no time of day."""
        return self.reminder is not None and self.reminder.after_run

    @property
    def on(self) -> bool:
        """Whether this kind comes at all."""
        return self.rule is not None or self.after_run

    @property
    def step(self) -> FadingStep:
        """How often it comes of the times that the rule says."""
        return self.reminder.fading.step if self.reminder else FadingStep.ALL

    @property
    def faded(self) -> bool:
        """It comes less often than the rule says, because it has become a habit."""
        return self.step is not FadingStep.ALL

    @property
    def lengths(self) -> set[int]:
        """How many minutes the planned runs take; empty for other kinds."""
        lengths = self.repeats.lengths.values() if self.repeats else ()
        return {int(length.total_seconds() // 60) for length in lengths}

    @property
    def minutes(self) -> int | None:
        """How long a planned run takes; None for other kinds."""
        length = self.reminder.length if self.reminder else None
        return int(length.total_seconds() // 60) if length else None


@dataclass(frozen=True, slots=True)
class Board:
    """A runner's reminders, and what matters to all of them."""

    runner: Runner
    reminders: tuple[Reminder, ...]
    now: dt.datetime
    target: int = TARGET
    """Training days a week that the runner aims for."""
    held: bool = False
    """A safety question is open."""
    link: bool = False
    """There is a web side, so a watch or phone can say that a run has ended."""
    note: str = ""
    """A line at the head: what has just changed, or what could not be read."""

    @property
    def zone(self) -> str | None:
        """The runner's time zone, if it is known."""
        return self.runner.zone

    def of(self, kind: Kind) -> Chosen:
        """What the runner has chosen for a kind."""
        mine = (r for r in self.reminders if r.kind is kind and r.about is None)
        return Chosen(kind, next(mine, None))

    def paused(self, at: dt.datetime) -> bool:
        """Whether nothing is sent at an instant because of a pause."""
        return self.runner.pause is not None and self.runner.pause.covers(at)
