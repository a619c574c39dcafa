"""One step of a check-in: the new answers in, their rows written, the next screen shown."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.conversation import (
    AskPain,
    AskSafety,
    AskWhere,
    Done,
    Draft,
    Position,
    Purpose,
    Record,
    merge,
    position,
)
from bot.domain.check_in.prefill import prefilled
from bot.domain.load.lengths import Length
from bot.domain.reminders.pauses import is_ill
from bot.steps import finished, keeping
from bot.steps.upkeep import with_upkeep
from bot.telegram.handling.context import Context
from bot.views.check_in import conversation as views
from bot.views.settings import still_ill
from bot.views.view import View
from storage.check_in import drafts

QUESTIONS = AskWhere | AskPain | AskSafety


async def begin_for(context: Context, purpose: Purpose, *, fresh: bool = False) -> None:
    """Straight to it, as far as nothing has to be asked first."""
    turn, draft = context.turn, new_draft(context, purpose)
    if not purpose.begins_with_the_back:
        draft = prefilled(draft, turn.record, turn.now)
    await begin(context, draft, fresh=fresh)


async def begin(context: Context, draft: Draft, *, fresh: bool = False) -> None:
    """Go on with the check-in that is open for the same purpose, else begin this one."""
    if await _is_ill(context, draft, fresh=fresh):
        return
    turn, stands = context.turn, context.turn.position
    going_on = merge(turn.draft, draft, turn.now) if turn.draft else None
    if going_on is None or stands is None or isinstance(stands, Done):
        await open_check_in(context, draft, fresh=fresh)
        return
    if going_on != turn.draft:
        await drafts.keep(turn.tx, context.runner.id, going_on)
        turn.draft = going_on
    await carry_on(context, stands, fresh=fresh)


async def _is_ill(context: Context, draft: Draft, *, fresh: bool) -> bool:
    """Nothing is begun or gone on with while somebody is ill: are they well again?"""
    ill = is_ill(context.runner.pause, context.turn.now)
    if ill:
        await context.show(still_ill(context.words, draft.purpose), fresh=fresh)
    return ill


async def carry_on(context: Context, stands: Position, *, fresh: bool) -> None:
    """The open question again, where the runner looks; the older copy loses its buttons."""
    turn = context.turn
    if turn.runner and context.tapped is not None and context.tapped == turn.runner.screen:
        context.toast = context.words.plain("already-noted")
        return
    await context.show(_headed(context, "carry-on", stands), fresh=fresh)


async def step_again(context: Context, hint: str) -> None:
    """A clear sentence, and the open question again, in one message at the bottom."""
    stands = context.turn.position
    if stands is None:
        raise LookupError("no check-in is open")
    await context.show(_headed(context, hint, stands), fresh=True)


def _headed(context: Context, key: str, stands: Position) -> View:
    view = current_screen(context, stands)
    return replace(view, text=f"<i>{context.words(key)}</i>\n\n{view.text}")


async def open_check_in(
    context: Context, draft: Draft, *, fresh: bool = False, opening: str | None = None
) -> None:
    """Begin a check-in; what was open before is put away. `opening`: words to begin with."""
    if await _is_ill(context, draft, fresh=fresh):
        return
    context.turn.draft = None
    await advance(context, draft, fresh=fresh, opening=opening)


def training_draft(context: Context, length: Length = Length.WHOLE) -> Draft:
    """An empty draft for a training of this length."""
    turn, draft = context.turn, replace(new_draft(context, Purpose.TRAIN), length=length)
    return prefilled(draft, turn.record, turn.now)


def new_draft(context: Context, purpose: Purpose) -> Draft:
    """An empty draft. The update's own id names it, so a replay opens nothing twice."""
    return Draft(context.turn.new_id, purpose, context.turn.now)


async def advance(
    context: Context,
    draft: Draft,
    record: Record | None = None,
    answered: View | None = None,
    *,
    fresh: bool = False,
    opening: str | None = None,
) -> None:
    """Go on from new answers.

    `record`: the runner's record where the answer changed it. `answered`: what is left of
    the card that was just judged. `fresh`: the tapped message stays as it is. `opening`: the
    words of the first question, where it is that one.
    """
    turn = context.turn
    before, stood = turn.draft, turn.position
    record = record or turn.record
    stands = position(draft, record, turn.services.catalogue, turn.now)
    stands = await with_upkeep(context, draft, record, stands)
    await keeping.keep(
        turn.tx,
        context.runner.id,
        keeping.Step(before, draft, record, stands, turn.services.catalogue),
        turn.now,
    )
    turn.draft, turn.record = draft, record
    left = answered or _left_of_questions(context, stood, stands, draft)
    screen = current_screen(context, stands)
    if opening and stands == AskWhere():
        screen = replace(screen, text=context.words(opening))
    if isinstance(stands, Done):
        await finished.note(context, draft, stands)
        turn.draft = None
    await context.show(*([left] if left else []), screen, fresh=fresh)


def current_screen(context: Context, stands: Position) -> View:
    """The screen of where the check-in stands."""
    turn = context.turn
    if turn.draft is None:
        raise LookupError("no check-in is open")
    return views.screen(context.words, turn.services.catalogue, turn.draft, turn.record, stands)


def _left_of_questions(
    context: Context, stood: Position | None, stands: Position, draft: Draft
) -> View | None:
    """The questions share one message; once they are over it becomes a summary."""
    over = isinstance(stood, QUESTIONS) and not isinstance(stands, QUESTIONS)
    held = isinstance(stands, Done) and (stands.ending in views.HELD or draft.pain is None)
    turn = context.turn
    shown = over and not held
    return views.summary(context.words, draft, turn.record, turn.now, stands) if shown else None
