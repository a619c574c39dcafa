"""A person who sees nothing but the chat, and a bot that does not survive a single tap."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from dataclasses import dataclass, field

from bot.presses import press
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import AnswerPain, AnswerSafety, AnswerWhere
from bot.sandbox import Call, Message, Person
from bot.sandbox.telegram import Telegram
from tests.chat import said
from tests.process.processes import Host, Process, until

READS = 0.6
"""Seconds that a person looks at a safety question at least; within 0.5 an answer is too soon."""
LABELS = (
    ("Are you 18", "I agree"),
    ("Where does your back hurt", "Lower back"),
    ("How much does it hurt", "2"),
    ("Safety question", "None of these"),
    ("stretch", "Better"),
    ("(easier", "No pain"),
    ("Beetle", "Pain"),
    ("Balance", "Can't do it"),
    ("Bridge", "Not now"),
    ("exercise", "No pain"),
    ("", "I agree"),
)
"""What a person taps where they read these words; the first that stand there."""
OVER = "Your four"
NOTED = "Already noted 👍"


@dataclass
class Walker:
    """One person with one thumb; `dice` says when the bot is killed, None: never."""

    host: Host
    url: str
    telegram: Telegram
    person: Person
    dice: random.Random | None = None
    kills: int = 0
    tapped: dict[str, str] = field(default_factory=dict)
    """The payload of each tap, by its query."""
    sent: int = 0
    """How many updates there have been."""
    bot: Process = field(init=False)

    async def start(self) -> None:
        """The bot, perhaps after a kill."""
        self.bot = await self.host.runs("run", environment=self.host.environment(self.url))

    async def walks(self, most: int) -> None:
        """From the first word to the four, by what is to be seen."""
        await self.start()
        self.person.says("/start")
        self.sent += 1
        for _ in range(most):
            await self.settles()
            if OVER in self.words:
                break
            await self.takes_a_step()
        assert OVER in self.words, self.words
        assert await self.bot.stop() == 0

    async def takes_a_step(self) -> None:
        """Read, tap, and see what comes of it."""
        if "Safety question" in self.words:
            await asyncio.sleep(READS)
        before, seen = self.doubled, self.words
        calls = len(self.telegram.calls)
        self.taps()
        if self.dice:
            await self.is_killed(self.dice, calls, seen)
        await self.settles()
        assert self.doubled - before <= 1, "a kill shows a screen once more at most"

    async def is_killed(self, dice: random.Random, calls: int, seen: str) -> None:
        """Before the tap is stored, handled, committed, answered, shown, or after all of it.

        Whoever sees another screen by then goes on, bot or no bot; and some are impatient.
        """
        calls += dice.choice([0, 0, 1, 1, 1, 2, 2])
        await until(self.telegram, lambda: len(self.telegram.calls) >= calls)
        if dice.random() < 0.3:
            await self.settles()
        await self.bot.kill()
        self.kills += 1
        changed = self.words != seen
        if self.fitting and dice.random() < (0.7 if changed else 0.2):
            self.taps()
        await self.start()

    @property
    def fitting(self) -> str | None:
        """The payload of the button that fits what the newest message with buttons says."""
        label = next(label for words, label in LABELS if words in self.words)
        rows = self.screen.buttons if self.screen else []
        buttons = [button for row in rows for button in row]
        return next((b.callback_data for b in buttons if b.text.endswith(label)), None)

    def taps(self) -> None:
        """Tap it; a second time, where nothing has changed since."""
        data = self.fitting
        assert data, f"nothing to tap: {self.words}"
        assert self.screen
        _update_id, query = self.person.taps(self.screen.message_id, data)
        self.tapped[query] = data
        self.sent += 1

    @property
    def screen(self) -> Message | None:
        """The newest message with buttons: what there is to tap."""
        asks = (m for m in reversed(self.person.messages) if m.from_bot and m.buttons)
        return next(asks, None)

    @property
    def words(self) -> str:
        """What that message says."""
        return said(self.screen) if self.screen else ""

    @property
    def doubled(self) -> int:
        """How many messages say what another one says."""
        texts = Counter(said(m) for m in self.person.messages if m.from_bot)
        return sum(count - 1 for count in texts.values())

    async def settles(self) -> None:
        """All that was sent is done with, and what is said to be noted is."""
        query = "SELECT count(*) = ? FROM inbox WHERE state = 2"
        await self.bot.writes("listening")
        await self.host.comes_true(query, self.sent)
        for call in self.telegram.calls:
            self._check(call)

    def _check(self, call: Call) -> None:
        if call.method == "answerCallbackQuery" and call.parameters.get("text") == NOTED:
            data = self.tapped.pop(str(call.parameters["callback_query_id"]), None)
            assert data is None or self.is_noted(data), f"{data} is not noted"

    def is_noted(self, data: str) -> bool:
        """Whether the rows say what a button says."""
        answers = "SELECT answers FROM drafts UNION ALL SELECT answers FROM closed_drafts"
        found = [json.loads(row) for (row,) in self.host.rows(answers)]
        judged = self.host.rows("SELECT number, version, verdict FROM answers")
        match press.read(data):
            case AnswerWhere(_, where):
                return any(draft["where"] == where for draft in found)
            case AnswerPain(_, pain):
                return any(draft["pain"] == pain for draft in found)
            case AnswerSafety(_, question, answer):
                return any(draft["answers"].get(question) == answer for draft in found)
            case JudgeCard(_, number, version, verdict):
                return (number, version, verdict) in judged
            case JudgeStretch(_, number, ease):
                return any((n, v) == (number, ease) for n, _, v in judged)
        return False
