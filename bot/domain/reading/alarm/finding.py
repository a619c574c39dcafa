"""Signs of alarm in typed text: read by meaning, so that nobody has to know our words.

Wide on purpose: a screen too many costs a tap, one too few may cost a nerve. Where a text could
be meant harmlessly (long ago, "no" further ahead), the bot asks to be sure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from bot.domain.reading.alarm.denial import Denied, denied
from bot.domain.reading.alarm.frames import (
    is_over,
    long_ago,
    of_somebody_else,
    seen_frames,
)
from bot.domain.reading.alarm.lexicon import Lexicon, Reader, Span, known_words, reader_of
from bot.domain.reading.alarm.said import Said, read
from bot.domain.reading.alarm.signs import GRAVITY, LOUD, OF_THE_MIND, Level, Sign, Way
from bot.domain.reading.cleaning import COMMA, STOP, words_in

LONGEST = 400
"""Tokens that are read of a text: more is no message but a document."""

_NEARBY = 8
"""Words within which something makes a sign harmless."""

MOST_NAMED = 2
"""Signs that a screen names: more of them are a list, which nobody in need reads."""

_OTHERS = frozenset((COMMA, STOP, "i", "me"))
"""Between a dog and a sign, these say that the sign is not the dog's."""


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
class _Place:
    """A sign where it stands in a text; no level where it is denied."""

    sign: str
    level: Level | None
    start: int
    end: int
    known: int


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
    return found[0] if found and found[0].level in LOUD else None


def doubt_in(text: str, table: AlarmTable, before: str = "") -> Alarm | None:
    """What to ask or to say about a text that nobody could read; None where it names nothing."""
    found = signs_in(text, table, before)
    return found[0] if found else None


TAKEN = "poisoning"
"""The sign that is named beside despair as well: what was taken is an emergency by itself."""


def named_in(text: str, table: AlarmTable, before: str = "") -> tuple[str, ...]:
    """The signs that a text's alarm is about, in the order of the table; at most `MOST_NAMED`.

    Of one that is about despair also that something was taken.
    """
    found = signs_in(text, table, before)
    names = {alarm.sign for alarm in found if alarm.level is found[0].level}
    named = [sign for sign in table.signs if sign.name in names]
    plain = [sign for sign in named if not sign.vague] or named
    taken = (TAKEN,) if TAKEN not in names and any(a.sign == TAKEN for a in found) else ()
    return (*(sign.name for sign in plain[: MOST_NAMED - len(taken)]), *taken)


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


def _read(tokens: Sequence[str], new: int, table: AlarmTable) -> list[Said]:
    """The text in every language; what is harmless in one of them is so in all."""
    by_language = [reader.hits(tokens) for reader in table.readers]
    harmless = [span for hits in by_language for span in hits.pop("harmless", ())]
    frames = seen_frames(by_language)
    return [read(tokens, hits, frames, harmless, new) for hits in by_language if hits]


def _places(said: Said, table: AlarmTable) -> Iterator[_Place]:
    for meaning in said.hits:
        for sign, way in table.by_meaning.get(meaning, ()):
            yield from _named(said, sign, way, meaning)


def _overrules(no: _Place, place: _Place) -> bool:
    same = no.sign == place.sign and no.start < place.end and place.start < no.end
    return same and no.known > place.known


def _named(said: Said, sign: Sign, way: Way, first: str) -> Iterator[_Place]:
    """Every place where the sign stands, and how grave it is there."""
    for spans in _together(said, way, first):
        start, end = min(spans)[0], max(span[1] for span in spans)
        if end > said.new and not _harmless(said, sign, way, start, end):
            yield _Place(sign.name, _level(said, sign, spans), start, end, said.known)


def _level(said: Said, sign: Sign, spans: Sequence[Span]) -> Level | None:
    how = denied(said, spans)
    start, end = min(spans)[0], max(span[1] for span in spans)
    if how is Denied.PLAINLY or is_over(said, sign, start, end):
        return None
    level = of_somebody_else(said, sign, start, end)
    unsure = how is Denied.PERHAPS or (long_ago(said, start, end) and not sign.lasting)
    return Level.WORRY if unsure and level in (Level.EMERGENCY, Level.SOON) else level


def _together(said: Said, way: Way, first: str) -> Iterator[tuple[Span, ...]]:
    """Every way in which the meanings stand near enough to each other."""
    for span in said.hits[first]:
        yield from _joined(said, way, (span,))


def _joined(said: Said, way: Way, spans: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    if len(spans) == len(way.needs):
        yield spans
        return
    for meaning in way.needs[len(spans)]:
        for span in said.near(meaning, spans[0][0]):
            if _fits(said, way, (*spans, span)):
                yield from _joined(said, way, (*spans, span))


def _fits(said: Said, way: Way, spans: tuple[Span, ...]) -> bool:
    """Near enough, apart from each other, and in order where the way says so."""
    if any(spans[at] < spans[at - 1] for at in way.behind if at < len(spans)):
        return False
    return all(
        one[1] <= next_[0] and said.between(one[1], next_[0]) <= way.within
        for one, next_ in pairwise(sorted(spans))
    )


def _harmless(said: Said, sign: Sign, way: Way, start: int, end: int) -> bool:
    if sign.level is not Level.DESPAIR and _is_not_me(said, start):
        return True
    if way.anyway or ("rest" in said.hits and sign.level not in OF_THE_MIND):
        return False
    return any(
        start - _NEARBY <= span[1] and span[0] <= end + _NEARBY
        for meaning in sign.unless
        for span in said.near(meaning, start)
    )


def _is_not_me(said: Said, start: int) -> bool:
    """Whether a dog, a watch or an app is what it is said of: it stands right before."""
    return any(
        start - 2 <= end <= start and _OTHERS.isdisjoint(said.tokens[end:start])
        for _, end in said.near("not_me", start)
    )
