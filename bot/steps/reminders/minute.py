"""The one-minute version: one stretch where it is clear that it is safe."""

from __future__ import annotations

from bot.domain.back.where import Where
from bot.domain.check_in.conversation import answer_where, position
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.favourite import favourite
from bot.domain.check_in.positions import TryStretch
from bot.domain.check_in.prefill import prefilled
from bot.domain.exercises.verdicts import Ease
from bot.domain.reminders.kinds import Kind
from bot.steps.check_in.beginning import begin, new_draft
from bot.steps.planning import reacting
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.reminders import minute as views
from storage.check_in import answers
from storage.check_in.answers import Said


async def show(turn: Turn) -> Reply:
    """One stretch, else the questions first."""
    draft = _known(turn)
    stands = position(turn.case_of(draft))
    if not isinstance(stands, TryStretch) or turn.draft is not None:
        return await begin(turn, draft)
    exercise = favourite(turn.record, turn.catalogue)
    if exercise is None:
        return await begin(turn, draft)
    await answers.show(
        turn.tx, turn.me.id, draft.id, exercise.number, None, exercise.dose, turn.now
    )
    return Reply((views.card(turn.words, exercise, draft.id, stands.may),))


def _known(turn: Turn) -> Draft:
    """A stretching with the place filled in, as far as nothing has to be asked."""
    empty = new_draft(turn, Purpose.STRETCH)
    draft = prefilled(turn.case_of(empty))
    if draft.where or not turn.record.cleared:
        return draft
    painless = answer_where(turn.case_of(empty), Where.NO_PAIN)
    return empty if painless.asked else painless


async def felt(turn: Turn, check_in: int, number: int, ease: Ease) -> Reply:
    """How the minute felt; it counts like any other try, and a changed mind counts, too."""
    exercise = turn.catalogue.by_number.get(number)
    which = turn.me.id, check_in, number, None
    shown, said = await answers.ease_of(turn.tx, turn.me.id, check_in, number)
    if exercise is None or not shown:
        return Reply(toast=turn.words.plain("old-over"))
    if said is ease:
        return Reply(toast=turn.words.plain("already-noted"))
    if said is Ease.WORSE:  # it stays out until the runner asks for it
        return Reply(toast=turn.words.plain("old-over"))
    if said:
        await answers.unsay(turn.tx, turn.me.id, check_in, Said(number, None))
    await answers.judge(turn.tx, *which, ease, turn.now)
    await reacting.done(turn.tx, turn.me.id, Kind.DAILY, turn.now)
    return Reply((views.done(turn.words, exercise, ease),))
