"""`/train`: the programme's four, one card each, set by set; or a shorter version of it."""

from __future__ import annotations

from bot.domain.check_in.positions import AskPain, AskReady, TryCard
from bot.domain.check_in.training import at_the_start
from bot.domain.exercises.verdicts import Shown, Verdict
from bot.domain.load.progression import DoseReason
from bot.presses.check_in.cards import CardPress
from bot.presses.check_in.training import (
    AskReps,
    SetDone,
    TrainAnyway,
    TrainFor,
    Unfinished,
    WarmUp,
)
from bot.presses.start import Train
from bot.steps.check_in import training as steps
from bot.steps.check_in.beginning import begin, training_draft
from bot.steps.check_in.judging import judge_card
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_open_card(turn: Turn, press: CardPress) -> bool:
    """Whether a button belongs to the training card that is open."""
    match turn.position:
        case TryCard(card, _, DoseReason()):
            return press.shown == Shown(turn.open_draft.id, card)
    return False


def may_warm_up(turn: Turn, press: WarmUp) -> bool:
    """Whether the training is open and not begun."""
    draft = turn.draft
    return (
        draft is not None
        and draft.id == press.check_in
        and isinstance(turn.position, AskPain | AskReady | TryCard)
        and at_the_start(turn.case)
    )


async def short_typed(context: Context) -> None:
    """A training for who has little time: "I only have five minutes"."""
    await context.reply(await steps.train_shortly(context.turn, context.typed))


async def train(context: Context, _press: Train | None = None) -> None:
    """Begins today's training, or goes on with the open one."""
    await context.reply(await steps.train(context.turn))


async def train_anyway(context: Context, press: TrainAnyway) -> None:
    """Begins a training though all of it has just been done."""
    draft = training_draft(context.turn, press.length)
    await context.reply(await begin(context.turn, draft))


async def train_for(context: Context, press: TrainFor) -> None:
    """Begins a training of this length, or gives the open one that length."""
    await context.reply(await steps.train_for(context.turn, press.length))


async def warm_up(context: Context, _press: WarmUp) -> None:
    """Puts the stretches before the exercises of the open training."""
    await context.reply(await steps.warm_up(context.turn))


async def set_done(context: Context, press: SetDone) -> None:
    """Ticks one more set off; the card shows how many are done."""
    await context.reply(await steps.tick(context.turn, press.check_in, press.sets))


async def ask_reps(context: Context, _press: AskReps) -> None:
    """Asks how many repetitions of an unfinished set were done, on the same card."""
    await context.reply(steps.ask_reps(context.turn))


async def unfinished(context: Context, press: Unfinished) -> None:
    """How many repetitions of the last set were done."""
    missed = Verdict.UNFINISHED
    await context.reply(await judge_card(context.turn, press.shown, missed, press.reps))
