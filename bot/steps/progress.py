"""How it is going: the weeks, what helps, the weekly target, and the page for the physio.

Pictures are slow to draw, and nobody waits for one with the database in hand: rows are read by
one step, and drawn by the next one, after the commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.back.gate import Closed
from bot.domain.progress.outcomes import Round
from bot.domain.progress.progress import Progress, progress
from bot.domain.progress.strength import Climb, climbs
from bot.pictures.charts import chart, page
from bot.presses.progress import ProgressTab
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.picture import Picture, PictureKind, of_data
from bot.views.progress import outcomes
from bot.views.progress import physio as physio_views
from bot.views.progress import progress as views
from bot.views.progress.progress_chart import chart as chart_of
from bot.views.view import View
from storage.check_in import history
from storage.check_in.history import History

HOLDING = frozenset(Closed) - {Closed.ILL}
"""While this holds no exercise is named, nor what helped before; who is ill may look back."""


@dataclass(frozen=True)
class Found:
    """What `/progress` tells: the weeks, and how far each of the four has come."""

    progress: Progress
    climbs: tuple[Climb, ...]


async def found(turn: Turn) -> Found:
    """What the runner's rows say of their weeks, and of each of the four."""
    past, programme = await _history(turn), turn.record.programme
    four = programme.items if programme else ()
    return Found(_progress(turn, past), climbs(four, past.clean, turn.catalogue))


async def drawn(turn: Turn, known: Found, also: Iterable[str] = ()) -> Reply:
    """The weeks as a picture with three sentences, and what else there is; reads no row."""
    return Reply((_page(turn, known, also, await _chart(turn, known.progress)),))


def _page(turn: Turn, known: Found, also: Iterable[str], picture: Picture | None = None) -> View:
    return views.page(
        turn.words,
        turn.catalogue,
        known.progress,
        known.climbs,
        held=_held(turn),
        picture=picture,
        also=also,
    )


async def words_below(turn: Turn, tab: ProgressTab, also: Iterable[str] = ()) -> Reply:
    """Other words below the picture, which stays. `also`: what the first ones end with."""
    known = await found(turn)
    match tab:
        case ProgressTab.MAIN:
            view = _page(turn, known, also)
        case ProgressTab.HELPS:
            tries = turn.record.stretched
            view = views.helps(turn.words, turn.catalogue, tries, held=_held(turn))
        case ProgressTab.TARGET:
            view = views.target(turn.words, known.progress.target)
    return Reply((view,))


async def set_target(turn: Turn, trainings: int) -> Reply:
    """So many training days a week from now on."""
    await history.set_target(turn.tx, turn.me.id, trainings, turn.now)
    return Reply((views.target(turn.words, trainings, noted=True),))


async def physio_facts(turn: Turn) -> physio_views.Facts:
    """What the page for the physio tells."""
    past = await _history(turn)
    return physio_views.Facts(
        progress=_progress(turn, past),
        screenings=past.screenings,
        programme=turn.record.programme,
        programme_since=past.programme_since,
        judged=past.judged,
        stretched=past.stretched,
        performed=turn.record.performed,
    )


async def physio_page(
    turn: Turn, facts: physio_views.Facts, rounds: tuple[Round, ...] = ()
) -> Reply:
    """The page, as a file that stays sharp when it is printed; reads no row."""
    zone = ZoneInfo(turn.zone)
    drawing = physio_views.page(turn.words, turn.catalogue, facts, turn.now, zone)
    if drawing is None:
        return Reply(toast=turn.words.plain("physio-nothing"))
    drawing = outcomes.on_page(turn.words, drawing, rounds)
    data = await asyncio.to_thread(page.draw, drawing)
    picture = of_data(PictureKind.DOCUMENT, data, f"back-{turn.today}.png")
    return Reply((physio_views.sent(turn.words, picture),), fresh=True)


async def _history(turn: Turn) -> History:
    return await history.of_runner(turn.tx, turn.me.id, turn.now - physio_views.SPAN)


def _progress(turn: Turn, past: History) -> Progress:
    return progress(past.diary, turn.now, ZoneInfo(turn.zone))


async def _chart(turn: Turn, weeks: Progress) -> Picture | None:
    drawing = chart_of(turn.words, weeks, turn.now, ZoneInfo(turn.zone))
    if drawing is None or turn.me.text_only:
        return None
    data = await asyncio.to_thread(chart.draw, drawing)
    return of_data(PictureKind.PHOTO, data, "progress.png")


def _held(turn: Turn) -> bool:
    return turn.may in HOLDING
