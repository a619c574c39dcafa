"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

import datetime as dt

from bot.domain.back.mornings import Advice, Morning, advice
from bot.domain.back.rescreening import BAD_MORNINGS
from bot.domain.time.schedule import local
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.telegram.handling.context import Context
from bot.views.back import mornings as views
from bot.views.view import View
from storage.back import mornings

LATE = dt.timedelta(days=1)
"""Past midnight the answer still belongs to the morning before."""


async def felt(context: Context, press: MorningFelt) -> None:
    """The first tap is kept at once: a worse morning counts without its number, too."""
    day = _day(context, press.day)
    if day is None:
        await _over(context)
        return
    await mornings.keep(context.tx, context.runner.id, day, press.felt, None, context.turn.now)
    await context.show(views.how_much(context.words, day, press.felt))


async def pain(context: Context, press: MorningPain) -> None:
    """The number, and what the day should look like."""
    turn, day = context.turn, _day(context, press.day)
    if day is None or not 0 <= press.pain <= 10:
        await _over(context)
        return
    await mornings.keep(turn.tx, context.runner.id, day, press.felt, press.pain, turn.now)
    known = turn.record = turn.record.woke(Morning(day, turn.now, press.felt, press.pain))
    found = advice(known.mornings, turn.now, known.zone)
    again = found is Advice.WEEK_BACK and known.bad_mornings >= BAD_MORNINGS
    await context.show(views.advised(context.words, found, asks_again=again))


def _day(context: Context, number: int) -> dt.date | None:
    """The morning a button is about; None if that is over."""
    today = local(context.turn.now, context.runner.clock_zone).date()
    try:
        day = dt.date.fromordinal(number)
    except (ValueError, OverflowError):
        return None
    return day if today - LATE <= day <= today + LATE else None


async def _over(context: Context) -> None:
    await context.show(View(context.words("morning.over")))
