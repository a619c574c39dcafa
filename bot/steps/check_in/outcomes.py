"""How it goes: offered at the end of a session, asked, and noted.

Each step reads the rounds anew: they are asked for once in four weeks, and no other tap pays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.positions import Done, Ending, Position
from bot.domain.check_in.training import only_put_off, took_place
from bot.domain.progress import outcomes
from bot.domain.progress.activities import activity_in
from bot.domain.progress.outcomes import AskActivity, AskImpression, AskScore, Offered, Round
from bot.domain.reading.labels import label_in
from bot.domain.reading.scores import score_in
from bot.presses.outcomes import (
    JudgeChange,
    NameActivity,
    NotNow,
    OneIsEnough,
    OtherActivity,
    OutcomePress,
    RateActivity,
    TakeBack,
)
from bot.steps.asking import ask, stop_asking
from bot.steps.home import shut_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.progress import outcomes as views
from bot.views.view import View
from storage.check_in import outcomes as rows
from storage.runner.asking import What

ENDS = {Ending.PROGRAMME, Ending.NOTHING_LEFT, Ending.STRETCHED}
"""Something was done, and nothing speaks against a question more."""


async def with_offer(turn: Turn, case: Case, stands: Position, screen: View) -> View:
    """The end of a session, with one button more where it is time for it."""
    if not isinstance(stands, Done) or not _ends_with_it(turn, case, stands):
        return screen
    today, known = turn.calendar_day, await rows.of_runner(turn.tx, turn.me.id)
    if not outcomes.offered_now(known, case.draft.id, today):
        return screen
    this = outcomes.at_hand(known, today)
    await _keep(turn, replace(this, offered=Offered(case.draft.id, today)))
    return replace(screen, rows=(*screen.rows, views.offer(turn.words, known)))


def _ends_with_it(turn: Turn, case: Case, done: Done) -> bool:
    """One offer at a time, and none before there is a programme."""
    plan = done.programme or done.kept or case.record.programme
    if done.ending not in ENDS or not plan or done.offer or done.upkeep:
        return False
    training = case.draft.purpose is Purpose.TRAIN
    did_something = took_place(case) if training else not only_put_off(case)
    return did_something and shut_screen(turn) is None


async def noted(turn: Turn) -> tuple[Round, ...] | None:
    """What `/progress` has of it; None where it may not be shown now."""
    return None if shut_screen(turn) else await rows.of_runner(turn.tx, turn.me.id)


def told(turn: Turn, known: Sequence[Round] | None) -> tuple[str, ...]:
    """The sentence of it at the end of `/progress`; reads no row."""
    plan = known or turn.record.programme
    return () if known is None or not plan else tuple(views.sentence(turn.words, known))


def beside(turn: Turn, progress: Reply, known: Sequence[Round] | None) -> Reply:
    """`/progress` with the way to what is noted; reads no row."""
    plan = known or turn.record.programme
    if known is None or not plan:
        return progress
    due = outcomes.may_be_shown(known, turn.calendar_day)
    first, *others = progress.views
    told = views.beside(turn.words, first, known, due=due)
    return replace(progress, views=(told, *others))


async def show(turn: Turn) -> Reply:
    """What is noted, in full."""
    if shut := shut_screen(turn):
        return Reply((shut,))
    known = await rows.of_runner(turn.tx, turn.me.id)
    if not outcomes.whole(known):
        return Reply(toast=turn.words.plain("outcomes-nothing"))
    return Reply((views.page(turn.words, known),))


async def for_physio(turn: Turn) -> tuple[Round, ...]:
    """What the page for the physio has of it; while a stop holds, too: it is for that visit."""
    return () if turn.me.under_age else await rows.of_runner(turn.tx, turn.me.id)


async def begin(turn: Turn) -> Reply:
    """Ask, or go on where it was left today; what was asked from stays."""
    if shut := shut_screen(turn):
        return Reply((shut,), fresh=True)
    today, known = turn.calendar_day, await rows.of_runner(turn.tx, turn.me.id)
    if not outcomes.time_to_ask(known, today):
        return Reply(toast=views.not_due(turn.words, known))
    asked = await _go_on(turn, known, outcomes.at_hand(known, today))
    return replace(asked, fresh=True)


async def now(turn: Turn) -> Reply:
    """Where it stands: the open question, else what is noted."""
    today, known = turn.calendar_day, await rows.of_runner(turn.tx, turn.me.id)
    if shut := shut_screen(turn):
        return Reply((shut,))
    if not outcomes.time_to_ask(known, today):
        return Reply((views.answered(turn.words, known),))
    return Reply((views.question(turn.words, known, outcomes.at_hand(known, today)),))


async def typed(turn: Turn, text: str) -> Reply:
    """An answer in words: a button's own, an activity, a number."""
    known = await rows.of_runner(turn.tx, turn.me.id)
    this = outcomes.at_hand(known, turn.calendar_day)
    asked = views.question(turn.words, known, this)
    if press := _meant(turn, asked, this, text):
        return await tapped(turn, press)
    activity = activity_in(text) if isinstance(outcomes.asks(this), AskActivity) else None
    if activity is None or shut_screen(turn):
        note = views.unread(turn.words, this)
        return Reply((shut_screen(turn) or views.question(turn.words, known, this, note),))
    return await _name(turn, known, this, activity)


def _meant(turn: Turn, asked: View, this: Round, text: str) -> OutcomePress | None:
    """The button whose words these are, or the number that was asked for."""
    buttons = [(button.label, button.press) for row in asked.rows for button in row]
    named, question = label_in(text, buttons, turn.tongues), outcomes.asks(this)
    if isinstance(named, OutcomePress):
        return named
    score = score_in(text, turn.tongues) if isinstance(question, AskScore) else None
    at = question.number if isinstance(question, AskScore) else 0
    return None if score is None else RateActivity(this.nth, at, score)


async def tapped(turn: Turn, press: OutcomePress) -> Reply:
    """A tap on an answer; one that is about another question shows the one that is open."""
    today, known = turn.calendar_day, await rows.of_runner(turn.tx, turn.me.id)
    this = outcomes.at_hand(known, today)
    if shut := shut_screen(turn):
        return Reply((shut,))
    if isinstance(press, TakeBack):
        return await _take_back(turn, known, press)
    if press.round != this.nth or not outcomes.time_to_ask(known, today):
        return replace(await now(turn), toast=turn.words.plain("already-noted"))
    if isinstance(press, NotNow):
        return await _put_off(turn, this)
    return await _answer(turn, known, this, press)


async def _answer(turn: Turn, known: Sequence[Round], this: Round, press: OutcomePress) -> Reply:
    """What the tap says to the open question; to another one, nothing."""
    today = turn.calendar_day
    match press, outcomes.asks(this):
        case NameActivity(), AskActivity():
            return await _name(turn, known, this, views.suggested(turn.words, press.activity))
        case OneIsEnough(), AskActivity(str()):
            return await _go_on(turn, known, outcomes.one_is_enough(this))
        case RateActivity(number=number, score=score), AskScore(open_one) if number == open_one:
            return await _go_on(turn, known, outcomes.scored(this, number, score, today))
        case OtherActivity(number=number), AskScore(open_one) if number == open_one:
            return await _other(turn, known, this, number)
        case JudgeChange(), AskImpression():
            return await _go_on(turn, known, outcomes.judged(this, press.impression, today))
    return await now(turn)


async def _take_back(turn: Turn, known: Sequence[Round], press: TakeBack) -> Reply:
    """The question of the last answer again; of a doubled tap the first counts."""
    last = outcomes.may_take_back(known, turn.calendar_day)
    changed = outcomes.taken_back(last) if last else None
    asked_now = last is not None and (last.nth, outcomes.answers(last)) == (
        press.round,
        press.answers,
    )
    if changed is None or not asked_now:
        return replace(await now(turn), toast=turn.words.plain("already-noted"))
    return await _go_on(turn, known, changed)


async def _other(turn: Turn, known: Sequence[Round], this: Round, number: int) -> Reply:
    """Another activity is asked for, once the others have their numbers."""
    changed = outcomes.without(this, number)
    return await (_go_on(turn, known, changed) if changed else now(turn))


async def _name(turn: Turn, known: Sequence[Round], this: Round, activity: str) -> Reply:
    changed = outcomes.named(this, activity, turn.calendar_day)
    if changed is None:
        note = turn.words("outcomes-activity.same")
        return Reply((views.question(turn.words, known, this, note),))
    return await _go_on(turn, known, changed)


async def _put_off(turn: Turn, this: Round) -> Reply:
    await _keep(turn, replace(this, put_off=turn.calendar_day))
    await stop_asking(turn)
    return Reply((views.later(turn.words),))


async def _go_on(turn: Turn, known: Sequence[Round], this: Round) -> Reply:
    """Keep the round, and ask what is left of it."""
    await _keep(turn, this)
    rounds = (*known[: this.nth - 1], this)
    if outcomes.asks(this) is None:
        await stop_asking(turn)
        return Reply((views.answered(turn.words, rounds, back=True),))
    await ask(turn, What.OUTCOMES)
    return Reply((views.question(turn.words, rounds, this),))


async def _keep(turn: Turn, this: Round) -> None:
    await rows.keep(turn.tx, turn.me.id, this)
