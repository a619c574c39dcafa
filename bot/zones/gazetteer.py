"""All names of places with a time zone, for one language: built once, kept in memory.

Cities beyond these stand in `cities.py`.

From four sources: the zones' own names and countries (tzdata), city and country names in the
runner's language and in English (CLDR, carried by Babel), and `content/places.toml`.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from bot.domain.reading.cleaning import cleaned
from bot.domain.time.schedule import is_zone, local
from bot.zones.newest import packaged_version

if TYPE_CHECKING:
    from babel import Locale

KEPT_LANGUAGES = 8
"""Gazetteers kept in memory, about 2 MB each."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name and its time zones; an area's zones may show the same clock, a city has one."""

    label: str
    zones: tuple[str, ...]
    area: bool = False
    asked: bool = False
    """What it is called is not what its zone is named after: it is shown before it is taken."""


Gazetteer = Mapping[str, tuple[Place, ...]]
"""Places by their names as `plain_name` writes them; several places may share a name."""


def plain_name(text: str) -> str:
    """A name in lower case, without accents or punctuation."""
    return " ".join(re.sub(r"[^\w+]|_", " ", cleaned(text).replace("'", "")).split())


@lru_cache(KEPT_LANGUAGES)
def gazetteer(language: str) -> Gazetteer:
    """Every known name in a language, in English, and as the places themselves write it."""
    names: dict[str, list[Place]] = {}
    for name, place in _everything(language):
        known = names.setdefault(plain_name(name), [])
        if all(other.zones != place.zones for other in known):
            known.append(place)
    return {name: tuple(places) for name, places in names.items() if name}


@lru_cache(KEPT_LANGUAGES)
def labels(language: str) -> Mapping[str, str]:
    """What to call each time zone: the city it is named after, in a language."""
    names = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in zones()}
    return names | _cities(_locale("en")) | _cities(_locale(language))


@cache
def zones() -> tuple[str, ...]:
    """The time zones that people live in: those of the countries, with data here."""
    return tuple(zone for _, zone in _countries_and_zones())


@cache
def country_of(zone: str) -> str | None:
    """The code of the country that a time zone is of; None where it is of none, as UTC is."""
    by_zone = {known: country for country, known in _countries_and_zones()}
    return by_zone.get(zone) or by_zone.get(renamed().get(zone, zone))


@cache
def rank(zone: str) -> int:
    """The place of a zone among the common ones; the smaller the busier."""
    common: list[str] = _table()["common"]
    return common.index(zone) if zone in common else len(common)


def is_common(zone: str) -> bool:
    """Whether many people live in a zone."""
    return rank(zone) < len(_table()["common"])


@cache
def clock(zone: str) -> tuple[dt.timedelta | None, ...]:
    """How a zone's clock goes, in this year's and the next year's data; equal means alike."""
    start = dt.datetime(int(packaged_version()[:4]), 1, 1, tzinfo=dt.UTC)
    return tuple(
        local(start + dt.timedelta(days=days), zone).utcoffset() for days in range(0, 730, 14)
    )


def distinct(zones: Iterable[str]) -> tuple[str, ...]:
    """One zone of each kind of clock, the common ones first."""
    kinds: dict[tuple[dt.timedelta | None, ...], str] = {}
    for zone in sorted(zones, key=rank):
        kinds.setdefault(clock(zone), zone)
    return tuple(kinds.values())


def _everything(language: str) -> Iterator[tuple[str, Place]]:
    for zone, label in labels(language).items():
        city = zone.rpartition("/")[2]
        for name in (zone, city, labels("en").get(zone, city), label):
            yield name, Place(label, (zone,))
    yield from _old_names()
    yield from _our_cities()
    yield from _our_areas()
    yield from _territories(_locale(language))
    yield from _territories(_locale("en"))


def _our_cities() -> Iterator[tuple[str, Place]]:
    for zone, entries in _table()["cities"].items():
        for entry in entries:
            label, *others = entry.split(" = ")
            for name in (label, *others):
                yield name, Place(label, (zone,))


def _old_names() -> Iterator[tuple[str, Place]]:
    """`Calcutta`, `Kiev`, `Europe/Kiev`: zones are renamed when cities are."""
    for old, zone in renamed().items():
        for name in (old, old.rpartition("/")[2]) if "/" in old and zone in zones() else ():
            yield name, Place(labels("en")[zone], (zone,))


def _our_areas() -> Iterator[tuple[str, Place]]:
    for section in ("regions", "clocks", "asked"):
        for names, zones in _table()[section].items():
            for name in names.split(" = "):
                yield name, Place(name, tuple(zones), area=True, asked=section == "asked")


def _territories(locale: Locale) -> Iterator[tuple[str, Place]]:
    by_country: dict[str, list[str]] = {}
    for country, zone in _countries_and_zones():
        by_country.setdefault(country, []).append(zone)
    for country, zones in by_country.items():
        for name in (locale.territories.get(country), *_table()["countries"].get(country, ())):
            if name:
                yield name, Place(name, tuple(zones), area=True)


def _cities(locale: Locale) -> dict[str, str]:
    named = (
        (renamed().get(zone, zone), data.get("city")) for zone, data in locale.time_zones.items()
    )
    return {zone: city for zone, city in named if city and zone in zones()}


def renamed() -> Mapping[str, str]:
    """The name of today of each zone that was called otherwise once."""
    from babel.core import get_global

    return get_global("zone_aliases")


def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@cache
def _countries_and_zones() -> tuple[tuple[str, str], ...]:
    text = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((row[0], row[2]) for row in rows if is_zone(row[2]))


@cache
def _table() -> dict[str, Any]:
    text = files("bot").joinpath("content", "places.toml").read_text("utf-8")
    return tomllib.loads(text)
