"""Each command in each wrong state: a sentence and an exit code, and never a traceback.

What they say stands in docs/commands.md, made here. On a desk only a few are called, in CI all;
what differs is written to tests/artefacts/commands.md, to be looked at and copied.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from itertools import product
from pathlib import Path

import pytest

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.commands.calls import ARGUMENTS, GOES_ON, ROOT, Said, call, neat
from tests.commands.states import OTHER, Place, State, before, can_be_made, lasting
from tests.thorough import THOROUGH

pytest.importorskip("sqlcipher3", reason="needs the extra: pip install -e '.[encrypted]'")
pytestmark = pytest.mark.process

Cell = tuple[str, State]
DOCUMENT = ROOT / "docs" / "commands.md"
ARTEFACT = ROOT / "tests" / "artefacts" / "commands.md"
ALL: list[Cell] = list(product(ARGUMENTS, State))
A_FEW: list[Cell] = [
    ("why", State.LOCKED), ("backup", State.NEWER), ("rekey", State.WRONG_KEY),
]  # fmt: skip
AT_ONCE = 2
TRIES = 3
"""A busy machine may take longer to answer than a command waits; that is told of the machine."""


@pytest.fixture
async def address(telegram: Telegram) -> AsyncIterator[str]:
    server = await serve(telegram)
    yield server.url
    await server.stop()


async def said_in(cell: Cell, folder: Path, settings: Mapping[str, str]) -> Said:
    command, state = cell
    folder.mkdir()
    if command == "rekey":
        settings = {**settings, "DATA_KEY": OTHER}
    async with lasting(state, Place(folder, settings)) as changed:
        for _ in range(TRIES):
            said = await call(command, folder, changed, before(state))
            if "(TimedOut)" not in "".join(said.words):
                break
    return neat(said, folder, settings["TELEGRAM_API_URL"])


async def test_what_each_command_says_in_each_wrong_state(
    telegram: Telegram, address: str, tmp_path: Path
) -> None:
    settings = {"BOT_TOKEN": telegram.token, "TELEGRAM_API_URL": address}
    few, cells = asyncio.Semaphore(AT_ONCE), ALL if THOROUGH else A_FEW
    cells = [cell for cell in cells if can_be_made(cell[1])]

    async def one(cell: Cell) -> tuple[Cell, str]:
        async with few:
            place = tmp_path / f"{cell[0]} {cell[1].value}"
            return cell, line(cell, await said_in(cell, place, settings))

    lines = dict(await asyncio.gather(*map(one, cells)))
    assert "Traceback" not in "".join(lines.values())
    documented = told_by(DOCUMENT.read_text())
    if lines != {cell: documented.get(cell) for cell in cells}:
        ARTEFACT.parent.mkdir(exist_ok=True)
        ARTEFACT.write_text(document({**documented, **lines}))
    assert lines == {cell: documented.get(cell) for cell in cells}


def test_the_table_is_complete_and_holds_no_traceback() -> None:
    text = DOCUMENT.read_text()
    assert set(told_by(text)) == set(ALL)
    assert document(told_by(text)) == text
    assert "Traceback" not in text


HEAD = """# What the commands say when something is wrong

Made by `tests/commands/`, which calls each command as a process in each of these states, with
everything else right. `runback demo` needs nothing, so nothing of this reaches it. N is the schema
that this Runback knows, and *stays* means that a command goes on until it is stopped.
"""
MEANS = {
    State.NO_FILE: "There is no database, and no backup to restore.",
    State.NEWER: "The database and the backup were written by a newer Runback.",
    State.LOCKED: "Another program has the file for itself, and does not let go.",
    State.READ_ONLY: "Nothing can be written in the folder of the database.",
    State.WRONG_KEY: "The database and the backup are encrypted, and not under `DATA_KEY`.",
    State.NO_NETWORK: "Telegram cannot be reached.",
    State.WRONG_TOKEN: "Telegram does not know the token.",
    State.SECOND: "A process is at work with the database already.",
}


def document(lines: Mapping[Cell, str]) -> str:
    """The whole page."""
    parts = [HEAD]
    for state in State:
        told = [lines[command, state] for command in ARGUMENTS if (command, state) in lines]
        table = ["| command | exit code | says |", "|---|---|---|", *told]
        parts.append(f"## {state.value}\n\n{MEANS[state]}\n\n" + "\n".join(table) + "\n")
    return "\n".join(parts)


def line(cell: Cell, said: Said) -> str:
    """One row: what is bad of a check, and of the others the one line that has it all."""
    words = (_bad(said) if cell[0] == "check" else _telling(said)).replace("|", "\\|")
    call = " ".join(ARGUMENTS[cell[0]])
    return f"| `{call}` | {'stays' if said.code is None else said.code} | {words} |"


def _bad(said: Said) -> str:
    """Of a check what is bad; what is bad of a language has nothing to do with these states."""
    bad = [words for words in said.words if re.match("BAD (?!words)", words)]
    return "<br>".join(bad) or "every line is ok"


def _telling(said: Said) -> str:
    """The line after which it goes on, or the fault, or the first of what was done."""
    signs = GOES_ON if said.code is None else ("runback: ",) if said.code else ("",)
    found = [words for words in said.words if any(sign in words for sign in signs)]
    return found[0] + (" …" if said.code == 0 and len(found) > 1 else "")


def told_by(text: str) -> dict[Cell, str]:
    """The rows of a page."""
    found, state = {}, State.NO_FILE
    for row in text.splitlines():
        if row.startswith("## "):
            state = State(row.removeprefix("## "))
        elif named := re.match(r"\| `(\w+)", row):
            found[named[1], state] = row
    return found
