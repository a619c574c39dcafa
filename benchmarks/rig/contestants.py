"""Who taps what, of which bot: each is a process of its own with a Bot API of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.rig.histories import FIRST_RUNNER, OPEN, prepare
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.exercises.catalogue import Version
from bot.presses.check_in.conversation import AnswerPain, AnswerWhere
from bot.presses.check_in.training import SetDone

ROOT = Path(__file__).parents[2]
BOTS = Path(__file__).parents[1] / "bots"
PEERS = os.environ.get("PEERS_PYTHON", sys.executable)
"""Whose packages have the peers that need others than ours (`requirements.txt` beside this)."""

YEAR = timedelta(days=365)
Payload = Callable[[int], str]
"""What the button of a tap says, by the tap's number; each tap is another runner's."""


@dataclass(frozen=True)
class Contestant:
    """One bot and one kind of tap."""

    name: str
    command: tuple[str, ...]
    payload: Payload
    opened: Callable[[datetime], Draft] | None = None
    """The check-in that is open with Runback; None: another bot."""
    past: timedelta = timedelta()
    """For how long its runners have trained."""
    answers: str = ""
    """Counts the answers that are stored in the `:open` check-in."""

    async def ready(self, folder: Path, runners: int, now: datetime) -> None:
        """Fill the database."""
        if self.opened:
            await prepare(folder / "bench.db", runners, self.opened(now), self.past, now)

    def environment(self, url: str, folder: Path, runners: int) -> dict[str, str]:
        """What the process is told."""
        return os.environ | {
            "BOT_TOKEN": "42:BENCHMARK-TOKEN-THAT-NOBODY-KNOWS-0",
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / 'bench.db'}",
            "LOG_LEVEL": "ERROR",
            "FIRST_RUNNER": str(FIRST_RUNNER),
            "LAST_RUNNER": str(FIRST_RUNNER + runners),
            "PYTHONPATH": str(ROOT),
        }


ANSWERED = (
    "SELECT count(*) FROM drafts WHERE id = :open AND json_extract(answers, '$.{}') NOT NULL"
)
TICKED = "SELECT count(*) FROM answers WHERE check_in_id = :open AND sets_done = 1"


def pain(number: int) -> str:
    """An answer to how much it hurts, 0 to 10."""
    return AnswerPain(OPEN, number % 11).pack()


def where(_number: int) -> str:
    """An answer to where it hurts."""
    return AnswerWhere(OPEN, Where.LOWER).pack()


def tick(_number: int) -> str:
    """One set of the first exercise is done."""
    return SetDone(OPEN, 1, Version.FULL, 1).pack()


def peers_pain(number: int) -> str:
    """The same answer for the peers."""
    return f"p:{number % 11}"


def _asked_pain(now: datetime) -> Draft:
    return Draft(OPEN, Purpose.RUN, now, where=Where.LOWER)


def _asked_where(now: datetime) -> Draft:
    return Draft(OPEN, Purpose.RUN, now)


def _training(now: datetime) -> Draft:
    return Draft(OPEN, Purpose.TRAIN, now, where=Where.NO_PAIN, asked=())


def _ours(now: datetime) -> tuple[str, ...]:
    return sys.executable, str(ROOT / "tests" / "process" / "unhurried.py"), now.isoformat()


def contestants(now: datetime) -> tuple[Contestant, ...]:
    """All of them; the first is what the others are compared with."""
    ours, stock, fortnight = (
        _ours(now),
        (sys.executable, str(BOTS / "echo.py")),
        timedelta(days=14),
    )
    return (
        Contestant("python-telegram-bot echo", stock, peers_pain),
        Contestant("aiogram echo", (PEERS, str(BOTS / "aiogram_echo.py")), peers_pain),
        Contestant("aiogram + rows", (PEERS, str(BOTS / "aiogram_rows.py")), peers_pain),
        Contestant("newcomer", ours, pain, _asked_pain, answers=ANSWERED.format("pain")),
        Contestant("regular", ours, where, _asked_where, YEAR, ANSWERED.format("where")),
        Contestant("training, two weeks", ours, tick, _training, fortnight, TICKED),
        Contestant("training, a year", ours, tick, _training, YEAR, TICKED),
        Contestant("training, five years", ours, tick, _training, 5 * YEAR, TICKED),
    )
