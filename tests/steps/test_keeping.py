"""What one step of a check-in leaves behind in the rows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.back.safety import Cleared
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Ending, Position, TryCard, TryStretch
from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Card
from bot.domain.load.programme import Programme
from bot.steps.check_in import keeping
from bot.steps.turn import Turn
from bot.words import WordsByLanguage
from storage import records
from storage.engine.database import Database, open_database
from storage.runner import runners
from tests.domain.check_in.walk import CATALOGUE
from tests.domain.proof import MAY
from tests.engines import url_for

NOW = datetime(2026, 5, 4, 18, 30, tzinfo=UTC)
ROBIN = 2**62 + 1
STRETCHING = Draft(
    7, Purpose.STRETCH, NOW, where=Where.LOWER, asked=(), result=Cleared(NOW, frozenset())
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await open_database(url_for(tmp_path / "runback.db"))
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
    yield database
    await database.close()


async def keep(database: Database, words: WordsByLanguage, stands: Position) -> None:
    async with database.transaction() as tx:
        known = await records.load(tx, ROBIN, 0)
        english = words.best("en")
        turn = Turn(tx, NOW, CATALOGUE, english, known.runner, STRETCHING, known.record)
        await keeping.keep(turn, None, stands, None)


async def loaded(database: Database) -> records.Loaded:
    async with database.transaction() as tx:
        return await records.load(tx, ROBIN, 0)


async def test_a_card_is_prescribed_with_its_dose(
    database: Database, words: WordsByLanguage
) -> None:
    await keep(database, words, TryCard(Card(4, Version.EASIER), Reps(3, 8, 12), may=MAY))
    await keep(database, words, TryStretch(13, may=MAY))
    async with database.transaction() as tx:
        rows = (await tx.read(("SELECT number, version, dose, verdict FROM answers", {})))[0]
    assert [tuple(row)[:2] for row in rows] == [(4, "easier"), (13, "stretch")]
    assert '"least": 8' in rows[0]["dose"]
    assert (await loaded(database)).draft == STRETCHING


async def test_an_end_closes_the_draft(database: Database, words: WordsByLanguage) -> None:
    four = Programme(tuple(Card(n, Version.FULL) for n in (1, 2, 3, 4)))
    await keep(database, words, Done(Ending.PROGRAMME, four, four.items))
    found = await loaded(database)
    assert found.draft is None
    assert found.record.programme == four
    assert found.record.result == STRETCHING.result
    assert len(found.record.earlier) == 0, "a check-in for stretching asks no pain"
