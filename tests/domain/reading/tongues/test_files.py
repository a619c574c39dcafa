"""The files of typed words: checked strictly, read in order, and there for each language shown."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest

from bot.domain.back.where import Where
from bot.domain.reading.answers import alarm_answer_in, pain_in, where_in
from bot.domain.reading.dates import parse_date
from bot.domain.reading.names import exercises_in
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.small_talk import talk_in
from bot.domain.reading.times import parse_time
from bot.hosting.languages import lacking
from bot.typed.tongues import TYPED, TonguesError, faults, load, spoken, tongues
from bot.views.local import months
from bot.words import LOCALES, Spoken

ENGLISH = (TYPED / "en.toml").read_text("utf-8")


@pytest.mark.parametrize("code", sorted(spoken()))
def test_each_file_can_be_used(code: str) -> None:
    assert list(faults(TYPED / f"{code}.toml")) == []


def test_each_language_that_is_shown_can_be_typed_and_hears_alarms() -> None:
    assert lacking(sorted(Spoken(LOCALES))) == ()


def test_a_language_without_words_is_named() -> None:
    assert lacking(["en", "de-AT", "xx"]) == (
        "xx: lacks words of alarm, bot/content/lexicon/xx.toml",
        "xx: lacks typed words, bot/content/typed/xx.toml",
    )


@pytest.mark.parametrize(
    ("written", "changed", "fault"),
    [
        ('half = 30, thirty', 'half, thirty', "xx.toml: times.fractions: "),
        ('week = "monday, ', 'week = "', "xx.toml: times.week: "),
        ("\n[score]", "\nmore = 'x'\n[score]", "xx.toml: pain.more: Extra inputs"),
        ("<teens><years>?", "<teen><years>?", "xx.toml: plainly.wants.too_young: "),
        ("\nbye = '''", "\nbyes = '''", "xx.toml: talk: Value error, lacks bye"),
        ("^(?:please |i need a |", "^(?:please (", "xx.toml: plainly.wants.pause: "),
        ("(?:lower|low)\\b", "(lower|low)\\b", "xx.toml: talk.lower: write (?: instead of ("),
        ("[times]", "[times", "xx.toml: "),
        ("<place> (?:[\\w']+ )", "<plac> (?:[\\w']+ )", "xx.toml: talk.placed: "),
    ],
)  # fmt: skip
def test_a_fault_names_file_and_key(
    tmp_path: Path, written: str, changed: str, fault: str
) -> None:
    assert written in ENGLISH
    file = tmp_path / "xx.toml"
    file.write_text(ENGLISH.replace(written, changed, 1), "utf-8")
    assert any(line.startswith(fault) for line in faults(file)), list(faults(file))


def test_what_cannot_be_used_is_not_loaded(tmp_path: Path) -> None:
    file = tmp_path / "xx.toml"
    file.write_text(ENGLISH.replace("[score]", "[scores]"), "utf-8")
    with pytest.raises(TonguesError, match=r"xx\.toml: score: Field required"):
        load(file)


@pytest.mark.parametrize(
    ("codes", "order"),
    [
        ((), ["en"]),
        (("en", "de"), ["en", "de"]),
        (("de", "fr"), ["de", "fr", "en"]),
        (("pt-BR", "es_419"), ["pt", "es", "en"]),
        (("xx", ""), ["en"]),
    ],
)
def test_the_runners_language_then_telegrams_then_english(
    codes: tuple[str, ...], order: list[str]
) -> None:
    assert [tongue.code for tongue in tongues(*codes)] == order


def test_the_first_language_that_reads_all_of_it_wins() -> None:
    both = tongues("de", "es")
    assert where_in("unten", both) is where_in("abajo", both) is where_in("lower", both)
    assert where_in("unten y arriba", both) is None, "two languages in one text are none"
    assert where_in("sopra", tongues("it")) is Where.UPPER
    assert pain_in("sei", tongues("it")) == 6
    assert alarm_answer_in("no", tongues("it")) is alarm_answer_in("no", tongues())
    assert want_in("stop", tongues("uk")) is Want.STOP


def test_numbers_and_times_may_stand_in_either() -> None:
    assert str(parse_time("halb 8", tongues("es", "de"))).count("7, 30") == 1
    day = parse_date("24 décembre", dt.date(2026, 6, 1), tongues("de", "fr"), months("de", "fr"))
    assert day == dt.date(2026, 12, 24)


def test_a_language_that_nobody_knows_is_english() -> None:
    assert months("tlh", "xx") == {}
    assert parse_date("24 Dec", dt.date(2026, 6, 1), tongues("tlh"), months("tlh")) is not None


LONG = {
    "de": ["ich bin ", "heute ", "10 km ", "bitte ", "schreib mir nicht ", "zeig mir ", "weh "],
    "es": ["corrí ", "10 km ", "me duele ", "por favor ", "no me escribas ", "hoy ", "de la "],
    "fr": ["j'ai ", "couru ", "10 km ", "mal ", "s'il te plaît ", "aujourd'hui ", "le "],
    "it": ["ho corso ", "10 km ", "mi fa male ", "per favore ", "oggi ", "la mattina "],
    "pt": ["corri ", "10 km ", "dor ", "por favor ", "hoje ", "não me mande ", "da "],
    "uk": ["пробіг ", "10 км ", "болить ", "будь ласка ", "сьогодні ", "не пиши "],
}


@pytest.mark.parametrize(("code", "piece"), [(c, p) for c, ps in LONG.items() for p in ps])
def test_a_long_text_is_refused_at_once(code: str, piece: str) -> None:
    for times in (6, 15, 400):
        text = times * piece + "x"
        begun = time.process_time()
        talk_in(text, tongues(code))
        exercises_in(text, {1: ["Superman"]}, tongues(code))
        want_in(text, tongues(code))
        assert time.process_time() - begun < 0.5
