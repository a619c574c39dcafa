"""What people send to bots: capital letters, photos, places, edits, much too much."""

from __future__ import annotations

import pytest

from tests.chat import Chat, said
from tests.conftest import House

STEPS = {
    "where": [],
    "pain": ["Lower back"],
    "safety": ["Lower back", "2"],
    "stretch": ["Lower back", "2", *["None of these"] * 5],
    "card": ["Lower back", "2", *["None of these"] * 5, *["Same"] * 3],
}


MEDIA = {
    "photo": "I can't look at pictures",
    "sticker": "I read words and taps",
    "document": "I can't look at pictures",
}
SPOKEN = ["voice", "video_note"]


@pytest.mark.parametrize("step", STEPS)
async def test_media_at_every_step_bring_the_step_again(chat: Chat, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    question = chat.text
    for kind, sentence in {**MEDIA, "location": "a place is no answer here"}.items():
        await chat.sends(kind)
        assert sentence in chat.text
        assert question in chat.text
        assert [m for m in chat.with_buttons if question in said(m)] == [chat.last]


async def test_media_without_a_question_offer_the_main_screen(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    for kind, sentence in MEDIA.items():
        await chat.sends(kind)
        assert sentence in chat.text
        assert "I just ran" in " ".join(chat.labels)


async def test_media_of_a_stranger_and_while_a_stop_holds(chat: Chat) -> None:
    await chat.sends("photo")
    assert "I can't look at pictures" in chat.transcript
    assert "Are you 18 or older" in chat.text
    await chat.agrees()
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    await chat.sends("photo")
    assert "get help now" in chat.text


@pytest.mark.parametrize("kind", SPOKEN)
class TestSpoken:
    """What was said aloud may have been urgent, and nobody has heard it."""

    @pytest.mark.parametrize("step", STEPS)
    async def test_at_every_step_the_open_question_comes_back(
        self, chat: Chat, step: str, kind: str
    ) -> None:
        await chat.agrees()
        await chat.taps(*STEPS[step])
        question = chat.text
        await chat.sends(kind)
        assert "I can't listen" in chat.text
        assert "please type or tap" in chat.text
        assert "/urgent" in chat.text
        assert question in chat.text
        assert [m for m in chat.with_buttons if question in said(m)] == [chat.last]

    async def test_with_nothing_open(self, chat: Chat, kind: str) -> None:
        await chat.agrees()
        await chat.taps("No pain")
        await chat.sends(kind)
        assert "I can't listen" in chat.text
        assert "I just ran" in " ".join(chat.labels)

    async def test_of_a_stranger(self, chat: Chat, kind: str) -> None:
        await chat.sends(kind)
        assert "I can't listen" in chat.transcript
        assert "Are you 18 or older" in chat.text

    async def test_while_a_stop_holds(self, chat: Chat, kind: str) -> None:
        await chat.agrees()
        await chat.says("/urgent")
        await chat.taps("Yes, at least one")
        await chat.sends(kind)
        assert "I can't listen" in chat.transcript
        assert "get help now" in chat.text


@pytest.mark.parametrize(
    "command", ["/RUN", "/Run", "/run@runback_sandbox_bot", "/run now please"]
)
async def test_commands_as_people_type_them(chat: Chat, house: House, command: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    bot = house.runback.application.bot.username
    await chat.says(command.replace("runback_sandbox_bot", bot))
    assert "Where does your back hurt" in chat.text


async def test_an_unknown_command(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/fly")
    assert "I understand taps best" in chat.text


async def test_edited_messages_change_nothing(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("purple")
    mine = next(m for m in reversed(chat.person.messages) if not m.from_bot)
    before = chat.text.splitlines()[-1]
    chat.person.edits(mine.message_id, "lower")
    await chat.says("/privacy")
    assert [row for row in await house.rows("drafts") if "lower" in row["answers"]] == []
    assert before in chat.transcript


@pytest.mark.parametrize(
    "text", ["<b>&", "</b><i>", "&amp;lt;", "ا" * 4000, "x" * 4096, "🏃‍♀️" * 300]
)
async def test_odd_texts_at_every_step(chat: Chat, text: str) -> None:
    await chat.agrees()
    for taps in (["Lower back"], ["2"], ["None of these"] * 5, ["Same"] * 3, ["No pain"] * 4):
        await chat.says(text)
        assert chat.labels
        await chat.taps(*taps)
    assert "Your four" in chat.text
    await chat.says(text)
    assert chat.labels


@pytest.mark.parametrize("step", STEPS)
async def test_cancel_at_every_step(chat: Chat, house: House, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    question = chat.last
    await chat.says("/cancel")
    assert "Stopped" in chat.text
    assert question not in chat.messages
    assert chat.labels[:4] == ["🏃 I just ran", "😣 My back hurts", "🧘 Stretch", "💪 My four"]
    assert await house.rows("drafts") == []
    await chat.says("/cancel")
    assert "nothing to stop" in chat.text
    await chat.says("/run")
    assert "Where does your back hurt" in chat.text


PAGES = {
    "/help": "What I can do",
    "/urgent": "Get help at once",
    "/privacy": "What I keep",
    "/start": "What would you like",
    "/forget": "Delete everything I know",
    "/export": "Everything I keep",
}


@pytest.mark.parametrize("step", STEPS)
async def test_pages_at_every_step_do_not_disturb(chat: Chat, step: str) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    question = chat.last
    for command, page in PAGES.items():
        await chat.says(command)
        assert page in chat.text
        assert question.buttons, "the question stays open"


@pytest.mark.parametrize(("link", "greeting"), [("ran", "Nice, you ran"), ("x", "what helps")])
async def test_links_for_strangers(chat: Chat, link: str, greeting: str) -> None:
    await chat.opens(link)
    await chat.taps("agree")
    assert greeting in chat.text


async def test_links_for_runners(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.opens("ran")
    assert "Nice, you ran" in chat.text
    await chat.says("/cancel")
    await chat.opens("stretch")
    assert "Let's stretch" in chat.text
    await chat.says("/cancel")
    await chat.opens("nonsense")
    assert "What would you like" in chat.text


SERVICE = ["timer", "wallpaper", "boost", "access"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("what", ["pin", *SERVICE])
async def test_what_an_app_does_to_a_chat_is_nobodys_word(
    chat: Chat, house: House, step: str, what: str
) -> None:
    await chat.agrees()
    await chat.taps(*STEPS[step])
    card, before = chat.last, len(chat.messages)
    buttons, calls = card.buttons, len(sent(house))
    person = chat.person
    await chat.done(person.pins(card.message_id) if what == "pin" else person.does(what))
    assert (len(chat.messages), len(sent(house))) == (before, calls), "silence"
    assert card.buttons == buttons
    assert [m for m in chat.with_buttons if m.message_id == card.message_id] == [card]


@pytest.mark.parametrize("what", SERVICE)
async def test_a_service_message_of_a_stranger_and_with_nothing_open(
    chat: Chat, house: House, what: str
) -> None:
    await chat.done(chat.person.does(what))
    assert sent(house) == []
    await chat.agrees()
    await chat.taps("No pain")
    calls = len(sent(house))
    await chat.done(chat.person.does(what))
    assert len(sent(house)) == calls


async def test_a_service_message_leaves_an_open_setting(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    await chat.taps("Quiet hours")
    await chat.done(chat.person.does("wallpaper"))
    await chat.says("22-6")
    assert "Quiet hours: 22:00–06:00" in chat.text


def sent(house: House) -> list[str]:
    """What the bot has called, polls and the like aside."""
    said = ("send", "edit", "deletemessage")
    return [c.method for c in house.telegram.calls if c.method.lower().startswith(said)]
