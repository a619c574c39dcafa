"""Verdicts on cards: their rows, what they change in the record, and the next step."""

from __future__ import annotations

from bot.domain.check_in.training import sets_counted
from bot.domain.exercises.verdicts import Ease, Shown, Verdict
from bot.steps.check_in.answering import advance
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import cards
from bot.views.view import View
from storage.check_in import answers


async def judge_card(turn: Turn, shown: Shown, verdict: Verdict, reps: int | None = None) -> Reply:
    """Keep the verdict on the open card and go on. `reps`: of a set that was not finished."""
    card, plan = shown.card, turn.record.prescription(shown)
    await answers.judge(
        turn.tx,
        turn.me.id,
        shown.check_in,
        card.number,
        card.version,
        verdict,
        turn.now,
        sets=sets_counted(plan.dose, plan.sets_done, verdict) if plan else None,
        reps=reps,
    )
    record = turn.record.judged_card(shown, verdict, turn.now, reps)
    line = cards.judged(turn.words, turn.catalogue.by_number[card.number], card.version, verdict)
    return await advance(turn, turn.open_draft, record, line)


async def judge_stretch(turn: Turn, check_in: int, number: int, ease: Ease) -> Reply:
    """Keep how the back feels after the open stretch, and go on."""
    await answers.judge(turn.tx, turn.me.id, check_in, number, None, ease, turn.now)
    record = turn.record.felt_stretch(check_in, number, ease, turn.now)
    line = cards.eased(turn.words, turn.catalogue.by_number[number], ease)
    return await advance(turn, turn.open_draft, record, line)


async def note_late_pain(turn: Turn, shown: Shown, verdict: Verdict) -> View:
    """A card of a check-in that is over turned out to hurt: it stays out from now on."""
    card, exercise = shown.card, turn.catalogue.by_number[shown.card.number]
    which = turn.me.id, shown.check_in, card.number, card.version
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
