"""Who helps where: `content/help.toml`, checked, and looked up by a runner's time zone."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.domain.back.help import CrisisLine, Help, HelpByCountry, help_in
from bot.zones.gazetteer import country_of

CONTENT = Path(__file__).parent / "content" / "help.toml"

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Number = Annotated[str, Field(pattern=r"^[0-9]([0-9 ]*[0-9])?$", min_length=2)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


class HelpError(ValueError):
    """A table that cannot be used; `faults` holds one line for each reason."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(("The numbers for help cannot be used:", *self.faults)))


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Row(_Strict):
    """What every row says: where it holds, who says so, and when somebody looked."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]
    source: Annotated[str, Field(min_length=1)]
    checked: dt.date


class _Emergency(_Row):
    numbers: Annotated[tuple[Number, ...], Field(min_length=1)]


class _Line(_Row):
    name: Annotated[str, Field(min_length=1, max_length=60)]
    number: Number
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    always: bool

    @property
    def line(self) -> CrisisLine:
        return CrisisLine(self.name, self.number, self.languages, self.always)


class _File(_Strict):
    sources: dict[str, str]
    emergency: tuple[_Emergency, ...]
    line: tuple[_Line, ...]


@cache
def helps() -> HelpByCountry:
    """The table of this house; read once."""
    return load()


def help_at(zone: str | None) -> Help:
    """Who helps in the country of a time zone; what may work anywhere where none is known."""
    return help_in(country_of(zone) if zone else None, helps())


def load(text: str | None = None) -> HelpByCountry:
    """Read a table (the packaged one), or raise `HelpError` with every fault."""
    file = _checked(CONTENT.read_text("utf-8") if text is None else text)
    if faults := [*_faults(file)]:
        raise HelpError(faults)
    return MappingProxyType(
        {
            country: Help(row.numbers, _lines(file.line, country), country)
            for row in file.emergency
            for country in row.countries
        }
    )


def _lines(rows: Sequence[_Line], country: str) -> tuple[CrisisLine, ...]:
    return tuple(row.line for row in rows if country in row.countries)


def _checked(text: str) -> _File:
    try:
        return _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise HelpError([f"not TOML: {error}"]) from error
    except ValidationError as error:
        raise HelpError(map(_sentence, error.errors(include_url=False))) from error


def _sentence(fault: Any) -> str:
    """Where in the file it is, counted from zero, and what is wrong there."""
    return f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"


def _faults(file: _File) -> Iterator[str]:
    named = [country for row in file.emergency for country in row.countries]
    for country, times in Counter(named).items():
        if times > 1:
            yield f"{country} has {times} rows of emergency numbers"
    for row in file.line:
        for country in row.countries:
            if country not in named:
                yield f"{row.name}: {country} has no emergency number"
    for given in (*file.emergency, *file.line):
        if not (given.source in file.sources or "://" in given.source):
            yield f"{', '.join(given.countries)}: nobody knows the source {given.source!r}"
