"""`/progress`: how it is going, what helps, the weekly target, and a page for the physio."""

from __future__ import annotations

import asyncio
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from bot.domain.progress.diary import TARGETS
from bot.domain.progress.progress import Progress, progress
from bot.pictures.charts import chart, page
from bot.presses.progress import PhysioPage, ProgressTab, ProgressWords, SetTarget
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.views.picture import Picture, PictureKind, of_data
from bot.views.progress import physio as physio_views
from bot.views.progress import progress as views
from bot.views.progress.progress_chart import chart as chart_of
from storage.check_in import history
from storage.check_in.history import History


def is_a_target(_turn: Turn, press: SetTarget) -> bool:
    """Whether that many sessions can be aimed for."""
    return press.sessions in TARGETS


async def show(context: Context) -> None:
    """The weeks as a picture with three sentences."""
    found = _progress(context, await _history(context))
    # what is slow comes after the commit: nobody waits for a picture with the database in hand
    await context.turn.commit()
    picture = await _chart(context, found)
    await context.show(views.page(context.words, found, held=_held(context), picture=picture))


async def words_below(context: Context, press: ProgressWords) -> None:
    """Other words below the picture, which stays."""
    found = _progress(context, await _history(context))
    match press.tab:
        case ProgressTab.MAIN:
            view = views.page(context.words, found, held=_held(context))
        case ProgressTab.HELPS:
            catalogue, tries = context.services.catalogue, context.turn.record.stretched
            view = views.helps(context.words, catalogue, tries, held=_held(context))
        case ProgressTab.TARGET:
            view = views.target(context.words, found.target)
    await context.show(view)


async def set_target(context: Context, press: SetTarget) -> None:
    """So many sessions a week from now on."""
    await history.set_target(context.tx, context.runner.id, press.sessions, context.turn.now)
    await context.show(views.target(context.words, press.sessions, noted=True))


async def physio_page(context: Context, _press: PhysioPage) -> None:
    """The last weeks on a page, as a file that stays sharp when it is printed."""
    past, zone = await _history(context), _zone(context)
    record, now = context.turn.record, context.turn.now
    facts = physio_views.Facts(
        progress=_progress(context, past),
        screenings=past.screenings,
        programme=record.programme,
        programme_since=past.programme_since,
        judged=past.judged,
        stretched=past.stretched,
    )
    await context.turn.commit()
    drawing = physio_views.page(context.words, context.services.catalogue, facts, now, zone)
    if drawing is None:
        context.toast = context.words.plain("physio-nothing")
        return
    data = await asyncio.to_thread(page.draw, drawing)
    name = f"back-{now.astimezone(zone).date()}.png"
    view = physio_views.sent(context.words, of_data(PictureKind.DOCUMENT, data, name))
    await context.show(view, fresh=True)


async def _history(context: Context) -> History:
    since = context.turn.now - physio_views.SPAN
    return await history.of_runner(context.tx, context.runner.id, since)


def _progress(context: Context, past: History) -> Progress:
    return progress(past.diary, context.turn.now, _zone(context))


async def _chart(context: Context, found: Progress) -> Picture | None:
    drawing = chart_of(context.words, found, context.turn.now, _zone(context))
    if drawing is None or context.runner.text_only:
        return None
    data = await asyncio.to_thread(chart.draw, drawing)
    return of_data(PictureKind.PHOTO, data, "progress.png")


def _held(context: Context) -> bool:
    return context.turn.record.stopped is not None


def _zone(context: Context) -> tzinfo:
    return ZoneInfo(context.runner.zone) if context.runner.zone else UTC
