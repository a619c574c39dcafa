"""What people in trouble type, and what runners type on any day: how much of it is heard right.

`phrases.tsv` was handed to us; `more_phrases.tsv` we wrote before the tables were filled for them.
`attack_phrases.tsv` was written by somebody who had not seen the tables, and nothing was added for
it: it says how the unseen fares, and only its floor is held.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

from bot.domain.reading.alarm.finding import alarm_in, worries_in
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms

HERE = Path(__file__).parent
GRAVE = ("emergency", "despair")
ALARMS = {Level.EMERGENCY: "emergency", Level.DESPAIR: "despair", Level.SOON: "soon"}


@dataclass(frozen=True)
class Phrase:
    label: str
    """`emergency`, `despair`, `soon`, `any`: to be caught; `ok`: not; `either`: both fine."""
    text: str

    @cached_property
    def heard(self) -> str:
        """As what it is heard: an alarm's level, `net`, or `nothing`."""
        if found := alarm_in(self.text, alarms()):
            return ALARMS[found.level]
        return "net" if worries_in(self.text, alarms()) else "nothing"


@cache
def phrases(name: str) -> list[Phrase]:
    lines = (HERE / f"{name}.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [Phrase(row[0].partition("/")[0], row[2]) for row in rows]


def share(of: list[Phrase], *heard: str) -> float:
    return sum(phrase.heard in heard for phrase in of) / len(of)


@pytest.mark.parametrize("name", ["phrases", "more_phrases"])
class TestKnown:
    def test_nobody_in_an_emergency_goes_unanswered(self, name: str) -> None:
        grave = [phrase for phrase in phrases(name) if phrase.label in (*GRAVE, "any")]
        assert [p.text for p in grave if p.heard == "nothing"] == []

    @pytest.mark.parametrize("label", GRAVE)
    def test_nearly_all_by_their_own_screen(self, name: str, label: str) -> None:
        grave = [phrase for phrase in phrases(name) if phrase.label == label]
        assert share(grave, label) >= 0.95

    def test_what_can_wait_a_little_by_its_screen_or_a_graver_one(self, name: str) -> None:
        soon = [phrase for phrase in phrases(name) if phrase.label == "soon"]
        assert share(soon, "soon", *GRAVE) >= 0.9

    def test_runners_are_left_in_peace(self, name: str) -> None:
        fine = [phrase for phrase in phrases(name) if phrase.label == "ok"]
        assert share(fine, *GRAVE) <= 0.02
        assert share(fine, "net") <= 0.08


def test_how_the_unseen_fares() -> None:
    unseen = phrases("attack_phrases")
    grave = [phrase for phrase in unseen if phrase.label in GRAVE]
    fine = [phrase for phrase in unseen if phrase.label == "ok"]
    assert share(grave, "nothing") <= 0.25, Counter(phrase.heard for phrase in grave)
    assert share(fine, *GRAVE) <= 0.02


@pytest.mark.parametrize(
    ("before", "text"),
    [("i cant", "pee"), ("both of my legs", "are weak"), ("i want to", "die")],
)
def test_two_messages_in_a_row_are_one_thought(before: str, text: str) -> None:
    assert alarm_in(text, alarms()) is None
    assert alarm_in(text, alarms(), before=before) is not None
