"""A screen, before it is sent: text, rows of buttons, and a picture if there is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.domain.reminders.live import InFront, Role
from bot.presses.press import Press
from bot.views.picture import Picture


@dataclass(frozen=True, slots=True)
class Button:
    """A button with its label (plain text) and what it says when tapped."""

    label: str
    press: Press


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One message: Telegram HTML and rows of buttons, under a picture if there is one."""

    text: str
    rows: tuple[Row, ...] = ()
    asks: bool = False
    """It asks for the next answer of a check-in, of which there is one at a time."""
    picture: Picture | None = None
    keeps: bool = False
    """Where it takes the place of a message with a picture, that picture stays."""
    of: Role = Role.RESULT
    """What its buttons are for, where it asks nothing."""
    in_front: InFront | None = None
    """What typed words are about after it, where that is not what is open."""

    @property
    def role(self) -> Role | None:
        """Which of the chat's live messages it is; None without buttons."""
        if self.asks:
            return Role.QUESTION
        return self.of if self.rows else None


HALF_A_ROW = 25
"""Letters of a label that has room beside another on a phone of 360 px; our measurement."""
BROKEN = 36
"""The same where a label may be broken into two lines."""


def rows_of(buttons: Iterable[Button], most: int = HALF_A_ROW) -> tuple[Row, ...]:
    """Buttons in their order, two in a row where both labels have at most so many letters."""
    rows: list[Row] = []
    for button in buttons:
        last = rows[-1] if rows else ()
        if len(last) == 1 and max(len(b.label) for b in (*last, button)) <= most:
            rows[-1] = (*last, button)
        else:
            rows.append((button,))
    return tuple(rows)


def panel(text: str, rows: tuple[Row, ...], **more: Any) -> View:
    """A screen to look something up or to set something: the next one takes its place."""
    return View(text, rows, of=Role.PANEL, **more)


def noted(note: str, *lines: str) -> str:
    """The text of a screen, under a note where there is something to say first."""
    return "\n".join([note, "", *lines] if note else lines)
