"""One update's turn: what is known, and the one transaction of its effects."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Chat as TelegramChat
from telegram import ChatMemberBanned, ChatMemberMember, ChatMemberUpdated, Message, Update, User

from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import AskWhere
from bot.telegram.handling.turn import UpdateTurn, current, current_turn, open_turn
from storage.check_in import drafts
from storage.runner import runners
from storage.telegram import inbox
from storage.telegram.inbox import UpdateState
from tests.chat import Chat
from tests.conftest import House

ROBIN = 77
THEN = datetime(2026, 1, 1, tzinfo=UTC)
PERSON = User(ROBIN, "Robin", is_bot=False, language_code="en")
PRIVATE = TelegramChat(ROBIN, "private")


def says(update_id: int, text: str = "hello") -> Update:
    return Update(update_id, message=Message(1, THEN, PRIVATE, from_user=PERSON, text=text))


@pytest.fixture
async def received(house: House) -> House:
    """Robin has agreed; updates 1 to 3 are stored."""
    async with house.services.database.transaction() as tx:
        await runners.welcome(tx, ROBIN, ROBIN, "en", house.services.clock())
        batch = [inbox.Received(n, ROBIN, "{}") for n in (1, 2, 3)]
        await inbox.store(tx, batch, house.services.clock())
    return house


async def state(house: House, update_id: int) -> UpdateState:
    rows = {row["update_id"]: row["state"] for row in await house.rows("inbox")}
    return UpdateState(rows[update_id])


async def test_outside_there_is_none() -> None:
    assert current.get() is None
    with pytest.raises(LookupError):
        current_turn()


async def test_it_knows_the_runner(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        assert current_turn() is turn
        assert turn.runner is not None
        assert turn.runner.id == ROBIN
        assert turn.draft is turn.position is None
        assert not turn.resumed
    assert current.get() is None


async def test_what_is_not_committed_by_hand_is_at_the_end(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        await drafts.keep(turn.tx, ROBIN, Draft(1, Purpose.RUN, turn.now), turn.now)
    assert await state(received, 1) is UpdateState.REPLIED
    assert len(await received.rows("drafts")) == 1


async def test_committed_and_then_replied(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        await turn.commit()
        assert await state(received, 1) is UpdateState.COMMITTED
        await turn.commit()
    assert await state(received, 1) is UpdateState.REPLIED


async def test_what_could_not_be_sent_stays_owed(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        await turn.commit()
        turn.unsent = True
    assert await state(received, 1) is UpdateState.COMMITTED
    async with open_turn(received.services, says(1)) as again:
        assert again is not None
        assert again.resumed


async def test_once_replied_there_is_nothing_to_do(received: House) -> None:
    for wanted in (True, False):
        async with open_turn(received.services, says(1)) as turn:
            assert (turn is not None) is wanted
    assert received.services.database.idle


async def test_a_failure_undoes_and_puts_aside(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        await drafts.keep(turn.tx, ROBIN, Draft(1, Purpose.RUN, turn.now), turn.now)
        turn.failed = True
    assert await state(received, 1) is UpdateState.FAILED
    assert await received.rows("drafts") == []


async def test_a_kill_undoes_and_leaves_it_stored(received: House) -> None:
    async def die() -> None:
        async with open_turn(received.services, says(1)) as turn:
            assert turn is not None
            await drafts.keep(turn.tx, ROBIN, Draft(1, Purpose.RUN, turn.now), turn.now)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await die()
    assert await state(received, 1) is UpdateState.RECEIVED
    assert await received.rows("drafts") == []
    assert received.services.database.idle


async def test_the_position_comes_from_the_draft(received: House) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        await drafts.keep(turn.tx, ROBIN, Draft(1, Purpose.RUN, turn.now), turn.now)
    async with open_turn(received.services, says(2)) as turn:
        assert turn is not None
        assert turn.position == AskWhere()


@pytest.mark.parametrize("text", ["/run", "lower"])
async def test_an_old_draft_ends_with_the_next_word(received: House, text: str) -> None:
    async with open_turn(received.services, says(1)) as turn:
        assert turn is not None
        opened = turn.now - timedelta(hours=13)
        await drafts.keep(turn.tx, ROBIN, Draft(1, Purpose.RUN, opened), opened)
    async with open_turn(received.services, says(2, text)) as turn:
        assert turn is not None
        assert turn.draft is None
    assert not await received.rows("drafts")


async def test_writing_again_means_being_back(received: House) -> None:
    async with received.services.database.transaction() as tx:
        await runners.blocked(tx, ROBIN, THEN)
    async with open_turn(received.services, says(1)):
        pass
    assert (await received.rows("runners"))[0]["blocked_at"] is None


async def test_blocking_is_not_writing(received: House) -> None:
    async with received.services.database.transaction() as tx:
        await runners.blocked(tx, ROBIN, THEN)
    bot = User(42, "Runback", is_bot=True)
    change = ChatMemberUpdated(
        PRIVATE, PERSON, THEN, ChatMemberMember(bot), ChatMemberBanned(bot, THEN)
    )
    async with open_turn(received.services, Update(1, my_chat_member=change)):
        pass
    assert (await received.rows("runners"))[0]["blocked_at"] is not None


async def test_a_stranger_is_spoken_to_in_their_language_or_english(house: House) -> None:
    turns: list[UpdateTurn] = []
    async with open_turn(house.services, says(9)) as turn:
        assert turn is not None
        turns.append(turn)
        assert turn.runner is None
        assert turn.words.language == "en"


async def test_nothing_is_sent_inside_a_transaction(chat: Chat, house: House) -> None:
    """A slow network would keep everybody else from being answered."""
    inside = []
    call = house.telegram.call

    async def watched(token: str, method: str, *more: Any) -> Any:
        if method != "getUpdates" and not house.services.database.idle:
            inside.append((method, chat.person.messages[-1].text))
        return await call(token, method, *more)

    house.telegram.call = watched  # type: ignore[method-assign]
    await chat.has_four()
    remind = chat.find("Remind")
    await chat.says("/run")
    where, lower = chat.find("Lower back")
    await chat.taps("Lower back")
    await chat.taps_old(where.message_id, lower)
    await chat.taps_old(where.message_id, "nonsense")
    for words in ("/help", "/export", "/privacy", "/stretch", "hello?", "/cancel", "/cancel"):
        await chat.says(words)
    await chat.says("/urgent")
    await chat.taps("Yes")
    await chat.taps_old(remind[0].message_id, remind[1])
    await chat.says("/forget")
    await chat.taps("Delete everything")
    await chat.taps_old(remind[0].message_id, remind[1])
    assert inside == []
