"""Words of alarm: `content/signs.toml` and `content/lexicon/*.toml`, checked.

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

from bot.domain.reading.alarm.finding import AlarmTable, alarm_table
from bot.domain.reading.alarm.lexicon import Lexicon, Phrase, phrase
from bot.domain.reading.alarm.signs import Level, Sign, way
from bot.domain.reading.alarm.undertone import Undertone

CONTENT = Path(__file__).parent / "content"
SIGNS = CONTENT / "signs.toml"
LEXICON = CONTENT / "lexicon"
UNDERTONE = CONTENT / "undertone.tsv"


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
    rides: bool = False
    vague: bool = False


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
def undertone() -> Undertone:
    """The weights of words that a text sounds like despair by; read once."""
    lines = UNDERTONE.read_text("utf-8").splitlines()
    told = dict(line.split("\t") for line in lines if not line.startswith("#"))
    numbers = {word: float(weight) for word, weight in told.items()}
    return Undertone(numbers.pop(_BIAS), enough=numbers.pop(_ENOUGH), weights=numbers)


def undertone_lines(heard: Undertone) -> Iterator[str]:
    """The same as lines of its file: what says most for despair first."""
    yield "# Words, beginnings of words and pairs of them, by how much they are said in despair."
    yield "# Learned from the phrases of tests/domain/reading/alarm, where learning.py makes this."
    yield f"{_BIAS}\t{heard.bias:.2f}"
    yield f"{_ENOUGH}\t{heard.enough:.2f}"
    for word, weight in sorted(heard.weights.items(), key=lambda pair: (-pair[1], pair[0])):
        if abs(weight) >= _TELLING:
            yield f"{word}\t{weight:.2f}"


_BIAS, _ENOUGH = "(bias)", "(enough)"
_TELLING = 0.05
"""Of a lighter word nothing is kept."""


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
