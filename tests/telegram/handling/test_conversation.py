"""What `StoredConversation` relies on in python-telegram-bot, name by name."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from telegram import Chat, Message, Update, User
from telegram.ext import ConversationHandler, MessageHandler, filters

from bot.domain.check_in.positions import AskPain, AskWhere, Done, Ending, Position
from bot.telegram.handling.conversation import Computed, StoredConversation
from bot.telegram.handling.turn import UpdateTurn, current

THEN = datetime(2026, 1, 1, tzinfo=UTC)


def says(text: str) -> Update:
    person = User(5, "Robin", is_bot=False)
    return Update(1, message=Message(1, THEN, Chat(5, "private"), from_user=person, text=text))


@contextmanager
def at(position: Position | None) -> Iterator[None]:
    """An update is being handled, and the check-in stands here."""
    token = current.set(cast("UpdateTurn", SimpleNamespace(position=position)))
    try:
        yield
    finally:
        current.reset(token)


def handler(name: str, text: str) -> MessageHandler[Any, str]:
    async def callback(_update: Update, _context: object) -> str:
        return name

    return MessageHandler(filters.Regex(text), callback)


@pytest.fixture
def conversation() -> StoredConversation:
    return StoredConversation(
        entry_points=[handler("entry", "^run$")],
        states={
            AskWhere: [handler("where", "lower")],
            AskPain: [handler("pain", r"\d"), handler("pain-words", "hurts")],
        },
        fallbacks=[handler("fallback", "cancel")],
        allow_reentry=True,
    )


async def takes(conversation: StoredConversation, text: str) -> str | None:
    """Which handler takes it; None if none does."""
    update = says(text)
    check = conversation.check_update(update)
    if not check:
        return None
    _state, _key, inner, inner_check = check
    context = cast("Any", SimpleNamespace())
    del inner_check
    return cast("str", await inner.callback(update, context))


@pytest.mark.parametrize(
    ("position", "text", "taken"),
    [
        (None, "run", "entry"),
        (None, "lower", None),
        (None, "cancel", None),
        (AskWhere(), "lower", "where"),
        (AskWhere(), "7", None),
        (AskPain(), "7", "pain"),
        (AskPain(), "it hurts", "pain-words"),
        (AskPain(), "lower", None),
        (AskPain(), "cancel", "fallback"),
        (AskPain(), "run", "entry"),
        (Done(Ending.REST), "7", None),
        (Done(Ending.REST), "cancel", None),
    ],
)
async def test_the_state_is_the_position(
    conversation: StoredConversation, position: Position | None, text: str, taken: str | None
) -> None:
    with at(position):
        assert await takes(conversation, text) == taken


async def test_without_an_update_nothing_is_open(conversation: StoredConversation) -> None:
    assert await takes(conversation, "lower") is None
    assert await takes(conversation, "run") == "entry"


def test_nothing_is_remembered() -> None:
    computed = Computed()
    computed[5, 5] = AskWhere
    assert (5, 5) not in computed
    assert len(computed) == 0
    assert list(computed) == []
    with pytest.raises(KeyError):
        computed[5, 5]
    with at(AskPain()):
        assert computed[5, 5] is AskPain
        assert computed.get((5, 5)) is AskPain
    del computed[5, 5]


async def test_what_a_handler_returns_changes_nothing() -> None:
    async def where(_update: Update, _context: object) -> type[Position]:
        return AskPain

    conversation = StoredConversation(
        entry_points=[],
        states={AskWhere: [MessageHandler(filters.TEXT, where)], AskPain: []},
        fallbacks=[],
    )
    with at(AskWhere()):
        update = says("lower")
        check = conversation.check_update(update)
        assert check
        application = cast("Any", SimpleNamespace(bot=SimpleNamespace(defaults=None)))
        context = cast("Any", SimpleNamespace(update=lambda _data: None))
        await conversation.handle_update(update, application, check, context)
        assert conversation._conversations[5, 5] is AskWhere
    assert (5, 5) not in conversation._conversations


def test_the_private_name_still_means_the_same() -> None:
    """If one of these fails after an update of the library, read `StoredConversation` again."""
    stock = ConversationHandler([], {}, [])
    assert stock._conversations == {}
    looks_up = inspect.getsource(ConversationHandler.check_update)
    assert "self._conversations.get(key)" in looks_up
    stores = inspect.getsource(ConversationHandler._update_state)
    assert "self._conversations" in stores
    places = inspect.getsource(ConversationHandler).count("self._conversations")
    assert places == 14, "every place that touches the states was looked at"
