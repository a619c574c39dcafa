"""Every text of every language, shown as it comes in earnest; and what may be shown at all."""

from __future__ import annotations

import re
from functools import cache

import pytest

from bot.hosting import words as command
from bot.translations.reviewed import SAFETY_FILES, SAFETY_MESSAGES, fingerprints
from bot.translations.showing import BUTTON, misfits, rendered, shown
from bot.word_files import read
from bot.words import DEFAULT, LOCALES, Spoken, WordsByLanguage, own_name
from tests.test_registry import screens

SPOKEN = Spoken(LOCALES)
LANGUAGES = sorted(SPOKEN)
ENGLISH = SPOKEN[DEFAULT]
FACTED = SPOKEN.english.facted
KEYS = ENGLISH.keys()


@cache
def translation(language: str) -> command.Translation:
    return command.translation(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_shown_and_fits(language: str) -> None:
    this = translation(language)
    assert not command.faults(this), "\n".join(command.faults(this))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing(language: str) -> None:
    """A language that comes with Runback is complete, but for what only a reader may release."""
    missing = translation(language).fit.missing
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_name_of_its_own(language: str) -> None:
    assert own_name(language) != language
    assert len(own_name(language)) <= BUTTON // 2


def test_every_variable_has_an_example() -> None:
    variables = {name for key in KEYS for name in FACTED.of(key).variables}
    assert variables - shown().samples.keys() == set()
    assert shown().samples.keys() - variables == set()


def test_every_english_text_can_be_shown_with_its_examples() -> None:
    assert list(misfits(ENGLISH, ENGLISH, FACTED)) == []


def test_examples_choose_every_form() -> None:
    """Each choice of a text is made by one of its examples, zero and one and many."""
    for key in ("progress-trained", "helps-early", "dose-reps", "due-daily.helped"):
        assert len(set(rendered(ENGLISH, key, FACTED))) > 1


def test_every_button_is_known_as_one(words: WordsByLanguage) -> None:
    """A new button has to be named in shown.toml, so that translations of it are measured."""
    keys: dict[str, list[str]] = {}
    for key in KEYS:
        if _is_bare(key):
            keys.setdefault(ENGLISH.plain(key), []).append(key)
    labels = {button.label for _, view in screens(words) for row in view.rows for button in row}
    strange = {
        label: found
        for label in labels
        if (found := keys.get(label)) and not any(map(_is_a_button, found))
    }
    assert strange == {}


def _is_a_button(key: str) -> bool:
    return shown().kind(key) == "button" or ENGLISH.has(f"{key}.start")


def _is_bare(key: str) -> bool:
    return not FACTED.of(key).variables


def test_what_is_named_is_there() -> None:
    """A pattern that fits no text any more is a slip."""
    for kind, patterns in shown().kinds.items():
        for pattern in patterns:
            rule = re.compile(pattern.replace(".", r"\.").replace("*", ".*"))
            assert any(rule.fullmatch(key) for key in KEYS), (kind, pattern)
    names = {entry.id.name for entry in read(LOCALES / DEFAULT).entries}
    assert names >= SAFETY_MESSAGES
    assert {path.name for path in (LOCALES / DEFAULT).glob("*.ftl")} >= SAFETY_FILES
    assert fingerprints(SPOKEN.english.files).keys() >= SAFETY_MESSAGES | {"-emergency-signs"}
