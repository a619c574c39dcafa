"""What nothing else has taken: old buttons, unknown commands, photos, and lost screens."""

from __future__ import annotations

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    filters,
)

from bot import presses
from bot.domain.check_in.conversation import Done, Draft, Purpose, position
from bot.domain.exercises.verdicts import Card
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    ConversationPress,
)
from bot.presses.check_in.training import AskReps, SetDone, Unfinished
from bot.steps.advance import current_screen, step_again
from bot.steps.home import home
from bot.steps.upkeep import with_upkeep
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, on_command, route
from bot.telegram.handling.turn import Turn, current
from bot.views import start as views
from bot.views.view import View
from storage.check_in import check_ins
from storage.runner import runners


class AfterAKill(BaseHandler[Update, Context, None]):
    """An update whose effects are stored but whose screen was not sent before a kill."""

    def __init__(self) -> None:
        super().__init__(route(show_again, strangers=True))

    def check_update(self, update: object) -> bool:
        """Whether only the screen is missing."""
        turn = current.get()
        return isinstance(update, Update) and turn is not None and turn.resumed


def on_old_button() -> CallbackQueryHandler[Context, None]:
    """Any button that nothing else has taken."""
    return CallbackQueryHandler(route(old_button, strangers=True))


def on_anything() -> MessageHandler[Context, None]:
    """Any message that nothing else has taken."""
    return MessageHandler(PRIVATE, route(unknown, strangers=True))


def on_group() -> MessageHandler[Context, None]:
    """Commands in a group: health is not talked about there."""
    return MessageHandler(
        filters.COMMAND & ~filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE,
        route(not_here, strangers=True),
    )


def on_blocked() -> ChatMemberHandler[Context, None]:
    """Somebody blocked the bot, or let it in again."""
    return ChatMemberHandler(route(membership, strangers=True), ChatMemberHandler.MY_CHAT_MEMBER)


def on_cancel() -> BaseHandler[Update, Context, None]:
    """`/cancel` where nothing is open."""
    return on_command("cancel", nothing_to_cancel, strangers=True)


async def show_again(context: Context) -> None:
    """The screen that was not sent, at the bottom of the chat; the tapped one is done with."""
    view = await _unsent(context)
    await context.turn.commit()
    query = context.turn.update.callback_query
    if query and query.message:
        await context.retire(query.message.chat.id, query.message.message_id)
    await context.show(view, fresh=True)


async def _unsent(context: Context) -> View:
    """The open question, the end of the check-in that the tap has finished, or the menu."""
    turn, query = context.turn, context.turn.update.callback_query
    press = presses.read(query.data if query else None)
    if turn.runner and not turn.draft and isinstance(press, ConversationPress):
        over = await check_ins.answered(turn.tx, turn.runner.id, press.check_in)
        if over and (end := await _end_of(context, over)):
            return end
    return await _current(context)


async def _end_of(context: Context, draft: Draft) -> View | None:
    """The last screen of a check-in that is over."""
    turn = context.turn
    turn.draft, stands = draft, position(draft, turn.record, turn.services.catalogue, turn.now)
    stands = await with_upkeep(context, draft, turn.record, stands)
    view = current_screen(context, stands) if isinstance(stands, Done) else None
    turn.draft = None
    return view


async def old_button(context: Context) -> None:
    """A button from earlier, or a second tap: say so, and make sure that the step is there."""
    turn, query = context.turn, context.turn.update.callback_query
    press = presses.read(query.data if query else None)
    context.toast = context.words.plain(_kindly(turn, press))
    step_is_there = turn.draft is not None and turn.runner is not None and turn.runner.screen
    if not step_is_there and not context.spent:
        await context.show(await _current(context), fresh=True)


def _kindly(turn: Turn, press: presses.Press | None) -> str:
    """What to say about a button that is not for now."""
    if press and said_before(turn, press):
        return "already-noted"
    return "old-button" if turn.draft else "old-over"


def said_before(turn: Turn, press: presses.Press) -> bool:
    """Whether a tap only repeats what is noted already."""
    match press:
        case JudgeCard():
            said = (press.check_in, Card(press.number, press.version), press.verdict)
            return said in ((j.check_in, j.card, j.verdict) for j in turn.record.judged)
        case Unfinished() | SetDone() | AskReps():
            shown = (press.check_in, Card(press.number, press.version))
            return shown in ((j.check_in, j.card) for j in turn.record.judged)
        case JudgeStretch():
            felt = (press.check_in, press.number, press.ease)
            return felt in ((s.check_in, s.number, s.ease) for s in turn.record.stretched)
    return turn.draft is not None and _answers(turn.draft, press)


def _answers(draft: Draft, press: presses.Press) -> bool:
    match press:
        case AnswerWhere():
            return (draft.id, draft.where) == (press.check_in, press.where)
        case AnswerPain():
            return (draft.id, draft.pain) == (press.check_in, press.pain)
        case AnswerSafety():
            answer = draft.answers.get(press.question)
            return (draft.id, answer) == (press.check_in, press.answer)
    return False


async def unknown(context: Context) -> None:
    """Unknown words, photos, voice messages: the open question again, else the main screen."""
    if context.turn.runner is None:
        await context.show(views.welcome(context.words))
    elif context.turn.draft is None:
        await context.show(home(context, views.unknown(context.words)))
    else:
        await step_again(context, "tap-help")


async def nothing_to_cancel(context: Context) -> None:
    """Nothing is open."""
    menu = views.menu(context.words)
    await context.show(home(context, View(context.words("nothing-to-cancel"), menu.rows)))


async def not_here(context: Context) -> None:
    """A group."""
    await context.show(View(context.words("private-only")))


async def membership(context: Context) -> None:
    """Blocked: off quietly. Let in again: welcome back on the next word."""
    change, runner = context.turn.update.my_chat_member, context.turn.runner
    if change is None or runner is None:
        return
    if change.new_chat_member.status in {"kicked", "left"}:
        await runners.blocked(context.tx, runner.id, context.turn.now)
    else:
        await runners.back(context.tx, runner.id, context.turn.now)


async def _current(context: Context) -> View:
    """Where the runner stands: the open question, a stop that holds, else the main screen."""
    turn = context.turn
    if turn.runner is None:
        return views.welcome(context.words)
    if turn.draft and (stands := turn.position):
        return current_screen(context, stands)
    end = await _end_of(context, Draft(0, Purpose.RUN, turn.now))
    return end or views.menu(context.words)
