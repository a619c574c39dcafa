"""What is kept, and how to get it or be rid of it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.reminders.live import InFront
from bot.presses.privacy import Forget, KeepAll
from bot.views.view import Button, View, panel
from bot.words import Words


def page(words: Words, *, encrypted: bool) -> View:
    """One plain screen about privacy. `encrypted`: what is at rest, by a key of the hosts'."""
    return View(words("privacy", encrypted="yes" if encrypted else "no"))


def about_export(words: Words, tables: Iterable[str]) -> dict[str, object]:
    """What stands at the head of the export: how to read it, and what each field is."""

    def fields(name: str) -> dict[str, str]:
        message = f"export-{name}"
        return {f: words.plain(f"{message}.{f}") for f in words.attributes(message)}

    return {
        "what": words.plain("export-about"),
        "in_all_tables": fields("all"),
        "tables": {
            name: {"what": words.plain(f"export-{name}"), "fields": fields(name)}
            for name in tables
        },
    }


def ask_forget(words: Words) -> View:
    """Asks for a second tap before everything is deleted."""
    return panel(
        words("forget-ask"),
        (
            (Button(words.plain("forget-ask.keep"), KeepAll()),),
            (Button(words.plain("forget-ask.sure"), Forget(sure=True)),),
        ),
        in_front=InFront.ERASE,
    )


def forgotten(words: Words) -> View:
    """Every row of theirs is gone; how to begin anew."""
    return View(words("forgotten"))


def kept(words: Words) -> View:
    """They thought better of it: nothing was deleted."""
    return View(words("forget-kept"))


def nothing(words: Words) -> View:
    """There is nothing to export or to delete."""
    return View(words("nothing-kept"))
