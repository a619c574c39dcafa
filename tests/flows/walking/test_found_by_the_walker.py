"""What random walks have found, each as a journey of its own."""

from __future__ import annotations

import pytest

from bot.domain.back.mornings import Felt
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.verdicts import Ease
from bot.domain.reminders.kinds import Kind
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.presses.check_in.cards import JudgeStretch
from bot.presses.check_in.ladder import KeepCard
from bot.presses.check_in.training import AskReps, SetDone, Unfinished
from bot.presses.press import Press
from bot.presses.reminders.reminder_messages import Do, MinuteFelt, React
from bot.presses.reminders.reminder_settings import SetLength, SetPlan, SetTime
from bot.presses.settings import SetQuiet
from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House


async def taps(chat: Chat, press: Press) -> None:
    """A button of some message that is still there, or of none."""
    await chat.taps_old(chat.last.message_id, press.pack())


async def wakes_sore(chat: Chat, house: House, pain: int | None = None) -> None:
    """The morning question, answered while a check-in is open."""
    day = house.telegram.clock.now().date().toordinal()
    await taps(chat, MorningFelt(day, Felt.WORSE))
    if pain is not None:
        await taps(chat, MorningPain(day, Felt.WORSE, pain))


async def said_of(house: House, check_in: int) -> dict[tuple[int, str], str | None]:
    rows = await house.rows("answers")
    mine = [r for r in rows if r["check_in_id"] == check_in]
    return {(r["number"], r["version"]): r["verdict"] for r in mine}


async def open_one(house: House) -> int:
    (draft,) = await house.rows("drafts")
    return int(draft["id"])


async def test_a_worse_morning_in_the_middle_of_the_four(chat: Chat, house: House) -> None:
    """The day turns amber, so the easier version is open: what is said of it is noted."""
    await chat.is_cleared()
    await chat.stretches()
    here = await open_one(house)
    place, data = chat.find("No pain")
    await wakes_sore(chat, house)
    await chat.taps_old(place.message_id, data)
    assert "from earlier" in chat.toast
    assert "easier" in chat.text
    await chat.taps("No pain")
    assert (await said_of(house, here))[1, "easier"] == "no_pain"


async def test_a_worse_morning_in_the_middle_of_a_training(chat: Chat, house: House) -> None:
    """The sets that are ticked and the verdict are noted of the version that is shown."""
    await chat.has_four()
    house.telegram.clock.advance(3 * 86400)
    await chat.says("/train")
    await chat.taps("2")
    here = await open_one(house)
    await wakes_sore(chat, house)
    await chat.says("/train")
    assert "easier" in chat.text
    await chat.taps("Set 1 of")
    await chat.taps("No pain")
    assert (await said_of(house, here))[1, "easier"] == "no_pain"
    rows = await house.rows("answers")
    (row,) = [r for r in rows if r["check_in_id"] == here and r["version"] == "easier"
              and r["number"] == 1]  # fmt: skip
    assert row["reason"] is not None, "it counts as training"


@pytest.mark.parametrize("number", [13, 14, 15])
async def test_a_stretch_of_another_day_that_made_it_worse(
    chat: Chat, house: House, number: int
) -> None:
    """It drops out of the open stretching; what comes instead is noted, too."""
    await chat.has_four()
    before = (await house.rows("check_ins"))[0]["id"]
    house.telegram.clock.advance(86400)
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    here = await open_one(house)
    await taps(chat, JudgeStretch(before, number, Ease.WORSE))
    await chat.says("purple")
    await chat.stretches()
    said = {card: said for card, said in (await said_of(house, here)).items() if said}
    assert said == {(n, "stretch"): "same" for n in {13, 14, 15} - {number}}


@pytest.mark.parametrize("how", ["a check-in left open", "this morning"])
async def test_no_reminder_to_train_on_a_day_that_is_red(
    chat: Chat, house: House, how: str
) -> None:
    """A number counts once it is told, not once its check-in is over."""
    await settles(chat)
    await taps(chat, SetPlan(Kind.TRAINING, 127, 18 * 60, 0))
    await comes(house, "2026-06-03 10:00")
    if how == "this morning":
        await wakes_sore(chat, house, 7)
    else:
        await chat.says("/run")
        await chat.taps("Lower back", "7")
    await comes(house, "2026-06-03 18:05")
    ledger = [r for r in await house.rows("deliveries") if r["day"] == "2026-06-03"]
    assert [(r["kind"], r["state"], r["reason"]) for r in ledger if r["kind"] == "training"] == [
        ("training", "skipped", "too_sore")
    ]


@pytest.mark.parametrize("minutes", [-1, 24 * 60, 5000, 2**31, 2**62])
@pytest.mark.parametrize("kind", [Kind.DAILY, Kind.TRAINING, Kind.POST_RUN])
async def test_a_time_that_no_day_has(chat: Chat, house: House, kind: Kind, minutes: int) -> None:
    await chat.agrees()
    for press in (
        SetTime(kind, minutes),
        SetPlan(kind, 127, minutes, 0),
        SetPlan(kind, 127, 480, 10**9),
        SetQuiet(minutes, 480),
        SetQuiet(480, minutes),
        SetLength(0),
        SetLength(10**9),
    ):
        await taps(chat, press)
        assert "from earlier" in chat.toast
    assert await house.rows("reminders") == []


async def test_a_number_that_no_row_holds(chat: Chat, house: House) -> None:
    await chat.agrees()
    huge = 10**30
    for data in (f"p:{huge}:3", f"c:{huge}:1:full:pain", f"mf:{huge}:worse", f"e:9:{huge}:worse"):
        await chat.taps_old(chat.last.message_id, data)
        assert "from earlier" in chat.toast
    assert await house.rows("answers") == []


async def minute(chat: Chat, house: House) -> tuple[int, dict[str, str]]:
    """One stretch from a reminder; its message and its buttons."""
    day = house.telegram.clock.now().date().toordinal()
    await taps(chat, React(Kind.DAILY, Kind.DAILY, Do.MINUTE, day))
    buttons = [b for row in chat.last.buttons for b in row]
    return chat.last.message_id, {b.text: str(b.callback_data) for b in buttons}


async def felt(house: House) -> object:
    """How the newest stretch felt."""
    return (await house.rows("answers"))[-1]["verdict"]


@pytest.mark.parametrize("first", ["😐 Same", "👍 Better"])
async def test_a_minute_that_was_worse_after_all(chat: Chat, house: House, first: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86400)
    place, buttons = await minute(chat, house)
    await chat.taps_old(place, buttons[first])
    await chat.taps_old(place, buttons["👎 Worse"])
    assert await felt(house) == "worse"
    assert (await minute(chat, house))[1] != buttons, "it is left out from now on"


async def test_a_minute_that_was_worse_stays_so(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86400)
    place, buttons = await minute(chat, house)
    for label, toast in {"👎 Worse": "", "😐 Same": "is over"}.items():
        await chat.taps_old(place, buttons[label])
        assert toast in chat.toast
    await chat.taps_old(place, buttons["👎 Worse"])
    assert "Already noted" in chat.toast
    assert await felt(house) == "worse"


async def test_a_minute_that_was_never_shown(chat: Chat, house: House) -> None:
    await chat.has_four()
    before = await house.rows("answers")
    for number in (13, 1, 99, -1):
        await taps(chat, MinuteFelt(7, number, Ease.WORSE))
        assert "is over" in chat.toast
    assert await house.rows("answers") == before


@pytest.mark.parametrize("number", [0, 16, -1, 2**31])
async def test_keeping_an_exercise_that_is_none(chat: Chat, number: int) -> None:
    await chat.has_four()
    await taps(chat, KeepCard(1, number, Version.FULL))
    assert "is over" in chat.toast


@pytest.mark.parametrize("word", ["undo", "oops"])
async def test_the_programme_goes_back_with_the_slip_that_made_it(
    chat: Chat, house: House, word: str
) -> None:
    """The last of the four is taken back: so is what came of it."""
    await chat.is_cleared()
    await chat.stretches()
    await chat.judges()
    made = [row["items"] for row in await house.rows("programmes")]
    await chat.says(word)
    assert await house.rows("programmes") == []
    await chat.taps("No pain")
    assert [row["items"] for row in await house.rows("programmes")] == made


async def test_reps_that_were_not_noted(chat: Chat, house: House) -> None:
    """A card that went well is not "already noted" as unfinished."""
    await chat.has_four()
    house.telegram.clock.advance(3 * 86400)
    await chat.says("/train")
    await chat.taps("2")
    here = await open_one(house)
    await chat.taps("No pain")
    await taps(chat, Unfinished(here, 1, Version.FULL, 5))
    assert "from earlier" in chat.toast
    await taps(chat, AskReps(here, 1, Version.FULL))
    assert "from earlier" in chat.toast
    await taps(chat, SetDone(here, 1, Version.FULL, 2))
    assert "Already noted" in chat.toast


async def test_three_that_hurt_in_two_sessions_end_the_day(chat: Chat, house: House) -> None:
    """The same card hurts once more in another session: none of the day's three is forgotten."""
    await chat.has_four()
    house.telegram.clock.advance(86400)
    await chat.says("/train")
    await chat.taps("2", "Pain", "Pain")
    first = (await house.rows("answers"))[-1]["check_in_id"]
    await chat.says("/run")
    await chat.taps("Lower back", "2")
    assert "·  exercise" not in chat.text
    await chat.stretches()
    await chat.taps("Pain")
    assert "·  exercise" not in chat.text, f"two in {first} and one here are three"
    await chat.says("/train")
    assert "·  exercise" not in chat.text


async def test_what_is_asked_for_again_counts_within_the_same_second(chat: Chat) -> None:
    """A verdict given in the second of *Offer the others again* was hidden by the forgiven one."""
    await chat.is_cleared("Upper back")
    await chat.stretches()
    await chat.taps("Pain", "Can't do it", "Pain")
    await chat.judges("Can't do it")
    await chat.taps("Offer the others again")
    if "Where does your back" in chat.text:
        await chat.taps("Upper back", "2")
    await chat.stretches()
    seen = []
    while chat.shows_card and len(seen) < 20:
        seen.append(chat.text.split("\n")[0])
        await chat.taps("No pain")
    assert len(seen) > 1
    assert len(seen) == len(set(seen)), seen
