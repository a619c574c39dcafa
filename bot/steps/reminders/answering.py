"""What a runner does with a reminder: start, put it off, skip it, or say that it hurts."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.back.gate import MayStretch
from bot.domain.check_in.draft import Purpose
from bot.domain.load.lengths import Length
from bot.domain.reminders import one_offs
from bot.domain.reminders.kinds import Kind, Regular
from bot.domain.time.schedule import Slot
from bot.presses.reminders.reminder_messages import ComeLess, Do, React
from bot.presses.zones import Back
from bot.steps.asking import ask_zone
from bot.steps.check_in.beginning import begin_for
from bot.steps.check_in.training import train
from bot.steps.holds import doubts
from bot.steps.home import held
from bot.steps.planning import reacting
from bot.steps.reminders import minute
from bot.steps.reminders.editing import show_kind
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import when
from bot.views.reminders import reminder_answers as views
from storage.reminders import reminders

MOST_MINUTES = 24 * 60


async def react(turn: Turn, press: React) -> Reply:
    """Any tap is a reaction: what was backed off comes as chosen again."""
    regular = press.of.regular
    if regular is None:
        return Reply()
    await reacting.reacted(turn.tx, turn.me.id, press.of, turn.now)
    match press.do:
        case Do.START:
            return await _start(turn, regular)
        case Do.MINUTE:
            return await _shortest(turn, regular)
        case Do.PAIN:
            return await begin_for(turn, Purpose.CHECK)
        case Do.SNOOZE | Do.SOON | Do.TONIGHT:
            return await _later(turn, press, regular.put_off_as)
    return await _settle(turn, press)


async def _settle(turn: Turn, press: React) -> Reply:
    """What is done now, or not at all: skip it, stop it, move it, keep it."""
    match press.do:
        case Do.SKIP:
            return await _skip(turn, press)
        case Do.STOP:
            await reminders.off(turn.tx, turn.me.id, press.of)
            return Reply((views.stopped(turn.words),))
        case Do.TIME:
            return await show_kind(turn, press.of)
        case Do.DONE:
            await reacting.done(turn.tx, turn.me.id, press.of, turn.now)
            return Reply((views.done(turn.words),))
    return Reply((views.kept(turn.words),))


async def _start(turn: Turn, regular: Regular) -> Reply:
    if regular.starts is Purpose.TRAIN:
        return await train(turn, fresh=False)
    return await begin_for(turn, regular.starts)


async def _shortest(turn: Turn, regular: Regular) -> Reply:
    """The shortest training where that is asked for, else one stretch."""
    if regular.starts is Purpose.TRAIN:
        return await train(turn, Length.ONE, fresh=False)
    return await minute.show(turn)


async def _skip(turn: Turn, press: React) -> Reply:
    """No more of it that day; under an older reminder "today" must not mean the day it is now."""
    day = _day(press)
    if day is None or day < turn.today:
        return Reply((views.skipped_then(turn.words, day or turn.today, turn.today),))
    await reacting.skip(turn.tx, turn.me.id, press.of, day, turn.now)
    return Reply((views.skipped(turn.words),))


def _day(press: React) -> date | None:
    try:
        return date.fromordinal(press.day)
    except (ValueError, OverflowError):
        return None


async def _later(turn: Turn, press: React, kind: Kind) -> Reply:
    """Back in an hour, in half an hour, or in the evening; stored like any reminder.

    Always from now on, under an older reminder too: who taps it wants to be reminded. While
    something holds none would come, so nothing is promised: that is shown instead.
    """
    if holds := held(turn):
        return Reply((holds,), fresh=True)
    slot, zone = _slot(turn, press.do), turn.me.zone
    await reminders.once(turn.tx, turn.me.id, kind, slot, press.of)
    toast = turn.words.plain("due-planned.toast", when=when.sent_at(turn.words, slot, zone))
    return Reply((views.planned(turn.words, slot, zone, kind, press.of),), toast=toast)


def _slot(turn: Turn, do: Do) -> Slot:
    clock = turn.zone, turn.me.quiet
    if do is Do.TONIGHT:
        return one_offs.tonight(turn.now, *clock)
    wait = one_offs.SOON if do is Do.SOON else one_offs.SNOOZE
    return one_offs.once(turn.now, wait, *clock)


async def come_less(turn: Turn, press: ComeLess) -> Reply:
    """Less often, as it has become a habit; an old button only shows how it is now."""
    await reacting.reacted(turn.tx, turn.me.id, press.kind, turn.now)
    fading = await reminders.fading_of(turn.tx, turn.me.id, press.kind)
    agreed = fading.agreed(press.step, turn.today)
    if agreed is None:
        return await show_kind(turn, press.kind)
    await reminders.fade(turn.tx, turn.me.id, press.kind, agreed)
    return Reply((views.fewer(turn.words, press.kind, agreed.step, turn.today),))


async def remind_to_stretch(turn: Turn, minutes: int, *, utc: bool = False) -> Reply:
    """Remind me in so many minutes; the last tap counts.

    Where quiet hours would make a promise of it ("Sat 07:00"), the time zone is asked for first:
    by UTC it would be the middle of somebody's night. `utc`: never mind the time zone.
    """
    if asked := doubts.question(turn):
        return Reply((asked,), fresh=True)
    if refused := _no_reminder(turn):
        return Reply(toast=turn.words.plain(refused))
    minutes = max(1, min(minutes, MOST_MINUTES))
    slot = one_offs.once(turn.now, timedelta(minutes=minutes), turn.zone, turn.me.quiet)
    if slot.moved and turn.me.zone is None and not utc:
        return await ask_zone(turn, Back.SOON, turn.words("zone-ask.first"))
    if await reminders.is_planned(turn.tx, turn.me.id, Kind.SNOOZE, Kind.DAILY, slot.at):
        return Reply(toast=turn.words.plain("already-noted"))
    await reminders.once(turn.tx, turn.me.id, Kind.SNOOZE, slot, Kind.DAILY)
    view = views.stretch_planned(turn.words, minutes, slot, turn.me.zone)
    toast = turn.words.plain("reminder-planned", minutes=minutes)
    return Reply((view,), fresh=True, toast=toast)


def _no_reminder(turn: Turn) -> str | None:
    """Why none would come: said at once, instead of a promise that is not kept."""
    if not isinstance(turn.may, MayStretch):
        return "reminder-needs-clearance"
    paused = turn.me.pause is not None and turn.me.pause.covers(turn.now)
    return "reminder-paused" if paused else None
