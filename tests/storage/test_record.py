"""What a verb of the record says is what its rows say when they are read again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Answer, Cleared, Question
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Hold, Region, Reps, Version
from bot.domain.exercises.verdicts import Card, Ease, Shown, Verdict
from bot.domain.load.progression import DoseReason
from storage import records
from storage.back import mornings, screenings
from storage.check_in import answers, trainings
from storage.engine.database import Database, Transaction
from storage.runner import runners

ROBIN, BEFORE, TODAY = 5, 7, 8
NOW = datetime(2026, 5, 4, 18, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
SUPERMAN, BEETLE = Card(1, Version.FULL), Card(2, Version.EASIER)
DOSE = Reps(3, 9, 9)

Write = Callable[[Transaction], Awaitable[None]]


LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
async def robin(database: Database) -> Database:
    """A runner with a check-in behind them and an open training: two cards, one begun."""
    async with database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", NOW)
        cleared, said = Cleared(NOW - 9 * HOUR, frozenset()), {Question.PERSONAL: Answer.NONE}
        await screenings.keep(tx, ROBIN, BEFORE, said, cleared, Region.LOWER)
        for card, verdict in (
            (SUPERMAN, Verdict.NO_PAIN),
            (Card(2, Version.FULL), Verdict.PAIN),
            (Card(3, Version.FULL), Verdict.CANNOT),
            (Card(4, Version.FULL), Verdict.NOT_NOW),
        ):
            await _tried(tx, BEFORE, card.number, card.version, verdict)
        for number, ease in ((13, Ease.BETTER), (14, Ease.WORSE)):
            await _tried(tx, BEFORE, number, None, ease)
        for card in (SUPERMAN, BEETLE):
            number, version = card.number, card.version
            await answers.show(tx, ROBIN, TODAY, number, version, DOSE, NOW - HOUR, DoseReason.UP)
        await answers.show(tx, ROBIN, TODAY, 13, None, Hold(30, 2), NOW - HOUR)
        await trainings.tick(tx, ROBIN, TODAY, SUPERMAN, 1)
        day = NOW.date() - timedelta(days=1)
        await mornings.keep(tx, ROBIN, Morning(day, NOW - 8 * HOUR, Felt.WORSE, 4))
    return database


async def _tried(
    tx: Transaction, check_in: int, number: int, version: Version | None, said: Verdict | Ease
) -> None:
    at = NOW - 9 * HOUR
    await answers.show(tx, ROBIN, check_in, number, version, DOSE, at)
    await answers.judge(tx, ROBIN, check_in, number, version, said, at)


def facts(record: Record) -> dict[str, object]:
    """The record as far as rules can tell: of the same verdicts the last one."""
    return {
        "judged": {(j.card, j.verdict, j.forgiven): j for j in record.judged},
        "stretched": {
            (s.number, s.ease, s.forgiven): (s.at, s.check_in) for s in record.stretched
        },
        "performed": record.performed,
        "prescribed": {p.shown: p for p in record.prescribed},
        "mornings": record.mornings,
        "bad": record.bad_mornings,
    }


async def same(database: Database, change: Callable[[Record], Record], write: Write) -> Record:
    """The record after both; they say the same."""
    async with database.transaction() as tx:
        before = (await records.load(tx, ROBIN, 0)).record
        await write(tx)
        after = (await records.load(tx, ROBIN, 0)).record
        assert facts(change(before)) == facts(after)
    return after


async def test_a_verdict_in_a_training_is_also_what_was_done(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await answers.judge(
            tx, ROBIN, TODAY, 1, Version.FULL, Verdict.UNFINISHED, NOW, sets=1, reps=5
        )

    shown = Shown(TODAY, SUPERMAN)
    after = await same(robin, lambda r: r.judged_card(shown, Verdict.UNFINISHED, NOW, 5), write)
    assert after.performed[-1].reps_done == 5
    assert after.prescription(shown) is None
    assert after.said_of(shown) == {Verdict.UNFINISHED}
    assert after.said_in(TODAY) == {Verdict.UNFINISHED}


async def test_a_verdict_on_a_first_try_is_no_training(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await answers.show(tx, ROBIN, TODAY, 5, Version.FULL, DOSE, NOW)
        await answers.judge(tx, ROBIN, TODAY, 5, Version.FULL, Verdict.NO_PAIN, NOW)

    shown = Shown(TODAY, Card(5, Version.FULL))
    after = await same(robin, lambda r: r.judged_card(shown, Verdict.NO_PAIN, NOW), write)
    assert after.performed == ()


async def test_not_for_me_is_said_of_both_versions(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await trainings.refuse(tx, ROBIN, 9, 6, DOSE, NOW)

    after = await same(robin, lambda r: r.refused(9, 6, NOW), write)
    assert not any(after.verdicts.usable(Card(6, version)) for version in Version)


async def test_how_a_stretch_felt(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await answers.judge(tx, ROBIN, TODAY, 13, None, Ease.SAME, NOW)

    after = await same(robin, lambda r: r.felt_stretch(TODAY, 13, Ease.SAME, NOW), write)
    assert after.felt(TODAY, 13) == {Ease.SAME}
    assert after.felt(BEFORE, 13) == {Ease.BETTER}


async def test_sets_that_are_ticked(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await trainings.tick(tx, ROBIN, TODAY, BEETLE, 2)

    shown = Shown(TODAY, BEETLE)
    after = await same(robin, lambda r: r.ticked(shown, 2), write)
    plan = after.prescription(shown)
    assert plan is not None
    assert plan.sets_done == 2


async def test_what_is_not_begun_is_withdrawn(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await trainings.withdraw(tx, ROBIN, TODAY)

    after = await same(robin, lambda r: r.withdrawn(TODAY), write)
    assert [p.card for p in after.prescribed] == [SUPERMAN], "one set of it is done"


async def test_only_what_hurt_or_did_not_work_is_forgiven(robin: Database) -> None:
    async def write(tx: Transaction) -> None:
        await answers.forgive(tx, ROBIN, LATEST)

    after = await same(robin, lambda r: r.forgiven(LATEST), write)
    assert after.verdicts.goes_well(SUPERMAN), "what went well need not be tried again"
    assert after.verdicts.usable(Card(2, Version.FULL))


@pytest.mark.parametrize("days_ago", [0, 1])
@pytest.mark.parametrize("pain", [None, 6])
async def test_the_last_word_about_a_morning_counts(
    robin: Database, days_ago: int, pain: int | None
) -> None:
    day = NOW.date() - timedelta(days=days_ago)

    async def write(tx: Transaction) -> None:
        await mornings.keep(tx, ROBIN, Morning(day, NOW, Felt.WORSE, pain))

    morning = Morning(day, NOW, Felt.WORSE, pain)
    after = await same(robin, lambda r: r.woke(morning), write)
    assert after.bad_mornings == 2 - days_ago
