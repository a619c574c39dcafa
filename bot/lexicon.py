"""Words of alarm and of answers: `content/signs.toml` and `content/lexicon/*.toml`, checked.

Read once at start. A fault in a file names the file, the meaning and what is wrong.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.back.where import Where
from bot.domain.reading.alarm.finding import AlarmTable, alarm_table
from bot.domain.reading.alarm.lexicon import Lexicon, Phrase, phrase
from bot.domain.reading.alarm.signs import Level, Sign, way
from bot.domain.reading.answers import AnswerWords

CONTENT = Path(__file__).parent / "content"
SIGNS = CONTENT / "signs.toml"
LEXICON = CONTENT / "lexicon"
ANSWERS = CONTENT / "answers"


class LexiconError(ValueError):
    """Tables that cannot be used; `faults` holds one line for each reason."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(("The words of alarm cannot be used:", *self.faults)))


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _SignRow(_Strict):
    """One sign as the file has it."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    level: Level
    source: Annotated[str, Field(min_length=3)]
    when: Annotated[tuple[str, ...], Field(min_length=1)]
    unless: frozenset[str] = frozenset()
    lasting: bool = False
    mine: bool = False
    heals: bool = False
    passes: bool = False
    vague: bool = False


class _Where(_Strict):
    lower: str
    upper: str
    both: str
    none: str
    filler: str


class _Pain(_Strict):
    filler: str
    of_ten: str
    between: str
    and_: str = Field(alias="and")
    half: str
    none: str
    numbers: str


class _AlarmWords(_Strict):
    yes: str
    no: str
    calls: str = ""
    filler: str


class _AnswersFile(_Strict):
    """The answers of one language as its file has them."""

    where: _Where
    pain: _Pain
    alarm: _AlarmWords


class _LexiconFile(_Strict):
    """One language as its file has it: phrases parted by commas or lines."""

    concepts: dict[str, str]
    slips: dict[str, str] = {}
    right: str = ""


@cache
def alarms() -> AlarmTable:
    """The table of this house; read once."""
    return load_alarms(SIGNS, sorted(LEXICON.glob("*.toml")))


@cache
def answer_words() -> AnswerWords:
    """The words of answers in all languages of this house; read once."""
    return load_answers(sorted(ANSWERS.glob("*.toml")))


def load_answers(paths: Iterable[Path]) -> AnswerWords:
    """The words of these files together; `LexiconError` where one cannot be used."""
    files: list[_AnswersFile] = [
        file
        for path in paths
        for file in _checked(_AnswersFile, [tomllib.loads(path.read_text("utf-8"))], path.name)
    ]
    return AnswerWords(
        {
            Where.NO_PAIN: _together(file.where.none for file in files),
            Where.LOWER: _together(file.where.lower for file in files),
            Where.UPPER: _together(file.where.upper for file in files),
            Where.BOTH: _together(file.where.both for file in files),
        },
        _together(file.where.filler for file in files),
        _together(file.pain.filler for file in files),
        _together(file.pain.of_ten for file in files),
        _together(file.pain.between for file in files),
        _together(file.pain.and_ for file in files),
        _together(file.pain.half for file in files),
        _together(file.pain.none for file in files),
        dict(_number(entry) for file in files for entry in _split(file.pain.numbers)),
        {
            AlarmAnswer.YES: _together(file.alarm.yes for file in files),
            AlarmAnswer.NO: _together(file.alarm.no for file in files),
        },
        _together(file.alarm.filler for file in files),
        _together(file.alarm.calls for file in files),
    )


def load_alarms(signs: Path, lexicons: Iterable[Path]) -> AlarmTable:
    """The table of these files; `LexiconError` where they do not fit together."""
    rows = _checked(_SignRow, tomllib.loads(signs.read_text("utf-8"))["sign"], signs.name)
    found = [_sign(row) for row in rows]
    languages = [_lexicon(path) for path in lexicons]
    faults = [*_unknown_meanings(found, languages), *_names_twice(found)]
    if faults:
        raise LexiconError(faults)
    return alarm_table(found, languages)


def _sign(row: _SignRow) -> Sign:
    ways = tuple(map(way, row.when))
    return Sign(**(row.model_dump(exclude={"when"}) | {"ways": ways}))


def _lexicon(path: Path) -> Lexicon:
    (file,) = _checked(_LexiconFile, [tomllib.loads(path.read_text("utf-8"))], path.name)
    return Lexicon(
        path.stem,
        {concept: frozenset(_phrases(text)) for concept, text in file.concepts.items()},
        {phrase(typed)[0]: phrase(meant)[0] for typed, meant in file.slips.items()},
        frozenset(word for text in _split(file.right) for word in phrase(text)),
    )


def _together(texts: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(said for text in texts for said in _phrases(text))


def _number(entry: str) -> tuple[str, int]:
    word, _, number = entry.partition("=")
    return phrase(word)[0], int(number)


def _phrases(text: str) -> Iterator[Phrase]:
    return (phrase(said) for said in _split(text))


def _split(text: str) -> list[str]:
    return [said.strip() for said in re.split(r"[,\n]", text) if said.strip()]


def _checked(row: type[Any], data: list[Any], name: str) -> list[Any]:
    try:
        return [row.model_validate(item) for item in data]
    except ValidationError as error:
        faults = (f"{name}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise LexiconError(faults) from error


def _unknown_meanings(signs: list[Sign], languages: list[Lexicon]) -> Iterator[str]:
    """A meaning that no language has words for is a slip of the pen."""
    known = frozenset[str]().union(*(language.concepts for language in languages))
    for sign in signs:
        meanings = frozenset(sign.unless).union(*(need for w in sign.ways for need in w.needs))
        for meaning in sorted(meanings - known):
            yield f"{sign.name}: no language has words for {meaning!r}"


def _names_twice(signs: list[Sign]) -> Iterator[str]:
    names = [sign.name for sign in signs]
    return (f"{name}: is there twice" for name in sorted(set(names)) if names.count(name) > 1)
