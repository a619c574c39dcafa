"""One step of a check-in: the new answers in, their rows written, the next screen out."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.gate import Closed
from bot.domain.back.pain import Told
from bot.domain.back.safety import Answer, Question
from bot.domain.back.where import Where
from bot.domain.check_in.conversation import (
    answer_pain,
    answer_safety,
    answer_where,
    confirm,
    name_condition,
    somewhere_else,
)
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import Asked, AskPain, AskWhere, Done, Position, Shut
from bot.domain.check_in.record import Record
from bot.domain.exercises.traits import Condition
from bot.steps.check_in import ending, keeping
from bot.steps.check_in.outcomes import with_offer
from bot.steps.check_in.screens import current_screen, open_step
from bot.steps.check_in.two_days import with_two_days
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import conversation as views
from bot.views.view import View
from storage.back import pains
from storage.check_in import answers


async def take_where(turn: Turn, place: Where) -> Reply:
    """Keep where it hurts; what comes next."""
    return await advance(turn, answer_where(turn.case, place))


async def take_where_and_pain(turn: Turn, place: Where, pain: int | None) -> Reply:
    """Both at once, where both were said: "lower, like a 5"."""
    reply = await take_where(turn, place)
    if pain is None or not isinstance(turn.position, AskPain):
        return reply
    return await take_pain(turn, pain)


async def take_elsewhere(turn: Turn) -> Reply:
    """It is not where it was the last time: the place is asked again."""
    return await advance(turn, somewhere_else(turn.case))


async def take_pain(turn: Turn, pain: int) -> Reply:
    """Keep how much it hurts, 0 to 10; what comes next."""
    draft = answer_pain(turn.case, pain)
    if draft is turn.draft or draft.pain is None:
        return await advance(turn, draft)
    told = Told(draft.id, turn.now, draft.pain, turn.day_ends)
    await pains.keep(turn.tx, turn.me.id, told)
    return await advance(turn, draft, turn.record.told_pain(told))


async def take_ready(turn: Turn) -> Reply:
    """A training begins with the number from before; what comes next."""
    return await advance(turn, confirm(turn.case))


async def take_other_pain(turn: Turn, pain: int) -> Reply:
    """Another number than the one from before, 0 to 10; what comes next."""
    turn.draft = replace(turn.open_draft, pain=None)
    return await take_pain(turn, pain)


async def take_safety(turn: Turn, question: Question, answer: Answer) -> Reply:
    """Keep the answer to one safety question; what comes next."""
    return await advance(turn, answer_safety(turn.case, question, answer))


async def take_condition(turn: Turn, question: Question, named: Condition | None) -> Reply:
    """Keep what was named after a safety question (None: no more); what comes next."""
    return await advance(turn, name_condition(turn.case, question, named))


async def advance(
    turn: Turn,
    draft: Draft,
    record: Record | None = None,
    answered: str | None = None,
    *,
    fresh: bool = False,
    opening: str | None = None,
) -> Reply:
    """Go on from new answers: every answer of a check-in comes by here.

    Args:
        turn: the runner's turn; its draft is the one before the answer.
        draft: the answers as they are now.
        record: the runner's record where the answer changed it.
        answered: what was said of the card that was just judged.
        fresh: the tapped message stays as it is.
        opening: the words of the first question, where it is that one.
    """
    before, stood = turn.draft, turn.position
    turn.draft, turn.record = draft, record or turn.record
    reply = await _go_on(turn, before, stood, opening)
    return replace(reply, fresh=fresh, toast=answered or reply.toast)


async def open_again(turn: Turn, stood: Position | None) -> Reply:
    """Where the open check-in goes on once nothing shuts it any more; `stood`: where it was.

    What "To be sure" kept back comes now: what is left of the questions, the first card, the end.
    """
    stands = open_step(turn)
    if stood != Shut(Closed.DOUBT) or isinstance(stands, Asked):
        return Reply((current_screen(turn, stands),))
    begun = await answers.begun(turn.tx, turn.me.id, turn.open_draft.id)
    return await _go_on(turn, turn.draft, stands if begun else stood)


async def _go_on(
    turn: Turn, before: Draft | None, stood: Position | None, opening: str | None = None
) -> Reply:
    """From the draft `before`, which `stood` there, to where the turn's own draft stands."""
    stands = await with_two_days(turn, turn.case, open_step(turn))
    await keeping.keep(turn, before, stands, stood)
    left, passing = _left_of_questions(turn, stood, stands)
    screen = current_screen(turn, stands)
    if opening and stands == AskWhere():
        screen = replace(screen, text=turn.words(opening))
    screen = await with_offer(turn, turn.case, stands, screen)
    if isinstance(stands, Done):
        await ending.note(turn, stands)
        turn.draft = None
    return Reply((*([left] if left else []), screen), toast=passing)


def _left_of_questions(
    turn: Turn, stood: Position | None, stands: Position
) -> tuple[View | None, str | None]:
    """The questions share one message; once they are over it becomes a summary.

    Before a training a green light is only a word in passing, and the first card comes there.
    """
    draft = turn.open_draft
    over = isinstance(stood, Asked | Shut) and not isinstance(stands, Asked | Shut)
    held = isinstance(stands, Done) and (stands.ending in views.HELD or draft.pain is None)
    if not over or held:
        return None, None
    if passing := views.in_passing(turn.words, turn.case, stands):
        return None, passing
    return views.summary(turn.words, turn.case, stands), None
