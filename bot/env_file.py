"""`.env` before it is believed: what cannot be read in it, and names that nobody reads.

No value of it is ever shown: it may be a secret.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from dotenv.parser import Binding, parse_stream

FILE = Path(".env")
LIKE, VERY_LIKE = 0.7, 0.85
"""How like one of our names a name has to be (difflib's ratio, our own judgement): in our own
file, and in the environment, which is full of the names of others."""


def fault() -> str | None:
    """Why the file in this folder cannot be read, and what to do; None where there is none."""
    try:
        if FILE.is_dir():
            return f"{FILE.absolute()}: is a folder; settings are read from a file of that name"
        broken = [found for found in _statements() if found.error]
    except UnicodeDecodeError as error:
        return _not_utf_8(error)
    except OSError as error:
        return f"{FILE.absolute()}: may not be read ({error.strerror}); make it this user's"
    if not broken:
        return None
    return f".env: line {broken[0].original.line} cannot be read: is a quote left open?"


def where() -> str:
    """What a host is told of a setting that is missing: where else it could have stood."""
    return "" if FILE.exists() else f" in the environment, and there is no .env in {Path.cwd()}"


def unread(ours: Collection[str], environment: Mapping[str, str]) -> list[str]:
    """A sentence for each name that looks like a setting and is none.

    Args:
        ours: the names of all settings, in capitals.
        environment: what is set around the process. Only what is very like one of ours is named,
            and only where that is not set, too.
    """
    written = {found.key.upper() for found in _statements() if found.key}
    around = {name.upper() for name in environment}
    told = [_told(name, _nearest(name, ours, LIKE)) for name in sorted(written - set(ours))]
    for name in sorted(around - set(ours) - written):
        nearest = _nearest(name, ours, VERY_LIKE)
        if nearest and nearest not in around | written:
            told.append(_told(name, nearest))
    return told


def open_to_others() -> bool:
    """Whether others on this machine may read the file, and the token in it."""
    return FILE.is_file() and bool(FILE.stat().st_mode & 0o044)


def _nearest(name: str, ours: Collection[str], like: float) -> str | None:
    return next(iter(get_close_matches(name, sorted(ours), 1, like)), None)


def _told(name: str, nearest: str | None) -> str:
    return f"{name} is no setting" + (f"; do you mean {nearest}?" if nearest else "")


def _statements() -> Iterator[Binding]:
    """The lines of the file as python-dotenv reads them."""
    if not FILE.is_file():
        return
    with FILE.open(encoding="utf-8") as stream:
        yield from parse_stream(stream)


def _not_utf_8(error: UnicodeDecodeError) -> str:
    """Which byte cannot be read, and what to do; no byte of it is shown."""
    line = error.object.count(b"\n", 0, error.start) + 1
    sixteen = error.object[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
    found = "it is UTF-16, as PowerShell writes it" if sixteen else "it is in another encoding"
    return f".env: byte {error.start + 1}, line {line}, is not UTF-8 ({found}); save it as UTF-8"
