"""Typed text as the tables of words read it: lower case, no accents; English slips mended."""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´ʼ′＇", "'"))

SLIPS = {
    **dict.fromkeys(("cannt", "canot", "cnat", "ca'nt", "cann't", "can;t"), "can't"),
    **dict.fromkeys(("nummb", "numbb", "nunb", "nubm", "numm"), "numb"),
    **dict.fromkeys(("cheast", "chets", "chset", "chesst"), "chest"),
    **dict.fromkeys(("breth", "breat", "braeth"), "breath"),
    **dict.fromkeys(("feaver", "feever"), "fever"),
}
"""Slips in short words, where a rule would meet too many other words."""

MENDED = (
    "accident", "bladder", "bowels", "breathe", "breathing", "breathless", "buttocks", "cannot",
    "collapsed", "erection", "fainted", "genitals", "incontinent", "incontinence", "numbness",
    "paralysed", "paralyzed", "sensation", "tingling", "unconscious", "urinate", "urinating",
    "weakness",
)  # fmt: skip
"""Longer words of the emergency signs; one letter wrong is mended. A frightened person types
badly, and few other words are that near (so no "cancer": it is one letter from "cancel")."""

RIGHT = frozenset(
    ("bowel", "breath", "collapse", "collapses", "genital", "urinated", "urinates", *MENDED)
)
"""Words that are that near, and meant as they stand."""


def plain(text: str) -> str:
    """The words with single spaces; commas and full stops on their own."""
    said = _without_accents(text.casefold().translate(_APOSTROPHES))
    said = re.sub(r"[.!?;:\n]+", " . ", said).replace(",", " , ")
    return " ".join(re.sub(r"[^\w',. ]", " ", said).split())


def mended(said: str) -> str:
    """Plain words, with the slips of an English writer mended."""
    return " ".join(map(_meant, said.split()))


def _without_accents(text: str) -> str:
    """Many type "cafe" for "café", so both are read the same."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _meant(word: str) -> str:
    """The word that was meant, if only one letter is wrong and the first one is right."""
    if word in RIGHT or word in SLIPS:
        return SLIPS.get(word, word)
    near = (meant for meant in MENDED if meant[0] == word[0] and _one_slip(word, meant))
    return next(near, word)


def _one_slip(word: str, meant: str) -> bool:
    """One letter too many, missing or wrong, or two of them swapped."""
    if abs(len(word) - len(meant)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), None)
    if at is None:
        return len(word) != len(meant)
    rest, wanted = word[at:], meant[at:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]
