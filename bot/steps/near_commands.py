"""Commands that are mistyped: which one was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

SHORTEST = 3
"""Letters of a name; of fewer nobody can say what it was to be."""
LONG = 5
"""Letters from which on two slips are forgiven instead of one."""


def command_in(text: str) -> str:
    """The command that a text begins with, such as `/run`; else its first word."""
    return re.split(r"[^\w/]", text, maxsplit=1)[0]


def near_command(typed: str, commands: Sequence[str]) -> str | None:
    """The one command that this is a slip of: a letter wrong, missing, too many, or two swapped.

    None where it is none of them, or may be two.
    """
    from rapidfuzz import process  # 6 MB: only once somebody has mistyped one
    from rapidfuzz.distance import OSA

    name = typed.removeprefix("/").lower()
    if not typed.startswith("/") or len(name) < SHORTEST:
        return None
    slips = 1 + (len(name) >= LONG)
    near = process.extract(name, commands, scorer=OSA.distance, score_cutoff=slips, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return None
    return f"/{near[0][0]}"
