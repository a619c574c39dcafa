"""Two days a week: whether they are offered at the end of a training, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.check_in import upkeep
from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import Done, Position
from bot.domain.check_in.upkeep import Habits, Said, Tap, TwoDayChange
from bot.domain.reminders.kinds import Kind
from bot.domain.reminders.planning import Repeats
from bot.steps.check_in.training_habits import habits_of
from bot.steps.planning import rules
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import upkeep as views
from storage.check_in import history
from storage.check_in import upkeep as rows


async def with_two_days(turn: Turn, case: Case, stands: Position) -> Position:
    """Where the check-in stands, with the offer where it is time for it.

    What decides about it is read here, at the end of a training, and not with every tap.
    """
    if not isinstance(stands, Done) or not upkeep.may_end_with_it(stands, case):
        return stands
    known = await habits_of(turn.tx, turn.me.id, turn.now)
    return upkeep.at_the_end(stands, case, known)


async def take(turn: Turn, check_in: int) -> Reply:
    """From now on two: the days of the reminder, and the target."""
    heard = await _hear(turn, check_in, Said.TAKEN)
    if heard.tap is not Tap.FIRST:
        return _no_news(turn, heard.tap)
    changed = upkeep.change(heard.habits)
    await _apply(turn, changed)
    return Reply((views.taken(turn.words, heard.habits, changed),))


async def keep(turn: Turn, check_in: int) -> Reply:
    """Note that the runner keeps more than two days; a toast if that is old news."""
    heard = await _hear(turn, check_in, Said.KEPT)
    if heard.tap is not Tap.FIRST:
        return _no_news(turn, heard.tap)
    return Reply((views.stays(turn.words),))


@dataclass(frozen=True, slots=True)
class _Heard:
    """An answer to the offer, and how the runner trains so far."""

    tap: Tap
    habits: Habits


async def _hear(turn: Turn, check_in: int, said: Said) -> _Heard:
    """Note the first answer to the offer; any other changes nothing."""
    habits = await habits_of(turn.tx, turn.me.id, turn.now)
    tap = upkeep.tap(habits.asked, check_in, said)
    if tap is Tap.FIRST:
        await rows.answered(turn.tx, turn.me.id, check_in, said, turn.now)
    return _Heard(tap, habits)


def _no_news(turn: Turn, tap: Tap) -> Reply:
    key = "already-noted" if tap is Tap.AGAIN else "upkeep-over"
    return Reply(toast=turn.words.plain(key))


async def _apply(turn: Turn, changed: TwoDayChange) -> None:
    if changed.rule:
        repeats = Repeats(changed.rule)
        await rules.set_rule(turn.tx, turn.me, Kind.TRAINING, repeats, turn.now)
    if changed.target:
        await history.set_target(turn.tx, turn.me.id, changed.target, turn.now)
