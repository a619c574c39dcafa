"""All handlers in matching order: the first that fits takes the update."""

from __future__ import annotations

from typing import Any

from telegram.ext import BaseHandler

from bot import presses
from bot.domain.reading.plain_wishes import Want
from bot.domain.reminders.kinds import REGULAR
from bot.steps.back import net
from bot.steps.back import safety as asked_again
from bot.steps.check_in import correcting, telling
from bot.steps.hosts import harm as steps
from bot.steps.settings import pause
from bot.steps.unasked import elsewhere
from bot.telegram.handling.asking import on_cancel, on_typed
from bot.telegram.handling.plain_wishes import on_reading, on_wanting
from bot.telegram.handling.routes import on_command, on_location, on_press
from handlers import (
    fallback,
    library,
    outcomes,
    privacy,
    progress,
    settings,
    small_talk,
    start,
    unasked,
    why,
    zones,
)
from handlers.back import mornings, safety
from handlers.check_in import cards, conversation, ladder, stretching, training, upkeep
from handlers.hosts import counts, harm
from handlers.reminders import reminder_messages, reminder_settings, run_link
from storage.runner.asking import What

COMMANDS = (
    "run", "stretch", "train", "progress", "reminders", "library", "why", "settings",
    "urgent", "help", "privacy", "export", "forget", "cancel", "start",
)  # fmt: skip
"""The command menu, in the order a runner needs it."""
FOR_HOSTS = ("admin",)
"""Commands that stand in no menu: for everybody else they are not there."""


def all_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """Every handler of the bot, in matching order: the first that fits takes an update."""
    return [
        *before_the_conversation(),
        conversation.conversation(),
        on_command("start", start.start, strangers=True),
        on_press(presses.start.Agree, start.agree, strangers=True),
        on_press(presses.start.Under18, start.under_18, strangers=True),
        on_press(presses.start.Menu, start.menu),
        on_command("help", start.help_page, strangers=True),
        on_command("stretch", stretching.stretch),
        on_press(presses.start.Stretch, stretching.stretch),
        *training_handlers(),
        on_press(presses.cards.Detail, cards.detail, when=cards.is_shown),
        on_press(presses.cards.ByEar, cards.by_ear, when=cards.is_shown),
        *told_late(),
        *reading_rooms(),
        *how_it_goes(),
        *safety_screens(),
        *reminder_screens(),
        *setting_screens(),
        on_command("privacy", privacy.privacy, strangers=True),
        on_command("export", privacy.export, strangers=True),
        on_command("forget", privacy.ask_forget, strangers=True),
        on_press(presses.privacy.Forget, privacy.forget, strangers=True),
        on_press(presses.privacy.KeepAll, privacy.keep_all, strangers=True),
        *to_the_hosts(),
        fallback.on_cancel(),
        fallback.on_blocked(),
        fallback.on_group(),
        fallback.on_edit(),
        # After the conversation: a question that is open takes such words itself.
        on_wanting(Want.STOP, settings.silence),
        on_wanting(Want.HURTS, conversation.hurts_typed),
        # Last: whatever is left gets a kind word and the current screen.
        fallback.on_old_button(),
        fallback.on_voice(),
        *fallback.on_media(),
        *fallback.on_anything(COMMANDS),
    ]


def before_the_conversation() -> list[BaseHandler[Any, Any, Any]]:
    """What is taken before any open question: lost screens, alarms, an open setting."""
    return [
        # Nobody's words: a pin, a timer, a wallpaper.
        fallback.on_service(),
        # Before everything: the effects are stored already, so no other handler may see it.
        outcomes.QuestionAgain(),
        reminder_settings.ScreenAgain(),
        fallback.AfterAKill(),
        # An emergency interrupts whatever is open.
        *safety.on_words_of_alarm(),
        # Whatever else a report says, it is a report, and no wish, talk or answer.
        on_typed(harm.typed, What.HARM),
        # Before all that takes typed text: these are about the runner, not about a question.
        on_wanting(Want.FORGET, privacy.ask_forget, strangers=True),
        on_wanting(Want.TOO_YOUNG, start.under_18, strangers=True),
        start.on_agreeing(),
        on_wanting(Want.SILENCE, settings.silence, strangers=True),
        # "I am so low these days" is no place in the back.
        on_reading(net.sounds_low, fallback.unknown, strangers=True),
        # What answers no question; the open one comes back under it.
        on_reading(small_talk.is_talk, small_talk.answer),
        on_reading(small_talk.names_exercise, small_talk.show),
        *about_the_programme(),
        # About a setting, whichever is open: it names its own.
        on_reading(unasked.is_meant, unasked.do),
        on_reading(settings.names_language, settings.language_typed),
        # The setting that was opened last takes what is typed.
        *typed_settings(),
        *taking_back(),
        on_reading(telling.stops, conversation.cancel),
        # The conversation would answer that taps are clearer.
        on_wanting(Want.STOP, conversation.cancel, midway=True),
        *about_an_illness(),
        on_reading(telling.rests, conversation.rest_typed),
        on_wanting(Want.PAUSE, settings.ask_how_long),
        *wishes(),
        on_reading(mornings.may_answer, mornings.typed),
        on_wanting(Want.REMIND, reminder_settings.show_typed),
    ]


def about_the_programme() -> list[BaseHandler[Any, Any, Any]]:
    """An open session goes on; with none, "change the second" is a wish."""
    return [
        on_reading(telling.goes_on, conversation.go_on_typed),
        on_reading(telling.wishes(Want.SWAP), ladder.choose_swap),
        on_reading(telling.wishes(Want.PROGRAMME), ladder.show),
        on_reading(telling.wishes(Want.SHORT), training.short_typed),
        on_reading(telling.wishes(Want.TRAIN), training.train),
        on_reading(telling.wishes(Want.STRETCH), stretching.stretch),
        on_reading(telling.wishes(Want.NEXT), reminder_settings.show),
    ]


def about_an_illness() -> list[BaseHandler[Any, Any, Any]]:
    """An everyday one, and its end where the pause is for it."""
    return [
        on_reading(settings.says_ill, settings.ill),
        on_reading(pause.is_well, settings.well_typed),
    ]


def taking_back() -> list[BaseHandler[Any, Any, Any]]:
    """What is said of an answer that was given: it was another one, or not true, or a slip."""
    return [
        on_reading(asked_again.was_untrue, conversation.untrue_typed),
        on_reading(correcting.hurt_by_name, conversation.hurt_by_name_typed),
        on_reading(correcting.is_meant, conversation.correct_typed),
        on_wanting(Want.UNDO, conversation.undo_typed),
        on_reading(telling.goes_back, conversation.undo_typed),
    ]


def wishes() -> list[BaseHandler[Any, Any, Any]]:
    """Screens and settings that are plainly asked for; a question that is open goes on waiting."""
    return [
        # "am I getting any better" is a question, and no answer about this morning
        on_wanting(Want.PROGRESS, progress.show),
        on_wanting(Want.LIBRARY, library.library),
        on_wanting(Want.EXPORT, privacy.export),
        on_wanting(Want.WORDS_ONLY, library.words_only),
        on_wanting(Want.PICTURES, library.pictures),
        on_wanting(Want.LANGUAGE, settings.ask_language),
        on_wanting(Want.DATA, privacy.privacy),
        on_wanting(Want.WHY, why.why),
    ]


def to_the_hosts() -> list[BaseHandler[Any, Any, Any]]:
    """Numbers for the hosts; reports of harm, up to the yes without which nothing goes."""
    return [
        counts.on_admin(),
        on_press(presses.harm.ReportHarm, harm.begin, when=harm.can),
        on_press(presses.harm.SendHarm, harm.send, when=steps.waits),
        on_press(presses.harm.KeepHarm, harm.keep),
    ]


def told_late() -> list[BaseHandler[Any, Any, Any]]:
    """What counts on the safe side even where its question or its check-in is over."""
    return [
        # What hurts is noted even where the check-in is over.
        on_press(presses.cards.JudgeCard, cards.note_pain, when=cards.hurt_late),
        on_press(presses.cards.JudgeStretch, cards.note_worse, when=cards.worse_late),
        on_press(
            presses.conversation.AnswerPain,
            conversation.more_pain,
            when=conversation.hurts_more,
        ),
    ]


def safety_screens() -> list[BaseHandler[Any, Any, Any]]:
    """The list of emergency signs, what is answered to an alarm, and the ways out of a stop."""
    return [
        on_command("urgent", safety.urgent, strangers=True),
        on_press(presses.safety.ReportEmergency, safety.report, strangers=True),
        on_press(presses.safety.ReportSerious, safety.report_serious, strangers=True),
        on_press(presses.safety.AnswerDespair, safety.answer_despair),
        on_press(presses.safety.AnswerMood, safety.answer_mood, strangers=True),
        on_press(presses.safety.Recheck, safety.recheck),
        on_press(presses.safety.Found, safety.found),
        on_press(presses.conversation.AnswerSafety, safety.answered_late, when=safety.counts_late),
        on_press(presses.safety.NotSeenYet, safety.not_seen_yet, when=safety.is_waiting),
    ]


def reading_rooms() -> list[BaseHandler[Any, Any, Any]]:
    """Progress, the library and the six questions: looking things up changes nothing."""
    return [
        on_command("progress", progress.show),
        on_press(presses.progress.ShowProgress, progress.show),
        on_press(presses.progress.ProgressWords, progress.words_below),
        on_press(presses.progress.SetTarget, progress.set_target, when=progress.is_a_target),
        on_press(presses.progress.PhysioPage, progress.physio_page),
        on_command("library", library.library),
        on_press(presses.library.Library, library.library),
        on_press(presses.library.OpenShelf, library.shelf),
        on_press(presses.library.OpenExercise, library.exercise, when=library.is_there),
        on_press(presses.library.Lite, library.lite),
        on_command("why", why.why),
        on_press(presses.why.Why, why.why),
        on_press(presses.why.WhyAnswer, why.answer, when=why.is_asked),
    ]


def how_it_goes() -> list[BaseHandler[Any, Any, Any]]:
    """Two activities with their numbers, and the impression on the whole."""
    mine = presses.outcomes
    return [
        on_press(mine.ShowOutcomes, outcomes.show),
        on_press(mine.BeginOutcomes, outcomes.begin),
        on_press(mine.NameActivity, outcomes.answer),
        on_press(mine.OneIsEnough, outcomes.answer),
        on_press(mine.RateActivity, outcomes.answer, when=outcomes.is_a_score),
        on_press(mine.JudgeChange, outcomes.answer),
        on_press(mine.NotNow, outcomes.answer),
        on_press(mine.TakeBack, outcomes.answer),
        on_press(mine.OtherActivity, outcomes.answer),
    ]


def typed_settings() -> list[BaseHandler[Any, Any, Any]]:
    """While a setting is open: typed words are about it, and `/cancel` leaves it as it was."""
    return [
        on_cancel(settings.cancel),
        on_reading(elsewhere.leaves, settings.leave),
        on_typed(reminder_settings.typed, *(What(kind.value) for kind in REGULAR)),
        on_typed(zones.typed, What.ZONE),
        on_typed(settings.quiet_typed, What.QUIET),
        on_typed(settings.until_typed, What.UNTIL),
        on_typed(outcomes.typed, What.OUTCOMES),
    ]


def reminder_screens() -> list[BaseHandler[Any, Any, Any]]:
    """Reminders as they are set up, and then as they come."""
    of_a_kind = reminder_settings.is_set_up
    return [
        on_command("reminders", reminder_settings.show),
        on_press(presses.reminder_settings.Reminders, reminder_settings.show),
        on_press(presses.reminder_settings.Edit, reminder_settings.edit, when=of_a_kind),
        on_press(presses.reminder_settings.SetTime, reminder_settings.set_time, when=of_a_kind),
        on_press(presses.reminder_settings.SetDays, reminder_settings.set_days, when=of_a_kind),
        on_press(
            presses.reminder_settings.SetLength,
            reminder_settings.set_length,
            when=reminder_settings.is_a_length,
        ),
        on_press(presses.reminder_settings.SetPlan, reminder_settings.set_plan, when=of_a_kind),
        on_press(
            presses.reminder_settings.RemindOnce,
            reminder_settings.remind_once,
            when=reminder_settings.is_to_come,
        ),
        on_press(presses.reminder_settings.AfterMyRun, reminder_settings.after_my_run),
        on_press(
            presses.reminder_settings.EveryTime, reminder_settings.every_time, when=of_a_kind
        ),
        on_press(
            presses.reminder_settings.QuietAround,
            reminder_settings.quiet_around,
            when=reminder_settings.are_times,
        ),
        on_press(presses.reminder_settings.TurnOff, reminder_settings.turn_off, when=of_a_kind),
        *reminders_as_they_come(),
    ]


def reminders_as_they_come() -> list[BaseHandler[Any, Any, Any]]:
    """The buttons of reminders themselves, of the morning after, and the run-finished link."""
    return [
        on_press(presses.reminder_messages.React, reminder_messages.react),
        on_press(
            presses.reminder_messages.ComeLess,
            reminder_messages.come_less,
            when=reminder_messages.may_fade,
        ),
        on_press(presses.reminder_messages.MinuteFelt, reminder_messages.minute_felt),
        on_press(presses.reminder_messages.RemindToStretch, reminder_messages.remind_to_stretch),
        on_press(presses.mornings.MorningFelt, mornings.felt),
        on_press(presses.mornings.MorningPain, mornings.pain),
        on_press(presses.run_link.ShowLink, run_link.show),
        on_press(presses.run_link.MakeLink, run_link.make),
        on_press(presses.run_link.RevokeLink, run_link.revoke),
    ]


def setting_screens() -> list[BaseHandler[Any, Any, Any]]:
    """The screens of settings: time zone, quiet hours, rest days and pause."""
    return [
        on_command("settings", settings.show),
        on_press(presses.settings.Settings, settings.show),
        on_press(presses.settings.AskQuiet, settings.ask_quiet),
        on_press(presses.settings.SetQuiet, settings.set_quiet, when=settings.are_times),
        on_press(presses.settings.AskRest, settings.ask_rest),
        on_press(presses.settings.SetRest, settings.set_rest),
        on_press(presses.settings.SetByEar, settings.by_ear),
        on_press(presses.settings.AskLanguage, settings.ask_language),
        on_press(presses.settings.SetLanguage, settings.set_language),
        on_press(presses.settings.PauseDays, settings.pause_days),
        on_press(presses.settings.PauseUntil, settings.pause_until, when=settings.is_near),
        on_press(presses.settings.PauseIll, settings.pause_ill),
        on_press(presses.settings.AskUntil, settings.ask_until),
        on_press(presses.settings.WellAgain, settings.well_again),
        on_press(presses.settings.Resume, settings.resume),
        on_press(presses.zones.AskZone, zones.ask_zone),
        on_press(presses.zones.SetZone, zones.set_zone),
        on_press(presses.zones.OfferLocation, zones.offer_location),
        on_location(zones.located),
    ]


def training_handlers() -> list[BaseHandler[Any, Any, Any]]:
    """The buttons of a training's cards, and of the ladder it climbs."""
    return [
        on_command("train", training.train),
        on_press(presses.start.Train, training.train),
        on_press(presses.training.TrainAnyway, training.train_anyway),
        on_press(presses.training.TrainFor, training.train_for),
        on_press(presses.training.WarmUp, training.warm_up, when=training.may_warm_up),
        on_press(presses.training.SetDone, training.set_done, when=training.is_open_card),
        on_press(presses.training.AskReps, training.ask_reps, when=training.is_open_card),
        on_press(presses.training.Unfinished, training.unfinished, when=training.is_open_card),
        on_press(presses.ladder.ShowLadder, ladder.show),
        on_press(presses.ladder.ChooseSwap, ladder.choose_swap),
        on_press(presses.ladder.Swap, ladder.swap, when=ladder.is_mine),
        on_press(presses.ladder.TakeOffer, ladder.take_offer, when=ladder.stands),
        on_press(presses.ladder.TakeOffer, ladder.old_offer),
        on_press(presses.ladder.KeepCard, ladder.keep, when=ladder.is_there),
        on_press(presses.training.TwoDays, upkeep.two_days),
        on_press(presses.training.AsItIs, upkeep.as_it_is),
    ]
