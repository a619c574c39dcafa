"""A place named in a sentence that nobody has asked for."""

from __future__ import annotations

import asyncio

from bot.domain.reading.unasked.meant import ClockShows, Place
from bot.presses.zones import Back
from bot.steps import zones
from bot.steps.asking import wait_for_zone
from bot.steps.turn import Turn
from bot.steps.zones import Found
from bot.zones import places
from bot.zones.places import Match
from storage.runner.asking import What


def is_known(turn: Turn, place: Place) -> bool:
    """Whether it is a place indeed: "I'm in trouble" is none, however alike a town is called."""
    said = (place.name, *([place.left] if place.left else []))
    return place.firm or all(
        places.is_place(name, turn.words.language, turn.spoken) for name in said
    )


async def take(turn: Turn, place: Place) -> Found:
    """Its clock from now on; asked about where several places are called so, or none."""
    matches = await asyncio.to_thread(_matches, turn, place)
    asked_from = turn.asking is not None and turn.asking.what is What.ZONE
    if len(matches) == 1 and matches[0].score == 1:
        back = zones.back_of(turn) if asked_from else Back.SETTINGS
        return await zones.take(turn, back, matches[0].zone)
    if not asked_from:
        await wait_for_zone(turn, Back.SETTINGS)
    return await zones.typed(turn, place.name)


def _matches(turn: Turn, place: Place) -> tuple[Match, ...]:
    return places.zones_named(place.name, turn.words.language, turn.spoken)


async def by_clock(turn: Turn, shown: ClockShows) -> Found:
    """Which of the places is meant whose clocks show that now."""
    if turn.asking is None or turn.asking.what is not What.ZONE:
        await wait_for_zone(turn, Back.SETTINGS)
    return await zones.typed(turn, shown.time)
