"""What the words say moves, the film moves; what they say stays, stays (content/figures.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.pictures.figures.poses import Figure, figures
from bot.pictures.figures.vectors import length, sub
from tests.pictures.measures import KEPT, OTHER, TALL, WAYS, Reader
from tests.pictures.samples import Repetition, figure_of, repetitions

Said = Mapping[str, Any]
Finder = Callable[[Said, Reader, Repetition], Iterator[str]]
SOURCE = Path(__file__).parents[2] / "bot" / "content" / "figures.toml"
SAID: list[Said] = tomllib.loads(SOURCE.read_text("utf-8"))["figure"]
EASIER = [said for said in SAID if said["easier"]]

SWAY = {"stays": 1.7, "steady": 6.0}
"""Centimetres: what stays breathes by so much; what is steady may sway as a body does."""
TOUCHING, RESTING = 13.0, 2.5
"""Centimetres from a bone's middle line to what is laid on it; above what is lain on."""
SMALLER = 0.9


def wrong_ways(said: Said, reader: Reader, repetition: Repetition) -> Iterator[str]:
    """What does not move as far as is said, or farther."""
    for move in said["moves"]:
        least, most = move.get("degrees") or move["cm"]
        moved = reached(reader, repetition, move["joint"], move["way"])
        if not least <= moved <= most:
            yield f"{move['joint']} {move['way']} {moved:.1f}, not {least} to {most}"


def not_kept(said: Said, reader: Reader, repetition: Repetition) -> Iterator[str]:
    """What is more or less bent than is said, at some time."""
    for kept in said.get("keeps", ()):
        least, most = kept.get("degrees") or kept["cm"]
        found = [KEPT[kept["what"]](reader, kept["joint"], pose) for pose in repetition.poses]
        if min(found) < least - 0.5 or max(found) > most + 0.5:
            span = f"{min(found):.1f} to {max(found):.1f}"
            yield f"{kept['joint']}: {kept['what']} {span}, not {least} to {most}"


def strayed(said: Said, reader: Reader, repetition: Repetition) -> Iterator[str]:
    """What does not stay where it is said to stay."""
    for how, sway in SWAY.items():
        for joint in said.get(how, ()):
            places = [reader.place(joint, pose) for pose in repetition.poses]
            moved = max(length(sub(place, places[0])) for place in places) * TALL
            if moved > sway:
                yield f"{joint} moves {moved:.1f} cm"


def untouched(said: Said, reader: Reader, repetition: Repetition) -> Iterator[str]:
    """What does not get to what it is said to touch."""
    for joint, bone in said.get("touches", ()):
        gap = reader.gap(joint, bone, repetition.held)
        if gap > TOUCHING:
            yield f"{joint} is {gap:.1f} cm from the {bone}"


def hovering(said: Said, reader: Reader, repetition: Repetition) -> Iterator[str]:
    """What does not lie where it is said to rest."""
    for rest in said.get("rests", ()):
        above = reader.clearance(rest["joint"], repetition.held)
        if abs(above - rest.get("cm", 0)) > RESTING:
            yield f"{rest['joint']} is {above:.1f} cm above the floor"


FINDERS: tuple[Finder, ...] = (wrong_ways, not_kept, strayed, untouched, hovering)


def reached(reader: Reader, repetition: Repetition, joint: str, way: str) -> float:
    """How far a joint gets on its way from where it began."""
    measure, sign = WAYS[way]
    values = [measure(reader, joint, pose) * sign for pose in repetition.poses]
    return max(values) - values[0]


def read(figure: Figure) -> Iterator[tuple[Reader, Repetition]]:
    """Each repetition, with the eyes for it: every second one is the mirror image."""
    right = "f" if figure.written_left else "n"
    for number, repetition in enumerate(repetitions(figure.number, figure.easier)):
        yield Reader(OTHER[right] if number % 2 else right, figure.ground.up), repetition


def faults(said: Said, figure: Figure) -> list[str]:
    """Where a film shows something else than is said."""
    return [fault for pair in read(figure) for find in FINDERS for fault in find(said, *pair)]


def shown(said: Said) -> Figure:
    return figure_of(said["number"], said["easier"])


def name(said: Said) -> str:
    return shown(said).name


def test_something_is_said_of_every_figure() -> None:
    assert [(s["number"], s["easier"]) for s in SAID] == [(f.number, f.easier) for f in figures()]


@pytest.mark.parametrize("said", SAID, ids=name)
def test_the_film_shows_what_the_words_say(said: Said) -> None:
    assert faults(said, shown(said)) == []


@pytest.mark.parametrize("said", SAID, ids=name)
def test_the_other_version_would_be_found_out(said: Said) -> None:
    assert faults(said, figure_of(said["number"], not said["easier"])) != []


@pytest.mark.parametrize("said", EASIER, ids=name)
def test_easier_is_a_smaller_movement_or_more_support(said: Said) -> None:
    full, easier = (figure_of(said["number"], version) for version in (False, True))
    by = said["easier_by"]
    if by == "support":
        assert support(easier) > support(full)
        return
    ranges = [
        max(reached(*pair, by["joint"], by["way"]) for pair in read(figure))
        for figure in (full, easier)
    ]
    assert ranges[1] <= SMALLER * ranges[0], ranges


def support(figure: Figure) -> int:
    """On how many places the body leans where it leans on the fewest, a bench counting one."""
    return min(len(key.down) for key in figure.keys) + len(figure.props)
