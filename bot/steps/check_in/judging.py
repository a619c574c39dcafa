"""Verdicts on cards: their rows, what they change in the record, and the next step."""

from __future__ import annotations

from markupsafe import escape

from bot.domain.back.gate import Closed
from bot.domain.check_in.training import sets_counted
from bot.domain.exercises.verdicts import Ease, Shown, Verdict
from bot.steps.check_in.answering import advance
from bot.steps.check_in.keeping import prescribe
from bot.steps.check_in.screens import current_screen, open_step
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.check_in import cards
from bot.views.view import View
from storage import records
from storage.check_in import answers
from storage.check_in.answers import Said


async def judge_card(turn: Turn, shown: Shown, verdict: Verdict, reps: int | None = None) -> Reply:
    """Keep the verdict on the open card and go on. `reps`: of a set that was not finished."""
    await prescribe(turn, open_step(turn))
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
    await prescribe(turn, open_step(turn))
    await answers.judge(turn.tx, turn.me.id, check_in, number, None, ease, turn.now)
    record = turn.record.felt_stretch(check_in, number, ease, turn.now)
    line = cards.eased(turn.words, turn.catalogue.by_number[number], ease)
    return await advance(turn, turn.open_draft, record, line)


async def note_late_pain(turn: Turn, shown: Shown, verdict: Verdict) -> Reply:
    """A card that is not open any more turned out to hurt: it stays out from now on.

    What was said of it before is taken back, and what follows from it with it.
    """
    card, exercise = shown.card, turn.catalogue.by_number[shown.card.number]
    which = turn.me.id, shown.check_in, card.number, card.version
    await answers.show(turn.tx, *which, exercise.dose, turn.now)  # should its row be gone
    await answers.unsay(turn.tx, turn.me.id, shown.check_in, Said(card.number, card.version))
    await answers.judge(turn.tx, *which, verdict, turn.now)
    line = cards.judged(turn.words, exercise, card.version, verdict)
    return await _after_late(turn, shown.check_in, line)


async def note_late_worse(turn: Turn, check_in: int, number: int, ease: Ease) -> Reply:
    """A stretch that is not open any more made it worse: it stays out from now on."""
    exercise = turn.catalogue.by_number[number]
    which = turn.me.id, check_in, number, None
    await answers.show(turn.tx, *which, exercise.dose, turn.now)
    await answers.unsay(turn.tx, turn.me.id, check_in, Said(number, None))
    await answers.judge(turn.tx, *which, ease, turn.now)
    return await _after_late(turn, check_in, cards.eased(turn.words, exercise, ease))


async def _after_late(turn: Turn, check_in: int, line: str) -> Reply:
    """The line; and in a check-in that is open what comes next, if that is another thing now."""
    if isinstance(turn.may, Closed):
        return Reply(toast=turn.words.plain("noted"))
    stood = turn.position
    turn.record = await records.verdicts_again(turn.tx, turn.me.id, turn.record)
    draft = turn.draft
    if draft is None:
        return Reply((View(str(escape(line))),), fresh=True)
    if draft.id != check_in or turn.position == stood:
        return Reply((current_screen(turn, open_step(turn)),), toast=line)
    return await advance(turn, draft, turn.record, line)
