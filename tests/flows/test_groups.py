"""In a group nothing about health is said, and what happens there does not touch the runner."""

from __future__ import annotations

from tests.chat import Chat, said
from tests.conftest import House


async def test_commands_are_sent_to_the_private_chat(chat: Chat, house: House) -> None:
    await chat.has_four()
    group = house.telegram.group(chat.person)
    await chat.done(group.says("/train"))
    (answer,) = [m for m in group.messages if m.from_bot]
    assert "only do that in a private chat" in said(answer)
    assert not answer.buttons


async def test_talk_is_not_listened_to(chat: Chat, house: House) -> None:
    await chat.agrees()
    group = house.telegram.group(chat.person)
    await chat.done(group.says("I can't pee and both legs are numb"))
    assert [m for m in group.messages if m.from_bot] == []


async def test_the_open_question_stays_open(chat: Chat, house: House) -> None:
    await chat.agrees()
    question = chat.last
    group = house.telegram.group(chat.person)
    await chat.done(group.says("/cancel"))
    await chat.done(group.says("/run"))
    assert question.buttons
    assert len(await house.rows("drafts")) == 1
    assert not house.telegram.refused


async def test_leaving_a_group_is_not_blocking_the_bot(chat: Chat, house: House) -> None:
    await chat.has_four()
    group = house.telegram.group(chat.person)
    await chat.done(group.blocks())
    assert (await house.rows("runners"))[0]["blocked_at"] is None


async def test_a_stranger_in_a_group_is_sent_to_the_private_chat(chat: Chat, house: House) -> None:
    group = house.telegram.group(chat.person)
    await chat.done(group.says("/start"))
    (answer,) = [m for m in group.messages if m.from_bot]
    assert "private chat" in said(answer)
    assert await house.rows("runners") == []
