"""Exercises one by one: what hurts is left out, what is too hard gets easier."""

from __future__ import annotations

from tests.chat import Chat, said
from tests.conftest import House
from tests.flows.check_in.exercises import NAMES, Watch

DAY = 24 * 3600


async def stands_at_the_first_rung(chat: Chat) -> None:
    await chat.is_cleared("Lower back", "2")
    await chat.stretches()
    assert chat.text.startswith("Superman  ·  exercise 1 of 4")


async def test_pain_offers_the_easier_version_then_the_next_rung(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("Pain")
    assert chat.text.startswith("Alternating Superman (easier)")
    await chat.taps("Pain")
    assert chat.text.startswith("Beetle")


async def test_can_not_do_it_offers_the_easier_version_then_the_next_rung(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("Can't do it")
    assert chat.text.startswith("Alternating Superman")
    await chat.taps("Can't do it")
    assert chat.text.startswith("Beetle")


async def test_the_easier_version_without_pain_is_one_of_the_four(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("Can't do it", "No pain")
    await chat.judges()
    assert "Your four" in chat.text
    assert "• Alternating Superman" in chat.text


async def test_not_now_goes_to_the_next_rung_and_comes_back_another_day(
    chat: Chat, house: House
) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("Not now")
    assert chat.text.startswith("Beetle")
    await chat.says("/cancel")
    house.telegram.clock.advance(DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    await chat.stretches()
    assert chat.text.startswith("Superman")


async def test_what_hurt_is_never_shown_again_until_the_runner_asks(
    chat: Chat, house: House
) -> None:
    await stands_at_the_first_rung(chat)
    watch = Watch(house, chat)
    await chat.taps("Pain", "Pain")
    later = Watch(house, chat)
    await chat.judges()
    assert "Your four" in chat.text
    await house.restart()
    for _ in range(3):
        house.telegram.clock.advance(2 * DAY)
        for command in ("/run", "/train"):
            await chat.says(command)
            if "Where does" in chat.text:
                await chat.taps("Lower back")
            if "How much" in chat.text:
                await chat.taps("2")
            if "Start" in " ".join(chat.labels):
                await chat.taps("Start")
            await chat.stretches()
            await chat.judges()
            assert "our four" in chat.text
    assert any("Superman" in text for text in watch.texts)
    assert not any("Superman" in text for text in later.cards)


async def hurts_for_days(chat: Chat, house: House) -> None:
    """Pain on every card, three a day, until nothing is left."""
    await chat.judges("Pain")
    while "Let's leave exercises" not in chat.text:
        assert "That's enough for today" in chat.text
        house.telegram.clock.advance(DAY)
        await chat.says("/train")
        if "Where" in chat.text:
            await chat.taps("Lower back")
        await chat.taps("2")
        await chat.clears_screening()
        await chat.judges("Pain")


async def test_three_that_hurt_end_it_for_today(chat: Chat, house: House) -> None:
    await stands_at_the_first_rung(chat)
    watch = Watch(house, chat)
    await chat.judges("Pain")
    assert len([text for text in watch.texts if "·  exercise" in text]) == 2, (
        "and the first one before"
    )
    assert "That's enough for today" in chat.text
    assert "a gentle walk" in chat.text
    assert "/urgent" in chat.text
    assert chat.labels == ["🧘 Stretch", "☰ Menu"]
    house.telegram.clock.advance(3600)
    later = Watch(house, chat)
    await chat.says("/train")
    while "That's enough" not in chat.text:
        await chat.taps(*(["Lower back"] if "Where" in chat.text else ["2"]))
    assert later.cards == [], "not the same day"
    assert "Green light" not in said(chat.messages[-2])


async def test_what_went_without_pain_stays_when_three_hurt(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("No pain")
    await chat.judges("Pain")
    assert "These stay, as they go without pain:\n• Superman" in chat.text


async def test_all_put_off_is_no_matter_of_pain(chat: Chat, house: House) -> None:
    await stands_at_the_first_rung(chat)
    await chat.judges("Not now")
    assert "Not today, then" in chat.text
    assert "pushing through" not in chat.text
    assert chat.labels == ["🧘 Stretch", "☰ Menu"]
    house.telegram.clock.advance(DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    await chat.stretches()
    assert chat.text.startswith("Superman"), "they come again next time"


async def test_some_hurt_and_the_rest_put_off(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("Pain", "Pain")
    await chat.judges("Not now")
    assert "Not today, then" in chat.text


async def test_on_amber_the_question_is_whether_it_hurts_more(chat: Chat) -> None:
    await chat.is_cleared("Lower back", "4")
    await chat.stretches()
    assert "No more than before" in chat.text
    assert "2 of 10" not in chat.text
    await chat.judges()
    assert "Your four" in chat.text
    assert not any("Train now" in label for label in chat.labels), "one set less was said"


async def test_everything_hurts_ends_kindly_and_with_advice(chat: Chat, house: House) -> None:
    await stands_at_the_first_rung(chat)
    watch = Watch(house, chat)
    await hurts_for_days(chat, house)
    assert "Let's leave exercises for now" in chat.text
    assert "physiotherapist" in chat.text
    assert "/urgent" in chat.text
    assert chat.labels == ["🔁 Offer the others again", "☰ Menu"]
    assert "Green light" not in said(chat.messages[-2])
    for number in (11, 12):  # V Ups and jump squats are never offered by themselves
        assert not any(NAMES[number][0] in text for text in watch.texts)


async def test_after_everything_hurt_nothing_is_offered_until_the_runner_asks(
    chat: Chat, house: House
) -> None:
    await stands_at_the_first_rung(chat)
    await hurts_for_days(chat, house)
    ended = chat.last
    house.telegram.clock.advance(DAY)
    watch = Watch(house, chat)
    await chat.says("/train")
    while "Let's leave exercises" not in chat.text:
        await chat.taps(*(["Lower back"] if "Where" in chat.text else ["2"]))
    assert watch.cards == []
    await chat.taps_old(ended.message_id, chat.find("Offer the others again")[1])
    await chat.taps("Lower back", "2")
    await chat.stretches()
    assert chat.text.startswith("Superman")


async def test_fewer_than_four_are_kept_and_listed(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("No pain")
    await chat.judges("Can't do it")
    assert "One exercise works for you" in chat.text
    assert "• Superman" in chat.text
    assert "Offer the others again" in " ".join(chat.labels)


async def test_two_that_work_are_a_start_too(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    await chat.taps("No pain", "No pain")
    await chat.judges("Can't do it")
    assert "2 exercises work for you" in chat.text


async def test_all_cards_share_one_message_that_ends_as_a_summary(chat: Chat) -> None:
    """What was said of a card is a word in passing; the end says what was left out."""
    await chat.is_cleared()
    card = chat.last.message_id
    await chat.taps("Worse")
    assert "Cat Cow – worse" in chat.toast
    await chat.stretches()
    assert chat.text.startswith("Superman  ·  exercise 1 of 4")
    await chat.taps("Pain")
    assert "I'll leave it out" in chat.toast
    await chat.taps("No pain")
    assert chat.text.startswith("Beetle  ·  exercise 2 of 4")
    await chat.taps("Not now")
    assert "exercise 2 of 4" in chat.text
    assert chat.last.message_id == card
    await chat.judges()
    assert "Left out until you ask for it: Superman, Cat Cow." in chat.text
    assert card not in {m.message_id for m in chat.messages}
    assert not any(m.media for m in chat.messages)
    assert chat.with_buttons == [chat.last]


async def test_the_steps_are_on_the_card_folded_up(chat: Chat) -> None:
    await stands_at_the_first_rung(chat)
    folded = chat.text.removeprefix(chat.unfolded)
    assert all(sign in folded for sign in ("1. ", "2. ", "🎯", "🚫"))
    assert len(chat.labels) <= 6


async def test_the_card_of_an_older_version_is_shown_as_it_is_now(chat: Chat) -> None:
    """Its buttons *Tell me more* and *Shorter* turn it into today's card."""
    await stands_at_the_first_rung(chat)
    (draft,) = {b.callback_data.split(":")[1] for r in chat.last.buttons for b in r[:1]}
    text = chat.text
    for long in (1, 0):
        await chat.taps_old(chat.last.message_id, f"d:{draft}:1:full:{long}")
        assert chat.text == text
