"""Measure everything anew, and put it into README.md: `python -m benchmarks [blocks] [taps]`."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.telegram.handling.services import wall_clock

README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- measured -->\n", "<!-- /measured -->"
OTHERS = ("long_history", "transport", "reminders", "beside_reminders", "overload")


def machine() -> str:
    """What it was measured on, when, and how busy that was before."""
    busy = os.getloadavg()[0]
    return (
        f"{wall_clock():%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, {platform.machine()},"
        f" Python {platform.python_version()}; load before {busy:.1f}, after {{after:.1f}}"
    )


def said_by(name: str, *words: str) -> str:
    """What one benchmark prints, run by itself."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *words]
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def sections(words: list[str]) -> Iterator[str]:
    """All that is measured, in Markdown."""
    yield said_by("taps", *words)
    for name in OTHERS:
        yield f"`{name}`:\n\n```\n{said_by(name)}```\n"


def main() -> None:
    """Print it, and put it between the marks."""
    where = machine()
    found = [*sections(sys.argv[1:])]
    text = "\n".join([where.format(after=os.getloadavg()[0]) + "\n", *found])
    print(text)
    before, _, rest = README.read_text().partition(BEGIN)
    README.write_text(before + BEGIN + text + END + rest.partition(END)[2])


if __name__ == "__main__":
    main()
