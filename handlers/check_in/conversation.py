"""The check-in: the whole conversation after a run, as a map.

Every state is a position computed from the stored answers (`bot.domain.check_in.conversation`);
a handler takes one answer, and `advance` writes it and shows what comes next.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.conversation import (
    AskPain,
    AskSafety,
    AskWhere,
    Draft,
    Position,
    Purpose,
    TryCard,
    TryStretch,
    Where,
    answer_pain,
    answer_safety,
    answer_where,
    somewhere_else,
)
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card
from bot.domain.reading.typed import pain_in, where_in
from bot.presses.back.safety import Recheck
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    Build,
    ConversationPress,
    Elsewhere,
    TryAgain,
)
from bot.presses.start import Hurts, Ran
from bot.steps.advance import advance, begin_for, new_draft, open_check_in, step_again
from bot.steps.home import home
from bot.steps.judging import judge
from bot.telegram.handling.context import Context
from bot.telegram.handling.conversation import StoredConversation
from bot.telegram.handling.routes import on_command, on_press, on_text
from bot.telegram.handling.turn import Turn
from bot.views import start as start_views
from bot.views.check_in import cards
from bot.views.view import View
from storage.check_in import answers, drafts


def conversation() -> StoredConversation:
    """The map: where it begins, what is expected at each position, what always works."""
    return StoredConversation(
        entry_points=[
            on_command("run", run),
            on_press(Ran, run),
            on_press(Hurts, hurts),
            on_press(Build, build),
            on_press(Recheck, recheck),
            on_press(TryAgain, try_again),
        ],
        states={
            AskWhere: [on_press(AnswerWhere, where, when=is_open), on_text(where_typed)],
            AskPain: [
                on_press(AnswerPain, pain, when=is_open),
                on_press(Elsewhere, elsewhere, when=is_open),
                on_text(pain_typed),
            ],
            AskSafety: [on_press(AnswerSafety, safety, when=is_open), on_text(please_tap)],
            TryStretch: [
                on_press(JudgeStretch, judge_stretch, when=is_open),
                on_text(please_tap),
            ],
            TryCard: [on_press(JudgeCard, judge_card, when=is_open), on_text(please_tap)],
        },
        fallbacks=[on_command("cancel", cancel)],
        allow_reentry=True,
    )


def is_open(turn: Turn, press: ConversationPress) -> bool:
    """Whether a button belongs to the question that is open right now."""
    if turn.draft is None or turn.draft.id != press.check_in:
        return False
    return _asks_for(turn.position, press)


def _asks_for(position: Position | None, press: ConversationPress) -> bool:
    match position, press:
        case (AskWhere(), AnswerWhere()) | (AskPain(), AnswerPain() | Elsewhere()):
            return True
        case AskSafety(question), AnswerSafety():
            return question is press.question
        case TryStretch(number), JudgeStretch():
            return number == press.number
        case TryCard(card, _), JudgeCard():
            return card == Card(press.number, press.version)
    return False


async def run(context: Context, _press: Ran | None = None) -> None:
    """I just ran: begin, or go on where it was left."""
    await begin_for(context, Purpose.RUN)


async def hurts(context: Context, _press: Hurts) -> None:
    """My back hurts, without a run."""
    await begin_for(context, Purpose.CHECK)


async def hurts_typed(context: Context) -> None:
    """The same in words, with nothing open: a kind word, and the first question."""
    draft = new_draft(context, Purpose.CHECK)
    await open_check_in(context, draft, opening="ask-where.hurts")


async def build(context: Context, press: Build) -> None:
    """No pain today, but a programme all the same."""
    del press
    draft = replace(new_draft(context, Purpose.CHECK), rebuild=True)
    turn = context.turn
    answered = answer_where(draft, Where.NO_PAIN, turn.record, turn.now)
    await open_check_in(context, answered)


async def recheck(context: Context, _press: Recheck) -> None:
    """Answer the safety questions again: all of them, from the start."""
    await open_check_in(context, replace(new_draft(context, Purpose.CHECK), recheck=True))


async def try_again(context: Context, _press: TryAgain) -> None:
    """Offer again what hurt; only ever on the runner's own wish."""
    await answers.forgive(context.tx, context.runner.id)
    turn = context.turn
    turn.record = replace(
        turn.record,
        judged=tuple(replace(j, forgiven=True) for j in turn.record.judged),
        stretched=tuple(replace(s, forgiven=True) for s in turn.record.stretched),
    )
    await open_check_in(context, new_draft(context, Purpose.CHECK))


async def where(context: Context, press: AnswerWhere) -> None:
    """Where it hurts."""
    await _take_where(context, press.where)


async def where_typed(context: Context) -> None:
    """Where it hurts, in words."""
    place = where_in(context.typed)
    if place is None:
        await step_again(context, "where-help")
    else:
        await _take_where(context, place)


async def _take_where(context: Context, place: Where) -> None:
    turn = context.turn
    draft = answer_where(open_draft(context), place, turn.record, turn.now)
    await advance(context, draft)


async def pain(context: Context, press: AnswerPain) -> None:
    """How much it hurts."""
    await _take_pain(context, press.pain)


async def elsewhere(context: Context, _press: Elsewhere) -> None:
    """It is not where it was the last time."""
    turn = context.turn
    draft = somewhere_else(open_draft(context), turn.record, turn.now)
    await advance(context, draft)


async def pain_typed(context: Context) -> None:
    """How much it hurts, typed."""
    much = pain_in(context.typed)
    if much is None:
        await step_again(context, "pain-help")
    else:
        await _take_pain(context, much)


async def _take_pain(context: Context, much: int) -> None:
    turn = context.turn
    draft = answer_pain(open_draft(context), much, turn.record, turn.now)
    await advance(context, draft)


async def safety(context: Context, press: AnswerSafety) -> None:
    """One safety question."""
    turn = context.turn
    draft = answer_safety(open_draft(context), press.question, press.answer, turn.record, turn.now)
    await advance(context, draft)


async def judge_card(context: Context, press: JudgeCard) -> None:
    """The verdict on an exercise."""
    await judge(context, press.check_in, Card(press.number, press.version), press.verdict)


async def judge_stretch(context: Context, press: JudgeStretch) -> None:
    """How the back feels after a stretch."""
    turn = context.turn
    await answers.judge(
        turn.tx, context.runner.id, press.check_in, press.number, None, press.ease, turn.now
    )
    felt = Stretched(press.number, press.ease, turn.now, check_in=press.check_in)
    record = replace(turn.record, stretched=(*turn.record.stretched, felt))
    exercise = context.services.catalogue.by_number[press.number]
    line = cards.eased(context.words, exercise, press.ease)
    await advance(context, open_draft(context), record, line)


async def please_tap(context: Context) -> None:
    """Typed words where only a tap is clear enough."""
    await step_again(context, "tap-help")


async def cancel(context: Context) -> None:
    """Stop; what was finished before stays."""
    await drafts.close(context.tx, context.runner.id)
    context.turn.draft = None
    menu = start_views.menu(context.words)
    await context.show(home(context, View(context.words("cancelled"), menu.rows)))


def open_draft(context: Context) -> Draft:
    """The draft that the map has matched."""
    if context.turn.draft is None:
        raise LookupError("no check-in is open")
    return context.turn.draft
