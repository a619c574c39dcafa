"""An answer that was changed after it was sent: it does not count, and a sentence says so."""

from __future__ import annotations

from bot.domain.reading.answers import alarm_answer_in
from bot.domain.reading.told.pain import pain_said
from bot.domain.reading.told.where import where_said
from bot.steps.back import alarms
from bot.steps.back.net import said_lately
from bot.steps.check_in.screens import step_again
from bot.steps.home import shut_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.view import View

NO_WORDS = ""
"""Stands for that sentence where the net keeps what was typed."""


async def edited(turn: Turn, text: str) -> Reply:
    """Once an hour, where somebody may believe that a changed answer counts; else nothing."""
    if turn.runner is None or not _answers(turn, text) or await said_lately(turn, NO_WORDS):
        return Reply()
    if turn.draft is not None:
        return step_again(turn, "edits-dont-count")
    said, shut = View(turn.words("edits-dont-count")), shut_screen(turn)
    return Reply((said, shut) if shut else (said,), fresh=True)


def _answers(turn: Turn, text: str) -> bool:
    """Whether it would answer something: what is open, or a question that is over."""
    tongues = turn.tongues
    if turn.asking is not None or (alarms.waits(turn) and alarm_answer_in(text, tongues)):
        return True
    return where_said(text, tongues) is not None or pain_said(text, tongues) is not None
