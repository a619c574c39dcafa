"""The machine is gone in the middle of a training: a backup, a fresh host, and on it goes."""

from __future__ import annotations

from pathlib import Path

from storage.backup import back_up
from storage.rekeying import Keys
from storage.restoring import restore
from tests.chat import Chat
from tests.conftest import House
from tests.engines import ON_SERVER, url_for


async def moves(house: House, tmp_path: Path) -> None:
    """Backed up while it runs, stopped for good, and begun on another machine."""
    backup = await back_up(url_for(house.folder / "test.db"), tmp_path / "backup.db", key=None)
    await house.stop()
    house.folder = tmp_path / "fresh"
    new = url_for(house.folder / "test.db")
    await restore(backup.file, new, Keys(), replace=ON_SERVER)
    # as after a kill: the backup does not know that the last tap was answered, or its card changed
    house.expected_refusals |= {"query is too old", "to edit not found", "to delete not found"}
    await house.start()


async def test_a_training_goes_on_where_it_was(chat: Chat, house: House, tmp_path: Path) -> None:
    await chat.has_four()
    await chat.taps("Train now", "Start")
    assert chat.text.startswith("Superman")
    await chat.taps("No pain")
    assert chat.text.startswith("Beetle")
    await moves(house, tmp_path)
    await chat.taps("No pain")
    assert "Single Leg Balance" in chat.text
    await chat.judges()
    assert "That's it for today" in chat.text


async def test_what_was_said_is_known_and_reminders_stay_planned(
    chat: Chat, house: House, tmp_path: Path
) -> None:
    await chat.has_four()
    before = {table: await house.rows(table) for table in ("check_ins", "reminders", "programmes")}
    await moves(house, tmp_path)
    assert {table: await house.rows(table) for table in before} == before
    await chat.says("/train")
    assert "Lower back: 2 of 10" in chat.text
