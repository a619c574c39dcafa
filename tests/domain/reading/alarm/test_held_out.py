"""How people are heard whose words nobody has learned from.

The lists in `held_out/` are by two who had seen no table: 535 and 620 phrases in eight and seven
languages, a good half of the despair indirect. No word was ever added for them, and `learning.py`
does not see them; only its two bars were set by them. Whoever learns from one has to let another
stranger write a new one. On 27 November 2026 (the first list, the second one):

    despair     121 of 130 answered, 108 by its own screen;  152 of 175, 112
    emergency   130 of 130,          123;                    162 of 164, 150
    soon         28 of 30,            26 by that or a graver one;  59 of 62, 56
    ok            7 of 205 asked, one of them by a screen (of 40 traps 6 screens, 3 asked);
                 25 of 219 asked, 6 of them by a screen (a quarter of them traps)
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.reading.alarm.finding import doubt_in
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms, undertone

HELD_OUT = Path(__file__).parent / "held_out"
ANSWERED = set(Level) - {Level.ASIDE}
SCREENS = {Level.EMERGENCY, Level.DESPAIR}


def levels(name: str, label: str) -> list[Level | None]:
    """What each phrase of a list with this label is taken for; an aside is no answer."""
    file = HELD_OUT / f"{name}.tsv"
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    found = []
    for text in (text for said, _language, text in rows if said == label):
        doubt = doubt_in(text, alarms())
        level = undertone().level(text, doubt.level if doubt else None)
        found.append(None if level is Level.ASIDE else level)
    return found


def share(found: list[Level | None], wanted: set[Level]) -> float:
    """How many of all are among these."""
    return sum(level in wanted for level in found) / len(found)


@pytest.mark.parametrize(
    ("name", "answered", "own"), [("strangers", 0.92, 0.8), ("strangers_again", 0.85, 0.62)]
)
def test_despair(name: str, answered: float, own: float) -> None:
    found = levels(name, "despair")
    assert share(found, ANSWERED) >= answered
    assert share(found, {Level.DESPAIR}) >= own


@pytest.mark.parametrize("name", ["strangers", "strangers_again"])
def test_emergencies(name: str) -> None:
    found = levels(name, "emergency")
    assert share(found, ANSWERED) >= 0.98
    assert share(found, {Level.EMERGENCY}) >= 0.9


@pytest.mark.parametrize("name", ["strangers", "strangers_again"])
def test_what_is_to_be_seen_soon(name: str) -> None:
    found = levels(name, "soon")
    assert share(found, ANSWERED) >= 0.9
    assert share(found, {Level.SOON, Level.EMERGENCY}) >= 0.85


@pytest.mark.parametrize(("name", "asked"), [("strangers", 0.04), ("strangers_again", 0.12)])
def test_an_ordinary_day(name: str, asked: float) -> None:
    found = levels(name, "ok")
    assert share(found, SCREENS) <= 0.02
    assert share(found, ANSWERED) <= asked
