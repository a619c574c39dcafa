"""A whole check-in, and the process killed again and again: the same four at the end."""

from __future__ import annotations

import random
from typing import Any

import pytest

from bot.catalogue import load
from bot.domain.exercises.catalogue import Region
from bot.domain.exercises.ladder import rungs
from bot.domain.exercises.stretching import offers
from bot.sandbox.telegram import Telegram
from bot.words import load_words
from tests.chat import Chat
from tests.process.processes import Host, Process, until
from tests.thorough import THOROUGH

pytestmark = pytest.mark.process

CATALOGUE = load()
FOUR = rungs(CATALOGUE, Region.LOWER)[:4]
STRETCHES = offers(CATALOGUE, Region.LOWER, ())
SCREENS = (
    "Where does your back hurt",
    "0 = not",
    "Safety question",
    "stretch",
    "rung",
    "Your four",
)

EVERY = 1 if THOROUGH else 3
"""Every how manyth tap the bot is killed at."""


class Fragile:
    """A bot that does not survive a single tap; its chats take it for a `House`."""

    dice = random.Random(16)

    def __init__(self, host: Host, url: str, telegram: Telegram) -> None:
        self.host, self.url, self.telegram = host, url, telegram
        self.bot: Process
        self.kills = 0
        self.taps = 0

    @property
    def inbox(self) -> Any:
        return self

    async def start(self) -> None:
        self.bot = await self.host.runs("run", environment=self.host.environment(self.url))

    async def restart(self) -> None:
        await self.bot.kill()
        self.kills += 1
        await self.start()

    async def finished(self, update_id: int) -> None:
        """Kill it before the tap is stored, handled, committed, answered, shown, or after all.

        The one that is started then has to finish what is left, before the next tap.
        """
        self.taps += 1
        if self.taps % EVERY:
            await self.done(update_id)
            return
        calls = len(self.telegram.calls) + self.dice.choice([0, 0, 1, 1, 1, 2, 2])
        await until(self.telegram, lambda: len(self.telegram.calls) >= calls)
        if self.dice.random() < 0.3:
            await self.done(update_id)
        await self.restart()
        await self.done(update_id)

    async def done(self, update_id: int) -> None:
        await self.host.comes_true("SELECT state = 2 FROM inbox WHERE update_id = ?", update_id)


async def walk(chat: Chat) -> list[str]:
    """From the first word to the four; what each screen said."""
    seen = []
    await chat.agrees()
    seen.append(chat.text)
    for label in ("Lower back", "2"):
        await chat.taps(label)
        seen.append(chat.text)
    for words, label in (("Safety question", "None of these"), ("stretch", "Better")):
        while words in chat.text and "rung" not in chat.text:
            await chat.taps(label)
            seen.append(chat.text)
    while "rung" in chat.text and "Your four" not in chat.text:
        await chat.taps("No pain")
        seen.append(chat.text)
    return seen


async def test_a_kill_at_every_tap_changes_nothing(
    telegram: Telegram, url: str, host: Host
) -> None:
    fragile = Fragile(host, url, telegram)
    await fragile.start()
    await fragile.bot.writes("listening")
    seen = await walk(Chat(telegram.person(), fragile, lambda: None))  # type: ignore[arg-type]
    await fragile.bot.writes("listening")
    assert await fragile.bot.stop() == 0
    assert fragile.kills >= 15 // EVERY
    english = load_words().best("en")
    for exercise in FOUR:
        assert english.plain(exercise.slug) in seen[-1]
    for words in SCREENS:
        assert any(words in screen for screen in seen), words
    check_rows(host, telegram)


def check_rows(host: Host, telegram: Telegram) -> None:
    """Everything once: one check-in, one screening, each card with its one verdict."""
    assert host.rows("SELECT ending, region, pain FROM check_ins") == [("programme", "lower", 2)]
    assert host.rows("SELECT result FROM screenings") == [("cleared",)]
    judged = "SELECT verdict, count(*) FROM answers GROUP BY 1 ORDER BY 1"
    assert host.rows(judged) == [("better", len(STRETCHES)), ("no_pain", len(FOUR))]
    assert host.rows("SELECT count(*) FROM programmes") == [(1,)]
    assert host.rows("SELECT count(*) FROM inbox WHERE state <> 2") == [(0,)]
    assert telegram.unanswered == []
