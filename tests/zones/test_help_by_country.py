"""The numbers for help: wrong ones are named at start, and every time zone leads to some."""

from __future__ import annotations

import zoneinfo

import pytest

from bot.domain.back.help import ANYWHERE, Help, lines_for
from bot.help_by_country import CONTENT, HelpError, help_at, helps, load
from bot.zones.newest import use_newest_zones

use_newest_zones()

GOOD = CONTENT.read_text("utf-8")


def numbers(there: Help) -> set[str]:
    return {*there.emergency, *(line.number for line in there.lines)}


class TestZones:
    @pytest.mark.parametrize("zone", sorted(zoneinfo.available_timezones()))
    def test_each_leads_to_a_number(self, zone: str) -> None:
        assert help_at(zone).emergency

    @pytest.mark.parametrize(
        ("zone", "country", "expected"),
        [
            ("Europe/Berlin", "DE", {"112", "0800 111 0 111"}),
            ("Europe/Busingen", "DE", {"112", "0800 111 0 111"}),
            ("America/New_York", "US", {"911", "988"}),
            ("Pacific/Honolulu", "US", {"911", "988"}),
            ("America/Toronto", "CA", {"911", "988"}),
            ("Europe/London", "GB", {"999", "112", "116 123"}),
            ("Europe/Kyiv", "UA", {"103", "112", "7333"}),
            ("Europe/Kiev", "UA", {"103", "112", "7333"}),
            ("US/Eastern", "US", {"911", "988"}),
            ("Australia/Sydney", "AU", {"000", "13 11 14"}),
        ],
    )
    def test_of_a_country(self, zone: str, country: str, expected: set[str]) -> None:
        there = help_at(zone)
        assert there.country == country
        assert numbers(there) == expected

    @pytest.mark.parametrize("zone", [None, "UTC", "Etc/GMT+10", "Antarctica/Vostok", "no/zone"])
    def test_of_none(self, zone: str | None) -> None:
        assert help_at(zone) is ANYWHERE
        assert ANYWHERE.emergency == ("112", "911", "999")


class TestLines:
    @pytest.mark.parametrize(
        ("language", "first"),
        [("fr", "0800 32 123"), ("fr-BE", "0800 32 123"), ("en", "02 648 40 14"), ("pl", "1813")],
    )
    def test_those_in_the_runners_language_come_first(self, language: str, first: str) -> None:
        assert lines_for(language, helps()["BE"])[0].number == first


ROW = '[[emergency]]\ncountries = ["XX"]\nnumbers = ["112"]\nsource = "eu"\nchecked = 2026-11-26\n'


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('number = "116 123"', 'number = "call us"', "line.2.number: String should match"),
        ('countries = ["JP"]', 'countries = ["XY"]', "XY has no emergency number"),
        ('source = "eu"', 'source = "somebody"', "nobody knows the source 'somebody'"),
        ("always = false", "", "always: Field required"),
        ("[sources]\n", "[sources\n", "not TOML"),
        ("checked = 2026-11-26", "checked = 'soon'", "checked: Input should be a valid date"),
    ],
)
def test_what_is_wrong_is_said(old: str, new: str, sentence: str) -> None:
    assert old in GOOD
    with pytest.raises(HelpError, match="The numbers for help cannot be used") as wrong:
        load(GOOD.replace(old, new, 1))
    assert sentence in str(wrong.value)


def test_a_country_has_one_row() -> None:
    with pytest.raises(HelpError, match="XX has 2 rows"):
        load(f"{GOOD}\n{ROW}\n{ROW}")
