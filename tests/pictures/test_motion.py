"""Tempo, tint, ring and side."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import load
from bot.domain.exercises.catalogue import PAUSE, Hold, Sides
from bot.pictures.figures.motion import FEWER_FRAMES, MOVING_FRAMES, SEEN, Motion, Phase, eased
from bot.pictures.figures.poses import Figure, figures
from bot.pictures.figures.skeleton import Pose
from bot.pictures.figures.vectors import Vec, cross, dot, length, sub

FRAME = 1 / 60
ENDS = {
    "armn": ("shon", "handn"),
    "armf": ("shof", "handf"),
    "legn": ("hipn", "ankn"),
    "legf": ("hipf", "ankf"),
    "trunk": ("hip", "head"),
}
"""Where each part that can be tinted begins and ends."""
every_figure = pytest.mark.parametrize("figure", figures(), ids=lambda figure: figure.name)
strength = [figure for figure in figures() if figure.number <= 12]
stretches = [figure for figure in figures() if figure.number in (14, 15)]
repeated = [figure for figure in figures() if figure.number <= 13]


def phases(figure: Figure, kind: str) -> list[Phase]:
    return [phase for phase in Motion(figure).phases if phase.kind == kind]


def reach(a: Pose, b: Pose) -> float:
    """How far the farthest joint of two poses is apart."""
    return max(
        max(abs(part) for part in sub(a.joints[joint], b.joints[joint])) for joint in a.joints
    )


@given(st.floats(0, 1), st.sampled_from(("both", "in", "out", "even")))
def test_easing_goes_from_start_to_end_without_turning_back(share: float, ease: str) -> None:
    assert 0 <= eased(share, ease) <= 1 + 1e-9
    assert eased(min(1, share + 0.01), ease) >= eased(share, ease) - 1e-12


def test_a_movement_starts_and_ends_at_rest() -> None:
    assert eased(0.001) < 1e-6
    assert 1 - eased(0.999) < 1e-6


@every_figure
def test_no_jerk_where_one_phase_meets_the_next(figure: Figure) -> None:
    motion = Motion(figure)
    for phase in phases(figure, "move"):
        if phase.step.ease != "both":
            continue
        for near, far in ((phase.start, FRAME), (phase.end - FRAME, 0.0)):
            a, b = motion.moment(near + 1e-9).pose, motion.moment(near + far + FRAME - 1e-9).pose
            assert reach(a, b) < 0.01


@every_figure
def test_the_loop_closes(figure: Figure) -> None:
    motion = Motion(figure)
    last = [phase for phase in phases(figure, "move") if not phase.left][-1]
    assert reach(motion.moment(last.end - 1e-9).pose, motion.moment(0.0).pose) < 0.001


@pytest.mark.parametrize(
    "figure", [f for f in figures() if f not in stretches], ids=lambda f: f.name
)
def test_a_repetition_takes_as_long_as_its_sound(figure: Figure) -> None:
    tempo = load().by_number[figure.number].tempo
    assert tempo
    repetition: list[float] = []
    for phase in Motion(figure).phases:
        if phase.kind in ("move", "hold"):
            repetition.append(phase.seconds)
        if phase.kind == "hold" and phase.step.end == figure.steps[0].start:
            assert sum(repetition) == pytest.approx(tempo.seconds)
            assert repetition[-1] == PAUSE
            assert tempo.hold in (*repetition, 0)
            repetition = []
    assert repetition == []


@pytest.mark.parametrize("figure", strength, ids=lambda figure: figure.name)
def test_strength_is_slow(figure: Figure) -> None:
    for step in figure.steps:
        jump = step.ease != "both"
        assert jump or 1.0 <= step.seconds <= 3.0
        assert step.hold <= 2.0


@pytest.mark.parametrize("figure", stretches, ids=lambda figure: figure.name)
def test_a_stretch_is_held_as_long_as_the_runner_holds_it(figure: Figure) -> None:
    dose = load().by_number[figure.number].dose
    assert isinstance(dose, Hold)
    assert max(step.hold for step in figure.steps) == dose.seconds


@every_figure
def test_a_count_in_stands_first(figure: Figure) -> None:
    motion = Motion(figure)
    assert [motion.moment(0.8 * i + 0.1).count for i in range(4)] == [3, 2, 1, 0]


@every_figure
def test_the_ring_fills_while_a_pose_is_held(figure: Figure) -> None:
    motion = Motion(figure)
    for phase in phases(figure, "hold"):
        if phase.seconds >= 1:
            rings = [motion.moment(phase.start + phase.seconds * i / 8).ring for i in range(8)]
            assert rings == pytest.approx([i / 8 for i in range(8)])


def test_long_holds_count_the_seconds_down() -> None:
    motion = Motion(next(f for f in figures() if f.number == 14))
    hold = next(phase for phase in motion.phases if phase.kind == "hold" and phase.seconds == 20)
    seen = [motion.moment(hold.start + second + 0.5).seconds_left for second in range(20)]
    assert seen == list(range(20, 0, -1))


@every_figure
def test_something_moving_is_tinted(figure: Figure) -> None:
    motion = Motion(figure)
    assert not any(motion.moment(0.0).tint.values())
    for phase in phases(figure, "move"):
        tint = motion.moment(phase.start + phase.seconds * 0.8).tint
        assert {part for part, share in tint.items() if share > 0.5} == phase.step.moves


@every_figure
def test_what_is_tinted_moves_and_what_moves_far_is_tinted(figure: Figure) -> None:
    for step in figure.steps:
        for part, (root, end) in ENDS.items():
            before, after = step.start.pose, step.end.pose
            places = [pose.joints for pose in (before, figure.at(step, 0.5), after)]
            begun, *later = [(j[end], sub(j[end], j[root])) for j in places]
            moved = max(
                reach_of(*pair) for then in later for pair in zip(begun, then, strict=True)
            )
            assert moved > 0.02 or part not in step.moves, (part, step.end.name)
            far = travelled(part, before, after)
            assert far < 0.15 or part in step.moves, (part, step.end.name)


def travelled(part: str, before: Pose, after: Pose) -> float:
    """How far a part's end gets, in the room and as seen from where it begins.

    An arm that hangs on a moving trunk, or leans on something, only comes along.
    """
    (root, end), poses = ENDS[part], (before, after)
    ways = [sub(pose.joints[end], pose.joints[root]) for pose in poses]
    found = [reach_of(*(pose.joints[end] for pose in poses)), reach_of(*ways)]
    if part.startswith("arm"):
        found.append(
            reach_of(*(seen_from(pose, way) for pose, way in zip(poses, ways, strict=True)))
        )
    return min(found)


def reach_of(a: Vec, b: Vec) -> float:
    return length(sub(b, a))


def seen_from(pose: Pose, way: Vec) -> Vec:
    """A direction as the chest has it: along the spine, to the right, to the front."""
    spine = pose.bones["T"]
    return dot(way, spine), dot(way, pose.chest), dot(way, cross(spine, pose.chest))


@every_figure
def test_exercises_for_each_side_show_the_right_one_then_the_left_one(figure: Figure) -> None:
    motion = Motion(figure)
    sides = [phase.left for phase in motion.phases if phase.kind == "move"]
    right = len(figure.steps)
    left = right - (figure in stretches)  # how a stretch ends is seen once
    assert sides == [False] * right + [True] * (left if figure.mirrored else 0)
    each = load().by_number[figure.number].sides is Sides.EACH
    assert figure.mirrored == (each and figure.name != "05-single-leg-bridge-easier")


@every_figure
@pytest.mark.parametrize("moving", [MOVING_FRAMES, FEWER_FRAMES])
def test_frames_are_few_where_little_moves(figure: Figure, moving: int) -> None:
    times = list(Motion(figure).times(moving))
    gaps = [b - a for a, b in pairwise(times)]
    assert min(gaps) > 0.02
    assert max(gaps) <= 1.7


@given(st.sampled_from(figures()), st.sampled_from((MOVING_FRAMES, FEWER_FRAMES)))
def test_what_is_left_out_is_hardly_seen(figure: Figure, moving: int) -> None:
    for phase in phases(figure, "move"):
        times = [*phase.times(moving), phase.end]
        shares = [
            eased(min(1, (time - phase.start) / phase.seconds), phase.step.ease) for time in times
        ]
        assert times[0] == phase.start
        for (a, b), (before, after) in zip(pairwise(times), pairwise(shares), strict=True):
            assert b - a <= 1 / moving + 1e-9 or after - before <= 5 * SEEN


@pytest.mark.parametrize("figure", stretches, ids=lambda figure: figure.name)
def test_every_second_of_a_long_hold_is_seen(figure: Figure) -> None:
    motion = Motion(figure)
    seen = [motion.moment(time).seconds_left for time in motion.times()]
    held = [phase for phase in phases(figure, "hold") if phase.seconds == 20]
    assert [left for left in seen if left] == list(range(20, 0, -1)) * len(held)
