"""The next-morning question: better, same or worse, and a number."""

from __future__ import annotations

import datetime as dt

from bot.domain.back.mornings import Advice, Felt, Morning, advice
from bot.domain.back.rescreening import BAD_MORNINGS
from bot.domain.reading.told.felt import felt_told
from bot.domain.reading.told.pain import pain_said
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


def told_in(turn: Turn, text: str) -> bool:
    """Whether words may answer the question, or the number after it: nothing else is open."""
    if turn.runner is None or turn.draft is not None or turn.asking is not None:
        return False
    if felt_told(text, turn.tongues, at_once=False):
        return True
    return _without_number(turn) is not None and pain_said(text, turn.tongues) is not None


async def told(turn: Turn, text: str) -> Reply | None:
    """The same as a tap, typed; None where nobody has asked this morning."""
    if (change := felt_told(text, turn.tongues, at_once=False)) is not None:
        asked = await mornings.asked(turn.tx, turn.me.id, turn.today)
        return await felt(turn, turn.today.toordinal(), Felt(change)) if asked else None
    morning, much = _without_number(turn), pain_said(text, turn.tongues)
    if morning is None or much is None:
        return None
    return await pain(turn, morning.day.toordinal(), morning.felt, much)


def _without_number(turn: Turn) -> Morning | None:
    """This morning's answer, while its number is not told."""
    known = next((m for m in turn.record.mornings if m.day == turn.today), None)
    return known if known and known.pain is None else None


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
