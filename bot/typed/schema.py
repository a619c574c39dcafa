"""The schema of `content/typed/<code>.toml`: how each key is written and what becomes of it.

Lists are parted by commas or lines, numbers are written `half = 30`, times `noon = 12:00`. A
pattern is a regular expression; each of its lines is another way to say it, `<name>` stands for
one of `[pieces]`, and lines that begin with # are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo, model_validator

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.where import Where
from bot.domain.reading.alarm.lexicon import phrase
from bot.domain.reading.around.rhythms import Rhythm
from bot.domain.reading.cleaning import cleaned
from bot.domain.reading.plain_wishes import Want
from bot.domain.reading.small_talk import Topic
from bot.domain.reading.times import plain
from bot.domain.reading.told.concepts import WORDED, Concept
from bot.domain.reading.tongue import (
    NOTHING,
    AnswerWords,
    DateWords,
    NameWords,
    Pattern,
    Phrases,
    SettingWords,
    TalkWords,
    TimeWords,
    ToldWords,
    Tongue,
    UnaskedWords,
    WantWords,
    Words,
)
from bot.domain.reading.unasked.meant import Subject
from bot.domain.reading.unasked.whens import Span
from bot.domain.time.weekdays import EVERY_DAY, WEEKEND, WORKING_DAYS, Days, Weekday

HOURS = {
    "before_noon": frozenset(range(12)),
    "after_noon": frozenset(range(12, 24)),
    "morning": frozenset(range(1, 12)),
    "midday": frozenset(range(11, 15)),
    "afternoon": frozenset(range(12, 19)),
    "evening": frozenset(range(16, 24)),
    "night": frozenset({20, 21, 22, 23, 0, 1, 2, 3}),
    "late": frozenset({*range(17, 24), *range(4)}),
    "noon": frozenset({12}),
    "midnight": frozenset({0}),
}
"""The hours that each part of a day allows."""

GROUPS: Mapping[str, Days] = {
    "every_day": EVERY_DAY,
    "working_days": WORKING_DAYS,
    "weekend": WEEKEND,
    **{day.name.lower(): frozenset({day}) for day in Weekday},
}
"""Days that other words than the seven names stand for."""

_PIECE = re.compile(r"(?<!\?P)<([a-z_]+)>")


def _said(text: str) -> list[str]:
    return [said.strip() for said in re.split(r"[,\n]", text) if said.strip()]


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = [entry.partition("=") for entry in _said(text)]
    for said, equals, meant in pairs:
        if not said.strip() or not equals or not meant.strip():
            raise ValueError(f"{said + equals + meant!r} is not written as 'said = meant'")
    return [(said.strip(), meant.strip()) for said, _, meant in pairs]


def _words(text: str) -> Words:
    return frozenset(map(plain, _said(text)))


def _row(text: str) -> tuple[str, ...]:
    return tuple(map(plain, _said(text)))


def _week(text: str) -> tuple[str, ...]:
    names = _row(text)
    if len(names) != len(Weekday):
        raise ValueError(f"has {len(names)} days instead of seven, Monday first")
    return names


def _phrases(text: str) -> Phrases:
    return frozenset(map(phrase, _said(text)))


def _tokens(text: str) -> Words:
    return frozenset(word for said in _said(text) for word in phrase(said))


def _numbers(text: str) -> Mapping[str, int]:
    return {plain(said): int(number) for said, number in _pairs(text)}


def _number_phrases(text: str) -> Mapping[tuple[str, ...], int]:
    return {phrase(said): int(number) for said, number in _pairs(text)}


def _times(text: str) -> Mapping[str, tuple[int, int]]:
    clocks = [(plain(said), clock.partition(":")) for said, clock in _pairs(text)]
    return {said: (int(hour), int(minute)) for said, (hour, _, minute) in clocks}


def _same(text: str) -> Mapping[str, str]:
    return {phrase(said)[0]: " ".join(phrase(meant)) for said, meant in _pairs(text)}


def pieces(written: Mapping[str, str]) -> Mapping[str, Pattern]:
    """Each piece as a pattern; one may stand in those below it."""
    made: dict[str, Pattern] = {}
    for name, text in written.items():
        made[name] = _pattern(text, made)
    return made


def _pattern(text: str, known: Mapping[str, Pattern]) -> Pattern:
    """Folded as the text will be that it is held against; see the head of this file."""
    folded = re.sub(r"[^\x00-\x7f]+", lambda found: cleaned(found[0]), text)
    lines = [line for line in map(str.strip, folded.splitlines()) if line and line[0] != "#"]
    if unknown := {name for line in lines for name in _PIECE.findall(line)} - known.keys():
        raise ValueError(f"no piece above is called {', '.join(sorted(unknown))}")
    ways = [_PIECE.sub(lambda found: known[found[1]], line) for line in lines]
    return f"(?:{'|'.join(ways)})" if ways else NOTHING


def _way(text: str, info: ValidationInfo) -> Pattern:
    return _pattern(text, (info.context or {}).get("pieces", {}))


def _all_of(names: Iterable[str], has: Iterable[str]) -> None:
    wanted, there = set(names), set(has)
    if lacking := wanted - there:
        raise ValueError(f"lacks {', '.join(sorted(lacking))}")
    if unknown := there - wanted:
        raise ValueError(f"knows no {', '.join(sorted(unknown))}")


Some = Annotated[Words, BeforeValidator(_words)]
Row = Annotated[tuple[str, ...], BeforeValidator(_row)]
Week = Annotated[tuple[str, ...], BeforeValidator(_week)]
Said = Annotated[Phrases, BeforeValidator(_phrases)]
Tokens = Annotated[Words, BeforeValidator(_tokens)]
Same = Annotated[Mapping[str, str], BeforeValidator(_same)]
Numbers = Annotated[Mapping[str, int], BeforeValidator(_numbers)]
NumberPhrases = Annotated[Mapping[tuple[str, ...], int], BeforeValidator(_number_phrases)]
Times = Annotated[Mapping[str, tuple[int, int]], BeforeValidator(_times)]
Way = Annotated[Pattern, BeforeValidator(_way)]
NONE: Words = frozenset()


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Times(_Strict):
    week: Week
    groups: dict[str, Row]
    fixed: Times
    parts: dict[str, Row]
    daily: dict[str, Row]
    parts_lead: bool = False
    before: Some
    around: Some
    on: Some
    oclock: Some = NONE
    clock24: Some
    hours: Some
    minutes: Some
    and_: Some
    numbers: Numbers
    fractions: Numbers
    past: Some = NONE
    to: Some = NONE
    counted: Some = NONE
    plus: Some = NONE
    minus: Some = NONE
    toward: Numbers = {}
    through: Some
    but: Some
    lengths: Numbers
    shows: Way
    here: Way

    @model_validator(mode="after")
    def _known(self) -> _Times:
        _all_of(GROUPS.keys() | self.groups.keys(), GROUPS)
        _all_of(HOURS.keys() | self.parts.keys() | self.daily.keys(), HOURS)
        return self

    def words(self) -> TimeWords:
        groups = {
            said.replace(" ", "-"): GROUPS[name]
            for name, row in self.groups.items()
            for said in row
        }
        parts, daily = (
            {said: HOURS[name] for name, row in rows.items() for said in row}
            for rows in (self.parts, self.daily)
        )
        return TimeWords(**dict(self) | {"groups": groups, "parts": parts, "daily": daily})


class _Dates(_Strict):
    months: Row = ()
    units: Numbers
    numbers: Numbers
    named: Numbers
    today: Some
    before: Way
    long: Way = NOTHING
    next: Way
    week: Way
    between: Some = NONE
    until: Way
    ahead: Way
    spans: dict[str, Row]
    ordinal: Way = NOTHING
    day: Way

    @model_validator(mode="after")
    def _whole(self) -> _Dates:
        _all_of(Span, self.spans)
        return self

    def words(self) -> DateWords:
        spans = {said: name for name, row in self.spans.items() for said in row}
        return DateWords(**dict(self) | {"spans": spans})


class _Where(_Strict):
    lower: Said
    upper: Said
    both: Said
    none: Said
    filler: Said


class _Pain(_Strict):
    filler: Said
    of_ten: Said
    between: Said
    and_: Said
    half: Said
    none: Said
    numbers: NumberPhrases
    corrects: Way
    not_the: Way


class _Score(_Strict):
    around: Way
    of_ten: Way


class _Alarm(_Strict):
    leaning: Said
    yes: Said
    me: Said
    no: Said
    flat: Said
    because: Said
    declines: Said
    calls: Said
    then: Said
    another: Said
    about: Said
    filler: Said


class _Settings(_Strict):
    and_: Way
    about: Way
    also: Way
    too: Way
    usual: Times
    instead: Way
    rhythms: dict[str, Way]
    to: Way
    from_: Way
    until: Way
    since: Way

    @model_validator(mode="after")
    def _whole(self) -> _Settings:
        _all_of(Rhythm, self.rhythms)
        return self


class _Talk(_Strict):
    topics: dict[str, Way]
    nothing: Some
    joins: Way
    sighs: Way
    after_run: Way
    later: Way
    back: Way
    placed: Way
    upper: Way
    lower: Way
    eased: Way
    of_ten: Way

    @model_validator(mode="after")
    def _whole(self) -> _Talk:
        _all_of(set(Topic) - {Topic.NO_PAIN, Topic.HURTS}, self.topics)
        return self


class _Wants(_Strict):
    wants: dict[str, Way]
    not_so: Way
    telling: Some

    @model_validator(mode="after")
    def _whole(self) -> _Wants:
        _all_of(Want, self.wants)
        return self


class _Names(_Strict):
    this: Annotated[str, BeforeValidator(plain)]
    show: Way
    behind: Way
    how: Way
    article: Way
    small: Some
    more: Way
    around: Tokens
    same: Same = {}
    of: Tokens


class _Told(_Strict):
    words: dict[str, Said]
    own: Some

    @model_validator(mode="after")
    def _whole(self) -> _Told:
        _all_of(WORDED, self.words)
        return self

    def told(self) -> ToldWords:
        return ToldWords({Concept(name): said for name, said in self.words.items()}, self.own)


class _Unasked(_Strict):
    subjects: dict[str, Way]
    reminders: Way
    filler: Way
    courtesy: Way
    requests: Way
    joins: Way
    ends: Way
    ends_behind: Way
    turns_off: Way
    lasting: Way
    plural: Way = NOTHING
    each_week: Way
    moves: Way
    vague: Way
    quiet: Way
    quiet_hours: Way
    half_quiet: Way
    never_quiet: Way
    no_quiet: Way
    rests: Way
    away: Way
    pauses: Way
    keeps: Way
    open_end: Way
    back: Way
    resumes: Way
    moved_to: Way
    is_in: Way
    place_behind: Way
    not_there: Way
    but_there: Way
    my_time: Way
    speaks: Way
    speaks_behind: Way
    asks_time: Way

    @model_validator(mode="after")
    def _whole(self) -> _Unasked:
        _all_of({subject.name.lower() for subject in Subject}, self.subjects)
        return self

    def words(self) -> UnaskedWords:
        subjects = {subject: self.subjects[subject.name.lower()] for subject in Subject}
        return UnaskedWords(**dict(self) | {"subjects": subjects})


class TypedFile(_Strict):
    """One language as its file has it."""

    times: _Times
    dates: _Dates
    where: _Where
    pain: _Pain
    score: _Score
    alarm: _Alarm
    settings: _Settings
    plainly: _Wants
    talk: _Talk
    names: _Names
    told: _Told
    unasked: _Unasked

    def tongue(self, code: str) -> Tongue:
        """What the readers take."""
        return Tongue(
            code,
            self.times.words(),
            self.dates.words(),
            self._answers(),
            SettingWords(**dict(self.settings)),
            WantWords(**dict(self.plainly)),
            TalkWords(**dict(self.talk)),
            NameWords(**dict(self.names)),
            self.told.told(),
            self.unasked.words(),
        )

    def _answers(self) -> AnswerWords:
        where, pain, alarm = self.where, self.pain, self.alarm
        places = {
            Where.NO_PAIN: where.none,
            Where.LOWER: where.lower,
            Where.UPPER: where.upper,
            Where.BOTH: where.both,
        }
        return AnswerWords(
            where=places,
            where_filler=where.filler,
            pain_filler=pain.filler,
            of_ten=pain.of_ten,
            between=pain.between,
            and_=pain.and_,
            half=pain.half,
            no_pain=pain.none,
            numbers=pain.numbers,
            corrects=pain.corrects,
            not_the=pain.not_the,
            alarm={AlarmAnswer.YES: alarm.yes | alarm.me, AlarmAnswer.NO: alarm.no},
            alarm_me=alarm.me,
            alarm_filler=alarm.filler,
            alarm_flat=alarm.flat,
            alarm_because=alarm.because,
            alarm_declines=alarm.declines,
            alarm_calls=alarm.calls,
            alarm_then=alarm.then,
            alarm_leaning=alarm.leaning,
            alarm_another=alarm.another,
            alarm_about=alarm.about,
            score_around=self.score.around,
            score_of=self.score.of_ten,
        )


def patterns(tables: Any, path: str = "") -> Iterable[tuple[str, Pattern]]:
    """Every pattern of a checked file with its key, to be tried out."""
    for key, value in dict(tables).items():
        at = f"{path}.{key}".strip(".")
        if isinstance(value, BaseModel | dict):
            yield from patterns(value, at)
        elif isinstance(value, str):
            yield at, value
