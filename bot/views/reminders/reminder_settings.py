"""All reminders on one screen, and the screen of each kind, edited in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from bot.domain.reminders.kinds import REGULAR, Kind, usual
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Days
from bot.presses.reminders.reminder_settings import (
    AfterMyRun,
    Edit,
    EveryTime,
    QuietAround,
    Reminders,
    RemindOnce,
    SetDays,
    SetLength,
    SetPlan,
    SetTime,
    TurnOff,
)
from bot.presses.reminders.run_link import ShowLink
from bot.presses.reminders.times import bits_of, days_of, minutes_of, time_of
from bot.presses.settings import SetRest, Settings
from bot.presses.zones import AskZone, Back
from bot.views import settings, when
from bot.views.reminders.board import Board, Chosen
from bot.views.reminders.reminder_line import next_lines, rule_text
from bot.views.view import Button, Row, View, noted, panel
from bot.words import Words
from bot.zones.places import label

LENGTHS = (30, 45, 60, 90)
"""Minutes of a run, to tap."""


def overview(words: Words, board: Board) -> View:
    """All kinds with when they come, and a button each."""
    lines = [words("reminders"), _clock(words, board), ""]
    for kind in REGULAR:
        chosen = board.of(kind)
        lines.append(words(f"reminders.{kind}", rule=rule_text(words, chosen)))
        lines += next_lines(words, board, chosen)
    return panel(noted(board.note, *lines, *_state(words, board)), _overview_rows(words, board))


def _clock(words: Words, board: Board) -> str:
    now = when.moment(words, board.now, board.zone)
    if board.zone is None:
        return words("reminders.utc", now=now)
    return words("reminders.place", place=label(board.zone, words.language), now=now)


def _state(words: Words, board: Board) -> list[str]:
    if board.held:
        return ["", words("reminders.held")]
    if board.runner.pause and board.paused(board.now):
        until = settings.paused(words, board.runner.pause, board.zone, board.now)
        return ["", until, words("reminders.paused")]
    all_set = all(board.of(kind).reminder for kind in REGULAR)
    return [] if all_set else ["", words("reminders.hint")]


def _overview_rows(words: Words, board: Board) -> tuple[Row, ...]:
    def button(name: str) -> str:
        return words.plain(f"reminders-button.{name}")

    buttons = [Button(button(kind), Edit(kind, utc=False)) for kind in REGULAR]
    if board.link:
        buttons.append(Button(button("link"), ShowLink()))
    buttons.append(Button(button("settings"), Settings()))
    zone = [(Button(button("zone"), AskZone(Back.REMINDERS)),)] if board.zone is None else []
    return (*zone, *(tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)))


def edit(words: Words, board: Board, kind: Kind) -> View:
    """One kind: its times, its days, and what is special about it."""
    chosen = board.of(kind)
    lines = [words(f"edit-{kind}"), *_so_far(words, board, chosen), *_target(words, board, kind)]
    rows = (
        *_times(words, chosen),
        *_days(words, chosen),
        *_after_runs(words, board, chosen),
        *_every_time(words, chosen),
        *_lengths(words, chosen),
        *_wakes(words, board, chosen),
        _last(words, chosen),
    )
    return panel(noted(board.note, *lines), rows)


def _so_far(words: Words, board: Board, chosen: Chosen) -> list[str]:
    kind = chosen.kind
    if chosen.rule:
        lines = [rule_text(words, chosen), *next_lines(words, board, chosen)]
        why = [words("edit-quiet.why")] if _waking(board, chosen) else []
        return [*lines, *why, "", words(f"edit-{kind}.more")]
    if chosen.after_run:
        known = board.of(Kind.POST_RUN).rule is not None or board.link
        return [words(f"edit-{kind}.after-run-set" if known else f"edit-{kind}.after-run")]
    return [words(f"edit-{kind}.ask")]


def _target(words: Words, board: Board, kind: Kind) -> list[str]:
    """What the runner aims for stands where the days for it are chosen."""
    return [words("edit-training.target", target=board.target)] if kind is Kind.TRAINING else []


def _ticked(words: Words, text: str, *, chosen: bool) -> str:
    return words.plain("edit-button.chosen", label=text) if chosen else text


def _times(words: Words, chosen: Chosen) -> tuple[Row, Row]:
    now = set(chosen.rule.week.values()) if chosen.rule else set()
    buttons = tuple(
        Button(
            _ticked(words, when.clock(words, time), chosen=time in now),
            SetTime(chosen.kind, minutes_of(time)),
        )
        for time in usual(chosen.kind).offered
    )
    return buttons[:3], buttons[3:]


def _days(words: Words, chosen: Chosen) -> Iterable[Row]:
    if chosen.rule is None:
        return ()
    days = chosen.rule.days
    buttons = tuple(
        Button(
            _ticked(words, when.day_name(words, day), chosen=day in days),
            SetDays(chosen.kind, bits_of(days ^ {day}), sure=False),
        )
        for day in when.weekdays(words)
    )
    return buttons[:4], buttons[4:]


def _after_runs(words: Words, board: Board, chosen: Chosen) -> Iterable[Row]:
    if not usual(chosen.kind).after_runs:
        return
    label = _ticked(words, words.plain("edit-button.after-run"), chosen=chosen.after_run)
    yield (Button(label, AfterMyRun()),)
    if chosen.after_run and board.of(Kind.POST_RUN).rule is None:
        runs = words.plain(f"reminders-button.{Kind.POST_RUN}")
        yield (Button(runs, Edit(Kind.POST_RUN, utc=False)),)


def _every_time(words: Words, chosen: Chosen) -> Iterable[Row]:
    if chosen.faded:
        yield (Button(words.plain("edit-button.every-time"), EveryTime(chosen.kind)),)


def _lengths(words: Words, chosen: Chosen) -> Iterable[Row]:
    now = chosen.lengths
    if not now:
        return
    labels = {minutes: words.plain("edit-button.length", minutes=minutes) for minutes in LENGTHS}
    yield tuple(
        Button(_ticked(words, text, chosen=now == {minutes}), SetLength(minutes))
        for minutes, text in labels.items()
    )


def _waking(board: Board, chosen: Chosen) -> QuietHours | None:
    """The quiet hours with which it would come at its time; None where they let it be."""
    quiet = board.runner.quiet
    wanted = chosen.repeats.waking(quiet) if chosen.repeats else quiet
    return None if wanted == quiet else wanted


def _wakes(words: Words, board: Board, chosen: Chosen) -> Iterable[Row]:
    """Other quiet hours with one tap, where those there are hold it back."""
    if (quiet := _waking(board, chosen)) is not None:
        around = QuietAround(chosen.kind, minutes_of(quiet.start), minutes_of(quiet.end))
        start, end = when.clock(words, quiet.start), when.clock(words, quiet.end)
        label = words.plain("edit-quiet", start=start, end=end)
        yield (Button(words.plain("quiet-ask.never") if start == end else label, around),)


def changed(words: Words, before: Chosen, now: Chosen) -> str:
    """What a typed change has come to, for the first line: little may be seen of it below."""
    what = words(f"reminders.{now.kind}", rule=rule_text(words, now))
    same = before.on and (before.repeats, before.after_run) == (now.repeats, now.after_run)
    return words("edit-set.same" if same else "edit-set", what=what)


def _back(words: Words) -> Row:
    return (Button(words.plain("reminders-button.back"), Reminders()),)


def not_planned(words: Words, chosen: Chosen, days: Days, rest: Days) -> View:
    """It is not to come on days on which it does not come: perhaps nothing is to.

    `rest`: the rest days there would be then.
    """
    named = when.day_names(words, days)
    button = Button(words.plain("edit-less.rest", days=named), SetRest(bits_of(rest)))
    so_far = changed(words, chosen, chosen) if chosen.rule else ""
    return panel(noted(so_far, words("edit-less", days=named)), ((button,), _back(words)))


def _last(words: Words, chosen: Chosen) -> Row:
    if not chosen.on:
        return _back(words)
    return (
        Button(words.plain("edit-button.off"), TurnOff(chosen.kind)),
        Button(words.plain("reminders-button.done"), Reminders()),
    )


def ways_out(words: Words, kind: Kind) -> View:
    """The buttons that may stand under a kind, whatever is set: for who types their words."""
    off = Button(words.plain("edit-button.off"), TurnOff(kind))
    done = Button(words.plain("reminders-button.done"), Reminders())
    after = Button(words.plain("edit-button.after-run"), AfterMyRun())
    return View("", ((off, done), *([(after,)] if usual(kind).after_runs else [])))


def in_a_row(words: Words, kind: Kind, days: Days, better: Days) -> View:
    """Two days follow each other that had better not: a kind word, and both ways on."""
    spread, wished = when.day_names(words, better), when.day_names(words, days)
    rather = Button(
        words.plain(f"edit-{kind}.spread", days=spread), SetDays(kind, bits_of(better), sure=False)
    )
    keep = Button(
        words.plain(f"edit-{kind}.keep", days=wished), SetDays(kind, bits_of(days), sure=True)
    )
    return panel(words(f"edit-{kind}.row", days=spread), ((rather,), (keep,)))


def which_half(words: Words, early: SetPlan | RemindOnce, late: SetPlan | RemindOnce) -> View:
    """A time was typed that may be in the morning or in the evening: both as buttons."""
    hour, minute = divmod(early.minutes, 60)
    buttons = tuple(
        Button(
            words.plain(f"edit-button.{half}", time=when.clock(words, time_of(plan.minutes))), plan
        )
        for half, plan in (("morning", early), ("evening", late))
    )
    return panel(words("edit-which", time=f"{hour}:{minute:02}"), (buttons,))


def at_what_time(words: Words, named: str, presses: Iterable[SetPlan | RemindOnce]) -> View:
    """A day was typed without a time: the times that are offered, for that day."""
    buttons = tuple(Button(when.clock(words, time_of(press.minutes)), press) for press in presses)
    rows = (buttons[:3], buttons[3:]) if len(buttons) > 3 else (buttons,)
    return panel(words("edit-at", when=named), (*rows, _back(words)))


def which_time(words: Words, plans: Iterable[SetPlan]) -> View:
    """Two or three times were typed, and one is kept: each as a button."""
    return panel(words("edit-one-of"), tuple((_choice(words, plan),) for plan in plans))


def which_kind(words: Words, plans: Iterable[SetPlan]) -> View:
    """A time was typed without what it is for: each kind as a button, at that time."""
    rows = [
        (
            Button(
                words.plain(
                    "edit-of-what.button",
                    what=words.plain(f"reminders-button.{plan.kind}"),
                    time=when.clock(words, time_of(plan.minutes)),
                ),
                plan,
            ),
        )
        for plan in plans
    ]
    return panel(words("edit-of-what"), (*rows, _back(words)))


def which_weekdays(
    words: Words, kind: Kind, offers: Iterable[Days], times: Iterable[dt.time]
) -> View:
    """A rhythm was typed that no week has: the nearest days, with each time that it may mean."""
    at = tuple(times)
    plans = [SetPlan(kind, bits_of(days), minutes_of(time), 0) for days in offers for time in at]
    buttons = [_choice(words, plan) for plan in plans] or [
        Button(
            words.plain("edit-rhythm.days", days=when.day_names(words, days)),
            SetDays(kind, bits_of(days), sure=False),
        )
        for days in offers
    ]
    return panel(words("edit-rhythm"), (*((button,) for button in buttons), _back(words)))


def which_days(words: Words, only: SetPlan, beside: SetPlan) -> View:
    """One day was typed where there are others: instead of them, or as well."""
    time, days = when.clock(words, time_of(only.minutes)), days_of(only.days)
    named = when.day_names(words, days)
    buttons = (
        Button(words.plain("edit-beside.only", days=named), only),
        Button(words.plain("edit-beside.too"), beside),
    )
    return panel(words("edit-beside", days=named, time=time), (buttons,))


def _choice(words: Words, plan: SetPlan) -> Button:
    time, days = when.clock(words, time_of(plan.minutes)), days_of(plan.days)
    if not days:
        return Button(words.plain("edit-one-of.time", time=time), plan)
    named = when.day_names(words, days)
    return Button(words.plain("edit-one-of.days", days=named, time=time), plan)
