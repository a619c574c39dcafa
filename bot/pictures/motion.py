"""The timeline: what is seen at which second.

Tempo as in training: two seconds out, one or two seconds' hold, two to three seconds back. A
count-in stands before the first repetition. Pictures carry no words, so two footprints tell the
side of an exercise that is done for each side: the working one is filled (left and right as when
looking down at one's own feet). Such an exercise moves for the right side, as the runner does all
repetitions of one side first; then the mirrored figure shows what the left side is to do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from bot.pictures.poses import Figure, Step
from bot.pictures.skeleton import Pose

COUNT = 3
BEAT = 0.8
OTHER_SIDE = 1.6
TINTING = 0.15
SHORTEST_RING, LONG_HOLD = 0.9, 5.0
MOVING_FRAMES, RING_FRAMES, LONG_RING_FRAMES = 15.0, 6.0, 2.0
PARTS = ("armn", "armf", "legn", "legf", "trunk")


def eased(share: float, ease: str = "both") -> float:
    """How far a movement is after a share of its time.

    `both` starts and ends at rest as a reaching hand does (minimum jerk, Flash and Hogan 1985);
    `in`, `out` and `even` are the parts of a jump.
    """
    if ease == "even":
        return share
    if ease == "in":
        return share * share * (2 - share)
    if ease == "out":
        return 1 - eased(1 - share, "in")
    return share**3 * (10 + share * (6 * share - 15))


@dataclass(frozen=True)
class Phase:
    """A stretch of time in which one thing goes on."""

    kind: str
    """`count`, `move`, `hold` or `other` (the other side)."""
    start: float
    seconds: float
    step: Step
    before: frozenset[str]
    """What was tinted just before."""

    @property
    def end(self) -> float:
        """When the next phase begins."""
        return self.start + self.seconds

    @property
    def rate(self) -> float:
        """Frames a second that this phase needs."""
        if self.kind == "hold":
            return LONG_RING_FRAMES if self.seconds > LONG_HOLD else RING_FRAMES
        return MOVING_FRAMES if self.kind == "move" else 1 / BEAT


@dataclass(frozen=True)
class Moment:
    """All that one frame shows."""

    pose: Pose
    tint: Mapping[str, float]
    left: bool = False
    """Mirrored: the left side works."""
    count: int = 0
    """The numeral of the count-in, 0 for none."""
    ring: float | None = None
    seconds_left: int = 0
    """Told in long holds only."""


@dataclass(frozen=True)
class Motion:
    """A figure in time."""

    figure: Figure

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """All phases, one after the other."""
        found: list[Phase] = []
        for kind, seconds, step, before in self._parts():
            start = found[-1].end if found else 0.0
            found.append(Phase(kind, start, seconds, step, before))
        return tuple(found)

    @property
    def seconds(self) -> float:
        """How long one round is."""
        return self.phases[-1].end

    @cached_property
    def farthest(self) -> Step:
        """The step to the pose that tells most: the one held longest."""
        return max(self.figure.steps, key=lambda step: step.hold)

    def _parts(self) -> Iterator[tuple[str, float, Step, frozenset[str]]]:
        steps = self.figure.steps
        before: frozenset[str] = frozenset()
        yield "count", COUNT * BEAT, steps[0], before
        for step in steps * self.figure.loops:
            yield "move", step.seconds, step, before
            if step.hold:
                yield "hold", step.hold, step, step.moves
            before = step.moves
        if self.figure.mirrored:
            yield "other", OTHER_SIDE, self.farthest, self.farthest.moves

    def times(self) -> Iterator[float]:
        """The moments worth a frame: many while something moves, few in a long hold."""
        for phase in self.phases:
            frames = max(1, round(phase.seconds * phase.rate))
            yield from (phase.start + phase.seconds * i / frames for i in range(frames))

    def phase(self, time: float) -> Phase:
        """What goes on at a time."""
        return next((p for p in self.phases if time < p.end), self.phases[-1])

    def moment(self, time: float) -> Moment:
        """What is seen at a time."""
        phase = self.phase(time)
        spent = time - phase.start
        tint = {part: _tint(part, phase, spent) for part in PARTS}
        share = spent / phase.seconds
        if phase.kind == "count":
            count = COUNT - int(spent / BEAT + 1e-9)
            return Moment(phase.step.start.pose, tint, count=count)
        if phase.kind == "other":
            return Moment(phase.step.end.pose, tint, left=True)
        if phase.kind == "hold":
            return _holding(phase, tint, share)
        return Moment(self.figure.at(phase.step, eased(share, phase.step.ease)), tint)


def _holding(phase: Phase, tint: Mapping[str, float], share: float) -> Moment:
    rest = phase.seconds < SHORTEST_RING
    seconds_left = ceil((1 - share) * phase.seconds - 1e-9)
    return Moment(
        phase.step.end.pose,
        tint,
        ring=None if rest else share,
        seconds_left=seconds_left if phase.seconds > LONG_HOLD else 0,
    )


def _tint(part: str, phase: Phase, spent: float) -> float:
    now = part in phase.step.moves and phase.kind != "count"
    before = part in phase.before
    share = min(1.0, spent / TINTING)
    return (share if now else 1 - share) if now != before else float(now)
