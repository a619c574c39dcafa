"""The verdict on a strength card: its row, what it changes, and the next step."""

from __future__ import annotations

from bot.domain.check_in.training import noted, prescribed, sets_counted
from bot.domain.exercises.verdicts import Card, Verdict
from bot.steps.advance import advance
from bot.telegram.handling.context import Context
from bot.views.check_in import cards
from storage.check_in import answers


async def judge(
    context: Context, check_in: int, card: Card, verdict: Verdict, reps: int | None = None
) -> None:
    """Keep the verdict on the open card and go on. `reps`: of a set that was not finished."""
    turn, plan = context.turn, prescribed(context.turn.record, check_in, card)
    if turn.draft is None:
        raise LookupError("no check-in is open")
    await answers.judge(
        turn.tx,
        context.runner.id,
        check_in,
        card.number,
        card.version,
        verdict,
        turn.now,
        sets=sets_counted(plan.dose, plan.sets_done, verdict) if plan else None,
        reps=reps,
    )
    record = noted(turn.record, check_in, card, verdict, turn.now, reps)
    exercise = context.services.catalogue.by_number[card.number]
    line = cards.judged(context.words, exercise, card.version, verdict)
    await advance(context, turn.draft, record, line)
