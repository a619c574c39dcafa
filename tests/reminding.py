"""Runners with reminders, for tests of what is sent when: on a clock that stands still."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.ext import ApplicationBuilder

from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.people import Runner
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule, Slot, local
from bot.domain.time.weekdays import EVERY_DAY, Days
from bot.reminding import Reminding
from bot.sandbox import Clock, Message
from bot.sandbox.telegram import Telegram
from bot.steps.planning import rules
from bot.steps.reminders.claiming import BATCH
from bot.telegram.handling.services import Services
from bot.telegram.outgoing.limiter import TwoLanes
from bot.telegram.outgoing.media import Media
from bot.words import WordsByLanguage
from storage.engine.database import Transaction, open_database
from storage.engine.instants import from_seconds
from storage.reminders import deliveries
from storage.reminders.deliveries import Delivery
from storage.runner import runners
from tests.chat import InMemory
from tests.clocked import BERLIN, START, Still, at
from tests.engines import url_for
from tests.fixed.catalogue import CATALOGUE
from tests.mortal import Life, MortalRequest, Noted, mortal

__all__ = ["BERLIN", "FAR", "START", "Engine", "Still", "at"]

FAR = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)


async def next_at(tx: Transaction) -> dt.datetime | None:
    """When the next reminder is due, or a lease ends."""
    ((row,),) = await tx.read(("SELECT min(due_at) AS at FROM reminders", {}))
    return None if row["at"] is None else from_seconds(row["at"])


@dataclass
class Engine:
    """The bot without its polling: only what sends reminders."""

    telegram: Telegram
    clock: Still
    services: Services
    reminding: Reminding
    bot: Bot
    life: Life

    @classmethod
    async def start(
        cls,
        telegram: Telegram,
        clock: Still,
        folder: Path,
        words: WordsByLanguage,
        life: Life | None = None,
    ) -> Engine:
        """Begin, or begin again, on the database in a folder."""
        life = life or Life()
        database = mortal(await open_database(url_for(folder / "test.db")), life)
        services = Services(database, CATALOGUE, words, Media(database), clock.now)
        limits = TwoLanes(
            overall=10**6, reminders=10**6, private=(1e-6, 10**6), clock=lambda: _seconds(clock)
        )
        application = (
            ApplicationBuilder()
            .token(telegram.token)
            .base_url("http://sandbox/bot")
            .request(MortalRequest(telegram, life))
            .get_updates_request(InMemory(telegram))
            .rate_limiter(limits)
            .build()
        )
        await application.bot.initialize()
        return cls(telegram, clock, services, Noted(services, application), application.bot, life)

    async def stop(self) -> None:
        await self.bot.shutdown()
        await self.services.database.close()

    async def dies(self) -> None:
        """What is left of a killed process: nothing; what was open is rolled back."""
        self.services.database.notes()
        await self.services.database.shut()

    async def tick(self) -> int:
        """Deal with everything that is due now; how much that was."""
        count = batch = await self.reminding.send_due()
        while batch == BATCH:
            count += (batch := await self.reminding.send_due())
        return count

    async def until(self, end: dt.datetime) -> None:
        """Live on, from due instant to due instant."""
        while (due := await self.next_at()) and due <= end:
            self.clock.set(due)
            await self.tick()
        self.clock.set(end)

    async def next_at(self) -> dt.datetime | None:
        async with self.services.database.transaction() as tx:
            return await next_at(tx)

    async def runner(self, zone: str = BERLIN, number: int | None = None) -> Runner:
        """Somebody who has agreed, and whose clock is known."""
        person = self.telegram.person(number)
        person.started = True
        now = self.clock.now()
        async with self.services.database.transaction() as tx:
            await runners.welcome(tx, person.id, person.id, "en", now)
            await runners.set_zone(tx, person.id, zone)
            runner = await runners.get(tx, person.id)
        assert runner is not None
        return runner

    async def rule(
        self,
        runner: Runner,
        time: str = "08:00",
        days: Days = EVERY_DAY,
        kind: Kind = Kind.DAILY,
        length: dt.timedelta | None = None,
    ) -> Slot:
        """Give somebody a rule; the slot planned."""
        rule = Rule(dt.time.fromisoformat(time), days, runner.zone or "UTC")
        repeats = Repeats(rule, length)
        return await self.do(rules.set_rule, runner, kind, repeats, self.clock.now())

    async def do(self, function: Any, *arguments: Any) -> Any:
        """One storage function in its own transaction."""
        async with self.services.database.transaction() as tx:
            return await function(tx, *arguments)

    async def ledger(self, runner: Runner) -> list[Delivery]:
        return await self.do(deliveries.between, runner.id, START, FAR)  # type: ignore[no-any-return]

    async def states(self, runner: Runner) -> list[str]:
        """The ledger in short: `2026-06-01 daily sent`, with the reason where there is one."""
        return [
            " ".join(filter(None, (str(d.day), d.kind, d.state, d.reason)))
            for d in await self.ledger(runner)
        ]

    def messages(self, runner: Runner) -> list[Message]:
        return [m for m in self.telegram.person(runner.id).messages if m.from_bot]

    def sent_at(self, runner: Runner) -> list[str]:
        """When messages came, by the runner's clock."""
        zone = runner.zone or "UTC"
        return [local(m.at, zone).strftime("%m-%d %H:%M") for m in self.messages(runner)]


def _seconds(clock: Clock) -> float:
    """The limiter's pauses end by the still clock; between two messages real time has to pass."""
    return clock.now().timestamp() + time.monotonic()
