"""A report of harm, from the button to the runner's yes. Until then nobody else reads it.

What was typed waits in the row of what is asked, and goes with it at the next tap or command.
"""

from __future__ import annotations

from bot.presses.harm import SendHarm
from bot.steps.asking import ask, reported, stop_asking
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.hosts import harm as views
from storage.runner.asking import What

MOST = 1000
"""Characters: it is shown whole before it goes, with all around it in one message."""


async def begin(turn: Turn) -> Reply:
    """Ask what happened; typed words answer it from here on."""
    await ask(turn, What.HARM)
    return Reply((views.ask(turn.words),))


async def typed(turn: Turn, text: str) -> Reply:
    """Show what would go; typed anew it takes the place of what was typed before."""
    if len(text) > MOST:
        return Reply((views.ask(turn.words, views.too_long(turn.words, MOST)),))
    await ask(turn, What.HARM, text)
    return Reply((views.check(turn.words, text),))


def waits(turn: Turn, _press: SendHarm) -> bool:
    """Whether something was typed that a yes can be about."""
    return bool(reported(turn))


async def keep(turn: Turn) -> Reply:
    """Nothing goes, and nothing of it stays."""
    await stop_asking(turn)
    return Reply((views.not_sent(turn.words),))
