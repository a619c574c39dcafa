"""An activity in the runner's own words: made fit to be shown, never changed."""

from __future__ import annotations

import unicodedata

LONGEST = 60
"""Characters: what still fits beside its number on a phone and on a page (our own choice)."""

_JOINERS = "\u200c\u200d"
"""They belong to the spelling of Persian, Hindi and others, and to pictures made of two."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of what cannot be shown, or would turn the text after it around."""


def activity_in(text: str) -> str | None:
    """The activity on one line; None where it is too long, or no letter is in it.

    It is asked for again then: half of somebody's words is not what they said.
    """
    composed = unicodedata.normalize("NFC", text)
    line = " ".join("".join(map(_shown, composed)).split())
    said = any(map(str.isalpha, line)) and len(line) <= LONGEST
    return line if said else None


def _shown(sign: str) -> str:
    """A sign as it is kept: a space for any white space, nothing for what is not seen."""
    if sign.isspace():
        return " "
    hidden = unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS
    return "" if hidden else sign
