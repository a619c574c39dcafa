"""What a runner does with a reminder that has come."""

from __future__ import annotations

from bot.domain.reminders.kinds import Asks
from bot.domain.reminders.live import Role
from bot.presses.reminders.reminder_messages import (
    ComeLess,
    MinuteFelt,
    React,
    RemindToStretch,
)
from bot.steps.reminders import answering, minute
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


async def react(context: Context, press: React) -> None:
    """Start, put it off, skip it, or say that it hurts."""
    await context.reply(await answering.react(context.turn, press))
    if context.turn.in_words:
        await context.over(Role.REMINDER)


def may_fade(_turn: Turn, press: ComeLess) -> bool:
    """Whether it is a kind that becomes a habit."""
    return press.kind.facts.asks is Asks.EXERCISE


async def come_less(context: Context, press: ComeLess) -> None:
    """Less often, as it has become a habit."""
    await context.reply(await answering.come_less(context.turn, press))


async def minute_felt(context: Context, press: MinuteFelt) -> None:
    """Keeps how the minute's stretch felt."""
    reply = await minute.felt(context.turn, press.check_in, press.number, press.ease)
    await context.reply(reply)


async def remind_to_stretch(context: Context, press: RemindToStretch) -> None:
    """Plans one reminder to stretch, so many minutes from now."""
    reply = await answering.remind_to_stretch(context.turn, press.minutes, utc=press.utc)
    await context.reply(reply)
