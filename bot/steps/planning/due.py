"""A reminder that has just come: which of its buttons typed words come to."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.reading.labels import label_in
from bot.domain.reading.told.due import ToReminder, to_reminder
from bot.domain.reminders.kinds import Asks, Kind
from bot.domain.reminders.live import Due
from bot.presses.press import Press
from bot.presses.reminders.reminder_messages import Do
from bot.steps.turn import Turn
from bot.views.reminders.reminder_messages import Coming, buttons_of

OF_EXERCISE: Mapping[ToReminder, Do] = {
    ToReminder.BEGIN: Do.START,
    ToReminder.LATER: Do.SNOOZE,
    ToReminder.NOT_TODAY: Do.SKIP,
    ToReminder.DONE: Do.DONE,
}
OF_RUN: Mapping[ToReminder, Do] = {
    **OF_EXERCISE,
    ToReminder.LATER: Do.SOON,
    ToReminder.DONE: Do.START,  # the run is: how the back is, nobody has said yet
}


def said_in(turn: Turn, text: str) -> Press | None:
    """The tap that words come to, where the reminder of today was what was shown last."""
    shown = turn.in_front
    if not isinstance(shown, Due) or shown.day < turn.today:
        return None
    coming = Coming(shown.kind, shown.day, about=shown.of)
    labels = [(b.label, b.press) for row in buttons_of(turn.words, coming) for b in row]
    if (named := label_in(text, labels, turn.tongues)) is not None:
        return named
    meant = to_reminder(text, turn.tongues)
    return coming.react(_does(shown.of)[meant]) if meant else None


def _does(of: Kind) -> Mapping[ToReminder, Do]:
    return OF_RUN if of.facts.asks is Asks.RUN else OF_EXERCISE
