"""Training, set by set, over weeks: climbing, stepping back, and one harder step at a time."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

DAY = 24 * 3600


async def has_a_training(chat: Chat, house: House, *before: str) -> None:
    """Cleared, with a programme, two days later, at the first card."""
    await chat.has_four()
    await next_training(chat, house, before=before)


async def next_training(
    chat: Chat, house: House, days: float = 2, pain: str = "2", before: tuple[str, ...] = ()
) -> None:
    """`before`: what is chosen before it begins."""
    house.telegram.clock.advance(days * DAY)
    await chat.says("/train")
    if "How much" in chat.text:
        await chat.taps(*before, pain)
    await chat.clears_screening()


async def trains(chat: Chat, house: House, verdict: str = "No pain", days: float = 2) -> None:
    await next_training(chat, house, days)
    await chat.judges(verdict)


async def does_all_sets(chat: Chat) -> None:
    while any("Set " in label for label in chat.labels):
        await chat.taps("✓ Set")


def lines(chat: Chat) -> int:
    """Phone lines, at some 42 characters each."""
    read = chat.unfolded
    folded = 0 if read == chat.text else 3
    return sum(max(1, -(-len(line) // 42)) for line in read.splitlines()) + folded


async def test_a_card_shows_cues_dose_reason_and_sets(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    assert chat.text.startswith("Superman  ·  exercise 1 of 4")
    assert "Cue 1 of superman" in chat.text
    assert "3 × 8 slow reps" in chat.text
    assert "The beginning" in chat.text
    assert "▱▱▱" in chat.text
    assert "Above 2, sharp, down the leg: tap Pain" in chat.text
    assert chat.labels == [
        "✓ Set 1 of 3 done",
        "⚠️ Pain",
        "🤷 Can't do it",
        "⏭ Not now",
        "⬅️ Back",
    ]
    await chat.judges()
    assert "That's it for today" in chat.text


async def test_sets_are_ticked_off_in_place(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    card, count = chat.last, len(chat.messages)
    await chat.taps("Set 1 of 3 done")
    assert "Set 2 of 3 ▰▱▱ after 45–60 s of rest" in chat.text
    assert "Couldn't finish" in " ".join(chat.labels)
    await chat.taps("Set 2 of 3 done")
    assert "Set 3 of 3 ▰▰▱ after 45–60 s of rest" in chat.text
    assert chat.last is card
    assert len(chat.messages) == count
    assert chat.labels == [
        "✅ No pain",
        "⚠️ Pain",
        "😎 Too easy",
        "🏳 Couldn't finish",
        "⬅️ Back",
    ], "how it went comes with the last set"
    await chat.taps("Too easy")
    assert chat.text.startswith("Beetle")
    rows = [r for r in await house.rows("answers") if r["reason"] and r["verdict"]]
    assert [(r["verdict"], r["sets_done"]) for r in rows] == [("too_easy", 3)]


async def test_no_pain_says_that_the_last_set_is_done(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("Set 1", "Set 2", "No pain")
    done = [r for r in await house.rows("answers") if r["reason"] and r["verdict"]]
    assert [r["sets_done"] for r in done] == [3]


async def test_next_time_it_is_a_little_more_and_says_why(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.judges()
    await next_training(chat, house)
    assert "3 × 9 slow reps" in chat.text
    assert "last time went clean" in chat.text
    await chat.taps("No pain")
    assert chat.text.startswith("Beetle")
    assert "3 × 10 slow reps, sides taking turns" in chat.text


async def test_from_the_first_training_to_a_harder_rung(chat: Chat, house: House) -> None:
    await chat.has_four()
    seen, sessions = [], 0
    while "Try it" not in " ".join(chat.labels):
        await next_training(chat, house)
        seen.append(chat.text.split(" slow reps")[0].splitlines()[-1])
        await chat.judges()
        sessions += 1
        assert sessions < 12
        assert lines(chat) <= 16
    assert seen == ["3 × 8", "3 × 9", "3 × 10", "3 × 11", "3 × 12", "3 × 12"][: len(seen)]
    assert "two clean 3 × 12 sessions" in chat.text
    assert len([label for label in chat.labels if "Try it" in label]) == 1
    offered = chat.text.split("🪜 ")[1]
    assert offered.startswith("Rung 10 of 12"), "planks go by twos, so they are there first"
    assert "so High Plank Limb Raises next, instead of High Plank Leg Lifts" in offered
    await chat.taps("Try it")
    assert "is one of your four now" in chat.text
    await next_training(chat, house)
    cards = []
    while chat.shows_card:
        cards.append((chat.text.split("  ·")[0], chat.text))
        await chat.taps("No pain")
    names = [head for head, _ in cards]
    assert "High Plank Limb Raises" in names
    assert "High Plank Leg Lifts" not in names
    assert len(names) == 4
    harder = dict(cards)["High Plank Limb Raises"]
    assert "3 × 8 slow reps" in harder
    assert "1. " in harder, "what is new comes with all its steps"


async def trains_after(chat: Chat, house: House, hours: float, verdict: str = "No pain") -> str:
    """A training so many hours later; what its first card says."""
    house.telegram.clock.advance(hours * 3600)
    await chat.says("/train")
    if "Train all the same" in " ".join(chat.labels):
        await chat.taps("Train all the same")
    await chat.taps("2")
    await chat.clears_screening()
    card = chat.text
    await chat.judges(verdict)
    return card


async def test_training_all_day_long_climbs_nothing(chat: Chat, house: House) -> None:
    await chat.has_four()
    assert "3 × 8" in await trains_after(chat, house, 24)
    for _ in range(8):
        card = await trains_after(chat, house, 1)
        assert "3 × 8" in card
        assert "it climbs after a night" in card
        assert "Try it" not in " ".join(chat.labels)
    assert "3 × 9" in await trains_after(chat, house, 18)


async def test_a_harder_step_needs_a_night_too(chat: Chat, house: House) -> None:
    await chat.has_four()
    while "· 3 × 12" not in chat.text:
        await trains(chat, house)
    offered = "Try it" in " ".join(chat.labels)
    await trains_after(chat, house, 1)
    assert not offered
    assert "Try it" not in " ".join(chat.labels)


async def test_the_second_training_of_a_day_begins_with_a_word_about_rest(
    chat: Chat, house: House
) -> None:
    await has_a_training(chat, house)
    await chat.judges()
    ended = chat.last
    house.telegram.clock.advance(3600)
    await chat.says("/train")
    assert "You have just trained" in chat.text
    assert chat.labels == ["🧘 Stretch", "💪 Train all the same"]
    await chat.taps("Stretch")
    assert "·  stretch" in chat.text
    await chat.says("/cancel")
    await chat.taps("My four")
    assert "You have just trained" in chat.text, "from the menu, too"
    await chat.taps("Train all the same")
    assert "2 of 10, you told me within the last hour" in chat.text
    assert "That's it for today" in (ended.text or "")
    house.telegram.clock.advance(24 * 3600)
    await chat.says("/cancel")
    await chat.says("/train")
    assert "You have just trained" in chat.text, "never two days in a row"
    house.telegram.clock.advance(24 * 3600)
    await chat.says("/train")
    assert "How much does it hurt" in chat.text


async def test_a_cancelled_training_is_not_climbed_upon(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("No pain")
    await chat.says("/cancel")
    house.telegram.clock.advance(3600)
    await chat.says("/train")
    await chat.taps("2")
    assert "3 × 8 slow reps" in chat.text
    assert "it climbs after a night" in chat.text
    await chat.taps("No pain")
    assert chat.text.startswith("Beetle")
    assert "The beginning" in chat.text, "that one had no turn yet"


async def test_after_twenty_days_the_second_training_within_the_hour_is_the_same(
    chat: Chat, house: House
) -> None:
    await trains_to_ten(chat, house)
    house.telegram.clock.advance(20 * DAY)
    assert "2 × 8" in await trains_after(chat, house, 1)
    assert "2 × 8" in await trains_after(chat, house, 1)
    assert "3 × 8" in await trains_after(chat, house, 48)


async def test_too_easy_climbs_two(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await does_all_sets(chat)
    await chat.taps("Too easy")
    await chat.judges()
    await next_training(chat, house)
    assert "3 × 10 slow reps" in chat.text
    assert "too easy" in chat.text


async def test_amber_day_after_day_does_not_shrink(chat: Chat, house: House) -> None:
    await trains_to_ten(chat, house)
    for _ in range(4):
        await next_training(chat, house, pain="4")
        assert "2 × 8 slow reps" in chat.text
        await chat.judges()
        assert "• Alternating Superman · 2 × 8 ✓" in chat.text
    await next_training(chat, house)
    assert chat.text.startswith("Superman")
    assert "3 × 9 slow reps" in chat.text


async def test_what_replaces_one_that_hurts_is_a_first_try(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("Pain", "No pain", "No pain", "No pain")
    assert chat.text.startswith("Alternating Superman (easier)")
    assert "Do 3 slow ones" in chat.text
    assert "3 sets of" not in chat.text


async def test_all_four_hurt_in_a_training(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("Pain", "Pain", "Pain")
    assert "That's enough for today" in chat.text
    assert "• High Plank Leg Lifts" in chat.text
    assert "Well done" not in chat.text
    house.telegram.clock.advance(DAY)
    await chat.says("/train")
    assert "Let's go on" not in chat.text, "the rest does not wait"
    await chat.taps("2")
    assert chat.text.startswith("High Plank Leg Lifts")


async def test_all_put_off_in_a_training(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.judges("Not now")
    assert "Not today, then" in chat.text
    await next_training(chat, house)
    assert chat.text.startswith("Superman")


async def test_at_the_top_without_a_harder_step_it_says_stay(chat: Chat, house: House) -> None:
    await chat.has_four()
    for _ in range(4):
        await trains(chat, house)
    await next_training(chat, house)
    await chat.taps("No pain")
    assert chat.text.startswith("Beetle")
    assert "3 × 12 is yours. Now make it slower." in chat.text
    assert "a harder step" not in chat.text


async def test_keep_asks_again_after_two_more(chat: Chat, house: House) -> None:
    await chat.has_four()
    offers: list[str | None] = []
    for _ in range(10):
        await trains(chat, house)
        offered = "Try it" in " ".join(chat.labels)
        offers.append(chat.text.split("so ")[1].split(" next")[0] if offered else None)
        if offered:
            await chat.taps("Keep")
            assert "stays" in chat.text
            assert "two more clean sessions" in chat.text
    planks = [n for n, name in enumerate(offers) if name == "High Plank Limb Raises"]
    assert planks[0] == 3
    assert planks[1] >= planks[0] + 2
    assert {"Superman Pull", "Single Leg Deadlift"} <= set(offers), "nobody waits for ever"


async def test_an_old_offer_is_not_taken(chat: Chat, house: House) -> None:
    await chat.has_four()
    while "Try it" not in " ".join(chat.labels):
        await trains(chat, house)
    old, data = chat.find("Try it")
    await trains(chat, house)
    before = await house.rows("programmes")
    await chat.taps_old(old.message_id, data)
    assert "from earlier" in chat.toast
    assert await house.rows("programmes") == before


async def test_nothing_harder_on_a_sore_day(chat: Chat, house: House) -> None:
    await chat.has_four()
    while "Try it" not in " ".join(chat.labels):
        await trains(chat, house)
    offered, data = chat.find("Try it")
    before = await house.rows("programmes")
    await chat.says("/run")
    await chat.taps("Lower back", "4")
    await chat.taps_old(offered.message_id, data)
    assert "Nothing new on a sore day" in chat.toast
    assert await house.rows("programmes") == before


async def test_three_taps_on_try_it_swap_once(chat: Chat, house: House) -> None:
    await chat.has_four()
    while "Try it" not in " ".join(chat.labels):
        await trains(chat, house)
    before = len(await house.rows("programmes"))
    message, data = chat.find("Try it")
    for update_id in chat.taps_at_once("Try it", 3):
        await chat.done(update_id)
    await house.restart()
    await chat.taps_old(message.message_id, data)
    assert "Already noted" in chat.toast
    assert len(await house.rows("programmes")) == before + 1


async def test_what_hurts_after_a_harder_step_leads_back(chat: Chat, house: House) -> None:
    await chat.has_four()
    while "Try it" not in " ".join(chat.labels):
        await trains(chat, house)
    await chat.taps("Try it")
    await next_training(chat, house)
    while not chat.text.startswith("High Plank Limb Raises"):
        await chat.taps("No pain")
    await chat.taps("Pain")
    await chat.judges()
    assert "• High Plank Leg Lifts" in chat.text
    assert "• High Plank Limb Raises" not in chat.text
    assert len([line for line in chat.text.splitlines() if line.startswith("•")]) == 4


async def test_could_not_finish_repeats_and_twice_steps_back(chat: Chat, house: House) -> None:
    await trains_to_ten(chat, house)
    for expected in ("It was less than that", "Two less"):
        await next_training(chat, house)
        assert "3 × 10 slow reps" in chat.text
        await does_all_sets(chat)
        await chat.taps("Couldn't finish")
        assert "How many slow reps" in chat.text
        then = "the same" if expected == "It was less than that" else "a little less"
        assert f"Next time it {'stays' if then == 'the same' else 'is'} {then}" in chat.text
        assert chat.labels == ["≤ 2", "3", "4", "5", "6", "7", "8", "9", "⬅️ Back"]
        await chat.taps("7")
        assert chat.text.startswith("Beetle"), expected
        await chat.judges()
        assert "not all of 3 × 10" in chat.text
    await next_training(chat, house)
    assert "3 × 8 slow reps" in chat.text
    assert "too much twice" in chat.text
    done = [r["reps_done"] for r in await house.rows("answers") if r["number"] == 1]
    assert done.count(7) == 2


async def trains_to_ten(chat: Chat, house: House) -> None:
    await chat.has_four()
    await trains(chat, house)
    await trains(chat, house)


async def test_could_not_finish_can_be_taken_back(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("Set 1", "Couldn't finish", "Back")
    assert "▰▱▱" in chat.text
    assert "Set 2 of 3 done" in " ".join(chat.labels)


async def test_leaving_after_set_two_and_coming_back_after_a_restart(
    chat: Chat, house: House
) -> None:
    await has_a_training(chat, house)
    await chat.taps("No pain", "Set 1", "Set 2")
    await house.restart()
    house.telegram.clock.advance(3600)
    await chat.says("/train")
    assert "Let's go on where we were" in chat.text
    assert "Beetle" in chat.text
    assert "Set 3 of 3 ▰▰▱" in chat.text
    assert chat.with_buttons == [chat.last]
    await chat.judges()
    assert "That's it for today" in chat.text


async def test_the_old_card_works_after_a_restart_too(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    await chat.taps("Set 1")
    await house.restart()
    await chat.taps("Set 2")
    assert "▰▰▱" in chat.text


async def test_triple_taps_on_set_done_count_once(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    count = len(chat.messages)
    for update_id in chat.taps_at_once("Set 1", 3):
        await chat.done(update_id)
    assert "Set 2 of 3" in chat.text
    assert "Already noted" in chat.toast
    assert len(chat.messages) == count


async def test_an_old_set_button_changes_nothing(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    message, data = chat.find("Set 1")
    await chat.taps("Set 1", "Set 2")
    await house.restart()
    await chat.taps_old(message.message_id, data)
    assert "Already noted" in chat.toast
    assert "Set 3 of 3" in chat.text
    await chat.taps("No pain")
    await chat.taps_old(message.message_id, data)
    assert "Already noted" in chat.toast
    assert chat.text.startswith("Beetle")
    assert "▱▱▱" in chat.text


async def test_a_gap_of_twenty_days(chat: Chat, house: House) -> None:
    await trains_to_ten(chat, house)
    house.telegram.clock.advance(20 * DAY)
    await chat.says("/train")
    await chat.taps("2")
    assert "Safety question 1 of 5" in chat.text
    await chat.clears_screening()
    assert "2 × 8 slow reps" in chat.text
    assert "over two weeks away" in chat.text


async def test_a_gap_of_ten_days(chat: Chat, house: House) -> None:
    await trains_to_ten(chat, house)
    await next_training(chat, house, days=10)
    assert "2 × 9 slow reps" in chat.text
    assert "after a week away" in chat.text


async def test_amber_is_easier_with_a_set_less_and_then_as_before(
    chat: Chat, house: House
) -> None:
    await trains_to_ten(chat, house)
    await next_training(chat, house, pain="4")
    assert chat.text.startswith("Alternating Superman")
    assert "2 × 8 slow reps" in chat.text
    await chat.judges()
    await next_training(chat, house)
    assert chat.text.startswith("Superman")
    assert "3 × 9 slow reps" in chat.text
    assert "before the sore day" in chat.text


async def test_what_was_prescribed_stays_when_the_rules_would_say_otherwise(
    chat: Chat, house: House
) -> None:
    await has_a_training(chat, house)
    before = [r for r in await house.rows("answers") if r["reason"]]
    house.telegram.clock.advance(11 * 3600)
    await chat.taps("Set 1")
    assert "3 × 8 slow reps" in chat.text
    await chat.judges()
    after = {(r["check_in_id"], r["number"]): r["dose"] for r in await house.rows("answers")}
    assert all(after[r["check_in_id"], r["number"]] == r["dose"] for r in before)


async def test_warm_up_first(chat: Chat, house: House) -> None:
    await has_a_training(chat, house, "Stretches first")
    assert "·  stretch" in chat.text
    await chat.stretches("Better")
    assert chat.text.startswith("Superman")
    await chat.judges()
    assert "That's it for today" in chat.text


async def test_one_minute_is_one_exercise_with_one_set(chat: Chat, house: House) -> None:
    await has_a_training(chat, house, "1 minute")
    assert "1 × 8 slow reps" in chat.text
    assert "exercise 1 of 1" in chat.text
    assert "The short version" in chat.text
    await chat.taps("No pain")
    assert "A short one counts, too" in chat.text
    await next_training(chat, house, before=("1 minute",))
    assert "1 × 8 slow reps" in chat.text, "it says nothing about the level"
    assert chat.text.startswith("Beetle"), "the one that waits longest"


async def test_ten_minutes_are_all_four_with_fewer_sets(chat: Chat, house: House) -> None:
    await has_a_training(chat, house, "10 minutes")
    doses = []
    while chat.shows_card:
        doses.append(chat.text.split(" slow reps")[0].splitlines()[-1])
        await chat.taps("No pain")
    assert doses == ["2 × 8", "2 × 8", "1 × 8", "2 × 8"]


async def test_from_short_back_to_the_whole(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    assert chat.text.startswith("💪 Your training\n")
    await chat.taps("1 minute")
    assert chat.text.startswith("💪 1 minute\n")
    await chat.taps("All of it", "Stretches first")
    assert chat.text.startswith("💪 Your training, stretches first\n")
    for update_id in chat.taps_at_once("10 minutes", 3):
        await chat.done(update_id)
    assert chat.text.startswith("💪 10 minutes, stretches first\n")
    await chat.taps("2")
    await chat.stretches()
    assert "2 × 8 slow reps" in chat.text
    assert chat.with_buttons == [chat.last]


async def test_a_training_that_has_begun_does_not_become_shorter(chat: Chat, house: House) -> None:
    await chat.has_four()
    house.telegram.clock.advance(2 * DAY)
    await chat.says("/train")
    message, data = chat.find("1 minute")
    await chat.taps("2", "Set 1")
    await house.restart()
    await chat.taps_old(message.message_id, data)
    assert "Set 2 of 3" in chat.text


async def test_the_ladder_shows_where_the_runner_stands(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Pain", "Pain")
    await chat.judges()
    await chat.taps("The ladder")
    rungs = [line for line in chat.text.splitlines() if ". " in line]
    assert len(rungs) == 12
    assert rungs[0] == "⚠️ 1. Superman, hurt"
    assert rungs[1] == "💪 2. Beetle, yours"
    assert rungs[5].startswith("▫️ 6.")
    assert rungs[8] == "⬆️ 9. Single Leg Deadlift, next step"
    assert [line[0] for line in rungs[10:]] == ["🔒", "🔒"]
    assert rungs[10].endswith(", only if you choose it")


async def test_the_ladder_says_what_did_not_work_yet(chat: Chat) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("Can't do it", "Can't do it")
    await chat.judges()
    await chat.taps("The ladder")
    assert "🤷 1. Superman, not yet" in chat.text.replace("  ", " "), chat.text


async def test_no_ladder_before_the_questions(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps_old(chat.last.message_id, "lad")
    assert "Superman" not in chat.transcript


async def test_swapping_one_that_is_not_for_me(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("The ladder", "Swap one of my four")
    assert "Which one is not for you" in chat.text
    assert len(chat.labels) == 5
    await chat.taps("Beetle")
    assert "Beetle is out, until you ask for it." in chat.transcript
    assert chat.text.startswith("Single Leg Bridge"), "the next rung is offered"
    await chat.taps("No pain")
    assert "Your four" in chat.text
    assert "• Beetle" not in chat.text
    assert "Left out until you ask for it: Beetle." in chat.text
    assert "That's it for today" not in chat.text, "nothing was trained"
    await next_training(chat, house)
    heads = []
    while chat.shows_card:
        heads.append(chat.text.split("  ·")[0])
        await chat.taps("No pain")
    assert heads == [
        "Superman",
        "Single Leg Balance & Reach (Shin)",
        "High Plank Leg Lifts",
        "Single Leg Bridge",
    ]


async def test_three_taps_on_a_swap_swap_one(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("The ladder", "Swap one of my four")
    message, data = chat.find("Beetle")
    for update_id in chat.taps_at_once("Beetle", 3):
        await chat.done(update_id)
    await house.restart()
    await chat.taps_old(message.message_id, data)
    assert chat.toast
    refused = [r for r in await house.rows("answers") if r["verdict"] == "cannot"]
    assert [(r["number"], r["version"]) for r in refused] == [(2, "full"), (2, "easier")]
    assert len(await house.rows("drafts")) == 1


@pytest.mark.parametrize("verdict", ["No pain", "Pain", "Can't do it", "Not now"])
async def test_one_tap_a_card_still_makes_a_training(
    chat: Chat, house: House, verdict: str
) -> None:
    await has_a_training(chat, house)
    await chat.taps(verdict)
    await chat.judges()
    assert "That's it for today" in chat.text
    assert len([line for line in chat.text.splitlines() if line.startswith("•")]) == 4
    for message in chat.messages:
        assert not message.buttons or message is chat.last or "our four" in message.text


async def test_screens_fit_on_a_phone(chat: Chat, house: House) -> None:
    await has_a_training(chat, house)
    assert lines(chat) <= 14
    await chat.taps("Set 1", "Set 2")
    assert lines(chat) <= 12
    await chat.judges()
    assert lines(chat) <= 13
    await next_training(chat, house)
    assert lines(chat) <= 11


async def test_fewer_than_four_can_be_trained(chat: Chat, house: House) -> None:
    await chat.is_cleared()
    await chat.stretches()
    await chat.taps("No pain", "No pain")
    await chat.judges("Can't do it")
    assert "2 exercises work for you" in chat.text
    house.telegram.clock.advance(2 * DAY)
    await chat.taps("Train now", "2")
    assert "3 × 8 slow reps" in chat.text
    await chat.taps("No pain", "No pain")
    await chat.judges("Can't do it")
    assert "That's it for today" in chat.text
    assert len([line for line in chat.text.splitlines() if line.startswith("•")]) == 2


async def test_on_a_sore_day_nothing_unknown_is_tried(chat: Chat, house: House) -> None:
    await chat.has_four()
    await next_training(chat, house, pain="4")
    assert "Alternating Superman" in chat.text
    await chat.taps("Pain")
    await chat.judges()
    assert "That's it for today" in chat.text
    assert "Bridge" not in chat.transcript
    await next_training(chat, house, pain="1")
    await chat.judges()
    assert "Bridge" in chat.transcript, "the gap is filled on a better day"
