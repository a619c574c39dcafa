"""`runback words`: checks a translation, shows its texts, and notes who has read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.translations.reviewed import read_review
from tests.words.translated import Translated


@pytest.fixture
def german(tmp_path: Path) -> Translated:
    return Translated(tmp_path)


class Said:
    """What a command ends with, and what it says."""

    def __init__(self, capsys: pytest.CaptureFixture[str], german: Translated) -> None:
        self._capsys, self._folder = capsys, german.folder
        self.out = self.err = ""

    def runs(self, *arguments: str) -> int:
        code = main(["words", *arguments, "--locales", str(self._folder)])
        self.out, self.err = self._capsys.readouterr()
        return code


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], german: Translated) -> Said:
    return Said(capsys, german)


def test_all_languages(command: Said, german: Translated) -> None:
    german.changed("cards.ftl", "card-feel = ", "card-fee = ")
    assert command.runs() == 0
    assert command.out.splitlines() == [
        "de: Deutsch: 1 with a fault, 1 not translated yet",
        "en: English: what all others are made from",
    ]


def test_a_translation_without_a_fault(command: Said) -> None:
    assert command.runs("de") == 0
    assert "de: safety texts read by Robin, 2026-11-26" in command.out
    assert command.out.endswith("de: Deutsch: complete\n")


def test_faults_are_told_with_file_and_line(command: Said, german: Translated) -> None:
    german.changed("start.ftl", "    .ran = 🏃 I just ran", f"    .ran = {'so long ' * 5}")
    german.changed("cards.ftl", "card-feel = 🎯 { $feel }", "card-feel = 🎯 { $fell }")
    assert command.runs("de") == 1
    assert "de/cards.ftl:12: card-feel: { $fell } is not in the English text" in command.out
    assert "menu.ran: 39 characters, and 25 fit: shorten it" in command.out


def test_a_text_is_shown_with_its_english(command: Said, german: Translated) -> None:
    german.changed("safety.ftl", ".none = None of these\n    .seen", ".none = Nichts\n    .seen")
    assert command.runs("de", "safety-answer.none") == 0
    assert (
        command.out
        == "== safety-answer.none (de)\nNichts\n== safety-answer.none (en)\nNone of these\n"
    )
    assert command.runs("de", "safety-emergency") == 0
    assert "numb genitals" in command.out
    assert command.runs("de", "training-days") == 0
    assert "1 training day a week\n2 training days a week" in command.out
    assert command.runs("de", "--list") == 0
    assert "safety-emergency.painless\n" in command.out


def test_a_text_that_cannot_be_shown_says_why(command: Said, german: Translated) -> None:
    german.changed("cards.ftl", "card-feel = 🎯 { $feel }", "card-feel = 🎯 { $fell }")
    assert command.runs("de", "card-feel") == 0
    assert (
        "== card-feel (de, shown in English)\n!! 'card-feel' in 'de' cannot be shown"
        in command.out
    )
    german.changed("cards.ftl", "card-feel = 🎯 { $fell }", "")
    assert command.runs("de", "card-feel") == 0
    assert "== card-feel (not translated)\n== card-feel (en)" in command.out


@pytest.mark.parametrize("arguments", [("tlh",), ("de", "no-such-text"), ("de", "--stamp"),
                                       ("en", "--stamp", "--reviewer", "Robin")])  # fmt: skip
def test_what_is_not_there(command: Said, arguments: tuple[str, ...]) -> None:
    assert command.runs(*arguments) == 2
    assert command.err.startswith("runback: ")


class TestStamp:
    def test_somebody_has_read_the_safety_texts(self, command: Said, german: Translated) -> None:
        german.changed("safety.ftl", "fever, ill, infection", "a fever, infection", code="en")
        assert command.runs("de") == 1
        assert "safety, shown in English: safety-soon: the English text has changed" in command.out
        assert command.runs("de", "--stamp", "--reviewer", 'Kim "K"\nM.') == 0
        assert read_review(german.folder / "de").reviewer == 'Kim "K" M.'
        assert command.runs("de") == 0

    def test_not_while_one_is_missing_or_wrong(self, command: Said, german: Translated) -> None:
        before = read_review(german.folder / "de")
        german.changed("safety.ftl", "    .one = Yes, just one\n", "")
        german.changed("signs.ftl", "<b>bleeding</b>", "<b>bleeding")
        assert command.runs("de", "--stamp", "--reviewer", "Kim") == 1
        assert "not translated: safety-bone.one" in command.out
        assert "sign-bleeding: <b> stays open" in command.out
        assert read_review(german.folder / "de") == before
