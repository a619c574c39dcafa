"""Cards beside their check-in: the long description, and a pain that is told late."""

from __future__ import annotations

from bot.domain.check_in.positions import TryCard, TryStretch
from bot.domain.exercises.verdicts import Ease, Shown, Verdict
from bot.presses.check_in.cards import ByEar, CardPress, Detail, JudgeCard, JudgeStretch
from bot.steps.by_ear import set_by_ear
from bot.steps.check_in.judging import note_late_pain, note_late_worse
from bot.steps.check_in.screens import card_again
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context


def is_shown(turn: Turn, press: CardPress) -> bool:
    """Whether the button belongs to the card that is open."""
    match turn.position:
        case TryStretch(number):
            return (turn.open_draft.id, number) == (press.check_in, press.number)
        case TryCard(card):
            return press.shown == Shown(turn.open_draft.id, card)
    return False


async def detail(context: Context, _press: Detail) -> None:
    """Show the card again: from the question how many it were, or from an older version's card."""
    await context.show(card_again(context.turn))


async def by_ear(context: Context, press: ByEar) -> None:
    """From now on with a sound, or without: the open card says which."""
    set_by_ear(context.turn, on=press.on)
    context.toast = context.words.plain("by-ear.is-on" if press.on else "by-ear.is-off")
    await context.show(card_again(context.turn))


def hurt_late(turn: Turn, press: JudgeCard) -> bool:
    """Whether a card that is not open any more turns out to have hurt."""
    known = press.number in turn.catalogue.by_number
    return known and press.verdict is Verdict.PAIN and not _said(turn, press)


def _said(turn: Turn, press: JudgeCard) -> bool:
    return press.verdict in turn.record.said_of(press.shown)


async def note_pain(context: Context, press: JudgeCard) -> None:
    """It stays out from now on, as if it had been said in time."""
    await context.reply(await note_late_pain(context.turn, press.shown, press.verdict))


def worse_late(turn: Turn, press: JudgeStretch) -> bool:
    """Whether a stretch that is not open any more turns out to have made it worse."""
    said = turn.record.felt(press.check_in, press.number)
    known = press.number in turn.catalogue.by_number
    return known and press.ease is Ease.WORSE and press.ease not in said


async def note_worse(context: Context, press: JudgeStretch) -> None:
    """It stays out from now on, as if it had been said in time."""
    reply = await note_late_worse(context.turn, press.check_in, press.number, press.ease)
    await context.reply(reply)
