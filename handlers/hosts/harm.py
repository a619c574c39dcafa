"""*Report harm*: what a runner types reaches the hosts, and only with the runner's yes."""

from __future__ import annotations

from bot.presses.harm import KeepHarm, ReportHarm, SendHarm
from bot.steps.asking import asked
from bot.steps.hosts import harm as steps
from bot.steps.turn import Turn
from bot.telegram.handling.context import Context
from bot.telegram.outgoing.telling import tell
from bot.views.hosts import harm as views


def can(turn: Turn, _press: ReportHarm) -> bool:
    """Whether there is anybody to report to."""
    return turn.has_hosts


async def begin(context: Context, _press: ReportHarm) -> None:
    """Asks what happened."""
    await context.reply(await steps.begin(context.turn))


async def typed(context: Context) -> None:
    """What happened; shown once more before it goes."""
    await context.reply(await steps.typed(context.turn, context.typed))


async def send(context: Context, press: SendHarm) -> None:
    """The yes: sent outside the transaction, and the runner hears whether it arrived."""
    services, runner = context.services, context.runner
    said = asked(context.turn).detail
    await context.turn.commit()
    view = views.to_host(services.words.best(None), said, runner.id if press.named else None)
    reached = [await tell(context.bot, host, view) for host in sorted(services.hosts)]
    done = views.sent if any(reached) else views.not_reached
    await context.show(done(context.words))


async def keep(context: Context, _press: KeepHarm) -> None:
    """Nothing is sent."""
    await context.reply(await steps.keep(context.turn))
