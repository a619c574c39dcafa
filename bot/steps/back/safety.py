"""What follows from a sign that is named outside the safety questions, or too late for them."""

from __future__ import annotations

from bot.domain.back.safety import SEE_SOON_PAUSE, Emergency, SeeSoon
from bot.domain.check_in import conversation
from bot.domain.check_in.draft import Purpose
from bot.domain.reading.alarm.finding import worries_in
from bot.domain.reading.lately import NET_AGAIN, fingerprint
from bot.lexicon import alarms
from bot.steps.check_in.answering import advance
from bot.steps.check_in.beginning import new_draft
from bot.steps.check_in.ending import ask_again_at
from bot.steps.check_in.screens import current_screen
from bot.steps.home import stop_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import start
from bot.views.back import safety as views
from bot.views.view import View
from storage.back import nets


async def stop(turn: Turn, found: Emergency | SeeSoon) -> Reply:
    """Whatever is open ends here, and the plan is paused; a stranger is only advised."""
    if turn.runner is None:
        return Reply((views.advice(turn.words, found, turn.help),))
    draft = turn.draft or new_draft(turn, Purpose.CHECK)
    return await advance(turn, conversation.stop(draft, found, turn.record))


def go_on(turn: Turn, key: str) -> Reply:
    """Back to the open question, else to the main screen; a stop that holds goes on holding."""
    stopped = stop_screen(turn)
    said = turn.words("still-stands" if stopped else key)
    if turn.draft and turn.position:
        return Reply((View(said), current_screen(turn, turn.position)))
    if turn.runner:
        return Reply((stopped or View(said, start.menu(turn.words).rows),))
    return Reply((View(said), start.welcome(turn.words)))


async def not_read(turn: Turn, text: str, otherwise: Reply) -> Reply:
    """Typed words that no reader took: asked about where something may be wrong."""
    if not worries_in(text, alarms(), turn.before) or await _asked_lately(turn, text):
        return otherwise
    return Reply((views.to_be_sure(turn.words, turn.help),))


async def _asked_lately(turn: Turn, text: str) -> bool:
    """Whether the same words were asked about within the hour; else they are from now on.

    Of a stranger nothing is kept: they are asked each time.
    """
    if turn.runner is None:
        return False
    words = fingerprint(turn.runner.id, text)
    asked = await nets.since(turn.tx, turn.runner.id, words, turn.now - NET_AGAIN)
    if not asked:
        await nets.keep(turn.tx, turn.runner.id, words, turn.now)
    return asked


async def wait_on(turn: Turn) -> Reply:
    """Nobody has had a look yet: then in another week."""
    slot = await ask_again_at(turn, turn.now + SEE_SOON_PAUSE)
    return Reply((views.wait_on(turn.words, slot.day),))
