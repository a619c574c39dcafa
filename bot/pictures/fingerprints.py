"""Fingerprints: do the files in `media` still belong to the poses and the code?"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from bot.pictures.figures.poses import SOURCE
from bot.pictures.media import FOLDER

HERE = Path(__file__).parent
RECORD = FOLDER / "FINGERPRINTS"
CODE = (
    *("figures/vectors", "figures/skeleton", "figures/contacts", "figures/poses"),
    *("figures/motion", "figures/camera", "figures/props", "palette", "figures/shapes"),
    *("figures/head", "figures/body", "figures/figure", "figures/signs", "build"),
)
SOURCES = "poses-and-code"


def of_sources() -> str:
    """The fingerprint of everything that the pictures are made from."""
    files = [SOURCE, *(HERE / f"{name}.py" for name in CODE)]
    return sha256("\0".join(path.read_text("utf-8") for path in files).encode()).hexdigest()


def of_files() -> dict[str, str]:
    """The fingerprints of the finished files, by name."""
    found = sorted(FOLDER.glob("*.mp4"))
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in found}


def recorded() -> dict[str, str]:
    """What was written down when the files were made."""
    lines = RECORD.read_text("utf-8").splitlines()
    return {name: mark for mark, name in (line.split("  ", 1) for line in lines)}


def write() -> None:
    """Writes all fingerprints down."""
    marks = {SOURCES: of_sources()} | of_files()
    text = "".join(f"{mark}  {name}\n" for name, mark in marks.items())
    RECORD.write_text(text, "utf-8")
