"""Words that no reader took: asked about where something may be wrong, with "To be sure"."""

from __future__ import annotations

from bot.domain.back.alarms import AlarmAnswer, AlarmKind, DoubtKind
from bot.domain.check_in.positions import TryStretch
from bot.domain.reading.alarm.finding import Alarm, doubt_in, signs_in
from bot.domain.reading.alarm.signs import LOUD, Level
from bot.domain.reading.lately import NET_AGAIN, fingerprint
from bot.domain.reminders.live import InFront
from bot.lexicon import alarms, undertone
from bot.steps.back import alarms as steps
from bot.steps.back.answers import said_to_alarm
from bot.steps.back.safety import go_on
from bot.steps.check_in.screens import step_again
from bot.steps.holds import doubts
from bot.steps.home import home
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import start
from bot.views.back import safety as views
from bot.views.view import View, panel
from storage.back import nets

EXERCISE_HURTS = "exercise-hurts"
"""The sign whose sentence names buttons: a stretch has others."""


async def not_read(turn: Turn, text: str, otherwise: Reply) -> Reply:
    """Typed words that no reader took: what they may mean is asked, or said in a sentence."""
    doubt = doubt_in(text, alarms(), turn.before)
    level = undertone().level(text, _named(doubt))
    if level is Level.DESPAIR:
        return await steps.heard(turn, AlarmKind.DESPAIR, text)
    if doubt is not None and level is Level.ASIDE:
        return _aside(turn, doubt, otherwise)
    if level is None:
        nothing_open = turn.draft is None and turn.asking is None
        asked = doubts.again(turn) or (doubts.question(turn) if nothing_open else None)
        return Reply((asked,), fresh=True) if asked else otherwise
    if await said_lately(turn, text):
        return otherwise
    kind = DoubtKind.MOOD if level is Level.MOOD else DoubtKind.BODY
    await doubts.ask(turn, kind)
    return Reply((views.doubt(turn.words, kind, turn.help),))


async def beside_an_alarm(turn: Turn, text: str) -> None:
    """What typed words may mean beside an alarm, theirs or an open one: asked about after it.

    What only answers the open one says nothing beside it: "it was just asleep".
    """
    if steps.waits(turn) and steps.answers(turn, text):
        return
    levels = {found.level for found in signs_in(text, alarms())}
    if Level.MOOD in levels and Level.DESPAIR not in levels:
        await doubts.ask(turn, DoubtKind.MOOD)
    if Level.WORRY in levels and not levels & LOUD:
        await doubts.ask(turn, DoubtKind.BODY)


async def unless_read(turn: Turn, text: str, reply: Reply) -> Reply:
    """The reply of a setting, unless that could not read what was typed, and it worries us."""
    return await not_read(turn, text, reply) if reply.unread else reply


async def unread(turn: Turn, text: str) -> Reply:
    """The same with what is open, or the main screen, where nothing worries."""
    return await not_read(turn, text, _what_is_open(turn))


def _what_is_open(turn: Turn) -> Reply:
    if turn.runner is None:
        return Reply((start.welcome(turn.words),))
    if turn.draft is None:
        return Reply((home(turn, start.unknown(turn.words)),))
    return step_again(turn, "tap-help")


def worries(turn: Turn, text: str) -> bool:
    """Whether it would be asked about, where nobody reads it."""
    return _named(doubt_in(text, alarms(), turn.before)) not in {None, Level.ASIDE}


def sounds_low(turn: Turn, text: str) -> bool:
    """Whether it may be despair: asked before any reader takes a part of it for an answer."""
    named = _named(doubt_in(text, alarms(), turn.before))
    return named is Level.MOOD or undertone().level(text, named) is Level.DESPAIR


async def said_lately(turn: Turn, text: str) -> bool:
    """Whether these words were answered so within the hour; else they are from now on.

    Of a stranger nothing is kept: they are answered each time.
    """
    if turn.runner is None:
        return False
    words = fingerprint(turn.runner.id, text)
    said = await nets.since(turn.tx, turn.runner.id, words, turn.now - NET_AGAIN)
    if not said:
        await nets.keep(turn.tx, turn.runner.id, words, turn.now)
    return said


async def mood(turn: Turn, *, yes: bool) -> Reply:
    """The answer to the question about despair: yes holds like words of despair, from now on."""
    stood = turn.position
    await doubts.over(turn, DoubtKind.MOOD)
    if not yes:
        said = await go_on(turn, "to-be-sure-mood.all-right", stood)
        return steps.denied(said, InFront.DENIED_MOOD)
    return await steps.said_so(turn, AlarmKind.DESPAIR)


def answers(turn: Turn, text: str) -> bool:
    """Whether it is a whole "yes" or "no" to the question, or to the list, that was shown last."""
    asked = doubts.in_front(turn) is not None or turn.in_front is InFront.URGENT
    return asked and _answer(turn, text) is not None


async def answered(turn: Turn, text: str) -> Reply:
    """A "yes" or "no" that was typed to the question."""
    said = _answer(turn, text)
    if said is None:
        raise LookupError("it answers nothing")
    if doubts.in_front(turn) is DoubtKind.MOOD:
        reply = await mood(turn, yes=said is AlarmAnswer.YES)
        another = said is AlarmAnswer.ANOTHER
        return steps.for_another(turn, AlarmKind.DESPAIR, reply) if another else reply
    listed = steps.asked_about(turn) if turn.in_front is InFront.URGENT else 0
    return await steps.said_in_words(turn, AlarmKind.EMERGENCY, listed, said)


def _answer(turn: Turn, text: str) -> AlarmAnswer | None:
    return said_to_alarm(turn, text, of_mood=doubts.in_front(turn) is DoubtKind.MOOD)


def _named(doubt: Alarm | None) -> Level | None:
    return doubt.level if doubt else None


def _aside(turn: Turn, doubt: Alarm, otherwise: Reply) -> Reply:
    """A sentence of its own, and under it what is open."""
    stretches = doubt.sign == EXERCISE_HURTS and isinstance(turn.position, TryStretch)
    key = "aside-stretch-hurts" if stretches else f"aside-{doubt.sign}"
    said = View(turn.words(key))
    if turn.draft is not None:
        return step_again(turn, key)
    if turn.runner is None or turn.asking is not None:
        return Reply((said, *otherwise.views))
    here = home(turn, panel(said.text, start.menu(turn.words).rows))
    return Reply((here,) if here.text == said.text else (said, here))
