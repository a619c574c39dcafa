"""What runners type: `content/typed/<code>.toml`, one file a language, read when it is spoken.

A fault in a file names the file, the key and what is wrong. Whether its patterns can be used is
looked at by `faults`, for `runback check` and the tests: at each start it would cost more than
all the reading.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from pydantic import ValidationError

from bot.domain.reading.tongue import Tongue, Tongues
from bot.typed.schema import TypedFile, patterns, pieces

TYPED = Path(__file__).parents[1] / "content" / "typed"
ENGLISH = "en"
"""Is understood from everybody at any time."""


KEPT = 256
"""Codes and pairs of codes whose languages are remembered: Telegram has fewer."""


class TonguesError(ValueError):
    """A file that cannot be used; `faults` holds one line for each reason."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(("These typed words cannot be used:", *self.faults)))


@lru_cache(KEPT)
def tongues(*codes: str) -> Tongues:
    """The languages to try for these codes, in their order; English is always among them.

    `de-AT` is read as `de` where it has no file of its own; a language without one is left out.
    """
    found = dict.fromkeys(name for code in (*codes, ENGLISH) if (name := _nearest(code)))
    return tuple(map(_tongue, found))


@cache
def every() -> Tongues:
    """All languages there are; read once, some 10 ms each."""
    return tuple(map(_tongue, sorted(spoken())))


def spoken() -> frozenset[str]:
    """The languages that have a file."""
    return frozenset(path.stem for path in TYPED.glob("*.toml"))


def load(path: Path) -> Tongue:
    """The words of a file; `TonguesError` where it cannot be used."""
    return _checked(path).tongue(path.stem)


def faults(path: Path) -> Iterator[str]:
    """All that can be told of a file: also whether each pattern can be used."""
    try:
        file = _checked(path)
    except TonguesError as error:
        yield from error.faults
        return
    for key, pattern in patterns(file):
        if wrong := _wrong(pattern):
            yield f"{path.name}: {key}: {wrong}"


def _wrong(pattern: str) -> str | None:
    try:
        groups = re.compile(pattern).groups
    except re.error as error:
        return str(error)
    return "write (?: instead of (" if groups else None


@lru_cache(KEPT)
def _nearest(code: str) -> str | None:
    name = code.replace("_", "-").lower()
    known = {stem.lower(): stem for stem in spoken()}
    while name not in known and "-" in name:
        name = name.rpartition("-")[0]
    return known.get(name)


@cache
def _tongue(code: str) -> Tongue:
    return load(TYPED / f"{code}.toml")


def _checked(path: Path) -> TypedFile:
    try:
        written = tomllib.loads(path.read_text("utf-8"))
        known = {"pieces": pieces(written.pop("pieces", {}))}
        return TypedFile.model_validate(written, context=known)
    except ValidationError as error:
        told = error.errors()
        lines = (f"{path.name}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in told)
        raise TonguesError(lines) from error
    except ValueError as error:  # not TOML, or a piece that cannot be used
        raise TonguesError([f"{path.name}: {error}"]) from error
