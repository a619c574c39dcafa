"""Which messages of a chat have buttons that work: one in each slot, so that a chat stays tidy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


class Slot(StrEnum):
    """What a message with buttons is for."""

    QUESTION = "question"
    """The open question or card of a check-in."""
    RESULT = "result"
    """What a check-in ended with, or what stays to be read, such as when to get help."""
    PANEL = "panel"
    """A screen to look something up or to set something: settings, library, progress, menu."""
    REMINDER = "reminder"

    @property
    def passes(self) -> bool:
        """Whether its message goes once another takes its place, for it has nothing to keep."""
        return self in {Slot.QUESTION, Slot.PANEL}


@dataclass(frozen=True, slots=True)
class Live:
    """The ids of a chat's messages with live buttons; None: there is none of that kind."""

    question: int | None = None
    result: int | None = None
    panel: int | None = None
    reminder: int | None = None

    def put(self, slot: Slot | None, message_id: int) -> Live:
        """A message shows something else now; `slot` None: something without buttons.

        A new question ends the last result's buttons: they are about what was before.
        """
        left = {s.value: None for s in Slot if getattr(self, s) == message_id}
        if slot is None:
            return replace(self, **left)
        over = {Slot.RESULT.value: None} if slot is Slot.QUESTION else {}
        return replace(self, **{**left, **over, slot.value: message_id})

    def without(self, slot: Slot) -> Live:
        """Nothing of this kind is live any more."""
        return replace(self, **{slot.value: None})

    def gone(self, now: Live, kept: Iterable[int] = ()) -> Iterator[tuple[Slot, int]]:
        """What was live and is so no more, beside the messages that were just written."""
        still = {getattr(now, slot) for slot in Slot} | set(kept)
        for slot in Slot:
            message_id = getattr(self, slot)
            if message_id is not None and message_id not in still:
                yield slot, message_id
