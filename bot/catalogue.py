"""The catalogue: `content/exercises.toml` checked and turned into domain objects."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from bot.domain.exercises.catalogue import (
    Aim,
    Catalogue,
    Dose,
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Listing,
    Region,
    Reps,
    Sides,
    Tempo,
)
from bot.domain.exercises.traits import Condition, Trait

CONTENT = Path(__file__).parent / "content" / "exercises.toml"

# The article has twelve strength exercises and three stretches, in this order.
STRENGTH = range(1, 13)
STRETCHES = range(13, 16)

# V Ups load the spine about as much as sit-ups, single leg jump squats come last of all:
# both are only ever the runner's own choice.
BY_CHOICE_ONLY = frozenset({11, 12})

# Seconds of a repetition: neither a jerk nor a hold in disguise (our own judgement).
SLOW_ENOUGH, TOO_SLOW = 5.0, 11.0


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


class _Tempo(_Strict):
    up: Annotated[float, Field(ge=1)]
    hold: Annotated[float, Field(ge=0)]
    down: Annotated[float, Field(ge=1)]


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
    easier_sides: Sides | None = None
    reps: _Reps | None = None
    hold: _Hold | None = None
    flow: _Flow | None = None
    tempo: _Tempo | None = None
    aims: _Aims
    lists: _Lists
    harder: tuple[int, ...] = ()
    traits: frozenset[Trait]
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

    def exercise(self, conditions: Iterable[_Condition]) -> Exercise:
        return Exercise(
            number=self.number,
            slug=self.slug,
            kind=self.kind,
            sides=self.sides,
            dose=self.doses[0],
            tempo=Tempo(**self.tempo.model_dump()) if self.tempo else None,
            aims={Region(name): aim for name, aim in self.aims},
            lists={Region(name): place for name, place in self.lists},
            harder=self.harder,
            traits=self.traits,
            not_for=frozenset(c.name for c in conditions if c.leaves_out & self.traits),
            sources=self.sources,
            easier_sides=self.easier_sides,
        )


class _Condition(_Strict):
    """What is left out with one condition, as the file has it."""

    name: Condition
    leaves_out: frozenset[Trait]
    sources: Annotated[tuple[str, ...], Field(min_length=1)]


def load(text: str | None = None) -> Catalogue:
    """Read a catalogue (the packaged one), or raise `CatalogueError` with every fault."""
    content = _tables(CONTENT.read_text(encoding="utf-8") if text is None else text)
    tables, faults = content["exercise"], list[str]()
    conditions = list(_rows(_Condition, content["condition"], "name", faults))
    rows = list(_rows(_Row, tables, "number", faults))
    faults += _number_faults([table.get("number") for table in tables])
    faults += _slug_faults(rows)
    faults += [f"exercise {row.number}: {fault}" for row in rows for fault in _faults(row)]
    faults += _condition_faults([table.get("name") for table in content["condition"]])
    if faults:
        raise CatalogueError(faults)
    return Catalogue(tuple(row.exercise(conditions) for row in rows))


Shape = TypeVar("Shape", bound=_Strict)


def _rows(
    shape: type[Shape], tables: list[dict[str, Any]], key: str, faults: list[str]
) -> Iterator[Shape]:
    """The tables that have the shape; what is wrong with the others goes to the faults."""
    kind = "exercise" if shape is _Row else "condition"
    for position, table in enumerate(tables, start=1):
        try:
            # By way of JSON: strict there still reads "upper" as Region.UPPER.
            yield shape.model_validate_json(json.dumps(table, default=str))
        except ValidationError as error:
            faults += _shape_faults(f"{kind} {table.get(key, f'at {position}')}", error)


def _tables(text: str) -> dict[str, list[dict[str, Any]]]:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError([f"not TOML: {error}"]) from error
    found = {kind: content.pop(kind, []) for kind in ("exercise", "condition")}
    if content or not all(map(_are_tables, found.values())):
        raise CatalogueError(["only [[exercise]] and [[condition]] tables belong here"])
    return found


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(table, dict) for table in value)


def _condition_faults(names: list[object]) -> Iterator[str]:
    counted = Counter(map(str, names))
    yield from (f"condition {c} is missing" for c in Condition if c not in counted)
    yield from (f"condition {name} is there {n} times" for name, n in counted.items() if n > 1)


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
    yield from _tempo_faults(row)
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


def _tempo_faults(row: _Row) -> Iterator[str]:
    if len(row.doses) == 1 and (row.tempo is None) != (row.hold is not None):
        yield "a tempo is for what is repeated, and every one of those needs it"
    if row.tempo is None:
        return
    seconds = Tempo(**row.tempo.model_dump()).seconds
    if not SLOW_ENOUGH <= seconds <= TOO_SLOW:
        yield f"a repetition takes {SLOW_ENOUGH:g} to {TOO_SLOW:g} s, not {seconds:g}"


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
