"""All handlers in matching order: the first that fits takes the update."""

from __future__ import annotations

from typing import Any

from telegram.ext import BaseHandler

from bot import presses
from bot.telegram.context import on_command, on_press
from handlers import (
    cards,
    check_in,
    fallback,
    library,
    privacy,
    progress,
    reminders,
    safety,
    start,
    stretching,
    training,
    why,
)

COMMANDS = (
    "run", "stretch", "train", "progress", "library", "why",
    "urgent", "help", "privacy", "export", "forget", "cancel", "start",
)  # fmt: skip
"""The command menu, in the order a runner needs it."""


def all_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """The table of contents."""
    return [
        # Before everything: the effects are stored already, so no other handler may see it.
        fallback.AfterAKill(),
        # Before the conversation: an emergency interrupts whatever is open.
        safety.on_emergency_words(),
        safety.on_serious_words(),
        check_in.conversation(),
        on_command("start", start.start, strangers=True),
        on_press(presses.Agree, start.agree, strangers=True),
        on_press(presses.Menu, start.menu),
        on_command("help", start.help_page, strangers=True),
        on_press(presses.Help, start.help_page, strangers=True),
        on_command("stretch", stretching.stretch),
        on_press(presses.Stretch, stretching.stretch),
        on_command("train", training.train),
        on_press(presses.Train, training.train),
        on_press(presses.Detail, cards.detail, when=cards.is_shown),
        *_to_look_at(),
        on_command("urgent", safety.urgent, strangers=True),
        on_press(presses.ReportEmergency, safety.report, strangers=True),
        on_press(presses.ReportSerious, safety.report_serious, strangers=True),
        on_press(presses.RemindToStretch, reminders.remind_to_stretch),
        on_press(presses.SkipReminder, reminders.skip),
        on_command("privacy", privacy.privacy, strangers=True),
        on_command("export", privacy.export, strangers=True),
        on_command("forget", privacy.ask_forget, strangers=True),
        on_press(presses.Forget, privacy.forget, strangers=True),
        on_press(presses.KeepAll, privacy.keep_all, strangers=True),
        fallback.on_cancel(),
        fallback.on_blocked(),
        fallback.on_group(),
        # Last: whatever is left gets a kind word and the current screen.
        fallback.on_old_button(),
        fallback.on_anything(),
    ]


def _to_look_at() -> list[BaseHandler[Any, Any, Any]]:
    """What shows and explains, and asks nothing."""
    return [
        on_command("progress", progress.show),
        on_press(presses.ProgressWords, progress.words_below),
        on_press(presses.SetTarget, progress.set_target, when=progress.is_a_target),
        on_press(presses.PhysioPage, progress.physio_page),
        on_command("library", library.library),
        on_press(presses.Library, library.library),
        on_press(presses.OpenShelf, library.shelf),
        on_press(presses.OpenExercise, library.exercise, when=library.is_there),
        on_press(presses.Lite, library.lite),
        on_command("why", why.why),
        on_press(presses.Why, why.why),
        on_press(presses.WhyAnswer, why.answer, when=why.is_asked),
    ]
