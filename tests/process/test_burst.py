"""Three hundred updates at once, and a kill in the middle: nothing lost, nothing done twice."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from bot.catalogue import load
from bot.domain.check_in.positions import (
    AskPain,
    AskSafety,
    AskWhere,
    AskWhich,
    Position,
    TryCard,
    TryStretch,
)
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerSafety,
    AnswerWhere,
    NameCondition,
    NameNoMore,
)
from bot.presses.press import Press
from bot.sandbox import Person
from bot.sandbox.rules import html
from bot.sandbox.telegram import Telegram
from storage.check_in import programmes
from storage.engine.database import open_database
from storage.runner import runners
from tests.clocked import NOON
from tests.domain.check_in.walk import Life, Visit, at_random
from tests.engines import ON_SERVER, outside, url_for
from tests.process.crowd import watch
from tests.process.processes import Host, Process, until
from tests.thorough import THOROUGH

pytestmark = pytest.mark.process

RUNNERS, BURST, ROUNDS = 10, 300, 10 if THOROUGH else 3


@dataclass
class Tapper:
    """A runner who knows from the rules alone which button comes next, and waits for nothing."""

    person: Person
    dice: random.Random
    life: Life = field(default_factory=lambda: Life(now=NOON, catalogue=load()))
    check_in: int = 0
    ahead: deque[tuple[Position, object]] = field(default_factory=deque)
    visit: Visit | None = None
    log: dict[str, list[str]] = field(
        default_factory=lambda: {"handled": [], "verdict": [], "ended": []}
    )

    def moves(self) -> None:
        """Send the next update, and note what has to come of it."""
        if self.dice.random() < 0.1:
            update_id = self.person.says("Is it going to rain?")
        elif not self.ahead:
            update_id = self.check_in = self.person.says("/run")
            self.visit = self.life.check_in(at_random(self.dice, worrying=0.0))
            # the rules are shown no more than this many
            earlier = self.life.record.earlier[:60]
            self.life.record = replace(self.life.record, earlier=earlier)
            self.ahead.extend(self.visit.steps)
        else:
            update_id = self._answers(*self.ahead.popleft())
        self.log["handled"].append(str(update_id))

    def _answers(self, at: Position, said: object) -> int:
        if isinstance(at, TryStretch | TryCard):
            number = at.number if isinstance(at, TryStretch) else at.card.number
            self.log["verdict"].append(f"{self.check_in} {number} {said}")
        if not self.ahead and self.visit and self.visit.end:
            self.log["ended"].append(f"{self.check_in} {self.visit.end.ending}")
        if isinstance(at, AskWhere | AskPain) and self.dice.random() < 0.3:
            return self.person.says(str(said).replace("_", " "))
        # A message for each tap: a button that another tap has used up would count as doubled.
        message = self.person.receives(html.plain("Hello"))
        return self.person.taps(message.message_id, press(self.check_in, at, said).pack())[0]


def press(check_in: int, at: Position, said: object) -> Press:
    """The button of an answer."""
    given: tuple[object, ...]
    match at:
        case AskWhere():
            kind, given = AnswerWhere, (said,)
        case AskPain():
            kind, given = AnswerPain, (said,)
        case AskSafety(question):
            kind, given = AnswerSafety, (question, said)
        case AskWhich(question) if said is None:
            kind, given = NameNoMore, (question,)
        case AskWhich(question):
            kind, given = NameCondition, (question, said)
        case TryStretch(number):
            kind, given = JudgeStretch, (number, said)
        case TryCard(card):
            kind, given = JudgeCard, (card.number, card.version, said)
        case _:
            raise AssertionError(at)
    return kind(check_in, *given)


async def prepare(host: Host, telegram: Telegram) -> list[Tapper]:
    """Ten runners who have agreed."""
    database = await open_database(url_for(host.database))
    people = [telegram.person(first_name=f"Runner {n}") for n in range(RUNNERS)]
    async with database.transaction() as tx:
        for person in people:
            await runners.welcome(tx, person.id, person.id, "en", telegram.clock.now())
    await database.close()
    watch(partial(outside, host.database), on_server=ON_SERVER)
    return [Tapper(person, random.Random(person.id)) for person in people]


async def start(host: Host, url: str) -> Process:
    return await host.runs_unhurried(host.environment(url, LOG_LEVEL="ERROR"))


async def test_ten_bursts_with_a_kill_in_the_middle_of_each(
    telegram: Telegram, url: str, host: Host
) -> None:
    tappers, dice = await prepare(host, telegram), random.Random(300)
    bot = await start(host, url)
    for round_ in range(1, ROUNDS + 1):
        moves = [tapper for tapper in tappers for _ in range(BURST // RUNNERS)]
        dice.shuffle(moves)
        for tapper in moves:
            tapper.moves()
        calls = len(telegram.calls) + dice.randrange(400)
        await until(telegram, lambda calls=calls: len(telegram.calls) >= calls)  # type: ignore[misc]
        await bot.kill()
        assert unfinished(host, round_ * BURST), "it was killed in the middle"
        bot = await start(host, url)
        await host.comes_true("SELECT count(*) = ? FROM inbox WHERE state >= 2", round_ * BURST)
    assert await bot.stop() == 0
    audit(host, telegram, tappers)


def unfinished(host: Host, sent: int) -> int:
    return sent - int(host.rows("SELECT count(*) FROM inbox WHERE state >= 2")[0][0])


def audit(host: Host, telegram: Telegram, tappers: list[Tapper]) -> None:
    """None lost, none twice, each runner's in order; every tap answered, every screen shown."""
    assert host.rows("SELECT state, count(*) FROM inbox GROUP BY 1") == [(2, BURST * ROUNDS)]
    for tapper in tappers:
        for what, expected in tapper.log.items():
            found = host.rows(
                "SELECT key FROM audit WHERE what = ? AND runner_id = ? ORDER BY nth",
                what,
                tapper.person.id,
            )
            assert [key for (key,) in found] == expected, what
        assert shown_to(telegram, tapper.person) >= len(tapper.log["handled"])
        check_programme(host, tapper)
    assert telegram.unanswered == []
    for call in telegram.refused:
        assert any(words in call.description for words in FORGIVEN), call


FORGIVEN = {
    "query is too old",
    "message is not modified",
    "message to delete not found",
    "message to edit not found",
    "there is no text in the message to edit",
    "terminated by other getUpdates",
}
"""A kill after the answer and before its note: the answer is given a second time, and what was
taken away is taken away again. A process that
has just begun knows that a message is there, and not that it is a picture, which no question can
take the place of. And the poll of a killed one may still be open when the next one begins."""


def shown_to(telegram: Telegram, person: Person) -> int:
    """How many screens a runner was shown, or would have been had they not been there already."""
    showing = {
        "sendMessage", "editMessageText", "sendAnimation", "editMessageMedia", "editMessageCaption"
    }  # fmt: skip
    return sum(call.method in showing and call.chat_id == person.id for call in telegram.calls)


def check_programme(host: Host, tapper: Tapper) -> None:
    """What the runner has in the end is what the rules alone say."""
    found = host.rows(
        "SELECT items FROM programmes WHERE runner_id = ? ORDER BY check_in_id DESC LIMIT 1",
        tapper.person.id,
    )
    stored = programmes.of({"items": found[0][0]}) if found else None  # type: ignore[arg-type]
    ended_all = not tapper.ahead
    if ended_all:
        assert stored == tapper.life.record.programme
