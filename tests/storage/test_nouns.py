"""Each noun there and back: what goes in comes out the same, in UTC and with 64-bit ids."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from bot.domain.back.alarms import Alarm, AlarmKind
from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.pain import Told
from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, Result, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Ending
from bot.domain.check_in.record import Record
from bot.domain.check_in.upkeep import Asked, Habits, Said
from bot.domain.exercises.catalogue import Dose, Hold, Region, Reps, Version
from bot.domain.exercises.stretching import Stretched, helped
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Ease, Judged, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason
from bot.domain.progress.outcomes import Impression, Offered, Rated, Round
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.live import Live
from bot.domain.reminders.planning import Repeats
from bot.domain.time.schedule import Rule
from bot.domain.time.weekdays import EVERY_DAY, Weekday
from bot.steps.check_in.training_habits import habits_of
from bot.steps.planning import rules
from storage import everything, records
from storage.back import alarms, mornings, nets, pains, screenings
from storage.check_in import answers, check_ins, drafts, history, outcomes, programmes, upkeep
from storage.engine import erasing
from storage.engine.database import Database, Transaction, open_database
from storage.engine.instants import from_seconds, to_seconds
from storage.runner import asking, run_links, runners
from storage.telegram import inbox
from tests.domain.check_in.walk import NOBODY
from tests.engines import only_sqlite, tables_in, url_for

NOW = datetime(2026, 5, 4, 18, 30, tzinfo=UTC)
ROBIN, KIM = 2**62 + 1, 7
CHECK_IN = 2**40 + 3
REPS = Reps(3, 8, 12)
EVERY_MORNING = Rule(time(8), EVERY_DAY, "Europe/Vienna")


RATED = (Rated("Running 5 km", 0),)
HALF_A_ROUND = Round(1, NOW.date(), RATED, offered=Offered(CHECK_IN, NOW.date()))
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
async def known(database: Database) -> Database:
    """Two runners have agreed."""
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
        await runners.welcome(tx, KIM, KIM, "de", NOW)
    return database


async def record_of(database: Database, runner_id: int = ROBIN) -> Record:
    return (await loaded(database, runner_id)).record


async def loaded(database: Database, runner_id: int = ROBIN, update_id: int = 0) -> records.Loaded:
    async with database.transaction() as tx:
        return await records.load(tx, runner_id, update_id)


def test_instants_are_whole_seconds_utc() -> None:
    vienna = timezone(timedelta(hours=2))
    at = datetime(2026, 7, 1, 9, 0, tzinfo=vienna)
    assert from_seconds(to_seconds(at)) == at
    assert from_seconds(to_seconds(at)).tzinfo is UTC


class TestRunners:
    async def test_there_and_back(self, known: Database) -> None:
        async with known.transaction() as tx:
            robin = await runners.get(tx, ROBIN)
        assert robin is not None
        assert (robin.id, robin.chat_id, robin.language) == (ROBIN, ROBIN, "en")
        assert robin.consented_at == NOW
        assert robin.zone is robin.blocked_at is robin.live.question is None

    async def test_agreeing_twice_keeps_the_first_consent(self, known: Database) -> None:
        async with known.transaction() as tx:
            await runners.welcome(tx, ROBIN, ROBIN, "en", NOW + timedelta(days=1))
            robin = await runners.get(tx, ROBIN)
        assert robin is not None
        assert robin.consented_at == NOW

    async def test_blocked_and_back(self, known: Database) -> None:
        async with known.transaction() as tx:
            await runners.blocked(tx, ROBIN, NOW)
            robin = await runners.get(tx, ROBIN)
            assert robin is not None
            assert robin.blocked_at == NOW
            await runners.back(tx, ROBIN)
            robin = await runners.get(tx, ROBIN)
        assert robin is not None
        assert robin.blocked_at is None

    async def test_the_screen_shown_last(self, known: Database) -> None:
        known.later(runners.shown(ROBIN, Live(2**31 + 5, panel=7)))
        runner = (await loaded(known)).runner
        assert runner is not None
        assert runner.live == Live(2**31 + 5, panel=7)

    async def test_a_stranger_has_nothing(self, database: Database) -> None:
        found = await loaded(database, 99)
        assert found == records.Loaded(None, None, None, NOBODY)


DRAFTS = [
    Draft(CHECK_IN, Purpose.RUN, NOW),
    Draft(
        CHECK_IN,
        Purpose.TRAIN,
        NOW,
        where=Where.NO_PAIN,
        pain=0,
        asked=(),
        rebuild=True,
        recheck=True,
    ),
    Draft(
        CHECK_IN,
        Purpose.STRETCH,
        NOW,
        where=Where.BOTH,
        pain=10,
        asked=(Question.EMERGENCY, Question.BONE),
        answers={Question.EMERGENCY: Answer.NONE, Question.BONE: Answer.ONE},
        conditions=(Condition.PREGNANT,),
        explained=(Question.SOON,),
        result=Cleared(NOW, frozenset({Care.NO_JUMPS, Care.EASY_RUNNING})),
    ),
]


@pytest.mark.parametrize("draft", DRAFTS)
async def test_drafts(draft: Draft, known: Database) -> None:
    async with known.transaction() as tx:
        await drafts.keep(tx, ROBIN, replace(DRAFTS[0], id=1), NOW)
        await drafts.keep(tx, ROBIN, draft, NOW)
    assert (await loaded(known)).draft == draft
    assert (await loaded(known, KIM)).draft is None
    async with known.transaction() as tx:
        await drafts.close(tx, ROBIN)
    assert (await loaded(known)).draft is None


def test_a_draft_grows_old_in_half_a_day() -> None:
    draft = DRAFTS[0]
    assert not draft.is_old(NOW + timedelta(hours=12))
    assert draft.is_old(NOW + timedelta(hours=12, seconds=1))


@pytest.mark.parametrize(
    "result",
    [
        Cleared(NOW, frozenset()),
        Cleared(NOW, frozenset({Care.NO_JUMPS}), frozenset({Condition.HERNIA, Condition.ELSE})),
        SeeSoon(NOW, Question.BONE),
        Emergency(NOW),
    ],
)
async def test_screenings(result: Result, known: Database) -> None:
    given = {Question.EMERGENCY: Answer.NONE, Question.PERSONAL: Answer.NONE}
    async with known.transaction() as tx:
        await screenings.keep(tx, ROBIN, CHECK_IN, given, result, Region.UPPER)
    record = await record_of(known)
    assert record.result == result
    assert record.screened_region is Region.UPPER


async def test_only_a_full_screening_counts_for_the_region(known: Database) -> None:
    clear, later = Cleared(NOW, frozenset()), Cleared(NOW + timedelta(days=9), frozenset())
    async with known.transaction() as tx:
        full = {Question.PERSONAL: Answer.NONE}
        await screenings.keep(tx, ROBIN, 1, full, clear, Region.LOWER)
        short = {Question.EMERGENCY: Answer.NONE}
        await screenings.keep(tx, ROBIN, 2, short, later, Region.UPPER)
    record = await record_of(known)
    assert record.result == later
    assert record.screened_region is Region.LOWER


async def test_cards_and_verdicts(known: Database) -> None:
    hold: Dose = Hold(3, 30)
    async with known.transaction() as tx:
        await answers.show(tx, ROBIN, CHECK_IN, 4, Version.EASIER, REPS, NOW)
        await answers.show(tx, ROBIN, CHECK_IN, 13, None, hold, NOW)
        await answers.show(tx, ROBIN, CHECK_IN, 5, Version.FULL, REPS, NOW)
        await answers.judge(tx, ROBIN, CHECK_IN, 4, Version.EASIER, Verdict.NO_PAIN, NOW)
        await answers.judge(tx, ROBIN, CHECK_IN, 13, None, Ease.BETTER, NOW)
    record = await record_of(known)
    card = Card(4, Version.EASIER)
    assert record.judged == (Judged(card, Verdict.NO_PAIN, NOW, check_in=CHECK_IN),)
    assert record.stretched == (Stretched(13, Ease.BETTER, NOW, check_in=CHECK_IN),)
    assert (await record_of(known, KIM)).judged == ()


async def test_the_first_verdict_on_a_card_counts(known: Database) -> None:
    async with known.transaction() as tx:
        await answers.show(tx, ROBIN, CHECK_IN, 4, Version.FULL, REPS, NOW)
        await answers.judge(tx, ROBIN, CHECK_IN, 4, Version.FULL, Verdict.PAIN, NOW)
        await answers.judge(tx, ROBIN, CHECK_IN, 4, Version.FULL, Verdict.NO_PAIN, NOW)
    assert [j.verdict for j in (await record_of(known)).judged] == [Verdict.PAIN]


async def test_a_verdict_on_a_card_never_shown_is_none(known: Database) -> None:
    async with known.transaction() as tx:
        await answers.judge(tx, ROBIN, CHECK_IN, 4, Version.FULL, Verdict.PAIN, NOW)
    assert (await record_of(known)).judged == ()


async def test_forgiving_leaves_what_went_well(known: Database) -> None:
    async with known.transaction() as tx:
        for number, verdict in ((4, Verdict.PAIN), (5, Verdict.NO_PAIN), (6, Verdict.CANNOT)):
            await answers.show(tx, ROBIN, CHECK_IN, number, Version.FULL, REPS, NOW)
            await answers.judge(tx, ROBIN, CHECK_IN, number, Version.FULL, verdict, NOW)
        await answers.forgive(tx, ROBIN, LATEST)
    found = {j.card.number: j.forgiven for j in (await record_of(known)).judged}
    assert found == {4: True, 5: False, 6: True}


async def test_stretches_are_counted_as_often_as_they_were_tried(known: Database) -> None:
    async with known.transaction() as tx:
        for check_in in (1, 2, 3):
            at = NOW + timedelta(days=check_in)
            await answers.show(tx, ROBIN, check_in, 13, None, Hold(2, 20), at)
            await answers.judge(tx, ROBIN, check_in, 13, None, Ease.BETTER, at)
    tried = (await record_of(known)).stretched
    last = NOW + timedelta(days=3)
    assert tried == (Stretched(13, Ease.BETTER, last, check_in=3, times=3),)
    assert helped(tried, 13) == (3, 3)


async def test_check_ins_come_newest_first(known: Database) -> None:
    async with known.transaction() as tx:
        for day, pain in ((1, 5), (2, None), (3, 2)):
            where = Where.NO_PAIN if pain is None else Where.LOWER
            draft = Draft(day, Purpose.RUN, NOW, where=where, pain=pain)
            await check_ins.finish(tx, ROBIN, draft, Ending.REST, NOW + timedelta(days=day))
        stretch = Draft(9, Purpose.STRETCH, NOW, where=Where.UPPER)
        await check_ins.finish(tx, ROBIN, stretch, Ending.STRETCHED, NOW + timedelta(days=9))
    earlier = (await record_of(known)).earlier
    assert [(c.pain, c.region) for c in earlier] == [
        (2, Region.LOWER),
        (None, None),
        (5, Region.LOWER),
    ]


async def test_programmes_the_latest_holds_and_all_are_kept(known: Database) -> None:
    first = Programme((Card(1, Version.FULL), Card(4, Version.EASIER)))
    second = Programme((Card(2, Version.FULL),))
    async with known.transaction() as tx:
        await programmes.keep(tx, ROBIN, 1, first, Region.LOWER, NOW)
        await programmes.keep(tx, ROBIN, 2, second, None, NOW + timedelta(days=1))
        kept = (await tx.read(("SELECT count(*) FROM programmes", {})))[0][0][0]
    record = await record_of(known)
    assert (record.programme, record.programme_region) == (second, None)
    assert kept == 2


class TestUpkeep:
    async def test_what_was_put_off_or_only_tried_is_no_training(self, known: Database) -> None:
        tries: list[tuple[Verdict | None, DoseReason | None]] = [
            (Verdict.PAIN, DoseReason.UP),
            (Verdict.NOT_NOW, DoseReason.UP),
            (Verdict.NO_PAIN, None),
            (None, DoseReason.UP),
        ]
        async with known.transaction() as tx:
            for day, (verdict, reason) in enumerate(tries):
                at = NOW + timedelta(days=day)
                await answers.show(tx, ROBIN, day, 4, Version.FULL, REPS, at, reason)
                if verdict:
                    await answers.judge(tx, ROBIN, day, 4, Version.FULL, verdict, at)
            found = await habits_of(tx, ROBIN, NOW + timedelta(days=9))
            later = await habits_of(tx, ROBIN, NOW + timedelta(weeks=20))
        assert found == Habits(trained=(NOW,), target=2)
        assert later.trained == ()

    async def test_the_plan_and_the_last_offer(self, known: Database) -> None:
        then = NOW + timedelta(weeks=13)
        async with known.transaction() as tx:
            robin = await runners.get(tx, ROBIN)
            assert robin is not None
            await rules.set_rule(tx, robin, Kind.TRAINING, Repeats(EVERY_MORNING), NOW)
            sunday = replace(EVERY_MORNING, days=frozenset({Weekday.SUNDAY}))
            await rules.set_rule(
                tx, robin, Kind.POST_RUN, Repeats(sunday, timedelta(hours=1)), NOW
            )
            await history.set_target(tx, ROBIN, 4, NOW)
            await upkeep.offered(tx, ROBIN, 1, NOW)
            await upkeep.answered(tx, ROBIN, 1, Said.KEPT, then)
            await upkeep.answered(tx, ROBIN, 1, Said.TAKEN, then)
            first = await habits_of(tx, ROBIN, then)
            await upkeep.offered(tx, ROBIN, 2, then)
            second = await habits_of(tx, ROBIN, then)
            other = await habits_of(tx, KIM, then)
        assert (first.rule, first.runs, first.target) == (EVERY_MORNING, {Weekday.SUNDAY}, 4)
        assert first.asked == Asked(1, then, Said.KEPT), "the first answer counts"
        assert second.asked == Asked(2, then)
        assert other == Habits((), 2)


class TestInbox:
    async def test_from_received_to_replied(self, database: Database) -> None:
        async with database.transaction() as tx:
            await inbox.store(tx, [inbox.Received(2**60, ROBIN, "{}")], NOW)
        assert (await loaded(database, ROBIN, 2**60)).state is inbox.UpdateState.RECEIVED
        async with database.transaction() as tx:
            await inbox.committed(tx, 2**60)
        assert (await loaded(database, ROBIN, 2**60)).state is inbox.UpdateState.COMMITTED
        database.later(inbox.replied(2**60))
        assert (await loaded(database, ROBIN, 2**60)).state is inbox.UpdateState.REPLIED

    async def test_the_text_goes_when_it_is_answered(self, database: Database) -> None:
        async with database.transaction() as tx:
            await inbox.store(tx, [inbox.Received(1, ROBIN, '{"text": "ouch"}')], NOW)
            tx.write(inbox.replied(1))
            rows = (await tx.read(("SELECT body FROM inbox", {})))[0]
        assert rows[0]["body"] is None

    async def test_what_comes_again_stays_as_it_was(self, database: Database) -> None:
        async with database.transaction() as tx:
            await inbox.store(tx, [inbox.Received(1, ROBIN, "{}")], NOW)
            tx.write(inbox.replied(1))
            await inbox.store(tx, [inbox.Received(1, ROBIN, "{}")], NOW)
        assert (await loaded(database, ROBIN, 1)).state is inbox.UpdateState.REPLIED

    async def test_only_what_is_done_is_pruned(self, database: Database) -> None:
        async with database.transaction() as tx:
            await inbox.store(tx, [inbox.Received(n, ROBIN, "{}") for n in (1, 2, 3)], NOW)
            tx.write(inbox.replied(1))
            tx.write(inbox.put_aside(2))
            await inbox.prune(tx, NOW, 9)
            assert len((await tx.read(("SELECT 1 FROM inbox", {})))[0]) == 3
            await inbox.prune(tx, NOW + timedelta(seconds=1), 9)
            left = (await tx.read(("SELECT update_id FROM inbox", {})))[0]
        assert [row[0] for row in left] == [3]

    async def test_what_a_forgotten_runner_left_unfinished_is_pruned(
        self, database: Database
    ) -> None:
        async with database.transaction() as tx:
            await inbox.store(tx, [inbox.Received(n, ROBIN, "{}") for n in (1, 2)], NOW)
            await inbox.store(tx, [inbox.Received(3, KIM, "{}")], NOW)
            await inbox.committed(tx, 2)
            await inbox.forget_runner(tx, ROBIN)
            await inbox.prune(tx, NOW + timedelta(seconds=1), 9)
            left = (await tx.read(("SELECT update_id FROM inbox", {})))[0]
        assert [row[0] for row in left] == [3]

    async def test_arrivals_are_never_counted_anew(self, database: Database) -> None:
        """A runner's flood is fetched from where it was; a number twice would be left out."""
        arrivals = []
        for update_id in (9, 4, 7):
            async with database.transaction() as tx:
                await inbox.store(tx, [inbox.Received(update_id, ROBIN, "{}")], NOW)
                waiting = await inbox.waiting_of(tx, ROBIN, 9)
                arrivals.append(waiting[-1].arrival)
                tx.write(("DELETE FROM inbox", {}))
        assert arrivals == sorted({*arrivals})


@pytest.mark.parametrize(
    "leave",
    [
        lambda tx, id_: answers.show(tx, ROBIN, id_, 4, Version.FULL, REPS, NOW),
        lambda tx, id_: check_ins.finish(
            tx, ROBIN, Draft(id_, Purpose.RUN, NOW), Ending.REST, NOW
        ),
        lambda tx, id_: screenings.keep(tx, ROBIN, id_, {}, Emergency(NOW), None),
        lambda tx, id_: programmes.keep(tx, ROBIN, id_, Programme(()), None, NOW),
        lambda tx, id_: upkeep.offered(tx, ROBIN, id_, NOW),
        lambda tx, id_: drafts.keep(tx, ROBIN, replace(DRAFTS[0], id=id_), NOW),
    ],
)
async def test_no_check_in_is_called_as_an_old_one(
    leave: Callable[[Transaction, int], Awaitable[None]], known: Database
) -> None:
    """Updates name check-ins, and their numbers may start again at a lower one."""
    async with known.transaction() as tx:
        await leave(tx, 10)
        await answers.show(tx, ROBIN, 12, 4, Version.FULL, REPS, NOW)
    names = {id_: (await loaded(known, ROBIN, id_)).new_id for id_ in (9, 10, 11, 12, 13)}
    assert names == {9: 9, 10: 13, 11: 11, 12: 13, 13: 13}
    assert (await loaded(known, KIM, 10)).new_id == 10


async def filled(database: Database, runner_id: int) -> None:
    """Something in every table."""
    async with database.transaction() as tx:
        await drafts.keep(tx, runner_id, DRAFTS[0], NOW)
        columns = "runner_id, id, purpose, opened_at, answers"
        over = f"INSERT INTO closed_drafts SELECT {columns} FROM drafts WHERE runner_id = :id"
        tx.write((over, {"id": runner_id}))
        await answers.show(tx, runner_id, CHECK_IN, 4, Version.FULL, REPS, NOW)
        await answers.judge(tx, runner_id, CHECK_IN, 4, Version.FULL, Verdict.PAIN, NOW)
        given = {Question.PERSONAL: Answer.NONE}
        await screenings.keep(tx, runner_id, CHECK_IN, given, Emergency(NOW), None)
        draft = Draft(CHECK_IN, Purpose.RUN, NOW, where=Where.LOWER, pain=4)
        await check_ins.finish(tx, runner_id, draft, Ending.REST, NOW)
        programme = Programme((Card(1, Version.FULL),))
        await programmes.keep(tx, runner_id, CHECK_IN, programme, None, NOW)
        await history.set_target(tx, runner_id, 3, NOW)
        robin = await runners.get(tx, runner_id)
        assert robin is not None
        await rules.set_rule(tx, robin, Kind.DAILY, Repeats(EVERY_MORNING), NOW)
        await upkeep.offered(tx, runner_id, CHECK_IN, NOW)
        await outcomes.keep(tx, runner_id, HALF_A_ROUND)
        await mornings.keep(tx, runner_id, Morning(NOW.date(), NOW, Felt.WORSE, 3))
        await pains.keep(tx, runner_id, Told(CHECK_IN, NOW, 4))
        await alarms.keep(tx, runner_id, Alarm(1, AlarmKind.SOON, NOW))
        await asking.keep(tx, runner_id, asking.Asking(asking.What.ZONE, "", NOW))
        await nets.keep(tx, runner_id, "a fingerprint", NOW)
        await run_links.keep(tx, runner_id, f"a secret of {runner_id}", NOW)
        body = f'{{"from": {runner_id}, "text": "my secret sore back"}}'
        await inbox.store(tx, [inbox.Received(runner_id % 1000, runner_id, body)], NOW)


async def test_how_it_goes_round_by_round(known: Database) -> None:
    two = (Rated("Running 5 km", 10), Rated("<b>Sitting</b>", 3))
    later = Round(2, NOW.date(), two, 2, Impression.MUCH_WORSE, None, NOW.date())
    for this in (Round(1), HALF_A_ROUND, later, replace(later, put_off=None, wanted=1)):
        async with known.transaction() as tx:
            await outcomes.keep(tx, ROBIN, this)
        async with known.transaction() as tx:
            assert (await outcomes.of_runner(tx, ROBIN))[-1] == this
            assert await outcomes.of_runner(tx, KIM) == ()


async def test_everything_of_one_runner(known: Database, path: Path) -> None:
    await filled(known, ROBIN)
    async with known.transaction() as tx:
        found = await everything.of_runner(tx, ROBIN)
        nothing = await everything.of_runner(tx, 99)
    assert set(found) == tables_in(path) - {"migrations", "media", "told"}, (
        "the export names every table about a runner"
    )
    assert all(len(rows) == 1 for rows in found.values()), found
    assert not any(nothing.values())


@only_sqlite
async def test_forgetting_leaves_nothing_of_one_and_all_of_the_other(path: Path) -> None:
    database = await open_database(url_for(path))
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
        await runners.welcome(tx, KIM, KIM, "en", NOW)
    await filled(database, ROBIN)
    await filled(database, KIM)
    async with database.transaction() as tx:
        await runners.forget(tx, ROBIN)
        await inbox.forget_runner(tx, ROBIN)
    async with database.transaction() as tx:
        assert not any((await everything.of_runner(tx, ROBIN)).values())
        assert all((await everything.of_runner(tx, KIM)).values())
    assert traces(path), "still in the write-ahead log"
    assert await erasing.emptied(database)
    assert traces(path) == [], "not even in the free pages, nor in the write-ahead log"
    await database.close()


def traces(path: Path) -> list[tuple[str, bytes]]:
    """What of Robin stands in the bytes of the open database's files."""
    texts = (ROBIN.to_bytes(8, "big"), f'"from": {ROBIN}'.encode())
    files = [*path.parent.iterdir()]
    assert path.with_name(f"{path.name}-wal") in files, "as it is while the bot runs"
    return [(f.name, text) for f in files for text in texts if text in f.read_bytes()]
