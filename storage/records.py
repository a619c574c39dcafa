"""All that the rules need to know about one runner, in one trip to the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.check_in.draft import Draft
from bot.domain.check_in.record import Record
from bot.domain.reading.lately import Typed
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import UNKNOWN_ZONE
from storage.back import alarms, mornings, pains, screenings
from storage.check_in import answers, check_ins, drafts, programmes, trainings
from storage.check_in.lazily import Lazily
from storage.engine.database import Row, Transaction
from storage.runner import asking, runners
from storage.runner import said as typed
from storage.telegram import inbox

T = TypeVar("T")

Glance = Callable[[], list[Row]]
"""Rows that are read when a rule looks at them (`Transaction.glance`)."""

UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What reading a row raises that another version has written, or that is damaged."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One runner's rows, and how far the update at hand has come."""

    state: inbox.UpdateState | None
    runner: Runner | None
    draft: Draft | None
    record: Record
    asking: asking.Asking | None = None
    new_id: int = 0
    """What a check-in is called that the update at hand opens."""
    said: tuple[Typed, ...] = ()
    """What the runner has typed in the last minute, in order."""
    unreadable: tuple[str, ...] = ()
    """Which of the draft and the asking row are there and cannot be read."""


async def load(tx: Transaction, runner_id: int, update_id: int) -> Loaded:
    """The runner's rows; a stranger's record is empty."""
    earlier = tx.glance(check_ins.recent(runner_id))
    trained = tx.glance(trainings.recent(runner_id))
    state, new_id, runner, draft, asked, *record = await tx.read(
        inbox.state_of(update_id),
        drafts.new_id(runner_id, update_id),
        runners.by_id(runner_id),
        drafts.of_runner(runner_id),
        asking.of_runner(runner_id),
        screenings.latest(runner_id),
        screenings.latest_full(runner_id),
        answers.summary(runner_id),
        programmes.current(runner_id),
        mornings.recent(runner_id),
        alarms.of_runner(runner_id),
        pains.recent(runner_id),
        trainings.latest(runner_id),
    )
    unreadable: list[str] = []
    who = runners.of(runner[0]) if runner else None
    return Loaded(
        state=inbox.UpdateState(state[0]["state"]) if state else None,
        runner=who,
        draft=_read("draft", drafts.of, draft, unreadable),
        record=_record(who, earlier, trained, *record),
        asking=_read("asking", asking.of, asked, unreadable),
        new_id=new_id[0]["id"],
        said=typed.of(runner[0]) if runner else (),
        unreadable=tuple(unreadable),
    )


async def verdicts_again(tx: Transaction, runner_id: int, record: Record) -> Record:
    """The record with the verdicts as they are in the rows now: one was taken back."""
    said, trained, session = await tx.read(
        answers.summary(runner_id), trainings.recent(runner_id), trainings.latest(runner_id)
    )
    return replace(
        record,
        judged=answers.judged(said),
        stretched=answers.stretched(said),
        performed=Lazily(lambda: trainings.performed(trained)),
        session=trainings.session(session),
        prescribed=trainings.prescribed(session),
    )


def _read(name: str, of: Callable[[Row], T], rows: list[Row], unreadable: list[str]) -> T | None:
    """What a row says, or its name among the unreadable: a runner must not be deaf because of it.

    Only for what may be lost. A record that cannot be read must not look like an empty one.
    """
    try:
        return of(rows[0]) if rows else None
    except UNREADABLE:
        unreadable.append(name)
        return None


def _record(
    who: Runner | None,
    earlier: Glance,
    trained: Glance,
    result: list[Row],
    full: list[Row],
    judged: list[Row],
    programme: list[Row],
    last_mornings: list[Row],
    raised: list[Row],
    told: list[Row],
    session: list[Row],
) -> Record:
    return Record(
        result=screenings.result_from(result[0]) if result else None,
        screened_region=screenings.region_from(full[0]) if full else None,
        earlier=Lazily(lambda: map(check_ins.of, earlier())),
        judged=answers.judged(judged),
        stretched=answers.stretched(judged),
        programme=programmes.of(programme[0]) if programme else None,
        programme_region=programmes.region_of(programme[0]) if programme else None,
        mornings=tuple(map(mornings.of, last_mornings)),
        zone=who.clock_zone if who else UNKNOWN_ZONE,
        alarms=tuple(map(alarms.of, raised)),
        told=tuple(map(pains.of, told)),
        pause=who.pause if who else None,
        under_age=who.under_age if who else False,
        doubts=who.doubts if who else (),
        performed=Lazily(lambda: trainings.performed(trained())),
        session=trainings.session(session),
        prescribed=trainings.prescribed(session),
    )
