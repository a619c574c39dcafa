"""Small talk is read whole or not at all; what hurts goes before every greeting."""

from __future__ import annotations

import time

import pytest

from bot.domain.back.where import Where
from bot.domain.reading.alarm.finding import alarm_in
from bot.domain.reading.names import exercises_in
from bot.domain.reading.plain_wishes import want_in
from bot.domain.reading.small_talk import Topic, talk_in
from bot.lexicon import alarms
from bot.typed.tongues import tongues

SAID = {
    Topic.HELLO: [
        "hi", "Hi there!", "hello, how are you?", "Good morning", "hey coach", "👋", "Hiya!!",
        "hi hi", "hola",
    ],
    Topic.THANKS: [
        "thanks", "Thank you so much!!", "ok thanks", "thx", "thanks a lot for the help", "🙏",
        "cheers mate", "thanks, that was great", "that was really helpful, thanks",
        "Thank you! I loved it", "this is so useful, thank you", "it was fun, thanks",
        "thanks. that went well", "cheers, I enjoyed that", "that felt good, thanks",
        "thanks, that was nice", "thank you, that was perfect",
    ],
    Topic.PRAISE: ["that was great", "that felt good", "I loved it", "this is really helpful"],
    Topic.BYE: ["bye", "Good night", "see you tomorrow", "ciao", "bye bye", "see you later"],
    Topic.HELP: ["help", "Help!", "what can you do?", "how does this work", "who are you"],
    Topic.MENU: ["menu", "main menu", "show me the menu", "open the menu please", "home"],
    Topic.RAN: [
        "I ran 10k today", "just ran 5 miles", "I just finished my run", "back from my run",
        "ran a half marathon yesterday", "went for a long run this morning", "run done",
        "Just got back from a 5k", "I've run 10k", "run",
        "did 12 km in the rain", "I ran 10k and it was great", "Hi! I ran 21.1 km",
    ],
    Topic.NO_PAIN: [
        "no pain today", "My back feels great", "I ran 10k today, no pain", "nothing hurts",
        "no pain at all today, thanks!", "pain free today", "my back is fine",
    ],
    Topic.MAY_RUN: [
        "is it ok to run tomorrow?", "can I run today?", "should i go for a run",
        "may I run on sunday", "is running ok", "can i train now, please?", "am I allowed to run",
        "do you think I can run tomorrow?", "can I go running tomorrow morning?",
    ],
    Topic.HURTS: [
        "my lower back is killing me", "Hi, my upper back is sore", "pain in my lower back",
        "I ran 10k today and my lower back hurts", "my lower back hurts since tuesday",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in SAID.items() for text in texts]
)
def test_what_is_said(topic: Topic, text: str) -> None:
    talk = talk_in(text, tongues())
    assert talk is not None
    assert talk.topic is topic
    assert alarm_in(text, alarms()) is None, "no word of alarm in it"


@pytest.mark.parametrize(
    "text",
    [
        "thanks but my legs are numb", "hi, I can't feel my foot", "I ran into a wall",
        "I ran out of time", "I want to run", "can i run with this numbness", "no", "none", "fine",
        "thanks, what about the second one?", "my lower back does not hurt", "not my lower back",
        "help me", "help please, I need help", "my cat hurts", "😡", "menu of pain",
        "my upper back pain is gone", "my lower back hurts less than yesterday",
        "did 10", "I did 8", "evening", "it was hard", "thanks, that was hard", "that was tough",
        "is it ok to run with a fever?", "my back is fine but my leg is weak", "",
    ],
)  # fmt: skip
def test_what_is_not_understood_to_its_last_word_is_left(text: str) -> None:
    assert talk_in(text, tongues()) is None


@pytest.mark.parametrize(
    ("text", "where", "pain"),
    [
        ("my lower back is killing me", Where.LOWER, None),
        ("upper back hurts, 4/10", Where.UPPER, 4),
        ("lower back pain 3 out of 10", Where.LOWER, 3),
        ("my lower back hurts. 4", Where.LOWER, 4),
        ("my lower and upper back hurt", Where.BOTH, None),
        ("My low back is really killing me since tuesday", Where.LOWER, None),
        ("my lower back hurts, 12 out of 10", Where.LOWER, None),
    ],
)
def test_where_and_how_much(text: str, where: Where, pain: int | None) -> None:
    talk = talk_in(text, tongues())
    assert talk is not None
    assert (talk.where, talk.pain) == (where, pain)


NAMES = {
    1: ["Superman", "Back raise, lying face down"],
    2: ["Beetle", "Dead bug"],
    4: ["Plank Leg Lifts"],
    6: ["Side Plank Lifts"],
    8: ["Superman Pull", "Pull-down"],
    10: ["High Plank Limb Raises"],
    11: ["V Ups"],
    13: ["Cat Cow", "Cat camel"],
}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("show me the superman", 1),
        ("Show me superman please", 1),
        ("how do I do the dead bug?", 2),
        ("what is the superman pull", 8),
        ("can you show me the cat-cow again", 13),
        ("superman", 1),
        ("v-ups", 11),
        ("show me the bettle", 2),
        ("explain the limb raises", 10),
        ("open the Cat Cow stretch", 13),
    ],
)
def test_an_exercise_by_its_name(text: str, number: int) -> None:
    assert exercises_in(text, NAMES, tongues()) == (number,)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("show me the plank", (4, 6, 10)), ("how do I do planks?", (4, 6, 10)),
     ("show me the high plank", (10,)), ("show me a side plank", (6,)), ("plank", ())],
)  # fmt: skip
def test_a_word_that_stands_in_many_names(text: str, numbers: tuple[int, ...]) -> None:
    assert exercises_in(text, NAMES, tongues()) == numbers


@pytest.mark.parametrize(
    "text",
    ["show me the money", "show me everything", "pull", "I hate the superman", "back", "show me a",
     "how do I stop"],
)  # fmt: skip
def test_no_exercise(text: str) -> None:
    assert exercises_in(text, NAMES, tongues()) == ()


@pytest.mark.parametrize(
    "piece",
    ["last night ", "10 k ", "the dog ", "again ", "thanks ", "today ", "hi ", "no more messages ",
     "me ", "stop ", "my lower back hurts ", "please ", "show me ", "1 ", "and i ran ", "a. "],
)  # fmt: skip
@pytest.mark.parametrize("lead", ["", "i ran ", "thanks ", "can i run ", "stop writing ", "show "])
def test_a_long_text_is_refused_at_once(lead: str, piece: str) -> None:
    for times in (15, 400):
        text = lead + times * piece + "x"
        begun = time.process_time()
        talk_in(text, tongues())
        exercises_in(text, NAMES, tongues())
        want_in(text, tongues())
        assert time.process_time() - begun < 1
