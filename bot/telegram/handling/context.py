"""What a handler is handed: the update at hand, its runner, and `show`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog
from markupsafe import escape
from telegram import Message
from telegram.error import NetworkError, TelegramError
from telegram.ext import (
    Application,
    CallbackContext,
    ExtBot,
)

from bot.domain.check_in.draft import OLD_AFTER
from bot.domain.reminders.live import TO_BE_SURE, Front, Role
from bot.domain.reminders.people import Runner
from bot.presses.back.safety import AnswerDespair, ReportEmergency, ReportSerious
from bot.steps.reply import Reply
from bot.telegram.handling.services import Services
from bot.telegram.handling.turn import UpdateTurn, current_turn
from bot.telegram.outgoing import sending
from bot.views.picture import PictureKind
from bot.views.view import View
from bot.words import Words
from storage.engine.database import Transaction
from storage.runner import asking, runners
from storage.runner.asking import What

log = structlog.get_logger()

ALARMS = (ReportEmergency, ReportSerious, AnswerDespair)
"""Buttons that answer words of alarm."""


class Context(CallbackContext[ExtBot[Any], Any, Any, Any]):
    """One update in a handler's hands: the runner, their words, and `show`."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        chat_id: int | None = None,
        user_id: int | None = None,
    ) -> None:
        super().__init__(application, chat_id, user_id)
        self.toast: str | None = None
        self.answered = False
        self._removed: set[int] = set()

    @property
    def turn(self) -> UpdateTurn:
        """The update at hand, with the runner's rows."""
        return current_turn()

    @property
    def services(self) -> Services:
        """Everything outside the conversation: clock, database, words, settings."""
        return self.turn.services

    @property
    def tx(self) -> Transaction:
        """The transaction of this update; it ends with the first `show`."""
        return self.turn.tx

    @property
    def words(self) -> Words:
        """The words of the runner's language; for a stranger, of their Telegram's."""
        return self.turn.words

    @property
    def runner(self) -> Runner:
        """The runner; handlers open to strangers ask `turn.runner` instead."""
        return self.turn.me

    @property
    def typed(self) -> str:
        """The text the runner typed; empty if they did not."""
        message = self.turn.update.message
        return (message.text if message else None) or ""

    @property
    def tapped(self) -> int | None:
        """The id of the message whose button was tapped; None without a tap."""
        return self.turn.tapped

    async def reply(self, reply: Reply) -> None:
        """Show what a step wants shown."""
        self.toast = reply.toast or self.toast
        if not reply.views:
            return
        first, *others = reply.views
        if reply.toast and self.turn.update.callback_query is None:
            first = replace(first, text=f"<i>{escape(reply.toast)}</i>\n\n{first.text}")
        await self.show(first, *others, fresh=reply.fresh)

    async def show(self, *views: View, fresh: bool = False) -> None:
        """Commit, answer the tap, and show the views.

        After a tap the first view takes the place of the tapped message, unless `fresh`;
        the others follow as new messages. Nothing is sent before the commit.
        """
        self._put_in_front(views[-1].in_front)
        await self.turn.commit()
        # Both are waited for, whatever becomes of one: what still runs when the turn is over
        # would be sent beside the next one's screen.
        both = self.answer(), self._send(views, fresh=fresh)
        ends = await asyncio.gather(*both, return_exceptions=True)
        try:
            for fault in filter(None, ends):
                raise fault
        except TelegramError:
            if self.turn.runner:  # nobody knows now whether the open question is to be seen
                self.services.database.later(runners.lost(self.turn.runner.id))
            raise

    def _put_in_front(self, what: Front | None) -> None:
        """Keep what typed words are about from here on, where that is not what is open."""
        turn = self.turn
        if turn.runner is None or turn.resumed or not turn.tx.open or turn.runner.in_front == what:
            return
        turn.tx.write(runners.put_in_front(turn.runner.id, what))
        turn.runner = replace(turn.runner, in_front=what)

    async def stands(self, view: View) -> None:
        """The open question where it is known to stand; sent anew only where it has gone."""
        runner, chat = self.turn.runner, self.turn.update.effective_chat
        place = runner.live.question if runner else None
        there = self.services.shown.view(chat.id, place) if chat and place else None
        card_leaves = there is not None and there.picture is not None and view.picture is None
        if self.on_a_copy:
            await self.show(view)
            return
        if place is None or chat is None or self.turn.lost or card_leaves:
            await self.show(view, fresh=True)
            return
        await self.turn.commit()
        await self.answer()
        pictured = self._has_picture(chat.id, place)
        self.services.shown.forget(chat.id, place)
        put = await self._put(chat.id, place, view, pictured=pictured)
        await self._remember(chat.id, {put: view})

    @property
    def on_a_copy(self) -> bool:
        """Whether the tapped message stands below the open question, and no row knows of it.

        A process that was killed had sent it. It is what the runner looks at, so the open
        question belongs there, and the one above goes.
        """
        runner, chat, tapped = self.turn.runner, self.turn.update.effective_chat, self.tapped
        if runner is None or chat is None or tapped is None or runner.live.question is None:
            return False
        known = tapped in {*runner.live.messages, runner.sound}
        known = known or self.services.shown.view(chat.id, tapped) is not None
        return not known and tapped > runner.live.question

    async def put_away(self) -> None:
        """A tap, a command or words for another screen leave the setting that is open.

        The handler may open one anew.

        An alarm that came of a report of harm is answered beside it, and the report waits on.
        """
        turn, update = self.turn, self.turn.update
        message = update.message or update.edited_message
        typed = message is not None and not (message.text or "").startswith("/")
        typed = typed and not turn.in_words and not turn.elsewhere
        fresh = turn.tx.open and not turn.resumed
        reports = turn.asking and turn.asking.what is What.HARM and isinstance(turn.press, ALARMS)
        if not typed:
            self._put_in_front(None)
        if turn.asking and turn.runner and fresh and not typed and not reports:
            await asking.over(turn.tx, turn.runner.id)

    async def answer(self) -> None:
        """Answer the tap, if there is one and it is not answered yet.

        An answer that is lost is no fault: it takes a spinner off a button, and no screen is
        missing. `route` comes by here once more.
        """
        query = self.turn.update.callback_query
        if query is None or self.answered:
            return
        self.answered = True
        # a slow network must not keep the database from everybody else
        await self.turn.commit()
        try:
            await sending.answer_query(self.bot, query.id, self.toast)
        except TelegramError as failure:
            self.answered = False
            log.warning("tap not answered", error=type(failure).__name__)

    async def _send(self, views: tuple[View, ...], *, fresh: bool) -> None:
        chat = self.turn.update.effective_chat
        if chat is None:
            raise LookupError("this update has no chat to answer in")
        if self.turn.lost:
            await sending.send(self.bot, chat.id, View(self.words("lost-place")))
            self.turn.lost = False
        aside = not fresh and self._is_left_aside(views[:1])
        places = [None if fresh or aside else self.tapped, *(None for _ in views[1:])]
        put = {}
        for view, place in zip(views, places, strict=True):
            there = await self._put(chat.id, place, view, pictured=self._tapped_has_picture)
            put[there] = view
        if fresh and views[-1].in_front not in TO_BE_SURE:
            await self._use_up(chat.id)  # before "To be sure" nothing is done: it may come again
        if aside and self.tapped is not None:
            await self.retire(chat.id, self.tapped)
        await self._remember(chat.id, put)

    def _is_left_aside(self, views: tuple[View, ...]) -> bool:
        """Whether the tapped message is so old that the card in its place could not go in time."""
        query = self.turn.update.callback_query
        message, asks = query.message if query else None, any(view.asks for view in views)
        return message is not None and asks and self.turn.now - message.date > OLD_AFTER

    async def _put(self, chat_id: int, place: int | None, view: View, *, pictured: bool) -> int:
        """One view, in the place of a message or as a new one; that one loses its buttons."""
        shown, media, view = self.services.shown, self.services.media, self._as_wanted(view)
        if place is None:
            sent = await sending.send(self.bot, chat_id, view, media)
        elif shown.view(chat_id, place) == view:
            return place
        else:
            there = sending.MessagePlace(chat_id, place, pictured, shown.view(chat_id, place))
            sent = await sending.edit(self.bot, there, view, media)
            if sent.message_id != place:
                await self.remove(chat_id, place)
        shown.note(chat_id, sent.message_id, sent.view)
        return sent.message_id

    def _as_wanted(self, view: View) -> View:
        """Without its picture for a runner who wants words only; a document was asked for."""
        runner, picture = self.turn.runner, view.picture
        if not (runner and runner.text_only and picture):
            return view
        return view if picture.kind is PictureKind.DOCUMENT else replace(view, picture=None)

    def _has_picture(self, chat_id: int, message_id: int) -> bool:
        """As Telegram says of the tapped message, and as far as we know of another one."""
        if message_id == self.tapped:
            return self._tapped_has_picture
        view = self.services.shown.view(chat_id, message_id)
        return view is not None and view.picture is not None

    @property
    def _tapped_has_picture(self) -> bool:
        query = self.turn.update.callback_query
        message = query.message if query else None
        return isinstance(message, Message) and message.effective_attachment is not None

    async def _use_up(self, chat_id: int) -> None:
        """Take the tapped button off its message, which otherwise stays as it is."""
        query = self.turn.update.callback_query
        view = self.tapped and self.services.shown.view(chat_id, self.tapped)
        if not query or not view or self.tapped is None:
            return
        left = tuple(r for r in view.rows if all(b.press.pack() != query.data for b in r))
        if left != view.rows:
            await sending.rebutton(self.bot, chat_id, self.tapped, left)
            self.services.shown.note(chat_id, self.tapped, replace(view, rows=left))

    async def _remember(self, chat_id: int, put: Mapping[int, View]) -> None:
        """Note which messages have live buttons now; those that had them before lose theirs."""
        runner = self.turn.runner
        if runner is None:
            return
        before, live = runner.live, runner.live
        for message_id in self._removed:
            live = live.put(None, message_id)  # a film's message goes when words take its place
        for message_id, view in put.items():
            live = live.put(view.role, message_id)
        if live.question not in put and not self.turn.waits:
            live = live.without(Role.QUESTION)
        if live == before:
            return
        self.services.database.later(runners.shown(runner.id, live))
        self.turn.runner = replace(runner, live=live)
        for role, message_id in before.gone(live, {*put, *self._removed}):
            await (self.remove if role.passes else self.retire)(chat_id, message_id)

    async def over(self, role: Role) -> None:
        """What was answered in words, below it, needs its buttons no more."""
        runner = self.turn.runner
        message_id = getattr(runner.live, role) if runner else None
        if runner is None or message_id is None:
            return
        live = runner.live.without(role)
        self.services.database.later(runners.shown(runner.id, live))
        self.turn.runner = replace(runner, live=live)
        await self.retire(runner.chat_id, message_id)

    async def retire(self, chat_id: int, message_id: int) -> None:
        """Take all buttons off a message."""
        view = self.services.shown.view(chat_id, message_id)
        if view is None or view.rows:
            await sending.rebutton(self.bot, chat_id, message_id, ())
        self.services.shown.note(chat_id, message_id, View(view.text if view else ""))

    async def remove(self, chat_id: int, message_id: int) -> None:
        """Take a message away; one that is too old for that stays, still and without buttons."""
        self._removed.add(message_id)
        if await sending.remove(self.bot, chat_id, message_id):
            self.services.shown.forget(chat_id, message_id)
        else:
            await self._put_out(chat_id, message_id)

    async def _put_out(self, chat_id: int, message_id: int) -> None:
        view = self.services.shown.view(chat_id, message_id)
        if view is not None and not (view.picture and view.picture.loops):
            await self.retire(chat_id, message_id)
            return
        words = self.words("old-card")
        try:
            await sending.put_out(self.bot, chat_id, message_id, words, self.services.media)
        except NetworkError as failure:
            log.warning("film left", error=type(failure).__name__)
        self.services.shown.forget(chat_id, message_id)
