"""The morning after a run or a session: what the answer means for the day.

Pain may be there during and after exercise as long as it is back to usual by the next morning
(after Thomeé 1997 and Silbernagel 2007, who studied knee and Achilles pain); that a worse
morning means one step back, and a second one a week of it, is our own rule of thumb, to be
reviewed by a physiotherapist.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.pain import Light, light

TOO_MANY = 2
"""Worse mornings after which the load counts as too high."""


class Felt(StrEnum):
    """How the back feels the morning after, compared with before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


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
