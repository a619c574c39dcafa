"""A walk through everything a runner can do, watched after every step by an oracle of its own.

It leans towards what is dangerous: cards, alarms, red days, old and forged buttons, and a clock
that jumps over midnight and over 04:00.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from random import Random
from typing import Any, get_type_hints
from zoneinfo import ZoneInfo

from bot import presses
from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.safety import Answer
from bot.domain.check_in.draft import Purpose
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.reminders.kinds import Kind
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.presses.back.safety import AnswerDespair, Recheck, ReportEmergency, ReportSerious
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import AnswerPain, AnswerSafety, AnswerWhere, StepBack
from bot.presses.check_in.ladder import TakeOffer
from bot.presses.check_in.training import SetDone, TrainAnyway
from bot.presses.press import Press
from bot.presses.privacy import Forget
from bot.presses.reminders.reminder_messages import Do, React
from bot.presses.reminders.reminder_settings import SetPlan
from bot.presses.settings import PauseDays, PauseIll, SetLanguage, WellAgain
from bot.presses.start import Agree, Menu, Then, Train, Under18
from bot.sandbox import Message
from handlers import COMMANDS
from tests.chat import Chat, said
from tests.conftest import House
from tests.flows.walking.noted import faults_changed, faults_noted
from tests.flows.walking.oracle import (
    Rows,
    faults_climbed,
    faults_seen,
    faults_sent,
    rows_of,
    seen_in,
)

MINUTE, HOUR, DAY = 60, 3600, 86400
EMERGENCIES = ("I can't feel my bum and can't pee", "no feeling between my legs", "chest pain")
SERIOUS = ("I have a fever", "it tingles down both legs", "I had cancer once, it's back pain now")
DESPAIR = ("I want to kill myself", "I don't want to live any more")
ANSWERS = (
    "lower", "upper", "both", "no pain", "none", "3", "8", "7/10", "about 4", "10", "25", "-1",
    "between 3 and 4", "my low back, not the upper",
)  # fmt: skip
REPLIES = ("yes", "no", "help", "no, my friend", "it started this morning", "I'm fine", "safe")
UNDOES = ("undo", "back", "oops", "I tapped that by mistake")
OTHERS = (
    "I'm ill",
    "I have the flu",
    "Berlin",
    "stop",
    "pause",
    "remind me",
    "I am so low these days",
    "my belly feels strange",
    "x" * 4096,
    "🏃",
    "?",
)
TOO_YOUNG = ("I'm 16", "I am 15 years old")
LINKS = ("ran", "stretch", "train", "<>", "")
WAITS = (MINUTE, 10 * MINUTE, HOUR, 2 * HOUR, 6 * HOUR, 13 * HOUR, DAY, 2 * DAY, 3 * DAY, 8 * DAY)
MORNINGS = ("03:58", "04:02", "08:00", "19:00", "23:50", "00:05")
STUCK = 6
"""Steps with a shut gate after which the walker looks for the way out."""


@dataclass
class Act:
    """One thing that was done: a tap, words, or time that went by."""

    what: str
    press: Press | None = None
    typed: str = ""


class Walker:
    """One runner who does anything, and notices everything that should not have happened."""

    def __init__(self, house: House, chat: Chat, seed: int) -> None:
        self.house, self.chat, self.dice = house, chat, Random(seed)
        self.came: Counter[str] = Counter()
        self.trail: list[str] = []
        self._old: list[tuple[int, str]] = []
        self._shut = 0
        self._rows: Rows

    async def begins(self) -> None:
        """Agree, and set up every reminder."""
        await self.chat.agrees()
        for kind, at in ((Kind.DAILY, 480), (Kind.TRAINING, 1110), (Kind.POST_RUN, 1080)):
            days = self.dice.choice([127, 85, 42])
            plan = SetPlan(kind, days, at, 45 if kind is Kind.POST_RUN else 0)
            await self.chat.taps_old(self.chat.last.message_id, plan.pack())
        await self.chat.says("/run")
        self._rows = await rows_of(self.house, self.chat.person.id)

    async def walks(self, steps: int) -> Counter[str]:
        """So many steps; what it came by.

        Raises:
            AssertionError: something was shown, lifted or lost that must not be.
        """
        for _ in range(steps):
            await self.steps()
        return self.came

    async def steps(self) -> None:
        """One step, and a look at everything that it did."""
        calls, toasts = len(self.house.telegram.calls), len(self.chat.person.toasts)
        before = self._rows
        try:
            act = await self._does()
            self.trail.append(f"{self.house.telegram.clock.now():%m-%d %H:%M} {act.what}")
            after = self._rows = await rows_of(self.house, self.chat.person.id)
            toast = " ".join(t.text for t in self.chat.person.toasts[toasts:])
            new = self.house.telegram.calls[calls:]
            self._looks(before, after, act, toast, new)
        except BaseException as fault:
            fault.add_note("\n".join(["The last steps:", *self.trail[-30:]]))
            raise

    def _looks(self, before: Rows, after: Rows, act: Act, toast: str, calls: list[Any]) -> None:
        shown = seen_in(calls, self.chat.person.id)
        faults = [
            *faults_seen(after, shown),
            *faults_sent(before, after),
            *faults_climbed(before, after),
            *faults_noted(before, after, act.press, toast),
            *faults_changed(before, after, act.press, act.typed),
        ]
        assert not faults, "\n".join(faults)
        assert self.house.telegram.unanswered == []
        self._counts(after, [s.read_only for s in shown], calls)

    def _counts(self, rows: Rows, shown: list[bool], calls: list[Any]) -> None:
        self._shut = self._shut + 1 if rows.shut else 0
        self.came["steps"] += 1
        self.came["cards"] += shown.count(False)
        self.came["pages"] += shown.count(True)
        if rows.shut:
            self.came["shut"] += 1
            self.came[f"shut: {rows.shut}"] += 1
        self.came["red"] += rows.red_today
        self.came["many hurt"] += rows.many_hurt
        self.came["left out"] += bool(rows.left_out)
        self.came["trained"] = sum(bool(r["reason"]) for r in rows.tables["answers"])
        self.came["reminders"] = sum(r["state"] == "sent" for r in rows.tables["deliveries"])

    # What it does.

    async def _does(self) -> Act:
        if self._rows.runner is None:
            return await self._presses(Agree(Then.CHECK))
        if self._shut > STUCK and self.dice.random() < 0.75:
            return await self._way_out()
        ways: dict[Callable[[], Any], float] = {
            self._button: 70, self._old_button: 6, self._forged: 5, self._words: 6,
            self._command: 6, self._link: 1.5, self._clock: 5, self._restart: 0.3, self._edit: 0.6,
            self._medium: 0.6,
        }  # fmt: skip
        (way,) = self.dice.choices([*ways], [*ways.values()])
        done: Act = await way()
        return done

    async def _button(self) -> Act:
        live = self.chat.with_buttons[-3:]
        if not live:
            return await self._command()
        message = self.dice.choices(live, [1, 2, 8][-len(live) :])[0]
        if (asks := self._open_question()) and self.dice.random() < 0.85:
            message = asks
        data = [d for row in message.buttons for b in row if (d := b.callback_data) and _read(d)]
        self._old += [(message.message_id, d) for d in data][:4]
        picked = self.dice.choices(data, [likely(presses.read(d)) for d in data])[0]
        return await self._taps(message, picked)

    def _open_question(self) -> Message | None:
        """The newest message of the open check-in, if it still has buttons."""
        ids = {row["id"] for row in self._rows.tables["drafts"]}
        for message in reversed(self.chat.with_buttons[-8:]):
            data = (presses.read(b.callback_data) for row in message.buttons for b in row)
            if any(getattr(press, "check_in", None) in ids for press in data):
                return message
        return None

    async def _taps(self, message: Message, data: str) -> Act:
        if "Safety question" in said(message) and self.dice.random() < 0.95:
            self.house.telegram.clock.advance(1)
        await self.chat.taps_old(message.message_id, data)
        return Act(f"taps {data} under {said(message)[:30]!r}", presses.read(data))

    async def _presses(self, press: Press) -> Act:
        """A tap on a button that no message has to have."""
        await self.chat.taps_old(self.chat.last.message_id, press.pack())
        return Act(f"forges {press.pack()}", press)

    async def _old_button(self) -> Act:
        if not self._old:
            return await self._command()
        place, data = self.dice.choice(self._old[-60:])
        await self.chat.taps_old(place, data)
        return Act(f"taps the old {data}", presses.read(data))

    async def _forged(self) -> Act:
        kinds = [k for k in presses.kinds().values() if k is not Forget]
        while True:
            press = self._of(self.dice.choice(kinds))
            if press and len(press.pack().encode()) <= presses.LIMIT:
                self.came["forged"] += 1
                return await self._presses(press)

    def _of(self, kind: type[Press]) -> Press | None:
        hints = get_type_hints(kind)
        values = {f.name: self._value(f.name, hints[f.name]) for f in fields(kind)}
        try:
            press = kind(**values)
            press.pack()
        except ValueError:
            return None
        return press

    def _value(self, name: str, hint: Any) -> object:
        dice, rows = self.dice, self._rows
        if hint is bool:
            return dice.random() < 0.5
        if hint is str:
            return dice.choice(["Europe/Berlin", "America/New_York", "Mars/Base", "", "pain"])
        if issubclass(hint, StrEnum):
            return dice.choice([*hint])
        known = {
            "check_in": [r["check_in_id"] for r in rows.tables["answers"]][-9:]
            + [r["id"] for r in (*rows.tables["drafts"], *rows.tables["check_ins"][-3:])],
            "day": [rows.today.toordinal() + d for d in (-1, 0, 1)],
            "until": [int(rows.now.timestamp()) + d for d in (-DAY, 0, DAY)],
            "number": [*range(1, 16)],
            "pain": [*range(11)],
            "alarm": [row["nth"] for row in rows.tables["alarms"]],
        }.get(name, [])
        odd = [0, 1, -1, 7, 45, 127, 2**31, 10**12]
        return dice.choice(known if known and dice.random() < 0.9 else odd)

    async def _words(self) -> Act:
        groups = {
            EMERGENCIES: 1.2, SERIOUS: 1.2, DESPAIR: 0.4, ANSWERS: 6, REPLIES: 3, UNDOES: 3,
            OTHERS: 3, TOO_YOUNG: 0.4,
        }  # fmt: skip
        (group,) = self.dice.choices([*groups], [*groups.values()])
        return await self._says(self.dice.choice(group))

    async def _says(self, text: str) -> Act:
        await self.chat.says(text)
        return Act(f"says {text[:40]}", typed=text)

    async def _command(self) -> Act:
        often = ("run", "train", "train", "stretch", "train", "library")
        name = self.dice.choice([*often, *often, *often, *COMMANDS])
        await self.chat.says(f"/{name}")
        return Act(f"/{name}")

    async def _link(self) -> Act:
        payload = self.dice.choice(LINKS)
        await self.chat.says(f"/start {payload}")
        return Act(f"/start {payload}")

    async def _clock(self) -> Act:
        clock, dice = self.house.telegram.clock, self.dice
        wait: float = dice.choices(WAITS, [3, 3, 3, 2, 2, 2, 4, 3, 2, 0.7])[0]
        if dice.random() < 0.5:
            wait = self._until(dice.choice(MORNINGS))
        return await self._passes(wait, clock)

    def _until(self, time: str) -> float:
        """Seconds until the runner's clock shows this time."""
        zone = ZoneInfo((self._rows.runner or {}).get("zone") or "UTC")
        wall = self.house.telegram.clock.now().astimezone(zone)
        hour, minute = map(int, time.split(":"))
        then = wall.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return ((then - wall) % dt.timedelta(days=1)).total_seconds()

    async def _passes(self, wait: float, clock: Any) -> Act:
        clock.advance(wait)
        while await self.house.runback.reminding.send_due():
            pass
        self.chat.raises()
        return Act(f"waits {wait / HOUR:.2f} h")

    async def _restart(self) -> Act:
        await self.house.restart()
        self.came["restarts"] += 1
        return Act("the bot is started anew")

    async def _edit(self) -> Act:
        mine = [m for m in self.chat.person.messages if not m.from_bot and m.text]
        text = self.dice.choice([*ANSWERS, *EMERGENCIES, *REPLIES])
        await self.chat.done(self.chat.person.edits(mine[-1].message_id, text))
        return Act(f"edits into {text}")

    async def _medium(self) -> Act:
        kind = self.dice.choice(["photo", "sticker", "voice", "location", "document"])
        await self.chat.sends(kind)
        return Act(f"sends a {kind}")

    async def _way_out(self) -> Act:
        """What a runner would do in the end: answer, be well, be checked."""
        rows = self._rows
        if self.dice.random() < (0.05 if rows.tables["drafts"] else 0.3):
            return await self._passes(DAY, self.house.telegram.clock)
        if rows.shut == "alarm":
            row = next(r for r in rows.tables["alarms"] if r["answer"] in {None, "yes"})
            if row["kind"] == "despair":
                return await self._presses(AnswerDespair(AlarmAnswer.BETTER, row["nth"]))
            return await self._says("no, my friend")
        if rows.shut == "under age":
            return await self._presses(Agree(Then.TRAIN))
        if rows.shut == "ill":
            return await self._presses(WellAgain(Purpose.TRAIN))
        asked = rows.tables["drafts"]
        return await (self._button() if asked else self._presses(Recheck(mistake=True)))


Weight = float | Callable[[Any], float]

WEIGHTS: dict[type[Press], Weight] = {
    AnswerSafety: lambda press: 60 if press.answer is Answer.NONE else 0.4,
    AnswerPain: lambda press: 5 if press.pain <= MILD else 0.7,
    MorningPain: lambda press: 3 if press.pain <= MILD else 0.7,
    AnswerWhere: lambda press: 0.3 if press.where == "no_pain" else 1,
    JudgeCard: lambda press: {Verdict.NO_PAIN: 12, Verdict.PAIN: 2.5}.get(press.verdict, 1),
    JudgeStretch: lambda press: {Ease.SAME: 6, Ease.BETTER: 4}.get(press.ease, 0.7),
    ReportEmergency: lambda press: 1 if press.yes else 2,
    ReportSerious: lambda press: 1 if press.yes else 2,
    React: lambda press: 4 if press.do in {Do.START, Do.MINUTE} else 1,
    **dict.fromkeys((Under18, PauseIll, PauseDays, Forget), 0.15),
    **dict.fromkeys((Menu, StepBack, Detail), 0.4),
    **dict.fromkeys((AnswerDespair, WellAgain, Recheck, MorningFelt, Agree), 3.0),
    **dict.fromkeys((TrainAnyway, SetDone, Train, TakeOffer), 4.0),
}
"""How gladly a button is tapped: so that walks get to cards, and often to a sore day."""
MILD = 2


def likely(press: Press | None) -> float:
    """The weight of a button; 1 where nothing is said of its kind."""
    weight = WEIGHTS.get(type(press), 1.0) if press else 1.0
    return weight if isinstance(weight, float | int) else weight(press)


def _read(data: str) -> bool:
    """Whether it leaves the chat in English, which the oracle reads."""
    press = presses.read(data)
    return not isinstance(press, SetLanguage) or press.language in {"", "en"}
