"""Which time zone data is used: the newer of the system's and the package's.

Governments change clocks every year, and a host that is not updated would send reminders an
hour off (a Debian 12 of 2025 does not know that Vancouver stopped changing its clocks in 2026).
The `tzdata` package is updated like any other dependency.
"""

from __future__ import annotations

import zoneinfo
from importlib.resources import files
from pathlib import Path

from bot.domain.time.schedule import zone_info


def use_newest_zones() -> str:
    """Let `zoneinfo` read the newer data; to be called before anything else asks for a zone.

    Returns:
        The version in use, such as "2026f".
    """
    system, packaged = system_version(), packaged_version()
    if system and system >= packaged:
        return system
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()
    zone_info.cache_clear()
    return packaged


def packaged_version() -> str:
    """The version of the `tzdata` package's data."""
    return _version(files("tzdata").joinpath("zoneinfo", "tzdata.zi").read_text("utf-8")[:100])


def system_version() -> str:
    """The version of the system's data; empty if there is none or it does not tell."""
    for folder in zoneinfo.TZPATH:
        source = Path(folder, "tzdata.zi")
        if source.is_file():
            with source.open(encoding="utf-8") as text:
                return _version(text.readline())
    return ""


def _version(text: str) -> str:
    first, _, _ = text.partition("\n")
    return first.removeprefix("# version").strip()
