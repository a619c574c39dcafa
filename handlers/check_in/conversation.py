"""The check-in: the whole conversation after a run, as a map.

Every state is a position computed from the stored answers (`bot.domain.check_in.conversation`);
a handler takes one answer, calls the step that keeps it, and shows what comes next.
"""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.back.pain import WORST
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import (
    AskPain,
    AskReady,
    AskSafety,
    AskWhere,
    AskWhich,
    Position,
    TryCard,
    TryStretch,
)
from bot.domain.reading.answers import corrected_pain_in
from bot.domain.reading.told.pain import pain_said
from bot.domain.reading.told.where import where_said
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    BeginTraining,
    Build,
    ConversationPress,
    Elsewhere,
    NameCondition,
    NameNoMore,
    StepBack,
    TryAgain,
)
from bot.presses.start import Hurts, Ran
from bot.steps.back.net import not_read, unread
from bot.steps.back.safety import ask_all_again, undo_in_words
from bot.steps.check_in.answering import (
    take_condition,
    take_elsewhere,
    take_other_pain,
    take_pain,
    take_ready,
    take_safety,
    take_where,
    take_where_and_pain,
)
from bot.steps.check_in.beginning import (
    begin_complaint,
    begin_for,
    build_without_pain,
    offer_again,
    put_away,
)
from bot.steps.check_in.correcting import correct, note_by_name, other_place
from bot.steps.check_in.judging import judge_card, judge_stretch
from bot.steps.check_in.screens import step_again
from bot.steps.check_in.undoing import (
    corrected,
    pain_after_all,
    too_soon,
    undo,
)
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.conversation import StoredConversation
from bot.telegram.handling.routes import on_command, on_press, on_text
from bot.views.check_in.conversation import key_of


def conversation() -> StoredConversation:
    """The map: where it begins, what is expected at each position, what always works."""
    return StoredConversation(
        entry_points=[
            on_command("run", run),
            on_press(Ran, run),
            on_press(Hurts, hurts),
            on_press(Build, build),
            on_press(TryAgain, try_again),
            on_press(StepBack, step_back, when=goes_back),
        ],
        states={
            AskWhere: [on_press(AnswerWhere, where, when=is_open), on_text(where_typed)],
            AskPain: [
                on_press(AnswerPain, pain, when=is_open),
                on_press(Elsewhere, elsewhere, when=is_open),
                on_text(pain_typed),
            ],
            AskReady: [
                on_press(BeginTraining, ready, when=is_open),
                on_press(Elsewhere, elsewhere, when=is_open),
                on_text(other_pain_typed),
            ],
            AskSafety: [on_press(AnswerSafety, safety, when=is_open), on_text(please_tap)],
            AskWhich: [
                on_press(NameCondition, name, when=is_open),
                on_press(NameNoMore, name_no_more, when=is_open),
                on_text(please_tap),
            ],
            TryStretch: [
                on_press(JudgeStretch, ease, when=is_open),
                on_text(please_tap),
            ],
            TryCard: [on_press(JudgeCard, verdict, when=is_open), on_text(please_tap)],
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
        case (AskReady(), BeginTraining() | Elsewhere()):
            return True
        case AskSafety(question), AnswerSafety():
            return question is press.question
        case AskWhich(question), NameCondition() | NameNoMore():
            return question is press.question
        case TryStretch(number), JudgeStretch():
            return number == press.number
        case TryCard(card, _), JudgeCard():
            return card == press.shown.card
    return False


async def run(context: Context, _press: Ran | None = None) -> None:
    """I just ran: begin, or go on where it was left."""
    await context.reply(await begin_for(context.turn, Purpose.RUN))


async def hurts(context: Context, _press: Hurts) -> None:
    """`My back hurts`: a check-in without a run."""
    await context.reply(await begin_for(context.turn, Purpose.CHECK))


async def hurts_typed(context: Context) -> None:
    """The same in words, with nothing open."""
    await context.reply(await begin_complaint(context.turn, context.typed))


async def build(context: Context, _press: Build) -> None:
    """No pain today, but a programme all the same."""
    await context.reply(await build_without_pain(context.turn))


async def try_again(context: Context, press: TryAgain) -> None:
    """Offer again what had hurt when it was offered; only ever on the runner's own wish."""
    until = min(press.until, int(context.turn.now.timestamp()))
    await context.reply(await offer_again(context.turn, datetime.fromtimestamp(until, UTC)))


async def step_back(context: Context, _press: StepBack) -> None:
    """Take the last answer back."""
    await context.reply(await undo(context.turn))


async def undo_typed(context: Context) -> None:
    """The same in words: undo, back, oops, I tapped that by mistake."""
    await context.reply(await undo_in_words(context.turn))


async def correct_typed(context: Context) -> None:
    """What is said of the answer before: "wait, the last one hurt"."""
    turn = context.turn
    await context.reply(await correct(turn, context.typed) or await unread(turn, context.typed))


async def hurt_by_name_typed(context: Context) -> None:
    """An exercise is named that hurt: it counts for that one, whichever is open."""
    await context.reply(await note_by_name(context.turn, context.typed))


async def go_on_typed(context: Context) -> None:
    """Nothing is answered by "continue": what is open comes once more."""
    await context.reply(step_again(context.turn, "carry-on"))


async def rest_typed(context: Context) -> None:
    """A pause on a card: it waits."""
    await context.reply(step_again(context.turn, "take-your-time"))


async def untrue_typed(context: Context) -> None:
    """The safety answers were not true: they are asked again."""
    await context.reply(await ask_all_again(context.turn))


def goes_back(turn: Turn, press: StepBack) -> bool:
    """Whether the question that the button stands under is open."""
    same = turn.draft is not None and turn.draft.id == press.check_in
    return same and key_of(turn.position) == press.at


async def where(context: Context, press: AnswerWhere) -> None:
    """A tap on where it hurts."""
    await context.reply(await take_where(context.turn, press.where))


async def where_typed(context: Context) -> None:
    """Where it hurts, in words."""
    turn = context.turn
    told = where_said(context.typed, turn.tongues)
    await context.reply(
        await not_read(turn, context.typed, step_again(turn, "where-help"))
        if told is None
        else await take_where_and_pain(turn, told.where, told.pain)
    )


async def pain(context: Context, press: AnswerPain) -> None:
    """A tap on how much it hurts, 0-10."""
    await context.reply(await take_pain(context.turn, press.pain))


def hurts_more(turn: Turn, press: AnswerPain) -> bool:
    """Whether a number turns out to be higher than was told, on the same day."""
    before = turn.record.told_on(turn.now, press.check_in)
    return before is not None and before < press.pain <= WORST


async def more_pain(context: Context, press: AnswerPain) -> None:
    """A changed mind about the pain, told when its question is over: the higher number counts."""
    await context.reply(await pain_after_all(context.turn, press.check_in, press.pain))


async def elsewhere(context: Context, _press: Elsewhere) -> None:
    """It is not where it was the last time."""
    await context.reply(await take_elsewhere(context.turn))


async def pain_typed(context: Context) -> None:
    """How much it hurts, typed; or another place than before."""
    turn = context.turn
    much = pain_said(context.typed, turn.tongues)
    if much is not None:
        await context.reply(await take_pain(turn, much))
    elif elsewhere := await other_place(turn, context.typed):
        await context.reply(elsewhere)
    else:
        again = step_again(turn, "pain-help")
        await context.reply(await not_read(turn, context.typed, again))


async def ready(context: Context, _press: BeginTraining) -> None:
    """The training begins with the number from before."""
    await context.reply(await take_ready(context.turn))


async def other_pain_typed(context: Context) -> None:
    """How much it hurts by now, typed instead of beginning; a correction counts, too."""
    turn = context.turn
    much = pain_said(context.typed, turn.tongues)
    much = corrected_pain_in(context.typed, turn.tongues) if much is None else much
    await context.reply(
        await not_read(turn, context.typed, step_again(turn, "ready-help"))
        if much is None
        else await take_other_pain(turn, much)
    )


async def safety(context: Context, press: AnswerSafety) -> None:
    """A tap on the answer to one safety question; not one that nobody can have read."""
    if too_soon(context.turn, context.services.reading_time):
        context.toast = context.words.plain("read-first")
        return
    await context.reply(await take_safety(context.turn, press.question, press.answer))


async def name(context: Context, press: NameCondition) -> None:
    """A tap on what it is that was seen, or calls for care."""
    await context.reply(await take_condition(context.turn, press.question, press.condition))


async def name_no_more(context: Context, press: NameNoMore) -> None:
    """Nothing else of it."""
    await context.reply(await take_condition(context.turn, press.question, None))


async def verdict(context: Context, press: JudgeCard) -> None:
    """A tap on how an exercise went."""
    await context.reply(await judge_card(context.turn, press.shown, press.verdict))


async def ease(context: Context, press: JudgeStretch) -> None:
    """A tap on how the back feels after a stretch."""
    reply = await judge_stretch(context.turn, press.check_in, press.number, press.ease)
    await context.reply(reply)


async def please_tap(context: Context) -> None:
    """Typed words where only a tap is clear enough; or another number for the pain before it."""
    turn = context.turn
    pain = corrected_pain_in(context.typed, turn.tongues)
    if pain is not None and (reply := await corrected(turn, pain)):
        await context.reply(reply)
        return
    await context.reply(await not_read(turn, context.typed, step_again(turn, "tap-help")))


async def cancel(context: Context) -> None:
    """`/cancel`: the open check-in is closed; what was finished before stays."""
    await context.reply(await put_away(context.turn))
