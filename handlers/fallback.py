"""What nothing else has taken: old buttons, unknown commands, photos, and lost screens."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message, Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    filters,
)

from bot.domain.check_in.positions import Asked
from bot.steps.back.net import not_read, unread
from bot.steps.check_in.screens import step_again
from bot.steps.edited import edited as not_counted
from bot.steps.holds import doubts
from bot.steps.home import home, shut_screen
from bot.steps.near_commands import command_in, near_command
from bot.steps.planning import reach
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.steps.whereabouts import said_before, screen_after, screen_now
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, on_command, route
from bot.telegram.handling.turn import UpdateTurn, current
from bot.views import start as views
from bot.views.view import View, panel


class AfterAKill(BaseHandler[Update, Context, None]):
    """An update whose effects are stored but whose screen was not sent before a kill."""

    def __init__(self) -> None:
        super().__init__(route(show_again, strangers=True))

    def check_update(self, update: object) -> bool:
        """Whether the update's effects are stored and only its screen is missing."""
        turn = current.get()
        if not isinstance(update, Update) or turn is None or not turn.resumed:
            return False
        typed = (update.message.text if update.message else None) or ""
        return command_in(typed) not in ITS_OWN_SCREEN


ITS_OWN_SCREEN = frozenset(
    f"/{name}" for name in ("help", "library", "privacy", "progress", "reminders", "settings")
) | {"/admin", "/urgent", "/why"}
"""Commands that change nothing: after a kill they simply show their screen again."""


class SaysNothing(filters.MessageFilter):
    """What Telegram tells of a chat: pinned, a timer, a wallpaper, a boost, and what comes yet."""

    def filter(self, message: Message) -> bool:
        """Whether nobody has written or sent anything."""
        return not message.text and message.effective_attachment is None


def on_service() -> MessageHandler[Context, None]:
    """Takes service messages, and says nothing: they are nobody's words."""
    return MessageHandler(PRIVATE & SaysNothing(), route(silence, strangers=True))


def on_old_button() -> CallbackQueryHandler[Context, None]:
    """Takes any button that nothing else has taken; stands last of the buttons."""
    return CallbackQueryHandler(route(old_button, strangers=True))


def on_voice() -> MessageHandler[Context, None]:
    """Takes what was said aloud; its caption has been read before."""
    spoken = filters.VOICE | filters.VIDEO_NOTE | filters.AUDIO
    return MessageHandler(PRIVATE & spoken, route(cannot_listen, strangers=True))


def on_media() -> list[MessageHandler[Context, None]]:
    """Takes what is looked at: a picture, a sticker, a place that nobody has asked for."""
    pictures = filters.PHOTO | filters.VIDEO | filters.ANIMATION | filters.Document.ALL
    kinds = {"cannot-see": pictures, "sticker": filters.Sticker.ALL}
    return [
        MessageHandler(PRIVATE & kind, route(cannot_read, said, strangers=True))
        for said, kind in kinds.items()
    ]


def on_anything(commands: Sequence[str]) -> list[MessageHandler[Context, None]]:
    """Takes any message that nothing else has taken; stands last of all."""
    near = PRIVATE & filters.COMMAND & Mistyped(commands)
    return [
        MessageHandler(near, route(mistyped, commands, strangers=True)),
        MessageHandler(PRIVATE, route(unknown, strangers=True)),
    ]


class Mistyped(filters.MessageFilter):
    """Lets through what is nearly one of these commands."""

    def __init__(self, commands: Sequence[str]) -> None:
        super().__init__()
        self._commands = commands

    def filter(self, message: Message) -> bool:
        """Looks at the first word of the text."""
        return near_command(command_in(message.text or ""), self._commands) is not None


def on_edit() -> MessageHandler[Context, None]:
    """Takes a message that was changed afterwards; words of alarm in it were heard before."""
    changed = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE & filters.TEXT
    return MessageHandler(changed, route(edited, strangers=True))


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
    """Takes `/cancel` where nothing is open."""
    return on_command("cancel", nothing_to_cancel, strangers=True)


async def show_again(context: Context) -> None:
    """The screen that was not sent, at the bottom of the chat; the tapped one is done with."""
    turn = context.turn
    view = await screen_after(turn, turn.press)
    if turn.tapped is None or turn.runner is None:
        await context.show(view, fresh=True)
    elif isinstance(turn.position, Asked):
        await context.show(view)  # questions share one message: the tapped one
    elif turn.runner.live.question not in {None, turn.tapped}:
        await context.stands(view)
    else:
        await context.retire(turn.runner.chat_id, turn.tapped)
        await context.show(view, fresh=True)


async def silence(_context: Context) -> None:
    """Nothing is said, and what is open stays as it is."""


async def old_button(context: Context) -> None:
    """A button from earlier, or a second tap: say so, and make sure that the step is there."""
    turn = context.turn
    context.toast = context.words.plain(_kindly(turn))
    seen = turn.runner is not None and turn.runner.live.question is not None
    noted = turn.press is not None and said_before(turn, turn.press)
    if noted and not context.on_a_copy and (seen or turn.draft is None):
        return
    await context.stands(await screen_now(turn))


def _kindly(turn: UpdateTurn) -> str:
    """What to say about a button that is not for now."""
    if turn.press and said_before(turn, turn.press):
        return "already-noted"
    return "old-button" if turn.draft else "old-over"


async def cannot_listen(context: Context) -> None:
    """Says so, because it may be urgent; then what is open comes back."""
    await context.reply(_wordless(context.turn, "cannot-listen"))


async def cannot_read(context: Context, said: str) -> None:
    """A sentence of its own for what has no words; then what is open comes back."""
    await context.reply(_wordless(context.turn, said))


async def edited(context: Context) -> None:
    """An answer that was changed afterwards does not count, and its runner has to know."""
    message = context.turn.update.edited_message
    if message and message.text:
        await context.reply(await not_counted(context.turn, message.text))


def _wordless(turn: Turn, key: str) -> Reply:
    said = View(turn.words(key))
    if turn.runner is None:
        return Reply((said, views.welcome(turn.words)))
    if turn.draft is not None:
        return step_again(turn, key)
    stop = shut_screen(turn)
    return Reply((said, stop) if stop else (panel(said.text, views.menu(turn.words).rows),))


async def unknown(context: Context) -> None:
    """Unknown words, photos, voice: asked about where they worry us, else what is open."""
    await context.reply(await unread(context.turn, context.typed))


async def mistyped(context: Context, commands: Sequence[str]) -> None:
    """The command that was meant, to be tapped, unless what stands beside it may be an alarm."""
    typed = command_in(context.typed)
    if near := near_command(typed, commands):
        meant = Reply((views.near_command(context.words, typed, near),))
        await context.reply(await not_read(context.turn, context.typed, meant))


async def nothing_to_cancel(context: Context) -> None:
    """Says that nothing is open, with the main screen's buttons."""
    menu = views.menu(context.words)
    nothing = panel(context.words("nothing-to-cancel"), menu.rows)
    await context.show(doubts.question(context.turn) or home(context.turn, nothing))


async def not_here(context: Context) -> None:
    """A command in a group: asks for a private chat instead."""
    await context.show(View(context.words("private-only")))


async def membership(context: Context) -> None:
    """Blocked: off quietly. Let in again: welcome back on the next word."""
    change, runner = context.turn.update.my_chat_member, context.turn.runner
    if change is None or runner is None:
        return
    if change.new_chat_member.status in {"kicked", "left"}:
        await reach.blocked(context.tx, runner.id, context.turn.now)
    else:
        await reach.back(context.tx, runner, context.turn.now)
