"""The engine: what is sent when, and what the ledger says about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Answer, Cleared, Emergency, Question, SeeSoon
from bot.domain.reminders.deciding import LedgerReason
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.people import Runner
from bot.domain.time.pauses import Pause, PauseReason
from bot.domain.time.schedule import QuietHours, Slot
from bot.domain.time.weekdays import Weekday
from bot.hosting import ledger
from bot.reminding import KEEP_UPDATE_IDS, SOME
from bot.sandbox.telegram import Telegram
from bot.steps.planning import changes, reach, reacting
from bot.steps.reminders.claiming import BATCH, LEASE, MOST_SENDINGS
from bot.words import WordsByLanguage
from storage import records
from storage.back import mornings, screenings
from storage.reminders import reminders
from storage.runner import runners
from storage.telegram import inbox
from tests.engines import only_sqlite, url_for
from tests.mortal import KilledError, Life
from tests.reminding import START, Engine, Still, at

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
async def engine(tmp_path: Path, words: WordsByLanguage) -> AsyncIterator[Engine]:
    clock = Still()
    engine = await Engine.start(Telegram(limits=False, clock=clock), clock, tmp_path, words)
    yield engine
    await engine.stop()


def soon(engine: Engine, wait: dt.timedelta = 30 * MINUTE) -> Slot:
    then = engine.clock.now() + wait
    return Slot(then.date(), then.time().replace(second=0, microsecond=0), then)


class TestRules:
    async def test_every_day_at_the_minute_with_one_follow_up(self, engine: Engine) -> None:
        runner = await engine.runner()
        slot = await engine.rule(runner)
        assert slot.at == at("2026-06-01 08:00")
        await engine.until(at("2026-06-03 12:00"))
        assert engine.sent_at(runner) == [
            "06-01 08:00",
            "06-01 10:00",
            "06-02 08:00",
            "06-03 08:00",
        ]
        assert await engine.states(runner) == [
            "2026-06-01 daily sent",
            "2026-06-01 nudge sent",
            "2026-06-02 daily sent",
            "2026-06-03 daily sent",
            "2026-06-04 daily planned",
        ]

    async def test_a_reaction_cancels_the_follow_up(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.until(at("2026-06-01 08:30"))
        await engine.do(reacting.reacted, runner.id, Kind.DAILY, engine.clock.now())
        await engine.until(at("2026-06-01 23:00"))
        assert engine.sent_at(runner) == ["06-01 08:00"]
        assert "2026-06-01 nudge skipped answered" in await engine.states(runner)

    async def test_a_new_time_counts_at_once(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner, "18:00")
        await engine.rule(runner, "12:00")
        await engine.until(at("2026-06-01 20:00"))
        assert engine.sent_at(runner)[0] == "06-01 12:00"
        assert "2026-06-01 daily skipped changed" in await engine.states(runner)

    async def test_the_same_time_again_does_not_send_again(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.until(at("2026-06-01 08:30"))
        await engine.do(changes.set_zone, runner, "America/Denver", engine.clock.now())
        runner = await engine.do(runners.get, runner.id)
        slot = await engine.rule(runner)  # 08:00 in Denver is still to come today
        assert slot.day == dt.date(2026, 6, 2)

    async def test_quiet_hours_move_it_and_say_so(self, engine: Engine) -> None:
        runner = await engine.runner()
        slot = await engine.rule(runner, "22:00")
        assert slot.moved
        await engine.until(at("2026-06-02 12:00"))
        assert engine.sent_at(runner)[0] == "06-02 07:00"

    async def test_off(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.until(at("2026-06-01 08:30"))
        await engine.do(reminders.off, runner.id, Kind.DAILY)
        assert await engine.next_at() is None
        assert "2026-06-02 daily skipped off" in await engine.states(runner)

    async def test_a_planned_run_asks_after_it(self, engine: Engine) -> None:
        runner = await engine.runner()
        length = dt.timedelta(minutes=45)
        slot = await engine.rule(runner, "18:00", kind=Kind.POST_RUN, length=length)
        assert slot.at == at("2026-06-01 18:55")
        await engine.until(at("2026-06-02 20:00"))
        assert [s for s in engine.sent_at(runner) if "18" in s] == ["06-01 18:55", "06-02 18:55"]

    async def test_after_my_run_plans_nothing(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.do(reminders.set_after_run, runner.id, Kind.DAILY)
        (reminder,) = await engine.do(reminders.of_runner, runner.id)
        assert reminder.after_run
        assert reminder.next is None
        assert await engine.next_at() is None
        await engine.rule(runner)
        (reminder,) = await engine.do(reminders.of_runner, runner.id)
        assert not reminder.after_run


class TestOnce:
    async def test_comes_once_and_is_gone(self, engine: Engine) -> None:
        runner = await engine.runner()
        engine.clock.set(at("2026-06-01 12:00"))
        await engine.do(reminders.once, runner.id, Kind.SNOOZE, soon(engine), Kind.TRAINING)
        await engine.until(at("2026-06-02 12:00"))
        assert engine.sent_at(runner) == ["06-01 12:30"]
        assert await engine.do(reminders.of_runner, runner.id) == ()

    async def test_the_last_word_counts(self, engine: Engine) -> None:
        runner = await engine.runner()
        engine.clock.set(at("2026-06-01 12:00"))
        for wait in (HOUR, 2 * HOUR, 30 * MINUTE):
            await engine.do(reminders.once, runner.id, Kind.POST_RUN, soon(engine, wait))
        await engine.until(at("2026-06-02 12:00"))
        assert engine.sent_at(runner) == ["06-01 12:30"]

    async def test_beside_the_rule_of_its_kind(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner, "18:00", kind=Kind.POST_RUN, length=HOUR)
        engine.clock.set(at("2026-06-01 12:00"))
        await engine.do(reminders.once, runner.id, Kind.POST_RUN, soon(engine))
        await engine.until(at("2026-06-01 19:30"))
        assert engine.sent_at(runner) == ["06-01 12:30", "06-01 19:10"]


class TestNotSent:
    @pytest.mark.parametrize("result", [SeeSoon(START, Question.SOON), Emergency(START)])
    async def test_while_a_screening_is_open(
        self, engine: Engine, result: SeeSoon | Emergency
    ) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        answers = {Question.SOON: Answer.YES}
        await engine.do(screenings.keep, runner.id, 1, answers, result, None)
        await engine.until(at("2026-06-01 12:00"))
        assert engine.messages(runner) == []
        assert (await engine.states(runner))[0] == "2026-06-01 daily skipped screening"
        clear = Cleared(engine.clock.now(), frozenset())
        await engine.do(screenings.keep, runner.id, 2, answers, clear, None)
        await engine.until(at("2026-06-02 09:00"))
        assert engine.sent_at(runner) == ["06-02 08:00"]

    async def test_while_paused(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        pause = Pause(at("2026-06-03 00:00"), PauseReason.ILL)
        await engine.do(changes.set_pause, runner, pause, START)
        await engine.until(at("2026-06-03 09:00"))
        assert engine.sent_at(runner) == ["06-03 08:00"]
        assert (await engine.states(runner))[:2] == [
            "2026-06-01 daily skipped paused",
            "2026-06-02 daily skipped paused",
        ]

    async def test_when_done_already(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.clock.set(at("2026-06-01 07:30"))
        await engine.do(reacting.done, runner.id, Kind.DAILY, engine.clock.now())
        await engine.until(at("2026-06-02 09:00"))
        assert engine.sent_at(runner) == ["06-02 08:00"]
        assert (await engine.states(runner))[0] == "2026-06-01 daily skipped done"

    async def test_a_check_in_before_the_run_is_not_the_one_after_it(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner, "18:00", kind=Kind.POST_RUN, length=HOUR)
        engine.clock.set(at("2026-06-01 09:00"))
        await engine.do(reacting.done, runner.id, Kind.POST_RUN, engine.clock.now())
        await engine.until(at("2026-06-01 20:00"))
        assert engine.sent_at(runner) == ["06-01 19:10"]

    async def test_doing_it_cancels_the_snooze(self, engine: Engine) -> None:
        runner = await engine.runner()
        engine.clock.set(at("2026-06-01 12:00"))
        await engine.do(reminders.once, runner.id, Kind.SNOOZE, soon(engine))
        await engine.do(reacting.done, runner.id, Kind.DAILY, engine.clock.now())
        await engine.until(at("2026-06-01 20:00"))
        assert engine.messages(runner) == []
        assert await engine.states(runner) == ["2026-06-01 snooze skipped done"]

    async def test_skipped_for_today(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.clock.set(at("2026-06-01 07:00"))
        monday = dt.date(2026, 6, 1)
        await engine.do(reacting.skip, runner.id, Kind.DAILY, monday, engine.clock.now())
        await engine.until(at("2026-06-02 09:00"))
        assert engine.sent_at(runner) == ["06-02 08:00"]
        assert (await engine.states(runner))[0] == "2026-06-01 daily skipped asked"

    async def test_on_a_rest_day(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.do(changes.set_rest, runner, frozenset({Weekday.MONDAY}))
        await engine.until(at("2026-06-02 09:00"))
        assert engine.sent_at(runner) == ["06-02 08:00"]
        assert (await engine.states(runner))[0] == "2026-06-01 daily skipped rest_day"


class TestTravelling:
    async def test_from_berlin_to_denver(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.until(at("2026-06-01 09:00"))
        await engine.do(reacting.reacted, runner.id, Kind.DAILY, engine.clock.now())
        await engine.do(changes.set_zone, runner, "America/Denver", engine.clock.now())
        runner = await engine.do(runners.get, runner.id)
        await engine.until(at("2026-06-03 09:00", "America/Denver"))
        sent = [s for s in engine.sent_at(runner) if s.endswith("08:00")]
        assert sent == ["06-02 08:00", "06-03 08:00"]

    async def test_quiet_hours_that_change_move_what_is_planned(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        late = QuietHours(dt.time(22), dt.time(9, 30))
        await engine.do(changes.set_quiet, runner, late, START)
        await engine.until(at("2026-06-01 12:00"))
        assert engine.sent_at(runner)[0] == "06-01 09:30"


class TestTroubles:
    async def test_blocked_then_back(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        person = engine.telegram.person(runner.id)
        person.blocked = True
        await engine.until(at("2026-06-04 12:00"))
        assert await engine.states(runner) == ["2026-06-01 daily failed blocked"]
        assert (await engine.do(runners.get, runner.id)).blocked_at == at("2026-06-01 08:00")
        person.blocked = False
        await engine.do(reach.back, runner, engine.clock.now())
        await engine.until(at("2026-06-05 09:00"))
        assert engine.sent_at(runner) == ["06-05 08:00"], "no flood"

    async def test_a_chat_that_is_not_there(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.telegram.faults.next("sendMessage", status=400, description="chat not found")
        await engine.until(at("2026-06-04 12:00"))
        assert await engine.states(runner) == ["2026-06-01 daily failed unreachable"]

    async def test_a_refused_message_does_not_stop_the_rule(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.telegram.faults.next("sendMessage", status=400, description="no such thing")
        await engine.until(at("2026-06-02 08:00"))
        assert (await engine.states(runner))[0] == "2026-06-01 daily failed refused"
        assert engine.sent_at(runner) == ["06-02 08:00"]

    async def test_too_many_requests_are_obeyed(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.telegram.faults.next("sendMessage", retry_after=120, times=2)
        await engine.until(at("2026-06-01 08:30"))
        assert engine.sent_at(runner) == ["06-01 08:04"]
        assert (await engine.states(runner))[0] == "2026-06-01 daily sent"
        assert engine.telegram.calls[-1].at == at("2026-06-01 08:04")

    async def test_a_network_that_comes_back(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.life.offline = True
        await engine.until(at("2026-06-01 08:40"))
        engine.life.offline = False
        await engine.until(at("2026-06-01 09:30"))
        assert len(engine.messages(runner)) == 1
        assert engine.clock.now() > engine.messages(runner)[0].at > at("2026-06-01 08:40")

    async def test_an_outage_sends_once_or_says_too_late(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.clock.set(at("2026-06-03 12:00"))
        await engine.until(at("2026-06-03 12:30"))
        assert engine.sent_at(runner) == ["06-03 12:00"]
        assert (await engine.states(runner))[:3] == [
            "2026-06-01 daily expired too_late",
            "2026-06-02 daily expired too_late",
            "2026-06-03 daily sent",
        ]

    async def test_what_may_have_arrived_is_not_sent_twice(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.life.silent = True
        await engine.until(at("2026-06-01 08:30"))
        assert (await engine.states(runner))[0] == "2026-06-01 daily sent unconfirmed"
        assert len(engine.messages(runner)) == 1

    async def test_a_moved_chat(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        new = engine.telegram.person()
        new.started = True
        engine.life.moved_to = new.id
        await engine.until(at("2026-06-01 08:30"))
        assert (await engine.do(runners.get, runner.id)).chat_id == new.id
        assert len(new.messages) == 1

    async def test_forgotten_while_it_is_being_sent(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)

        async def forget() -> None:
            await engine.do(runners.forget, runner.id)

        engine.life.meanwhile = forget
        await engine.until(at("2026-06-01 08:30"))
        assert await engine.do(runners.get, runner.id) is None
        assert await engine.next_at() is None

    async def test_changed_while_it_is_being_sent(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)

        async def change() -> None:
            await engine.rule(runner, "12:00")

        engine.life.meanwhile = change
        await engine.until(at("2026-06-01 08:30"))
        assert (await engine.do(reminders.of_runner, runner.id))[-1].rule.time == dt.time(12)
        assert "2026-06-01 daily planned" in await engine.states(runner)

    async def test_a_close_puts_off_what_is_not_begun(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        engine.reminding.close()
        engine.clock.set(at("2026-06-01 08:00"))
        assert await engine.tick() == 0


TOO_LARGE = "a number too large to be written"
BROKEN = {
    "a time zone that this machine does not know": "UPDATE reminders SET zone = 'Europe/Nowhere'",
    "no slot": "UPDATE reminders SET slot_at = NULL",
    "a slot that is no day": "UPDATE reminders SET slot_day = 'someday'",
    "attention in no language": "UPDATE reminders SET attention = '{'",
    "a safety result": "INSERT INTO screenings"
    " (runner_id, check_in_id, at, region, answers, result, because, care, nth)"
    " SELECT id, 5, 0, NULL, '{}', 'see_soon', '?', '[]',"
    " 1 FROM runners",
    "a verdict": "INSERT INTO verdicts SELECT id, 1, 'full', 'meh', 0, 1, 0, 5 FROM runners",
    "quiet hours": "UPDATE runners SET quiet_start = 'dusk', quiet_end = 'dawn'",
    TOO_LARGE: "UPDATE reminders SET length = 9e99, kind = 'post_run'",
}
CASES = [
    pytest.param(sql, id=name, marks=[only_sqlite] if name == TOO_LARGE else [])
    for name, sql in BROKEN.items()
]
"""A server keeps no number that does not fit its column."""


class TestBrokenRows:
    """One row that cannot be read keeps nobody else's reminder back."""

    async def break_row(self, engine: Engine, runner: Runner, sql: str) -> None:
        column = "id" if sql.startswith(("UPDATE runners", "INSERT")) else "runner_id"
        async with engine.services.database.transaction() as tx:
            tx.write((f"{sql} WHERE {column} = :id", {"id": runner.id}))

    @pytest.mark.parametrize("sql", CASES)
    async def test_the_others_get_theirs(self, engine: Engine, sql: str) -> None:
        bad, *others = [await engine.runner() for _ in range(3)]
        for runner in (bad, *others):
            await engine.rule(runner)
        await self.break_row(engine, bad, sql)
        await engine.until(at("2026-06-02 12:00"))
        assert engine.messages(bad) == []
        for runner in others:
            sent = [s for s in engine.sent_at(runner) if s.endswith("08:00")]
            assert sent == ["06-01 08:00", "06-02 08:00"]
        async with engine.services.database.transaction() as tx:
            lines = "SELECT state, reason FROM deliveries WHERE runner_id = :id"
            mine, due = await tx.read(
                (lines, {"id": bad.id}),
                ("SELECT due_at FROM reminders WHERE runner_id = :id", {"id": bad.id}),
            )
        assert [row["due_at"] for row in due] == [None]
        if "kind =" not in sql:  # its line in the ledger has another name then
            assert [tuple(row) for row in mine] == [("failed", "broken")]

    async def test_a_batch_of_nothing_else(self, engine: Engine) -> None:
        for _ in range(BATCH + 1):
            runner = await engine.runner()
            await engine.rule(runner)
            await self.break_row(engine, runner, "UPDATE reminders SET zone = '?'")
        last = await engine.runner()
        await engine.rule(last, "08:01")
        engine.clock.set(at("2026-06-01 08:01"))
        await engine.tick()
        assert engine.sent_at(last) == ["06-01 08:01"]

    async def test_what_was_begun_of_it_is_undone(self, engine: Engine) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await self.break_row(engine, runner, BROKEN["a verdict"])
        await engine.until(at("2026-06-01 08:30"))
        (line,) = await engine.ledger(runner)
        assert (line.state, line.attempts) == ("failed", 0)

    async def test_the_next_start_or_a_new_zone_mends_it(self, engine: Engine) -> None:
        mended, moved = [await engine.runner() for _ in range(2)]
        for runner in (mended, moved):
            await engine.rule(runner)
        await self.break_row(engine, mended, BROKEN["a verdict"])
        await self.break_row(engine, moved, BROKEN["quiet hours"])
        await engine.until(at("2026-06-01 08:30"))
        async with engine.services.database.transaction() as tx:
            tx.write(("DELETE FROM verdicts", {}))
        await engine.do(changes.set_quiet, moved, QuietHours(), engine.clock.now())
        await engine.reminding._revive(None)
        await engine.until(at("2026-06-02 08:30"))
        assert engine.sent_at(mended)[0] == "06-01 08:30", "still of use"
        assert engine.sent_at(moved)[-1] == "06-02 08:00"

    async def test_only_what_broke_is_revived(self, engine: Engine) -> None:
        blocked, after_run = [await engine.runner() for _ in range(2)]
        for runner in (blocked, after_run):
            await engine.rule(runner)
        await engine.do(reach.blocked, blocked.id, engine.clock.now())
        await engine.do(reminders.set_after_run, after_run.id, Kind.DAILY)
        await engine.reminding._revive(None)
        assert await engine.next_at() is None


class TestKills:
    """Between any two steps of sending one reminder."""

    @pytest.mark.parametrize("steps", range(9))
    async def test_once_or_in_flight_and_then_once_more(
        self, steps: int, tmp_path: Path, words: WordsByLanguage
    ) -> None:
        clock, life = Still(), Life()
        telegram = Telegram(limits=False, clock=clock)
        engine = await Engine.start(telegram, clock, tmp_path, words, life)
        runner = await engine.runner()
        await engine.rule(runner)
        clock.set(at("2026-06-01 08:00"))
        life.kill_within(steps)
        killed = False
        try:
            await engine.tick()
        except KilledError:
            killed = True
        await engine.dies()
        before = len(engine.messages(runner))
        life.begin_again()
        engine = await Engine.start(telegram, clock, tmp_path, words, life)
        state = (await engine.states(runner))[0].split()[-1]
        await engine.until(at("2026-06-01 08:00") + LEASE)
        await engine.stop()
        assert len(engine.messages(runner)) == 1 + (before and state == "sending")
        assert killed or (before, state) == (1, "sent")

    async def test_interrupted_for_ever_it_expires(
        self, tmp_path: Path, words: WordsByLanguage
    ) -> None:
        clock, life = Still(), Life()
        telegram = Telegram(limits=False, clock=clock)
        engine = await Engine.start(telegram, clock, tmp_path, words, life)
        runner = await engine.runner()
        await engine.rule(runner)
        clock.set(at("2026-06-01 08:00"))
        for _ in range(MOST_SENDINGS):
            life.dies_when_sent = True
            with pytest.raises(KilledError):
                await engine.tick()
            await engine.dies()
            life.begin_again()
            engine = await Engine.start(telegram, clock, tmp_path, words, life)
            clock.advance(LEASE.total_seconds())
        await engine.tick()
        states = await engine.states(runner)
        await engine.stop()
        assert states[0] == "2026-06-01 daily expired interrupted"
        assert len(engine.messages(runner)) == MOST_SENDINGS


class TestCost:
    async def test_more_than_a_batch(self, engine: Engine) -> None:
        everybody = [await engine.runner() for _ in range(2 * BATCH + 1)]
        for runner in everybody:
            await engine.rule(runner)
        engine.clock.set(at("2026-06-01 08:00"))
        assert await engine.tick() == 2 * BATCH + 1
        assert all(len(engine.messages(runner)) == 1 for runner in everybody)

    async def test_old_numbers_go_however_many_they_are(self, engine: Engine) -> None:
        many = [inbox.Received(number, None, None) for number in range(2 * SOME + 1)]
        await engine.do(inbox.store, many, engine.clock.now())
        engine.clock.set(engine.clock.now() + 2 * KEEP_UPDATE_IDS)
        await engine.reminding._tidy(None)
        async with engine.services.database.transaction() as tx:
            assert await tx.value(("SELECT count(*) FROM inbox", {})) == 0


class TestWhy:
    async def test_it_tells(self, engine: Engine, tmp_path: Path) -> None:
        runner = await engine.runner()
        await engine.rule(runner)
        await engine.until(at("2026-06-01 12:00"))
        pause = Pause(at("2026-06-03 00:00"), PauseReason.ILL)
        await engine.do(changes.set_pause, runner, pause, engine.clock.now())
        await engine.until(at("2026-06-02 12:00"))
        url = url_for(tmp_path / "test.db")
        assert await ledger.lines(url, runner.id, None, engine.clock.now()) == [
            f"runner {runner.id}: times are Europe/Berlin; paused until Wed 2026-06-03 00:00",
            "Mon 2026-06-01 08:00  daily: sent Mon 2026-06-01 08:00",
            "Mon 2026-06-01 10:00  nudge (daily): sent Mon 2026-06-01 10:00",
            "Tue 2026-06-02 08:00  daily: skipped – the runner has paused reminders",
            "next: Wed 2026-06-03 08:00  daily",
        ]
        monday = await ledger.lines(url, runner.id, dt.date(2026, 6, 1), engine.clock.now())
        assert len(monday) == 4
        nothing = await ledger.lines(url, runner.id, dt.date(2025, 1, 1), engine.clock.now())
        assert nothing[1] == "nothing was due"
        assert await ledger.lines(url, 7, None, START) == ["runner 7: not known here"]

    def test_every_reason_has_words(self) -> None:
        assert set(ledger.BECAUSE) == set(LedgerReason)


class TestMornings:
    async def test_bad_ones_count_until_the_next_screening(self, engine: Engine) -> None:
        runner = await engine.runner()
        for day, felt in ((2, Felt.WORSE), (3, Felt.SAME), (4, Felt.WORSE)):
            morning = dt.date(2026, 6, day)
            engine.clock.set(at(f"{morning} 08:00"))
            now = engine.clock.now()
            await engine.do(mornings.keep, runner.id, Morning(morning, now, felt, None))
            await engine.do(mornings.keep, runner.id, Morning(morning, now, felt, 4))
        loaded = await engine.do(records.load, runner.id, 0)
        assert loaded.record.bad_mornings == 2
        assert [m.felt for m in loaded.record.mornings] == [Felt.WORSE, Felt.SAME, Felt.WORSE]
        assert loaded.record.mornings[0].at == engine.clock.now()
        clear = Cleared(engine.clock.now(), frozenset())
        await engine.do(screenings.keep, runner.id, 2, {}, clear, None)
        loaded = await engine.do(records.load, runner.id, 0)
        assert loaded.record.bad_mornings == 0
