"""People with one thumb each, who come one after the other; and what is found out from outside."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox import Message, Person
from bot.sandbox.telegram import Telegram
from tests.chat import said
from tests.process.fragile import LABELS, NOTED, OVER, READS

Rows = Callable[[str], list[tuple[Any, ...]]]
"""What stands in a database, asked beside whoever works with it."""

TAPS_AGAIN_AFTER = 6.0
"""Seconds without another screen."""
PATIENCE = 120.0
"""Seconds for the last of a crowd to be done with."""
VERDICTS = "SELECT number, version, verdict, forgiven, times FROM verdicts"
ROWS = (
    "SELECT ending, region, pain FROM check_ins WHERE runner_id = {}",
    "SELECT result FROM screenings WHERE runner_id = {}",
    "SELECT items, region FROM programmes WHERE runner_id = {}",
    "SELECT number, version, verdict FROM answers WHERE runner_id = {} ORDER BY nth",
    f"{VERDICTS} WHERE runner_id = {{}} ORDER BY 1, 2, 3",
)
"""All that a check-in leaves behind."""

# Written by the database itself inside the bot's own transactions: what became of each update,
# and each effect, in the order in which they were committed.
NOTES = {
    "handled": (
        "UPDATE OF state ON inbox", "old.state = 0 AND new.state <> 0",
        "old.runner_id, new.update_id || ''",
    ),
    "verdict": (
        "UPDATE OF verdict ON answers", "new.verdict IS NOT NULL",
        "new.runner_id, new.check_in_id || ' ' || new.number || ' ' || new.verdict",
    ),
    "ended": (
        "INSERT ON check_ins", "new.ending <> 'unfinished'",
        "new.runner_id, new.id || ' ' || new.ending",
    ),
    "ended_again": (
        "UPDATE ON check_ins", "new.ending <> 'unfinished'",
        "new.runner_id, new.id || ' ' || new.ending",
    ),
}  # fmt: skip
"""What the database itself writes down: after what, where, and whose and which it was."""


def watch(say: Rows, *, on_server: bool) -> None:
    """Let the database write down what becomes of its rows, in order."""
    counted = "BIGINT GENERATED ALWAYS AS IDENTITY" if on_server else "INTEGER PRIMARY KEY"
    say(f"CREATE TABLE audit (nth {counted}, what TEXT, runner_id BIGINT, key TEXT)")
    for name, (after, where, values) in NOTES.items():
        what = name.partition("_")[0]
        note = f"INSERT INTO audit (what, runner_id, key) VALUES ('{what}', {values});"
        does = f"BEGIN {note} END"
        if on_server:
            body = f"$$BEGIN {note} RETURN NULL; END$$"
            say(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS {body}")
            does = f"EXECUTE FUNCTION {name}()"
        say(f"CREATE TRIGGER {name} AFTER {after} FOR EACH ROW WHEN ({where}) {does}")


@dataclass
class Thumb:
    """Taps what fits the last keyboard that was shown, and again where nothing comes of it."""

    telegram: Telegram
    person: Person
    tapped: dict[str, str] = field(default_factory=dict)
    """The payload of each tap, by its query."""
    sent: list[int] = field(default_factory=list)
    """The ids of all updates, in order."""

    async def walks(self) -> None:
        """From the first word to the four."""
        self.sent.append(self.person.says("/start"))
        seen = ""
        while OVER not in seen:
            seen = await self.another_screen(seen)
            if "Safety question" in seen:
                await asyncio.sleep(READS)
            self.taps()

    async def another_screen(self, seen: str) -> str:
        """What stands there now, once it is something else or patience is over."""
        with suppress(TimeoutError):
            await self.telegram.until(lambda: self.words not in {"", seen}, TAPS_AGAIN_AFTER)
        return self.words

    def taps(self) -> None:
        """Tap what fits, if anything does."""
        words = self.words
        label = next(label for text, label in LABELS if text in words)
        rows = self.screen.buttons if self.screen else []
        fits = [b.callback_data for row in rows for b in row if b.text.endswith(label)]
        if OVER in words or not fits or not self.screen or not fits[0]:
            return
        update_id, query = self.person.taps(self.screen.message_id, fits[0])
        self.tapped[query] = fits[0]
        self.sent.append(update_id)

    def sees(self) -> str:
        """The chat as it is now, and the last calls to it."""
        lines = [f"{m.message_id} {said(m)[:70]!r} {m.buttons}" for m in self.person.messages]
        calls = [
            f"{c.method} {c.parameters} {c.body}"[:300]
            for c in self.telegram.calls
            if c.parameters.get("chat_id") == self.person.id
            or c.parameters.get("callback_query_id") in self.tapped
        ]
        return "\n".join([str(self.person.id), *lines, *calls[-40:]])

    @property
    def screen(self) -> Message | None:
        """The newest message with buttons."""
        asks = (m for m in reversed(self.person.messages) if m.from_bot and m.buttons)
        return next(asks, None)

    @property
    def words(self) -> str:
        """What it says."""
        return said(self.screen) if self.screen else ""


@dataclass
class Crowd:
    """So many walk at any time; where one has come to the end, somebody new begins."""

    telegram: Telegram
    at_once: int
    thumbs: list[Thumb] = field(default_factory=list)
    over: bool = False

    async def walks(self) -> None:
        """Until it is over, and everybody has come to the end."""
        await asyncio.gather(*(self._one_after_the_other() for _ in range(self.at_once)))

    async def ends(self, walking: asyncio.Future[None]) -> None:
        """Let them come to the end; who cannot is named, with what they see and tapped last."""
        self.over = True
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                return await walking
        stuck = [thumb.sees() for thumb in self.thumbs if OVER not in thumb.words]
        raise AssertionError("stuck: " + "\n\n".join(stuck))

    async def _one_after_the_other(self) -> None:
        while not self.over:
            thumb = Thumb(self.telegram, self.telegram.person())
            self.thumbs.append(thumb)
            await thumb.walks()

    def counted(self, kills: int) -> None:
        """Say how much there was to lose, for who runs it with `-s`."""
        updates, calls = sum(len(thumb.sent) for thumb in self.thumbs), len(self.telegram.calls)
        said = f"{kills} kills, {len(self.thumbs)} runners, {updates} updates, {calls} calls"
        print(said, flush=True)


async def done_with(rows: Rows, thumbs: list[Thumb]) -> None:
    """Wait until everything that was sent is handled and answered: nobody is stuck."""
    expected = [(2, sum(len(thumb.sent) for thumb in thumbs))]
    async with asyncio.timeout(PATIENCE):
        while rows("SELECT state, count(*) FROM inbox GROUP BY 1") != expected:
            await asyncio.sleep(0.1)


def audit(telegram: Telegram, rows: Rows, calm: Thumb, thumbs: list[Thumb]) -> None:
    """Each has what somebody has whom no kill has met; nothing is lost, doubled or overtaken."""
    expected = left_by(rows, calm.person)
    assert all(expected), "a whole check-in"
    for thumb in thumbs:
        assert left_by(rows, thumb.person) == expected
        assert noted(rows, thumb, "handled") == [str(update) for update in thumb.sent]
        verdicts = noted(rows, thumb, "verdict")
        assert len(verdicts) == len({*verdicts}), "an effect is doubled"
        assert len(noted(rows, thumb, "ended")) == 1
        check_toasts(telegram, thumb)
    assert telegram.unanswered == []


def left_by(rows: Rows, person: Person) -> list[Any]:
    return [rows(query.format(person.id)) for query in ROWS]


def noted(rows: Rows, thumb: Thumb, what: str) -> list[str]:
    """What the database has written down of one runner, in the order of its commits."""
    of_them = f"what = '{what}' AND runner_id = {thumb.person.id}"
    return [key for (key,) in rows(f"SELECT key FROM audit WHERE {of_them} ORDER BY nth")]


def check_toasts(telegram: Telegram, thumb: Thumb) -> None:
    """What is said to be noted was tapped before."""
    taps = Counter(thumb.tapped.values())
    for call in telegram.calls:
        if call.method == "answerCallbackQuery" and call.parameters.get("text") == NOTED:
            data = thumb.tapped.get(str(call.parameters["callback_query_id"]))
            assert data is None or taps[data] > 1, f"{data} is not noted"
