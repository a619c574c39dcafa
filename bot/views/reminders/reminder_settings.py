"""All reminders on one screen, and the screen of each kind, edited in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.reading.times import TypedFault
from bot.domain.reminders.deciding import EXERCISE, Kind
from bot.domain.reminders.fading import FadingStep
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import Days, Weekday
from bot.presses.reminders.reminder_settings import (
    AfterMyRun,
    Edit,
    EveryTime,
    Reminders,
    SetDays,
    SetLength,
    SetPlan,
    SetTime,
    TurnOff,
)
from bot.presses.reminders.run_link import ShowLink
from bot.presses.reminders.times import bits_of, minutes_of
from bot.presses.settings import Settings
from bot.presses.zones import AskZone, Back
from bot.views import settings, when
from bot.views.view import Button, Row, View
from bot.words import Words
from bot.zones.places import label
from storage.reminders.reminders import Reminder

KINDS = (Kind.DAILY, Kind.TRAINING, Kind.POST_RUN)
TIMES = {
    Kind.DAILY: (420, 480, 750, 1080, 1170, 1230),
    Kind.TRAINING: (420, 480, 750, 1050, 1110, 1170),
    Kind.POST_RUN: (390, 450, 720, 1050, 1110, 1170),
}
"""Times of day to tap, in minutes: early, before work, noon, and three in the evening."""
LENGTHS = (30, 45, 60, 90)


@dataclass(frozen=True, slots=True)
class Board:
    """What the screens of reminders are made of."""

    runner: Runner
    reminders: tuple[Reminder, ...]
    now: dt.datetime
    held: bool = False
    link: bool = False
    note: str = ""
    """A line at the head: what has just changed, or what could not be read."""

    @property
    def zone(self) -> str | None:
        """The runner's time zone, if it is known."""
        return self.runner.zone

    def of(self, kind: Kind) -> Reminder | None:
        """The reminder of a kind, if there is one."""
        mine = (r for r in self.reminders if r.kind is kind and r.about is None)
        return next(mine, None)

    def rule(self, kind: Kind) -> Rule | None:
        """The rule of a kind, if there is one."""
        reminder = self.of(kind)
        return reminder.rule if reminder else None


def overview(words: Words, board: Board) -> View:
    """Everything at a glance."""
    lines = [*_noted(board), words("reminders"), _clock(words, board), ""]
    for kind in KINDS:
        lines += _line(words, board, kind)
    return View("\n".join([*lines, *_state(words, board)]), _overview_rows(words, board))


def _noted(board: Board) -> list[str]:
    return [board.note, ""] if board.note else []


def _clock(words: Words, board: Board) -> str:
    now = when.moment(words, board.now, board.zone)
    if board.zone is None:
        return words("reminders.utc", now=now)
    return words("reminders.place", place=label(board.zone, words.language), now=now)


def _state(words: Words, board: Board) -> list[str]:
    if board.held:
        return ["", words("reminders.held")]
    pause = board.runner.pause
    if pause and pause.covers(board.now):
        return ["", settings.paused(words, pause, board.zone), words("reminders.paused")]
    all_set = all(board.of(kind) for kind in KINDS)
    return [] if all_set else ["", words("reminders.hint")]


def _line(words: Words, board: Board, kind: Kind) -> list[str]:
    reminder = board.of(kind)
    if reminder is None or not (reminder.rule or reminder.after_run):
        return [words(f"reminders.{kind}", rule=words("reminders.off"))]
    if reminder.rule is None:
        return [words(f"reminders.{kind}", rule=words("reminders.after-run"))]
    rule = words(f"reminders.{kind}", rule=rule_text(words, reminder))
    return [rule, *_next(words, board, reminder)]


def rule_text(words: Words, reminder: Reminder) -> str:
    """Days, time, and how long a run takes."""
    rule = reminder.rule
    if rule is None:
        return words("reminders.off")
    days, time = when.day_names(words, rule.days), when.clock(rule.time)
    if reminder.length is None:
        return words("reminder-rule", days=days, time=time)
    minutes = int(reminder.length.total_seconds() // 60)
    return words("reminder-rule.run", days=days, time=time, minutes=minutes)


def _next(words: Words, board: Board, reminder: Reminder) -> list[str]:
    slot, pause = reminder.next, board.runner.pause
    if slot is None or board.held or (pause and pause.covers(slot.at)):
        return []
    shown = when.sent_at(words, slot, board.zone)
    if reminder.kind in EXERCISE and slot.day.weekday() in board.runner.rest_days:
        return [words("reminder-next.rest", when=when.date(words, slot.day))]
    if reminder.fading.step is not FadingStep.ALL:
        return [words(f"reminder-next.{reminder.fading.step.name.lower()}")]
    if slot.moved and reminder.kind is not Kind.POST_RUN:
        return [words("reminder-next.quiet", when=shown, time=when.clock(slot.time))]
    key = "reminder-asks" if reminder.kind is Kind.POST_RUN else "reminder-next"
    return [words(key if board.zone else f"{key}.utc", when=shown)]


def _overview_rows(words: Words, board: Board) -> tuple[Row, ...]:
    def button(name: str) -> str:
        return words.plain(f"reminders-button.{name}")

    daily, training, runs = (Button(button(kind), Edit(kind, utc=False)) for kind in KINDS)
    last = [Button(button("settings"), Settings())]
    if board.link:
        last.insert(0, Button(button("link"), ShowLink()))
    rows: list[Row] = [(daily, training), (runs, *last[:-1]), (last[-1],)]
    if not board.link:
        rows = [(daily, training), (runs, *last)]
    if board.zone is None:
        rows.insert(0, (Button(button("zone"), AskZone(Back.REMINDERS)),))
    return tuple(rows)


def edit(words: Words, board: Board, kind: Kind) -> View:
    """One kind: its times, its days, and what is special about it."""
    rule = board.rule(kind)
    reminder = board.of(kind)
    after_run = reminder is not None and reminder.after_run
    lines = [*_noted(board), words(f"edit-{kind}")]
    if rule and reminder:
        lines += [rule_text(words, reminder), *_next(words, board, reminder), ""]
        lines.append(words(f"edit-{kind}.more"))
    elif after_run:
        known = board.rule(Kind.POST_RUN) is not None or board.link
        lines.append(words("edit-daily.after-run-set" if known else "edit-daily.after-run"))
    else:
        lines.append(words(f"edit-{kind}.ask"))
    rows = [*_times(words, kind, rule), *_days(words, kind, rule)]
    rows += [*_special(words, board, kind), _last(words, kind, on=bool(rule or after_run))]
    return View("\n".join(lines), tuple(rows))


def _chosen(words: Words, text: str, *, chosen: bool) -> str:
    return words.plain("edit-button.chosen", label=text) if chosen else text


def _times(words: Words, kind: Kind, rule: Rule | None) -> list[Row]:
    buttons = [
        Button(
            _chosen(
                words,
                f"{minutes // 60:02}:{minutes % 60:02}",
                chosen=rule is not None and minutes_of(rule.time) == minutes,
            ),
            SetTime(kind, minutes),
        )
        for minutes in TIMES[kind]
    ]
    return [tuple(buttons[:3]), tuple(buttons[3:])]


def _days(words: Words, kind: Kind, rule: Rule | None) -> list[Row]:
    if rule is None:
        return []
    buttons = [
        Button(
            _chosen(words, when.day_name(words, day), chosen=day in rule.days),
            SetDays(kind, bits_of(rule.days ^ {day}), sure=False),
        )
        for day in Weekday
    ]
    return [tuple(buttons[:4]), tuple(buttons[4:])]


def _special(words: Words, board: Board, kind: Kind) -> Iterable[Row]:
    reminder = board.of(kind)
    if kind is Kind.DAILY:
        chosen = reminder is not None and reminder.after_run
        yield (
            Button(
                _chosen(words, words.plain("edit-button.after-run"), chosen=chosen), AfterMyRun()
            ),
        )
        if chosen and board.rule(Kind.POST_RUN) is None:
            runs = words.plain("reminders-button.post_run")
            yield (Button(runs, Edit(Kind.POST_RUN, utc=False)),)
    if reminder and reminder.fading.step is not FadingStep.ALL:
        yield (Button(words.plain("edit-button.every-time"), EveryTime(kind)),)
    if kind is Kind.POST_RUN and reminder and reminder.length:
        now = int(reminder.length.total_seconds() // 60)
        yield tuple(
            Button(
                _chosen(words, words.plain("edit-button.length", minutes=m), chosen=m == now),
                SetLength(m),
            )
            for m in LENGTHS
        )


def _last(words: Words, kind: Kind, *, on: bool) -> Row:
    if not on:
        return (Button(words.plain("reminders-button.back"), Reminders()),)
    return (
        Button(words.plain("edit-button.off"), TurnOff(kind)),
        Button(words.plain("reminders-button.done"), Reminders()),
    )


def in_a_row(words: Words, kind: Kind, days: Days, better: Days) -> View:
    """Two training days follow each other: a kind word, and both ways on."""
    spread, wished = when.day_names(words, better), when.day_names(words, days)
    return View(
        words("edit-training.row", days=spread),
        (
            (
                Button(
                    words.plain("edit-training.spread", days=spread),
                    SetDays(kind, bits_of(better), sure=False),
                ),
            ),
            (
                Button(
                    words.plain("edit-training.keep", days=wished),
                    SetDays(kind, bits_of(days), sure=True),
                ),
            ),
        ),
    )


def which_half(words: Words, presses: Iterable[SetPlan]) -> View:
    """Morning or evening?"""
    early, late = presses
    shown = f"{early.minutes // 60}:{early.minutes % 60:02}"
    buttons = tuple(
        Button(
            words.plain(f"edit-button.{half}", time=f"{p.minutes // 60:02}:{p.minutes % 60:02}"), p
        )
        for half, p in (("morning", early), ("evening", late))
    )
    return View(words("edit-which", time=shown), (buttons,))


def fault(words: Words, reason: TypedFault | None) -> str:
    """A clear sentence about what could not be read."""
    key = f"edit-fault.{reason}" if reason else "edit-fault.unknown"
    return words("edit-fault", reason=words(key))
