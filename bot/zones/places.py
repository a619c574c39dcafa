"""Time zones from what a runner shares or types: a location, a place, or the time on a clock.

All offline. Nothing is decided here: the runner sees the best matches and taps one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.reading.cleaning import cleaned
from bot.domain.time.schedule import is_zone, local
from bot.zones.cities import by_label, cities_named, namesakes
from bot.zones.gazetteer import (
    Place,
    distinct,
    gazetteer,
    is_common,
    labels,
    plain_name,
    rank,
    zones,
)

LONGEST = 60
"""Characters; a longer text does not name a place."""

MOST = 8
"""Matches given at most: more would not fit on a screen of buttons."""

BEGINNING = 0.9
"""Score of a name of which only the beginning was typed."""

BEGINS = 4
"""Letters of a city's name that are enough of a beginning."""

NEARLY = 0.8
"""Score of a name that other words stand before (`I live in Berlin`)."""

NAMESAKE = 0.99
"""Score of a city with the name of one that every map has."""

SHOWN_FIRST = 0.95
"""Score of a place whose zone is named after another country's city."""

_OFFSET = re.compile(r"(?:utc|gmt|z)?([+-])(\d{1,2})(?::?([0-5]\d))?h?")

OFF_BY = dt.timedelta(minutes=7, seconds=30)
"""A clock is read to the quarter hour, the smallest step between time zones."""


@dataclass(frozen=True, slots=True)
class Match:
    """A time zone that may be meant, what to call it, and how sure we are (1 is exact)."""

    zone: str
    label: str
    score: float


def zone_at(latitude: float, longitude: float) -> str | None:
    """The time zone of a location; None for one that is not on this earth.

    At sea it is a nautical zone such as `Etc/GMT+10`.
    """
    from tzfpy import get_tz  # loads 34 MB of borders: only once a location is shared

    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # false for what is not a number
        return None
    zone = get_tz(longitude, latitude)
    return zone if zone and is_zone(zone) else None


def label(zone: str, language: str = "en") -> str:
    """What to call a time zone: the city it is named after."""
    return labels(language).get(zone) or zone.rpartition("/")[2].replace("_", " ")


def zones_named(text: str, language: str = "en", spoken: str = "en") -> tuple[Match, ...]:
    """Time zones of a typed city, country or region, best first; typing errors are forgiven.

    A country with several clocks gives one zone for each of them. `Paris, Texas` is looked up
    as a place in an area.

    Args:
        text: as it was typed.
        language: in which the matches are called.
        spoken: another language whose names are known.
    """
    query = plain_name(text)
    if len(text) > LONGEST or not any(letter.isalpha() for letter in query):
        return ()
    known = _exact(query, language) or _called(_exact(query, spoken), language)
    return _best(known or _search(query, language), language)


def is_place(text: str, language: str = "en", spoken: str = "en") -> bool:
    """Whether a city, country or region has this very name; typing errors are not forgiven."""
    query = plain_name(text)
    if len(text) > LONGEST or not any(letter.isalpha() for letter in query):
        return False
    return bool(_exact(query, language) or _exact(query, spoken))


def zones_at_offset(text: str, now: dt.datetime, language: str = "en") -> tuple[Match, ...]:
    """Time zones that are so far from UTC now: `UTC+2`, `GMT-5`, `+5:30`; none for other texts."""
    written = _OFFSET.fullmatch(cleaned(text).replace(" ", ""))
    if written is None:
        return ()
    away = dt.timedelta(hours=int(written[2]), minutes=int(written[3] or 0))
    offset = -away if written[1] == "-" else away
    return _ordered((z for z in zones() if local(now, z).utcoffset() == offset), language)


def zones_at_clock(now: dt.datetime, time: dt.time, language: str = "en") -> tuple[Match, ...]:
    """Time zones whose clocks show a time now, to the quarter hour.

    The busiest of each kind of clock come first, then the other common ones, then the rest: the
    caller can show a few and keep the others for "somewhere else".
    """
    return _ordered((zone for zone in zones() if _shows(zone, now, time)), language)


def _ordered(zones: Iterable[str], language: str) -> tuple[Match, ...]:
    fitting = tuple(zones)
    first = set(distinct(fitting))

    def order(zone: str) -> tuple[bool, bool, int, str]:
        return not is_common(zone), zone not in first, rank(zone), zone

    return tuple(Match(zone, label(zone, language), 1.0) for zone in sorted(fitting, key=order))


Found = tuple[Place, float]


def _search(query: str, language: str) -> list[Found]:
    inside, ending = _in_area(query.split(), language)
    return inside or _alike(query, language) or ending


def _exact(query: str, language: str) -> list[Found]:
    """What has this very name: those of the gazetteer, then the cities that it has not."""
    known = gazetteer(language).get(query, ())
    zones = {zone for place in known for zone in place.zones}
    cities = [c for c in (namesakes if known else cities_named)(query) if c.zone not in zones]
    others = [(Place(c.label, (c.zone,)), NAMESAKE if known else 1.0) for c in cities]
    return [*((place, SHOWN_FIRST if place.asked else 1.0) for place in known), *others]


def _called(found: Iterable[Found], language: str) -> list[Found]:
    """The same places by the names that the runner reads."""
    return [
        (
            replace(place, label=label(place.zones[0], language))
            if len(place.zones) == 1
            else place,
            s,
        )
        for place, s in found
    ]


def _in_area(words: list[str], language: str) -> tuple[list[Found], list[Found]]:
    """A place with an area (`denver colorado`): what lies in it, and what the end names alone."""
    alone: list[Found] = []
    for cut in range(1, len(words)):
        city, name = " ".join(words[:cut]), " ".join(words[cut:])
        area = [found for found in _exact(name, language) if found[0].area]
        within = {zone for place, _ in area for zone in place.zones}
        places = _exact(city, language) or _alike(city, language)
        inside = [found for found in places if within.intersection(found[0].zones)]
        if inside:
            return inside, []
        alone = alone or [(place, NEARLY) for place, _ in _exact(name, language)]
    return [], alone


def _alike(query: str, language: str) -> list[Found]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    names = gazetteer(language)
    edits = _errors_forgiven(query)
    near = process.extract(query, names.keys(), scorer=OSA.distance, score_cutoff=edits, limit=20)
    scores = {name: 1 - distance / len(query) for name, distance, _ in near if edits}
    for name in names if len(query) >= 3 else ():
        if name.startswith(query):
            scores[name] = max(BEGINNING, scores.get(name, 0))
    found = [(place, score) for name, score in scores.items() for place in names[name]]
    return found or _alike_cities(query, edits)


def _alike_cities(query: str, edits: int) -> list[Found]:
    """Cities that the gazetteer has nothing like; a slip, or only the beginning."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    cities = by_label()
    near = process.extract(query, cities.keys(), scorer=OSA.distance, score_cutoff=edits, limit=9)
    scores = {name: 1 - distance / len(query) for name, distance, _ in near if edits}
    if len(query) >= BEGINS:
        scores |= {name: BEGINNING for name in cities if name.startswith(query)}
    return [
        (Place(cities[name].label, (cities[name].zone,)), score) for name, score in scores.items()
    ]


def _errors_forgiven(query: str) -> int:
    """Slips (a letter wrong, missing, too many, or two swapped) by the length of a name."""
    return (len(query) >= 4) + (len(query) >= 7) + (len(query) >= 11)


def _best(found: Iterable[Found], language: str) -> tuple[Match, ...]:
    best: dict[str, Match] = {}
    for match in _matches(found, language):
        if match.zone not in best or match.score > best[match.zone].score:
            best[match.zone] = match
    ordered = sorted(
        best.values(), key=lambda match: (-match.score, rank(match.zone), match.label)
    )
    return _told_apart(ordered[:MOST], language)


def _told_apart(matches: list[Match], language: str) -> tuple[Match, ...]:
    """The matches, a name that comes twice with its zone (`Portland (Los Angeles)`)."""
    count = Counter(match.label for match in matches)
    return tuple(
        replace(match, label=f"{match.label} ({label(match.zone, language)})")
        if count[match.label] > 1
        else match
        for match in matches
    )


def _matches(found: Iterable[Found], language: str) -> Iterator[Match]:
    for place, score in found:
        for zone in distinct(place.zones):
            one = len(place.zones) == 1
            yield Match(zone, place.label if one else label(zone, language), round(score, 2))


def _shows(zone: str, now: dt.datetime, time: dt.time) -> bool:
    here = local(now, zone)
    shown = dt.timedelta(hours=here.hour, minutes=here.minute, seconds=here.second)
    off = abs(shown - dt.timedelta(hours=time.hour, minutes=time.minute))
    return min(off, dt.timedelta(days=1) - off) <= OFF_BY
