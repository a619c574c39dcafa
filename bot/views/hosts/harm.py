"""A report of harm: asked for, shown once more, and as the hosts read it."""

from __future__ import annotations

from markupsafe import Markup

from bot.presses.harm import KeepHarm, ReportHarm, SendHarm
from bot.views.view import Button, Row, View, panel
from bot.words import Words


def way_in(words: Words) -> Row:
    """The button on the page of all commands."""
    return (Button(words.plain("harm"), ReportHarm()),)


def ask(words: Words, note: str = "") -> View:
    """What happened? It is typed; and who reads it is said before."""
    leave = (Button(words.plain("harm-ask.leave"), KeepHarm()),)
    return panel(f"{note}\n\n{words('harm-ask')}" if note else words("harm-ask"), (leave,))


def check(words: Words, typed: str) -> View:
    """All that would go, and the yes that it takes."""
    return panel(
        words("harm-check", typed=typed),
        (
            (Button(words.plain("harm-check.named"), SendHarm(named=True)),),
            (Button(words.plain("harm-check.unnamed"), SendHarm(named=False)),),
            (Button(words.plain("harm-check.leave"), KeepHarm()),),
        ),
    )


def too_long(words: Words, most: int) -> str:
    """What cannot be shown whole is not sent in part."""
    return words("harm-too-long", most=most)


def sent(words: Words) -> View:
    """The hosts have it."""
    return View(words("harm-sent"))


def not_sent(words: Words) -> View:
    """The runner has thought better of it."""
    return View(words("harm-kept"))


def not_reached(words: Words) -> View:
    """None of the hosts could be reached, and the runner has to know."""
    return View(words("harm-failed"))


def to_host(words: Words, typed: str, runner: int | None) -> View:
    """The report, as a host reads it; the runner's number only with their yes."""
    if runner is None:
        who = words("host-harm.unnamed")
    else:
        link = Markup('<a href="tg://user?id={}">{}</a>').format(runner, runner)
        who = words("host-harm.named", runner=link)
    return View(f"{words('host-harm', typed=typed)}\n\n{who}")
