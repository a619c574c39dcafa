"""What the end of a check-in means for reminders: what is done, and the question next morning."""

from __future__ import annotations

from datetime import datetime

from bot.domain.back.pain import Light
from bot.domain.back.safety import Result, SeeSoon
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Ending
from bot.domain.exercises.verdicts import Ease
from bot.domain.reminders.kinds import REGULAR, Kind
from bot.domain.reminders.one_offs import SNOOZE, next_morning, once
from bot.domain.time.schedule import Slot
from bot.steps.planning import reacting
from bot.steps.turn import Turn
from storage.reminders import reminders

HELD = {Ending.EMERGENCY, Ending.SEE_SOON}


async def note(turn: Turn, done: Done) -> None:
    """Write what follows from the check-in that has just ended."""
    draft = turn.open_draft
    if done.ending in HELD:
        await ask_again(turn, draft.result or turn.record.result)
        return
    painless = done.ending is Ending.NO_PAIN
    stretched = _has_stretched(turn, draft)
    for kind in REGULAR:
        regular = kind.regular
        if regular and regular.is_done_by(draft.purpose, painless=painless, stretched=stretched):
            await reacting.done(turn.tx, turn.me.id, kind, turn.now)
    if asks_tomorrow(draft, done, turn.case.light):
        slot = next_morning(turn.now, turn.zone, turn.me.quiet)
        await reminders.once(turn.tx, turn.me.id, Kind.MORNING, slot)


def _has_stretched(turn: Turn, draft: Draft) -> bool:
    """Whether a stretch was done in it: those that were only looked at keep no promise."""
    mine = (tried.ease for tried in turn.record.stretched if tried.check_in == draft.id)
    return any(ease is not Ease.NOT_NOW for ease in mine)


async def ask_again(turn: Turn, result: Result | None) -> None:
    """The runner was told that we ask again; that does not wait until they come by."""
    if isinstance(result, SeeSoon):
        await ask_again_at(turn, max(result.ask_again_at, turn.now + SNOOZE))


async def ask_again_at(turn: Turn, at: datetime) -> Slot:
    """Ask then whether somebody has had a look; the last word counts."""
    slot = once(turn.now, at - turn.now, turn.zone, turn.me.quiet)
    await reminders.once(turn.tx, turn.me.id, Kind.RECHECK, slot)
    return slot


def asks_tomorrow(draft: Draft, done: Done, today: Light) -> bool:
    """After training, and after a run on a sore day (amber or red), the next morning tells."""
    if done.ending is Ending.HURT:
        return True
    if draft.purpose is Purpose.TRAIN:
        return bool(done.kept)
    return draft.purpose is Purpose.RUN and today is not Light.GREEN
