"""Answers to an alarm as frightened people type them: in any language, with more words."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

SIGN = "my saddle area is numb"


@pytest.mark.parametrize(
    "typed",
    [
        "ja",
        "si",
        "так",
        "oui depuis ce matin",
        "sim, desde ontem",
        "ja leider",
        "of course it is me, what do I do",
        "yes, my foot is numb right now",
        "yes. what now?",
        "yes and I have a fever too",
        "yeah, and I can't pee",
        "yes it's me, should I call someone?",
        "yep, both legs feel weak",
        "yes, it started this morning and gets worse",
    ],
)
async def test_a_yes(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(SIGN)
    await chat.says(typed)
    assert "Please stop here and get help now" in chat.text


@pytest.mark.parametrize(
    "typed",
    [
        "non",
        "keins davon",
        "nichts davon",
        "ninguno",
        "nessuno di questi",
        "ні",
        "that was last year, it is all healed",
        "no, that was years ago",
        "it was just asleep",
        "my leg was just asleep, I sat on it",
        "das war vor Jahren",
        "no, not at all",
        "no it's an old thing, had that for ten years",
        "haha no just sat on the bike too long",
        "nein, ganz und gar nicht",
        "no, gracias a dios",
        "👎",
    ],
)
async def test_a_no(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(SIGN)
    await chat.says(typed)
    assert "Where does your back hurt now" in chat.text
    assert "To be sure" not in chat.transcript


@pytest.mark.parametrize(
    "typed",
    [
        "yes I can pee",
        "it was numb this morning, it is fine now",
        "no, what do I do",
        "not any more",
        "ja oder nein",
        "years ago and now again",
        "it is healed but numb",
        "what do I do?",
        "no thanks",
        "no worries",
        "nein danke",
        "had that for ten years",
    ],
)
async def test_what_is_not_plain_leaves_it_open(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(SIGN)
    await chat.says(typed)
    assert "Please stop here" not in chat.text
    await chat.says("/stretch")
    assert "Get help at once" in chat.text


@pytest.mark.parametrize(
    "typed", ["ja", "oui, souvent", "a veces", "yes, I don't want to be here"]
)
async def test_despair_is_owned_in_any_language(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says("I feel so low")
    assert "To be sure" in chat.text
    await chat.says(typed)
    await chat.says("/stretch")
    assert not chat.shows_card
    assert "To be sure" not in chat.text


@pytest.mark.parametrize("typed", ["👎", "negative", "0", "no thanks", "no, had that for years"])
async def test_what_denies_a_sign_denies_no_despair(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says("I feel so low")
    await chat.says(typed)
    assert "To be sure: I may have read that wrong" in chat.text


@pytest.mark.parametrize(
    "typed", ["I've been checked since", "ive been checked since", "I have been checked since"]
)
async def test_the_ways_out_of_a_stop_may_be_typed(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", "Yes")
    await chat.says(typed)
    assert "What did they say" in chat.text
    await chat.says("nothing serious")
    assert "Let the rest of today be for resting" in chat.text
    await chat.says("nothing serious")
    assert "Please stop here" in chat.transcript


async def test_what_was_found_is_not_told_when_nobody_asked(chat: Chat) -> None:
    await chat.agrees()
    await chat.taps("Lower back", "2", "Yes")
    await chat.says("nothing serious")
    assert "Let the rest of today" not in chat.transcript


@pytest.mark.parametrize(
    "typed",
    [
        "ive swallowed 40 paracetamol, i want to die",
        "i took all my pills to end it",
        "hab alle Tabletten geschluckt, ich will sterben",
        "i took an overdose on purpose, i dont want to live",
    ],
)
async def test_what_was_taken_comes_before_everything(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(typed)
    assert chat.text.startswith("🚨 Have you taken something")
    assert "crisis line" in chat.text
    await chat.taps("Yes")
    assert chat.text.startswith("🚨 Have you taken something")
    assert "You'll hear nothing about training from me today" in chat.text


async def test_a_stranger_reads_it_as_well(chat: Chat) -> None:
    await chat.says("ive swallowed 40 paracetamol, i want to die")
    assert "Have you taken something" in chat.transcript


async def test_despair_alone_asks_about_nothing_taken(chat: Chat) -> None:
    await chat.agrees()
    await chat.says("i want to die")
    assert "Have you taken" not in chat.transcript


TAKEN_BACK = [
    "to be honest yes",
    "well yes a bit",
    "well, a bit",
    "hm, maybe a little",
    "on second thought yes",
    "my mistake, yes",
    "that was not true",
    "that was a lie",
    "en fait oui",
    "en realidad sí",
    "me too by the way",
    "well, it's me actually",
    "no I mean me",
    "I'm lying it's me",
    "I have it as well",
    "I was wrong, it is me",
    "hm wait that's wrong",
    "well, I wasn't honest earlier",
    "I lied just before",
    "doch, ich hab's",
]


@pytest.mark.parametrize("typed", TAKEN_BACK)
async def test_a_no_is_taken_back(chat: Chat, typed: str) -> None:
    await chat.agrees()
    await chat.says(SIGN)
    await chat.says("no")
    await chat.says(typed)
    assert "Get help at once" in chat.text
    await chat.says("/stretch")
    assert not chat.shows_card


@pytest.mark.parametrize(
    "typed",
    [
        "I meant yes",
        "oh wait I meant yes",
        "I was wrong before, I do have it",
        "that was wrong, it is me",
        "my last answer was wrong",
        "I lied earlier",
        "ich habe gelogen",
        "j'ai menti",
    ],
)
@pytest.mark.parametrize("between", ["hi", "/help", "/settings"])
async def test_a_no_is_taken_back_later(
    chat: Chat, house: House, typed: str, between: str
) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86_400)
    await chat.says(SIGN)
    await chat.says("no")
    await chat.says(between)
    house.telegram.clock.advance(600)
    await chat.says(typed)
    assert "Get help at once" in chat.text


@pytest.mark.parametrize("typed", ["yes", "ok", "wait", "a bit", "I was wrong about the weather"])
async def test_later_a_bare_yes_takes_nothing_back(chat: Chat, house: House, typed: str) -> None:
    await chat.has_four()
    house.telegram.clock.advance(86_400)
    await chat.says(SIGN)
    await chat.says("no")
    await chat.says("/help")
    await chat.says(typed)
    assert "Get help at once" not in chat.text


@pytest.mark.parametrize("typed", ["done for today", "stop", "/cancel", "cancel"])
async def test_to_be_sure_outlives_the_check_in(chat: Chat, typed: str) -> None:
    await chat.reaches_card()
    await chat.says("I feel so low")
    assert "To be sure" in chat.text
    await chat.says(typed)
    assert "To be sure" in chat.text
    assert "Stopped" not in chat.text
