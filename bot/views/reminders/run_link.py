"""The run-finished link: a private address for watches and phones."""

from __future__ import annotations

from bot.presses.reminders.reminder_settings import Reminders
from bot.presses.reminders.run_link import MakeLink, RevokeLink
from bot.views.view import Button, View, panel
from bot.words import Words


def about(words: Words, *, exists: bool) -> View:
    """What it is for, and the way to one."""
    lines = [words("run-link"), *([words("run-link.on")] if exists else [])]
    make = Button(words.plain("run-link.renew" if exists else "run-link.make"), MakeLink())
    revoke = ((Button(words.plain("run-link.revoke"), RevokeLink()),),) if exists else ()
    return panel("\n\n".join(lines), ((make,), *revoke, (_back(words),)))


def made(words: Words, url: str) -> View:
    """The new address, shown this once: only its hash is kept."""
    text = f"{words('run-link.made', url=url)}\n\n{words('run-link.how')}"
    return panel(text, ((Button(words.plain("run-link.revoke"), RevokeLink()), _back(words)),))


def revoked(words: Words) -> View:
    """The address opens nothing any more."""
    make = Button(words.plain("run-link.make"), MakeLink())
    return panel(words("run-link.revoked"), ((make,), (_back(words),)))


def _back(words: Words) -> Button:
    return Button(words.plain("reminders-button.back"), Reminders())
