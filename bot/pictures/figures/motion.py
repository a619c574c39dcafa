"""The timeline: what is seen at which second.

Tempo as in training: each repetition takes as long as `bot/content/exercises.toml` says, and each
stretch is held as long. A count-in stands before the first repetition. An exercise that is done
for each side is shown for the right side first; then the mirrored figure shows the left one.
Pictures carry no words, so where one foot stands or pushes, two footprints tell the side: the
working one is filled (left and right as when looking down at one's own feet).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from bot.pictures.figures.poses import Figure, Step
from bot.pictures.figures.skeleton import Pose

COUNT = 3
BEAT = 0.8
SHORTEST_RING, LONG_HOLD = 0.9, 5.0
MOVING_FRAMES, RING_FRAMES, LONG_RING_FRAMES = 15, 6, 1
FEWER_FRAMES, FEWEST_FRAMES = 12, 10
"""What a long figure moves with: about as many drawings a second as most drawn films have."""
SEEN = 0.008
"""A smaller share of a movement is a pixel or two: not worth a frame."""
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
    """`count`, `move`, `hold` or `turn` (to the other side)."""
    start: float
    seconds: float
    step: Step
    left: bool = False

    @property
    def end(self) -> float:
        """When the next phase begins."""
        return self.start + self.seconds

    def _rate(self, moving: int) -> float:
        """Frames a second that this phase needs."""
        if self.kind == "hold":
            return LONG_RING_FRAMES if self.seconds > LONG_HOLD else RING_FRAMES
        return moving if self.kind == "move" else 1 / BEAT

    def times(self, moving: int) -> Iterator[float]:
        """The moments worth a frame, evenly spaced, without those in which hardly anything moves.

        Even spaces are told briefly in the file: uneven ones take eight bytes a frame.
        """
        rate, shown = self._rate(moving), -1.0
        for number in range(ceil(self.seconds * rate - 1e-9)):
            share = number / rate / self.seconds
            done = eased(share, self.step.ease) if self.kind == "move" else share
            if done - shown >= SEEN:
                shown = done
                yield self.start + number / rate


@dataclass(frozen=True)
class Moment:
    """All that one frame shows."""

    pose: Pose
    tint: Mapping[str, float]
    left: bool = False
    """The left side works."""
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
        for kind, seconds, step, left in self._parts():
            start = found[-1].end if found else 0.0
            found.append(Phase(kind, start, seconds, step, left))
        return tuple(found)

    @property
    def seconds(self) -> float:
        """How long one round is."""
        return self.phases[-1].end

    def _parts(self) -> Iterator[tuple[str, float, Step, bool]]:
        first = self.figure.steps[0]
        yield "count", COUNT * BEAT, first, False
        yield from self._side(left=False)
        if self.figure.mirrored:
            yield "turn", BEAT, first, True
            yield from self._side(left=True)

    def _side(self, left: bool) -> Iterator[tuple[str, float, Step, bool]]:
        for step in self.figure.steps:
            yield "move", step.seconds, step, left
            if step.hold:
                yield "hold", step.hold, step, left
            if left and step.hold > LONG_HOLD:  # the way back has been seen on the right
                return

    def times(self, moving: int = MOVING_FRAMES) -> Iterator[float]:
        """The moments worth a frame: many while something moves, few in a long hold."""
        for phase in self.phases:
            yield from phase.times(moving)

    def phase(self, time: float) -> Phase:
        """What goes on at a time."""
        return next((p for p in self.phases if time < p.end), self.phases[-1])

    def moment(self, time: float) -> Moment:
        """What is seen at a time."""
        phase = self.phase(time)
        spent = time - phase.start
        still = phase.kind in ("count", "turn")
        now = frozenset() if still else phase.step.moves
        tint = {part: float(part in now) for part in PARTS}
        share = spent / phase.seconds
        if still:
            count = COUNT - int(spent / BEAT + 1e-9) if phase.kind == "count" else 0
            return Moment(phase.step.start.pose, tint, phase.left, count)
        if phase.kind == "hold":
            return _holding(phase, tint, share)
        pose = self.figure.at(phase.step, eased(share, phase.step.ease))
        return Moment(pose, tint, phase.left)


def _holding(phase: Phase, tint: Mapping[str, float], share: float) -> Moment:
    rest = phase.seconds < SHORTEST_RING
    seconds_left = ceil((1 - share) * phase.seconds - 1e-9)
    return Moment(
        phase.step.end.pose,
        tint,
        phase.left,
        ring=None if rest else share,
        seconds_left=seconds_left if phase.seconds > LONG_HOLD else 0,
    )
