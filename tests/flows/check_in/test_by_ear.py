"""By ear: a sound for the set that is next, one at a time, remembered, and gone at the end."""

from __future__ import annotations

import pytest

from bot.catalogue import load
from bot.domain.exercises.catalogue import Catalogue
from bot.sandbox import Message
from tests.chat import Chat
from tests.conftest import House


@pytest.fixture
def catalogue() -> Catalogue:
    """The real one: sounds are made for its tempos only."""
    return load()


def sounds(chat: Chat) -> list[Message]:
    return [m for m in chat.messages if m.media == "voice"]


def sound(chat: Chat) -> Message:
    """The one sound that is in the chat."""
    (found,) = sounds(chat)
    return found


def seconds(chat: Chat) -> int:
    file = sound(chat).file
    assert file
    return file.duration


def uploads(house: House) -> list[bool]:
    """For each sound that was sent: whether its file came along."""
    calls = [c for c in house.telegram.calls if c.method == "sendVoice" and c.ok]
    return ["SBVO" not in str(c.parameters.get("voice", "")) for c in calls]


async def trains(chat: Chat, *before: str) -> None:
    """Somebody with four, at the first card of a training. `before`: chosen before it begins."""
    await chat.has_four()
    await chat.taps("Train now", *before, "Start")
    assert "·  exercise" in chat.text


async def goes_on(chat: Chat, verdict: str, to: str = "") -> None:
    """The same verdict on card after card, until a sound comes that says so; or none."""
    while sounds(chat) and sound(chat).caption != to:
        await chat.taps(verdict)


class TestASet:
    async def test_a_tap_brings_the_set_that_is_next(self, chat: Chat) -> None:
        await trains(chat)
        assert not sounds(chat)
        await chat.taps("By ear")
        assert sound(chat).caption == "🔊 Set 1 of 3"
        assert "A sound comes with each exercise" in chat.toast
        assert not sound(chat).buttons

    async def test_with_it_a_card_still_has_six_buttons_at_most(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        counts = []
        while sounds(chat):
            labels = [b.text for row in chat.with_buttons[-1].buttons for b in row]
            counts.append(len(labels))
            await chat.taps("done" if "done" in labels[0] else "No pain")
        assert len(counts) == 12
        assert max(counts) <= 6

    async def test_the_next_one_begins_with_the_rest(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        first, length = sound(chat), seconds(chat)
        await chat.taps("Set 1 of 3")
        assert sound(chat).message_id != first.message_id, "the earlier one is gone"
        assert sound(chat).caption == "🔊 45 s of rest, then set 2 of 3"
        assert seconds(chat) == length + 45 - 3, "the three counts are the rest's last"

    async def test_after_the_last_set_comes_the_next_exercise(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear", "Set 1 of 3", "Set 2 of 3")
        assert sound(chat).caption == "🔊 45 s of rest, then set 3 of 3"
        await chat.taps("No pain")
        assert sound(chat).caption == "🔊 Set 1 of 3", "the next exercise has its own"

    async def test_looking_at_the_card_changes_nothing(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        before = sound(chat).message_id
        await chat.says("/library")
        assert sound(chat).message_id == before

    async def test_no_sound_any_more(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear", "Silent")
        assert not sounds(chat)
        await chat.taps("Set 1 of 3")
        assert not sounds(chat)

    async def test_a_short_training_has_one_set(self, chat: Chat) -> None:
        await trains(chat, "1 minute")
        await chat.taps("By ear")
        assert sound(chat).caption == "🔊 Set 1 of 1"


class TestTheSession:
    async def test_none_is_left_at_the_end(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await goes_on(chat, "No pain")
        assert "That's it for today" in chat.text
        assert not sounds(chat)

    async def test_none_is_left_when_it_is_left(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await chat.says("/cancel")
        assert not sounds(chat)

    async def test_none_is_left_of_a_training_that_was_left(
        self, chat: Chat, house: House
    ) -> None:
        await trains(chat)
        await chat.taps("By ear")
        house.telegram.clock.advance(25 * 3600)
        await house.runback.reminding._tidy(None)
        assert not sounds(chat)
        await chat.says("/stretch")
        assert sound(chat).caption == "🔊 6–10 slow rounds"

    async def test_none_is_left_when_something_is_wrong(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await chat.says("I can't feel my legs")
        assert not sounds(chat)

    async def test_none_is_left_when_the_runner_is_forgotten(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await chat.says("/forget")
        await chat.taps("Delete")
        assert not sounds(chat)

    async def test_from_the_first_stretch_to_the_first_try(self, chat: Chat) -> None:
        await chat.is_cleared()
        await chat.taps("By ear")
        assert sound(chat).caption == "🔊 6–10 slow rounds"
        await chat.taps("Same")
        assert sound(chat).caption == "🔊 3 × 20 seconds, each side"
        await goes_on(chat, "Same", to="🔊 3 slow ones")
        await goes_on(chat, "No pain")
        assert "Your four" in chat.transcript
        assert not sounds(chat)


class TestTheSetting:
    async def test_it_is_remembered(self, chat: Chat, house: House) -> None:
        await chat.is_cleared()
        await chat.taps("By ear")
        await chat.says("/cancel")
        await house.restart()
        assert not sounds(chat)
        await chat.says("/stretch")
        await chat.taps("Lower back")
        assert sound(chat).caption == "🔊 6–10 slow rounds"

    async def test_on_and_off_among_the_settings(self, chat: Chat) -> None:
        await trains(chat)
        await chat.says("/settings")
        assert "By ear:" not in chat.text
        await chat.taps("By ear: a sound")
        assert sound(chat).caption == "🔊 Set 1 of 3", "the open card has one at once"
        await chat.says("/settings")
        assert "By ear: a sound comes with each exercise" in chat.text
        await chat.taps("By ear: off")
        assert not sounds(chat)
        await chat.says("/export")
        assert '"by_ear": false' in str(chat.last.file and chat.last.file.data.decode())

    async def test_words_only_means_no_sound(self, chat: Chat) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await chat.says("/library")
        await chat.taps("Words only")
        assert not sounds(chat)
        await chat.says("/train")
        assert "By ear" not in str(chat.labels)
        await chat.says("/settings")
        assert "By ear" not in chat.text + str(chat.labels)


class TestOutThere:
    async def test_a_file_is_uploaded_once_for_all(self, chat: Chat, house: House) -> None:
        await trains(chat)
        await chat.taps("By ear", "Silent", "By ear")
        await house.restart()
        other = house.chat()
        await trains(other)
        await other.taps("By ear")
        assert uploads(house) == [True, False, False]
        assert sound(other).file_id == sound(chat).file_id

    async def test_the_earlier_one_goes_after_a_restart_too(
        self, chat: Chat, house: House
    ) -> None:
        await trains(chat)
        await chat.taps("By ear")
        await house.restart()
        await chat.taps("Set 1 of 3")
        assert sound(chat).caption == "🔊 45 s of rest, then set 2 of 3"

    async def test_it_comes_with_the_next_word_where_its_card_could_not(
        self, chat: Chat, house: House
    ) -> None:
        await trains(chat)
        await chat.taps("By ear", "Set 1 of 3")
        before = sound(chat).message_id
        message, data = chat.find("Set 2 of 3")
        for method in ("editMessageCaption", "sendMessage"):
            house.telegram.faults.next(method, status=502, times=10)
        update_id, _ = chat.person.taps(message.message_id, data)
        await house.inbox.finished(update_id)
        house.errors.clear()
        house.telegram.faults.clear()
        assert sound(chat).message_id == before
        await chat.says("hello?")
        assert sound(chat).caption == "🔊 45 s of rest, then set 3 of 3"

    async def test_one_that_cannot_be_deleted_is_no_fault(self, chat: Chat, house: House) -> None:
        await trains(chat)
        await chat.taps("By ear")
        for fault in ({"description": "message can't be deleted for everyone"}, {"status": 502}):
            house.telegram.faults.next("deleteMessage", **fault)
            await chat.taps("Set")
        assert len(sounds(chat)) == 3
        await chat.taps("No pain")
        assert len(sounds(chat)) == 3, "those that were left stay, the newest one goes"

    async def test_one_that_the_runner_has_deleted(self, chat: Chat, house: House) -> None:
        await trains(chat)
        await chat.taps("By ear")
        chat.person.loses(sound(chat).message_id)
        house.expected_refusals.add("message to delete not found")
        await chat.taps("Set 1 of 3")
        assert sound(chat)

    async def test_a_sound_that_cannot_be_sent_is_no_fault(self, chat: Chat, house: House) -> None:
        await trains(chat)
        house.telegram.faults.next("sendVoice", status=502)
        await chat.taps("By ear")
        assert not sounds(chat)
        await chat.taps("Set 1 of 3")
        assert sound(chat)

    async def test_who_lets_no_voice_messages_in_is_told_once(
        self, chat: Chat, house: House
    ) -> None:
        await trains(chat)
        chat.person.takes_voices = False
        house.expected_refusals.add("VOICE_MESSAGES_FORBIDDEN")
        await chat.taps("By ear")
        assert "Your Telegram lets no voice messages in" in chat.text
        told = len(chat.messages)
        await chat.taps("Set 1 of 3")
        assert len(chat.messages) == told

    async def test_an_old_button_changes_nothing(self, chat: Chat) -> None:
        await trains(chat)
        message, data = chat.find("By ear")
        await chat.taps("Not now")
        await chat.taps_old(message.message_id, data)
        assert not sounds(chat)
