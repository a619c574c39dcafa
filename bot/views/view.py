"""A screen, before it is sent: text, rows of buttons, and a picture if there is one."""

from __future__ import annotations

from dataclasses import dataclass

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
    """It asks for the next answer of a check-in; only the newest of these keeps its buttons."""
    picture: Picture | None = None
    keeps: bool = False
    """Where it takes the place of a message with a picture, that picture stays."""


def noted(note: str, *lines: str) -> str:
    """The text of a screen, under a note where there is something to say first."""
    return "\n".join([note, "", *lines] if note else lines)
