"""The poses of a figure, close enough together that nothing happens between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot.pictures.figures.poses import Figure, Step, figures
from bot.pictures.figures.skeleton import Pose

SHARES = tuple(i / 10 for i in range(11))


@cache
def sampled(number: int, easier: bool) -> tuple[tuple[Step, tuple[Pose, ...]], ...]:
    """The poses on the way of every step."""
    figure = figure_of(number, easier)
    return tuple(
        (step, tuple(figure.at(step, share) for share in SHARES)) for step in figure.steps
    )


def figure_of(number: int, easier: bool) -> Figure:
    """The figure of an exercise."""
    return next(f for f in figures() if (f.number, f.easier) == (number, easier))


@dataclass(frozen=True)
class Repetition:
    """From the first key pose until it is back there."""

    poses: tuple[Pose, ...]
    held: Pose
    """Where it stays longest on the way."""


def repetitions(number: int, easier: bool) -> list[Repetition]:
    """The repetitions of a film, one after the other."""
    found: list[list[tuple[Step, tuple[Pose, ...]]]] = []
    for step, poses in sampled(number, easier):
        if not found or step.start.name == found[0][0][0].start.name:
            found.append([])
        found[-1].append((step, poses))
    return [_repetition(steps) for steps in found]


def _repetition(steps: list[tuple[Step, tuple[Pose, ...]]]) -> Repetition:
    *out, _ = steps
    held = max((step for step, _ in out), key=lambda step: step.hold)
    return Repetition(tuple(pose for _, poses in steps for pose in poses), held.end.pose)
