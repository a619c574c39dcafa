"""Tables of words: what is wrong in them is said at start, by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.reading.alarm.signs import Level
from bot.lexicon import LEXICON, SIGNS, LexiconError, alarms, load_alarms

SIGN = """
[[sign]]
name = "numb"
level = "emergency"
source = "ours"
when = ["numb & saddle"]
"""
WORDS = """
[concepts]
numb = "numb*"
saddle = "groin"
"""


def load(folder: Path, signs: str, words: str) -> None:
    (folder / "signs.toml").write_text(signs)
    (folder / "en.toml").write_text(words)
    load_alarms(folder / "signs.toml", [folder / "en.toml"])


@pytest.mark.parametrize(
    ("signs", "words", "fault"),
    [
        (SIGN, WORDS.replace("saddle", "sadle"), "numb: no language has words for 'saddle'"),
        (SIGN + SIGN, WORDS, "numb: is there twice"),
        (SIGN.replace("emergency", "urgent"), WORDS, "signs.toml: level"),
        (SIGN.replace('source = "ours"', ""), WORDS, "signs.toml: source"),
        (SIGN, WORDS + "[more]\n", "en.toml: more"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, signs: str, words: str, fault: str) -> None:
    with pytest.raises(LexiconError, match=fault):
        load(tmp_path, signs, words)


def test_every_sign_has_a_source_and_every_level_a_sign() -> None:
    assert all(sign.source for sign in alarms().signs)
    assert {sign.level for sign in alarms().signs} == set(Level)


def test_the_tables_of_the_house_fit_together() -> None:
    assert load_alarms(SIGNS, sorted(LEXICON.glob("*.toml"))).readers
