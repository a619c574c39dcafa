"""Fingerprints: does each file in `media` still belong to its poses and the code?"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from bot.pictures.figures.poses import Figure, entries, figures
from bot.pictures.media import FOLDER

HERE = Path(__file__).parent
RECORD = FOLDER / "FINGERPRINTS"
CODE = (
    *("figures/vectors", "figures/skeleton", "figures/contacts", "figures/poses"),
    *("figures/motion", "figures/camera", "figures/props", "palette", "figures/shapes"),
    *("figures/head", "figures/body", "figures/figure", "figures/signs", "build"),
)


def of_sources() -> dict[str, str]:
    """The fingerprints of all that each film is made from, by the film's name.

    The code, its poses as they are written, and the seconds that the exercise's content says.
    """
    code = "\0".join((HERE / f"{name}.py").read_text("utf-8") for name in CODE)
    return {
        figure.name: _mark(code, json.dumps(entry, sort_keys=True), _seconds(figure))
        for figure, entry in zip(figures(), entries(), strict=True)
    }


def _seconds(figure: Figure) -> str:
    return " ".join(f"{step.seconds:.3f}+{step.hold:.3f}" for step in figure.steps)


def _mark(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()


def of_files() -> dict[str, str]:
    """The fingerprints of the finished files, by name."""
    found = sorted(FOLDER.glob("*.mp4"))
    return {path.stem: sha256(path.read_bytes()).hexdigest() for path in found}


def recorded() -> dict[str, tuple[str, str]]:
    """What was written down when each file was made: the mark of its sources, and its own."""
    lines = RECORD.read_text("utf-8").splitlines() if RECORD.exists() else []
    return {name: (made_from, file) for made_from, file, name in map(str.split, lines)}


def stale() -> frozenset[str]:
    """The films that have to be made anew, by name."""
    known, files = recorded(), of_files()
    return frozenset(
        name
        for name, made_from in of_sources().items()
        if name not in files or known.get(name) != (made_from, files[name])
    )


def write(made: frozenset[str]) -> None:
    """Writes down the marks of films just made, and leaves those of the others."""
    known, sources, files = recorded(), of_sources(), of_files()
    marks = {name: (sources[name], files[name]) for name in made}
    text = "".join(
        f"{made_from}  {file}  {name}\n"
        for name, (made_from, file) in sorted((known | marks).items())
        if name in files
    )
    RECORD.write_text(text, "utf-8")
