"""No translation can hurt anybody: what is unlike English is English, and somebody is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.domain.back.help import ANYWHERE
from bot.domain.back.safety import Question
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import AskSafety
from bot.help_by_country import helps
from bot.views.back import safety
from bot.views.view import View
from bot.words import Spoken, Words
from tests.domain.check_in.walk import MONDAY
from tests.words.translated import Translated

TWO = next(there for there in helps().values() if len(there.emergency) > 1)
"""Where there are two numbers to call."""


@pytest.fixture
def german(tmp_path: Path) -> Translated:
    return Translated(tmp_path)


def test_a_language_like_english_has_no_faults(german: Translated) -> None:
    assert german.faults == []
    assert german.unread == []
    assert german.words.keys() == german.languages.best("en").keys()


# File, text, what a slip makes of it, and what is said about it.
SLIPS = (
    ("settings.ftl", "{ $start }–{ $end }\n    .never-", "{ $strat }–{ $end }\n    .never-",
     ("{ $strat } is not in the English text", "{ $start } is missing")),
    ("start.ftl", "👋 <b>Hi, I'm Runback.</b>", "👋 <b>Hi, I'm Runback.", ("<b> stays open",)),
    ("start.ftl", "👋 <b>Hi, I'm Runback.</b>", "👋 Hi, I'm Runback.</b>", ("closes nothing",)),
    ("start.ftl", "👋 <b>Hi, I'm Runback.</b>", "👋 <blink>Hi</blink>", ("<blink> is no tag",)),
    ("start.ftl", "<b>What would you like?</b>\n    A check", "1 < 2\n    A check", ("&lt;",)),
    ("start.ftl", "<b>What would you like?</b>\n    A check", "This & that\n    A check",
     ("write & as &amp;",)),
    ("start.ftl", "/urgent – when to get help at once", "/dringend – wenn es eilt",
     ("/dringend is not in the English text", "/urgent is missing")),
    ("start.ftl", "Sorry, I lost the place where we were.", "See https://example.org",
     ("https://example.org is not in the English text",)),
    ("cards.ftl", "[one] 1 set\n", "[0] no set\n", ("lacks the plural form [one]",)),
    ("cards.ftl", "[one] 1 set\n", "[eins] 1 set\n       [one] 1 set\n",
     ("[eins] of $sets is never chosen",)),
    ("cards.ftl", "card-feel = 🎯 { $feel }", "card-feel = 🎯 { NUMBER($feel) }",
     ("NUMBER() is not used here",)),
    ("cards.ftl", "card-feel = 🎯", "card-feel = { card-feel } 🎯", ("put together from itself",)),
    ("cards.ftl", "card-feel = ", "card-fee = ", ("English has no such text",)),
    ("cards.ftl", "    .pain = ⚠️ Pain\n", "    .pian = ⚠️ Pain\n", ("no such part",)),
    ("cards.ftl", "    .pain = ⚠️ Pain\n", "    .pain = ⚠️ Pain\n    .pain = Ouch\n",
     ("it is there twice",)),
    ("cards.ftl", "card-feel = ", "card-feel = Twice { $feel }\ncard-feel = ", ("there twice",)),
    ("exercises.ftl", "    .cue-2 = Eyes on the floor\n", "",
     (".cue-2 is missing: translate all of a list, or none",)),
    ("exercises.ftl", "target-choice = { training-days }",
     "target-choice = { days-of } { $target }",
     ("put together from days-of",)),
    ("cards.ftl", "card-feel = 🎯", "card-feel 🎯", ("Expected token",)),
)  # fmt: skip


@pytest.mark.parametrize(("file", "before", "after", "told"), SLIPS)
def test_a_slip_is_told_with_its_place_and_shown_in_english(
    german: Translated, file: str, before: str, after: str, told: tuple[str, ...]
) -> None:
    german.changed(file, before, after)
    spoken = Spoken(german.folder)
    fit = spoken.fit(german.code)
    for reason in told:
        found = [fault for fault in fit.faults if reason in fault]
        assert found, fit.faults
        assert found[0].startswith(f"de/{file}:")
    assert len(fit.entries) < len(spoken.english.by_name), "nothing is shown in English"


def test_a_slip_is_met_by_the_host_once_and_by_no_runner(german: Translated) -> None:
    german.changed("settings.ftl", "{ $start }–{ $end }\n    .never-", "{ $s }\n    .never-")
    with capture_logs() as logs:
        languages = german.languages
        for _ in range(2):
            quiet = languages.best("de")("settings.quiet", start="22:00", end="6:00")
    assert quiet == "🌙 <b>Quiet hours:</b> 22:00–6:00"
    (told,) = logs
    assert told["language"] == "de"
    assert told["first"].startswith("de/settings.ftl:")


def test_files_that_cannot_be_read_are_english(german: Translated) -> None:
    (german.folder / "de" / "cards.ftl").write_bytes(b"\xff\xfe")
    with capture_logs() as logs:
        assert german.words.language == "en"
    assert logs[0]["event"] == "a language cannot be read, so it is English"


@pytest.mark.parametrize(
    ("code", "forms"), [("uk", "few"), ("uk", "many"), ("pl", "few"), ("ar", "two")]
)
def test_a_plural_form_that_the_language_needs(tmp_path: Path, code: str, forms: str) -> None:
    language = Translated(tmp_path, code)
    assert any(f"lacks the plural form [{forms}]" in fault for fault in language.faults)


def test_the_forms_of_a_million_are_not_needed(tmp_path: Path) -> None:
    assert Translated(tmp_path, "es").faults == []


class TestSafety:
    def test_nobody_stands_for_it(self, german: Translated) -> None:
        (german.folder / "de" / "safety.toml").unlink()
        assert "safety-soon: nobody stands for it in safety.toml" in german.unread
        assert "-emergency-signs" in " ".join(german.unread)
        assert not {"safety-soon", "urgent", "sign-chest"} & german.words.keys()
        assert "card-feel" in german.words.keys()  # noqa: SIM118 - not a mapping

    def test_a_file_that_says_nothing(self, german: Translated) -> None:
        (german.folder / "de" / "safety.toml").write_text('reviewer = "Robin"\n')
        assert any("safety.toml" in fault for fault in german.faults)
        assert "urgent" not in german.words.keys()  # noqa: SIM118 - not a mapping

    def test_english_has_changed(self, german: Translated) -> None:
        german.changed("safety.ftl", "fever, ill, infection", "a fever, infection", code="en")
        assert german.unread == ["safety-soon: the English text has changed since it was made"]
        german.stamped()
        assert german.unread == []

    def test_the_host_hears_of_it_at_the_start(self, german: Translated) -> None:
        languages = german.languages
        with capture_logs() as logs:
            languages.tell_host()
        assert logs == []
        german.changed("safety.ftl", "fever, ill, infection", "a fever, infection", code="en")
        languages = german.languages
        with capture_logs() as logs:
            languages.tell_host()
        assert [(told["of"], told["count"]) for told in logs] == [("de", 1)]

    def test_what_is_said_beside_a_text_may_change(self, german: Translated) -> None:
        german.changed("safety.ftl", "# One list for question 1", "# The list of it", code="en")
        assert german.unread == []

    def test_a_text_is_not_whole(self, german: Translated) -> None:
        german.changed("safety.ftl", "    .one = Yes, just one\n", "")
        assert german.unread == ["safety-bone: not translated, or not all of it"]
        assert not {"safety-bone", "safety-bone.yes"} & german.words.keys()

    def test_a_term_takes_along_what_is_made_of_it(self, german: Translated) -> None:
        german.changed("safety.ftl", "tearing pain ·", "sudden tearing pain ·", code="en")
        assert [told.partition(":")[0] for told in german.unread] == ["-emergency-signs"]
        assert not {"safety-emergency", "urgent", "to-be-sure"} & german.words.keys()


def asked(words: Words, question: Question) -> View:
    draft = Draft(1, Purpose.RUN, MONDAY, asked=(question,))
    return safety.question(words, draft, AskSafety(question))


def test_a_safety_screen_is_in_one_language_whole(german: Translated) -> None:
    german.changed("safety.ftl", ".none = None of these\n    .seen", ".none = Nichts\n    .seen")
    assert asked(german.words, Question.SOON).rows[-1][0].label == "Nichts"
    german.changed("safety.ftl", "fever, ill, infection", "a fever, infection", code="en")
    english = german.languages.best("en")
    assert asked(german.words, Question.SOON) == asked(english, Question.SOON)
    assert asked(german.words, Question.PERSONAL).rows[-1][0].label == "Nichts"


def test_a_button_of_another_file_takes_along_the_question(german: Translated) -> None:
    german.changed("safety.ftl", "Is that you, now?\n    .named", "Bist du das?\n    .named")
    assert "Bist du das?" in safety.urgent(german.words, ANYWHERE).text
    german.changed("safety.ftl", "call-number-or = { $one } or", "call-number-or = { $no } or")
    english = german.languages.best("en")
    assert safety.urgent(german.words, TWO) == safety.urgent(english, TWO)
    assert safety.urgent(german.words, ANYWHERE) != safety.urgent(english, ANYWHERE)
