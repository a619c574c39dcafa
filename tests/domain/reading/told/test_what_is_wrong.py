"""Words of alarm go first. Those that nobody hears yet must at least be no answer to anything.

The phrases are those of the alarms' own tests, hundreds of them written by people who had seen no
table: what was unheard once stands for what is unheard now.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.reading.told.consent import agrees
from bot.domain.reading.told.exercise import exercise_told
from bot.domain.reading.told.felt import felt_told
from bot.domain.reading.told.pain import pain_told
from bot.domain.reading.told.safety import signs_told
from bot.domain.reading.told.session import turn_told
from bot.domain.reading.told.where import where_told
from bot.domain.reading.tongue import Tongues
from bot.domain.reading.unasked.away import Calendar
from bot.domain.reading.unasked.meant import Place
from bot.domain.reading.unasked.reading import unasked_in
from bot.typed.tongues import spoken, tongues

FILES = sorted((Path(__file__).parents[1] / "alarm").glob("*.tsv"))
GRAVE = {"emergency", "soon", "despair"}
CALENDAR = Calendar(date(2026, 6, 1), {})


def phrases(file: Path) -> list[tuple[str, str]]:
    """Language and text of what has to be heard."""
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    grave = [row for row in rows if GRAVE & set(row[:-1])]
    return [(next((c for c in row[:-1] if c in spoken()), "en"), row[-1]) for row in grave]


def taken(text: str, known: Tongues) -> list[object]:
    """What the readers of answers and wishes would make of it, if no alarm were heard."""
    found = [
        pain_told(text, known), signs_told(text, known), turn_told(text, known),
        exercise_told(text, known), unasked_in(text, known, CALENDAR),
        *(felt_told(text, known, at_once=at_once) for at_once in (True, False)),
        where_told(text, known), agrees(text, known) or None,
    ]  # fmt: skip
    return [one for one in found if one is not None and not _looks_up(one)]


def _looks_up(one: object) -> bool:
    """A place only if there is one called so: "I'm on the bridge" is none."""
    return isinstance(one, Place) and not one.firm


def test_there_are_many() -> None:
    assert sum(len(phrases(file)) for file in FILES) > 800


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_of_it_is_an_answer(file: Path) -> None:
    found = {
        text: made for code, text in phrases(file) if (made := taken(text, tongues(code, "en")))
    }
    assert not found, found
