"""Fingerprints: do the files in `media` still belong to the doses, the tempos and the code?"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from bot.catalogue import load
from bot.domain.exercises import by_ear
from bot.sounds.media import ENDING, FOLDER, name
from bot.sounds.needed import all_heard

HERE = Path(__file__).parent
RECORD = FOLDER / "FINGERPRINTS"
CODE = ("tones", "build")
SOURCES = "doses-and-code"


def of_sources() -> str:
    """The fingerprint of everything that the sounds are made from."""
    files = [Path(by_ear.__file__), *(HERE / f"{name}.py" for name in CODE)]
    names = (name(heard) for heard in all_heard(load()))
    all_of_it = [*names, *(path.read_text("utf-8") for path in files)]
    return sha256("\0".join(all_of_it).encode()).hexdigest()


def of_files() -> dict[str, str]:
    """The fingerprints of the finished files, by name."""
    found = sorted(FOLDER.glob(f"*{ENDING}"))
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in found}


def recorded() -> dict[str, str]:
    """What was written down when the files were made."""
    lines = RECORD.read_text("utf-8").splitlines()
    return {name: mark for mark, name in (line.split("  ", 1) for line in lines)}


def write() -> None:
    """Writes all fingerprints down."""
    marks = {SOURCES: of_sources()} | of_files()
    RECORD.write_text("".join(f"{mark}  {name}\n" for name, mark in marks.items()), "utf-8")
