"""Where a runner is: the screen that is to be seen now, and whether a tap says anything new."""

from __future__ import annotations

from bot.domain.check_in.conversation import position
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import Done
from bot.domain.exercises.verdicts import CLEAN, Verdict
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    ConversationPress,
    NameCondition,
    NameNoMore,
)
from bot.presses.check_in.training import AskReps, SetDone, Unfinished
from bot.presses.press import Press
from bot.steps.check_in.keeping import prescribe
from bot.steps.check_in.outcomes import with_offer
from bot.steps.check_in.screens import current_screen
from bot.steps.check_in.two_days import with_two_days
from bot.steps.holds import doubts
from bot.steps.home import home
from bot.steps.turn import Turn
from bot.views import start as views
from bot.views.check_in.conversation import screen
from bot.views.view import View
from storage.check_in import check_ins

MISSED = Verdict.UNFINISHED


async def screen_now(turn: Turn) -> View:
    """The open question, a stop that holds, else the main screen."""
    if turn.runner is None:
        return views.welcome(turn.words)
    if doubts.in_front(turn) and (asked := doubts.question(turn)):
        return asked
    if turn.draft and (stands := turn.position):
        await prescribe(turn, stands)
        return current_screen(turn, stands)
    return home(turn)


async def screen_after(turn: Turn, press: Press | None) -> View:
    """What a tap has led to: the end of the check-in that it has finished, else as things are."""
    if turn.runner and not turn.draft and isinstance(press, ConversationPress):
        over = await check_ins.answered(turn.tx, turn.runner.id, press.check_in)
        if over and (end := await _end_of(turn, over)):
            return end
    return await screen_now(turn)


async def _end_of(turn: Turn, draft: Draft) -> View | None:
    """The last screen of a check-in that is over."""
    case = turn.case_of(draft)
    stands = await with_two_days(turn, case, position(case))
    if not isinstance(stands, Done):
        return None
    return await with_offer(turn, case, stands, screen(turn.words, case, stands, turn.help))


def said_before(turn: Turn, press: Press) -> bool:
    """Whether a tap only repeats what is noted already."""
    match press:
        case JudgeCard():
            return press.verdict in turn.record.said_of(press.shown)
        case Unfinished():
            done = turn.record.performed_in(press.shown.check_in)
            mine = (p for p in done if p.card == press.shown.card)
            return any((p.verdict, p.reps_done) == (MISSED, press.reps) for p in mine)
        case SetDone():
            return bool(CLEAN & turn.record.said_of(press.shown))  # all sets were done
        case AskReps():
            return MISSED in turn.record.said_of(press.shown)
        case JudgeStretch():
            return press.ease in turn.record.felt(press.check_in, press.number)
    return turn.draft is not None and _answered(turn.draft, press)


def _answered(draft: Draft, press: Press) -> bool:
    match press:
        case AnswerWhere():
            return (draft.id, draft.where) == (press.check_in, press.where)
        case AnswerPain():
            return (draft.id, draft.pain) == (press.check_in, press.pain)
        case AnswerSafety():
            answer = draft.answers.get(press.question)
            return (draft.id, answer) == (press.check_in, press.answer)
        case NameCondition():
            return draft.id == press.check_in and press.condition in draft.conditions
        case NameNoMore():
            return draft.id == press.check_in and press.question in draft.explained
    return False
