"""`/urgent`, and typed words that name an emergency."""

from __future__ import annotations

from telegram import Message
from telegram.ext import MessageHandler, filters

from bot.domain.back.alarms import AlarmKind
from bot.domain.back.safety import Cleared, Emergency, SeeSoon
from bot.domain.back.screening import careful_late, named_late
from bot.domain.reading.alarm.finding import alarm_in
from bot.domain.reading.alarm.signs import Level
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.told.illness import is_ill
from bot.lexicon import alarms
from bot.presses.back.safety import (
    AnswerDespair,
    AnswerMood,
    Found,
    NotSeenYet,
    Recheck,
    ReportEmergency,
    ReportSerious,
)
from bot.presses.check_in.conversation import AnswerSafety
from bot.steps.back import alarms as steps
from bot.steps.back import net
from bot.steps.back.safety import more_careful, stop, wait_on
from bot.steps.back.safety import recheck as check_again
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.handling.plain_wishes import on_reading
from bot.telegram.handling.routes import HEARD, PRIVATE, InWords, route
from bot.telegram.handling.turn import current, current_turn
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
        if alarm is None or (alarm.level is Level.SOON and turn and _only_ill(turn, text)):
            return False
        return alarm.level is self._level


def _only_ill(turn: Turn, text: str) -> bool:
    """Whether "flu" is all that is told: that is asked about with the pause for it."""
    known = turn.runner is not None and not steps.waits(turn)
    return known and is_ill(text, turn.before, turn.tongues)


def on_words_of_alarm() -> list[MessageHandler[Context, None]]:
    """Come before everything else that is typed, the gravest first."""
    return [
        *(
            MessageHandler(HEARD & Names(level), route(heard, kind, strangers=True))
            for level, kind in KINDS.items()
        ),
        # It was shown last: "no" is about this, whatever stands behind it.
        on_reading(net.answers, sure, strangers=True),
        on_reading(steps.takes_back, taken_back),
        MessageHandler(
            PRIVATE & filters.TEXT & ~filters.COMMAND & ~InWords() & Waits(), route(answered)
        ),
    ]


KINDS = {
    Level.DESPAIR: AlarmKind.DESPAIR,
    Level.EMERGENCY: AlarmKind.EMERGENCY,
    Level.SOON: AlarmKind.SOON,
}


class Waits(filters.MessageFilter):
    """Whether an alarm is open, so that typed words are about it."""

    def filter(self, message: Message) -> bool:
        """Looks at the rows; what plainly asks to be forgotten is heard all the same."""
        turn = current_turn()
        wants = want_in(message.text or "", turn.tongues)
        return steps.waits(turn) and wants not in {Want.FORGET, Want.TOO_YOUNG}


async def heard(context: Context, kind: AlarmKind) -> None:
    """Words of alarm were typed: they hold until they are answered."""
    await net.beside_an_alarm(context.turn, context.typed)
    await context.reply(await steps.heard(context.turn, kind, context.typed))


async def answered(context: Context) -> None:
    """Words typed while an alarm is open; another worry among them is asked about afterwards."""
    await net.beside_an_alarm(context.turn, context.typed)
    await context.reply(await steps.typed(context.turn, context.typed))


async def sure(context: Context) -> None:
    """A "yes" or "no" to "To be sure"."""
    await context.reply(await net.answered(context.turn, context.typed))


async def taken_back(context: Context) -> None:
    """A "yes" or "oops" behind a "no": what was denied is asked about again."""
    await context.reply(await steps.taken_back(context.turn))


async def urgent(context: Context) -> None:
    """`/urgent`: the emergency signs, whatever is open."""
    await context.show(
        views.urgent(context.words, context.turn.help, steps.asked_about(context.turn))
    )


async def report(context: Context, press: ReportEmergency) -> None:
    """Yes, that is me now; or none of these."""
    kind = AlarmKind.EMERGENCY
    await context.reply(await steps.answer(context.turn, kind, press.alarm, yes=press.yes))


async def report_serious(context: Context, press: ReportSerious) -> None:
    """Yes, what I wrote is so; or it was about something else."""
    kind = AlarmKind.SOON
    await context.reply(await steps.answer(context.turn, kind, press.alarm, yes=press.yes))


async def answer_despair(context: Context, press: AnswerDespair) -> None:
    """It is about me; about something else; I am safe again."""
    await context.reply(await steps.despair(context.turn, press.said, press.alarm))


async def answer_mood(context: Context, press: AnswerMood) -> None:
    """Whether there are thoughts of not wanting to live, or of self-harm."""
    await context.reply(await net.mood(context.turn, yes=press.yes))


async def recheck(context: Context, press: Recheck) -> None:
    """Answer the safety questions again, after a stop."""
    await context.reply(await check_again(context.turn, mistake=press.mistake))


async def found(context: Context, press: Found) -> None:
    """What somebody has found on the day of an emergency sign."""
    await context.show(views.after_finding(context.words, press.what, context.turn.help))


def counts_late(turn: Turn, press: AnswerSafety) -> bool:
    """Whether a sign is named in a check-in that is over, graver than what is known."""
    return (_late(turn, press) or _careful(turn, press)) is not None


async def answered_late(context: Context, press: AnswerSafety) -> None:
    """A sign counts whenever it is named; a "none of these" only when it is asked for."""
    turn = context.turn
    if found := _late(turn, press):
        await context.reply(await stop(turn, found))
    elif careful := _careful(turn, press):
        reply = await more_careful(turn, press.question, press.answer, careful)
        await context.reply(reply)


def _late(turn: Turn, press: AnswerSafety) -> SeeSoon | Emergency | None:
    return named_late(press.question, press.answer, turn.now, turn.record.result)


def _careful(turn: Turn, press: AnswerSafety) -> Cleared | None:
    return careful_late(press.question, press.answer, turn.record.result)


def is_waiting(turn: Turn, _press: NotSeenYet) -> bool:
    """Whether somebody is still to have a look at the runner's back."""
    return isinstance(turn.record.result, SeeSoon)


async def not_seen_yet(context: Context, _press: NotSeenYet) -> None:
    """Nobody has had a look yet: the stop goes on, and we ask again in a week."""
    await context.reply(await wait_on(context.turn))
