"""Which exercise typed words name: "show me the superman", "cat cow please"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from bot.domain.reading.plain_wishes import Want, plainly, straight, want_in
from bot.domain.reading.tongue import NameWords, Tongues, compiled

ALIKE = 0.8
"""How alike (0 to 1) a mistyped name must be to one, and to no other."""
LONGEST = 80
"""Characters; a longer text asks for more than an exercise."""
TELLING = 4
"""Letters that a word needs to tell one exercise from the others."""
_ABOUT_ONE = frozenset({Want.SWAP, Want.PROGRAMME})


def exercises_in(
    text: str, names: Mapping[int, Iterable[str]], tongues: Tongues
) -> tuple[int, ...]:
    """The numbers of the exercises that are asked for; more than one where it is not clear which.

    `names`: for each number its names. A name alone must be exact; after "show me" slips are
    forgiven, and a word that stands in a name is enough: "the plank" may be any of three.
    """
    if len(text) > LONGEST:
        return ()
    said = plainly(text)
    found = (_exercises(straight(said, one.wants), names, one.names) for one in tongues)
    return next((numbers for numbers in found if numbers), ())


class Named(NamedTuple):
    """An exercise that a text names, and what else the text says."""

    number: int
    rests: tuple[str, str]
    """All of it, and without the word before the name: "it hurt during superman"."""


def named_in(text: str, names: Mapping[int, Iterable[str]]) -> Named | None:
    """The one exercise whose name stands in a text, by the longest name; None of two or none."""
    said = f" {plainly(text)} "
    found = [
        (len(name), number, name)
        for number, its in names.items()
        for name in (plainly(one) for one in its)
        if name and f" {name} " in said
    ]
    longest = max((size for size, _, _ in found), default=0)
    best = {(number, name) for size, number, name in found if size == longest}
    if len(best) != 1:
        return None
    ((number, name),) = best
    before, _, behind = said.partition(f" {name} ")
    return Named(number, (f"{before} {behind}", f"{before.rpartition(' ')[0]} {behind}"))


def want_about_one(text: str, names: Mapping[int, Iterable[str]], tongues: Tongues) -> Want | None:
    """What is wished of an exercise that is named: "swap beetle" is "swap this exercise"."""
    said = plainly(text)
    mine = {key for one in names.values() for name in one if len(key := plainly(name)) > TELLING}
    any_name = "|".join(map(re.escape, sorted(mine, key=len, reverse=True)))
    if len(text) > LONGEST or not any_name:
        return None
    for one in tongues:
        article = one.names.article.removeprefix("^")
        about = re.sub(rf"(?<!\w)(?:{article})?(?:{any_name})(?!\w)", one.names.this, said)
        wanted = want_in(about, (one,)) if about != said else None
        if wanted in _ABOUT_ONE:
            return wanted
    return None


def _exercises(text: str, names: Mapping[int, Iterable[str]], words: NameWords) -> tuple[int, ...]:
    behind = compiled(rf"(?: (?:{words.behind}|,|\.))+$")
    said = behind.sub("", text)
    asked = compiled(rf"^{words.show} (?P<name>.+)$").match(said) or compiled(
        rf"^(?P<name>.+?) (?:{words.how})$"
    ).match(text.rstrip(" ."))
    wanted = behind.sub("", asked["name"]) if asked else compiled(words.article).sub("", said)
    known = [(number, _key(name)) for number, mine in names.items() for name in mine]
    found = _one(number for number, name in known if _key(wanted) == name)
    if found or not asked:
        return found
    near = _one(number for number, name in known if _alike(_key(wanted), name))
    return near or _by_word(wanted, names, words)


def _key(name: str) -> str:
    return re.sub(r"[^\w]", "", plainly(name)).removesuffix("s")


def _one(numbers: Iterable[int]) -> tuple[int, ...]:
    found = tuple(dict.fromkeys(numbers))
    return found if len(found) == 1 else ()


def _alike(said: str, name: str) -> bool:
    return len(said) > TELLING and SequenceMatcher(None, said, name).ratio() >= ALIKE


def _by_word(wanted: str, names: Mapping[int, Iterable[str]], words: NameWords) -> tuple[int, ...]:
    """The exercises in whose names all these words stand."""
    telling = {_key(word) for word in wanted.split()} - {"", *words.small}
    if not telling or max(map(len, telling)) < TELLING:
        return ()
    first = {number: next(iter(mine), "") for number, mine in names.items()}
    return tuple(
        number
        for number, name in first.items()
        if telling <= {_key(word) for word in name.replace("-", " ").split()}
    )


def wants_more(text: str, tongues: Tongues) -> bool:
    """Whether more is to be told of the exercise that is open: "tell me more", "details"."""
    said = plainly(text).rstrip(" .")
    asks = (compiled(tongue.names.more).fullmatch(said) for tongue in tongues)
    return len(text) <= LONGEST and any(asks)
