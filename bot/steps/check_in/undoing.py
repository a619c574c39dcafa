"""A step back: the last answer of a check-in is taken back, and its question stands again.

Also when the check-in is over, until the next one begins or half a day has gone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.back.pain import Told
from bot.domain.check_in.conversation import open_stop
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import AskSafety, TryCard
from bot.domain.check_in.record import Prescribed
from bot.domain.check_in.training import at_the_start
from bot.domain.exercises.verdicts import Shown
from bot.steps.check_in.answering import advance, take_pain
from bot.steps.check_in.screens import current_screen
from bot.steps.home import home
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.view import View
from storage import records
from storage.back import pains, screenings
from storage.check_in import answers, check_ins, drafts, programmes, trainings
from storage.check_in.answers import Said


async def undo(turn: Turn, *, fresh: bool = False) -> Reply:
    """Back to the question before; where nothing can be taken back, a sentence says so.

    A stop is taken back only by answering all the safety questions again.
    """
    held = open_stop(turn.record, turn.now)
    if turn.draft is None and held is not None:
        return Reply((home(turn),), fresh=True)
    if (back := await step_back(turn, fresh=fresh)) is not None:
        return back
    said = turn.words("nothing-to-undo")
    if turn.draft and turn.position:
        return Reply((View(said), current_screen(turn, turn.position)), fresh=True)
    return Reply((View(said),), fresh=True)


async def corrected(turn: Turn, pain: int) -> Reply | None:
    """Another number for the pain, while what comes after it is open and not answered."""
    draft = turn.draft
    if draft is None or draft.pain is None or draft.answers:
        return None
    if not isinstance(turn.position, AskSafety) and not at_the_start(turn.case):
        return None
    turn.draft = await _without_last_answer(turn, draft)
    return await take_pain(turn, pain)


async def pain_after_all(turn: Turn, check_in: int, pain: int) -> Reply:
    """A higher number than was told binds the day, in the check-in that is open and after it."""
    told = Told(check_in, turn.now, pain, turn.day_ends)
    await pains.keep(turn.tx, turn.me.id, told)
    await check_ins.hurt_more(turn.tx, turn.me.id, check_in, pain)
    record, draft = turn.record.told_pain(told), turn.draft
    if draft is not None and draft.id == check_in:
        return await advance(turn, replace(draft, pain=pain), record)
    turn.record = record
    return Reply(toast=turn.words.plain("noted"))


async def ended_by_a_stop(turn: Turn) -> bool:
    """Whether the check-in that ended last ended by a safety answer that holds."""
    if turn.draft is not None or open_stop(turn.record, turn.now) is None:
        return False
    last = await drafts.closed(turn.tx, turn.me.id)
    return last is not None and not last.is_old(turn.now)


def too_soon(turn: Turn, reading_time: timedelta) -> bool:
    """Whether an answer comes so soon after its question that nobody can have read it."""
    put = turn.draft.put_at if turn.draft else None
    return put is not None and timedelta(0) <= turn.now - put < reading_time


async def step_back(turn: Turn, *, fresh: bool = False) -> Reply | None:
    """The question before the open one; None where nothing can be taken back."""
    if turn.draft is not None:
        return await _before(turn, turn.draft, fresh=fresh)
    if (draft := await last_draft(turn)) is None:
        return None
    over = await check_ins.finished_at(turn.tx, turn.me.id, draft.id)
    turn.draft = draft
    if over is None:  # put away, not finished: it goes on where it was
        return await advance(turn, draft, fresh=True)
    await check_ins.reopen(turn.tx, turn.me.id, draft.id)
    programme, region = await programmes.take_back(turn.tx, turn.me.id, draft.id)
    turn.record = replace(turn.record, programme=programme, programme_region=region)
    return await _before(turn, draft, fresh=True)


async def last_draft(turn: Turn) -> Draft | None:
    """The open check-in, else the one that was closed last, if it can still be taken back."""
    if turn.draft is not None:
        return turn.draft
    draft = await drafts.closed(turn.tx, turn.me.id)
    return None if draft is None or draft.is_old(turn.now) else draft


async def unsaid(turn: Turn, check_in: int, said: Said) -> None:
    """Take a verdict back, in the rows and in what is known of the runner."""
    await answers.unsay(turn.tx, turn.me.id, check_in, said)
    turn.record = await records.verdicts_again(turn.tx, turn.me.id, turn.record)


async def _before(turn: Turn, draft: Draft, *, fresh: bool) -> Reply | None:
    """Take back what was answered last; on a card that is begun its last set."""
    if (begun := begun_card(turn)) is not None:
        shown, sets = begun.shown, begun.sets_done - 1
        await trainings.untick(turn.tx, turn.me.id, draft.id, begun.card, sets)
        return await advance(turn, draft, turn.record.ticked(shown, sets), fresh=fresh)
    if said := await answers.last_said(turn.tx, turn.me.id, draft.id):
        await unsaid(turn, draft.id, said.card)
        return await advance(turn, draft, fresh=fresh)
    before = await _without_last_answer(turn, draft)
    return await advance(turn, before, fresh=fresh) if before else None


def begun_card(turn: Turn) -> Prescribed | None:
    """The open card, if a set of it is done."""
    card = turn.position
    if not isinstance(card, TryCard):
        return None
    plan = turn.record.prescription(Shown(turn.open_draft.id, card.card))
    return plan if plan is not None and plan.sets_done else None


async def _without_last_answer(turn: Turn, draft: Draft) -> Draft | None:
    await check_ins.drop(turn.tx, turn.me.id, draft.id)
    asked = [question for question in draft.asked or () if question in draft.answers]
    if asked:
        left = {q: a for q, a in draft.answers.items() if q is not asked[-1]}
        if draft.result is not None:
            result = await screenings.take_back(turn.tx, turn.me.id, draft.id)
            turn.record = replace(turn.record, result=result)
        return replace(draft, answers=left, conditions=(), explained=(), result=None)
    if draft.pain is not None:
        await pains.drop(turn.tx, turn.me.id, draft.id)
        await trainings.withdraw(turn.tx, turn.me.id, draft.id)  # another number, another dose
        record = turn.record.withdrawn(draft.id)
        told = tuple(t for t in record.told if t.check_in != draft.id)
        turn.record = replace(record, told=told)
        return replace(draft, pain=None, asked=None)
    return replace(draft, where=None, asked=None) if draft.where else None
