"""What stands before every exercise while the gate is shut: what has to be answered or over."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.alarms import gravest, open_doubt
from bot.domain.back.gate import Closed
from bot.domain.back.help import Help
from bot.domain.back.safety import Emergency
from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import Done, Ending
from bot.views import settings, start
from bot.views.back import safety
from bot.views.view import View
from bot.words import Words, whole


@whole
def shut(words: Words, case: Case, reason: Closed, there: Help) -> View:
    """What stands before every exercise now, and has to be answered or over first."""
    record = case.record
    match reason:
        case Closed.ALARM if alarm := gravest(record.alarms):
            kindly = alarm.asks_kindly(case.now, record.zone)
            return replace(safety.alarm(words, alarm, there, kindly=kindly), asks=True)
        case Closed.UNDER_AGE:
            return replace(start.too_young_after_all(words, there), asks=True)
        case Closed.DOUBT if kind := open_doubt(record.doubts):
            return replace(safety.doubt(words, kind, there), asks=True)
        case Closed.ILL:
            return replace(settings.still_ill(words, case.draft.purpose), asks=True)
    ending = Ending.EMERGENCY if isinstance(record.result, Emergency) else Ending.SEE_SOON
    return safety.still_stopped(words, Done(ending), record.result, there)
