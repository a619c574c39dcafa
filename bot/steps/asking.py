"""The setting that typed words answer: opened, closed, and which one it was."""

from __future__ import annotations

from bot.presses.zones import Back
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views import zones as views
from storage.runner import asking
from storage.runner.asking import Asking, What


async def ask(turn: Turn, what: What, detail: str = "") -> None:
    """From here on typed words answer this."""
    await asking.keep(turn.tx, turn.me.id, Asking(what, detail, turn.now))


async def ask_zone(turn: Turn, back: Back, note: str = "", *, plan: str = "") -> Reply:
    """Where are you? Typed words answer it from here on, and then it goes on at `back`.

    `plan`: what was typed for that screen, and is read there as soon as the zone is known.
    """
    await wait_for_zone(turn, back, plan=plan)
    return Reply((views.ask_zone(turn.words, turn.me, turn.now, back, note),))


async def wait_for_zone(turn: Turn, back: Back, *, plan: str = "", keyboard: bool = False) -> None:
    """A place is typed, shared or told by a clock next; what waits for it goes on waiting."""
    plan = plan or waiting_plan(turn, back)
    zone = Asking(What.ZONE, back, turn.now, keyboard, plan)
    await asking.keep(turn.tx, turn.me.id, zone)


def back_of(asking: Asking) -> Back:
    """The screen from which the time zone was asked for."""
    return Back(asking.detail)


def waiting_plan(turn: Turn, back: Back) -> str:
    """What was typed for this screen before the question about the time zone, if anything."""
    asking = turn.asking
    if asking is None or asking.what is not What.ZONE or back_of(asking) is not back:
        return ""
    return asking.plan


def reported(turn: Turn) -> str:
    """What was typed as a report of harm and waits for the runner's yes; empty: nothing does."""
    asking = turn.asking
    return asking.detail if asking is not None and asking.what is What.HARM else ""


async def stop_asking(turn: Turn) -> None:
    """Typed words are about something else again."""
    await asking.over(turn.tx, turn.me.id)


def asked(turn: Turn) -> Asking:
    """The setting that was open when the turn began.

    Raises:
        LookupError: none was.
    """
    if turn.asking is None:
        raise LookupError("no setting is open")
    return turn.asking
