"""Words that no reader took: asked about where something may be wrong, with "To be sure"."""

from __future__ import annotations

from bot.domain.back.alarms import AlarmAnswer, AlarmKind, DoubtKind
from bot.domain.back.gate import Closed
from bot.domain.check_in.positions import Shut, TryStretch
from bot.domain.reading.alarm.finding import Alarm, doubt_in
from bot.domain.reading.alarm.signs import Level
from bot.domain.reading.answers import alarm_answer_in
from bot.domain.reading.lately import ALONG, NET_AGAIN, fingerprint
from bot.lexicon import alarms
from bot.steps.back import alarms as steps
from bot.steps.back import doubts
from bot.steps.back.safety import go_on
from bot.steps.check_in.screens import step_again
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
    if answered := await _answered(turn, text):
        return answered
    doubt = doubt_in(text, alarms(), turn.before)
    if doubt is None:
        return otherwise
    if doubt.level is Level.ASIDE:
        return _aside(turn, doubt, otherwise)
    if await said_lately(turn, text):
        return otherwise
    await doubts.ask(turn, _kind(doubt))
    return Reply((views.doubt(turn.words, _kind(doubt), turn.help),))


async def unread(turn: Turn, text: str) -> Reply:
    """The same with what is open, or the main screen, where nothing worries."""
    return await not_read(turn, text, _what_is_open(turn))


def _what_is_open(turn: Turn) -> Reply:
    if turn.runner is None:
        return Reply((start.welcome(turn.words),))
    if turn.draft is None:
        return Reply((home(turn, start.unknown(turn.words)),))
    return step_again(turn, "tap-help")


def sounds_low(turn: Turn, text: str) -> bool:
    """Whether it may be despair: asked before any reader takes a part of it for an answer."""
    doubt = doubt_in(text, alarms(), turn.before)
    return doubt is not None and doubt.level is Level.MOOD


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
    await doubts.over(turn, DoubtKind.MOOD)
    if not yes:
        return go_on(turn, "to-be-sure-mood.all-right")
    return await steps.said_so(turn, AlarmKind.DESPAIR)


async def _answered(turn: Turn, text: str) -> Reply | None:
    """A "yes" or "no" that was typed to the question, and that nothing else took."""
    said = alarm_answer_in(text, turn.tongues)
    asked = _asked(turn) if said else None
    if asked is None:
        return None
    yes = said is AlarmAnswer.YES
    if asked is DoubtKind.MOOD:
        return await mood(turn, yes=yes)
    return await steps.answer(turn, AlarmKind.EMERGENCY, 0, yes=yes)


def _asked(turn: Turn) -> DoubtKind | None:
    """What "To be sure" asks about, where it stands before an exercise or came just before."""
    doubt = turn.runner.doubt if turn.runner else None
    if doubt is None:
        return None
    here = turn.position == Shut(Closed.DOUBT) or turn.now - doubt.at <= ALONG
    return doubt.kind if here else None


def _kind(doubt: Alarm) -> DoubtKind:
    return DoubtKind.MOOD if doubt.level is Level.MOOD else DoubtKind.BODY


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
