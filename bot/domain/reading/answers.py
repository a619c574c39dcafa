"""What a runner types instead of tapping an answer; read whole, or not at all.

A sentence that only *holds* a number or a place ("I have had it for 2 years") is no answer: what
is not read to its last word is `None`, so that the question is asked again and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from typing import TypeVar

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.where import Where
from bot.domain.reading.cleaning import COMMA, STOP, asks, cleaned, words_in
from bot.domain.reading.told.concepts import Concept
from bot.domain.reading.tongue import AnswerWords, Phrases, Tongue, Tongues, compiled

MOST_PAIN = 10
LONGEST = 16
"""Words; a longer text is a story."""
STORY = 60
"""Words behind a "yes" that are looked at for signs."""

_ANSWER = re.compile("f*(?:nh?o?|bf*nh?o?af*nh?o?|nh?o?anh?o?)f*")
"""Filler around a number (with a half, out of ten), or around two: "between 3 and 4", "3 or 4"."""

_THUMBS_DOWN = re.compile("(?:\\s*👎[🏻-🏿\ufe0f]*)+\\s*")

SPAN = "to"
"""Stands for the dash of `3-4`, in each language."""
_NUMBER = re.compile(r"(\d{1,2})(?:\.\d+)?")
_OF_TEN = re.compile(r"(\d{1,2}(?:\.\d+)?)/10")


Meaning = TypeVar("Meaning", Where, AlarmAnswer)


Read = TypeVar("Read")


def _first(
    tongues: Tongues, read: Callable[[str, AnswerWords], Read | None], text: str
) -> Read | None:
    """What the first language reads that understands all of it; they are never mixed."""
    found = (read(text, tongue.answers) for tongue in tongues)
    return next((answer for answer in found if answer is not None), None)


def where_in(text: str, tongues: Tongues) -> Where | None:
    """The place a text names, if it says nothing else. Upper and lower together are both.

    Who asks ("is it my lower back?") has not answered.
    """
    return None if asks(text) else _first(tongues, _where, text)


def pain_in(text: str, tongues: Tongues) -> int | None:
    """The number from 0 to 10 that all of a text comes to; of "between 3 and 4" the higher.

    A half is rounded up: who hesitates is asked for the more careful training.
    """
    return _first(tongues, _pain, text)


def corrected_pain_in(text: str, tongues: Tongues) -> int | None:
    """The number of "I meant 3" or "sorry, it's a 3": only where it plainly corrects one."""
    return _first(tongues, _corrected, text)


def alarm_answer_in(text: str, tongues: Tongues) -> AlarmAnswer | None:
    """Yes, no or another person, if that is all that is said; else None: the question stays."""
    return None if asks(text) else _first(tongues, _alarm_answer, text)


def denial_in(text: str, tongues: Tongues) -> AlarmAnswer | None:
    """No, flatly or with its reason: "zero", "no, I sat too long".

    Of the body only: "negative" is a mood, and despair is old, too.
    """
    return None if asks(text) else _first(tongues, _denial, text)


def mood_answer_in(text: str, tongues: Tongues) -> AlarmAnswer | None:
    """Yes or no about not wanting to live, where "sometimes" and "I don't know" are a yes."""
    said = alarm_answer_in(text, tongues)
    leans = any(_leans(text, tongue.answers) for tongue in tongues) and not asks(text)
    return said or (AlarmAnswer.YES if leans else None)


def agreed(
    reads: Callable[[str, Tongues], Read | None], text: str, tongues: Tongues
) -> Read | None:
    """What all languages take a text for that understand it; None where two of them differ."""
    found = {answer for tongue in tongues if (answer := reads(text, (tongue,))) is not None}
    return found.pop() if len(found) == 1 else None


def behind_a_yes(text: str, tongues: Tongues) -> str | None:
    """What follows a "yes" that the text begins with; None where it begins otherwise."""
    found = (_behind_a_yes(_bare(text, longest=STORY), tongue) for tongue in tongues)
    return next((rest for rest in found if rest), None)


def asks_what_to_do(text: str, tongues: Tongues) -> bool:
    """Whether a text, or what is left of it, only asks what comes now."""
    said = _bare(text)
    return bool(said) and any(
        not _behind(said, t.answers.alarm_then | t.answers.alarm_filler) for t in tongues
    )


def says_nothing(text: str, tongues: Tongues) -> bool:
    """Whether all that is said stands around answers: "hm", "well"; or nothing is."""
    said = _bare(text)
    return any(not _behind(said, tongue.answers.alarm_filler) for tongue in tongues)


def calls_for_help(text: str, tongues: Tongues) -> bool:
    """Whether all that is said calls for help at once, whatever was asked."""
    return any(_calls(text, tongue.answers) for tongue in tongues)


def _where(text: str, words: AnswerWords) -> Where | None:
    named = _named(_bare(text), words.where, words.where_filler)
    if named == {Where.UPPER, Where.LOWER}:
        return Where.BOTH
    return named.pop() if len(named) == 1 else None


def _pain(text: str, words: AnswerWords) -> int | None:
    said = _bare(spans(text))
    if said in words.no_pain:
        return 0
    numbers = _numbers(said, words)
    return max(numbers) if numbers and max(numbers) <= MOST_PAIN else None


def _corrected(text: str, words: AnswerWords) -> int | None:
    said = cleaned(text)
    rest = compiled(rf"^(?:{words.corrects}\b[ ,.:!-]*)+").sub("", said)
    wrong = compiled(rf"[ ,]*\b{words.not_the} \d{{1,2}}\b[ .!]*$")
    return None if rest == said else _pain(wrong.sub("", rest), words)


def _alarm_answer(text: str, words: AnswerWords) -> AlarmAnswer | None:
    said = _bare(text)
    if _declines(said, words):
        return None
    named = _named(said, words.alarm, words.alarm_filler)
    if len(named) == 1:
        return named.pop()
    around = words.alarm_filler.union(words.alarm_about, *words.alarm.values()) - words.alarm_me
    another = _named(said, {AlarmAnswer.ANOTHER: words.alarm_another}, around)
    return AlarmAnswer.ANOTHER if another else None


def _declines(said: tuple[str, ...], words: AnswerWords) -> bool:
    """Whether it may decline help and deny nothing: "no thanks", but not "no thank God"."""
    rests = [said[at:] for at in range(len(said))]
    no, declines = words.alarm[AlarmAnswer.NO], words.alarm_declines
    return any(_longest(rest, declines) > _longest(rest, no) for rest in rests)


def _denial(text: str, words: AnswerWords) -> AlarmAnswer | None:
    said = _bare(text)
    if not said and _THUMBS_DOWN.fullmatch(text):
        return AlarmAnswer.NO
    no, because = words.alarm[AlarmAnswer.NO] | words.alarm_flat, words.alarm_because
    if _declines(said, words) or not _longest(_behind(said, words.alarm_filler), no):
        return None
    reason = any(_longest(said[at:], because) for at in range(len(said)))
    lengths = {*words.numbers, *((word,) for word in said if digits(word))} if reason else set()
    around = words.alarm_filler | because | lengths
    return AlarmAnswer.NO if _named(said, {AlarmAnswer.NO: no}, around) else None


def _behind(said: tuple[str, ...], filler: Phrases) -> tuple[str, ...]:
    at = 0
    while used := _longest(said[at:], filler):
        at += used
    return said[at:]


def _calls(text: str, words: AnswerWords) -> bool:
    around = words.alarm_filler | words.alarm[AlarmAnswer.YES]
    return bool(_named(_bare(text), {AlarmAnswer.YES: words.alarm_calls}, around))


def _leans(text: str, words: AnswerWords) -> bool:
    around = words.alarm_filler | words.alarm[AlarmAnswer.YES]
    return bool(_named(_bare(text), {AlarmAnswer.YES: words.alarm_leaning}, around))


def spans(text: str) -> str:
    """`3-4` and `7 / 10` in the way that words are cut; a number below zero is none."""
    said = re.sub(r"(?<=\d) ?- ?(?=\d)", f" {SPAN} ", cleaned(text))
    said = re.sub(r"(?<=\d) ?/ ?(?=\d)", "/", said)
    return re.sub(r"(?<!\w)-(?=\d)", "minus ", said)


def _behind_a_yes(said: tuple[str, ...], tongue: Tongue) -> str | None:
    plain = tongue.told.phrases.get(Concept.YES, frozenset()) | tongue.answers.alarm_me
    at, yes = 0, False
    while at < len(said):
        used, around = _longest(said[at:], plain), _longest(said[at:], tongue.answers.alarm_filler)
        if not used and not around:
            break
        yes, at = yes or used > 0, at + max(used, around)
    return " ".join(said[at:]) if yes else None


def _bare(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """The words without marks; a text of two sentences is still one answer."""
    said = tuple(word for word in words_in(text) if word not in (COMMA, STOP))
    return said if len(said) <= longest else ()


def _named(
    said: tuple[str, ...], meanings: Mapping[Meaning, Phrases], filler: Phrases
) -> set[Meaning]:
    """What is named; nothing where a word is left that is not understood."""
    at, named = 0, set[Meaning]()
    while at < len(said):
        used, meaning = _next(said[at:], meanings)
        around = _longest(said[at:], filler)
        if not used and not around:
            return set()
        if meaning is not None and used >= around:
            named.add(meaning)
        at += max(used, around)
    return named


def _next(
    said: tuple[str, ...], meanings: Mapping[Meaning, Phrases]
) -> tuple[int, Meaning | None]:
    """How many words the longest phrase at the beginning has, and what it means."""
    found = [(_longest(said, phrases), meaning) for meaning, phrases in meanings.items()]
    used, meaning = max(found, key=lambda one: one[0])
    return (used, meaning) if used else (0, None)


def _numbers(said: tuple[str, ...], words: AnswerWords) -> list[int]:
    """One number, or the two of "between 3 and 4"; none where a word is left over."""
    kinds, numbers, at = "", list[int](), 0
    while at < len(said):
        spelt = _longest(said[at:], words.numbers)
        number = words.numbers[said[at : at + spelt]] if spelt else digits(said[at])
        used, kind = (spelt or 1, "n") if number is not None else _other(said[at:], words)
        if number is not None:
            numbers.append(number)
        if kind == "h" and numbers:
            numbers[-1] += 1
        kinds, at = kinds + kind, at + used
    return numbers if _ANSWER.fullmatch(kinds) else []


def _other(said: tuple[str, ...], words: AnswerWords) -> tuple[int, str]:
    """The longest phrase at the beginning that is no number, and its kind; `?` for a story."""
    kinds = {
        "h": words.half,
        "o": words.of_ten,
        "b": words.between,
        "a": words.and_ | {(SPAN,)},
        "f": words.pain_filler,
    }
    used, kind = max(
        ((_longest(said, phrases), kind) for kind, phrases in kinds.items()),
        key=lambda one: one[0],
    )
    return (used, kind) if used else (1, "?")


def digits(word: str) -> int | None:
    """A number in digits, with a half (rounded up) or out of ten."""
    of_ten = _OF_TEN.fullmatch(word)
    plain = of_ten[1] if of_ten else word
    if not _NUMBER.fullmatch(plain):
        return None
    whole, _, part = plain.partition(".")
    return int(whole) + (int(part or 0) > 0)


def _longest(said: tuple[str, ...], phrases: Container[tuple[str, ...]]) -> int:
    """How many words the longest phrase has that stands at the beginning."""
    return next((n for n in range(min(len(said), 8), 0, -1) if said[:n] in phrases), 0)
