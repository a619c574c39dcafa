"""What is said to an open setting instead of a value: turn it off, or leave it as it was."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.reading.cleaning import asks
from bot.domain.reading.told import clauses
from bot.domain.reading.told.concepts import Concept as Is
from bot.domain.reading.told.cutting import cut
from bot.domain.reading.tongue import Tongue, Tongues

UNDERSTOOD = (Is.OFF, Is.LEAVE, Is.NO, Is.FINE, Is.CORRECT, Is.NOISE)


class ToSetting(StrEnum):
    """What becomes of a setting."""

    OFF = "off"
    LEAVE = "leave"


def to_setting(text: str, tongues: Tongues) -> ToSetting | None:
    """The one thing that all of a text says; None where any of it is not understood."""
    if asks(text):
        return None
    found = (_told(text, tongue) for tongue in tongues)
    return next((meant for meant in found if meant), None)


def _told(text: str, tongue: Tongue) -> ToSetting | None:
    """Off is off, also after "never mind". "No" alone changes nothing."""
    said = clauses.concepts(cut(text, tongue, UNDERSTOOD))
    if Is.OFF in said:
        return ToSetting.OFF
    return ToSetting.LEAVE if said & {Is.LEAVE, Is.NO} else None
