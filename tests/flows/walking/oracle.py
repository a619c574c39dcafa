"""What a runner may see, worked out from the rows by the words of the rules, never by their code.

Nothing here asks `bot.domain.back.gate` or the storage rooms: it reads the tables as they are, so
that a fault of the rules cannot hide behind itself.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot import presses
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.presses.check_in.training import SetDone, Unfinished
from bot.presses.library import OpenExercise
from bot.presses.press import Press
from bot.presses.reminders.reminder_messages import MinuteFelt
from bot.sandbox.core.calls import Call
from tests.conftest import House
from tests.flows.check_in.exercises import words_of

Row = Mapping[str, Any]
TABLES = (
    "alarms", "screenings", "pains", "mornings", "answers", "drafts", "closed_drafts", "check_ins",
    "deliveries", "programmes",
)  # fmt: skip
NO_PLAN = {
    "pregnant", "postpartum", "osteoporosis", "slipped", "back_surgery", "told_not", "unsaid",
}  # fmt: skip
"""Named, they mean stretches only, and those by a professional (issue 9, 4.1)."""
RED, AMBER = 6, 3
MANY = 3
NIGHT_ENDS = dt.timedelta(hours=4)
MOVING = {"daily", "training", "post_run", "snooze", "nudge"}
HEAD = re.compile(r"·  (?:rung \d+ of 12|exercise \d|stretch)")
SENDS = re.compile("send(?:Message|Animation|Photo|Video|Voice)|editMessage(?:Text|Media|Caption)")


@dataclass(frozen=True)
class Rows:
    """One runner's rows at one moment."""

    now: dt.datetime
    runner: Row | None
    tables: Mapping[str, list[Row]]

    # What day it is.

    def day(self, seconds: int) -> dt.date:
        """The runner's day of an instant: it ends at 04:00 of their clock."""
        zone = (self.runner and self.runner["zone"]) or "UTC"
        wall = dt.datetime.fromtimestamp(seconds, ZoneInfo(zone)).replace(tzinfo=None)
        return (wall - NIGHT_ENDS).date()

    @property
    def today(self) -> dt.date:
        return self.day(int(self.now.timestamp()))

    # What shuts the gate.

    @property
    def shut(self) -> str | None:
        """Why nothing may be shown that moves a back; None where it may."""
        if self.runner is None:
            return "a stranger"
        reasons = {
            "alarm": any(map(holds, self.tables["alarms"])),
            "under age": self.runner["under_age_at"] is not None,
            "stop": self.stop is not None,
            "ill": self.ill,
        }
        return next((why for why, so in reasons.items() if so), None)

    @property
    def ill(self) -> bool:
        row = self.runner or {}
        until = row.get("pause_until")
        open_end = until is None or self.now.timestamp() < until
        return row.get("pause_why") == "ill" and open_end

    @property
    def screening(self) -> Row | None:
        """The result that was written last."""
        return max(self.tables["screenings"], key=lambda row: row["nth"], default=None)

    @property
    def stop(self) -> str | None:
        last = self.screening
        return None if last is None or last["result"] == "cleared" else str(last["result"])

    @property
    def no_plan(self) -> bool:
        last = self.screening
        return last is not None and bool(NO_PLAN & set(json.loads(last["conditions"])))

    # What the day allows.

    @property
    def reds(self) -> list[int]:
        """When a number of 6 or more was told."""
        numbers = [*self.tables["pains"], *self.tables["mornings"]]
        return [row["at"] for row in numbers if row["pain"] is not None and row["pain"] >= RED]

    @property
    def red_today(self) -> bool:
        return any(self.day(at) == self.today for at in self.reds)

    @property
    def sore_today(self) -> bool:
        """Whether a number of 3 or more was told today."""
        sore = [row["at"] for row in self.tables["pains"] if row["pain"] >= AMBER]
        return any(self.day(at) == self.today for at in sore)

    @property
    def despair_today(self) -> bool:
        """Whether despair was named today: then nothing about training is sent."""
        alarms = [row for row in self.tables["alarms"] if row["kind"] == "despair"]
        return any(self.day(row["at"]) == self.today for row in alarms)

    @property
    def many_hurt(self) -> bool:
        """Whether three exercises hurt today, in whatever sessions."""
        hurt = {(r["number"], r["version"]) for r in self.said("pain") if self._today(r)}
        return len(hurt) >= MANY

    def _today(self, row: Row) -> bool:
        return self.day(row["answered_at"]) == self.today

    def said(self, verdict: str) -> list[Row]:
        """The cards of which this was said."""
        return [row for row in self.tables["answers"] if row["verdict"] == verdict]

    @property
    def left_out(self) -> set[tuple[int, str]]:
        """What hurt or felt worse, and was not forgiven."""
        rows = (*self.said("pain"), *self.said("worse"))
        return {(row["number"], row["version"]) for row in rows if not row["forgiven"]}

    def hurts(self, card: Seen) -> bool:
        """Whether a card, or the easier version of it, hurt or felt worse."""
        easier = (card.number, "easier")
        mine = {(card.number, card.version)} | ({easier} if card.version == "full" else set())
        return bool(mine & self.left_out)

    # What is noted.

    def answer(self, check_in: int, number: int, version: str) -> Row | None:
        key = (check_in, number, version)
        return next((row for row in self.tables["answers"] if _card(row) == key), None)

    def draft(self, check_in: int) -> list[dict[str, Any]]:
        """The answers of an open check-in, or of the one that was closed last."""
        rows = (*self.tables["drafts"], *self.tables["closed_drafts"])
        return [json.loads(row["answers"]) for row in rows if row["id"] == check_in]


def holds(alarm: Row) -> bool:
    """An alarm holds until it is answered; after despair a "yes" holds on."""
    return alarm["answer"] is None or (alarm["kind"] == "despair" and alarm["answer"] == "yes")


def _card(row: Row) -> tuple[int, int, str]:
    return row["check_in_id"], row["number"], row["version"]


async def rows_of(house: House, runner_id: int) -> Rows:
    """All of one runner's rows, in one trip."""
    me = {"id": runner_id}
    mine = [(f"SELECT * FROM {table} WHERE runner_id = :id", me) for table in TABLES]
    async with house.services.database.transaction() as tx:
        runners, *found = await tx.read(("SELECT * FROM runners WHERE id = :id", me), *mine)
    named = zip(TABLES, found, strict=True)
    tables: dict[str, list[Row]] = {name: [dict(row) for row in rows] for name, rows in named}
    runner = dict(runners[0]) if runners else None
    return Rows(house.telegram.clock.now(), runner, tables)


@dataclass(frozen=True)
class Seen:
    """An exercise that a call has put before the runner's eyes."""

    number: int
    version: str
    read_only: bool
    """A page of the library: to read about, with no verdict asked for."""
    text: str


def seen_in(calls: Iterable[Call], runner_id: int) -> list[Seen]:
    """The cards, pages and films among the calls of one step."""
    mine = (c for c in calls if c.ok and c.chat_id == runner_id and SENDS.fullmatch(c.method))
    return [seen for call in mine if (seen := _seen(call))]


def _seen(call: Call) -> Seen | None:
    text = re.sub(r"<[^>]+>", "", words_of(call.parameters))
    buttons = _presses(call)
    for press in buttons:
        match press:
            case JudgeCard() | SetDone() | Unfinished():
                return Seen(press.number, press.version.value, read_only=False, text=text)
            case JudgeStretch() | MinuteFelt():
                return Seen(press.number, "stretch", read_only=False, text=text)
            case Detail(number=number, version=version):
                return Seen(number, version.value, read_only=False, text=text)
    if call.method == "sendVoice":  # whose sound it is, is not told
        return Seen(0, "stretch", read_only=True, text=text)
    if not (HEAD.search(text) or _moves(call)):
        return None
    page = next((press.number for press in buttons if isinstance(press, OpenExercise)), 0)
    return Seen(page, "stretch" if "·  stretch" in text else "full", read_only=True, text=text)


def _presses(call: Call) -> list[Press]:
    markup = call.parameters.get("reply_markup") or {}
    markup = json.loads(markup) if isinstance(markup, str) else markup
    data = [b.get("callback_data") for row in markup.get("inline_keyboard", ()) for b in row]
    return [press for press in map(presses.read, data) if press]


def _moves(call: Call) -> bool:
    """Whether it carries a film."""
    media = call.parameters.get("media") or {}
    media = json.loads(media) if isinstance(media, str) else media
    return call.method == "sendAnimation" or media.get("type") in {"animation", "video"}


def faults_seen(rows: Rows, shown: Iterable[Seen]) -> list[str]:
    """What was shown and should not have been."""
    return [f"{why}: {seen}" for seen in shown for why in _why_not(rows, seen)]


def _why_not(rows: Rows, seen: Seen) -> list[str]:
    strength, offered = seen.version != "stretch", not seen.read_only
    reasons = {
        f"shown although {rows.shut}": rows.shut is not None,
        "offered to who was never screened": offered and rows.screening is None,
        "strength on a red day": strength and rows.red_today and rows.screening is not None,
        "strength after three that hurt": strength and rows.many_hurt and offered,
        "strength without a plan": strength and rows.no_plan,
        "the full one on a sore day": offered and seen.version == "full" and rows.sore_today,
        "offered although it hurt": offered and rows.hurts(seen),
    }
    return [why for why, so in reasons.items() if so]


def faults_sent(before: Rows, after: Rows) -> list[str]:
    """Reminders to move that went out while the gate was shut, or to train on a red day."""
    known = {(r["kind"], r["about"], r["day"], r["time"], r["state"]) for r in _sent(before)}
    new = [
        row
        for row in _sent(after)
        if (row["kind"], row["about"], row["day"], row["time"], row["state"]) not in known
        and row["kind"] in MOVING
    ]
    red = [r for r in new if "training" in {r["kind"], r["about"]} and after.red_today]
    shut = after.shut or (after.despair_today and "despair was named today")
    return [
        *(f"a reminder although {shut}: {dict(row)}" for row in new if shut),
        *(f"a training reminder on a red day: {dict(row)}" for row in red),
    ]


def _sent(rows: Rows) -> list[Row]:
    return [row for row in rows.tables["deliveries"] if row["state"] == "sent"]


def faults_climbed(before: Rows, after: Rows) -> list[str]:
    """What is prescribed above the last time after a red number, pain, or without a night."""
    old = set(map(_card, before.tables["answers"]))
    new = [r for r in after.tables["answers"] if r["reason"] and _card(r) not in old]
    return [fault for row in new if (fault := _climb(row, after))]


def _climb(row: Row, rows: Rows) -> str | None:
    mine = [r for r in rows.tables["answers"] if _did(r) and r["number"] == row["number"]]
    turns = [r["answered_at"] for r in mine if r["reason"]]
    if turns and row["version"] == "full" and any(at > max(turns) for at in rows.reds):
        return f"not the easier one first after a red day: {dict(row)}"
    same = sorted((r for r in mine if r["version"] == row["version"]), key=lambda r: r["nth"])
    same = [r for r in same if r["reason"]]
    if not same:
        return None
    last, lately = same[-1], max(r["answered_at"] for r in mine if r["reason"])
    whys = {
        "after a red number": any(at > last["answered_at"] for at in rows.reds),
        "after pain": last["verdict"] in {"pain", "cannot"},
        "without a night": rows.day(lately) == rows.today,
    }
    why = [name for name, so in whys.items() if so]
    usual = [r for r in same if r["reason"] not in {"amber", "short"}]
    if not why or not usual:
        return None
    had, now = [_dose(last), _dose(usual[-1])], _dose(row)
    above = now[0] > max(sets for sets, _ in had) or now[1] > max(reps for _, reps in had)
    return f"climbed {had} -> {now} {', '.join(why)}: {dict(row)}" if above else None


def _did(row: Row) -> bool:
    return row["verdict"] not in {None, "not_now"}


def _dose(row: Row) -> tuple[int, int]:
    dose = json.loads(row["dose"])
    return dose.get("sets", 1), dose.get("least", 0)
