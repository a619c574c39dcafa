"""The buttons of the question the morning after."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.back.mornings import Felt
from bot.presses.press import Press, press


@press("mf")
@dataclass(frozen=True, slots=True)
class MorningFelt(Press):
    """How the back is this morning; `day` is the morning's date as a number."""

    day: int
    felt: Felt


@press("mp")
@dataclass(frozen=True, slots=True)
class MorningPain(Press):
    """How much it hurts this morning, 0-10."""

    day: int
    felt: Felt
    pain: int
