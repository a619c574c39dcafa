"""Signs of alarm in typed text: read by meaning, so that nobody has to know our words.

Wide on purpose: a screen too many costs a tap, one too few may cost a nerve. Where a text could
be meant harmlessly (long ago, "no" further ahead), the bot asks to be sure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from types import MappingProxyType

from bot.domain.reading.cleaning import COMMA, STOP, words_in
from bot.domain.reading.lexicon import Hits, Lexicon, Reader, Span, known_words, reader_of
from bot.domain.reading.signs import GRAVITY, Level, Sign, Way

LONGEST = 400
"""Tokens that are read of a text: more is no message but a document."""

_A_STOP = 2
"""What the end of a sentence, or a "but", counts as, in words between."""

_NEARBY = 8
"""Words within which something makes a sign harmless."""

_GRAMMAR = frozenset(
    ("no", "not_so", "through", "until", "or", "past", "now", "not_me", "rest", "harmless")
)
"""Concepts that a text is read with, and that are no sign themselves."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """A sign found in a text, and what it asks for here."""

    level: Level
    sign: str


@dataclass(frozen=True, slots=True)
class AlarmTable:
    """All signs and all languages, ready to be read with."""

    signs: tuple[Sign, ...]
    readers: tuple[Reader, ...]
    by_meaning: Mapping[str, tuple[tuple[Sign, Way], ...]]
    """The ways that begin with a meaning: only those of what is named are tried."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A text as one language reads it; from `new` on it is this message."""

    tokens: Sequence[str]
    hits: Mapping[str, Sequence[Span]]
    new: int
    known: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A sign where it stands in a text; no level where it is denied."""

    sign: str
    level: Level | None
    start: int
    end: int
    known: int


class _Denied(Enum):
    NO = 0
    PERHAPS = 1
    PLAINLY = 2


def alarm_table(signs: Iterable[Sign], lexicons: Iterable[Lexicon]) -> AlarmTable:
    """Made once at start."""
    signs, lexicons = tuple(signs), tuple(lexicons)
    known = known_words(lexicons)
    by_meaning: dict[str, list[tuple[Sign, Way]]] = {}
    for sign in signs:
        for way in sign.ways:
            for meaning in way.needs[0]:
                by_meaning.setdefault(meaning, []).append((sign, way))
    return AlarmTable(
        signs,
        tuple(reader_of(lexicon, known) for lexicon in lexicons),
        MappingProxyType({meaning: tuple(ways) for meaning, ways in by_meaning.items()}),
    )


def alarm_in(text: str, table: AlarmTable, before: str = "") -> Alarm | None:
    """The gravest alarm of a text; None where there is none.

    What was typed just before is read along (`i cant`, then `pee`), but what it says by itself
    has been answered already.
    """
    found = signs_in(text, table, before)
    return found[0] if found and found[0].level is not Level.WORRY else None


def worries_in(text: str, table: AlarmTable, before: str = "") -> bool:
    """Whether a text that nobody could read sounds as if something may be wrong."""
    return bool(signs_in(text, table, before))


def signs_in(text: str, table: AlarmTable, before: str = "") -> tuple[Alarm, ...]:
    """All that is found, the gravest first."""
    said = words_in(text)[:LONGEST]
    found = dict.fromkeys(_found(said, 0, table))
    earlier = words_in(before)[-LONGEST:]
    if earlier:
        found |= dict.fromkeys(_found((*earlier, *said), len(earlier), table))
    return tuple(sorted(found, key=lambda alarm: GRAVITY[alarm.level]))


def _found(tokens: Sequence[str], new: int, table: AlarmTable) -> Iterator[Alarm]:
    """What each language finds, unless one that knows the text better reads a "no" there."""
    texts = _read(tokens, new, table)
    places = [place for said in texts for place in _places(said, table)]
    denied = [place for place in places if place.level is None]
    for place in places:
        if place.level and not any(_overrules(no, place) for no in denied):
            yield Alarm(place.level, place.sign)


def _read(tokens: Sequence[str], new: int, table: AlarmTable) -> list[_Said]:
    """The text in every language; what is harmless in one of them is so in all."""
    by_language = [reader.hits(tokens) for reader in table.readers]
    shared = {
        meaning: [span for hits in by_language for span in hits.pop(meaning, ())]
        for meaning in ("harmless", "not_me")
    }
    return [
        _Said(tokens, _seen(hits, shared["harmless"]) | shared, new, _covered(hits))
        for hits in by_language
        if hits
    ]


def _seen(hits: Hits, covers: Sequence[Span]) -> dict[str, Sequence[Span]]:
    """The hits that do not stand inside a longer harmless phrase."""
    seen = {
        meaning: [span for span in spans if not any(_inside(span, cover) for cover in covers)]
        for meaning, spans in hits.items()
    }
    return {meaning: spans for meaning, spans in seen.items() if spans}


def _covered(hits: Hits) -> int:
    """How many words of the text a language knows."""
    return len({at for spans in hits.values() for start, end in spans for at in range(start, end)})


def _places(said: _Said, table: AlarmTable) -> Iterator[_Place]:
    for meaning in said.hits:
        for sign, way in table.by_meaning.get(meaning, ()):
            yield from _named(said, sign, way, meaning)


def _overrules(no: _Place, place: _Place) -> bool:
    same = no.sign == place.sign and no.start < place.end and place.start < no.end
    return same and no.known > place.known


def _named(said: _Said, sign: Sign, way: Way, first: str) -> Iterator[_Place]:
    """Every place where the sign stands, and how grave it is there."""
    for spans in _together(said, way, first):
        start, end = min(spans)[0], max(span[1] for span in spans)
        if end > said.new and not _harmless(said, sign, start, end):
            yield _Place(sign.name, _level(said, sign, spans), start, end, said.known)


def _level(said: _Said, sign: Sign, spans: Sequence[Span]) -> Level | None:
    denied = _denied(said, spans)
    if denied is _Denied.PLAINLY:
        return None
    unsure = denied is _Denied.PERHAPS or (_long_ago(said) and not sign.lasting)
    return Level.WORRY if unsure and sign.level is not Level.DESPAIR else sign.level


def _together(said: _Said, way: Way, first: str) -> Iterator[tuple[Span, ...]]:
    """Every way in which the meanings stand near enough to each other."""
    for span in said.hits[first]:
        yield from _joined(said, way, (span,))


def _joined(said: _Said, way: Way, spans: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    if len(spans) == len(way.needs):
        yield spans
        return
    for meaning in way.needs[len(spans)]:
        for span in said.hits.get(meaning, ()):
            if _fits(said, way, (*spans, span)):
                yield from _joined(said, way, (*spans, span))


def _fits(said: _Said, way: Way, spans: tuple[Span, ...]) -> bool:
    """Near enough, apart from each other, and in order where the way says so."""
    if any(spans[at] < spans[at - 1] for at in way.behind if at < len(spans)):
        return False
    return all(
        one[1] <= next_[0] and _between(said, one[1], next_[0]) <= way.within
        for one, next_ in pairwise(sorted(spans))
    )


def _between(said: _Said, start: int, end: int) -> int:
    """Words between; a comma is none, a stop or a "but" counts double."""
    if end - start > 40:
        return end - start
    stops = sum(said.tokens[at] == STOP or _is(said, "not_so", at) for at in range(start, end))
    commas = sum(said.tokens[at] == COMMA for at in range(start, end))
    return end - start - commas + stops * (_A_STOP - 1)


def _harmless(said: _Said, sign: Sign, start: int, end: int) -> bool:
    if _is_not_me(said, start):
        return sign.level is not Level.DESPAIR
    if "rest" in said.hits:
        return False
    return any(
        start - _NEARBY <= span[1] and span[0] <= end + _NEARBY
        for meaning in sign.unless
        for span in said.hits.get(meaning, ())
    )


def _is_not_me(said: _Said, start: int) -> bool:
    """Whether a dog, a watch or an app is what it is said of: it stands right before."""
    return any(
        start - 2 <= end <= start
        and not {COMMA, STOP, "i", "me"}.intersection(said.tokens[end:start])
        for _, end in said.hits.get("not_me", ())
    )


def _long_ago(said: _Said) -> bool:
    return "past" in said.hits and "now" not in said.hits


def _denied(said: _Said, spans: Sequence[Span]) -> _Denied:
    """Whether a "no" stands before the sign, with nothing between that would end it."""
    at, perhaps = spans[0][0] - 1, False
    while at >= 0 and said.tokens[at] != STOP:
        if said.tokens[at] == COMMA:
            if not _listed(said, at):
                return _Denied.NO
            perhaps = True
        elif _is(said, "not_so", at):
            return _Denied.NO
        elif _is(said, "no", at):
            return _Denied.NO if _turned(said, at, spans) else _sure(perhaps)
        elif not _passes(said, at, spans):
            return _Denied.NO
        at -= 1
    return _Denied.NO


def _sure(perhaps: bool) -> _Denied:
    return _Denied.PERHAPS if perhaps else _Denied.PLAINLY


def _turned(said: _Said, no: int, spans: Sequence[Span]) -> bool:
    """Whether the "no" belongs to a longer meaning ("no feeling"), or an "until" follows."""
    end = max(span[1] for span in spans)
    longer = any(
        start <= no < stop and stop - start > 1 and (start, stop) not in spans
        for meaning, places in said.hits.items()
        if meaning not in _GRAMMAR
        for start, stop in places
    )
    until = any(end <= start <= end + 3 for start, _ in said.hits.get("until", ()))
    return longer or until


def _listed(said: _Said, comma: int) -> bool:
    """Whether the comma is one of a list that goes on with "or": "no fever, chills or cough"."""
    rest = said.tokens[comma:]
    end = comma + (rest.index(STOP) if STOP in rest else len(rest))
    return any(comma < start < end for start, _ in said.hits.get("or", ()))


def _passes(said: _Said, at: int, spans: Sequence[Span]) -> bool:
    """Whether a word may stand between a "no" and what it denies."""
    if any(start <= at < end for start, end in spans) or _is(said, "through", at):
        return True
    return any(_is(said, meaning, at) for meaning in said.hits if meaning not in _GRAMMAR)


def _is(said: _Said, meaning: str, at: int) -> bool:
    return any(start <= at < end for start, end in said.hits.get(meaning, ()))


def _inside(span: Span, cover: Span) -> bool:
    return cover[0] <= span[0] and span[1] <= cover[1]
