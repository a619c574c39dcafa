"""`/train`: the programme's four as cards; without a programme, the way to one."""

from __future__ import annotations

from tests.chat import Chat
from tests.conftest import House

DAY = 24 * 3600


async def test_a_stranger_is_led_to_their_four(chat: Chat) -> None:
    await chat.says("/train")
    await chat.taps("agree")
    assert "Let's find your four" in chat.text
    await chat.taps("Lower back", "2")
    await chat.clears_screening()
    assert chat.text.startswith("Superman"), "no stretches in a training"
    await chat.judges()
    assert "Your four" in chat.text
    assert "That's it for today" not in chat.text, "so far they were only tried"
    assert "💪 Train now" in chat.labels


async def test_the_four_come_as_cards_with_the_whole_dose(chat: Chat, house: House) -> None:
    await chat.has_four()
    four = chat.last
    await chat.taps("Train now")
    assert "Your four" in four.text, "the list stays in the chat"
    assert "Lower back: 2 of 10, you told me within the last hour" in chat.text
    await chat.taps("Start")
    heads = []
    while chat.shows_card:
        heads.append(chat.text.split("  ·")[0])
        assert "3 × 8 slow reps" in chat.text
        await chat.taps("No pain")
    assert heads == [
        "Superman",
        "Beetle",
        "Single Leg Balance & Reach (Shin)",
        "High Plank Leg Lifts",
    ]
    assert "That's it for today" in chat.text


async def test_pain_in_training_replaces_the_exercise(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2", "No pain", "Pain")
    await chat.judges()
    listed = [line for line in chat.text.splitlines() if line.startswith("•")]
    assert len(listed) == 4
    assert not any("• Beetle" in line for line in listed)
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2")
    while chat.shows_card:
        assert not chat.text.startswith("Beetle")
        await chat.taps("No pain")


async def test_amber_makes_it_easier_and_one_set_less(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("4")
    assert chat.text.startswith("Alternating Superman")
    assert "2 × 8 slow reps" in chat.text


async def test_red_means_rest(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("7")
    assert "Safety question 1 of 3" in chat.text
    await chat.clears_screening()
    assert "Rest is today's training" in chat.text


async def test_not_now_skips_one_for_today_only(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/train")
    await chat.taps("Start", "Not now")
    await chat.judges()
    assert "Superman" in chat.text, "it stays in the programme"
    assert "That's it for today" in chat.text


async def test_a_programme_found_without_pain_can_be_trained(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.taps("No pain", "Find my four")
    await chat.clears_screening()
    await chat.stretches()
    await chat.judges()
    await chat.says("/train")
    if "Where does" in chat.text:
        await chat.taps("No pain")
    assert chat.text.startswith("Superman")
