"""`/urgent`, and typed words that name an emergency."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram.ext import MessageHandler, filters

from bot.domain.back.safety import Emergency, Question, SeeSoon
from bot.domain.back.screening import named_late
from bot.domain.reading.alarm.finding import alarm_in
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms
from bot.presses.back.safety import NotSeenYet, ReportEmergency, ReportSerious
from bot.presses.check_in.conversation import AnswerSafety
from bot.steps.back.safety import go_on, stop, wait_on
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.routes import HEARD, route
from bot.telegram.handling.turn import current
from bot.views.back import safety as views


class Names(filters.MessageFilter):
    """Typed text whose gravest sign of alarm is of a level."""

    def __init__(self, level: Level) -> None:
        super().__init__()
        self._level = level

    def filter(self, message: object) -> bool:
        """Looks at the text or the caption, and at what was typed just before."""
        text = getattr(message, "text", None) or getattr(message, "caption", None) or ""
        turn = current.get()
        alarm = alarm_in(text, alarms(), turn.before if turn else "")
        return alarm is not None and alarm.level is self._level


def on_despair() -> MessageHandler[Context, None]:
    """Comes before everything else that is typed."""
    return MessageHandler(HEARD & Names(Level.DESPAIR), route(not_alone, strangers=True))


def on_emergency_words() -> MessageHandler[Context, None]:
    """Comes before everything that takes typed text."""
    return MessageHandler(HEARD & Names(Level.EMERGENCY), route(alarmed, urgent, strangers=True))


def on_serious_words() -> MessageHandler[Context, None]:
    """Comes before everything that takes typed text."""
    return MessageHandler(HEARD & Names(Level.SOON), route(alarmed, serious, strangers=True))


async def not_alone(context: Context) -> None:
    """A kind word and who can help now; no exercise, nothing to tap."""
    await context.show(views.not_alone(context.words, context.turn.help))


async def alarmed(context: Context, ask: Callable[[Context], Awaitable[None]]) -> None:
    """Words of alarm were typed: until they are answered the open card has no buttons."""
    await ask(context)
    runner = context.turn.runner
    if runner and runner.screen is not None:
        await context.retire(runner.chat_id, runner.screen)


async def urgent(context: Context) -> None:
    """`/urgent`: the emergency signs, whatever is open."""
    await context.show(views.urgent(context.words, context.turn.help))


async def serious(context: Context) -> None:
    """A person has to look at that first, if it is what the runner means."""
    await context.show(views.serious(context.words))


async def report(context: Context, press: ReportEmergency) -> None:
    """Yes, that is me now; or none of these."""
    turn = context.turn
    found = Emergency(turn.now)
    await context.reply(await stop(turn, found) if press.yes else go_on(turn, "urgent-none"))


async def report_serious(context: Context, press: ReportSerious) -> None:
    """Yes, what I wrote is so; or it was about something else."""
    turn = context.turn
    found = SeeSoon(turn.now, Question.SOON)
    await context.reply(await stop(turn, found) if press.yes else go_on(turn, "serious-none"))


def counts_late(turn: Turn, press: AnswerSafety) -> bool:
    """Whether a sign is named in a check-in that is over, graver than what is known."""
    return _late(turn, press) is not None


async def answered_late(context: Context, press: AnswerSafety) -> None:
    """A sign counts whenever it is named; a "none of these" only when it is asked for."""
    if found := _late(context.turn, press):
        await context.reply(await stop(context.turn, found))


def _late(turn: Turn, press: AnswerSafety) -> SeeSoon | Emergency | None:
    return named_late(press.question, press.answer, turn.now, turn.record.result)


def is_waiting(turn: Turn, _press: NotSeenYet) -> bool:
    """Whether somebody is still to have a look at the runner's back."""
    return isinstance(turn.record.result, SeeSoon)


async def not_seen_yet(context: Context, _press: NotSeenYet) -> None:
    """Nobody has had a look yet: the stop goes on, and we ask again in a week."""
    await context.reply(await wait_on(context.turn))
