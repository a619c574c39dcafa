"""Reminders named by a word of theirs: when they are to come, and when not any more."""

from __future__ import annotations

import re
from functools import cache

from bot.domain.reading.around.once import near, once_in
from bot.domain.reading.around.rhythms import Rhythm, rhythm_in
from bot.domain.reading.cleaning import asks as asks_for
from bot.domain.reading.days import parse_days
from bot.domain.reading.times import ClockTime, Invalid, plain
from bot.domain.reading.tongue import Tongue, Tongues, UnaskedWords, compiled
from bot.domain.reading.unasked.meant import LeaveOut, Off, Plan, Planned, Subject, Unclear, Which
from bot.domain.reading.unasked.sentence import trimmed, without_filler
from bot.domain.reading.wishes import (
    Wish,
    added,
    read_choices,
    read_once,
    read_timetable,
    read_wish,
)
from bot.domain.time.weekdays import EVERY_DAY


def planned(said: str, words: UnaskedWords, tongues: Tongues, *, asks: bool) -> Planned | None:
    """What it says of one kind of reminder; of two, or with a word too many, nothing.

    `asks`: it is a question, which changes nothing.
    """
    about = _about(said, words)
    if about is None:
        return None
    reminders = compiled(rf"\b{words.reminders}\b")
    parted = _one(words.subjects[about]).sub(" | ", reminders.sub(" | ", said))
    told = without_filler(parted, words)
    if not told or (told.isdecimal() and not _is_clock(told, said, tongues)):
        return None
    if not _all_known(parted, words, tongues):
        return None
    meant = None if asks else _wish(told, about, words, tongues, bool(reminders.search(said)))
    if meant or not _is_timed(parted, words, tongues):
        return meant
    changes = asks or _ended(told, words) is not None or compiled(rf"^{words.moves} ").match(told)
    whole = " ".join(
        parted.replace("|", " ").split()
    )  # "this" is filler, and not in "this evening"
    kept = whole if any(once_in(whole, tongues)) else told
    return Unclear(about, "" if changes else kept)


def is_change(text: str, tongues: Tongues) -> bool:
    """Whether it wishes for a change, read or not: it says when, or what shall be no more."""
    said = plain(text)
    changes = "|".join(f"{one.unasked.moves}|{one.unasked.ends}" for one in tongues)
    told = trimmed(said, tongues[0].unasked)
    when = any(map(str.isdigit, said)) or _days_in(re.findall(r"[\w']{4,}", said), tongues)
    return not asks_for(text) and (when or compiled(rf"^(?:{changes}) ").match(told) is not None)


def _is_clock(number: str, said: str, tongues: Tongues) -> bool:
    """Whether a bare number stands behind what only a time of day has before it: `at 8`."""
    before = frozenset[str]().union(*(tongue.times.before for tongue in tongues))
    found = re.search(rf"(?P<before>\S+) {number}\b", said)
    return found is not None and found["before"] in before


def which(said: str, words: UnaskedWords, tongues: Tongues) -> Which | None:
    """Days with a time, or a time that something goes to, where no kind is named."""
    if any(_one(pattern).search(said) for pattern in words.subjects.values()):
        return None
    parted = compiled(rf"\b{words.reminders}\b").sub(" | ", said).lstrip(" |")
    moved = compiled(rf"^{words.moves} ").sub("", parted)
    if not _all_known(moved, words, tongues) or not _is_timed(moved, words, tongues):
        return None
    told = without_filler(moved, words)
    wish = None if told.isdecimal() else _readable(told, tongues, runs=False)
    vague = compiled(rf"\b{words.vague}(?!\w)").search(told) and any(map(str.isdigit, told))
    if wish is None or wish.clock is None or moved != parted:
        return Which() if vague or (wish and wish.clock) else None
    asked = compiled(rf"\b{words.reminders}\b").search(said)
    return Which(wish) if wish.days or asked else Which() if vague else None


def _wish(
    told: str, about: Subject, words: UnaskedWords, tongues: Tongues, reminders: bool
) -> Planned | None:
    if (rest := _ended(told, words)) is not None:
        return _less(rest, told, about, words, tongues, reminders)
    moved = compiled(rf"^{words.moves} ").sub("", told)
    said = without_filler(moved, words)
    runs = about is Subject.RUNS
    if moved == told and _is_asked_about(said, tongues):
        return Plan(about, said)
    beside, rest = added(said, tongues)
    wish = _readable(said, tongues, runs=runs)
    wish = wish or (_readable(rest, tongues, runs=runs) if beside else None)
    if wish is None and moved != told:  # "the run on sunday to 8 am": what it goes to
        said = " ".join(compiled(rf"(?<!\S){words.filler}(?!\S)").sub(" ", said).split())
        wish = _readable(said, tongues, runs=runs)
    sure = about is Subject.STRETCHING or reminders or moved != told
    if wish is None or not (wish.days or sure) or (moved != told and not wish.clock):
        return None
    if moved != told and len(wish.days or ()) > 1:
        return None  # "friday's to saturday": which of the two it leaves is not read
    return Plan(about, said, moved=moved != told)


def _less(
    rest: str,
    told: str,
    about: Subject,
    words: UnaskedWords,
    tongues: Tongues,
    reminders: bool,
) -> Planned | None:
    """Some days less where it says that it lasts, or none at all where it says reminders."""
    lasting = compiled(rf"\b{words.lasting}\b")
    if not rest or not without_filler(lasting.sub(" | ", rest), words):
        off = reminders or compiled(rf"\b{words.turns_off}\b").search(told)
        return Off(about) if off else Unclear(about)
    said = without_filler(lasting.sub(" | ", rest), words)
    some = " ".join(word for word in said.split() if parse_days(word, tongues) != EVERY_DAY)
    days = parse_days(some, tongues) or parse_days(said, tongues)  # "the daily one on sundays"
    plural = lasting.search(told) or compiled(rf"\b{words.plural}\b").search(told)
    return LeaveOut(about, days) if days and plural else None


def _is_asked_about(said: str, tongues: Tongues) -> bool:
    """Whether its screen reads it as a rhythm that no week has, or as one day only."""
    if read_once(said, tongues):
        return True
    rhythm = rhythm_in(said, tongues)
    rests = [rest for _, rest in once_in(said, tongues)] + ([rhythm[1]] if rhythm else [])
    if rhythm and not rhythm[1]:
        return True
    wishes = (read_wish(rest, tongues, runs=True) for rest in rests if rest)
    weekly = rhythm is not None and rhythm[0] is Rhythm.WEEKLY
    return any(
        isinstance(wish, Wish) and (wish.clock or rhythm) and not (weekly and wish.days)
        for wish in wishes
    )


def _readable(said: str, tongues: Tongues, *, runs: bool) -> Wish | None:
    """What the screen of the kind would read, where it is a time or days; else None."""
    wish = read_wish(said, tongues, runs=runs)
    if isinstance(wish, Invalid):
        return None
    if wish and (wish.clock or wish.days):
        return wish
    table = read_timetable(said, tongues, runs=runs)
    if table:
        return Wish(ClockTime((min(table.week.values()),)), frozenset(table.week))
    choices = read_choices(said, tongues)
    return Wish(choices[0].clock, choices[0].days) if choices else None


def _about(said: str, words: UnaskedWords) -> Subject | None:
    """The only kind that is named."""
    named = [about for about in Subject if _one(words.subjects[about]).search(said)]
    return named[0] if len(named) == 1 else None


def _one(pattern: str) -> re.Pattern[str]:
    return compiled(rf"(?<![\w-]){pattern}(?![\w'])")


def _ended(told: str, words: UnaskedWords) -> str | None:
    """What is left where it begins or ends with "no more"; None where it does not."""
    ends = compiled(rf"^{words.ends}(?=[\s,]|$)|(?:^|(?<=\s)){words.ends_behind}$")
    rest = ends.sub(" | ", told)
    return None if rest == told else without_filler(rest, words)


def _is_timed(parted: str, words: UnaskedWords, tongues: Tongues) -> bool:
    """Whether it says when: a time that can be read, a day, or a word such as "evenings"."""
    told = compiled(rf"\b(?:{words.vague}|{words.plural})(?!\w)")
    if told.search(parted) or _days_in(_left(parted, words), tongues):
        return True
    parted = added(without_filler(parted, words), tongues)[1]
    numbers = any(map(str.isdigit, parted))
    return numbers and _readable(without_filler(parted, words), tongues, runs=False) is not None


def _all_known(parted: str, words: UnaskedWords, tongues: Tongues) -> bool:
    """Whether there is nothing but words of time; looked at first, for it is cheap."""
    if rhythm := rhythm_in(parted, tongues):
        parted = rhythm[1]
    return all(
        any(map(str.isdigit, word))
        or any(word in _words_of_time(tongue) for tongue in tongues)
        or parse_days(word, tongues)
        for word in _left(parted, words)
    )


def _left(parted: str, words: UnaskedWords) -> list[str]:
    vague = compiled(rf"\b(?:{words.vague}|{words.moves}|{words.ends}|{words.lasting})(?!\w)")
    filler = compiled(rf"(?<!\S)(?:{words.filler}|{words.ends_behind}|{words.plural})(?!\S)")
    return re.findall(r"[^\s,.;:/&+@~|-]+", filler.sub(" ", vague.sub(" ", parted)))


def _days_in(words: list[str], tongues: Tongues) -> bool:
    return any(parse_days(word, tongues) for word in words)


@cache
def _words_of_time(tongue: Tongue) -> frozenset[str]:
    """Every word that stands in what names times, days and lengths, alone or within a phrase."""
    table, setting = tongue.times, tongue.settings
    phrases = (
        *table.before, *table.around, *table.on, *table.oclock, *table.clock24, *table.hours,
        *table.minutes, *table.and_, *table.past, *table.to, *table.plus, *table.minus,
        *table.toward, *table.through, *table.but, *table.groups, *table.fixed, *table.parts,
        *table.numbers, *table.fractions, *table.lengths, *table.daily, *setting.usual,
        *near(tongue.dates),
    )  # fmt: skip
    joins = f"{setting.and_}|{setting.also}|{setting.too}|{setting.instead}"
    patterns = re.findall(r"\w+", joins)
    return frozenset(re.findall(r"[^\s-]+", " ".join(phrases))) | frozenset(patterns)
