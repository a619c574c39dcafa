"""The question that begins with "To be sure": kept until it is answered, for the gate to see."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.alarms import Doubt, DoubtKind
from bot.domain.back.gate import Closed
from bot.domain.reminders.live import TO_BE_SURE
from bot.steps.turn import Turn
from bot.views.shut import shut
from bot.views.view import View
from storage.runner import runners


async def ask(turn: Turn, kind: DoubtKind) -> None:
    """From here on it waits for an answer; of a stranger nothing is kept."""
    if turn.runner is not None:
        others = (doubt for doubt in turn.runner.doubts if doubt.kind is not kind)
        await _keep(turn, (*others, Doubt(kind, turn.now)))


async def over(turn: Turn, kind: DoubtKind) -> None:
    """It is answered, whatever was said; the list of bodily signs answers nothing about a mood."""
    before = turn.runner.doubts if turn.runner else ()
    left = tuple(doubt for doubt in before if doubt.kind is not kind)
    if left != before:
        await _keep(turn, left)


async def _keep(turn: Turn, doubts: tuple[Doubt, ...]) -> None:
    await runners.set_doubts(turn.tx, turn.me.id, doubts)
    turn.runner = replace(turn.me, doubts=doubts)
    turn.record = replace(turn.record, doubts=doubts)


def question(turn: Turn) -> View | None:
    """The question, where it waits and nothing graver stands before it: instead of advice."""
    if turn.runner is None or turn.may is not Closed.DOUBT:
        return None
    return shut(turn.words, turn.any_case, Closed.DOUBT, turn.help)


def in_front(turn: Turn) -> DoubtKind | None:
    """What it asks about, if it is what the runner was shown last."""
    if turn.in_front not in TO_BE_SURE:
        return None
    kind = DoubtKind(turn.in_front)
    waits = turn.runner is None or any(doubt.kind is kind for doubt in turn.runner.doubts)
    return kind if waits else None


def again(turn: Turn) -> View | None:
    """The question once more, with what answers it, if it is what was shown last."""
    asked = question(turn) if in_front(turn) else None
    if asked is None:
        return None
    return replace(asked, text=f"<i>{turn.words('alarm-help')}</i>\n\n{asked.text}")
