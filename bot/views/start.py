"""The first screen, and the main one."""

from __future__ import annotations

from bot.presses.start import Agree, Hurts, Ran, Stretch, Then, Train
from bot.views.view import Button, View
from bot.words import Words


def welcome(words: Words, then: Then = Then.CHECK) -> View:
    """What this does, what it is not, and the one question before answers are kept."""
    return View(words("welcome"), ((Button(words.plain("welcome.agree"), Agree(then)),),))


def menu(words: Words) -> View:
    """What the runner can do now, in one tap each."""
    return View(
        words("menu"),
        (
            (
                Button(words.plain("menu.ran"), Ran()),
                Button(words.plain("menu.hurts"), Hurts()),
            ),
            (
                Button(words.plain("menu.stretch"), Stretch()),
                Button(words.plain("menu.train"), Train()),
            ),
        ),
    )


def help_page(words: Words) -> View:
    """Every command, a line each."""
    return View(words("help"), menu(words).rows)


def unknown(words: Words) -> View:
    """The runner said something the bot does not know."""
    return View(words("unknown"), menu(words).rows)
