"""What somebody has exported comes back: forgotten, imported by the host, and on they go."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage.engine.database import DatabaseError
from storage.everything import TABLES
from storage.importing import LEFT_OUT, bring_back
from tests.chat import Chat, NewChat
from tests.conftest import House
from tests.engines import url_for

Rows = dict[str, list[dict[str, Any]]]


async def kept(house: House) -> Rows:
    """Every row of everybody's, in an order of its own."""
    await house.services.database.flush()
    return {
        table: sorted(await house.rows(table), key=repr)
        for table in TABLES
        if table not in LEFT_OUT
    }


async def lived(chat: Chat) -> None:
    """Something in every table that a runner fills by themselves."""
    await chat.has_four()
    await chat.says("/reminders")
    await chat.taps("Set my time zone")
    await chat.says("Vienna")
    await chat.says("/reminders")
    await chat.taps("Training", "18:30", "Done")
    await chat.says("/settings")
    await chat.taps("Rest days", "Sun")
    await chat.says("/train")
    await chat.taps("Start", "No pain")
    await chat.says("/run")
    await chat.taps("Lower back")


async def exported(chat: Chat, folder: Path) -> Path:
    """The file, as the host is sent it."""
    await chat.says("/export")
    assert chat.last.file is not None
    file = folder / "runback.json"
    file.write_bytes(chat.last.file.data)
    return file


async def test_forgotten_and_brought_back(new_chat: NewChat, house: House, tmp_path: Path) -> None:
    ann, ben = new_chat(700_000_001), new_chat(800_000_002)
    await ben.has_four()
    await lived(ann)
    before = await kept(house)
    file = await exported(ann, tmp_path)
    await ann.says("/forget")
    await ann.taps("Delete everything")
    bens = await kept(house)
    url = url_for(house.folder / "test.db")
    back = await bring_back(file, url, key=None)
    after = await kept(house)
    assert back.runner_id == 700_000_001
    assert back.rows == sum(map(len, after.values())) - sum(map(len, bens.values()))
    assert after == before
    assert all(any(row in after[table] for row in bens[table]) for table in bens if bens[table])
    await ann.says("4")
    assert "stretch 1 of 3" in ann.text, "the open question was how much it hurts"
    with pytest.raises(
        DatabaseError, match="runner 700000001: is known here; /forget comes first"
    ):
        await bring_back(file, url, key=None)


async def test_an_export_of_before_two_worries_could_wait(
    chat: Chat, house: House, tmp_path: Path
) -> None:
    """Its column is gone; it had held for a day."""
    await chat.has_four()
    file = await exported(chat, tmp_path)
    told = json.loads(file.read_text("utf-8"))
    (runner,) = told["runners"]
    for newer in ("body_doubt_at", "mood_doubt_at", "in_front", "about_run", "about_morning"):
        del runner[newer]
    file.write_text(json.dumps(told | {"runners": [runner | {"doubt": "body", "doubt_at": None}]}))
    await chat.says("/forget")
    await chat.taps("Delete everything")
    await bring_back(file, url_for(house.folder / "test.db"), key=None)
    await chat.says("/train")
    assert "Your training" in chat.text or "How much" in chat.text


def of_another_runner(told: dict[str, Any]) -> None:
    told["check_ins"][0]["runner_id"] = 800_000_002


def of_two_runners(told: dict[str, Any]) -> None:
    told["runners"].append(told["runners"][0])


def of_another_table(told: dict[str, Any]) -> None:
    told["media"] = []


def of_an_odd_column(told: dict[str, Any]) -> None:
    told["check_ins"][0]["pain) --"] = 1


def of_a_later_column(told: dict[str, Any]) -> None:
    told["check_ins"][0]["humidity"] = 1


def of_nobody(told: dict[str, Any]) -> None:
    told.clear()


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        (of_another_runner, "is no export of one runner"),
        (of_two_runners, "is no export of one runner"),
        (of_an_odd_column, "is no export of one runner"),
        (of_another_table, "is of another Runback"),
        (of_a_later_column, "nothing was restored: .*humidity"),
        (of_nobody, "is no export of Runback"),
    ],
)
async def test_what_was_changed_is_refused_as_a_whole(
    changes: Callable[[dict[str, Any]], None],
    refusal: str,
    chat: Chat,
    house: House,
    tmp_path: Path,
) -> None:
    await chat.has_four()
    file = await exported(chat, tmp_path)
    await chat.says("/forget")
    await chat.taps("Delete everything")
    told = json.loads(file.read_text())
    changes(told)
    file.write_text(json.dumps(told))
    with pytest.raises(DatabaseError, match=refusal):
        await bring_back(file, url_for(house.folder / "test.db"), key=None)
    assert not any((await kept(house)).values())


async def test_what_is_no_export(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    with pytest.raises(DatabaseError, match="no such file"):
        await bring_back(tmp_path / "runback.json", url, key=None)
    with pytest.raises(DatabaseError, match="Is a directory"):
        await bring_back(tmp_path, url, key=None)
    (tmp_path / "runback.json").write_text("Dear diary")
    with pytest.raises(DatabaseError, match="no JSON"):
        await bring_back(tmp_path / "runback.json", url, key=None)
