"""The catalogue: `content/exercises.toml` checked and turned into domain objects."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from bot.domain.exercises.catalogue import (
    Aim,
    Catalogue,
    Caution,
    Dose,
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Listing,
    Region,
    Reps,
    Sides,
)

CONTENT = Path(__file__).parent / "content" / "exercises.toml"

# The article has twelve strength exercises and three stretches, in this order.
STRENGTH = range(1, 13)
STRETCHES = range(13, 16)

# V Ups load the spine about as much as sit-ups, single leg jump squats come last of all:
# both are only ever the runner's own choice.
BY_CHOICE_ONLY = frozenset({11, 12})


class CatalogueError(ValueError):
    """A catalogue that cannot be used; `faults` holds one line for each reason."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(("The catalogue cannot be used:", *self.faults)))


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Reps(_Strict):
    sets: PositiveInt
    least: PositiveInt
    most: PositiveInt


class _Hold(_Strict):
    seconds: PositiveInt
    times: PositiveInt


class _Flow(_Strict):
    least: PositiveInt
    most: PositiveInt
    rounds: PositiveInt


class _Aims(_Strict):
    upper: Aim
    lower: Aim


class _Lists(_Strict):
    upper: Listing
    lower: Listing
    both: Listing


class _Row(_Strict):
    """One exercise as the file has it."""

    number: int
    slug: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    kind: ExerciseKind
    sides: Sides
    reps: _Reps | None = None
    hold: _Hold | None = None
    flow: _Flow | None = None
    aims: _Aims
    lists: _Lists
    harder: tuple[int, ...] = ()
    cautions: frozenset[Caution] = frozenset()
    sources: Annotated[tuple[str, ...], Field(min_length=1)]

    @property
    def doses(self) -> list[Dose]:
        found: list[Dose] = []
        if self.reps:
            found.append(Reps(**self.reps.model_dump()))
        if self.hold:
            found.append(Hold(**self.hold.model_dump()))
        if self.flow:
            found.append(Flow(**self.flow.model_dump()))
        return found

    def exercise(self) -> Exercise:
        return Exercise(
            number=self.number,
            slug=self.slug,
            kind=self.kind,
            sides=self.sides,
            dose=self.doses[0],
            aims={Region(name): aim for name, aim in self.aims},
            lists={Region(name): place for name, place in self.lists},
            harder=self.harder,
            cautions=self.cautions,
            sources=self.sources,
        )


def load(text: str | None = None) -> Catalogue:
    """Read a catalogue (the packaged one), or raise `CatalogueError` with every fault."""
    tables = _tables(CONTENT.read_text(encoding="utf-8") if text is None else text)
    rows: list[_Row] = []
    faults: list[str] = []
    for position, table in enumerate(tables, start=1):
        try:
            # By way of JSON: strict there still reads "upper" as Region.UPPER.
            rows.append(_Row.model_validate_json(json.dumps(table, default=str)))
        except ValidationError as error:
            faults += _shape_faults(f"exercise {table.get('number', f'at {position}')}", error)
    faults += _number_faults([table.get("number") for table in tables])
    faults += _slug_faults(rows)
    faults += [f"exercise {row.number}: {fault}" for row in rows for fault in _faults(row)]
    if faults:
        raise CatalogueError(faults)
    return Catalogue(tuple(row.exercise() for row in rows))


def _tables(text: str) -> list[dict[str, Any]]:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError([f"not TOML: {error}"]) from error
    tables = content.pop("exercise", [])
    if content or not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise CatalogueError(["only [[exercise]] tables belong here"])
    return tables


def _shape_faults(name: str, error: ValidationError) -> Iterator[str]:
    for fault in error.errors(include_url=False):
        where = ".".join(str(part) for part in fault["loc"])
        yield f"{name}: {where}: {fault['msg']}"


def _number_faults(numbers: list[object]) -> Iterator[str]:
    article = [*STRENGTH, *STRETCHES]
    counted = Counter(number for number in numbers if isinstance(number, int))
    yield from (f"exercise {n} is missing" for n in article if n not in counted)
    yield from (
        f"exercise {n} is there {times} times" for n, times in counted.items() if times > 1
    )
    yield from (f"exercise {n} is not in the article" for n in counted if n not in article)
    if [n for n in counted if n in article] != [n for n in article if n in counted]:
        yield "the exercises are not in the article's order"


def _slug_faults(rows: list[_Row]) -> Iterator[str]:
    for slug, times in Counter(row.slug for row in rows).items():
        if times > 1:
            yield f"the slug {slug!r} is there {times} times"


def _faults(row: _Row) -> Iterator[str]:
    yield from _dose_faults(row)
    yield from _list_faults(row)
    yield from _harder_faults(row)


def _dose_faults(row: _Row) -> Iterator[str]:
    kind = ExerciseKind.STRENGTH if row.number in STRENGTH else ExerciseKind.STRETCH
    if row.kind is not kind:
        yield f"is a {kind} exercise in the article, not {row.kind}"
    if len(row.doses) != 1:
        yield "needs exactly one of reps, hold and flow"
    if (row.kind is ExerciseKind.STRENGTH) != (row.reps is not None):
        yield "reps are for strength exercises, and every one needs them"
    for dose in (row.reps, row.flow):
        if dose and dose.least > dose.most:
            yield f"at least {dose.least} and at most {dose.most} cannot both be"
    if row.reps and row.sides is Sides.ALTERNATING and (row.reps.least % 2 or row.reps.most % 2):
        yield "alternating sides need even targets"


def _list_faults(row: _Row) -> Iterator[str]:
    places = dict(row.lists)
    if row.number in BY_CHOICE_ONLY:
        wrong = [region for region, place in places.items() if place is not Listing.NEVER]
        yield from (f"must never be offered by itself ({region})" for region in wrong)
        return
    for region, aim in row.aims:
        if aim is Aim.NONE and places[region] is not Listing.NEVER:
            yield f"is not aimed at {region}, so it is never offered there"
        if aim is not Aim.NONE and places[region] is Listing.NEVER:
            yield f"is aimed at {region}, so it has a place in that list"


def _harder_faults(row: _Row) -> Iterator[str]:
    for number in row.harder:
        if row.kind is ExerciseKind.STRETCH or number not in STRENGTH:
            yield f"harder: {number} is no strength exercise's next step"
        elif number <= row.number:
            yield f"harder: {number} is not further down the article's list"
