"""The first contact, the main screen and the help page."""

from __future__ import annotations

from telegram import Message
from telegram.ext import MessageHandler, filters

from bot.domain.check_in.draft import Purpose
from bot.domain.reading.told.consent import agrees
from bot.presses.start import Agree, Menu, Then, Under18
from bot.steps import home as pages
from bot.steps.check_in.beginning import begin_for
from bot.steps.holds.age import set_under_age
from bot.steps.home import home
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import PRIVATE, route
from bot.telegram.handling.turn import current
from bot.views import start as views
from storage.runner import runners

LINKS = {"ran": Then.RUN, "stretch": Then.STRETCH}
"""What stands behind `?start=` in a link."""

PURPOSES = {
    Then.CHECK: Purpose.CHECK,
    Then.RUN: Purpose.RUN,
    Then.STRETCH: Purpose.STRETCH,
    Then.TRAIN: Purpose.TRAIN,
}


async def start(context: Context) -> None:
    """`/start`, perhaps through a link that says what it is for."""
    then = LINKS.get(context.args[0]) if context.args else None
    if context.turn.runner is None:
        await context.show(views.welcome(context.words, then or Then.CHECK))
    elif then:
        await go(context, then)
    else:
        await context.show(home(context.turn))


async def agree(context: Context, press: Agree) -> None:
    """An adult, and answers may be kept: straight to work."""
    turn = context.turn
    user, chat = turn.update.effective_user, turn.update.effective_chat
    if user is None or chat is None:
        return
    if turn.runner is None:
        language = context.words.language
        await runners.welcome(turn.tx, user.id, chat.id, language, turn.now)
        turn.runner = await runners.get(turn.tx, user.id)
    elif turn.runner.under_age:
        await set_under_age(turn, None)
    asked = _welcomes(context, chat.id)
    wanted = press.then if context.tapped else next(iter(asked.values()), press.then)
    await go(context, wanted)
    for message_id in asked.keys() - {context.tapped}:
        await context.retire(chat.id, message_id)


def _welcomes(context: Context, chat_id: int) -> dict[int, Then]:
    """The messages that ask for consent, the newest first, and what each would lead to.

    Of a stranger nothing is kept, so these are known as far as this process has sent them.
    """
    known = context.services.shown.of_chat(chat_id).items()
    buttons = {at: [b.press for row in view.rows for b in row] for at, view in known}
    return {at: p.then for at, presses in buttons.items() for p in presses if isinstance(p, Agree)}


class Agrees(filters.MessageFilter):
    """Whether somebody who is not known yet says yes to the question at the welcome."""

    def filter(self, message: Message) -> bool:
        """Looks at the words, and at who says them."""
        turn = current.get()
        stranger = turn is not None and turn.runner is None
        return bool(turn and stranger and agrees(message.text or "", turn.tongues))


def on_agreeing() -> MessageHandler[Context, None]:
    """Ties the button *I'm 18 or older and agree*, said in words, to its tap."""
    said = PRIVATE & filters.TEXT & ~filters.COMMAND & Agrees()
    return MessageHandler(said, route(agree, Agree(Then.CHECK), strangers=True))


async def go(context: Context, then: Then) -> None:
    """Leads a runner who has just agreed to what they had come for."""
    await context.reply(await begin_for(context.turn, PURPOSES[then]))


async def under_18(context: Context, _press: Under18 | None = None) -> None:
    """Not an adult, or not agreed: kindly to a person, and nothing is kept."""
    known = context.turn.runner is not None
    if known:
        await set_under_age(context.turn, context.turn.now)
    screen = views.too_young_after_all if known else views.too_young
    await context.show(screen(context.words, context.turn.help))


async def menu(context: Context, _press: Menu) -> None:
    """The main screen as a new message, below what is there; one of it for a doubled tap."""
    if context.turn.doubled:
        return
    await context.show(home(context.turn), fresh=True)


async def help_page(context: Context) -> None:
    """`/help`: every command with one line about it."""
    await context.show(pages.help_page(context.turn), fresh=True)
