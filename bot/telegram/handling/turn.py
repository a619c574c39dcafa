"""One update on its way: what is known of its runner, and the transaction of its effects."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass

import structlog
from telegram import Update
from telegram.constants import ChatType

from bot import presses
from bot.domain.reading.lately import Typed, lately, read_along
from bot.domain.reminders.live import Front
from bot.domain.reminders.people import Runner
from bot.presses.press import Press
from bot.steps.open_buttons import said_in
from bot.steps.planning import reach
from bot.steps.turn import Turn
from bot.steps.unasked import elsewhere
from bot.telegram.handling.services import Services
from bot.telegram.handling.typed import typed_in
from bot.words import Words
from storage import records
from storage.check_in import drafts
from storage.engine.database import DatabaseFault, Transaction
from storage.runner import asking, said
from storage.telegram import inbox
from storage.telegram.inbox import UpdateState

log = structlog.get_logger()

NOBODY = 0
"""No Telegram user has this id."""


@dataclass(kw_only=True)
class UpdateTurn(Turn):
    """The turn that an update began: one runner's rows, and how far its handling has come."""

    services: Services
    update: Update
    press: Press | None
    """What the tapped button says; None where none was tapped, or one of another version."""
    in_words: bool = False
    """The button was not tapped: its own words were typed."""
    elsewhere: bool = False
    """What was typed is for another screen than the setting that is open."""
    lost: bool = False
    """Where the runner was could not be read, so that they have to be told."""
    resumed: bool = False
    """Its effects are in the database since before a kill; only the screen is missing."""
    failed: bool = False
    """A handler broke: the update is put aside."""
    fault: DatabaseFault | None = None
    """The database failed before anything lasted: `Inbox` tries the update again."""
    unsent: bool = False
    """The network failed: the effects last, and the screen is shown at the next start."""

    async def commit(self) -> None:
        """Make the effects last, together with the mark that they are done."""
        if self.tx.open:
            await inbox.committed(self.tx, self.update.update_id)
            await self.tx.commit()

    def replied(self) -> None:
        """Note that the runner has seen the answer; the note may be lost in a kill."""
        self.services.database.later(inbox.replied(self.update.update_id))

    async def end(self) -> None:
        """Commit or roll back whatever the handler left open."""
        if self.fault:
            raise self.fault
        if self.failed:
            await self._give_up()
        elif self.tx.open:
            self.tx.write(inbox.replied(self.update.update_id))
            await self.tx.commit()
        elif not self.unsent:
            self.replied()

    async def _give_up(self) -> None:
        if self.tx.open:
            await self.tx.rollback()
        database = self.services.database
        database.later(inbox.put_aside(self.update.update_id))
        with suppress(DatabaseFault):  # then it goes with the next transaction
            await database.flush()


current: ContextVar[UpdateTurn | None] = ContextVar("turn", default=None)


def current_turn() -> UpdateTurn:
    """The turn of the update at hand."""
    turn = current.get()
    if turn is None:
        raise LookupError("no update is being handled")
    return turn


@asynccontextmanager
async def open_turn(services: Services, update: Update) -> AsyncIterator[UpdateTurn | None]:
    """The turn of one update; None if it was handled before."""
    tx = await services.database.begin(_runner_id(update), brief=True)
    try:
        turn = await _load(services, update, tx)
        if turn is None:
            await tx.commit()
            yield None
            return
        token = current.set(turn)
        try:
            yield turn
            await turn.end()
        finally:
            current.reset(token)
    finally:
        if tx.open:
            await tx.rollback()


async def _load(services: Services, update: Update, tx: Transaction) -> UpdateTurn | None:
    now = services.clock()
    loaded = await records.load(tx, _runner_id(update), update.update_id)
    if loaded.state in {UpdateState.REPLIED, UpdateState.FAILED}:
        return None
    words = _words(services, update, loaded.runner)
    turn = UpdateTurn(
        services=services,
        update=update,
        tx=tx,
        now=now,
        catalogue=services.catalogue,
        words=words,
        runner=loaded.runner,
        draft=loaded.draft,
        record=loaded.record,
        asking=loaded.asking,
        new_id=loaded.new_id,
        before=_before(update, loaded.said),
        tapped=_tapped(update),
        in_front=_in_front(services, update, loaded.runner),
        spoken=_spoken(update, words),
        public_url=services.public_url,
        has_hosts=bool(services.hosts),
        press=presses.read(update.callback_query.data) if update.callback_query else None,
        doubled=_doubled(services, update),
        resumed=loaded.state is UpdateState.COMMITTED,
    )
    await _lose(turn, loaded.unreadable)
    await _refresh(turn)
    _note_typed(turn, loaded.said)
    _press_in_words(turn)
    return turn


def _before(update: Update, earlier: Iterable[Typed]) -> str:
    typed = typed_in(update)
    return read_along(earlier, typed.at) if typed else ""


def _note_typed(turn: UpdateTurn, earlier: Iterable[Typed]) -> None:
    """What is typed now is read along with what comes next; of a stranger nothing is kept."""
    typed = typed_in(turn.update)
    if typed and turn.runner and not turn.resumed:
        told = (*lately(earlier, typed.at), typed)
        turn.tx.write(said.keep(turn.runner.id, told, turn.now))


def _press_in_words(turn: UpdateTurn) -> None:
    """A button's own words are its tap; what was done before a kill is not done again."""
    message = turn.update.message
    if message is None or not message.text or turn.runner is None or turn.resumed:
        return
    if not message.text.startswith("/"):
        turn.press = said_in(turn, message.text) or elsewhere.tap(turn, message.text)
        turn.in_words = turn.press is not None
        turn.elsewhere = not turn.in_words and elsewhere.is_meant(turn, message.text)


def _in_front(services: Services, update: Update, runner: Runner | None) -> Front | None:
    """What was shown last; of a stranger there are no rows, so as far as this process knows."""
    if runner is not None:
        return runner.in_front
    chat = update.effective_chat
    shown = services.shown.of_chat(chat.id).values() if chat else ()
    return next((view.in_front for view in shown), None)


def _words(services: Services, update: Update, runner: Runner | None) -> Words:
    """The runner's language; a stranger's is guessed from Telegram's."""
    user = update.effective_user
    spoken = runner.language if runner else user.language_code if user else None
    return services.words.best(spoken)


def _spoken(update: Update, words: Words) -> str:
    user = update.effective_user
    return (user.language_code if user else None) or words.language


def _doubled(services: Services, update: Update) -> bool:
    query, chat, message_id = update.callback_query, update.effective_chat, _tapped(update)
    view = services.shown.view(chat.id, message_id) if chat and message_id else None
    if view is None or query is None:
        return False
    return all(button.press.pack() != query.data for row in view.rows for button in row)


def _tapped(update: Update) -> int | None:
    query = update.callback_query
    return query.message.message_id if query and query.message else None


async def _lose(turn: UpdateTurn, unreadable: Collection[str]) -> None:
    """Close what another version has written or what is damaged, and go on without it."""
    if turn.runner is None or not (lost := {*unreadable, *_nonsense(turn)}):
        return
    log.error("unreadable", update_id=turn.update.update_id, what=sorted(lost))
    turn.lost = True
    if "draft" in lost:
        await drafts.drop(turn.tx, turn.runner.id)
        turn.draft = None
    if "asking" in lost:
        await asking.over(turn.tx, turn.runner.id)


def _nonsense(turn: UpdateTurn) -> set[str]:
    """The draft, if it can be read but leads nowhere."""
    try:
        turn.position  # noqa: B018
    except Exception:
        # Whatever it is: it would come again at every handler that asks for the position, so
        # that this runner would not be heard any more, not even with /urgent.
        return {"draft"}
    return set()


def _runner_id(update: Update) -> int:
    """Whose update it is. Nobody's in a group: what happens there touches no runner."""
    user, chat = update.effective_user, update.effective_chat
    return user.id if user and chat and chat.type == ChatType.PRIVATE else NOBODY


async def _refresh(turn: UpdateTurn) -> None:
    """Writing again means being back; an old draft ends with the next word or tap."""
    if turn.runner is None:
        return
    if turn.runner.blocked_at and turn.update.my_chat_member is None:
        turn.runner = await reach.back(turn.tx, turn.runner, turn.now)
    if turn.draft and turn.draft.is_old(turn.now):
        await drafts.close(turn.tx, turn.runner.id)
        turn.draft = None
