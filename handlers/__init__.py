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
    ladder,
    privacy,
    reminders,
    safety,
    start,
    stretching,
    training,
)

COMMANDS = (
    "run", "stretch", "train", "urgent", "help", "privacy", "export", "forget", "cancel", "start",
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
        *training_handlers(),
        on_press(presses.Detail, cards.detail, when=cards.is_shown),
        on_command("urgent", safety.urgent, strangers=True),
        on_press(presses.ReportEmergency, safety.report, strangers=True),
        on_press(presses.ReportSerious, safety.report_serious, strangers=True),
        on_press(presses.RemindToStretch, reminders.remind_to_stretch),
        on_press(presses.Snooze, reminders.snooze),
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


def training_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """A training and the ladder it climbs."""
    return [
        on_command("train", training.train),
        on_press(presses.Train, training.train),
        on_press(presses.TrainFor, training.train_for),
        on_press(presses.WarmUp, training.warm_up, when=training.may_warm_up),
        on_press(presses.SetDone, training.set_done, when=training.is_open_card),
        on_press(presses.AskReps, training.ask_reps, when=training.is_open_card),
        on_press(presses.Unfinished, training.unfinished, when=training.is_open_card),
        on_press(presses.ShowLadder, ladder.show),
        on_press(presses.ChooseSwap, ladder.choose_swap),
        on_press(presses.Swap, ladder.swap, when=ladder.is_mine),
        on_press(presses.TakeOffer, ladder.take_offer, when=ladder.stands),
        on_press(presses.TakeOffer, ladder.old_offer),
        on_press(presses.KeepCard, ladder.keep),
    ]
