"""Which slot of a rule comes next: for daily reminders, training days and planned runs alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.domain.reminders.one_offs import PlannedRun
from bot.domain.time.schedule import (
    DAY_BEGINS,
    ONE_DAY,
    QuietHours,
    Rule,
    Slot,
    day_at,
    instant,
    local,
    moved,
    slot_after_day,
)
from bot.domain.time.weekdays import Weekday


@dataclass(frozen=True, slots=True)
class Repeats:
    """A rule; for planned runs also how long they take, and so how long after we ask."""

    rule: Rule
    length: dt.timedelta | None = None
    apart: tuple[tuple[Weekday, dt.timedelta], ...] = ()
    """The weekdays whose run takes another time than `length`."""

    @property
    def lengths(self) -> dict[Weekday, dt.timedelta]:
        """How long the run of each day takes; nothing where nothing is run."""
        own, length = dict(self.apart), self.length
        return {day: own.get(day, length) for day in self.rule.week} if length else {}

    def wait_on(self, day: Weekday) -> dt.timedelta:
        """From the rule's time on a weekday to the message."""
        length = dict(self.apart).get(day, self.length)
        return PlannedRun(self.rule, length).wait if length else dt.timedelta(0)

    @property
    def longest_wait(self) -> dt.timedelta:
        """The longest of them."""
        return max(self.wait_on(day) for day in self.rule.days)

    def waking(self, quiet: QuietHours) -> QuietHours:
        """The quiet hours, as far out of the way as it takes for each message at its time."""
        for day, time in self.rule.week.items():
            asks = (dt.datetime.combine(dt.date.min, time) + self.wait_on(day)).time()
            quiet = quiet.leaving(asks) if quiet.cover(asks) else quiet
        return quiet

    def in_zone(self, zone: str | None) -> Repeats:
        """The same by another zone's clock."""
        return replace(self, rule=replace(self.rule, zone=zone)) if zone else self


def repeats_of(rule: Rule, lengths: Mapping[Weekday, dt.timedelta]) -> Repeats:
    """The rule with how long the run of each of its days takes."""
    mine = [lengths[day] for day in sorted(rule.days)]
    usual = max(mine, key=mine.count)
    apart = tuple((day, lengths[day]) for day in sorted(rule.days) if lengths[day] != usual)
    return Repeats(rule, usual, apart)


def _wait(repeats: Repeats, slot: Slot) -> dt.timedelta:
    return repeats.wait_on(Weekday(slot.day.weekday()))


def from_day_on(repeats: Repeats, day: dt.date, quiet: QuietHours) -> Slot:
    """The first slot of a local day not before `day`, out of the quiet hours.

    It may be past already: `reminders.decide` knows what to do with it then.
    """
    slot = slot_after_day(repeats.rule, day - ONE_DAY)
    return moved(replace(slot, at=slot.at + _wait(repeats, slot)), quiet, repeats.rule.zone)


def first_free(
    repeats: Repeats, after: dt.datetime, quiet: QuietHours, free: Callable[[Slot], bool]
) -> Slot:
    """The first slot strictly after an instant that is free to be sent."""
    day = local(after - repeats.longest_wait, repeats.rule.zone).date() - ONE_DAY
    while True:
        slot = from_day_on(repeats, day, quiet)
        if slot.at > after and free(slot) and _wanted_at(slot, repeats) > after:
            return slot
        day = slot.day + ONE_DAY


def _wanted_at(slot: Slot, repeats: Repeats) -> dt.datetime:
    """When it would come if no hour were quiet.

    Who sets 22:00 at 23:00 means tomorrow, not today's slot moved to the next morning.
    """
    at = instant(slot.day, slot.time, repeats.rule.zone)
    return slot.at if at is None else at + _wait(repeats, slot)


def begins(repeats: Repeats | None, slot: Slot, zone: str) -> dt.datetime:
    """When what a slot asks about begins: its day; for planned runs the start of the run."""
    if repeats and repeats.length:
        return instant(slot.day, slot.time, zone) or slot.at
    day = day_at(dt.datetime.combine(slot.day, slot.time))
    return instant(day, DAY_BEGINS, zone) or slot.at
