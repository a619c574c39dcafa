"""An alarm: words of emergency, of something to see soon, or of despair, until it is answered.

It is an event that holds like a stop, whatever screens come and go meanwhile. That words hold
until they are answered, and how long despair rests the training, are our own judgement.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.time.schedule import day_of


class AlarmKind(StrEnum):
    """What was heard, the gravest first."""

    DESPAIR = "despair"
    EMERGENCY = "emergency"
    SOON = "soon"


class DoubtKind(StrEnum):
    """What may be meant by words that nobody could read for sure, what is asked first first."""

    MOOD = "mood"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Doubt:
    """The question that begins with "To be sure", as long as nobody has answered it.

    It keeps exercises and every light back until it is answered, which is one tap; reminders only
    for the rest of that day, so that who walks away is not forgotten (our own judgement).
    """

    kind: DoubtKind
    at: datetime


def open_doubt(doubts: Iterable[Doubt]) -> DoubtKind | None:
    """What "To be sure" asks about first; None where nothing waits for an answer."""
    return min((doubt.kind for doubt in doubts), key=[*DoubtKind].index, default=None)


def rests_for(doubts: Iterable[Doubt], now: datetime, zone: str) -> bool:
    """Whether nothing is sent by itself because of such a question: on its day."""
    return any(day_of(doubt.at, zone) == day_of(now, zone) for doubt in doubts)


class AlarmAnswer(StrEnum):
    """What the runner said to the question whether it is so."""

    YES = "yes"
    NO = "no"
    """It was about something else."""
    ANOTHER = "another"
    """It is about another person, and that person is to be helped."""
    AGAIN = "again"
    """The same kind of words came once more before it was answered: the later one asks now."""
    BETTER = "better"
    """On a later day after despair: they are safe, and want to go on."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm of a runner. `answer` None: nobody has answered it yet."""

    nth: int
    """Counts a runner's alarms, so that a button can say which one it answers."""
    kind: AlarmKind
    at: datetime
    answer: AlarmAnswer | None = None
    signs: tuple[str, ...] = ()
    """What was heard, by the names of `content/signs.toml`, so that the question names it."""

    @property
    def holds(self) -> bool:
        """Whether nothing may be trained or stretched because of it.

        A "yes" to an emergency or to something to be seen soon has become a stop of its own.
        After despair a "yes" holds on, until the runner says on a later day that they are safe.
        """
        if self.kind is AlarmKind.DESPAIR:
            return self.answer in (None, AlarmAnswer.YES)
        return self.answer is None

    def rests(self, now: datetime, zone: str) -> bool:
        """Whether nothing about training is sent by itself: the whole day after despair."""
        same_day = day_of(self.at, zone) == day_of(now, zone)
        return self.holds or (self.kind is AlarmKind.DESPAIR and same_day)

    def asks_kindly(self, now: datetime, zone: str) -> bool:
        """Whether it is time to ask how they are: on a later day, and only if they write."""
        later = day_of(self.at, zone) != day_of(now, zone)
        return self.kind is AlarmKind.DESPAIR and self.holds and later


def gravest(alarms: Iterable[Alarm]) -> Alarm | None:
    """The one that is asked about first of those that hold; None where none does."""
    holding = [alarm for alarm in alarms if alarm.holds]
    return min(holding, key=lambda alarm: [*AlarmKind].index(alarm.kind), default=None)
