"""Every button payload, as a typed dataclass.

A press packs itself into Telegram's 64 bytes of `callback_data` and is read back as the same
object, or as nothing at all when the data is not ours. Each press of a conversation carries
the check-in and the question it belongs to, so that an old button can be told from a new one.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, get_type_hints

LIMIT = 64
"""Telegram's limit for `callback_data`, in bytes."""

MOST = 2**63 - 1
"""The largest number in a row of the database."""

_kinds: dict[str, type[Press]] = {}


@dataclass(frozen=True, slots=True)
class Press:
    """What a button says when it is tapped."""

    code: ClassVar[str]

    def pack(self) -> str:
        """The payload.

        Raises:
            ValueError: it would be longer than Telegram takes.
        """
        values = (_text(getattr(self, name)) for name in _names(self.code))
        packed = ":".join([self.code, *values])
        if len(packed.encode()) > LIMIT:
            raise ValueError(f"{packed!r} is longer than {LIMIT} bytes")
        return packed


def read(data: object) -> Press | None:
    """The press behind a payload; None if it is not one of ours (any more)."""
    if not isinstance(data, str):
        return None
    code, *values = data.split(":")
    kind = _kinds.get(code)
    if kind is None or not _needed(kind) <= len(values) <= len(fields(kind)):
        return None
    try:
        return kind(
            *(read_as(value) for read_as, value in zip(_readers(kind.code), values, strict=False))
        )
    except ValueError:
        return None


@cache
def _names(code: str) -> tuple[str, ...]:
    """Of what it carries, in order."""
    return tuple(field.name for field in fields(_kinds[code]))


def _needed(kind: type[Press]) -> int:
    """How many values there have to be: a button from before may lack one that has a default."""
    return sum(field.default is MISSING for field in fields(kind))


def kinds() -> dict[str, type[Press]]:
    """All presses by their code."""
    return dict(_kinds)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _flag(text: str) -> bool:
    return {"0": False, "1": True}[text] if text in {"0", "1"} else bool(int("not a flag"))


def _whole(text: str) -> int:
    """A number that a row can hold."""
    number = int(text)
    if not -MOST <= number <= MOST:
        raise ValueError(f"{number} is not a number of 64 bits")
    return number


@cache
def _readers(code: str) -> tuple[Any, ...]:
    kind = _kinds[code]
    hints = get_type_hints(kind)
    return tuple(_reader(hints[field.name]) for field in fields(kind))


def _reader(hint: Any) -> Any:
    if hint is bool:
        return _flag
    if hint is int:
        return _whole
    if hint is str or issubclass(hint, StrEnum):
        return hint
    raise TypeError(f"a press cannot carry {hint}")


def press(code: str) -> Any:
    """Make a dataclass a press with this code."""

    def made(cls: type[Press]) -> type[Press]:
        cls.code = code
        if code in _kinds:
            raise ValueError(f"two presses are called {code!r}")
        _kinds[code] = cls
        return cls

    return made


class ScreenPress(Press):
    """Belongs to the screens of reminders and settings, which are shown again after a kill."""

    __slots__ = ()
