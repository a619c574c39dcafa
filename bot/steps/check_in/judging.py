"""Verdicts on cards: their rows, what they change in the record, and the next step."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.training import noted, prescribed, sets_counted
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.steps.check_in.answering import advance
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import cards
from bot.views.view import View
from storage.check_in import answers


async def judge_card(
    turn: Turn, check_in: int, card: Card, verdict: Verdict, reps: int | None = None
) -> Reply:
    """Keep the verdict on the open card and go on. `reps`: of a set that was not finished."""
    plan = prescribed(turn.record, check_in, card)
    await answers.judge(
        turn.tx,
        turn.me.id,
        check_in,
        card.number,
        card.version,
        verdict,
        turn.now,
        sets=sets_counted(plan.dose, plan.sets_done, verdict) if plan else None,
        reps=reps,
    )
    record = noted(turn.record, check_in, card, verdict, turn.now, reps)
    line = cards.judged(turn.words, turn.catalogue.by_number[card.number], card.version, verdict)
    return await advance(turn, turn.open_draft, record, line)


async def judge_stretch(turn: Turn, check_in: int, number: int, ease: Ease) -> Reply:
    """Keep how the back feels after the open stretch, and go on."""
    await answers.judge(turn.tx, turn.me.id, check_in, number, None, ease, turn.now)
    felt = Stretched(number, ease, turn.now, check_in=check_in)
    record = replace(turn.record, stretched=(*turn.record.stretched, felt))
    line = cards.eased(turn.words, turn.catalogue.by_number[number], ease)
    return await advance(turn, turn.open_draft, record, line)


async def note_late_pain(turn: Turn, check_in: int, card: Card, verdict: Verdict) -> View:
    """A card of a check-in that is over turned out to hurt: it stays out from now on."""
    exercise = turn.catalogue.by_number[card.number]
    which = turn.me.id, check_in, card.number, card.version
    await answers.show(turn.tx, *which, exercise.dose, turn.now)  # should its row be gone
    await answers.judge(turn.tx, *which, verdict, turn.now)
    return cards.judged(turn.words, exercise, card.version, verdict)


async def note_late_worse(turn: Turn, check_in: int, number: int, ease: Ease) -> View:
    """A stretch of a check-in that is over made it worse: it stays out from now on."""
    exercise = turn.catalogue.by_number[number]
    which = turn.me.id, check_in, number, None
    await answers.show(turn.tx, *which, exercise.dose, turn.now)
    await answers.judge(turn.tx, *which, ease, turn.now)
    return cards.eased(turn.words, exercise, ease)
