"""`/reminders`: all reminders on one screen, set and changed in place."""

from __future__ import annotations

import datetime as dt

from telegram import Update
from telegram.ext import BaseHandler

from bot import presses
from bot.domain.reading.times import ClockTime, Invalid
from bot.domain.reading.wishes import Wish, read_wish
from bot.domain.reminders.kinds import REGULAR, Kind, Usual, usual
from bot.domain.time.schedule import Rule, local
from bot.domain.time.weekdays import Days, spread, two_in_a_row
from bot.presses.press import ScreenPress
from bot.presses.reminders.reminder_settings import (
    AfterMyRun,
    Edit,
    EveryTime,
    SetDays,
    SetLength,
    SetPlan,
    SetTime,
    TurnOff,
)
from bot.presses.reminders.times import bits_of, days_of, minutes_of, time_of
from bot.presses.zones import Back
from bot.telegram.handling.asking import ask, asked
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import route
from bot.telegram.handling.turn import current
from bot.views import typed_fault
from bot.views import zones as zone_views
from bot.views.reminders import reminder_settings as views
from bot.views.reminders.board import Board
from storage.reminders import reminders
from storage.runner import runners
from storage.runner.asking import What


class ScreenAgain(BaseHandler[Update, Context, None]):
    """A tap on one of these screens that was stored, but not answered before a kill."""

    def __init__(self) -> None:
        super().__init__(route(show))

    def check_update(self, update: object) -> bool:
        """Whether only the screen is missing."""
        turn = current.get()
        if not isinstance(update, Update) or turn is None or not turn.resumed:
            return False
        query = update.callback_query
        if query is None:
            return turn.asking is not None and bool(update.message)
        return isinstance(presses.read(query.data), ScreenPress)


async def board(context: Context, note: str = "") -> Board:
    """What the screens are made of, as it is now."""
    turn = context.turn
    runner = await runners.get(turn.tx, context.runner.id) or context.runner
    return Board(
        runner=runner,
        reminders=await reminders.of_runner(turn.tx, runner.id),
        now=turn.now,
        held=turn.record.stopped is not None,
        link=context.services.public_url is not None,
        note=note,
    )


async def show(context: Context, _press: presses.Press | None = None) -> None:
    """All on one screen. Who looks at it is there: what was backed off comes as chosen again."""
    for kind in REGULAR:
        await reminders.reacted(context.tx, context.runner.id, kind, context.turn.now)
    await context.show(views.overview(context.words, await board(context)))


async def edit(context: Context, press: Edit) -> None:
    """One kind; the time zone comes first, because without it a time means nothing."""
    if context.runner.zone is None and not press.utc:
        back = Back(press.kind.value)
        await ask(context, What.ZONE, back)
        await context.show(
            zone_views.ask_zone(context.words, context.runner, context.turn.now, back)
        )
    else:
        await _show_kind(context, press.kind)


async def _show_kind(context: Context, kind: Kind, note: str = "") -> None:
    """The screen of a kind; what is typed from here on is about it."""
    await ask(context, What(kind.value))
    await context.show(views.edit(context.words, await board(context, note), kind))


async def set_time(context: Context, press: SetTime) -> None:
    """At this time."""
    await _keep(context, press.kind, time=time_of(press.minutes))
    await _show_kind(context, press.kind)


async def set_days(context: Context, press: SetDays) -> None:
    """On these days."""
    days = days_of(press.days)
    if not days:
        context.toast = context.words.plain("edit-one-day")
    else:
        await _take_days(context, press.kind, days, sure=press.sure)


async def _take_days(context: Context, kind: Kind, days: Days, *, sure: bool) -> None:
    """Training days that follow each other only after a kind word."""
    known = usual(kind)
    if known.apart and two_in_a_row(days) and not sure:
        better = spread(min(len(days), len(known.days)))
        await context.show(views.in_a_row(context.words, kind, days, better))
    else:
        await _keep(context, kind, days=days)
        await _show_kind(context, kind)


async def set_length(context: Context, press: SetLength) -> None:
    """My runs take so long."""
    await _keep(context, Kind.POST_RUN, length=dt.timedelta(minutes=press.minutes))
    await _show_kind(context, Kind.POST_RUN)


async def set_plan(context: Context, press: SetPlan) -> None:
    """Morning or evening is clear now; nought means "as it was"."""
    wish = Wish(
        ClockTime((time_of(press.minutes),)),
        days_of(press.days) or None,
        dt.timedelta(minutes=press.length) or None,
    )
    await _take(context, press.kind, wish)


async def after_my_run(context: Context, _press: AfterMyRun) -> None:
    """Stretching after each run instead of at a time of day."""
    await reminders.off(context.tx, context.runner.id, Kind.DAILY)
    await reminders.set_after_run(context.tx, context.runner.id, on=True)
    await _show_kind(context, Kind.DAILY)


async def turn_off(context: Context, press: TurnOff) -> None:
    """No more of this kind."""
    await reminders.off(context.tx, context.runner.id, press.kind)
    await show(context)


async def every_time(context: Context, press: EveryTime) -> None:
    """At every chosen time again."""
    turn, runner = context.turn, context.runner
    fading = await reminders.fading_of(turn.tx, runner.id, press.kind)
    today = local(turn.now, runner.clock_zone).date()
    await reminders.fade(turn.tx, runner.id, press.kind, fading.back(today))
    await _show_kind(context, press.kind)


async def typed(context: Context) -> None:
    """A time, days, a length, or all at once, for the kind that is open."""
    kind = Kind(asked(context).what.value)
    wish = read_wish(context.typed, context.words.language, runs=usual(kind).length is not None)
    if wish is None or isinstance(wish, Invalid):
        reason = wish.fault if isinstance(wish, Invalid) else None
        await _show_kind(context, kind, typed_fault.sentence(context.words, reason))
    else:
        await _take(context, kind, wish)


async def _take(context: Context, kind: Kind, wish: Wish) -> None:
    if wish.clock and not wish.clock.sure:
        early, late = (_plan_of(kind, wish, time) for time in sorted(wish.clock.readings))
        await context.show(views.which_half(context.words, early, late))
        return
    time = wish.clock.time if wish.clock else None
    if wish.days and usual(kind).apart and two_in_a_row(wish.days):
        if time:
            await _keep(context, kind, time=time)
        await _take_days(context, kind, wish.days, sure=False)
        return
    await _keep(context, kind, time=time, days=wish.days, length=wish.length)
    await _show_kind(context, kind)


def _plan_of(kind: Kind, wish: Wish, time: dt.time) -> SetPlan:
    length = int(wish.length.total_seconds() // 60) if wish.length else 0
    days = bits_of(wish.days) if wish.days else 0
    return SetPlan(kind, days, minutes_of(time), length)


async def _keep(
    context: Context,
    kind: Kind,
    *,
    time: dt.time | None = None,
    days: Days | None = None,
    length: dt.timedelta | None = None,
) -> None:
    """Change what was said; the rest stays, or begins with what is usual."""
    now = await board(context)
    before, runner = now.of(kind).reminder, now.runner
    known = usual(kind)
    rule = (before.rule if before else None) or _usual(known, now)
    rule = Rule(time or rule.time, days or rule.days, runner.clock_zone)
    if known.length:
        length = length or (before.length if before else None) or known.length
    await reminders.set_rule(context.tx, runner, kind, rule, context.turn.now, length)


def _usual(known: Usual, now: Board) -> Rule:
    runs = now.of(Kind.POST_RUN).rule
    days = known.days_beside(runs.days if runs else frozenset())
    return Rule(known.time, days, now.runner.clock_zone)
