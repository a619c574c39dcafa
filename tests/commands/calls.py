"""Calling a command as a host does: what it says, and its exit code."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.engine.migrations import newest

ROOT = Path(__file__).parents[2]
PATIENCE = 90.0
ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "run": ("run",),
    "demo": ("demo", "--no-browser", "--port", "0"),
    "check": ("check",),
    "copy": ("copy", "sqlite:///runback.db", "sqlite:///other.db"),
    "why": ("why", "7"),
    "backup": ("backup", "new.db"),
    "restore": ("restore", "backup.db", "--replace"),
    "rekey": ("rekey",),
}
GOES_ON = ("listening", "standing by", "Telegram is out of reach", "in the chat at")
"""Lines after which a command that runs until it is stopped has said what it has to say."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a host sees."""

    words: tuple[str, ...]
    code: int | None
    """None: it goes on until it is stopped."""


async def call(
    command: str, folder: Path, settings: Mapping[str, str], before: Sequence[str] = ()
) -> Said:
    """Run it as a process; one that goes on is stopped once it has said so."""
    process = await asyncio.create_subprocess_exec(
        *before, sys.executable, "-m", "bot", *ARGUMENTS[command],
        cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT),
             "PYTHONDONTWRITEBYTECODE": "1", **settings},
    )  # fmt: skip
    assert process.stdout
    words, goes_on = [], False
    async with asyncio.timeout(PATIENCE):
        async for line in process.stdout:
            words.append(line.decode().rstrip())
            if not goes_on and any(sign in words[-1] for sign in GOES_ON):
                goes_on = True
                process.send_signal(signal.SIGTERM)
        code = await process.wait()
    assert not goes_on or code == 0, words
    return Said(tuple(words), None if goes_on else code)


def neat(said: Said, folder: Path, telegram: str) -> Said:
    """The same without what is different on every machine and at every time."""
    told = [_neat(line.replace(telegram, "TELEGRAM"), folder) for line in said.words]
    return Said(tuple(line for line in told if not line.endswith("stopped")), said.code)


def _neat(line: str, folder: Path) -> str:
    line = line.replace(str(folder), "/srv/runback")
    line = re.sub(r"^\d{4}-\S+ \[(\w+) *\] ", "", line)
    line = re.sub(r" {2,}", "  ", line).rstrip()
    line = re.sub(r"\b\d+ bytes", "N bytes", line)
    line = re.sub(rf"\b{newest() + 1}\b", "N+1", line)
    line = re.sub(rf"\b{newest()}\b", "N", line)
    line = re.sub(r"127\.0\.0\.1:\d{3,}", "127.0.0.1:PORT", line)
    return line.replace("Permission denied", "Read-only file system")
