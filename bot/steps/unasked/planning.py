"""Reminders planned in a sentence that nobody has asked for."""

from __future__ import annotations

from bot.domain.reading.times import ClockTime
from bot.domain.reading.unasked.meant import Plan, Planned
from bot.domain.reading.wishes import Wish, read_wish
from bot.domain.reminders.kinds import Kind
from bot.presses.reminders.reminder_settings import SetPlan
from bot.presses.reminders.times import bits_of, minutes_of
from bot.presses.zones import Back
from bot.steps.asking import ask_zone
from bot.steps.reminders import editing
from bot.steps.reminders.board import board
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


async def _one_day_of_several(turn: Turn, kind: Kind, said: str) -> Reply | None:
    """One day, where there are others: whether it comes beside them is asked."""
    wish, rule = read_wish(said, turn.tongues, runs=True), (await board(turn)).of(kind).rule
    if not isinstance(wish, Wish) or rule is None or wish.days is None or len(wish.days) > 1:
        return None
    if not isinstance(wish.clock, ClockTime) or not wish.clock.sure or rule.days <= wish.days:
        return None
    days, minutes = bits_of(wish.days), minutes_of(wish.clock.time)
    only, beside = (SetPlan(kind, days, minutes, 0, beside) for beside in (False, True))
    return Reply((views.which_days(turn.words, only, beside),))
