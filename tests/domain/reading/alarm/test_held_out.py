"""How people are heard whose words nobody has learned from.

`held_out/strangers.tsv` is by somebody who had seen no table: 535 phrases in eight languages, half
of the despair indirect. No word was ever added for it, and `learning.py` does not see it. Whoever
learns from it has to let another stranger write a new one. On the day it was written:

    despair     118 of 130 answered, 95 by its own screen
    emergency   130 of 130,         122
    soon         28 of 30,           25 by that or a graver one
    ok            1 alarm and 7 questions of 205; of 40 traps 7 and 3
"""

from __future__ import annotations

from pathlib import Path

from bot.domain.reading.alarm.finding import doubt_in
from bot.domain.reading.alarm.signs import LOUD, Level
from bot.lexicon import alarms, undertone

HELD_OUT = Path(__file__).parent / "held_out" / "strangers.tsv"


def levels(label: str) -> list[Level | None]:
    """What each phrase with this label is taken for; an aside is no answer."""
    rows = (line.split("\t") for line in HELD_OUT.read_text("utf-8").splitlines())
    found = []
    for text in (text for said, _language, text in rows if said == label):
        doubt = doubt_in(text, alarms())
        level = undertone().level(text, doubt.level if doubt else None)
        found.append(None if level is Level.ASIDE else level)
    return found


def share(found: list[Level | None], wanted: set[Level]) -> float:
    """How many of all are among these."""
    return sum(level in wanted for level in found) / len(found)


ANSWERED = set(Level) - {Level.ASIDE}


def test_despair() -> None:
    found = levels("despair")
    assert share(found, ANSWERED) >= 0.88
    assert share(found, {Level.DESPAIR}) >= 0.7


def test_emergencies() -> None:
    found = levels("emergency")
    assert share(found, ANSWERED) >= 0.98
    assert share(found, {Level.EMERGENCY}) >= 0.92


def test_what_is_to_be_seen_soon() -> None:
    found = levels("soon")
    assert share(found, ANSWERED) >= 0.9
    assert share(found, {Level.SOON, Level.EMERGENCY}) >= 0.8


def test_an_ordinary_day() -> None:
    found = levels("ok")
    assert share(found, set(LOUD)) <= 0.02
    assert share(found, ANSWERED) <= 0.08
