"""The one cleaning of typed text: every reader starts from here.

Phones type curly quotes, Arabic digits and spaces of all widths; what is pasted brings soft
hyphens, direction marks and ligatures along. None of it means anything, and all of it would hide
a word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = "’‘`´ʼ′＇‛ʹ"
_DASHES = "‐‑‒–—―−﹣－"
_SAME_SIGN = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_DASHES, "-"))
_SAME_LETTER = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart, as people type them without such keys."""

_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""What shows nothing though Unicode calls it a letter or a mark: fillers, variation selectors."""

_NOTHING = frozenset({"Cf", "Cc", "Cs", "Co", "Cn"})
"""Categories without a sign of their own: format, control, surrogate, private, unassigned."""

COMMA, STOP = ",", "."
"""Tokens between words: a breath, and the end of a sentence."""

_QUESTION = frozenset("?？؟⁇⁉❓❔")

KEPT = 8
"""Texts kept as they were last cleaned: some twenty readers look at one, and anew takes long.
So few, because what runners type is kept nowhere longer than it is needed."""


@lru_cache(KEPT)
def cleaned(text: str) -> str:
    """One line in lower case: no accents, nothing unseen, plain digits, quotes, dashes, spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.replace("`", "'").lower().split())
    once = _folded(" ".join(text.translate(_SAME_SIGN).split()))
    again = _folded(once)  # folding can bring out what was not there to be folded: "ﬁ", "ǰ"
    return " ".join(again.split())


def asks(text: str) -> bool:
    """Whether it has a mark of a question, in whatever script: who asks has not answered."""
    return not _QUESTION.isdisjoint(text)


@lru_cache(KEPT)
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, with `,` and `.` as tokens.

    `can't` is `cant`, `it's` is `it s`, `38,5` is `38.5`.

    A sentence ends only where `.`, `!`, `?` or `;` ends it. A colon, a dash, a bracket and three
    dots are a breath, so that "chest: pain" and "chest... pain" stay together.
    """
    said = re.sub(r"n'(?=t\b)", "n", cleaned(text)).replace("&", " and ")
    said = re.sub(r"\.{2,}|[:()\[\]]|(?:^|\s)-+(?=\s|$)", " , ", said)
    said = re.sub(r"(?<=\d)( ?)kms\b", r"\1km", said)  # without a number it is a cry for help
    said = re.sub(r"[!?;]+|\.(?!\d)|(?<!\d)\.", " . ", said)
    said = re.sub(r"(?<=\d),(?=\d)", ".", said).replace(",", " , ")
    said = re.sub(r"[^\w.,/ ]|_", " ", said)
    return _whole(tuple(_without_doubles(re.sub(r"/(?!\d)|(?<!\d)/", " ", said).split())))


def _whole(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """A stop after each word is emphasis ("I. am. done."), not the end of a sentence."""
    stops = tokens.count(STOP)
    if stops < 3 or 2 * stops < len(tokens) - 1:
        return tokens
    return tuple(token for token in tokens if token != STOP)


def _folded(text: str) -> str:
    compatible = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
    parted = unicodedata.normalize("NFKD", compatible.translate(_SAME_SIGN))
    seen = "".join(map(_plain, parted)).translate(_SAME_LETTER)
    return unicodedata.normalize("NFC", seen)


def _plain(sign: str) -> str:
    """A character as it is read: nothing for an accent, a space for any space, ASCII digits."""
    if unicodedata.combining(sign):
        return ""
    category = unicodedata.category(sign)
    if sign.isspace() or category in ("Zs", "Zl", "Zp"):
        return " "
    if category in _NOTHING:
        return ""
    return str(unicodedata.decimal(sign)) if category == "Nd" else sign


def _without_doubles(tokens: list[str]) -> list[str]:
    """Two breaths in a row are one; a breath beside a stop is the stop."""
    kept: list[str] = []
    for token in tokens:
        mark = token in (COMMA, STOP)
        if mark and kept and kept[-1] in (COMMA, STOP):
            kept[-1] = STOP if STOP in (token, kept[-1]) else COMMA
        else:
            kept.append(token)
    return kept
