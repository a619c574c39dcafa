"""Reminders planned in a sentence that nobody has asked for."""

from __future__ import annotations

import datetime as dt

from bot.domain.reading.times import ClockTime
from bot.domain.reading.unasked.meant import Plan, Planned, Unclear
from bot.domain.reading.wishes import Wish, read_wish
from bot.domain.reminders.kinds import REGULAR, Kind
from bot.presses.reminders.reminder_settings import SetPlan
from bot.presses.reminders.times import bits_of, days_of, minutes_of, time_of
from bot.presses.zones import Back
from bot.steps.asking import ask_zone
from bot.steps.reminders import editing
from bot.steps.reminders.board import board
from bot.steps.reminders.times import spelt
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.reminders import reminder_settings as views


def kind_of(wished: Planned) -> Kind:
    """The kind that it is about."""
    return Kind(wished.about.value)


def waits_for_zone(turn: Turn) -> bool:
    """Whether it is asked first where the runner is: without that a time means nothing."""
    return turn.me.zone is None


async def plan(turn: Turn, wished: Plan) -> Reply:
    """Plan it as on its own screen; the words are kept while the time zone is asked for."""
    kind = kind_of(wished)
    said = f"+ {wished.said}" if wished.moved else wished.said
    if waits_for_zone(turn):
        return await ask_zone(turn, Back(kind.value), plan=said)
    if not wished.moved and (asked := await _one_day_of_several(turn, kind, wished.said)):
        return asked
    return await editing.typed(turn, kind, said)


async def clear_up(turn: Turn, wished: Unclear) -> Reply:
    """Ask for what was not read, with the days that were; else its whole screen."""
    kind, said = kind_of(wished), wished.said
    wish = read_wish(said, turn.tongues, runs=True) if said else None
    if not said or isinstance(wish, Wish) or not editing.reads(turn, kind, said):
        return await editing.edit(turn, kind, utc=False)
    if waits_for_zone(turn):
        return await ask_zone(turn, Back(kind.value), plan=said)
    return await editing.typed(turn, kind, said)


async def _one_day_of_several(turn: Turn, kind: Kind, said: str) -> Reply | None:
    """One day, where there are others: whether it comes beside them is asked."""
    wish, rule = read_wish(said, turn.tongues, runs=True), (await board(turn)).of(kind).rule
    if not isinstance(wish, Wish) or rule is None or wish.days is None or len(wish.days) > 1:
        return None
    times = wish.clock.readings if wish.clock else tuple(set(rule.week.values()))
    if len(times) != 1 or rule.days <= wish.days:
        return None
    days, minutes = bits_of(wish.days), minutes_of(times[0])
    only, beside = (SetPlan(kind, days, minutes, 0, beside) for beside in (False, True))
    return Reply((views.which_days(turn.words, only, beside),))


def of_what(turn: Turn, wish: Wish) -> Reply:
    """A time of nothing that was named: of what it is, with the time kept in each button."""
    if wish.clock is None:
        raise LookupError("it has no time")
    days = bits_of(wish.days) if wish.days else 0
    kinds = REGULAR if wish.clock.sure else (Kind.DAILY, Kind.TRAINING)
    plans = [
        SetPlan(kind, days, minutes_of(time), 0)
        for kind in kinds
        for time in sorted(wish.clock.readings)
    ]
    return Reply((views.which_kind(turn.words, plans),))


async def take_plan(turn: Turn, plan: SetPlan) -> Reply:
    """What a button says; where nobody knows whose clock it goes by, that is asked first."""
    if turn.asking is None and waits_for_zone(turn):
        return await ask_zone(turn, Back(plan.kind.value), plan=_as_typed(plan))
    wish = Wish(
        ClockTime((time_of(plan.minutes),)),
        days_of(plan.days) or None,
        dt.timedelta(minutes=plan.length) or None,
    )
    return await editing.take(turn, plan.kind, wish, beside=plan.beside)


def _as_typed(plan: SetPlan) -> str:
    """As its screen reads it, whatever language is spoken."""
    days = spelt(days_of(plan.days))
    length = f" {plan.length} min" if plan.length else ""
    return f"{days} {time_of(plan.minutes):%H:%M}{length}".strip()
