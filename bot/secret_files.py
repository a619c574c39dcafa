"""Secrets that stand in files of their own, as containers and systemd hand them over.

`BOT_TOKEN_FILE=/run/secrets/token` says the same as `BOT_TOKEN=…`, and shows in no environment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FromFiles:
    """What was found, by the name of a setting; and what is wrong, in words without a secret."""

    found: Mapping[str, str]
    faults: Mapping[str, str]


class _FileError(ValueError):
    pass


def read_files(names: Iterable[str], variables: Mapping[str, str | None]) -> FromFiles:
    """The settings among `names` whose `…_file` stands in the variables, all in small letters."""
    found, faults = {}, {}
    for name in names:
        file = variables.get(f"{name}_file")
        if not file:
            continue
        try:
            found[name] = _secret(name.upper(), file, variables.get(name))
        except _FileError as fault:
            faults[name] = str(fault)
    return FromFiles(found, faults)


def _secret(name: str, file: str, given: str | None) -> str:
    if given:
        raise _FileError(f"{name} and {name}_FILE: only one of them may be set")
    try:
        secret = Path(file).read_text("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise _FileError(f"{name}_FILE: {file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise _FileError(f"{name}_FILE: {file}: is not UTF-8") from None
    if not secret:
        raise _FileError(f"{name}_FILE: {file}: is empty")
    return secret
