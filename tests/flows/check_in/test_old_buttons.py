"""Old and doubled taps: kindly answered, the current step is there, nothing is changed."""

from __future__ import annotations

import pytest

from bot.sandbox import wire
from tests.chat import Chat, said
from tests.conftest import House

GARBAGE = [
    "",
    "nonsense",
    "w:1:neck",
    "p:1:99",
    "c:1:99:full:pain",
    "s:1:emergency:one",
    "🏃" * 16,
]
TABLES = ("drafts", "check_ins", "screenings", "answers", "programmes")


async def stored(house: House) -> list[object]:
    """Everything that an answer could have changed."""
    return [await house.rows(table) for table in TABLES]


def tapped_without(chat: Chat, house: House, **says: str) -> int:
    """A tap as an unofficial client may send it: with these fields in the place of the data."""
    person, shown = chat.person, chat.last.message_id
    query = house.telegram.queries.ask(person, shown, house.telegram.clock.now())
    content = {"id": query.id, "from": wire.user(person), "chat_instance": "1"}
    message = {"chat": wire.chat(person), "message_id": shown, "date": 0}
    return house.telegram.updates.add("callback_query", {**content, "message": message, **says})


@pytest.mark.parametrize("opened", [False, True], ids=["nothing open", "where"])
@pytest.mark.parametrize(
    "says", [{}, {"data": ""}, {"game_short_name": "w:1:lower"}, {"data": " "}], ids=str
)
async def test_a_tap_that_says_nothing(
    chat: Chat, house: House, says: dict[str, str], opened: bool
) -> None:
    await chat.agrees()
    if not opened:
        await chat.says("/cancel")
    before = await stored(house)
    await chat.done(tapped_without(chat, house, **says))
    assert await stored(house) == before
    assert "from earlier" in chat.toast if opened else "over" in chat.toast


async def test_a_stranger_s_tap_that_says_nothing(chat: Chat, house: House) -> None:
    await chat.says("hello")
    await chat.done(tapped_without(chat, house))
    assert await house.rows("runners") == []


async def test_a_button_of_an_earlier_question(chat: Chat, house: House) -> None:
    await chat.agrees()
    old = chat.find("Upper back")
    await chat.taps("Lower back")
    before, count = await stored(house), len(chat.messages)
    await chat.taps_old(old[0].message_id, old[1])
    assert "from earlier" in chat.toast
    assert "How much does it hurt" in chat.text
    assert await stored(house) == before
    assert len(chat.messages) == count


async def test_a_button_of_an_earlier_check_in(chat: Chat, house: House) -> None:
    await chat.agrees()
    old = chat.find("Upper back")
    await chat.says("/cancel")
    assert old[0] not in chat.messages, "what is put away does not stay"
    await chat.says("/run")
    before = await stored(house)
    await chat.taps_old(old[0].message_id, old[1])
    assert "from earlier" in chat.toast
    assert "Where does your back hurt" in chat.text
    assert await stored(house) == before


async def test_a_verdict_of_an_earlier_check_in(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    old = chat.find("Pain")
    await chat.judges()
    await chat.taps_old(old[0].message_id, old[1])
    assert chat.text == "⚠️ Superman – pain. I'll leave it out until you ask for it."
    (hurt,) = [r for r in await house.rows("answers") if r["verdict"] == "pain"]
    assert hurt["number"] == 1
    assert "Your four" in chat.transcript


async def test_a_button_under_a_picture_leaves_the_question_where_it_stands(chat: Chat) -> None:
    """The question is words: it stays one message, whatever the tapped one carries."""
    await chat.is_cleared()
    await chat.stretches()
    message, data = chat.find("Not now")
    await chat.judges()
    await chat.says("/run")
    assert message.file
    before = len(chat.messages)
    await chat.taps_old(message.message_id, data)
    assert len(chat.messages) == before
    assert "hurt" in chat.text


async def test_after_cancel_an_old_button_offers_what_can_be_done(
    chat: Chat, house: House
) -> None:
    await chat.agrees()
    old = chat.find("Upper back")
    await chat.says("/cancel")
    await house.restart()
    await chat.taps_old(old[0].message_id, old[1])
    assert "That check-in is over" in chat.toast
    assert "I just ran" in " ".join(chat.labels)


@pytest.mark.parametrize("data", [g for g in GARBAGE if g])
async def test_data_that_is_none_of_ours(chat: Chat, house: House, data: str) -> None:
    await chat.agrees()
    before, count = await stored(house), len(chat.messages)
    await chat.taps_old(chat.last.message_id, data)
    assert chat.toast
    assert await stored(house) == before
    assert len(chat.messages) == count
    await chat.taps("Lower back")
    assert "How much" in chat.text


async def test_data_that_is_none_of_ours_from_a_stranger(chat: Chat, house: House) -> None:
    await chat.says("hi")
    await chat.taps_old(chat.last.message_id, "w:1:lower")
    assert chat.toast
    assert "Are you 18 or older" in chat.text


STEPS = [
    ("agree", []),
    ("Lower back", ["agree"]),
    ("2", ["agree", "Lower back"]),
    ("None of these", ["agree", "Lower back", "2"]),
    ("None of these", ["agree", "Lower back", "2", *["None of these"] * 4]),
    ("Better", ["agree", "Lower back", "2", *["None of these"] * 5]),
    ("Pain", ["agree", "Lower back", "2", *["None of these"] * 5, *["Same"] * 3]),
    (
        "No pain",
        ["agree", "Lower back", "2", *["None of these"] * 5, *["Same"] * 3, *["No pain"] * 3],
    ),
    ("Yes", ["agree", "Lower back", "2"]),
    ("No pain", ["agree"]),
]


@pytest.mark.parametrize(("button", "before"), STEPS)
async def test_three_taps_count_once(
    chat: Chat, house: House, button: str, before: list[str]
) -> None:
    await chat.says("/start")
    await chat.taps(*before)
    updates = chat.taps_at_once(button, 3)
    await chat.done(updates[0])
    once, shown = await stored(house), [said(m) for m in chat.messages]
    for update_id in updates[1:]:
        await chat.done(update_id)
    assert await stored(house) == once
    assert [said(m) for m in chat.messages] == shown, "no message is doubled"


ENDS = ["Train now", "Remind me"]


@pytest.mark.parametrize("button", ENDS)
async def test_three_taps_at_the_end_count_once(chat: Chat, house: House, button: str) -> None:
    await chat.has_four()
    count = len(chat.messages)
    for update_id in chat.taps_at_once(button, 3):
        await chat.done(update_id)
    assert len(chat.messages) == count + 1


@pytest.mark.parametrize("label", ["I just ran", "Stretch", "My four"])
async def test_three_taps_on_the_menu_open_one_check_in(
    chat: Chat, house: House, label: str
) -> None:
    await chat.has_four()
    await chat.says("/start")
    updates = chat.taps_at_once(label, 3)
    await chat.done(updates[0])
    shown = [said(m) for m in chat.messages]
    for update_id in updates[1:]:
        await chat.done(update_id)
    assert [said(m) for m in chat.messages] == shown
    assert len(await house.rows("drafts")) == 1


async def test_three_taps_on_the_menu_button(chat: Chat) -> None:
    await chat.is_cleared("Lower back", "8")
    await chat.stretches()
    count = len(chat.messages)
    for update_id in chat.taps_at_once("Menu", 3):
        await chat.done(update_id)
    assert len(chat.messages) == count + 1


async def test_the_menu_brings_back_an_open_question(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/start")
    await chat.taps("I just ran")
    assert "Let's go on where we were" in chat.text
    assert len(chat.with_buttons) == 1


async def test_an_old_button_after_a_page_between(chat: Chat, house: House) -> None:
    await chat.agrees()
    old = chat.find("Upper back")
    await chat.taps("Lower back")
    await chat.says("/privacy")
    await chat.taps_old(old[0].message_id, old[1])
    assert chat.toast
    await chat.taps("3")
    assert "Safety question" in "".join(said(m) for m in chat.messages)


async def test_a_changed_mind_counts(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    message, data = chat.find("Pain")
    await chat.taps("No pain")
    await chat.taps_old(message.message_id, data)
    said = [(r["version"], r["verdict"]) for r in await house.rows("answers") if r["number"] == 1]
    assert ("full", "pain") in said
