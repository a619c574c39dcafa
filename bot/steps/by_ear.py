"""By ear: whether sounds come with the cards, and which one goes with the card that is open."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.hearing import Hearing, hearing
from bot.steps.turn import Turn
from storage.runner import runners


def set_by_ear(turn: Turn, *, on: bool) -> None:
    """Keep whether a sound comes with each card."""
    turn.tx.write(runners.by_ear(turn.me.id, on=on))
    turn.runner = replace(turn.me, by_ear=on)


def hears_now(turn: Turn) -> Hearing | None:
    """What the runner is to hear now; None for who wants no sounds, or where there is nothing."""
    if turn.runner is None or not turn.runner.hears or turn.draft is None:
        return None
    return hearing(turn.case, turn.position)
