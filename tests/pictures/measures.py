"""What a clinician would read off a film: joint angles in degrees, heights in centimetres."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import acos, atan2, degrees

from bot.pictures.figures.skeleton import THICK, Pose
from bot.pictures.figures.vectors import Vec, cross, dot, length, mix, mul, sub, unit

TALL = 170.0
"""Centimetres of the runner in whom heights are told."""
OTHER = {"n": "f", "f": "n"}
JOINTS = {
    "hips": "hip",
    "middle of the back": "mid",
    "shoulders": "sho",
    "head": "head",
    "hip": "hip?",
    "shoulder": "sho?",
    "elbow": "elb?",
    "hand": "hand?",
    "fingers": "tip?",
    "knee": "knee?",
    "foot": "ank?",
    "ankle": "ank?",
    "toes": "toe?",
    "heel": "heel?",
}
BONES = {
    "thigh": ("hip?", "knee?"),
    "shank": ("knee?", "ank?"),
    "upper arm": ("sho?", "elb?"),
}


@dataclass(frozen=True)
class Reader:
    """Reads a pose in words; `right` is the letter of the runner's right side in it."""

    right: str
    up: Vec

    def side(self, words: str) -> tuple[str, str]:
        """A side's letter and the rest of the words: `right knee` is `n` and `knee`."""
        first, _, rest = words.partition(" ")
        if first not in ("right", "left"):
            return "", words
        return (self.right if first == "right" else OTHER[self.right]), rest

    def joint(self, words: str) -> str:
        """The skeleton's name of a joint."""
        side, name = self.side(words)
        return JOINTS[name].replace("?", side)

    def place(self, words: str, pose: Pose) -> Vec:
        """Where a joint is."""
        return pose.joints[self.joint(words)]

    def height(self, words: str, pose: Pose) -> float:
        """How high a joint is, cm."""
        return dot(self.place(words, pose), self.up) * TALL

    def clearance(self, words: str, pose: Pose) -> float:
        """How far the underside of a joint is above the floor, cm."""
        return self.height(words, pose) - THICK[self.joint(words)] * TALL

    def gap(self, words: str, other: str, pose: Pose) -> float:
        """How far a joint is from a bone's middle line, cm."""
        side, name = self.side(other)
        start, end = (pose.joints[joint.replace("?", side)] for joint in BONES[name])
        place = self.place(words, pose)
        way = sub(end, start)
        share = max(0.0, min(1.0, dot(sub(place, start), way) / dot(way, way)))
        return length(sub(place, mix(start, end, share))) * TALL

    def bend(self, words: str, pose: Pose) -> float:
        """How far a hip, a knee or an elbow is bent."""
        side, name = self.side(words)
        if name == "hip":
            front = cross(pose.bones["L"], pose.pelvis)
            return signed(pose.bones["t" + side], mul(pose.bones["L"], -1.0), front)
        upper, lower = {"knee": ("t", "s"), "elbow": ("u", "f")}[name]
        return between(pose.bones[upper + side], pose.bones[lower + side])

    def raised(self, words: str, pose: Pose) -> float:
        """How far an upper arm is from the side of the trunk."""
        return between(pose.bones["u" + self.side(words)[0]], mul(pose.bones["T"], -1.0))

    def tilted(self, _: str, pose: Pose) -> float:
        """How far the trunk is from upright."""
        return between(sub(pose.joints["sho"], pose.joints["hip"]), self.up)

    def rounded(self, _: str, pose: Pose) -> float:
        """How far the chest is bent forward against the lower back; arched is less than none."""
        return signed(pose.bones["T"], pose.bones["L"], cross(pose.bones["L"], pose.pelvis))

    def neck(self, _: str, pose: Pose) -> float:
        """How far the head is bent forward against the chest."""
        return signed(pose.bones["K"], pose.bones["T"], cross(pose.bones["T"], pose.chest))

    def turned(self, _: str, pose: Pose) -> float:
        """How far the hips are turned against the shoulders."""
        return between(pose.pelvis, pose.chest)

    def apart(self, _: str, pose: Pose) -> float:
        """How far the feet are apart, cm."""
        return abs(pose.joints["toen"][2] - pose.joints["toef"][2]) * TALL


Measure = Callable[[Reader, str, Pose], float]
WAYS: Mapping[str, tuple[Measure, float]] = {
    "bends": (Reader.bend, 1),
    "straightens": (Reader.bend, -1),
    "raises": (Reader.raised, 1),
    "tilts": (Reader.tilted, 1),
    "rounds": (Reader.rounded, 1),
    "arches": (Reader.rounded, -1),
    "turns": (Reader.turned, 1),
    "rises": (Reader.height, 1),
    "sinks": (Reader.height, -1),
}
KEPT: Mapping[str, Measure] = {
    "bend": Reader.bend,
    "round": Reader.rounded,
    "neck": Reader.neck,
    "tilt": Reader.tilted,
    "apart": Reader.apart,
    "height": Reader.clearance,
}


def between(a: Vec, b: Vec) -> float:
    """The angle of two directions."""
    return degrees(acos(max(-1.0, min(1.0, dot(unit(a), unit(b))))))


def signed(bone: Vec, straight: Vec, front: Vec) -> float:
    """How far a bone is turned to the front from where it goes on straight."""
    return degrees(atan2(dot(bone, front), dot(bone, straight)))
