"""Restarts between any two taps, a network that fails, people who block and come back."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs
from telegram import InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.sandbox import Message
from storage.telegram.inbox import UpdateState
from tests.chat import Chat, NewChat, said
from tests.conftest import House

LOWER = ["Lower back", "2", *["None of these"] * 5, "Better", "Same", "Worse"]
SENDING = ("sendMessage", "editMessageText", "sendAnimation", "editMessageMedia")
WAYS = [
    [*LOWER, "No pain", "No pain", "No pain", "No pain"],
    [*LOWER, "Pain", "No pain", "Can't do it", "No pain", "Not now", "No pain", "No pain"],
    ["No pain", "Find my four", *["None of these"] * 5, *["Same"] * 3, *["No pain"] * 4],
]


async def walks(chat: Chat, way: list[str], house: House | None = None) -> str:
    """The last screen of a way, with a restart after every tap if a house is given."""
    await chat.agrees()
    for label in way:
        if house:
            await house.restart()
        await chat.taps(label)
    return chat.text


@pytest.mark.parametrize("way", WAYS)
async def test_a_restart_between_any_two_taps_changes_nothing(
    new_chat: NewChat, house: House, way: list[str]
) -> None:
    ann, ben = new_chat(), new_chat()
    straight = await walks(ann, way)
    interrupted = await walks(ben, way, house)
    assert "Your four" in straight
    assert interrupted == straight
    assert [said(m) for m in ben.messages] == [said(m) for m in ann.messages]


@pytest.mark.parametrize(("taps", "label"), [([], "Lower back"), (LOWER[:1], "2"),
                                             (LOWER[:4], "None of these"), (LOWER[:7], "Better"),
                                             (LOWER, "No pain")])  # fmt: skip
async def test_a_copy_that_a_killed_process_has_sent_goes_on(
    chat: Chat, house: House, taps: list[str], label: str
) -> None:
    """It stands below the one that is known, so it is where a runner taps, again and again."""
    await chat.agrees()
    await chat.taps(*taps)
    if label == "No pain":
        await chat.does_sets()
    message, data = chat.find(label)
    before = said(message)
    copy = await house.runback.application.bot.send_message(
        chat.person.id, before, reply_markup=keyboard(message)
    )
    house.telegram.clock.advance(1)
    await chat.taps_old(message.message_id, data)
    open_now = next(said(m) for m in chat.messages if m.message_id == message.message_id)
    assert open_now != before
    await house.restart()
    await chat.taps_old(copy.message_id, data)
    assert chat.toast == "Already noted 👍"
    assert chat.text == open_now
    assert chat.with_buttons == [chat.last]
    assert [said(m) for m in chat.messages].count(open_now) == 1


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """What stands under a message, to be sent once more."""
    return InlineKeyboardMarkup.de_json(message.markup, None) if message.markup else None


async def lost(chat: Chat, house: House, label: str) -> None:
    """Tap while the network fails; what the handler raised is expected."""
    house.telegram.clock.advance(1)  # to read the question
    message, data = chat.find(label)
    update_id, _ = chat.person.taps(message.message_id, data)
    await house.inbox.finished(update_id)
    assert all(isinstance(error, TelegramError) for error in house.errors)
    house.errors.clear()
    house.telegram.faults.clear()
    # After a restart the tap is answered once more, for nobody knows whether it was.
    house.expected_refusals |= {"query is too old", "message is not modified"}


@pytest.mark.parametrize("fault", [{"status": 502}, {"drop": True}])
async def test_a_card_that_could_not_be_sent_comes_after_a_restart(
    chat: Chat, house: House, fault: dict[str, object]
) -> None:
    await chat.is_cleared()
    await chat.stretches()
    house.telegram.faults.next("sendMessage", times=10, **fault)
    await lost(chat, house, "No pain")
    verdicts = [row["verdict"] for row in await house.rows("answers")]
    assert verdicts.count("no_pain") == 1
    await house.restart()
    await chat.says("/privacy")
    assert any(said(m).startswith("Beetle") and m.buttons for m in chat.messages)
    await chat.judges()


async def test_a_card_that_could_not_be_sent_comes_with_the_next_word(
    chat: Chat, house: House
) -> None:
    await chat.is_cleared()
    await chat.stretches()
    house.telegram.faults.next("sendMessage", status=502, times=10)
    await lost(chat, house, "No pain")
    await chat.says("hello?")
    assert "Beetle" in chat.text
    await chat.judges()
    assert "Your four" in chat.text


@pytest.mark.parametrize(
    ("taps", "last", "screen"),
    [
        (LOWER[:2], "Yes", "get help now"),
        ([*LOWER, "No pain", "No pain", "No pain"], "No pain", "Your four"),
        (["Lower back", "8", *["None of these"] * 3, "None of these"], "None of these", "Cat Cow"),
        ([], "No pain", "Good to hear"),
        ([*LOWER, "No pain"], "Pain", "Heel Taps"),
    ],
)
async def test_the_last_screen_of_a_check_in_is_not_lost_either(
    chat: Chat, house: House, taps: list[str], last: str, screen: str
) -> None:
    await chat.agrees()
    await chat.taps(*taps)
    for method in SENDING:
        house.telegram.faults.next(method, status=502, times=10)
    await lost(chat, house, last)
    house.telegram.faults.clear()
    assert screen not in chat.text
    await house.restart()
    await chat.says("/privacy")
    assert any(screen in said(m) for m in chat.messages)


@pytest.mark.parametrize(("taps", "last", "screen"), [(LOWER[:2], "Yes", "get help now")])
async def test_a_screen_that_could_not_be_sent_is_tried_again_soon(
    chat: Chat, house: House, taps: list[str], last: str, screen: str
) -> None:
    await chat.agrees()
    await chat.taps(*taps)
    house.telegram.faults.next("editMessageText", status=502, times=10)
    await lost(chat, house, last)
    application = house.runback.application
    assert application.job_queue is not None
    (again,) = [job for job in application.job_queue.jobs() if job.name == "show"]
    await again.run(application)
    await chat.says("/privacy")
    assert any(screen in said(m) for m in chat.messages)


async def test_tapping_once_more_brings_what_could_not_be_sent(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", status=502, times=10)
    await lost(chat, house, "Lower back")
    await chat.taps("Lower back")
    assert "Already noted" in chat.toast
    assert "How much does it hurt" in chat.text
    await chat.taps("2")
    house.telegram.faults.next("editMessageText", status=502, times=10)
    await lost(chat, house, "Yes")
    await chat.taps("Yes")
    assert "get help now" in chat.text


@pytest.mark.parametrize("reason", ["message to edit not found", "message can't be edited"])
async def test_a_message_that_cannot_be_edited_is_sent_anew(
    chat: Chat, house: House, reason: str
) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", description=reason)
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text
    await chat.taps("2")
    assert "Safety question 1" in chat.text


async def test_a_refusal_nobody_expected_is_apologised_for(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageText", description="can't parse entities")
    await lost(chat, house, "Lower back")
    assert "something went wrong on my side" in chat.text
    await chat.says("/run")
    assert "How much does it hurt" in chat.text


async def test_a_tap_from_before_a_long_pause(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next(
        "answerCallbackQuery",
        description="query is too old and response timeout expired or query ID is invalid",
        applied=True,
    )
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text


async def test_tidying_up_may_fail(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next("editMessageReplyMarkup", status=502, times=10)
    await chat.says("purple")
    house.telegram.faults.clear()
    assert "Where does your back hurt" in chat.text
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text


async def test_blocked_is_quiet_and_back_is_welcome(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Remind")
    await chat.done(chat.person.blocks())
    assert (await house.rows("runners"))[0]["blocked_at"]
    house.telegram.clock.advance(31 * 60)
    calls = len(house.telegram.calls)
    await house.runback.reminding.send_due()
    assert [c for c in house.telegram.calls[calls:] if c.method == "sendMessage"] == []
    await chat.done(chat.person.unblocks())
    await chat.says("/start")
    assert "What would you like" in chat.text
    assert (await house.rows("runners"))[0]["blocked_at"] is None
    await chat.says("/train")
    await chat.taps("2")
    assert chat.text.startswith("Superman")


async def test_blocked_in_the_middle_of_a_check_in(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    question = chat.text
    await chat.done(chat.person.blocks())
    await chat.done(chat.person.unblocks())
    await chat.says("/run")
    assert question in chat.text


async def test_a_refusal_because_blocked_is_noted(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.telegram.faults.next(
        "editMessageText", status=403, description="bot was blocked by the user"
    )
    await lost(chat, house, "Lower back")
    assert (await house.rows("runners"))[0]["blocked_at"]
    await chat.says("/run")
    assert "How much does it hurt" in chat.text
    assert (await house.rows("runners"))[0]["blocked_at"] is None


async def test_a_stranger_who_blocks_leaves_no_trace(chat: Chat, house: House) -> None:
    await chat.says("/start")
    await chat.done(chat.person.blocks())
    await chat.done(chat.person.unblocks())
    assert await house.rows("runners") == []


async def test_a_lost_answer_to_a_tap_is_no_lost_screen(chat: Chat, house: House) -> None:
    await chat.agrees()
    house.expected_refusals.add("query is too old")
    house.telegram.faults.next("answerCallbackQuery", applied=True, drop=True, times=10)
    calls = len(house.telegram.calls)
    await chat.taps("Lower back")
    assert "How much does it hurt" in chat.text
    edits = [c for c in house.telegram.calls[calls:] if c.method == "editMessageText"]
    assert len(edits) == 1
    assert house.runback.application.job_queue is not None
    assert not [j for j in house.runback.application.job_queue.jobs() if j.name == "put"]
    assert (await house.rows("inbox"))[-1]["state"] == UpdateState.REPLIED


DAMAGED = [
    "replace(answers, '\"whole\"', '\"twenty\"')",  # the word is from another version
    "replace(answers, '\"pain\"', '\"hurts\"')",
    'replace(answers, \'"pain": 2\', \'"pain": "two"\')',
    "substr(answers, 1, 20)",
    "'7'",
    "'null'",
]


@pytest.mark.parametrize("damage", DAMAGED)
async def test_a_draft_that_cannot_be_read_leaves_nobody_deaf(
    damage: str, chat: Chat, house: House
) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2")
    async with house.services.database.transaction() as tx:
        tx.write((f"UPDATE drafts SET answers = {damage}", {}))
    with capture_logs() as logs:
        await chat.says("/urgent")
    assert "Get help at once" in chat.text
    assert "I lost the place where we were" in said(chat.messages[-2])
    (line,) = [entry for entry in logs if entry["event"] == "unreadable"]
    assert line["what"] == ["draft"]
    assert await house.rows("drafts") == []
    await chat.says("/run")
    assert "Where does your back hurt" in chat.text
    assert chat.transcript.count("I lost the place") == 1


async def test_a_button_of_a_draft_that_cannot_be_read(chat: Chat, house: House) -> None:
    await chat.agrees()
    async with house.services.database.transaction() as tx:
        tx.write(("UPDATE drafts SET purpose = 'swim'", {}))
    await chat.taps("Lower back")
    assert "I lost the place" in chat.transcript
    await chat.says("/forget")
    assert "Delete everything I know about you?" in chat.text


INTO = "INSERT INTO asking (runner_id, what, detail, at)"


async def test_a_setting_that_cannot_be_read_leaves_nobody_deaf(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.says("/cancel")
    async with house.services.database.transaction() as tx:
        values = {"runner": chat.person.id}
        tx.write((f"{INTO} VALUES (:runner, 'shoe size', '', 0)", values))
    await chat.says("/progress")
    assert "I lost the place" in chat.transcript
    assert await house.rows("asking") == []


async def test_a_check_in_is_never_taken_for_an_old_one(chat: Chat, house: House) -> None:
    """After a silent week Telegram numbers updates from anywhere, also where it has been."""
    await chat.is_cleared()
    (draft,) = await house.rows("drafts")
    await chat.stretches("Better")
    await chat.judges()
    before = await house.rows("answers")
    house.telegram.clock.advance(8 * 24 * 3600)
    await house.restart()
    house.telegram.updates.begin_again(draft["id"])
    await chat.says("/stretch")
    (again,) = await house.rows("drafts")
    assert again["id"] > draft["id"]
    assert "stretch" in chat.text
    await chat.stretches("Worse")
    assert await house.rows("drafts") == []
    rows = await house.rows("answers")
    assert [row for row in rows if row["check_in_id"] == draft["id"]] == before
    assert {row["verdict"] for row in rows if row["check_in_id"] == again["id"]} == {"worse"}
