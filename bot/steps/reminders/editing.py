"""`/reminders`: set and changed in place."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.reading.around.left_out import left_out
from bot.domain.reading.times import Invalid, plain
from bot.domain.reading.unasked.planned import is_change
from bot.domain.reading.wishes import (
    Timetable,
    Wish,
    added,
    completed,
    read_choices,
    read_timetable,
    read_wish,
)
from bot.domain.reminders.change import Change
from bot.domain.reminders.kinds import Kind, usual
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import EVERY_DAY, Days, spread, two_in_a_row
from bot.presses.reminders.reminder_settings import SetPlan
from bot.presses.reminders.times import bits_of, minutes_of
from bot.presses.zones import Back
from bot.steps.asking import ask, ask_zone, waiting_plan
from bot.steps.planning import changes, reacting, rules
from bot.steps.reminders import rhythms, times
from bot.steps.reminders.board import board
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import settings, typed_fault
from bot.views.reminders import reminder_settings as views
from storage.reminders import reminders
from storage.runner.asking import What


async def show(turn: Turn, *, unread: bool = False) -> Reply:
    """All on one screen. Who looks at it is there: what was backed off comes as chosen again.

    `unread`: a change was wished for that was not read, which is said first.
    """
    await reacting.there_again(turn.tx, turn.me.id, turn.now)
    note = typed_fault.sentence(turn.words, None) if unread else ""
    return Reply((views.overview(turn.words, await board(turn, note)),))


async def show_typed(turn: Turn, text: str) -> Reply:
    """The same; where a change was wished for that was not read, that is said first."""
    return await show(turn, unread=is_change(text, turn.tongues))


async def edit(turn: Turn, kind: Kind, *, utc: bool) -> Reply:
    """One kind; the time zone comes first, because without it a time means nothing.

    `utc`: never mind the time zone.
    """
    if turn.me.zone is None and not utc:
        return await ask_zone(turn, Back(kind.value))
    if utc and (plan := waiting_plan(turn, Back(kind.value))):
        return await typed(turn, kind, plan)
    return await show_kind(turn, kind)


async def show_kind(turn: Turn, kind: Kind, note: str = "") -> Reply:
    """The screen of a kind; what is typed from here on is about it."""
    await ask(turn, What(kind.value))
    return Reply((views.edit(turn.words, await board(turn, note), kind),))


async def change(turn: Turn, kind: Kind, changed: Change) -> Reply:
    """Change a kind's rule as the runner said, and show its screen."""
    await _keep(turn, kind, changed)
    return await show_kind(turn, kind)


async def change_told(turn: Turn, kind: Kind, changed: Change) -> Reply:
    """The same for what was typed: the first line of its screen says what has come of it."""
    before = (await board(turn)).of(kind)
    await _keep(turn, kind, changed)
    now = (await board(turn)).of(kind)
    return await show_kind(turn, kind, views.changed(turn.words, before, now))


async def quiet_around(turn: Turn, kind: Kind, hours: QuietHours) -> Reply:
    """Other quiet hours, so that a kind comes at its time; its screen, which says so first."""
    turn.runner = await changes.set_quiet(turn.tx, turn.me, hours, turn.now)
    note = turn.words("edit-set", what=settings.quiet(turn.words, hours))
    return await show_kind(turn, kind, note)


async def set_days(turn: Turn, kind: Kind, days: Days, *, sure: bool) -> Reply:
    """On these days; those that had better be apart follow each other only after a kind word."""
    known = usual(kind)
    if not days:
        return Reply(toast=turn.words.plain("edit-one-day"))
    if known.apart and two_in_a_row(days) and not sure:
        better = spread(min(len(days), len(known.days)))
        return Reply((views.in_a_row(turn.words, kind, days, better),))
    return await change(turn, kind, Change(days=days))


async def after_my_run(turn: Turn, kind: Kind) -> Reply:
    """It comes after each run instead of at a time of day."""
    await reminders.off(turn.tx, turn.me.id, kind)
    await reminders.set_after_run(turn.tx, turn.me.id, kind)
    return await show_kind(turn, kind)


async def turn_off(turn: Turn, kind: Kind) -> Reply:
    """End a kind of reminder; all kinds, as they are now."""
    await reminders.off(turn.tx, turn.me.id, kind)
    return await show(turn)


async def leave_out(turn: Turn, kind: Kind, days: Days) -> Reply:
    """Not on these days any more; where none is left, not at all.

    Where none of them is planned anyway, it is said, and a rest day is offered.
    """
    chosen = (await board(turn)).of(kind)
    if chosen.rule and chosen.rule.days & days:
        left = chosen.rule.days - days
        return (
            await change_told(turn, kind, Change(days=left))
            if left
            else await turn_off(turn, kind)
        )
    rest = turn.me.rest_days | days
    if rest in {turn.me.rest_days, EVERY_DAY}:
        return await show_kind(turn, kind, views.changed(turn.words, chosen, chosen))
    return Reply((views.not_planned(turn.words, chosen, days, rest),))


async def every_time(turn: Turn, kind: Kind) -> Reply:
    """Take the fading of a kind back: every chosen time again."""
    fading = await reminders.fading_of(turn.tx, turn.me.id, kind)
    await reminders.fade(turn.tx, turn.me.id, kind, fading.back(turn.today))
    return await show_kind(turn, kind)


def reads(turn: Turn, kind: Kind, text: str) -> bool:
    """Whether `typed` takes it, if only to say what is wrong with it."""
    runs = usual(kind).length is not None
    if completed(_unclear(turn, kind), text, turn.tongues, runs=runs):
        return True
    beside, rest = added(text, turn.tongues)
    wish = read_wish(rest if beside else text, turn.tongues, runs=runs)
    table = read_timetable(text, turn.tongues, runs=runs)
    several = table is not None or bool(read_choices(text, turn.tongues))
    return wish is not None or several or _is_asked(turn, kind, text)


def _is_asked(turn: Turn, kind: Kind, text: str) -> bool:
    return rhythms.is_named(turn, kind, text) or times.is_named(turn, text)


async def typed(turn: Turn, kind: Kind, text: str) -> Reply:
    """A time, days, a length, or all at once; or which half of the day was meant."""
    if cleared := await _cleared(turn, kind, text):
        return cleared
    if asked := await rhythms.ask(turn, kind, text, _unclear(turn, kind)):
        return asked
    runs = usual(kind).length is not None
    beside, rest = added(text, turn.tongues)
    wish = read_wish(rest if beside else text, turn.tongues, runs=runs)
    if wish is None or isinstance(wish, Invalid):
        return await _several(turn, kind, text, wish)
    if (fewer := await _fewer(turn, kind, text)) is not None:
        return fewer
    reply = await take(turn, kind, wish, beside=beside)
    if wish.clock and not wish.clock.sure:
        await ask(turn, What(kind.value), text)
    return reply


async def _cleared(turn: Turn, kind: Kind, text: str) -> Reply | None:
    """What was not clear when it was typed, with what is typed now."""
    runs, before = usual(kind).length is not None, _unclear(turn, kind)
    whole = completed(before, text, turn.tongues, runs=runs)
    if whole is None:
        return None
    reply = await take(turn, kind, whole, beside=added(before, turn.tongues)[0])
    if whole.clock and not whole.clock.sure:
        await ask(turn, What(kind.value), f"{before} {text}")
    return reply


async def _several(turn: Turn, kind: Kind, text: str, fault: Invalid | None) -> Reply:
    """Days with times of their own, or several times of which one is kept; else not read."""
    runs = usual(kind).length is not None
    if table := read_timetable(text, turn.tongues, runs=runs):
        return await _take_table(turn, kind, table)
    if choices := read_choices(text, turn.tongues):
        await ask(turn, What(kind.value), text)  # one of them may be typed as well
        plans = [_plan_of(kind, one, one.clock.time) for one in choices if one.clock]
        return Reply((views.which_time(turn.words, plans),))
    if fault is None and (asked := await times.ask_time(turn, kind, text)):
        return asked
    reason = fault.fault if fault else None
    asked = await show_kind(turn, kind, typed_fault.sentence(turn.words, reason))
    return replace(asked, unread=True)


async def _fewer(turn: Turn, kind: Kind, text: str) -> Reply | None:
    """Days less than there are: `not on weekends`; None where it names days of its own."""
    parted = left_out(plain(text).rstrip(" .!"), turn.tongues)
    chosen = (await board(turn)).of(kind)
    if parted is None or chosen.rule is None:
        return None
    runs = usual(kind).length is not None
    wish = read_wish(parted[0], turn.tongues, runs=runs) if parted[0] else Wish()
    if wish == Wish():
        return await leave_out(turn, kind, parted[1])
    left = chosen.rule.days - parted[1]
    if not isinstance(wish, Wish) or wish.days or not left:
        return None
    return await take(turn, kind, replace(wish, days=left))


def _unclear(turn: Turn, kind: Kind) -> str:
    """What was typed for this kind with a time that is asked about; nothing if none is."""
    open_one = turn.asking
    return open_one.detail if open_one and open_one.what.value == kind.value else ""


async def take(turn: Turn, kind: Kind, wish: Wish, *, beside: bool = False) -> Reply:
    """What was typed, as far as it is clear; else which half of the day is meant.

    `beside`: its days come to those there are.
    """
    if wish.clock and not wish.clock.sure:
        plans = (_plan_of(kind, wish, time) for time in sorted(wish.clock.readings))
        early, late = (replace(plan, beside=beside) for plan in plans)
        return Reply((views.which_half(turn.words, early, late),))
    time = wish.clock.time if wish.clock else None
    if beside and time and not wish.days and (asked := await _one_time(turn, kind, time)):
        return asked
    if beside and not time and wish.days:
        rule = (await board(turn)).of(kind).rule  # one more, at the time there is
        wish = replace(wish, days=wish.days | (rule.days if rule else frozenset()))
    if beside and time and wish.days:
        week = dict.fromkeys(wish.days, time)
        own = dict.fromkeys(wish.days, wish.length) if wish.length else None
        return await _take_table(turn, kind, Timetable(week, None, beside=True, lengths=own))
    if wish.days and usual(kind).apart and two_in_a_row(wish.days):
        if time:
            await _keep(turn, kind, Change(time))
        return await set_days(turn, kind, wish.days, sure=False)
    return await change_told(turn, kind, Change(time, wish.days, wish.length))


async def _one_time(turn: Turn, kind: Kind, time: dt.time) -> Reply | None:
    """One more time where a day has one: which of them shall stay. None: there is none yet."""
    rule = (await board(turn)).of(kind).rule
    times = set(rule.week.values()) if rule else set()
    if not times or times == {time}:
        return None
    if len(times) > 1:
        return await show_kind(turn, kind, turn.words("edit-one-of"))
    plans = [SetPlan(kind, 0, minutes_of(one), 0) for one in (*times, time)]
    return Reply((views.which_time(turn.words, plans),))


async def _take_table(turn: Turn, kind: Kind, table: Timetable) -> Reply:
    """Days with a time each; where they had better be apart, a kind word follows."""
    changed = Change(None, None, table.length, table.lengths, table.week, table.beside)
    told = await change_told(turn, kind, changed)
    rule = (await board(turn)).of(kind).rule
    if rule and usual(kind).apart and two_in_a_row(rule.days):
        return await set_days(turn, kind, rule.days, sure=False)
    return told


def _plan_of(kind: Kind, wish: Wish, time: dt.time) -> SetPlan:
    length = int(wish.length.total_seconds() // 60) if wish.length else 0
    days = bits_of(wish.days) if wish.days else 0
    return SetPlan(kind, days, minutes_of(time), length)


async def _keep(turn: Turn, kind: Kind, changed: Change) -> None:
    now = await board(turn)
    runs = now.of(Kind.POST_RUN).rule
    known = usual(kind), runs.days if runs else frozenset()
    repeats = changed.of(now.of(kind).repeats, *known, turn.zone)
    await rules.set_rule(turn.tx, turn.me, kind, repeats, turn.now)
