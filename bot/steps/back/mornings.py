"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

import datetime as dt

from bot.domain.back.mornings import Advice, Felt, Morning, advice
from bot.domain.back.rescreening import BAD_MORNINGS
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.back import mornings as views
from bot.views.view import View
from storage.back import mornings

LATE = dt.timedelta(days=1)
"""Past midnight the answer still belongs to the morning before."""


async def felt(turn: Turn, number: int, how: Felt) -> Reply:
    """The first tap is kept at once: a worse morning counts without its number, too.

    `number`: the morning's date, as its button carries it.
    """
    day = _day(turn, number)
    if day is None:
        return _over(turn)
    await mornings.keep(turn.tx, turn.me.id, Morning(day, turn.now, how, None, turn.day_ends))
    return Reply((views.how_much(turn.words, day, how),))


async def pain(turn: Turn, number: int, how: Felt, much: int) -> Reply:
    """The number, and what the day should look like."""
    day = _day(turn, number)
    if day is None or not 0 <= much <= 10:
        return _over(turn)
    told = Morning(day, turn.now, how, much, turn.day_ends)
    await mornings.keep(turn.tx, turn.me.id, told)
    known = turn.record = turn.record.woke(told)
    found = advice(known.mornings, turn.now, known.zone)
    again = found is Advice.WEEK_BACK and known.bad_mornings >= BAD_MORNINGS
    return Reply((views.advised(turn.words, found, asks_again=again),))


def _day(turn: Turn, number: int) -> dt.date | None:
    """The morning a button is about; None if that is over."""
    try:
        day = dt.date.fromordinal(number)
    except (ValueError, OverflowError):
        return None
    return day if turn.today - LATE <= day <= turn.today + LATE else None


def _over(turn: Turn) -> Reply:
    return Reply((View(turn.words("morning.over")),))
