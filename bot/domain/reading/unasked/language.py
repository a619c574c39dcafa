"""A language that is to be spoken, by its name: `change the language to French`, `in italiano`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.reading.times import plain
from bot.domain.reading.tongue import Tongue, Tongues, compiled
from bot.domain.reading.unasked.sentence import trimmed

LONGEST = 60
"""Characters; a longer text is a story."""
DECLINED = 2
"""Letters by which a name may grow where it is declined: `французька`, `французькою`."""


def language_in(text: str, tongues: Tongues, names: Mapping[str, str]) -> str | None:
    """The code of the language that a text asks for; None where it says anything else.

    Args:
        text: as it was typed.
        tongues: the languages to try: all there are, for who asks for French may ask in French.
        names: what languages are called in any of them, as `plain` leaves it, and their codes.
    """
    if len(text) > LONGEST:
        return None
    said = re.sub(r"[^\w\s'-]", " ", plain(text))
    if not any(_code(word, names) for word in said.split()):
        return None  # looked at first, for it is cheap
    found = (_code(_named(said, tongue), names) for tongue in tongues)
    return next((code for code in found if code), None)


def asks_for_another(text: str, tongues: Tongues, others: frozenset[str]) -> bool:
    """Whether it asks, by a verb of speaking, for one of these languages."""
    said = re.sub(r"[^\w\s'-]", " ", plain(text))
    if len(text) > LONGEST or not any(word in others for word in said.split()):
        return False
    return any(
        (name := _named(said, tongue)) in others and name != trimmed(said, tongue.unasked)
        for tongue in tongues
    )


def _named(said: str, tongue: Tongue) -> str:
    """What is left without the words that ask for a language."""
    told = trimmed(" ".join(said.split()), tongue.unasked)
    asked = compiled(rf"^(?:{tongue.unasked.speaks} )+").sub("", told)
    return compiled(rf"(?: {tongue.unasked.speaks_behind})+$").sub("", asked)


def _code(name: str, names: Mapping[str, str]) -> str | None:
    """By its name, or by that in another case where the script declines it."""
    if name in names or name.isascii():
        return names.get(name)
    stems = ((known[:-1], code) for known, code in names.items() if not known.isascii())
    fits = (code for stem, code in stems if name.startswith(stem) and _ends_like(name, stem))
    return next(fits, None)


def _ends_like(name: str, stem: str) -> bool:
    return len(name) - len(stem) <= 1 + DECLINED
