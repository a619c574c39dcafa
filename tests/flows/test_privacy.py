"""What is kept: consent before anything, a copy on request, and really forgotten."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest

from bot.views.privacy import page
from bot.words import WordsByLanguage
from handlers import COMMANDS
from tests import engines
from tests.chat import Chat, NewChat
from tests.conftest import House
from tests.engines import columns_in, only_sqlite, tables_in

OPEN_TO_STRANGERS = {"urgent", "help", "privacy", "export", "forget", "cancel"}


def everything_in(house: House) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, whatever tables there are."""
    path = house.folder / "test.db"
    return {name: engines.outside(path, f"SELECT * FROM {name}") for name in tables_in(path)}


def mentions(house: House, person_id: int) -> list[tuple[str, tuple[object, ...]]]:
    """Every row in which a person's id stands, in a column or inside a text."""
    return [
        (table, row)
        for table, rows in everything_in(house).items()
        for row in rows
        if any(str(person_id) in str(value) for value in row)
    ]


@pytest.mark.parametrize("command", [c for c in COMMANDS if c not in OPEN_TO_STRANGERS])
async def test_a_stranger_is_asked_first(chat: Chat, house: House, command: str) -> None:
    await chat.says(f"/{command}")
    assert "Are you 18 or older" in chat.text
    assert chat.labels[0] == "👍 I'm 18+ and I agree"
    assert await house.rows("runners") == []
    assert await house.rows("drafts") == []


@pytest.mark.parametrize("text", ["hello", "lower", "/nonsense", "4"])
async def test_words_of_a_stranger_are_not_kept(chat: Chat, house: House, text: str) -> None:
    await chat.says(text)
    assert "Are you 18 or older" in chat.text
    await house.services.database.flush()
    assert [row["body"] for row in await house.rows("inbox")] == [None]


@pytest.mark.parametrize(
    ("command", "page"),
    [
        ("urgent", "Get help at once"),
        ("help", "What I can do"),
        ("privacy", "What I keep, and why"),
        ("export", "I don't keep anything about you"),
        ("forget", "I don't keep anything about you"),
        ("cancel", "nothing to stop"),
    ],
)
async def test_what_strangers_may_read(chat: Chat, house: House, command: str, page: str) -> None:
    await chat.says(f"/{command}")
    assert page in chat.text
    assert await house.rows("runners") == []


@pytest.mark.parametrize("command", ["urgent", "help", "privacy"])
async def test_runners_read_the_same_with_a_question_open(chat: Chat, command: str) -> None:
    await chat.agrees()
    await chat.says(f"/{command}")
    await chat.taps("Lower back")
    assert any("How much does it hurt" in m.text for m in chat.messages)


async def test_export_is_json_of_all_tables_and_of_nobody_else(
    new_chat: NewChat, house: House
) -> None:
    ann, ben = new_chat(700_000_001), new_chat(800_000_002)
    await ann.has_four()
    await ann.taps("Remind")
    await ben.has_four("Upper back")
    await ann.says("/export")
    document = ann.last
    assert document.media == "document"
    assert "Everything I keep about you" in document.caption
    assert document.file is not None
    data = document.file.data
    kept = json.loads(data)
    tables = set(everything_in(house)) - {"migrations", "media", "told"}
    assert set(kept) == {"about", *tables}
    for table in ("runners", "check_ins", "screenings", "answers", "programmes", "reminders"):
        assert kept[table], table
    assert "800000002" not in data.decode()


def values_in(found: object) -> list[object]:
    """Every value of the export, however deep."""
    if isinstance(found, dict):
        return [value for one in found.values() for value in values_in(one)]
    if isinstance(found, list):
        return [value for one in found for value in values_in(one)]
    return [found]


async def exported(chat: Chat) -> dict[str, Any]:
    await chat.says("/export")
    assert chat.last.file is not None
    kept: dict[str, Any] = json.loads(chat.last.file.data)
    return kept


async def test_the_export_says_what_each_field_is(chat: Chat, house: House) -> None:
    await chat.agrees()
    kept = await exported(chat)
    about = kept.pop("about")
    assert "ISO 8601" in about["what"]
    assert set(about["tables"]) == set(kept)
    for table, told in about["tables"].items():
        assert told["what"]
        fields = {*told["fields"], *about["in_all_tables"]}
        columns = columns_in(house.folder / "test.db", table)
        assert columns <= fields, table
        assert {*told["fields"]} <= columns, table


async def test_the_export_can_be_read_by_a_program(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/reminders")
    await chat.taps("Set my time zone")
    await chat.says("Vienna")
    await chat.says("/reminders")
    await chat.taps("Training", "18:30", "Done")
    await chat.says("/settings")
    await chat.taps("Rest days", "Sun")
    await chat.says("/run")
    kept = await exported(chat)
    texts = [value for value in values_in(kept) if isinstance(value, str)]
    assert not [text for text in texts if text.startswith(("{", "["))], "no JSON in strings"
    house_now = house.telegram.clock.now()
    at = datetime.fromisoformat(kept["check_ins"][0]["finished_at"])
    assert at.tzinfo is not None
    assert abs((house_now - at).total_seconds()) < 3600
    seconds = int(house_now.timestamp())
    ids = {"id", "check_in_id", "update_id", "runner_id", "chat_id", "arrival"}
    for rows in kept.values():
        for row in rows if isinstance(rows, list) else []:
            for column, value in row.items():
                big = isinstance(value, int) and value > seconds - 10**8
                assert column in ids or not big, (column, value)
    assert kept["answers"][-1]["dose"]["sets"] >= 1
    assert kept["programmes"][0]["items"][0] == [1, "full"]
    assert kept["screenings"][0]["conditions"] == []
    assert kept["drafts"][0]["answers"]["where"] is None
    (me,) = kept["runners"]
    assert (me["rest_days"], me["by_ear"]) == (["sunday"], False)
    assert me["said"][0]["text"] == "Vienna"
    training = next(row for row in kept["reminders"] if row["kind"] == "training")
    assert training["days"] == ["monday", "wednesday", "friday"]


async def test_forget_takes_two_taps_and_leaves_no_row(new_chat: NewChat, house: House) -> None:
    ann, ben = new_chat(700_000_001), new_chat(800_000_002)
    await ann.has_four()
    await ann.taps("Remind")
    await ann.says("/run")
    await ben.has_four()
    before = len(mentions(house, 800_000_002))
    await ann.says("/forget")
    assert "Delete everything I know about you?" in ann.text
    assert mentions(house, 700_000_001)
    await ann.taps("Delete everything")
    assert "Everything is deleted" in ann.text
    assert [m.text for m in ann.with_buttons if "Better" in str(m.buttons)] == []
    await house.services.database.flush()
    assert mentions(house, 700_000_001) == []
    assert len(mentions(house, 800_000_002)) == before


async def test_no_question_outlives_the_one_it_was_asked_of(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/reminders")
    await chat.says("/run")
    await chat.says("/forget")
    await chat.says("yes or no")  # which is neither
    await chat.taps("Delete everything")
    assert chat.with_buttons == []


async def test_after_forgetting_the_runner_is_a_stranger(chat: Chat, house: House) -> None:
    await chat.has_four()
    old = [
        (m.message_id, str(b.callback_data)) for m in chat.messages for r in m.buttons for b in r
    ]
    await chat.says("/forget")
    await chat.taps("Delete everything")
    for message_id, data in old:
        await chat.taps_old(message_id, data)
        assert "Are you 18 or older" in chat.text
    assert await house.rows("runners") == []
    await chat.says("/train")
    await chat.taps("agree")
    assert "Let's find your four" in chat.text, "nothing of before is known"
    await chat.taps("Lower back", "2")
    assert "Safety question 1 of 5" in chat.text


async def test_forget_may_be_thought_over(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/forget")
    await chat.taps("No, keep it")
    assert "Nothing was deleted" in chat.text
    assert await house.rows("programmes")


async def test_forget_tapped_three_times(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/forget")
    count = len(chat.messages)
    for update_id in chat.taps_at_once("Delete everything", 3):
        await chat.done(update_id)
    assert len(chat.messages) == count
    assert "Everything is deleted" in chat.text


async def test_bodies_of_updates_are_erased_once_answered(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("my back hurts low down")
    await house.services.database.flush()
    assert [row["body"] for row in await house.rows("inbox") if row["body"]] == []


TRACES = (b"SECRETWORDS", b"no_pain", b'"emergency"', b'"lower"')


def traces(house: House) -> list[tuple[str, bytes]]:
    """What of a runner's words and answers stands in the bytes of the database's files."""
    files = sorted(house.folder.glob("test.db*"))
    assert len(files) == 3, "the file, the write-ahead log and its index"
    return [(f.name, trace) for f in files for trace in TRACES if trace in f.read_bytes()]


@only_sqlite
async def test_forgotten_in_the_files_too(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("SECRETWORDS my back")
    await chat.says("/forget")
    assert traces(house)
    await chat.taps("Delete everything")
    await house.services.database.flush()
    assert traces(house) == []


@only_sqlite
async def test_somebody_who_reads_meanwhile_only_delays_it(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("SECRETWORDS my back")
    await chat.says("/forget")
    with closing(sqlite3.connect(house.folder / "test.db", isolation_level=None)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM answers").fetchone()
        await chat.taps("Delete everything")
        assert await house.rows("runners") == [], "nobody waits for it"
        await house.runback.reminding._tidy(None)
        assert traces(house), "blocked"
    await house.runback.reminding._tidy(None)
    assert traces(house) == []
    async with house.services.database.transaction() as tx:
        assert await tx.value(("PRAGMA busy_timeout", {})) == 5000, "as patient as before"


async def test_privacy_says_who_can_read_it_and_how_long(chat: Chat) -> None:
    await chat.says("/privacy")
    assert "not end-to-end encrypted" in chat.text
    assert "I don't encrypt it on their disk" in chat.text
    assert "Until you delete them" in chat.text


def test_with_a_key_privacy_says_that_it_is_encrypted(words: WordsByLanguage) -> None:
    text = page(words.best("en"), encrypted=True).text
    assert "it is encrypted, with a key of its own" in text
    assert "don't encrypt" not in text
