"""What one language has to be read with: its words and patterns, no logic.

`bot/typed/tongues.py` reads them from `bot/content/typed/<code>.toml`, whose head says how each is
written. All words are in lower case and without accents, as `times.plain` leaves them; a pattern
is a regular expression as text, and each reader says against what it is held. What a language
lacks is a pattern that fits nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.where import Where
from bot.domain.reading.told.concepts import Concept
from bot.domain.time.weekdays import Days

Words = frozenset[str]
Phrases = frozenset[tuple[str, ...]]
Pattern = str

NOTHING: Pattern = "(?!)"
"""Fits no text."""


@cache
def compiled(pattern: Pattern) -> re.Pattern[str]:
    """The pattern, made ready once."""
    return re.compile(pattern)


@dataclass(frozen=True, slots=True, eq=False)
class TimeWords:
    """Times of day, days of the week and lengths.

    Attributes:
        week: full names of the days, Monday first.
        groups: words for several days, and other names of one; a hyphen stands for the space of
            a phrase.
        fixed: words that are a time (hour, minute).
        parts: phrases after a time, and the hours that they allow. `parts_lead`: before it, too.
        daily: phrases for a part of every day ("every morning"), and the hours that they allow.
        before: what may stand before a time. `around`: before a length. `on`: among days.
        oclock: what may stand after a time and adds nothing.
        clock24: the same, and the hours before count to 24.
        hours, minutes: units of a length. `and_`: between the two.
        numbers: spelt-out hours. `fractions`: spelt-out minutes.
        past, to: between minutes and hour ("ten past seven"). `counted`: those of `to`
            before which digits are minutes as well, for no span is written so ("5 vor 8").
        plus, minus: between hour and minutes (Spanish "siete y media", "ocho menos cuarto").
        toward: before the hour that is so many minutes away (German "halb acht" is 7:30: -30).
        through: between the two ends of a span of days. `but`: before days left out.
        lengths: phrases that are a length, in minutes.
        shows: pattern of what stands before the time that a clock shows. `here`: behind it.
    """

    week: tuple[str, ...]
    groups: Mapping[str, Days]
    fixed: Mapping[str, tuple[int, int]]
    parts: Mapping[str, frozenset[int]]
    daily: Mapping[str, frozenset[int]]
    parts_lead: bool
    before: Words
    around: Words
    on: Words
    oclock: Words
    clock24: Words
    hours: Words
    minutes: Words
    and_: Words
    numbers: Mapping[str, int]
    fractions: Mapping[str, int]
    past: Words
    to: Words
    counted: Words
    plus: Words
    minus: Words
    toward: Mapping[str, int]
    through: Words
    but: Words
    lengths: Mapping[str, int]
    shows: Pattern
    here: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """Days of the calendar; the names of months come from elsewhere.

    Attributes:
        months: beginnings of months' names, three letters each, January first; often none.
        units: of a length, in days. `numbers`: how many of them.
        named: phrases that are so many days from today. `today`: today, or a part of it.
        before, after: patterns of what may stand around a day. `long`: behind a length.
        next, week: patterns of "next" before a weekday and of "next week" behind it.
        between: what stands between a day, its month and its year.
        until: pattern of what stands before the day on which something ends. `ahead`: before a
            length that has to go by first.
        spans: phrases for a day, a week or a month as it is from now; the value of its `Span`.
        ordinal: pattern of what makes a number the day of a month ("24th").
        day: pattern of a whole text that is the day of a month ("until the 14th").
    """

    months: tuple[str, ...]
    units: Mapping[str, int]
    numbers: Mapping[str, int]
    named: Mapping[str, int]
    today: Words
    before: Pattern
    long: Pattern
    next: Pattern
    week: Pattern
    between: Words
    until: Pattern
    ahead: Pattern
    spans: Mapping[str, str]
    ordinal: Pattern
    day: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class AnswerWords:
    """Answers at *where*, at *how much*, and to an alarm.

    Attributes:
        where: what names each place. `where_filler`: what may stand around it.
        pain_filler: what may stand around a number.
        of_ten, between, and_: "out of ten", "between", "and" in "between 3 and 4".
        half: what adds a half. `no_pain`: what means 0. `numbers`: numbers in words.
        corrects: pattern of what says that a number before was wrong. `not_the`: before that one.
        alarm: what answers an alarm's question with yes or no. `alarm_filler`: around it.
        alarm_flat: a "no" about the body, which of a mood says nothing: "zero", "negative".
        alarm_because: beside a "no" its reason: "I sat too long".
        alarm_declines: a "no" to help, perhaps, and so none to the question: "no thanks".
        alarm_calls: which of the "yes" call for help at once.
        alarm_then: what may follow a "yes" and only asks what to do.
        alarm_leaning: neither yes nor no, and no "no" either: "sometimes", "I don't know".
        alarm_me: which of the "yes" say that it is oneself, and so nobody else.
        alarm_another: another person: "my wife", "a friend". `alarm_about`: around it.
        score_around, score_of: patterns around a number that is no pain.
    """

    where: Mapping[Where, Phrases]
    where_filler: Phrases
    pain_filler: Phrases
    of_ten: Phrases
    between: Phrases
    and_: Phrases
    half: Phrases
    no_pain: Phrases
    numbers: Mapping[tuple[str, ...], int]
    corrects: Pattern
    not_the: Pattern
    alarm: Mapping[AlarmAnswer, Phrases]
    alarm_filler: Phrases
    alarm_flat: Phrases
    alarm_because: Phrases
    alarm_declines: Phrases
    alarm_calls: Phrases
    alarm_then: Phrases
    alarm_leaning: Phrases
    alarm_me: Phrases
    alarm_another: Phrases
    alarm_about: Phrases
    score_around: Pattern
    score_of: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class SettingWords:
    """What stands around times where a setting is open.

    Attributes:
        and_: pattern of what parts two times. `about`: of what a plan is about, before it.
        also, too: patterns of what says that it comes beside what there is, before and behind.
        usual: parts of a day, and the time that is usual then (hour, minute).
        instead: pattern of what says that the words behind it hold, and not those before.
        rhythms: by the value of each `Rhythm`: pattern of how often, where no week has it.
        to: pattern of what stands between the ends of quiet hours. `from_`: before them.
        until, since: patterns of what stands before the only end that is named, the last or the
            first.
    """

    and_: Pattern
    about: Pattern
    also: Pattern
    too: Pattern
    usual: Mapping[str, tuple[int, int]]
    instead: Pattern
    rhythms: Mapping[str, Pattern]
    to: Pattern
    from_: Pattern
    until: Pattern
    since: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class WantWords:
    """Plain wishes.

    Attributes:
        wants: by the value of each `Want`: pattern of what asks for it.
        not_so: pattern of what says that something does not hurt, or hurts somebody else.
        telling: words that are set right where two neighbouring letters are swapped.
    """

    wants: Mapping[str, Pattern]
    not_so: Pattern
    telling: Words


@dataclass(frozen=True, slots=True, eq=False)
class TalkWords:
    """Small talk.

    Attributes:
        topics: by the value of each `Topic`: pattern of a whole clause.
        nothing: clauses that say nothing. `joins`: pattern of what parts two clauses.
        sighs: pattern of what may stand around a clause and says nothing.
        after_run: pattern of "after my run" behind what is said of the back.
        later: pattern of a day that is not today.
        back: pattern of a word about the back or about pain.
        placed: pattern of a place beside a word for pain. `upper`, `lower`: of the place in it.
        eased: pattern of pain that is less or gone. `of_ten`: of "out of ten" behind a number.
    """

    topics: Mapping[str, Pattern]
    nothing: Words
    joins: Pattern
    sighs: Pattern
    after_run: Pattern
    later: Pattern
    back: Pattern
    placed: Pattern
    upper: Pattern
    lower: Pattern
    eased: Pattern
    of_ten: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """What stands around the name of an exercise, and of a button.

    Attributes:
        this: what stands for a name in a wish about it.
        show: pattern of what asks to see it. `behind`: of what may stand behind its name.
        how: pattern of asking how it goes, behind its name.
        article: pattern of an article before it. `small`: words that do not tell exercises apart.
        more: pattern of asking for more about the one that is open.
        around: words around a button's own that do not change it. `same`: typed for other words.
        of: between two numbers of a button ("set 1 of 3").
    """

    this: str
    show: Pattern
    behind: Pattern
    how: Pattern
    article: Pattern
    small: Words
    more: Pattern
    around: Words
    same: Mapping[str, str]
    of: Words


@dataclass(frozen=True, slots=True, eq=False)
class ToldWords:
    """Answers in a runner's own words (`reading/told/`).

    Attributes:
        phrases: what means each concept.
        own: words that are near another one and yet no slip of it ("tree" is not "three").
    """

    phrases: Mapping[Concept, Phrases]
    own: Words


@dataclass(frozen=True, slots=True, eq=False)
class UnaskedWords:
    """Sentences about reminders and settings that no screen has asked for.

    All are patterns, held against the text as `times.plain` leaves it, without signs.

    Attributes:
        subjects: by the value of each `Subject`: what names it. `reminders`: a word for them.
        filler: what says nothing beside those. `courtesy`: around any sentence.
        requests: what begins a polite question that is none. `joins`: between two clauses.
        ends, ends_behind: "no more" before the rest and behind it. `turns_off`: those of
            them that can only mean reminders.
        lasting: what says that it is so from now on. `plural`: days that come again.
        each_week: what says that weekdays beside it are meant in every week.
        moves: before what goes to another time. `vague`: when, but not so that it is a plan.
        quiet: what asks for silence at some hours. `quiet_hours`: what names them.
            `half_quiet`: one end of them, or no time.
        never_quiet: a whole sentence that wants none. `no_quiet`: where they are asked for.
        rests: what says that weekdays named beside it are without exercise.
        away: what asks for silence for some days. `resumes`: a whole clause that ends it.
        pauses: those of them that name a pause. `keeps`: beside kinds that it is not for.
        open_end: all of "until I say so". `back`: a whole sentence that ends it if there is one.
        moved_to, is_in: before a place, surely and perhaps. `place_behind`: behind it.
        not_there, but_there: before a place where one is not, and between it and the other.
        my_time: before what one's clock shows, where nothing has asked for it.
        speaks, speaks_behind: around the name of a language that is to be spoken.
        asks_time: the whole question what time it is.
    """

    subjects: Mapping[str, Pattern]
    reminders: Pattern
    filler: Pattern
    courtesy: Pattern
    requests: Pattern
    joins: Pattern
    ends: Pattern
    ends_behind: Pattern
    turns_off: Pattern
    lasting: Pattern
    plural: Pattern
    each_week: Pattern
    moves: Pattern
    vague: Pattern
    quiet: Pattern
    quiet_hours: Pattern
    half_quiet: Pattern
    never_quiet: Pattern
    no_quiet: Pattern
    rests: Pattern
    away: Pattern
    pauses: Pattern
    keeps: Pattern
    open_end: Pattern
    back: Pattern
    resumes: Pattern
    moved_to: Pattern
    is_in: Pattern
    place_behind: Pattern
    not_there: Pattern
    but_there: Pattern
    my_time: Pattern
    speaks: Pattern
    speaks_behind: Pattern
    asks_time: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """All that one language is read with."""

    code: str
    times: TimeWords
    dates: DateWords
    answers: AnswerWords
    settings: SettingWords
    wants: WantWords
    talk: TalkWords
    names: NameWords
    told: ToldWords
    unasked: UnaskedWords


Tongues = tuple[Tongue, ...]
"""The languages to try, in order: the first that reads a text whole is the one it is in."""
