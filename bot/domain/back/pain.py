"""The pain light: what a number from 0 to 10 means for today.

The idea is the pain-monitoring model of Thomeé 1997 and Silbernagel 2007, made for
kneecap and Achilles tendon pain. Published versions draw the lines differently, and none
was tested on back pain: a rule of thumb, to be reviewed by a physiotherapist. It does not
apply when a bone stress injury is suspected; the safety questions come first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

WORST = 10
"""The end of the 0-10 scale: the worst pain the runner can imagine."""
AMBER_FROM = 3
RED_FROM = 6
LATELY = timedelta(hours=1)
"""So long a number that was told is still the number of now (our own judgement)."""
STRONG = 8
"""From here on the red screen says when to call somebody (our own judgement)."""


class Light(StrEnum):
    """Green: as planned. Amber: less and easier. Red: no strength and no run today."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Told:
    """A number that the runner gave in one check-in, 0-10; corrected there, it is another one."""

    check_in: int
    at: datetime
    pain: int
    holds_until: datetime | None = None
    """When the runner's day ends in which it was told, by the clock of then; None: not known."""


def light(pain: int) -> Light:
    """The light for pain right now: 0-2 green, 3-5 amber, 6-10 red.

    Raises:
        ValueError: when the number is not on the scale.
    """
    if not 0 <= pain <= WORST:
        raise ValueError(f"pain is a number from 0 to {WORST}, not {pain}")
    if pain >= RED_FROM:
        return Light.RED
    return Light.AMBER if pain >= AMBER_FROM else Light.GREEN


def strength_today(light: Light) -> bool:
    """Whether strength exercises may be offered at all."""
    return light is not Light.RED


def easier_today(light: Light) -> bool:
    """Whether the easier version is offered instead of the full one."""
    return light is Light.AMBER


def sets_today(sets: int, light: Light) -> int:
    """The sets for today: one less on amber, at least one (our rule of thumb)."""
    return max(1, sets - 1) if light is Light.AMBER else sets
