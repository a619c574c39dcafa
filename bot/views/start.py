"""The first screen, and the main one."""

from __future__ import annotations

from bot.domain.back.help import Help
from bot.presses.library import Library
from bot.presses.press import Press
from bot.presses.progress import ShowProgress
from bot.presses.reminders.reminder_settings import Reminders
from bot.presses.settings import Settings
from bot.presses.start import Agree, Hurts, Ran, Stretch, Then, Train, Under18
from bot.views import privacy
from bot.views.back.help import call
from bot.views.view import Button, View, panel
from bot.words import Words, whole


@whole
def welcome(words: Words, then: Then = Then.CHECK) -> View:
    """What this does, what it is not, and the one question before answers are kept."""
    agree = Button(words.plain("welcome.agree"), Agree(then))
    young = Button(words.plain("welcome.under-18"), Under18())
    return View(words("welcome"), ((agree,), (young,)))


@whole
def too_young(words: Words, there: Help) -> View:
    """For who is under 18 or does not agree: a person looks at that back, not a bot."""
    return View(words("too-young", call=call(words, there)))


@whole
def too_young_after_all(words: Words, there: Help) -> View:
    """The same to somebody who has said to be 18: what is kept can go with one more tap."""
    adult = Button(words.plain("too-young.adult"), Agree(Then.CHECK))
    return View(
        words("too-young.runner", call=call(words, there)),
        (*privacy.ask_forget(words).rows, (adult,)),
    )


def menu(words: Words) -> View:
    """What the runner can do now, in one tap each: what is done often stands first."""
    ways: tuple[tuple[str, Press], ...] = (
        ("ran", Ran()),
        ("hurts", Hurts()),
        ("stretch", Stretch()),
        ("train", Train()),
        ("progress", ShowProgress()),
        ("reminders", Reminders()),
        ("library", Library()),
        ("settings", Settings()),
    )
    buttons = [Button(words.plain(f"menu.{name}"), press) for name, press in ways]
    return panel(words("menu"), tuple(tuple(buttons[n : n + 2]) for n in range(0, len(ways), 2)))


def help_page(words: Words) -> View:
    """Every command with one line about it."""
    return panel(words("help"), menu(words).rows)


def near_command(words: Words, typed: str, command: str) -> View:
    """A command that there is not, and the one that is like it, to be tapped."""
    return View(words("unknown-command", typed=typed, command=command))


def unknown(words: Words) -> View:
    """The runner said something the bot does not know."""
    return panel(words("unknown"), menu(words).rows)
