"""ARCHITECTURE.md tells the way of one tap and of one reminder: this walks them and looks."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from bot.sandbox.telegram import Telegram
from tests.chat import Chat
from tests.clocked import comes, settles, standing_telegram
from tests.conftest import House

ROOT = Path(__file__).parents[2]
PLAN = (ROOT / "ARCHITECTURE.md").read_text()
VALUES = {"bot/steps/reply.py", "handlers/__init__.py"}
"""A value and a table: nothing in them is called on the way."""


@pytest.fixture
def telegram() -> Telegram:
    return standing_telegram()


def named(way: str, *, leave_out: str) -> set[str]:
    """The files that a way names, without those of its numbered points that `leave_out` begins."""
    section = PLAN.split(f"## {way}\n")[1].split("\n## ")[0]
    points = re.split(r"^(?=\d\. )", section, flags=re.MULTILINE)
    told = "".join(point for point in points if point[:1] not in leave_out)
    return set(re.findall(r"`((?:bot|handlers|storage)/[\w/]+\.py)`", told))


@contextmanager
def visited() -> Iterator[set[str]]:
    """The files of ours whose functions are called meanwhile."""
    seen: set[str] = set()

    def look(frame: FrameType, _event: str, _argument: object) -> None:
        seen.add(frame.f_code.co_filename)

    files: set[str] = set()
    sys.setprofile(look)
    try:
        yield files
    finally:
        sys.setprofile(None)
        inside = (Path(name) for name in seen if name.startswith(str(ROOT)))
        files |= {str(path.relative_to(ROOT)) for path in inside}


async def test_a_tap_goes_by_every_file_that_is_named(chat: Chat) -> None:
    await chat.agrees()
    with visited() as files:
        await chat.taps("Lower back")
    told = named("The way of one tap", leave_out="67")
    assert len(told) > 10
    assert told - files - VALUES == set()


async def test_a_reminder_goes_by_every_file_that_is_named(house: House, chat: Chat) -> None:
    await settles(chat)
    await chat.says("/reminders")
    await chat.taps("Stretching", "07:00")
    with visited() as files:
        assert await comes(house, "2026-06-02 07:00") == 1
    told = named("The way of one reminder", leave_out="4")
    assert len(told) > 5
    assert told - files - VALUES == set()
