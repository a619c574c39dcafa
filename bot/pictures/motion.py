"""The timeline: what is seen at which second.

Tempo as in training: two seconds out, one or two seconds' hold, two to three seconds back. A
count-in stands before the first repetition. An exercise done for each side is shown for the
right side and then, mirrored, for the left one; pictures carry no words, so two footprints tell
the side, the working one filled (left and right as when looking down at one's own feet).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.pictures.poses import Figure, Step
from bot.pictures.skeleton import Pose

COUNT = 3
BEAT = 0.8
TURN = 0.5
TINTING = 0.3
LONG_HOLD = 5.0
MOVING_FRAMES, RING_FRAMES, LONG_RING_FRAMES, STILL_FRAMES = 20.0, 10.0, 5.0, 2.5
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
    before: frozenset[str]
    """What was tinted just before."""
    left: bool

    @property
    def end(self) -> float:
        """When the next phase begins."""
        return self.start + self.seconds

    @property
    def rate(self) -> float:
        """Frames a second that this phase needs."""
        if self.kind == "hold":
            return LONG_RING_FRAMES if self.seconds > LONG_HOLD else RING_FRAMES
        return STILL_FRAMES / BEAT if self.kind == "count" else MOVING_FRAMES


@dataclass(frozen=True)
class Moment:
    """All that one frame shows."""

    pose: Pose
    tint: Mapping[str, float]
    left: bool
    fade: float = 0.0
    """How far the picture has turned into its mirror image."""
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
        for kind, seconds, step, before, left in self._parts():
            start = found[-1].end if found else 0.0
            found.append(Phase(kind, start, seconds, step, before, left))
        return tuple(found)

    @property
    def seconds(self) -> float:
        """How long one round is."""
        return self.phases[-1].end

    def _parts(self) -> Iterator[tuple[str, float, Step, frozenset[str], bool]]:
        steps = self.figure.steps
        nothing: frozenset[str] = frozenset()
        for left in (False, True) if self.figure.mirrored else (False,):
            yield "count", COUNT * BEAT, steps[0], nothing, left
            before = nothing
            for step in steps * self.figure.loops:
                yield "move", step.seconds, step, before, left
                if step.hold:
                    yield "hold", step.hold, step, step.moves, left
                before = step.moves
            if self.figure.mirrored:
                yield "turn", TURN, steps[0], before, left

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
            return Moment(phase.step.start.pose, tint, phase.left, count=count)
        if phase.kind == "turn":
            return Moment(phase.step.start.pose, tint, phase.left, fade=share)
        if phase.kind == "hold":
            return _holding(phase, tint, share)
        pose = self.figure.at(phase.step, eased(share, phase.step.ease))
        return Moment(pose, tint, phase.left)


def _holding(phase: Phase, tint: Mapping[str, float], share: float) -> Moment:
    rest = phase.step.hold < 1.0
    seconds_left = round((1 - share) * phase.seconds + 0.499)
    return Moment(
        phase.step.end.pose,
        tint,
        phase.left,
        ring=None if rest else share,
        seconds_left=seconds_left if phase.seconds > LONG_HOLD else 0,
    )


def _tint(part: str, phase: Phase, spent: float) -> float:
    now = part in phase.step.moves and phase.kind in ("move", "hold")
    before = part in phase.before
    share = min(1.0, spent / TINTING)
    return (share if now else 1 - share) if now != before else float(now)
