"""How often, where a week has no place for it: `every other day`, `twice a week`."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.tongue import Tongues, compiled
from bot.domain.time.weekdays import Days, Weekday, spread, two_in_a_row


class Rhythm(StrEnum):
    """What reminders cannot keep to, for they go by the days of a week.

    WEEKLY they can, if a day is named as well.
    """

    WEEKLY = "weekly"
    OTHER_DAY = "other_day"
    THIRD_DAY = "third_day"
    TWICE = "twice"
    THRICE = "thrice"
    OTHER = "other"


def rhythm_in(said: str, tongues: Tongues) -> tuple[Rhythm, str] | None:
    """The rhythm that a text names, and what is left of it; None where it names none.

    Args:
        said: as `plain` leaves it.
        tongues: the languages to try.
    """
    for tongue in tongues:
        for rhythm in Rhythm:
            named = compiled(rf"(?<!\w)(?:{tongue.settings.rhythms[rhythm]})(?!\w)")
            if named.search(said):
                return rhythm, " ".join(named.sub(" ", said).split()).strip(" ,")
    return None


def weekly(said: str, tongues: Tongues) -> str | None:
    """What is left of a text without "once a week", which every named day is anyway."""
    named = rhythm_in(said, tongues)
    return named[1] if named and named[0] is Rhythm.WEEKLY else None


def nearest(rhythm: Rhythm, *, apart: bool) -> tuple[Days, ...]:
    """Days of a week that come nearest to a rhythm; none where nothing does.

    `apart`: for what had better not follow itself on two days.
    """
    match rhythm:
        case Rhythm.OTHER_DAY:
            odd, even = frozenset(list(Weekday)[::2]), frozenset(list(Weekday)[1::2])
            return (odd - {Weekday.SUNDAY} if apart and two_in_a_row(odd) else odd, even)
        case Rhythm.TWICE | Rhythm.THIRD_DAY:
            return spread(2), spread(2, avoid=spread(2))
        case Rhythm.THRICE:
            return spread(3), spread(3, avoid=spread(3))
    return ()
