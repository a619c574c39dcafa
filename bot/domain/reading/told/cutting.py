"""A typed text as a row of phrases that each mean one thing; or unread."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.domain.back.where import Where
from bot.domain.reading.alarm.slips import one_slip
from bot.domain.reading.answers import SPAN, digits, spans
from bot.domain.reading.cleaning import COMMA, STOP, words_in
from bot.domain.reading.told.concepts import Concept
from bot.domain.reading.tongue import Phrases, Tongue

LONGEST = 28
"""Words; a longer text is a story (our own judgement)."""

SHORTEST_SLIP = 3
LONG_WORD = 5
"""Letters from which on a wrong letter may be mended; below it only a swapped, a missing or a
doubled one, for short words have too many neighbours."""

Said = tuple[str, ...]
_MARKED = re.compile(r"(\d+(?:\.\d+)?)([^\W\d]+)")
_PLACES = {
    Where.UPPER: Concept.UPPER,
    Where.LOWER: Concept.LOWER,
    Where.BOTH: Concept.BOTH,
    Where.NO_PAIN: Concept.PAINLESS,
}
_WEAK = {Concept.NOISE, Concept.AMOUNT, Concept.MUCH, Concept.RAN, Concept.UNIT, Concept.NOW}
_UNMENDED = {
    Concept.NOT, Concept.NO, Concept.NONE, Concept.EXCEPT, Concept.ALMOST, Concept.GONE,
}  # fmt: skip
"""A slip is never read as one of these: they turn an answer into its opposite, or a pain into
none. "Desaparecer" is one letter from "desapareceu", and a wish to be no more."""


@dataclass(frozen=True, slots=True)
class Item:
    """One phrase of a text. `value`: of a number, rounded up."""

    concept: Concept
    words: Said
    value: int | None = None
    apart: bool = False
    """A word that says nothing stands before it: "no that hurt" denies nothing, "no pain" does.
    Not told where the "no" is the "not" of the language, too: "no me duele"."""
    followed: bool = False
    """A word that says nothing follows it: of "pain in 2 places" the number is none of pain."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The phrases that one question understands in one language."""

    phrases: Mapping[Said, Item]
    known: frozenset[str]
    mended: tuple[str, ...]
    meaning: frozenset[str]
    own: frozenset[str]
    numbers: bool

    def item_at(self, said: Said) -> Item | None:
        """The longest phrase at the beginning."""
        if said[0] in (COMMA, STOP):
            return Item(Concept.MARK, said[:1])
        longest = (said[:size] for size in range(min(len(said), 8), 0, -1))
        found = next((self.phrases[words] for words in longest if words in self.phrases), None)
        value = digits(said[0]) if self.numbers and found is None else None
        return found if value is None else Item(Concept.NUMBER, said[:1], value)

    def meant(self, word: str) -> str | None:
        """The one word that a slip of the thumb can have been; what means something goes first."""
        if word in self.own or len(word) < SHORTEST_SLIP or not word.isalpha():
            return None
        near = [known for known in self.mended if _near(word, known)]
        near = [known for known in near if known in self.meaning] or near
        alone = {self.phrases[(k,)].concept if (k,) in self.phrases else k for k in near}
        return near[0] if len(alone) == 1 else None


@lru_cache(maxsize=128)
def vocabulary(tongue: Tongue, concepts: tuple[Concept, ...]) -> Vocabulary:
    """What is understood where these concepts are asked for; of two the first one counts."""
    told, numbers = tongue.told, Concept.NUMBER in concepts
    phrases: dict[Said, Item] = {}
    for concept in concepts:
        _add(phrases, concept, told.phrases.get(concept, frozenset()))
    counted = tongue.answers.numbers
    for said, item in phrases.items():
        if item.concept is Concept.SOME and said in counted:
            phrases[said] = replace(item, value=counted[said])
    if Concept.LOWER in concepts:
        _places(phrases, tongue, all_of_it=Concept.OTHER in concepts)
    if numbers:
        _numbers(phrases, tongue)
    if numbers and Concept.AND in concepts:
        phrases[(SPAN,)] = Item(Concept.AND, (SPAN,))
    if numbers and Concept.GONE in concepts:  # of now; an exercise is over
        _add(phrases, Concept.PAINLESS, tongue.answers.no_pain)
        _add(phrases, Concept.NOISE, _painless(tongue, tongue.answers.pain_filler))
    known = frozenset(word for said in phrases for word in said)
    turning = {w for said, i in phrases.items() if i.concept in _UNMENDED for w in said}
    mended = tuple(sorted(w for w in known - turning if len(w) > SHORTEST_SLIP))
    meaning = frozenset(
        said[0] for said, item in phrases.items() if len(said) == 1 and item.concept not in _WEAK
    )
    return Vocabulary(phrases, known, mended, meaning, told.own, numbers)


def cut(text: str, tongue: Tongue, concepts: tuple[Concept, ...]) -> tuple[Item, ...]:
    """All of a text as phrases; empty where any word of it is in none."""
    known = vocabulary(tongue, concepts)
    said = tuple(_mended(words_in(spans(text) if known.numbers else text), known))
    items, at = list[Item](), 0
    while at < len(said) <= LONGEST:
        item = known.item_at(said[at:])
        if item is None:
            return ()
        items.append(item)
        at += len(item.words)
    told = tongue.told.phrases
    both = told.get(Concept.NO, frozenset()) & told.get(Concept.NOT, frozenset())
    return _without_lengths(items, apart=not both)


def _mended(words: Iterable[str], known: Vocabulary) -> Iterable[str]:
    for word in words:
        marked = _MARKED.fullmatch(word)
        if word in known.known or word in (COMMA, STOP):
            yield word
        elif marked and marked[2] in known.known:
            yield from marked.groups()
        else:
            meant = known.meant(word)
            yield meant or word
            if meant is None and word.isalpha():
                return  # in no phrase: the rest need not be looked at


def _without_lengths(items: list[Item], *, apart: bool) -> tuple[Item, ...]:
    """A number with a unit says how far or how long somebody ran; a bare unit is unread.

    So is a number right behind "ran": it may be kilometres, or pain. `apart`: whether it is told
    what stands apart from the word before.
    """
    kept, after_noise = list[Item](), False
    for at, item in enumerate(items):
        after = items[at + 1].concept if at + 1 < len(items) else Concept.MARK
        before = items[at - 1].concept if at else Concept.MARK
        if item.concept is Concept.UNIT and before is not Concept.NUMBER:
            return ()
        if item.concept is Concept.NUMBER and after is Concept.UNIT:
            continue
        if item.concept is Concept.NUMBER and before is Concept.RAN:
            return ()
        if item.concept not in {Concept.UNIT, Concept.RAN, Concept.NOISE}:
            kept.append(replace(item, apart=True) if apart and after_noise else item)
        after_noise = item.concept is Concept.NOISE
        if after_noise and kept and before is Concept.NUMBER:
            kept[-1] = replace(kept[-1], followed=True)
    return tuple(kept)


def _add(phrases: dict[Said, Item], concept: Concept, words: Phrases) -> None:
    for said in words:
        phrases.setdefault(said, Item(concept, said))


def _places(phrases: dict[Said, Item], tongue: Tongue, *, all_of_it: bool) -> None:
    """The places; where they are asked for, "all good" as well: of an exercise it says nothing."""
    for place, words in tongue.answers.where.items():
        if all_of_it or place is not Where.NO_PAIN:
            _add(phrases, _PLACES[place], words)
    if all_of_it:
        _add(phrases, Concept.NOISE, _painless(tongue, tongue.answers.where_filler))


def _painless(tongue: Tongue, fillers: Phrases) -> Phrases:
    """What stands around an answer and says nothing of pain: "it hurts" does."""
    pain = tongue.told.phrases.get(Concept.HURT, frozenset())
    single = {said[0] for said in pain if len(said) == 1}
    return frozenset(said for said in fillers if not single.intersection(said))


def _numbers(phrases: dict[Said, Item], tongue: Tongue) -> None:
    answers = tongue.answers
    for said, value in answers.numbers.items():
        phrases.setdefault(said, Item(Concept.NUMBER, said, value))
    _add(phrases, Concept.OF_TEN, answers.of_ten)
    _add(phrases, Concept.BETWEEN, answers.between)
    _add(phrases, Concept.HALF, answers.half)
    _add(phrases, Concept.AND, answers.and_ | {(SPAN,)})


def _near(word: str, known: str) -> bool:
    if word[1::-1] + word[2:] == known and len(word) > SHORTEST_SLIP:
        return True
    if not one_slip(word, known):
        return False
    if len(word) >= LONG_WORD and len(known) >= LONG_WORD:
        return True
    swapped = sorted(word) == sorted(known)
    doubled = any(a == b for a, b in itertools.pairwise(word))
    return swapped or len(word) < len(known) or (doubled and len(word) > len(known))
