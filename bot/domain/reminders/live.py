"""Which messages of a chat have buttons that work: one in each role, so that a chat stays tidy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.reminders.kinds import Kind


class Role(StrEnum):
    """What a message with buttons is for."""

    QUESTION = "question"
    """The open question or card of a check-in."""
    RESULT = "result"
    """What a check-in ended with, or what stays to be read, such as when to get help."""
    PANEL = "panel"
    """A screen to look something up or to set something: settings, library, progress, menu."""
    REMINDER = "reminder"
    """A reminder to move: the newest one."""
    ABOUT_RUN = "about_run"
    """The question about a run: open for an answer although another reminder has come since."""
    ABOUT_MORNING = "about_morning"
    """The question about the morning, and the number after it; the same."""

    @property
    def passes(self) -> bool:
        """Whether its message goes once another takes its place, for it has nothing to keep."""
        return self in {Role.QUESTION, Role.PANEL}


class InFront(StrEnum):
    """What was shown last, where that is not what is open: typed words are about this."""

    BODY = "body"
    """"To be sure" about the body."""
    MOOD = "mood"
    """"To be sure" about a mood."""
    ALARM = "alarm"
    """What is asked about words of alarm."""
    URGENT = "urgent"
    """The list of emergency signs, looked up."""
    PAGE = "page"
    """Exercises to look up: what is said of one is no verdict on the card that is open."""
    DENIED_ALARM = "denied-alarm"
    """What a "no" to an alarm led to: what takes that back is about the alarm."""
    DENIED_MOOD = "denied-mood"
    DENIED_BODY = "denied-body"
    """The same of "To be sure"."""
    FOUND = "found"
    """What was found where somebody had a look at an emergency sign."""
    ERASE = "erase"
    """Whether everything shall be deleted."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that has just come, where nothing was shown since."""

    kind: Kind
    of: Kind
    """Of a snooze or a follow-up, what it repeats; else the same."""
    day: date
    """The local day that it is for: of another day it says nothing."""


TO_BE_SURE = frozenset({InFront.BODY, InFront.MOOD})
DENIED = frozenset({InFront.DENIED_ALARM, InFront.DENIED_MOOD, InFront.DENIED_BODY})
"""The question that begins so, about the body or about a mood."""

Front = InFront | Due
"""All that typed words can be about before they are about what is open."""


@dataclass(frozen=True, slots=True)
class Live:
    """The ids of a chat's messages with live buttons; None: there is none of that kind."""

    question: int | None = None
    result: int | None = None
    panel: int | None = None
    reminder: int | None = None
    about_run: int | None = None
    about_morning: int | None = None

    @property
    def messages(self) -> frozenset[int]:
        """All of them."""
        known = map(self.of, Role)
        return frozenset(message_id for message_id in known if message_id is not None)

    def of(self, role: Role) -> int | None:
        """The message of this kind."""
        found: int | None = getattr(self, role)
        return found

    def put(self, role: Role | None, message_id: int) -> Live:
        """A message shows something else now; `role` None: something without buttons.

        A new question ends the last result's buttons: they are about what was before.
        """
        left = {s.value: None for s in Role if self.of(s) == message_id}
        if role is None:
            return replace(self, **left)
        over = {Role.RESULT.value: None} if role is Role.QUESTION else {}
        return replace(self, **{**left, **over, role.value: message_id})

    def without(self, role: Role) -> Live:
        """Nothing of this kind is live any more."""
        return replace(self, **{role.value: None})

    def gone(self, now: Live, kept: Iterable[int] = ()) -> Iterator[tuple[Role, int]]:
        """What was live and is so no more, beside the messages that were just written."""
        still = now.messages | set(kept)
        for role in Role:
            message_id = self.of(role)
            if message_id is not None and message_id not in still:
                yield role, message_id
