"""How it is going: words first, a picture from three check-ins on, and a page for the physio."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from bot import presses
from bot.sandbox import Message
from tests.chat import Chat
from tests.conftest import House
from tests.weeks import lives, wakes_up

ROOT = Path(__file__).parents[2]
ARTEFACTS = ROOT / "tests" / "artefacts"
IN_THE_README = "progress-30-mornings.png"
"""`KEEP_PICTURES=1 pytest tests/flows/test_progress.py` takes it anew."""
DAY = 24 * 3600


async def known(chat: Chat, house: House, check_ins: int = 0, every: float = 2.2) -> None:
    """A runner with a history and a programme of four."""
    await chat.has_four()
    now = house.telegram.clock.now()
    async with house.services.database.transaction() as tx:
        tx.write(("DELETE FROM check_ins", {}), ("DELETE FROM answers", {}))
    await lives(house.services.database, chat.person.id, now, check_ins, every=every)


def picture(house: House, message: Message) -> bytes:
    file = house.telegram.files.get(message.file_id or "")
    assert file is not None
    return file.data


def keep(name: str, data: bytes) -> None:
    ARTEFACTS.mkdir(exist_ok=True)
    (ARTEFACTS / name).write_bytes(data)
    if name == IN_THE_README and os.environ.get("KEEP_PICTURES"):
        (ROOT / "docs" / "progress.png").write_bytes(data)


async def test_there_is_nothing_to_show_before_the_first_check_in(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("/progress")
    assert "nothing to draw yet" in chat.text
    assert chat.labels == ["🏃 I just ran"]


@pytest.mark.parametrize("check_ins", [0, 2, 3, 30, 400])
async def test_a_picture_from_three_check_ins_on(chat: Chat, house: House, check_ins: int) -> None:
    await known(chat, house, check_ins)
    await chat.says("/progress")
    assert "Your weeks" in chat.text
    if check_ins < 3:
        assert chat.last.media is None
        assert "From three on I draw a picture" in chat.text or check_ins == 0
    else:
        assert chat.last.media == "photo"
        keep(f"progress-{check_ins}.png", picture(house, chat.last))


async def test_three_honest_sentences(chat: Chat, house: House) -> None:
    await known(chat, house, 30)
    await chat.says("/progress")
    assert "In your first seven days your pain averaged" in chat.text
    assert "A change of 2 points, or of 30 %, is usually noticeable." in chat.text
    assert "Most new back pain eases within weeks anyway" in chat.text
    assert "training days so far" in chat.text
    assert "weeks on target" in chat.text


async def trains(chat: Chat, house: House, pain: str) -> None:
    """A training three days later, all of it clean."""
    house.telegram.clock.advance(3 * DAY)
    await chat.says("/train")
    await chat.taps(pain)
    await chat.clears_screening()
    await chat.judges()


async def test_strength_and_stretching_stand_apart(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.says("/progress")
    assert "Strength: no training yet, no week on target yet" in chat.text, "tries are none"
    assert "Stretching: on one day so far." in chat.text
    assert chat.text.count("no clean training yet") == 4
    for _ in range(3):
        await trains(chat, house, "2")
    await chat.says("/progress")
    assert "Strength: 3 training days so far" in chat.text
    assert "Stretching: on one day so far." in chat.text
    assert "Superman: rung 1 · 3 × 8 → 3 × 10" in chat.text


async def test_a_sore_day_takes_nothing_off_the_strength(chat: Chat, house: House) -> None:
    await chat.has_four()
    for pain in ("2", "2", "4"):
        await trains(chat, house, pain)
    await chat.says("/progress")
    assert "Strength: 3 training days so far" in chat.text
    assert "Superman: rung 1 · 3 × 8 → 3 × 9" in chat.text, (
        "two sets were the day's, not the level"
    )


async def test_stretching_every_day_is_no_week_on_target(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.says("/cancel")
    for _ in range(9):
        house.telegram.clock.advance(DAY)
        await chat.says("/stretch")
        if "Where does" in chat.text:
            await chat.taps("Lower back")
        await chat.stretches()
    await chat.says("/progress")
    assert "no week on target yet (target: 2 training days a week)" in chat.text
    assert "Stretching: on 10 days so far." in chat.text


async def test_one_target_said_the_same_everywhere(chat: Chat) -> None:
    await chat.has_four()
    await chat.says("/settings")
    await chat.taps("Time zone")
    await chat.says("Vienna")
    await chat.says("/reminders")
    await chat.taps("Training")
    assert "Your target: 2 training days a week" in chat.text
    await chat.says("/progress")
    assert "(target: 2 training days a week)" in chat.text
    await chat.taps("My target", "3 training days")
    await chat.says("/reminders")
    await chat.taps("Training")
    assert "Your target: 3 training days a week" in chat.text


async def test_what_helps_says_how_often_and_when_it_is_too_early(
    chat: Chat, house: House
) -> None:
    await chat.is_cleared()
    await chat.stretches("Better")
    await chat.says("/cancel")
    await chat.says("/progress")
    await chat.taps("What helps me")
    assert "Cat Cow: too early to say (better the one time)" in chat.text
    for _ in range(3):
        house.telegram.clock.advance(DAY)
        await chat.says("/stretch")
        if "Where does" in chat.text:
            await chat.taps("Lower back")
        await chat.stretches("Better")
    await chat.says("/progress")
    await chat.taps("What helps me")
    assert "Cat Cow: better 4 of 4 times" in chat.text


@pytest.mark.parametrize(
    "says", ["I can't pee", "I want to die", "I have a fever", "both my legs feel kinda dead"]
)
async def test_no_exercise_is_named_while_an_alarm_waits(
    chat: Chat, house: House, says: str
) -> None:
    await known(chat, house, 12)
    await chat.says("/progress")
    stale, helps = chat.find("What helps me")
    await chat.says(says)
    await chat.says("/progress")
    assert "What helps me" not in str(chat.labels)
    assert "safety answer" in chat.text
    await chat.taps_old(stale.message_id, helps)
    assert "I leave stretches and exercises out" in chat.transcript


async def test_the_words_below_change_and_the_picture_stays(chat: Chat, house: House) -> None:
    await known(chat, house, 12)
    await chat.says("/progress")
    shown, sent = chat.last.file_id, len(chat.messages)
    await chat.taps("What helps me")
    assert "Counted from your own taps" in chat.text
    await chat.taps("Back")
    await chat.taps("My target: 2 training days a week")
    assert "How many training days a week?" in chat.text
    await chat.taps("3 training days a week")
    assert "3 training days a week from now on" in chat.text
    assert "3 training days a week ✓" in chat.labels
    await chat.taps("Back")
    assert "🎯 My target: 3 training days a week" in chat.labels
    assert "target: 3 training days a week" in chat.text
    assert (chat.last.file_id, len(chat.messages)) == (shown, sent)


async def test_the_target_is_the_runners_own_and_survives_a_restart(
    chat: Chat, house: House
) -> None:
    await known(chat, house, 5)
    await chat.says("/progress")
    await chat.taps("My target", "4 training days")
    await house.restart()
    await chat.taps("Back")
    assert "🎯 My target: 4 training days a week" in chat.labels


async def test_a_page_for_the_physio(chat: Chat, house: House) -> None:
    await known(chat, house, 40)
    await chat.says("/progress")
    await chat.taps("page for the physio")
    assert chat.last.media == "document"
    assert "Your last 8 weeks on one page" in chat.text
    keep("physio.png", picture(house, chat.last))
    assert house.telegram.files.get(chat.last.file_id or "").name.endswith(".png")  # type: ignore[union-attr]


async def wakes(chat: Chat, house: House, felt: str) -> None:
    await wakes_up(house.services.database, chat.person.id, house.telegram.clock.now(), felt)


async def test_the_mornings_after_stand_apart_from_the_pain(chat: Chat, house: House) -> None:
    await known(chat, house, 30)
    await chat.says("/progress")
    average = next(line for line in chat.text.splitlines() if "averaged" in line)
    assert "Mornings after" not in chat.text, "nothing is shown where nothing was asked"
    await wakes(chat, house, "swsbsWswsss")
    await chat.says("/progress")
    assert "Mornings after a run or session, last 8 weeks: 3 of 11 worse" in chat.text
    assert average in chat.text, "no average moves by a morning"
    keep("progress-30-mornings.png", picture(house, chat.last))


async def test_mornings_of_half_a_year(chat: Chat, house: House) -> None:
    await known(chat, house, 400)
    await wakes(chat, house, "swsbsbbWsbbsw" * 5)
    await chat.says("/progress")
    keep("progress-400-mornings.png", picture(house, chat.last))
    await chat.taps("page for the physio")
    keep("physio-mornings.png", picture(house, chat.last))


async def test_mornings_are_told_in_words_only(chat: Chat, house: House) -> None:
    await known(chat, house, 10)
    await wakes(chat, house, "sw")
    await chat.says("/library")
    await chat.taps("Words only")
    await chat.says("/progress")
    assert chat.last.media is None
    assert "1 of 2 worse than before" in chat.text


async def test_mornings_are_in_the_export(chat: Chat, house: House) -> None:
    await known(chat, house, 3)
    await wakes(chat, house, "sW")
    await chat.says("/export")
    assert chat.last.file is not None
    kept = json.loads(chat.last.file.data)["mornings"]
    assert {(row["how"], row["pain"]) for row in kept} == {("same", 3), ("worse", None)}


async def test_the_emptiest_page_for_the_physio(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.says("/cancel")
    await chat.says("/progress")
    await chat.taps("page for the physio")
    assert chat.last.media == "document"
    keep("physio-empty.png", picture(house, chat.last))


async def test_words_only(chat: Chat, house: House) -> None:
    await known(chat, house, 10)
    await chat.says("/library")
    await chat.taps("Words only")
    await chat.says("/progress")
    assert chat.last.media is None
    assert "training days so far" in chat.text
    await chat.taps("page for the physio")
    assert chat.last.media == "document", "it was asked for"
    await chat.says("/library")
    await chat.taps("Show pictures again")
    await chat.says("/progress")
    assert chat.last.media == "photo"


async def test_words_alone_when_the_picture_cannot_be_sent(chat: Chat, house: House) -> None:
    await known(chat, house, 10)
    house.telegram.faults.next("sendPhoto", description="IMAGE_PROCESS_FAILED")
    await chat.says("/progress")
    assert chat.last.media is None
    assert "training days so far" in chat.text
    await chat.taps("What helps me")
    assert "What helps me" in chat.text


async def test_a_blocked_bot_draws_for_nobody(chat: Chat, house: House) -> None:
    await known(chat, house, 10)
    house.telegram.faults.next("sendPhoto", status=403, description="bot was blocked by the user")
    update_id = chat.person.says("/progress")
    await house.inbox.finished(update_id)
    house.errors.clear()
    assert (await house.rows("runners"))[0]["blocked_at"] is not None


async def test_while_a_safety_answer_is_open_no_exercise_is_named(
    chat: Chat, house: House
) -> None:
    await known(chat, house, 10)
    await chat.says("/urgent")
    await chat.taps("Yes, at least one")
    await chat.says("/progress")
    assert "Your plan is paused" in chat.text
    assert not any("What helps" in label for label in chat.labels)


async def test_nothing_of_it_outlives_the_runner(chat: Chat, house: House) -> None:
    await known(chat, house, 10)
    await chat.says("/progress")
    await chat.taps("My target", "4 training days")
    await chat.says("/forget")
    await chat.taps("Delete everything")
    for table in ("targets", "check_ins", "answers"):
        assert await house.rows(table) == []
    uploads = [row["key"] for row in await house.rows("media")]
    assert not any(key.startswith(("photo", "document")) for key in uploads)


async def test_an_old_page_button_before_the_first_check_in(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/progress")
    await house.restart()
    await chat.taps_old(chat.last.message_id, presses.progress.PhysioPage().pack())
    assert "nothing to put on a page yet" in chat.toast


async def hurts_and_stops(chat: Chat, pain: str = "7") -> None:
    """A check-in after a run, up to its light and the first stretch, and the phone is put away."""
    await chat.agrees()
    await chat.says("/run")
    await chat.taps("Lower back", pain)
    await chat.clears_screening()
    assert "stretch" in chat.text


async def counted(house: House) -> list[tuple[str, str | None, int | None]]:
    rows = await house.rows("check_ins")
    return [(row["purpose"], row["region"], row["pain"]) for row in rows]


@pytest.mark.parametrize("left", ["/cancel", "", "/train", "later"])
async def test_a_number_counts_from_its_light_on(chat: Chat, house: House, left: str) -> None:
    """Whoever hurts most stretches least: cancelled, still open, another begun, closed by time."""
    await hurts_and_stops(chat)
    if left == "later":
        house.telegram.clock.advance(DAY)
    elif left:
        await chat.says(left)
    await chat.says("/progress")
    assert "One check-in so far" in chat.text
    assert await counted(house) == [("run", "lower", 7)]
    await chat.says("/export")
    assert chat.last.file is not None
    (row,) = json.loads(chat.last.file.data)["check_ins"]
    assert (row["purpose"], row["pain"], row["ending"]) == ("run", 7, "unfinished")


async def test_a_check_in_that_is_finished_later_counts_once(chat: Chat, house: House) -> None:
    await hurts_and_stops(chat)
    house.telegram.clock.advance(3600)
    await chat.stretches()
    assert await counted(house) == [("run", "lower", 7)]
    await chat.says("oops")
    await chat.stretches("Better")
    assert await counted(house) == [("run", "lower", 7)]
    assert (await house.rows("check_ins"))[0]["ending"] != "unfinished"


async def test_a_slip_does_not_count(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(DAY)
    await chat.says("/run")
    await chat.taps("Lower back", "4")
    before = await counted(house)
    assert before[-1] == ("run", "lower", 4)
    await chat.says("oops")
    assert "How much" in chat.text
    assert await counted(house) == before[:-1]
    await chat.taps("3")
    assert await counted(house) == [*before[:-1], ("run", "lower", 3)]


async def test_before_its_light_nothing_counts(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/run")
    await chat.taps("Lower back", "7")
    assert "Safety question" in chat.text
    assert await counted(house) == []


async def test_a_run_told_while_the_back_is_asked_about_counts(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    assert await counted(house) == [("check", "lower", 2)]
    await chat.says("/run")
    assert await counted(house) == [("run", "lower", 2)]


async def test_left_red_days_make_the_weeks_as_they_were(chat: Chat, house: House) -> None:
    await hurts_and_stops(chat, "3")
    for pain in ("7", "7"):
        house.telegram.clock.advance(DAY)
        await chat.says("/run")
        await chat.taps("Lower back", pain)
        await chat.clears_screening()
    await chat.says("/progress")
    assert chat.last.media == "photo", "three numbers are enough for a picture"
    await chat.taps("page for the physio")
    assert chat.last.media == "document"
    past = [row["pain"] for row in await house.rows("check_ins")]
    assert past == [3, 7, 7]


async def test_a_higher_number_told_late_is_the_one_that_counts(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.says("/run")
    asked = await chat_at_the_number(chat)
    await chat.taps("3")
    await chat.clears_screening()
    await chat.says("/cancel")
    (row,) = await house.rows("check_ins")
    await chat.taps_old(asked, presses.check_in.conversation.AnswerPain(row["id"], 7).pack())
    assert await counted(house) == [("run", "lower", 7)]


async def chat_at_the_number(chat: Chat) -> int:
    await chat.taps("Lower back")
    return chat.last.message_id


@pytest.mark.parametrize(("pain", "says"), [("2", "a little more"), ("4", "sore day")])
async def test_nobody_was_a_week_away_who_did_a_short_one(
    chat: Chat, house: House, pain: str, says: str
) -> None:
    await chat.has_four()
    await trains(chat, house, "2")
    house.telegram.clock.advance(9 * DAY)
    await chat.says("/train 10")
    if "10 min" in " ".join(chat.labels):
        await chat.taps("10 min")
    await chat.taps(pain)
    await chat.clears_screening()
    await chat.judges()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    await chat.taps("2")
    await chat.clears_screening()
    assert "week away" not in chat.text
    assert says in chat.text.lower()
