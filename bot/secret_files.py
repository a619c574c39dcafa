"""Secrets that stand in files of their own, as containers and systemd hand them over.

`BOT_TOKEN_FILE=/run/secrets/token` says the same as `BOT_TOKEN=…`, and shows in no environment; so
does a systemd credential named `bot_token`.
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
        file = variables.get(f"{name}_file") or _handed_on(name, variables)
        if not file:
            continue
        try:
            found[name] = _secret(name.upper(), file, variables.get(name))
        except _FileError as fault:
            faults[name] = str(fault)
    return FromFiles(found, faults)


def _handed_on(name: str, variables: Mapping[str, str | None]) -> str | None:
    """The file of that name among systemd's credentials (`LoadCredential=`), where there is one.

    No setting names it, because what stands in a unit's `EnvironmentFile=`, and be it empty,
    overrides the `Environment=` that could.
    """
    folder = variables.get("credentials_directory")
    file = Path(folder, name) if folder else None
    return str(file) if file and file.is_file() else None


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
