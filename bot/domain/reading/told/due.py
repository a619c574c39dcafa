"""What is said to a reminder that has just come: now, later, not today, or done already."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (
    Is.LATER, Is.NOT_TODAY, Is.BEGIN, Is.DONE, Is.YES, Is.NO, Is.FOR_TODAY, Is.NOW, Is.FINE,
    Is.CORRECT, Is.NOISE,
)  # fmt: skip


class ToReminder(StrEnum):
    """What a runner wants of a reminder."""

    BEGIN = "begin"
    LATER = "later"
    NOT_TODAY = "not_today"
    DONE = "done"


_MEANS = {
    Is.LATER: ToReminder.LATER,
    Is.NOT_TODAY: ToReminder.NOT_TODAY,
    Is.BEGIN: ToReminder.BEGIN,
    Is.DONE: ToReminder.DONE,
}
_BESIDE = {
    ToReminder.BEGIN: {Is.YES, Is.NOW, Is.FINE, Is.MARK},
    ToReminder.LATER: {Is.NO, Is.FINE, Is.CORRECT, Is.MARK},
    ToReminder.NOT_TODAY: {Is.NO, Is.FINE, Is.CORRECT, Is.MARK},
    ToReminder.DONE: {Is.YES, Is.FOR_TODAY, Is.NOW, Is.FINE, Is.MARK},
}
"""What may stand beside it: "no, later", "yes, now", "sorry, later".
"No" alone may mean now or today."""


def to_reminder(text: str, tongues: Tongues) -> ToReminder | None:
    """The one thing that all of a text says; None where it may be two, or is not understood."""
    if asks(text):
        return None
    found = (_told(text, tongue) for tongue in tongues)
    return next((meant for meant in found if meant), None)


def begins(text: str, tongues: Tongues) -> bool:
    """Whether all of a text says "let's go", "continue"; a bare "yes" does not."""
    return not asks(text) and any(_begins(text, tongue) for tongue in tongues)


def _begins(text: str, tongue: Tongue) -> bool:
    said = clauses.concepts(cut(text, tongue, UNDERSTOOD))
    return Is.BEGIN in said and said - {Is.BEGIN} <= _BESIDE[ToReminder.BEGIN]


def _told(text: str, tongue: Tongue) -> ToReminder | None:
    said = clauses.concepts(cut(text, tongue, UNDERSTOOD))
    meant = {_MEANS[one] for one in said if one in _MEANS}
    if not meant and Is.YES in said:
        meant = {ToReminder.BEGIN}
    if len(meant) != 1:
        return None
    (one,) = meant
    return one if said - _MEANS.keys() <= _BESIDE[one] else None
