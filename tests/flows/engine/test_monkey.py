"""A monkey at several phones, and walks at random: nothing breaks, nothing unsafe is shown."""

from __future__ import annotations

import re
from random import Random

import pytest

from handlers import COMMANDS
from tests.chat import Chat, NewChat, said
from tests.conftest import House
from tests.flows.check_in.exercises import words_of

UPDATES = 500
HOUR, DAY = 3600, 24 * 3600
TEXTS = [
    "hello", "purple", "25", "4", "7/10", "lower", "upper", "both", "none", "<b>&", "</i>",
    "x" * 4096, "שלום, הגב שלי כואב", "ظهري يؤلمني " * 200, "🏃‍♀️" * 200, "-1", "\u202e\u200b.",
    "I can't feel my bum and can't pee", "I have a fever", "/fly", "/run@nobody", "/RUN", "/",
    *(f"/{command}" for command in COMMANDS), "/start ran", "/start stretch", "/start <>",
]  # fmt: skip
GARBAGE = ["x", "w:0:lower", "p:1:5", "c:1:1:full:pain", "e:1:13:worse", "d:1:1:full:1", "🏃" * 16]


class Monkey:
    """Does anything that can be done to a chat."""

    def __init__(self, random: Random, chat: Chat) -> None:
        self.random, self.chat = random, chat
        self.seen: list[tuple[int, str]] = []

    def acts(self) -> list[int]:
        """Some updates, all at once."""
        for message in self.chat.with_buttons:
            for button in (b for row in message.buttons for b in row):
                known = (message.message_id, str(button.callback_data))
                if known not in self.seen:
                    self.seen.append(known)
        return [self._one() for _ in range(self.random.choice([1, 1, 1, 2, 3]))]

    def _one(self) -> int:
        person, random = self.chat.person, self.random
        kind = random.choices(["new", "old", "garbage", "text", "media"], [55, 15, 5, 18, 7])[0]
        live = self.chat.with_buttons
        if kind == "new" and live:
            button = random.choice([b for row in live[-1].buttons for b in row])
            return person.taps(live[-1].message_id, str(button.callback_data))[0]
        if kind == "old" and self.seen:
            return person.taps(*random.choice(self.seen))[0]
        if kind == "garbage" and self.seen:
            return person.taps(random.choice(self.seen)[0], random.choice(GARBAGE))[0]
        if kind == "media":
            medium = random.choice(["location", "photo", "sticker", "voice", "document"])
            if medium == "location":
                return person.shares_location(random.uniform(-90, 90), random.uniform(-180, 180))
            return person.sends(medium)
        update_id = person.says(random.choice(TEXTS))
        if random.random() < 0.1:  # an edit is not among the updates that the bot asks for
            mine = [m for m in person.messages if not m.from_bot and m.text]
            person.edits(random.choice(mine).message_id, "lower")
        return update_id


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_five_hundred_random_updates(new_chat: NewChat, house: House, seed: int) -> None:
    random = Random(seed)
    # a monkey hammers on messages that are there no more
    house.expected_refusals |= {"message to edit not found", "message to delete not found"}
    monkeys = [Monkey(random, new_chat()) for _ in range(3)]
    done = 0
    while done < UPDATES:
        acts = [(m, m.acts()) for m in random.sample(monkeys, random.choice([1, 2]))]
        for monkey, updates in acts:
            for update_id in updates:
                await monkey.chat.done(update_id)
                done += 1
        if random.random() < 0.02:
            house.telegram.clock.advance(random.choice([HOUR, 13 * HOUR, DAY, 8 * DAY]))
            await house.runback.reminding.send_due()
        if random.random() < 0.005:
            await house.restart()
    assert house.telegram.unanswered == []
    assert house.refused == []
    await house.inbox.idle()  # an edit may be under way, which nobody waits for
    await house.services.database.flush()  # a note of what was done goes with what comes next
    states = {row["state"] for row in await house.rows("inbox")}
    assert states <= {1, 2}, "no update has failed"


HEAD = re.compile(
    r"^(?:.*\n\n)?(?P<name>.+)  ·  (?:rung \d+ of 12|exercise \d+ of \d+|stretch[^\n]*)\n",
    re.MULTILINE,
)
QUESTION = re.compile(r"Safety question (\d) of (\d)")
STOPPING = (
    "new with your back",
    "in the last weeks",
    "plan for you",
    "Upper-back",
    "Runner check",
)


class Oracle:
    """Knows from the taps alone what must not be shown."""

    def __init__(self) -> None:
        self.held = False
        self.sign = False
        """In this screening; after an emergency the questions go on to the end."""
        self.never: set[str] = set()

    def tapped(self, text: str, label: str) -> None:
        """What a tap under a text means."""
        question, card = QUESTION.search(text), HEAD.search(text)
        if question:
            self._answered(text, label, *map(int, question.groups()))
        elif card and label in {"⚠️ Pain", "👎 Worse"}:
            self.never.add(card["name"])
        elif label in {"🔁 Offer the others again", "⬅️ Back"}:  # asked for, or taken back
            self.never.clear()
        elif label in {"Yes, at least one", "Yes, that's me"}:
            self.held = True

    def _answered(self, text: str, label: str, number: int, of: int) -> None:
        stops = label.startswith("Yes") and label != "Yes, just one"
        self.sign = (self.sign and number > 1) or (
            stops and any(sign in text for sign in STOPPING)
        )
        if self.sign:
            self.held = True
        elif number == of and of >= 5:
            self.held = False

    def allows(self, text: str) -> bool:
        """Whether a runner may see this now."""
        card = HEAD.search(text)
        return card is None or not (self.held or card["name"] in self.never)


async def steps(random: Random, chat: Chat, house: House, oracle: Oracle) -> None:
    """One tap or one word, weighted so that walks get to the cards."""
    if not chat.with_buttons or random.random() < 0.12:
        words = ["/run", "/train", "/stretch", "/urgent", "/cancel", "/start", "I have a fever"]
        await chat.says(random.choice(words))
        return
    message = random.choice(chat.with_buttons[-2:])
    labels = [b.text for row in message.buttons for b in row if "Delete" not in b.text]
    label = random.choice(labels)
    if "None of these" in labels and random.random() < 0.9:
        label = "None of these"
    data = next(str(b.callback_data) for r in message.buttons for b in r if b.text == label)
    oracle.tapped(said(message), label)
    house.telegram.clock.advance(1)  # to read it
    await chat.taps_old(message.message_id, data)


@pytest.mark.parametrize("seed", range(8))
async def test_no_walk_shows_what_must_not_be_shown(chat: Chat, house: House, seed: int) -> None:
    random, oracle = Random(seed), Oracle()
    await chat.agrees()
    cards = 0
    for _ in range(150):
        before = len(house.telegram.calls)
        await steps(random, chat, house, oracle)
        for call in house.telegram.calls[before:]:
            text = re.sub(r"<[^>]+>", "", words_of(call.parameters))
            assert oracle.allows(text), text
            cards += bool(HEAD.search(text))
        if random.random() < 0.03:
            house.telegram.clock.advance(random.choice([DAY, 3 * DAY, 8 * DAY, 15 * DAY]))
        if random.random() < 0.01:
            await house.restart()
    assert cards > 5, "the walk has come to cards"
