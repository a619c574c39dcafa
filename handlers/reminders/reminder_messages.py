"""What a runner does with a reminder: start, put it off, skip it, or say that it hurts."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.back.where import Where
from bot.domain.check_in.conversation import answer_where, position
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.favourite import favourite
from bot.domain.check_in.positions import TryStretch
from bot.domain.check_in.prefill import prefilled
from bot.domain.exercises.catalogue import Exercise
from bot.domain.load.lengths import Length
from bot.domain.reminders import one_offs
from bot.domain.reminders.kinds import Asks, Kind
from bot.domain.time.schedule import Slot, local
from bot.presses.reminders.reminder_messages import (
    ComeLess,
    Do,
    MinuteFelt,
    React,
    RemindToStretch,
)
from bot.steps.check_in.beginning import begin, begin_for, new_draft, training_draft
from bot.telegram.handling.asking import ask
from bot.telegram.handling.context import Context
from bot.views import when
from bot.views.reminders import minute, reminder_settings
from bot.views.reminders import reminder_answers as views
from bot.views.reminders.board import Board
from storage.check_in import answers
from storage.reminders import reminders
from storage.runner.asking import What

MOST_MINUTES = 24 * 60


async def react(context: Context, press: React) -> None:
    """Any tap is a reaction: what was backed off comes as chosen again."""
    regular = press.of.regular
    if regular is None:
        return
    await reminders.reacted(context.tx, context.runner.id, press.of, context.turn.now)
    match press.do:
        case Do.START:
            await context.reply(await begin_for(context.turn, regular.starts))
        case Do.MINUTE if regular.starts is Purpose.TRAIN:
            one = training_draft(context.turn, Length.ONE)
            await context.reply(await begin(context.turn, one))
        case Do.MINUTE:
            await _minute(context)
        case Do.PAIN:
            await context.reply(await begin_for(context.turn, Purpose.CHECK))
        case Do.SNOOZE | Do.SOON | Do.TONIGHT:
            await _later(context, press, regular.put_off_as)
        case _:
            await _settle(context, press)


async def _settle(context: Context, press: React) -> None:
    runner = context.runner
    match press.do:
        case Do.SKIP:
            await _skip(context, press)
        case Do.STOP:
            await reminders.off(context.tx, runner.id, press.of)
            await context.show(views.stopped(context.words))
        case Do.TIME:
            await _another_time(context, press.of)
        case _:
            await context.show(views.kept(context.words))


async def _skip(context: Context, press: React) -> None:
    """No more of it that day; under an older reminder "today" must not mean the day it is now."""
    day = _day(press)
    if day is None or day < _today(context):
        await context.show(views.skipped_then(context.words, day or _today(context)))
        return
    await reminders.skip(context.tx, context.runner.id, press.of, day, context.turn.now)
    await context.show(views.skipped(context.words))


def _today(context: Context) -> date:
    return local(context.turn.now, context.runner.clock_zone).date()


def _day(press: React) -> date | None:
    try:
        return date.fromordinal(press.day)
    except (ValueError, OverflowError):
        return None


async def _later(context: Context, press: React, kind: Kind) -> None:
    """Back in an hour, in half an hour, or in the evening; stored like any reminder.

    Always from now on, under an older reminder too: who taps it wants to be reminded.
    """
    slot = _slot(context, press.do)
    await reminders.once(context.tx, context.runner.id, kind, slot, press.of)
    zone = context.runner.zone
    shown = when.sent_at(context.words, slot, zone)
    context.toast = context.words.plain("due-planned.toast", when=shown)
    await context.show(views.planned(context.words, slot, zone, kind, press.of))


def _slot(context: Context, do: Do) -> Slot:
    now, runner = context.turn.now, context.runner
    zone = runner.clock_zone
    if do is Do.TONIGHT:
        return one_offs.tonight(now, zone, runner.quiet)
    wait = one_offs.SOON if do is Do.SOON else one_offs.SNOOZE
    return one_offs.once(now, wait, zone, runner.quiet)


async def _another_time(context: Context, kind: Kind) -> None:
    """The screen of this kind, so that one tap mends it."""
    turn = context.turn
    await ask(context, What(kind.value))
    mine = await reminders.of_runner(turn.tx, context.runner.id)
    board = Board(context.runner, mine, turn.now)
    await context.show(reminder_settings.edit(context.words, board, kind))


async def come_less(context: Context, press: ComeLess) -> None:
    """Less often, as it has become a habit; an old button only shows how it is now."""
    turn, runner = context.turn, context.runner
    if press.kind.facts.asks is not Asks.EXERCISE:
        return
    await reminders.reacted(turn.tx, runner.id, press.kind, turn.now)
    today = _today(context)
    fading = await reminders.fading_of(turn.tx, runner.id, press.kind)
    agreed = fading.agreed(press.step, today)
    if agreed is None:
        await _another_time(context, press.kind)
        return
    await reminders.fade(turn.tx, runner.id, press.kind, agreed)
    await context.show(views.fewer(context.words, press.kind, agreed.step, today))


async def _minute(context: Context) -> None:
    """One stretch where it is clear that it is safe, else the questions first."""
    draft = _known(context)
    turn = context.turn
    stands = position(turn.case_of(draft))
    if not isinstance(stands, TryStretch) or turn.draft is not None:
        await context.reply(await begin(context.turn, draft))
        return
    exercise = favourite(turn.record, turn.services.catalogue)
    await answers.show(
        turn.tx, context.runner.id, draft.id, exercise.number, None, exercise.dose, turn.now
    )
    await context.show(minute.card(context.words, exercise, draft.id))


def _known(context: Context) -> Draft:
    """A stretching with the place filled in, as far as nothing is due to be asked."""
    turn, empty = context.turn, new_draft(context.turn, Purpose.STRETCH)
    draft = prefilled(turn.case_of(empty))
    if draft.where or not turn.record.cleared:
        return draft
    painless = answer_where(turn.case_of(empty), Where.NO_PAIN)
    return empty if painless.asked else painless


async def minute_felt(context: Context, press: MinuteFelt) -> None:
    """How the minute felt; it counts like any other try."""
    turn = context.turn
    exercise = _stretch(context, press.number)
    if exercise is None:
        return
    await answers.judge(
        turn.tx, context.runner.id, press.check_in, press.number, None, press.ease, turn.now
    )
    await reminders.done(turn.tx, context.runner.id, Kind.DAILY, turn.now)
    await context.show(minute.done(context.words, exercise, press.ease))


def _stretch(context: Context, number: int) -> Exercise | None:
    return context.services.catalogue.by_number.get(number)


async def remind_to_stretch(context: Context, press: RemindToStretch) -> None:
    """Remind me in so many minutes; the last tap counts."""
    turn, runner = context.turn, context.runner
    if not turn.record.cleared:
        context.toast = context.words.plain("reminder-needs-clearance")
        return
    if runner.pause and runner.pause.covers(turn.now):
        context.toast = context.words.plain("reminder-paused")
        return
    minutes = max(1, min(press.minutes, MOST_MINUTES))
    wait = timedelta(minutes=minutes)
    slot = one_offs.once(turn.now, wait, runner.clock_zone, runner.quiet)
    await reminders.once(turn.tx, runner.id, Kind.SNOOZE, slot, Kind.DAILY)
    context.toast = context.words.plain("reminder-planned", minutes=minutes)
    view = views.stretch_planned(context.words, minutes, slot, runner.zone)
    await context.show(view, fresh=True)
