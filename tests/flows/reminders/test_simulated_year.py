"""A year of reminders for fifty runners, with everything that goes wrong in a year.

Twelve time zones with their clock changes, restarts, kills at random moments, blocked chats,
too many requests, a network that is gone for six hours, and a host that is. Whatever happens:
each slot comes once, at its local minute, or the ledger says why not.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.domain.back.safety import Answer, Cleared, Question, SeeSoon
from bot.domain.reminders.deciding import slot_key
from bot.domain.reminders.people import Runner
from bot.domain.time.pauses import Pause, PauseReason
from bot.sandbox.telegram import Telegram
from bot.steps.planning import changes, reach, reacting
from bot.steps.reminders.claiming import BATCH, LEASE
from bot.words import WordsByLanguage
from storage.back import screenings
from storage.reminders.claimed import Claimed
from storage.runner import runners
from tests.flows.reminders.year import DAY, END, MINUTE, START, Key, Life, expected, fifty
from tests.mortal import KilledError
from tests.mortal import Life as Process
from tests.reminding import Engine, Still, next_at
from tests.thorough import THOROUGH

HOUR = dt.timedelta(hours=1)
KILLS, RESTARTS, BURSTS = 80, 12, 20
SETTLED = LEASE + 3 * MINUTE
LONGEST_RETRY = 16 * MINUTE


@dataclass
class Kill:
    at: dt.datetime
    unrecorded: set[Key] = field(default_factory=set)
    """What had arrived when the process died, and the ledger did not know."""


class World:
    """Runners, their bot, and what befalls both."""

    def __init__(self, folder: Path, words: WordsByLanguage, seed: int) -> None:
        self.folder, self.words, self.dice = folder, words, random.Random(seed)
        self.clock = Still(START)
        self.telegram = Telegram(limits=False, clock=self.clock)
        self.process = Process()
        self.lives = {life.id: life for life in fifty(self.dice)}
        self.engine: Engine
        self.disturbed: list[tuple[dt.datetime, dt.datetime]] = []
        self.kills: list[Kill] = []
        self.events: list[tuple[dt.datetime, Callable[[], Awaitable[None]]]] = []
        self.answered = 0
        self._counted = 0, 0

    async def live(self) -> None:
        self.engine = await self._start()
        await self._settle_in()
        self._fate()
        while True:
            due = await self._react()
            happens = self.events[0][0] if self.events else END
            now = min(due or END, happens)
            if now >= END:
                break
            self.clock.set(now)
            if now == happens and self.events:
                await self.events.pop(0)[1]()
            else:
                await self._tick()
        await self.engine.stop()

    async def _start(self) -> Engine:
        return await Engine.start(self.telegram, self.clock, self.folder, self.words, self.process)

    async def _settle_in(self) -> None:
        for life in self.lives.values():
            runner = await self.engine.runner(life.zone, life.id)
            await self.engine.do(changes.set_quiet, runner, life.quiet, START)
            runner = await self.engine.do(runners.get, runner.id)
            for habit in life.habits:
                days = frozenset(habit.days)
                await self.engine.rule(runner, habit.time, days, habit.kind, habit.length)

    def _fate(self) -> None:
        for do, count in ((self._will_kill, KILLS), (self._restart, RESTARTS)):
            self.events += [(self._someday(), do) for _ in range(count)]
        self.events += [(self._someday(), self._burst) for _ in range(BURSTS)]
        self.events += [(self._someday(), self._no_network), (self._someday(), self._no_host)]
        for life in self.lives.values():
            for begin, end in life.away:
                self.events += [(begin, self._leaves(life)), (end, self._returns(life))]
            if life.moves_to:
                self.events.append((self._someday(), self._moves(life)))
        self.events.sort(key=lambda event: event[0])

    def _someday(self) -> dt.datetime:
        """Some day, at a time when many are due."""
        day = START + dt.timedelta(days=self.dice.randint(1, 360))
        hours = self.dice.choice([0, 5, 6, 7, 12, 14, 16, 18, 20, 22])
        return day + hours * HOUR - self.dice.choice([1, 5, 10]) * MINUTE

    async def _tick(self) -> None:
        begun = self.clock.now()
        refused = self._faults()
        try:
            await self._send()
        except KilledError:
            await self._rises_again()
        if self._faults() > refused:
            self.disturbed.append((begun - LONGEST_RETRY, begun + LONGEST_RETRY))

    async def _send(self) -> None:
        await self.engine.tick()

    def _faults(self) -> int:
        """How many calls Telegram has refused so far."""
        seen, faults = self._counted
        calls = self.telegram.calls
        faults += sum(not call.body["ok"] for call in calls[seen:])
        self._counted = len(calls), faults
        return faults

    async def _react(self) -> dt.datetime | None:
        """Whoever reacts does so at once; nobody's tap is lost, kills or not. What is due next."""
        fresh, self.answered = self.process.sent[self.answered :], len(self.process.sent)
        steps, self.process.steps = self.process.steps, None
        async with self.engine.services.database.transaction() as tx:
            for due, _at in fresh:
                if self.lives[due.runner_id].reacts:
                    await reacting.reacted(tx, due.runner_id, due.kind, self.clock.now())
            following = await next_at(tx)
        self.process.steps = steps
        return following

    async def _will_kill(self) -> None:
        self.process.kill_within(self.dice.choice([self.dice.randint(0, 8), 3, 15, 40]))

    async def _rises_again(self) -> None:
        kill = Kill(self.clock.now())
        await self.engine.dies()
        down = await self._restored()
        self.disturbed.append((kill.at, kill.at + down + 2 * SETTLED))
        known = {
            (row["runner_id"], row["kind"], row["day"], row["time"])
            for row in await self.rows("SELECT * FROM deliveries WHERE state = 'sent'")
        }
        arrived = {key(due) for due, _ in self.process.sent}
        kill.unrecorded = arrived - known - set().union(*(k.unrecorded for k in self.kills))
        self.kills.append(kill)

    async def _restored(self) -> dt.timedelta:
        """After a kill somebody starts it again; how long that took."""
        self.process.begin_again()
        down = self.dice.choice([0, 1, 60, 60 * 9])
        self.clock.advance(down)
        self.engine = await self._start()
        return dt.timedelta(seconds=down)

    async def _restart(self) -> None:
        await self.engine.stop()
        self.engine = await self._start()

    async def _burst(self) -> None:
        wait, times = self.dice.choice([3, 30, 60]), self.dice.choice([1, 4, 12])
        self.telegram.faults.next("sendMessage", retry_after=wait, times=times)

    def _cable(self, *, gone: bool) -> None:
        self.process.offline = gone

    async def _no_network(self) -> None:
        self._cable(gone=True)
        end = self.clock.now() + 6 * HOUR
        self.disturbed.append((self.clock.now(), end + LONGEST_RETRY))
        self.events.append((end, self._network))
        self.events.sort(key=lambda event: event[0])

    async def _network(self) -> None:
        self._cable(gone=False)

    async def _no_host(self) -> None:
        await self.engine.stop()
        self.disturbed.append((self.clock.now(), self.clock.now() + 6 * HOUR))
        self.clock.advance(6 * 3600)
        self.engine = await self._start()

    def _leaves(self, life: Life) -> Callable[[], Awaitable[None]]:
        async def leave() -> None:
            now = self.clock.now()
            match life.why_away:
                case "blocked":
                    self.telegram.person(life.id).blocked = True
                case "paused":
                    pause = Pause(life.away[0][1], PauseReason.HOLIDAY)
                    await self._do(changes.set_pause, await self._runner(life), pause, now)
                case _:
                    await self._screened(life, SeeSoon(now, Question.SOON))

        return leave

    def _returns(self, life: Life) -> Callable[[], Awaitable[None]]:
        async def come_back() -> None:
            now = self.clock.now()
            match life.why_away:
                case "blocked":
                    self.telegram.person(life.id).blocked = False
                    await self._do(reach.back, await self._runner(life), now)
                case "screening":
                    await self._screened(life, Cleared(now, frozenset()))

        return come_back

    async def _runner(self, life: Life) -> Runner:
        """As they are by now."""
        runner: Runner = await self._do(runners.get, life.id)
        return runner

    async def _screened(self, life: Life, result: SeeSoon | Cleared) -> None:
        answers = {Question.SOON: Answer.NONE}
        at = int(self.clock.now().timestamp())
        await self._do(screenings.keep, life.id, at, answers, result, None)

    def _moves(self, life: Life) -> Callable[[], Awaitable[None]]:
        async def move() -> None:
            await self._do(
                changes.set_zone, await self._runner(life), life.moves_to, self.clock.now()
            )

        return move

    async def _do(self, function: Any, *arguments: Any) -> Any:
        steps, self.process.steps = self.process.steps, None
        result = await self.engine.do(function, *arguments)
        self.process.steps = steps
        return result

    async def rows(self, query: str) -> list[Any]:
        async with self.engine.services.database.transaction() as tx:
            return (await tx.read((query, {})))[0]

    def was_disturbed(self, at: dt.datetime) -> bool:
        return any(begin <= at <= end for begin, end in self.disturbed)


def key(due: Claimed) -> Key:
    return (due.runner_id, *slot_key(due.kind, due.slot))


class Accounts:
    """What arrived, what the ledger says, and what should have been."""

    def __init__(self, world: World, ledger: list[Any]) -> None:
        self.world = world
        self.ledger = {(r["runner_id"], r["kind"], r["day"], r["time"]): r for r in ledger}
        self.arrivals: dict[Key, list[dt.datetime]] = defaultdict(list)
        for due, at in world.process.sent:
            self.arrivals[key(due)].append(dt.datetime.fromtimestamp(at, dt.UTC))
        self.exact = self.late = 0

    def outcome(self, key: Key) -> tuple[str, str | None]:
        row = self.ledger.get(key)
        return (row["state"], row["reason"]) if row else ("missing", None)

    def check_due(self, life: Life, key: Key, at: dt.datetime) -> None:
        """One slot that should have come: exactly once and to the minute, or it says why not."""
        came, (state, reason) = self.arrivals.get(key, []), self.outcome(key)
        if away := next((a for a in life.away if a[0] <= at <= a[1] + 10 * HOUR), None):
            assert not any(away[0] <= moment < away[1] for moment in came), key
            if at < away[1] and not self.world.was_disturbed(at) and state != "missing":
                assert reason in (life.why_away, "changed"), (key, at, away, state, reason)
        elif not life.reacts:
            assert state in ("sent", "skipped", "expired"), (key, at, state, reason)
            assert state != "skipped" or reason in ("half", "fortnightly", "quiet"), (key, reason)
            assert came == [at] or state != "sent" or self.world.was_disturbed(at), (key, came)
        elif self.world.was_disturbed(at):
            assert state in ("sent", "expired"), (key, at, state, reason)
            assert bool(came) == (state == "sent") or reason == "interrupted", (key, came, state)
            assert all(moment >= at for moment in came), key
            self.late += 1
        else:
            assert came == [at], (key, at, came, state, reason)
            assert state == "sent", (key, state)
            self.exact += 1

    def check_traveller(self, life: Life) -> None:
        """Wherever they are: no local day twice, none lost."""
        for habit in life.habits:
            mine = [k for k in self.ledger if k[:2] == (life.id, habit.kind.value)]
            days = Counter(k[2] for k in mine if self.outcome(k)[1] != "changed")
            wanted = {k[2] for k, at in expected(life, habit) if at < END - 2 * DAY}
            assert wanted <= days.keys(), (life, wanted - days.keys())
            assert set(days.values()) == {1}, (life, days)

    def check_doubles(self) -> None:
        """Nothing came twice but what was in flight at a kill, at most a batch each time."""
        in_flight = Counter(key for kill in self.world.kills for key in kill.unrecorded)
        for name, came in self.arrivals.items():
            assert len(came) <= 1 + in_flight[name], (name, came)
        assert all(len(kill.unrecorded) <= BATCH for kill in self.world.kills)

    def check_settled(self) -> None:
        over = {"sent", "skipped", "expired", "failed"}
        late = int((END - DAY).timestamp())
        left = [dict(r) for r in self.ledger.values() if r["at"] < late and r["state"] not in over]
        assert left == []

    def check_nothing_else(self, wanted: set[Key]) -> None:
        """No message that nobody planned; follow-ups only for those who do not react."""
        for name in self.arrivals.keys() - wanted:
            life = self.world.lives[name[0]]
            assert life.moves_to or (name[1] == "nudge" and not life.reacts), name


async def test_a_year(tmp_path: Path, words: WordsByLanguage, capsys: Any) -> None:
    await lived_through(World(tmp_path, words, seed=2022), capsys)


async def lived_through(world: World, capsys: Any) -> None:
    """A year of it, and everything that is to be so afterwards."""
    begun = time.perf_counter()
    await world.live()
    world.engine = await world._start()
    accounts = Accounts(world, await world.rows("SELECT * FROM deliveries"))
    await world.engine.stop()
    wanted: set[Key] = set()
    for life in world.lives.values():
        for habit in life.habits:
            for name, at in expected(life, habit):
                wanted.add(name)
                if at < END - DAY and not life.moves_to:
                    accounts.check_due(life, name, at)
        if life.moves_to:
            accounts.check_traveller(life)
    accounts.check_doubles()
    accounts.check_settled()
    accounts.check_nothing_else(wanted)
    assert accounts.exact > 3000
    assert len(world.kills) > KILLS / (2 if THOROUGH else 4)
    with capsys.disabled():
        report(world, accounts, time.perf_counter() - begun)


def report(world: World, accounts: Accounts, seconds: float) -> None:
    states = Counter(row["state"] for row in accounts.ledger.values())
    reasons = Counter(row["reason"] for row in accounts.ledger.values() if row["reason"])
    doubled = sum(len(came) - 1 for came in accounts.arrivals.values())
    in_flight = [len(kill.unrecorded) for kill in world.kills]
    sys.stdout.write(
        f"\na year in {seconds:.0f} s: {len(world.process.sent)} messages, {dict(states)}, "
        f"{dict(reasons)}; {accounts.exact} undisturbed slots to the second, {accounts.late} "
        f"disturbed; {len(world.kills)} kills, {doubled} doubled, at most {max(in_flight)} "
        f"in flight at one of them\n"
    )
