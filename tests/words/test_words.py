"""Words: what is in the word files comes out, escaped; what is not there is an error."""

from __future__ import annotations

import html
import re
from datetime import date
from datetime import time as clock_time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.catalogue import load
from bot.domain.time.weekdays import Weekday
from bot.views import local, when
from bot.word_files import Entry, WordFilesError
from bot.words import UnknownWords, Words, WordsError, load_words, without_html

# What Telegram's HTML mode understands and we use.
ALLOWED_TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}

LANGUAGES = load_words().languages


def words_of(folder: Path, **files: str) -> Words:
    """English words from these files."""
    write(folder, "en", **files)
    return load_words(folder).best("en")


def write(folder: Path, language: str, **files: str) -> None:
    (folder / language).mkdir(parents=True)
    for name, text in files.items():
        (folder / language / f"{name}.ftl").write_text(text, encoding="utf-8")


FILE = """
hello = Hello, { $name }!
    .again = Back <b>again</b>, { $name }
    .kind = { $kind ->
        [run] A run
       *[other] No run
    }
reps = { $count ->
    [one] one rep
   *[other] { $count } reps
}
-bot = Runback
about = { -bot } &amp; you: <i>fine</i>
headless =
    .only = Only an attribute
step = Steps
    .step-1 = First
    .step-2 = Second
    .step-4 = Never reached
"""


PARSED = FluentParser().parse("hello = Hello, { $name }!").body
HELLO = Words("en", [entry for entry in PARSED if isinstance(entry, Entry)])


@pytest.fixture
def words(tmp_path: Path) -> Words:
    return words_of(tmp_path, first=FILE)


class TestText:
    def test_a_message_an_attribute_and_a_term(self, words: Words) -> None:
        assert words("hello", name="Robin") == "Hello, Robin!"
        assert words("hello.again", name="Robin") == "Back <b>again</b>, Robin"
        assert words("about") == "Runback &amp; you: <i>fine</i>"
        assert words("headless.only") == "Only an attribute"

    def test_without_html_for_buttons(self, words: Words) -> None:
        assert words.plain("about") == "Runback & you: fine"
        assert words.plain("hello.again", name="<Robin & Co>") == "Back again, <Robin & Co>"

    @pytest.mark.parametrize(
        ("count", "text"),
        [(0, "0 reps"), (1, "one rep"), (12345, "12345 reps"), (2.5, "2.5 reps")],
    )
    def test_numbers_are_plain_digits_and_choose_the_plural(
        self, words: Words, count: float, text: str
    ) -> None:
        assert words("reps", count=count) == text

    def test_a_text_may_choose_the_words(self, words: Words) -> None:
        assert words("hello.kind", kind="run") == "A run"
        assert words("hello.kind", kind="swim") == "No run"

    def test_words_may_be_put_into_words(self, words: Words) -> None:
        assert words("hello", name=words("about")) == "Hello, Runback &amp; you: <i>fine</i>!"
        assert words("hello", name=Markup("<b>R</b>" * 900)) == f"Hello, {'<b>R</b>' * 900}!"

    def test_a_series_goes_as_far_as_its_numbers_do(self, words: Words) -> None:
        assert words.series("step.step") == ("First", "Second")
        assert words.series("step.cue") == ()

    def test_what_there_is(self, words: Words) -> None:
        assert words.has("hello")
        assert words.has("hello.again")
        assert not words.has("headless")
        assert not words.has("hello.name")
        assert words.attributes("hello") == ("again", "kind")
        assert {"about", "headless.only"} <= words.keys()
        assert not {"headless", "-bot"} & words.keys()

    def test_the_keys_that_were_used(self, tmp_path: Path) -> None:
        write(tmp_path, "en", first=FILE)
        used: set[str] = set()
        words = load_words(tmp_path, used=used).best("en")
        words("about")
        words("about")
        words.plain("hello", name="Robin")
        assert used == {"about", "hello"}


class TestEscaping:
    @given(name=st.text())
    def test_any_argument_comes_out_escaped(self, name: str) -> None:
        text = HELLO("hello", name=name)
        inside = text.removeprefix("Hello, ").removesuffix("!")
        assert html.unescape(inside) == name
        assert not set('<>"') & set(inside)
        assert not re.search(r"&(?!(amp|lt|gt|quot|#\d+);)", inside)
        assert without_html(text) == f"Hello, {name}!"

    @given(name=st.one_of(st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15)))
    def test_a_number_never_needs_it(self, name: float) -> None:
        assert not set("<>&,") & set(HELLO("hello", name=name).removeprefix("Hello, "))

    def test_a_long_argument_is_no_error(self, words: Words) -> None:
        assert words("hello", name="<" * 4096) == f"Hello, {'&lt;' * 4096}!"


class TestNeverAKey:
    @pytest.mark.parametrize("key", ["nothing", "hello.nothing", "nothing.again", "headless", ""])
    def test_unknown_words(self, words: Words, key: str) -> None:
        with pytest.raises(UnknownWords, match=re.escape(repr(key))):
            words(key)

    def test_an_argument_is_missing(self, words: Words) -> None:
        with pytest.raises(WordsError, match=r"'hello' in 'en' cannot be shown: .*name"):
            words("hello", nome="Robin")
        with pytest.raises(WordsError, match="name"):
            words("hello")

    def test_the_attributes_of_nothing(self, words: Words) -> None:
        with pytest.raises(UnknownWords, match="nothing"):
            words.attributes("nothing")


class TestLanguages:
    @pytest.mark.parametrize(
        ("code", "language"),
        [
            ("de", "de"),
            ("de-AT", "de"),
            ("DE_at", "de"),
            ("pt-br", "pt-BR"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("de-419", "de"),
            ("en-GB", "en"),
            ("xx", "en"),
            ("", "en"),
            (None, "en"),
        ],
    )
    def test_the_best_one(self, tmp_path: Path, code: str | None, language: str) -> None:
        for name in ("en", "de", "pt-BR"):
            write(tmp_path, name, first="hello = Hello")
        assert load_words(tmp_path).best(code).language == language

    def test_what_is_not_translated_is_english(self, tmp_path: Path) -> None:
        write(tmp_path, "en", first=FILE)
        write(tmp_path, "de", first="hello = Hallo, { $name }!")
        german = load_words(tmp_path).best("de")
        assert german("hello", name="<R>") == "Hallo, &lt;R&gt;!"
        assert german("about") == "Runback &amp; you: <i>fine</i>"
        assert german("reps", count=1) == "one rep"
        assert german.has("about")
        assert german.attributes("step") == ("step-1", "step-2", "step-4")
        assert "about" not in german.keys()  # noqa: SIM118 - not a mapping
        with pytest.raises(UnknownWords, match="'nothing' in 'en'"):
            german("nothing")

    @pytest.mark.parametrize("unknown", ["xx", "tlh", "xx-YY", "no_hyphen", "pt-B1"])
    def test_days_numbers_and_plurals_of_a_language_that_nobody_knows_are_english(
        self, tmp_path: Path, unknown: str
    ) -> None:
        write(tmp_path, "en", first=FILE)
        write(tmp_path, unknown, first=FILE)
        words = load_words(tmp_path).languages[unknown]
        assert words("reps", count=1) == "one rep"
        day = date(2026, 3, 4)
        assert when.date(words, day, day) == "Wed 4 Mar"
        assert when.date(words, day, date(2025, 12, 31)) == "Wed 4 Mar 2026"
        assert local.full_day(words, day) == "4 Mar 2026"
        assert local.tenths(words, 1.5) == "1.5"

    def test_days_of_a_language_with_a_country_are_its_own(self, tmp_path: Path) -> None:
        write(tmp_path, "en", first=FILE)
        write(tmp_path, "pt-BR", first=FILE)
        words = load_words(tmp_path).best("pt-br")
        assert when.day_name(words, Weekday.MONDAY) == "seg."
        assert local.tenths(words, 1.5) == "1,5"


class TestBrokenFiles:
    def test_every_fault_is_listed_with_its_file_and_line(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            "en",
            a="one = One\n    .x = X\n    .x = Y\n\nnot fluent\n",
            b="# A comment\none = Again\ntwo = { three } { -four } { one.x } { one }\n",
        )
        with pytest.raises(WordFilesError) as caught:
            load_words(tmp_path)
        starts = [
            "en/a.ftl:5: ",
            "en/a.ftl:1: 'one.x' is already in en/a.ftl:1",
            "en/b.ftl:2: 'one' is already in en/a.ftl:1",
            "en/b.ftl:3: 'two' refers to '-four', which is not there",
            "en/b.ftl:3: 'two' refers to 'three', which is not there",
        ]
        faults = caught.value.faults
        assert len(faults) == len(starts)
        for fault, start in zip(faults, starts, strict=True):
            assert fault.startswith(start)
            assert fault in str(caught.value)

    def test_english_must_be_there(self, tmp_path: Path) -> None:
        write(tmp_path, "de", first="hello = Hallo")
        with pytest.raises(WordFilesError, match="en: no words here"):
            load_words(tmp_path)


class Tags(HTMLParser):
    """Collects what Telegram would refuse."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag not in ALLOWED_TAGS:
            self.faults.append(f"<{tag}> is not allowed")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def html_faults(text: str) -> list[str]:
    tags = Tags()
    tags.feed(text)
    tags.close()
    faults = [*tags.faults, *(f"<{tag}> stays open" for tag in tags.open)]
    if re.search(r"&(?!(amp|lt|gt|quot|#\d+);)", text):
        faults.append("& must be &amp;")
    if re.search(r"<(?!/?[a-z])", text):
        faults.append("< must be &lt;")
    return faults


def rendered(words: Words) -> dict[str, Markup]:
    """All texts that need no arguments; those that do are for the screens' own tests."""
    texts = {}
    for key in sorted(words.keys()):
        try:
            texts[key] = words(key)
        except WordsError as error:
            if "Unknown external" not in str(error):
                raise
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
class TestPackagedWords:
    def test_every_text_is_html_that_telegram_takes(self, language: str) -> None:
        faults = [
            f"{key}: {fault}"
            for key, text in rendered(LANGUAGES[language]).items()
            for fault in html_faults(text)
        ]
        assert not faults, "\n".join(faults)

    def test_every_text_fits_into_a_message(self, language: str) -> None:
        texts = rendered(LANGUAGES[language])
        long = [key for key, text in texts.items() if len(without_html(text)) > 4096]
        assert not long, "\n".join(long)

    def test_no_language_has_words_that_english_has_not(self, language: str) -> None:
        odd = LANGUAGES[language].keys() - LANGUAGES["en"].keys()
        assert not odd, "\n".join(sorted(odd))


# Attribute (without its number): the most characters that read well on a phone.
LONGEST = {
    "": 34,
    "other-names": 60,
    "short": 60,
    "why-upper": 90,
    "why-lower": 90,
    "start": 76,
    "step": 90,
    "cue": 38,
    "mistake": 50,
    "feel": 90,
    "easier-name": 34,
    "easier": 210,
    "caution": 130,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_exercises_are_short_and_nothing_else(language: str) -> None:
    words = LANGUAGES[language]
    faults = []
    for exercise in load().exercises:
        for attribute in ("", *words.attributes(exercise.slug)):
            key = f"{exercise.slug}.{attribute}".removesuffix(".")
            most = LONGEST.get(re.sub(r"-\d$", "", attribute))
            if most is None:
                faults.append(f"{key}: nobody shows this")
            elif len(words.plain(key)) > most:
                faults.append(f"{key}: {len(words.plain(key))} characters, {most} at most")
    assert not faults, "\n".join(faults)


def signs_of(key: str, **args: str) -> list[str]:
    """The points of a list, as a runner reads them."""
    return [
        line for line in LANGUAGES["en"].plain(key, **args).splitlines() if line.startswith("•")
    ]


def test_question_one_and_urgent_name_the_same_signs() -> None:
    """Two lists that differ would call one sign an emergency here and not there."""
    assert signs_of("safety-emergency") == signs_of("urgent", call="112")
    named = " ".join(signs_of("urgent", call="112"))
    for sign in (
        "genitals", "inner thighs", "pee", "poo", "sexual", "both legs", "one leg quickly",
        "chest", "breath", "sweaty", "faint", "fall", "tearing",
        "throbbing belly lump",
    ):  # fmt: skip
        assert sign in named, f"{sign!r} of domain.md 4.2 is missing"


class TestHowALanguageWrites:
    """Times, decimals and weeks; English stays as it always was."""

    @pytest.mark.parametrize(
        ("language", "time", "days", "number"),
        [
            ("en", "08:05", "Mon Sun", "1.5"),
            ("de", "08:05", "Mo. So.", "1,5"),
            ("es", "8:05", "lun dom", "1,5"),
            ("pt", "08:05", "dom. seg.", "1,5"),
            ("pt-PT", "08:05", "domingo segunda", "1,5"),
            ("uk", "08:05", "пн нд", "1,5"),
            ("ar", "8:05 ص", "الأحد الاثنين", "1.5"),
            ("hi", "8:05 am", "रवि सोम", "1.5"),
            ("xx", "08:05", "Mon Sun", "1.5"),
        ],
    )
    def test_times_days_and_decimals(
        self, language: str, time: str, days: str, number: str
    ) -> None:
        words = Words(language, ())
        assert when.clock(words, clock_time(8, 5)) == time
        both = frozenset({Weekday.MONDAY, Weekday.SUNDAY})
        assert " ".join(when.day_name(words, d) for d in when.weekdays(words) if d in both) == days
        assert local.tenths(words, 1.5) == number
