"""The cities of 100,000 people and more, by any name that people have for them, in any script.

Data: GeoNames (https://www.geonames.org), licence CC BY 4.0; made by `build_cities.py`. Kept as
the bytes of the file, because a look through them takes less than a millisecond and a table of
100,000 names would take 20 MB.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parents[1] / "content" / "cities.tsv.gz"
DWARFS = 10
"""How many times the people of another city of that name leave no doubt which is meant."""


OVERSHADOWS = 3
"""The same for a city that a time zone or our own table names: Vancouver is in Canada."""


@dataclass(frozen=True, slots=True)
class City:
    """A city, its time zone, and its people in thousands."""

    label: str
    zone: str
    people: int


def cities_named(name: str) -> tuple[City, ...]:
    """The cities of a plain name, the largest first, without those that it dwarfs.

    Those that are called so come before any other city with a name that sounds so in some
    language: Lomé is "Rome" in one.
    """
    large = _large(name, DWARFS)
    return tuple(city for city in large if _plain(city.label) == name) or large


def namesakes(name: str) -> tuple[City, ...]:
    """Cities called so that are meant as likely as one that every map has."""
    return tuple(city for city in _large(name, OVERSHADOWS) if _plain(city.label) == name)


def _large(name: str, times: int) -> tuple[City, ...]:
    found = tuple(_with(b"|" + name.encode() + b"|")) if name else ()
    return tuple(city for city in found if city.people * times >= found[0].people)


def _plain(label: str) -> str:
    from bot.zones.gazetteer import plain_name

    return plain_name(label)


@cache
def by_label() -> dict[str, City]:
    """The largest city of each name as GeoNames calls it, for slips and beginnings."""
    found: dict[str, City] = {}
    for line in _data().splitlines():
        city = _city(line)
        found.setdefault(_plain(city.label), city)
    return found


def _with(name: bytes) -> Iterator[City]:
    data, at = _data(), -1
    while (at := data.find(name, at + 1)) >= 0:
        end = data.find(b"\n", at)
        yield _city(data[data.rfind(b"\n", 0, at) + 1 : end])
        at = end


def _city(line: bytes) -> City:
    label, zone, people, _names = line.decode().split("\t")
    return City(label, zone, int(people))


@cache
def _data() -> bytes:
    return gzip.decompress(DATA.read_bytes())
