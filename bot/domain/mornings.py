"""The morning after a run or a session: what the answer means for the day.

Pain may be there during and after exercise as long as it is back to usual by the next morning
(after Thomeé 1997 and Silbernagel 2007, who studied knee and Achilles pain); that a worse
morning means one step back, and a second one a week of it, is our own rule of thumb, to be
reviewed by a physiotherapist.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.pain import Light, light

TOO_MANY = 2
"""Worse mornings after which the load counts as too high."""


class Felt(StrEnum):
    """How the back feels the morning after, compared with before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Morning:
    """One answer to the next-morning question."""

    day: date
    at: datetime
    felt: Felt
    pain: int | None
    """0-10; None where only the first tap was made."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the next-morning question."""

    asked: int
    better: int
    same: int
    worse: int

    @property
    def unanswered(self) -> int:
        """Missing answers are told, too: nobody knows how those mornings were."""
        return self.asked - self.better - self.same - self.worse


class Advice(StrEnum):
    """What the day should look like."""

    AS_PLANNED = "as_planned"
    GENTLE = "gentle"
    STEP_BACK = "step_back"
    WEEK_BACK = "week_back"
    REST = "rest"


def advice(felt: Felt, pain: int, bad_mornings: int) -> Advice:
    """What to do today; `bad_mornings` counts the worse ones lately, this one included."""
    if light(pain) is Light.RED:
        return Advice.REST
    if felt is Felt.WORSE:
        return Advice.WEEK_BACK if bad_mornings >= TOO_MANY else Advice.STEP_BACK
    return Advice.AS_PLANNED if light(pain) is Light.GREEN else Advice.GENTLE


def tally(answers: Iterable[Morning], asked: Iterable[date]) -> Tally:
    """Counts the answers; a morning was asked about if the question was sent or answered."""
    felt = {morning.day: morning.felt for morning in answers}
    counts = {how: list(felt.values()).count(how) for how in Felt}
    return Tally(
        asked=len({*felt, *asked}),
        better=counts[Felt.BETTER],
        same=counts[Felt.SAME],
        worse=counts[Felt.WORSE],
    )
