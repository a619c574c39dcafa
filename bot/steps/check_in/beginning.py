"""Begin a check-in, or go on with the one that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.back.where import Where
from bot.domain.check_in.conversation import answer_where, merge, open_stop, shut_in
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Position
from bot.domain.check_in.prefill import prefilled
from bot.domain.load.lengths import Length
from bot.domain.reading.small_talk import is_over
from bot.steps.check_in.answering import advance
from bot.steps.check_in.keeping import keep_counting, prescribe
from bot.steps.check_in.screens import headed
from bot.steps.holds import doubts
from bot.steps.home import home
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import shut as screens
from bot.views import start
from bot.views.view import panel
from storage.check_in import answers, drafts


async def begin_for(turn: Turn, purpose: Purpose, *, fresh: bool = False) -> Reply:
    """Straight to it, as far as nothing has to be asked first."""
    draft = new_draft(turn, purpose)
    if not purpose.begins_with_the_back:
        draft = prefilled(turn.case_of(draft))
    return await begin(turn, draft, fresh=fresh)


async def begin(turn: Turn, draft: Draft, *, fresh: bool = False) -> Reply:
    """Go on with the check-in that is open for the same purpose, else begin this one."""
    if shut := _shut(turn, draft, fresh=fresh):
        return shut
    stands = turn.position
    going_on = merge(turn.draft, draft, turn.now) if turn.draft else None
    if going_on is None or stands is None or isinstance(stands, Done):
        return await open_check_in(turn, draft, fresh=fresh)
    if going_on != turn.draft:
        await drafts.keep(turn.tx, turn.me.id, going_on, turn.now)
        turn.draft = going_on
        await keep_counting(turn, stands)
    await prescribe(turn, stands)
    return _carry_on(turn, stands, fresh=fresh)


async def open_check_in(
    turn: Turn, draft: Draft, *, fresh: bool = False, opening: str | None = None
) -> Reply:
    """Begin a check-in; what was open before is put away. `opening`: words to begin with."""
    if shut := _shut(turn, draft, fresh=fresh):
        return shut
    turn.draft = None
    return await advance(turn, draft, fresh=fresh, opening=opening)


async def begin_complaint(turn: Turn, text: str) -> Reply:
    """`My back hurts`, in words: a kind word, and the first question.

    No kind word for what is over by now: whether it hurts is just asked.
    """
    opening = None if is_over(text, turn.tongues) else "ask-where.hurts"
    return await open_check_in(turn, new_draft(turn, Purpose.CHECK), opening=opening)


async def build_without_pain(turn: Turn) -> Reply:
    """No pain today, but a programme all the same."""
    draft = replace(new_draft(turn, Purpose.CHECK), rebuild=True)
    return await open_check_in(turn, answer_where(turn.case_of(draft), Where.NO_PAIN))


async def offer_again(turn: Turn, until: datetime) -> Reply:
    """What hurt until then is forgiven, and a check-in begins; only on the runner's own wish."""
    if shut := _shut(turn, new_draft(turn, Purpose.CHECK), fresh=False):
        return shut
    if open_stop(turn.record, turn.now):
        return Reply((home(turn),))
    await answers.forgive(turn.tx, turn.me.id, until)
    turn.record = turn.record.forgiven(until)
    return await open_check_in(turn, new_draft(turn, Purpose.CHECK))


async def put_away(turn: Turn) -> Reply:
    """Nothing is open any more; what was finished before stays, and so does "To be sure"."""
    await drafts.close(turn.tx, turn.me.id)
    turn.draft = None
    if asked := doubts.question(turn):
        return Reply((asked,))
    menu = start.menu(turn.words)
    return Reply((home(turn, panel(turn.words("cancelled"), menu.rows)),))


def training_draft(turn: Turn, length: Length = Length.WHOLE) -> Draft:
    """An empty draft for a training of this length."""
    draft = replace(new_draft(turn, Purpose.TRAIN), length=length)
    return prefilled(turn.case_of(draft))


def swap_draft(turn: Turn) -> Draft:
    """An empty draft for finding another exercise, where nothing is trained."""
    draft = replace(new_draft(turn, Purpose.TRAIN), without_training=True)
    return prefilled(turn.case_of(draft))


def new_draft(turn: Turn, purpose: Purpose) -> Draft:
    """An empty draft. The update's own id names it, so a replay opens nothing twice."""
    return Draft(turn.new_id, purpose, turn.now)


def _shut(turn: Turn, draft: Draft, *, fresh: bool) -> Reply | None:
    """Nothing is begun or gone on with while the gate is shut: what it waits for is asked."""
    shut = shut_in(turn.case_of(draft))
    if shut is None:
        return None
    return Reply(
        (screens.shut(turn.words, turn.case_of(draft), shut.reason, turn.help),), fresh=fresh
    )


def _carry_on(turn: Turn, stands: Position, *, fresh: bool) -> Reply:
    """The open question again, where the runner looks; the older copy loses its buttons.

    A doubled tap has opened it a moment ago: then it is there already.
    """
    if turn.tapped is not None and (turn.tapped == turn.me.live.question or turn.doubled):
        return Reply(toast=turn.words.plain("already-noted"))
    return Reply((headed(turn, "carry-on", stands),), fresh=fresh)
