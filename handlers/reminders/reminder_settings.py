"""`/reminders`: all reminders on one screen, set and changed in place."""

from __future__ import annotations

import datetime as dt

from telegram import Update
from telegram.ext import BaseHandler

from bot import presses
from bot.domain.reading.around.once import FARTHEST
from bot.domain.reading.plans import LONGEST_RUN
from bot.domain.reading.times import ClockTime
from bot.domain.reminders.change import Change
from bot.domain.reminders.kinds import REGULAR, Kind
from bot.domain.time.schedule import QuietHours
from bot.presses.press import ScreenPress
from bot.presses.reminders.reminder_settings import (
    AfterMyRun,
    Edit,
    EveryTime,
    QuietAround,
    RemindOnce,
    SetDays,
    SetLength,
    SetPlan,
    SetTime,
    TurnOff,
)
from bot.presses.reminders.times import days_of, is_time, time_of
from bot.steps.asking import asked
from bot.steps.back.net import unless_read
from bot.steps.reminders import editing as steps
from bot.steps.reminders import once, rhythms
from bot.steps.turn import Turn
from bot.steps.unasked.planning import take_plan
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import route
from bot.telegram.handling.turn import current

MOST_MINUTES = LONGEST_RUN // dt.timedelta(minutes=1)

KindPress = Edit | SetTime | SetDays | SetPlan | EveryTime | QuietAround | TurnOff


class ScreenAgain(BaseHandler[Update, Context, None]):
    """A tap on one of these screens that was stored, but not answered before a kill."""

    def __init__(self) -> None:
        super().__init__(route(show))

    def check_update(self, update: object) -> bool:
        """Whether the update was about these screens, and only its screen is missing."""
        turn = current.get()
        if not isinstance(update, Update) or turn is None or not turn.resumed:
            return False
        query = update.callback_query
        if query is None:
            return turn.asking is not None and bool(update.message)
        return isinstance(presses.read(query.data), ScreenPress)


def is_set_up(_turn: Turn, press: KindPress) -> bool:
    """Whether it is a kind that runners set up, and a time there is; buttons can be forged."""
    match press:
        case SetTime() if not is_time(press.minutes):
            return False
        case SetPlan() if not (is_time(press.minutes) and 0 <= press.length <= MOST_MINUTES):
            return False
    return press.kind in REGULAR


def is_a_length(_turn: Turn, press: SetLength) -> bool:
    """Whether a run can take so long."""
    return 0 < press.minutes <= MOST_MINUTES


async def show(context: Context, _press: presses.Press | None = None) -> None:
    """All kinds of reminder on one screen, each a button."""
    await context.reply(await steps.show(context.turn))


async def show_typed(context: Context) -> None:
    """The same for words; those that wish for more than to see them have changed nothing."""
    await context.reply(await steps.show_typed(context.turn, context.typed))


async def edit(context: Context, press: Edit) -> None:
    """The screen of one kind: when it comes, and what may change."""
    await context.reply(await steps.edit(context.turn, press.kind, utc=press.utc))


async def set_time(context: Context, press: SetTime) -> None:
    """Lets a kind come at this time of day."""
    change = Change(time=time_of(press.minutes))
    await context.reply(await steps.change(context.turn, press.kind, change))


async def set_days(context: Context, press: SetDays) -> None:
    """Lets a kind come on these days."""
    days = days_of(press.days)
    await context.reply(await steps.set_days(context.turn, press.kind, days, sure=press.sure))


async def set_length(context: Context, press: SetLength) -> None:
    """Notes how long the planned runs take: we ask that long after their start."""
    change = Change(length=dt.timedelta(minutes=press.minutes))
    await context.reply(await steps.change(context.turn, Kind.POST_RUN, change))


async def set_plan(context: Context, press: SetPlan) -> None:
    """Morning or evening is clear now; nought means "as it was"."""
    await context.reply(await take_plan(context.turn, press))


def is_to_come(turn: Turn, press: RemindOnce) -> bool:
    """Whether it can come once, on a day near by; buttons can be forged."""
    near = 0 <= press.day - turn.today.toordinal() <= FARTHEST + 1
    return press.kind in REGULAR and once.may(press.kind) and near and is_time(press.minutes)


async def remind_once(context: Context, press: RemindOnce) -> None:
    """Which half of that day is clear now; where it is over by now, that is said."""
    at = ClockTime((time_of(press.minutes),))
    day = once.Once(dt.date.fromordinal(press.day), at)
    await context.reply(await rhythms.plan_once(context.turn, press.kind, day))


async def after_my_run(context: Context, _press: AfterMyRun) -> None:
    """Stretching after each run instead of at a time of day."""
    await context.reply(await steps.after_my_run(context.turn, Kind.DAILY))


async def turn_off(context: Context, press: TurnOff) -> None:
    """Ends a kind of reminder until it is set again."""
    await context.reply(await steps.turn_off(context.turn, press.kind))


def are_times(turn: Turn, press: QuietAround) -> bool:
    """Whether it is a kind that runners set up, and quiet hours that a day has."""
    return is_set_up(turn, press) and is_time(press.start) and is_time(press.end)


async def quiet_around(context: Context, press: QuietAround) -> None:
    """Moves the quiet hours out of the way of a kind."""
    hours = QuietHours(time_of(press.start), time_of(press.end))
    await context.reply(await steps.quiet_around(context.turn, press.kind, hours))


async def every_time(context: Context, press: EveryTime) -> None:
    """Takes back the fading: it comes at every chosen time again."""
    await context.reply(await steps.every_time(context.turn, press.kind))


async def typed(context: Context) -> None:
    """A time, days, a length, or all at once, for the kind that is open."""
    kind = Kind(asked(context.turn).what.value)
    reply = await steps.typed(context.turn, kind, context.typed)
    await context.reply(await unless_read(context.turn, context.typed, reply))
