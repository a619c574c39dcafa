"""All handlers in matching order: the first that fits takes the update."""

from __future__ import annotations

from typing import Any

from telegram.ext import BaseHandler

from bot import presses
from bot import reminder_presses as rp
from bot.telegram.asking import on_cancel, on_typed
from bot.telegram.context import on_command, on_location, on_press
from handlers import (
    cards,
    check_in,
    due,
    fallback,
    ladder,
    library,
    mornings,
    privacy,
    progress,
    reminders,
    run_link,
    safety,
    settings,
    start,
    stretching,
    training,
    why,
    zones,
)
from storage.asking import What

COMMANDS = (
    "run", "stretch", "train", "progress", "reminders", "library", "why", "settings",
    "urgent", "help", "privacy", "export", "forget", "cancel", "start",
)  # fmt: skip
"""The command menu, in the order a runner needs it."""


def all_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """The table of contents."""
    return [
        # Before everything: the effects are stored already, so no other handler may see it.
        reminders.ScreenAgain(),
        fallback.AfterAKill(),
        # Before the conversation: an emergency interrupts whatever is open.
        safety.on_emergency_words(),
        safety.on_serious_words(),
        # Before the conversation: the setting that was opened last takes what is typed.
        *typed_settings(),
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
        *reading_rooms(),
        on_command("urgent", safety.urgent, strangers=True),
        on_press(presses.ReportEmergency, safety.report, strangers=True),
        on_press(presses.ReportSerious, safety.report_serious, strangers=True),
        *reminder_screens(),
        *setting_screens(),
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


def reading_rooms() -> list[BaseHandler[Any, Any, Any]]:
    """Progress, the library and the six questions: looking things up changes nothing."""
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


def typed_settings() -> list[BaseHandler[Any, Any, Any]]:
    """While a setting is open: typed words are about it, and `/cancel` leaves it as it was."""
    return [
        on_cancel(settings.cancel),
        on_typed(reminders.typed, What.DAILY, What.TRAINING, What.POST_RUN),
        on_typed(zones.typed, What.ZONE),
        on_typed(settings.quiet_typed, What.QUIET),
        on_typed(settings.until_typed, What.UNTIL),
    ]


def reminder_screens() -> list[BaseHandler[Any, Any, Any]]:
    """Reminders as they are set up, and as they come."""
    return [
        on_command("reminders", reminders.show),
        on_press(rp.Reminders, reminders.show),
        on_press(rp.Edit, reminders.edit),
        on_press(rp.SetTime, reminders.set_time),
        on_press(rp.SetDays, reminders.set_days),
        on_press(rp.SetLength, reminders.set_length),
        on_press(rp.SetPlan, reminders.set_plan),
        on_press(rp.AfterMyRun, reminders.after_my_run),
        on_press(rp.TurnOff, reminders.turn_off),
        on_press(rp.React, due.react),
        on_press(rp.MinuteFelt, due.minute_felt),
        on_press(presses.RemindToStretch, due.remind_to_stretch),
        on_press(presses.SkipReminder, due.skip),
        on_press(rp.MorningFelt, mornings.felt),
        on_press(rp.MorningPain, mornings.pain),
        on_press(rp.ShowLink, run_link.show),
        on_press(rp.MakeLink, run_link.make),
        on_press(rp.RevokeLink, run_link.revoke),
    ]


def setting_screens() -> list[BaseHandler[Any, Any, Any]]:
    """Time zone, quiet hours, pause."""
    return [
        on_command("settings", settings.show),
        on_press(rp.Settings, settings.show),
        on_press(rp.AskQuiet, settings.ask_quiet),
        on_press(rp.SetQuiet, settings.set_quiet),
        on_press(rp.PauseDays, settings.pause_days),
        on_press(rp.PauseIll, settings.pause_ill),
        on_press(rp.AskUntil, settings.ask_until),
        on_press(rp.Resume, settings.resume),
        on_press(rp.AskZone, zones.ask_zone),
        on_press(rp.SetZone, zones.set_zone),
        on_press(rp.OfferLocation, zones.offer_location),
        on_location(zones.located),
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
