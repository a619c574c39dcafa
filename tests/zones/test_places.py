from __future__ import annotations

import datetime as dt
import gzip
import json
import math
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.time.schedule import is_zone
from bot.zones import build_cities
from bot.zones.cities import City, _city, _data
from bot.zones.gazetteer import _table, clock, gazetteer, plain_name, zones
from bot.zones.newest import packaged_version, system_version, use_newest_zones
from bot.zones.places import (
    MOST,
    Match,
    label,
    zone_at,
    zones_at_clock,
    zones_at_offset,
    zones_named,
)

use_newest_zones()

NOVEMBER = dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC)


def first(text: str, language: str = "en") -> str:
    found = zones_named(text, language)
    return found[0].zone if found else "?"


class TestLocation:
    @pytest.mark.parametrize(
        ("latitude", "longitude", "zone"),
        [
            (52.52, 13.40, "Europe/Berlin"),
            (39.74, -104.99, "America/Denver"),
            (-31.55, 159.08, "Australia/Lord_Howe"),
            (64.18, -51.72, "America/Nuuk"),
            (28.61, 77.21, "Asia/Kolkata"),
            (0.0, -150.0, "Etc/GMT+10"),
        ],
    )
    def test_somewhere(self, latitude, longitude, zone):
        assert zone_at(latitude, longitude) == zone

    @pytest.mark.parametrize("place", [(91, 0), (0, 181), (math.nan, 0), (0, math.inf)])
    def test_nowhere(self, place):
        assert zone_at(*place) is None

    @given(st.floats(-90, 90), st.floats(-180, 180))
    def test_everywhere_is_a_zone(self, latitude, longitude):
        zone = zone_at(latitude, longitude)
        assert zone is not None
        assert is_zone(zone)


class TestNames:
    @pytest.mark.parametrize(
        ("typed", "zone"),
        [
            ("Berlin", "Europe/Berlin"),
            ("Berln", "Europe/Berlin"),
            ("berlim", "Europe/Berlin"),
            ("Münchn", "Europe/Berlin"),
            ("denver colorado", "America/Denver"),
            ("San Fransisco", "America/Los_Angeles"),
            ("new yrok", "America/New_York"),
            ("Sao Paolo", "America/Sao_Paulo"),
            ("são paulo", "America/Sao_Paulo"),
            ("Johanesburg", "Africa/Johannesburg"),
            ("Cape Twon", "Africa/Johannesburg"),
            ("Bombay", "Asia/Kolkata"),
            ("Calcutta", "Asia/Kolkata"),
            ("Kiev", "Europe/Kyiv"),
            ("Godthab", "America/Nuuk"),
            ("st petersburg", "Europe/Moscow"),
            ("Germany", "Europe/Berlin"),
            ("germny", "Europe/Berlin"),
            ("UK", "Europe/London"),
            ("Portland, Oregon", "America/Los_Angeles"),
            ("Paris, Texas", "America/Chicago"),
            ("Smallville, France", "Europe/Paris"),
            ("I live in Vienna", "Europe/Vienna"),
            ("Europe/Berlin", "Europe/Berlin"),
            ("buenos", "America/Argentina/Buenos_Aires"),
            ("EST", "America/New_York"),
            ("UTC", "Etc/UTC"),
        ],
    )
    def test_best_match(self, typed, zone):
        assert first(typed) == zone

    @pytest.mark.parametrize("typed", ["", "x", "xyzzy", "12345", "+2", "🙂", "Berlin " * 20])
    def test_nothing_is_better_than_a_guess(self, typed):
        assert zones_named(typed) == ()

    @pytest.mark.parametrize(
        ("language", "typed", "zone"),
        [
            ("de", "Wien", "Europe/Vienna"),
            ("de", "Deutschland", "Europe/Berlin"),
            ("de-AT", "Moskau", "Europe/Moscow"),
            ("fr", "Londres", "Europe/London"),
            ("ja", "日本", "Asia/Tokyo"),
            ("ru", "Москва", "Europe/Moscow"),
            ("tlh", "Berlin", "Europe/Berlin"),
        ],
    )
    def test_other_languages(self, language, typed, zone):
        assert first(typed, language) == zone

    def test_a_country_with_several_clocks_gives_one_zone_for_each(self):
        found = [match.zone for match in zones_named("USA")]
        assert found[:4] == [
            "America/New_York",
            "America/Los_Angeles",
            "America/Chicago",
            "America/Denver",
        ]
        assert {"America/Phoenix", "Pacific/Honolulu"} <= set(found)
        assert "America/Detroit" not in found
        assert len(found) <= MOST

    def test_a_country_with_one_clock_gives_one_zone(self):
        assert zones_named("India") == (Match("Asia/Kolkata", "India", 1.0),)
        assert [match.zone for match in zones_named("Germany")] == ["Europe/Berlin"]

    def test_the_same_name_twice_is_told_apart(self):
        assert [match.label for match in zones_named("Portland")] == [
            "Portland (New York)",
            "Portland (Los Angeles)",
        ]

    def test_an_exact_name_is_surer_than_a_typing_error(self):
        assert zones_named("Bern")[0].score == 1
        assert 0.5 < zones_named("Bernn")[0].score < 1

    @settings(max_examples=200)
    @given(st.data())
    def test_one_slip_in_a_long_name_still_finds_it(self, data):
        names = sorted(name for name in gazetteer("en") if len(name) >= 9 and name.isalpha())
        name = data.draw(st.sampled_from(names))
        place = data.draw(st.integers(1, len(name) - 2))
        typed = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        wanted = {zone for spot in gazetteer("en")[name] for zone in spot.zones}
        assert wanted & {match.zone for match in zones_named(typed)}

    @given(st.text(max_size=70))
    def test_no_text_is_a_fault_of_ours(self, typed):
        assert all(is_zone(match.zone) for match in zones_named(typed))


class TestCities:
    """The table of cities: any name people have for them, in any script."""

    @pytest.mark.parametrize(
        ("typed", "zone"),
        [
            ("Москва", "Europe/Moscow"), ("Київ", "Europe/Kyiv"), ("東京", "Asia/Tokyo"),
            ("서울", "Asia/Seoul"), ("القاهرة", "Africa/Cairo"), ("मुंबई", "Asia/Kolkata"),
            ("Нью-Йорк", "America/New_York"), ("北京", "Asia/Shanghai"),
            ("กรุงเทพ", "Asia/Bangkok"), ("Pristina", "Europe/Belgrade"),
            ("Van", "Europe/Istanbul"), ("Faridabad", "Asia/Kolkata"),
            ("Nagpr", "Asia/Kolkata"), ("Huế", "Asia/Ho_Chi_Minh"),
            ("I live in Gaziantep", "Europe/Istanbul"), ("Saarbrücken", "Europe/Berlin"),
            ("Wuxi", "Asia/Shanghai"), ("London", "Europe/London"),
            ("Gaziantp", "Europe/Istanbul"),
        ],
    )  # fmt: skip
    def test_by_its_name(self, typed, zone):
        assert first(typed) == zone

    @pytest.mark.parametrize("typed", ["London", "Москва", "Nice", "Rome", "Athens", "Vancouver"])
    def test_one_that_is_meant_without_doubt_is_the_only_one(self, typed):
        (match,) = zones_named(typed)
        assert match.score == 1

    @pytest.mark.parametrize(
        ("typed", "zones"),
        [
            ("Birmingham", {"Europe/London", "America/Chicago"}),
            ("Hyderabad", {"Asia/Kolkata", "Asia/Karachi"}),
            ("Springfield", {"America/New_York", "America/Chicago"}),
            ("CST", {"America/Chicago", "Asia/Shanghai", "America/Havana"}),
            ("IST", {"Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"}),
            ("PST", {"America/Los_Angeles", "Asia/Manila"}),
            ("AST", {"America/Halifax", "Asia/Riyadh"}),
            ("GST", {"Asia/Dubai", "Atlantic/South_Georgia"}),
        ],
    )
    def test_what_may_be_two_is_both(self, typed, zones):
        assert {match.zone for match in zones_named(typed)} >= zones

    @pytest.mark.parametrize("typed", ["Kosovo", "Kosova", "Косово", "Northern Cyprus"])
    def test_a_zone_named_after_a_city_elsewhere_is_asked_about(self, typed):
        (match,) = zones_named(typed)
        assert match.score < 1
        assert match.label == typed

    @pytest.mark.parametrize(
        ("spoken", "typed", "zone", "name"),
        [
            ("de", "Deutschland", "Europe/Berlin", "Berlin"),
            ("ru", "Германия", "Europe/Berlin", "Berlin"),
            ("ja", "日本", "Asia/Tokyo", "Tokyo"),
            ("es", "España", "Europe/Madrid", "Madrid"),
            ("uk", "Польща", "Europe/Warsaw", "Warsaw"),
            ("tlh", "Germany", "Europe/Berlin", "Berlin"),
        ],
    )
    def test_countries_in_the_language_of_telegram(self, spoken, typed, zone, name):
        found = zones_named(typed, "en", spoken)[0]
        assert (found.zone, found.label) == (zone, name)

    def test_nearly_everybody_in_a_city_is_found(self):
        """97 of 100 people in cities of 100,000 and more, by the name it has in English."""
        cities = [city for line in _data().splitlines() if (city := _city(line)).people >= 200]
        everybody = sum(_city(line).people for line in _data().splitlines())
        lost = [city for city in cities[::7] if not found_here(city)]
        share = 1 - sum(city.people for city in lost) / sum(city.people for city in cities[::7])
        assert share >= 0.97
        assert sum(city.people for city in cities) / everybody > 0.8


def found_here(city: City) -> bool:
    """Whether its clock is on one of the buttons."""
    return any(clock(match.zone) == clock(city.zone) for match in zones_named(city.label)[:6])


class TestOffset:
    @pytest.mark.parametrize(
        ("typed", "zone"),
        [
            ("UTC+2", "Europe/Athens"), ("GMT-5", "America/New_York"), ("+05:30", "Asia/Kolkata"),
            ("UTC+5:30", "Asia/Kolkata"), ("utc +0530", "Asia/Kolkata"), ("+2", "Africa/Cairo"),
            ("UTC−3", "America/Sao_Paulo"), ("GMT+0", "Europe/London"), ("UTC+9h", "Asia/Tokyo"),
            ("UTC+14", "Pacific/Kiritimati"), ("UTC +5:45", "Asia/Kathmandu"),
        ],
    )  # fmt: skip
    def test_the_zones_that_are_so_far_from_utc(self, typed, zone):
        assert zone in [match.zone for match in zones_at_offset(typed, NOVEMBER)]

    @pytest.mark.parametrize("typed", ["UTC", "UTC+25", "7", "Berlin", "2+2", "+", "utc plus two"])
    def test_no_offset(self, typed):
        assert zones_at_offset(typed, NOVEMBER) == ()


class TestClock:
    @pytest.mark.parametrize(
        ("time", "expected"),
        [
            ("11:00", ["Europe/Berlin", "Africa/Lagos"]),
            ("03:00", ["America/Denver"]),
            ("15:30", ["Asia/Kolkata", "Asia/Colombo"]),
            ("15:33", ["Asia/Kolkata", "Asia/Colombo"]),
            ("15:45", ["Asia/Kathmandu"]),
            ("23:00", ["Pacific/Auckland", "Pacific/Tongatapu"]),  # +13, and -11 further down
            ("00:00", ["Pacific/Honolulu", "Pacific/Kiritimati"]),  # -10 and +14
        ],
    )
    def test_common_zones_first(self, time, expected):
        found = [match.zone for match in zones_at_clock(NOVEMBER, dt.time.fromisoformat(time))]
        assert found[: len(expected)] == expected

    def test_no_clock_shows_that(self):
        assert zones_at_clock(NOVEMBER, dt.time(3, 22)) == ()

    @settings(max_examples=50)
    @given(
        st.sampled_from(zones()),
        st.datetimes(timezones=st.just(dt.UTC)).map(
            lambda now: now.replace(year=2026 + now.year % 3, day=min(now.day, 28))
        ),
    )
    def test_the_zone_one_is_in_is_always_among_them(self, zone, now):
        from bot.domain.time.schedule import local

        here = local(now, zone)
        found = zones_at_clock(now, dt.time(here.hour, here.minute))
        assert zone in {match.zone for match in found}


class TestBuild:
    """What becomes of GeoNames' rows."""

    def test_the_large_ones_with_their_names(self, tmp_path):
        source, target = tmp_path / "cities.json", tmp_path / "cities.gz"
        row = {
            "geonameid": 1, "name": "Huế", "countrycode": "VN", "timezone": "Asia/Bangkok",
            "population": 351_456, "alternatenames": ["HUI", "Hue City", "順化", "x" * 41],
        }  # fmt: skip
        village = {**row, "geonameid": 2, "population": 99_999}
        old = {**row, "geonameid": 3, "timezone": "Asia/Calcutta", "countrycode": "IN"}
        source.write_text(json.dumps({"1": village, "2": old, "3": row}))
        build_cities.main(source, target)
        assert gzip.decompress(target.read_bytes()).decode().splitlines() == [
            "Huế\tAsia/Ho_Chi_Minh\t351\t|hue|hue city|順化|",
            "Huế\tAsia/Kolkata\t351\t|hue|hue city|順化|",
        ]

    def test_every_city_has_a_zone_of_today(self):
        cities = [_city(line) for line in _data().splitlines()]
        assert len(cities) > 6000
        assert {city.zone for city in cities} <= set(zones())


class TestTables:
    def test_every_zone_in_the_table_is_known(self):
        named = [*_table()["common"], *_table()["cities"]]
        for section in ("regions", "clocks"):
            named += [zone for zones in _table()[section].values() for zone in zones]
        assert [zone for zone in named if not is_zone(zone)] == []

    def test_every_zone_is_found_by_its_own_name(self):
        missed = [zone for zone in zones() if first(zone) != zone]
        assert missed == []

    def test_labels(self):
        assert label("America/New_York") == "New York"
        assert label("Europe/Vienna", "de") == "Wien"
        assert label("Etc/GMT+10") == "GMT+10"

    def test_plain_names(self):
        assert plain_name("  São-Paulo, (Brazil) ") == "sao paulo brazil"
        assert plain_name("Xi’an") == plain_name("xian")


def test_nothing_heavy_is_imported_before_it_is_needed():
    heavy = "{'babel', 'rapidfuzz', 'tzfpy'} & {name.partition('.')[0] for name in sys.modules}"
    code = f"import sys, bot.zones.places; sys.exit(bool({heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_newer_data_is_used():
    assert use_newest_zones() in {packaged_version(), system_version()}
    assert use_newest_zones() >= packaged_version()
