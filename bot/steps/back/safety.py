"""What follows from a sign that is named outside the safety questions, or too late for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.back.safety import SEE_SOON_PAUSE, Answer, Cleared, Emergency, Question, SeeSoon
from bot.domain.check_in import conversation
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import Position, Shut
from bot.domain.reading.told.correcting import untrue
from bot.domain.reminders.live import Role
from bot.domain.time.schedule import day_of
from bot.steps.check_in.answering import advance, open_again
from bot.steps.check_in.beginning import new_draft, open_check_in
from bot.steps.check_in.ending import ask_again_at
from bot.steps.check_in.screens import current_screen
from bot.steps.check_in.undoing import ended_by_a_stop, undo
from bot.steps.holds import doubts
from bot.steps.home import shut_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import start
from bot.views.back import safety as views
from bot.views.view import View
from storage.back import screenings

A_NIGHT = timedelta(hours=8)
"""From an emergency sign to the questions again, at least (our own judgement)."""


async def stop(turn: Turn, found: Emergency | SeeSoon) -> Reply:
    """Whatever is open ends here, and the plan is paused; a stranger is only advised."""
    if turn.runner is None:
        return Reply((views.advice(turn.words, found, turn.help),))
    draft = turn.draft or new_draft(turn, Purpose.CHECK)
    return await advance(turn, conversation.stop(draft, found, turn.record))


async def more_careful(turn: Turn, question: Question, answer: Answer, found: Cleared) -> Reply:
    """A caution that was named late counts from now on; what that means, and what is open."""
    await screenings.keep(turn.tx, turn.me.id, turn.new_id, {question: answer}, found, None)
    turn.record = replace(turn.record, result=found)
    said = View(turn.words("care-energy" if question is Question.ENERGY else "care-bone"))
    if turn.draft and turn.position:
        return Reply((said, current_screen(turn, turn.position)))
    return Reply((said,))


async def go_on(turn: Turn, key: str, stood: Position | None = None) -> Reply:
    """Back to the open question, else to the main screen; what holds goes on holding.

    `stood`: where the check-in stood before what was said now.
    """
    stopped = shut_screen(turn)
    said = View(turn.words("still-stands" if stopped else key))
    if asked := doubts.question(turn):
        return Reply((asked,))
    if turn.draft and turn.position:
        if isinstance(turn.position, Shut):
            return Reply((current_screen(turn, turn.position),))
        here = await open_again(turn, stood)
        return replace(here, views=(said, *here.views))
    if turn.runner:
        return Reply((stopped or replace(said, rows=start.menu(turn.words).rows, of=Role.PANEL),))
    return Reply((said, start.welcome(turn.words)))


async def recheck(turn: Turn, *, mistake: bool) -> Reply:
    """Answer the safety questions again: all of them, from the start.

    Somebody was found to have an emergency sign, and says hours later that it was checked: then
    what was found is asked, and the rest of the day passes first (our own judgement).
    """
    last = turn.record.stopped
    if not mistake and isinstance(last, Emergency) and not _slept_over(turn, last.at):
        return Reply((views.what_was_found(turn.words),))
    draft = replace(new_draft(turn, Purpose.CHECK), recheck=True)
    return await open_check_in(turn, draft)


async def undo_in_words(turn: Turn) -> Reply:
    """One step back; a stop that has just ended a check-in is one only by asking all again."""
    if asked := doubts.again(turn):
        return Reply((asked,), fresh=True)
    if await ended_by_a_stop(turn):
        return await recheck(turn, mistake=True)
    return await undo(turn, fresh=True)


def was_untrue(turn: Turn, text: str) -> bool:
    """Whether the safety answers shall be asked for again, because they were not true."""
    free = turn.asking is None and turn.in_front is None
    return free and untrue(text, turn.tongues)


async def ask_all_again(turn: Turn) -> Reply:
    """All safety questions from the first one; what the untrue answers cleared is gone."""
    result = await screenings.withdraw(turn.tx, turn.me.id)
    turn.record = replace(turn.record, result=result)
    draft = turn.draft
    if draft is None or not draft.answers:
        return await recheck(turn, mistake=await ended_by_a_stop(turn))
    anew = replace(draft, answers={}, conditions=(), explained=(), result=None, asked=None)
    return await advance(turn, anew, fresh=True)


def _slept_over(turn: Turn, at: datetime) -> bool:
    return day_of(at, turn.zone) != turn.today and turn.now - at >= A_NIGHT


async def wait_on(turn: Turn) -> Reply:
    """Nobody has had a look yet: the stop holds for another week, and then we ask again."""
    if isinstance(stopped := turn.record.stopped, SeeSoon):
        held = SeeSoon(turn.now, stopped.because)
        await screenings.keep(turn.tx, turn.me.id, turn.new_id, {}, held, None)
        turn.record = replace(turn.record, result=held)
    role = await ask_again_at(turn, turn.now + SEE_SOON_PAUSE)
    return Reply((views.wait_on(turn.words, role.day, turn.today),))
