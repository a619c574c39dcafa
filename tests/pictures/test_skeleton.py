"""Every frame of every figure: limbs keep their length, contacts stay, the floor is solid."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures.figures.contacts import Contact, bone_end
from bot.pictures.figures.poses import Figure, Step, figures
from bot.pictures.figures.skeleton import LINKS, SIDES, THICK, Pose
from bot.pictures.figures.vectors import cross, dot, length, sub

SLIDING, SINKING, LETTING_GO = 0.005, 0.004, 0.01  # body heights: 1 cm is about 0.006
every_figure = pytest.mark.parametrize("figure", figures(), ids=lambda figure: figure.name)
somewhere = given(which=st.integers(0, 9), share=st.floats(0, 1))
modestly = settings(max_examples=15)


def step_of(figure: Figure, which: int) -> Step:
    return figure.steps[which % len(figure.steps)]


@every_figure
@modestly
@somewhere
def test_limbs_keep_their_length(figure: Figure, which: int, share: float) -> None:
    pose = figure.at(step_of(figure, which), share)
    for joint, link in LINKS.items():
        if not link.towards_sole:
            found = length(sub(pose.joints[joint], pose.joints[link.parent]))
            assert found == pytest.approx(link.along), joint
    for side in SIDES:  # the foot is set off from its bone, so measure it as a whole
        sole = length(sub(pose.joints["toe" + side], pose.joints["heel" + side]))
        assert sole == pytest.approx(0.135, abs=0.002)


@every_figure
@modestly
@somewhere
def test_what_is_planted_does_not_slide(figure: Figure, which: int, share: float) -> None:
    step = step_of(figure, which)
    pose = figure.at(step, share)
    for joint in map(bone_end, figure.planted(step)):
        assert length(sub(pose.joints[joint], figure.anchors[joint])) < SLIDING, joint


@every_figure
@modestly
@somewhere
def test_nothing_goes_through_the_floor(figure: Figure, which: int, share: float) -> None:
    pose = figure.at(step_of(figure, which), share)
    for joint in THICK.keys() - figure.ground.free:
        assert figure.ground.depth(joint, pose.joints) < SINKING, joint


@every_figure
@modestly
@somewhere
def test_knees_bend_one_way_only(figure: Figure, which: int, share: float) -> None:
    pose = figure.at(step_of(figure, which), share)
    for side in SIDES:
        bend = cross(pose.bones["s" + side], pose.bones["t" + side])
        straight = dot(pose.bones["s" + side], pose.bones["t" + side]) > 0.98
        assert straight or dot(bend, pose.pelvis) > -0.2, side


@every_figure
def test_hands_reach_what_they_hold(figure: Figure) -> None:
    for key in figure.keys:
        for joint, touch in key.touches.items():
            contact = Contact(joint, touch.off, (touch.end, touch.share))
            assert length(contact.gap(key.pose.joints)) < LETTING_GO, (key.name, joint)


@every_figure
def test_one_leg_poses_stand_over_their_foot(figure: Figure) -> None:
    for key in figure.keys:
        if key.down in (("footn",), ("footn", "toen")):
            middle = _weight(key.pose)
            heel, toe = (key.pose.joints[joint][0] for joint in ("heeln", "toen"))
            assert heel - 0.04 < middle < toe + 0.04, key.name


def _weight(pose: Pose) -> float:
    """Where the body's weight hangs, along the picture (shares of the body after Dempster)."""
    places = {"head": 0.08, "mid": 0.50}
    for side in SIDES:
        places |= {"elb" + side: 0.05, "knee" + side: 0.13, "ank" + side: 0.03}
    return sum(pose.joints[joint][0] * share for joint, share in places.items())
