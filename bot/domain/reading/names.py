"""Which exercise typed words name: "show me the superman", "cat cow please"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from bot.domain.reading.plain_wishes import plainly

ALIKE = 0.8
"""How alike (0 to 1) a mistyped name must be to one, and to no other."""
LONGEST = 80
"""Characters; a longer text asks for more than an exercise."""
TELLING = 4
"""Letters that a word needs to tell one exercise from the others."""

_SHOW = re.compile(
    r"^(?:(?:please|hey|hi|ok|can you|could you|would you|i want to|i'd like to|let me|may i"
    r"|can i) (?:, )?)*(?:show|open|see|view|watch|explain|describe|demo|demonstrate|teach|find"
    r"|look at|tell me about|what is|what's|whats|what does|how (?:do|does|to|should|can)"
    r"(?: i| you| we)?(?: do| perform)?|how about)(?: me)?(?: again)?(?: how to do)?"
    r"(?: the| a| an| my| that| this)? (?P<name>.+)$"
)
_BEHIND = re.compile(
    r"(?: (?:exercise|stretch|again|please|card|picture|film|video|gif|move|work|works|go|done"
    r"|look like|now|for me|properly|correctly|right|thing|one|,|\.))+$"
)


def exercise_in(text: str, names: Mapping[int, Iterable[str]]) -> int | None:
    """The number of the exercise that is asked for; None where it is none, or not clear which.

    `names`: for each number its names. A name alone must be exact; after "show me" slips are
    forgiven, and a word that only one of them has is enough.
    """
    if len(text) > LONGEST:
        return None
    said = _BEHIND.sub("", plainly(text))
    asked = _SHOW.match(said)
    wanted = _BEHIND.sub("", asked["name"]) if asked else said.removeprefix("the ")
    known = [(number, _key(name)) for number, mine in names.items() for name in mine]
    found = _one(number for number, name in known if _key(wanted) == name)
    if found is not None or not asked:
        return found
    near = _one(number for number, name in known if _alike(_key(wanted), name))
    return near if near is not None else _by_word(wanted, names)


def _key(name: str) -> str:
    return re.sub(r"[^\w]", "", plainly(name)).removesuffix("s")


def _one(numbers: Iterable[int]) -> int | None:
    found = set(numbers)
    return found.pop() if len(found) == 1 else None


def _alike(said: str, name: str) -> bool:
    return len(said) > TELLING and SequenceMatcher(None, said, name).ratio() >= ALIKE


def _by_word(wanted: str, names: Mapping[int, Iterable[str]]) -> int | None:
    """The only exercise in whose name all these words stand."""
    words = {_key(word) for word in wanted.split()} - {"", "the", "and"}
    if not words or max(map(len, words)) < TELLING:
        return None
    first = {number: next(iter(mine), "") for number, mine in names.items()}
    return _one(
        number
        for number, name in first.items()
        if words <= {_key(word) for word in name.replace("-", " ").split()}
    )


_MORE = re.compile(
    r"^(?:i |please )*(?:(?:can you |could you )?(?:tell|show|give|teach) me"
    r" (?:some |a bit |a little )?more|i(?: want|'d like) to know more"
    r"|more (?:details?|info(?:rmation)?)|details?"
    r"|why(?: (?:do )?(?:i do )?(?:this|that|it)(?: one| exercise| stretch)?)?"
    r"|what (?:is|does) (?:it|this|that)(?: one| exercise| stretch)? (?:good )?(?:for|do|train))"
    r"(?: (?:about|of|on) (?:it|this|that|the)(?: one| exercise| stretch)?)?(?: please)?$"
)


def wants_more(text: str) -> bool:
    """Whether more is to be told of the exercise that is open: "tell me more", "details"."""
    return len(text) <= LONGEST and _MORE.match(plainly(text).rstrip(" .")) is not None
