"""The skeleton: from the directions of the bones to the places of the joints.

Everything is in three dimensions and in body heights: x to the right of the picture, y up, z
towards the viewer. Limbs end in `n` (near: the runner's right side) or `f` (far). A bone has a
direction, never a length of its own, so no limb can grow or shrink; what looks shorter in a
picture points towards or away from the viewer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin
from typing import NamedTuple

from bot.pictures.figures.vectors import Vec, add, cross, mul, sub, turn, unit

FORWARD: Vec = (0.0, 0.0, 1.0)


class Link(NamedTuple):
    """How a joint hangs on another one: along a bone, or set off towards the sole."""

    parent: str
    bone: str
    along: float
    towards_sole: float = 0.0


# Rounded from the usual anthropometric tables (Drillis and Contini, as given by Winter).
_TRUNK = {
    "mid": Link("hip", "L", 0.144),
    "sho": Link("mid", "T", 0.144),
    "head": Link("sho", "K", 0.118),
}
_LIMB = {
    "elb": Link("sho", "u", 0.17),
    "hand": Link("elb", "f", 0.155),
    "tip": Link("hand", "h", 0.06),
    "knee": Link("hip", "t", 0.245),
    "ank": Link("knee", "s", 0.246),
    "toe": Link("ank", "k", 0.105, 0.03),
    "heel": Link("ank", "k", -0.03, 0.02),
}
SIDES = ("n", "f")
LINKS: Mapping[str, Link] = _TRUNK | {
    joint + side: Link(link.parent + side, link.bone + side, link.along, link.towards_sole)
    for side in SIDES
    for joint, link in _LIMB.items()
}
BONES = tuple(dict.fromkeys(link.bone for link in LINKS.values()))
HALF_PELVIS = 0.05
HALF_SHOULDERS = 0.098

# How thick the body is around a joint, which is how high the joint is when it lies on the floor.
THICK: Mapping[str, float] = {
    "hip": 0.064,
    "mid": 0.058,
    "sho": 0.06,
    "head": 0.068,
    **{
        joint + side: size
        for side in SIDES
        for joint, size in {
            "hip": 0.05,
            "sho": 0.04,
            "elb": 0.027,
            "hand": 0.02,
            "tip": 0.012,
            "knee": 0.042,
            "ank": 0.03,
            "toe": 0.018,
            "heel": 0.028,
        }.items()
    },
}


@dataclass(frozen=True)
class Pose:
    """Where the bones point, how the body is rolled about its spine, and where the hips are."""

    bones: Mapping[str, Vec]
    rolls: Mapping[str, float]
    """Degrees for `pelvis`, `chest`, `head`: 0 shows the right side, -90 the front."""
    root: Vec = (0.0, 0.0, 0.0)

    def across(self, part: str, bone: str) -> Vec:
        """The direction to the runner's right, at one part of the body."""
        spine = self.bones[bone]
        upright = cross(FORWARD, spine)
        sideways = unit(cross(spine, upright))
        front = cross(spine, sideways)
        roll = radians(self.rolls[part])
        return add(mul(sideways, cos(roll)), mul(front, sin(roll)))

    @cached_property
    def pelvis(self) -> Vec:
        """The direction from the middle of the hips to the right one."""
        return self.across("pelvis", "L")

    @cached_property
    def chest(self) -> Vec:
        """The direction from the middle of the shoulders to the right one."""
        return self.across("chest", "T")

    @cached_property
    def face(self) -> Vec:
        """Where the nose points."""
        return cross(self.bones["K"], self.across("head", "K"))

    def hinge(self, side: str) -> Vec:
        """The axis of knee and ankle; follows the leg when it is turned out."""
        bend = cross(self.bones["s" + side], self.bones["t" + side])
        return unit(add(mul(self.pelvis, 0.25), bend))

    @cached_property
    def joints(self) -> Mapping[str, Vec]:
        """All joints by name."""
        found: dict[str, Vec] = {"hip": self.root}
        for joint, link in LINKS.items():
            start = found.get(link.parent) or found.setdefault(
                link.parent, self._beside(found, link.parent)
            )
            found[joint] = add(start, self._offset(joint, link))
        return found

    def _beside(self, found: Mapping[str, Vec], joint: str) -> Vec:
        middle, side = joint[:-1], joint[-1]
        out = mul(self.pelvis, HALF_PELVIS) if middle == "hip" else mul(self.chest, HALF_SHOULDERS)
        return add(found[middle], out) if side == "n" else sub(found[middle], out)

    def _offset(self, joint: str, link: Link) -> Vec:
        bone = self.bones[link.bone]
        offset = mul(bone, link.along)
        if not link.towards_sole:
            return offset
        sole = cross(bone, self.hinge(joint[-1]))
        return add(offset, mul(sole, link.towards_sole))

    def moved(self, by: Vec) -> Pose:
        """The same pose elsewhere."""
        return Pose(self.bones, self.rolls, add(self.root, by))


def between(a: Pose, b: Pose, share: float) -> Pose:
    """The pose on the way from a (share 0) to b (share 1); every bone turns evenly."""
    return Pose(
        {bone: turn(a.bones[bone], b.bones[bone], share) for bone in BONES},
        {part: a.rolls[part] + (b.rolls[part] - a.rolls[part]) * share for part in a.rolls},
        add(mul(a.root, 1 - share), mul(b.root, share)),
    )


def through(a: Pose, middle: Pose, b: Pose, share: float) -> Pose:
    """As `between`, on the smooth curve that passes the middle pose half-way."""
    first, second = between(a, middle, 2 * share), between(middle, b, 2 * share - 1)
    return between(first, second, share)


def chain(joint: str) -> tuple[Link, ...]:
    """The links that lead from the hips to a joint."""
    links: list[Link] = []
    while joint != "hip":
        if joint not in LINKS:  # a hip or shoulder joint is set off from the middle
            joint = joint[:-1]
            continue
        links.append(LINKS[joint])
        joint = LINKS[joint].parent
    return tuple(links)
