"""What the end of a check-in means for reminders: what is done, and the question next morning."""

from __future__ import annotations

from bot.domain.check_in import Done, Draft, Ending, Purpose
from bot.domain.one_offs import next_morning
from bot.domain.pain import Light, light
from bot.domain.reminders import Kind
from bot.telegram.context import Context
from bot.views import when
from storage import reminders

DONE = {
    Purpose.RUN: (Kind.POST_RUN, Kind.DAILY),
    Purpose.STRETCH: (Kind.DAILY,),
    Purpose.TRAIN: (Kind.TRAINING, Kind.DAILY),
}
"""What needs no reminder any more today."""

HELD = {Ending.EMERGENCY, Ending.SEE_SOON}


async def note(context: Context, draft: Draft, done: Done) -> None:
    """Write what follows from a check-in that has just ended."""
    if done.ending in HELD:
        return
    turn, runner = context.turn, context.runner
    for kind in DONE[draft.purpose]:
        if kind is not Kind.DAILY or done.ending is not Ending.NO_PAIN:
            await reminders.done(turn.tx, runner.id, kind, turn.now)
    if asks_tomorrow(draft, done):
        slot = next_morning(turn.now, runner.zone or when.UTC, runner.quiet)
        await reminders.once(turn.tx, runner.id, Kind.MORNING, slot)


def asks_tomorrow(draft: Draft, done: Done) -> bool:
    """After training, and after a run that hurt (amber or red), the next morning tells."""
    if draft.purpose is Purpose.TRAIN:
        return done.programme is not None
    sore = draft.pain is not None and light(draft.pain) is not Light.GREEN
    return draft.purpose is Purpose.RUN and sore
