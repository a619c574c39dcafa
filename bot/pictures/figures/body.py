"""The body: arms, legs and trunk as filled rounded shapes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin

from bot.pictures import palette
from bot.pictures.figures.camera import Camera
from bot.pictures.figures.head import Head
from bot.pictures.figures.shapes import Point, hull, limb, points
from bot.pictures.figures.skeleton import Pose
from bot.pictures.figures.vectors import Vec, add, cross, mix, mul, sub, unit

ARM = (0.040, 0.030, 0.0215)
HAND = (0.021, 0.017)
NECK = (0.036, 0.032)
THIGH = (0.064, 0.044)
CALF = (0.043, 0.044, 0.028)
CALF_AT, CALF_BACK = 0.32, 0.008
PILLOW, PILLOW_ALONG = (0.05, 0.045), (0.7, 1.15)
HEEL, TOE, SOLE = 0.028, 0.019, 0.006

# Half the trunk from hip (0) to shoulders (1): along the spine, front to back, side to side, and
# how far its middle lies in front of the line of the joints.
TRUNK = (
    (-0.22, 0.010, 0.030, -0.008),
    (-0.15, 0.046, 0.068, -0.008),
    (0.00, 0.066, 0.088, -0.008),
    (0.22, 0.063, 0.082, -0.003),
    (0.45, 0.056, 0.074, 0.000),
    (0.72, 0.066, 0.092, 0.004),
    (0.92, 0.062, 0.104, 0.004),
    (1.06, 0.044, 0.086, 0.000),
    (1.12, 0.012, 0.040, 0.000),
)
HEM = 0.2
SLICES = 12
TURNS = tuple((cos(pi * i / 8), sin(pi * i / 8)) for i in range(16))


@dataclass(frozen=True)
class Body:
    """A pose, seen by a camera, with its moving parts tinted."""

    pose: Pose
    camera: Camera
    tint: Mapping[str, float]

    def draw(self, order: Sequence[str]) -> str:
        """All parts, the farthest first."""
        return "".join(self._part(part, order) for part in order)

    def _part(self, part: str, order: Sequence[str]) -> str:
        whole = {"head": self.head, "trunk": self.trunk, "pillow": self.pillow}
        if part in whole:
            return whole[part]()
        kind, side = part[:-1], part[-1]
        if kind == "hand":
            return self.hand(side)
        if kind == "leg":
            apart = "shoe" + side in order and self._crossed(side)
            return self.leg(side) + ("" if apart else self.shoe(side))
        if kind == "shoe":
            return self.shoe(side) if self._crossed(side) else ""
        return self.arm(side) if "hand" + side in order else self.hand(side) + self.arm(side)

    def _crossed(self, side: str) -> bool:
        """Does the shank lead the foot to the viewer or away, past the other leg?"""
        return abs(self.pose.bones["s" + side][2]) > 0.6

    def _see(self, *joints: str) -> list[Point]:
        return [self.camera.see(self.pose.joints[joint]) for joint in joints]

    def _sized(self, radii: Sequence[float]) -> list[float]:
        return [radius * self.camera.scale for radius in radii]

    def _colour(self, cool: tuple[str, str], part: str) -> str:
        depth = palette.FAR if part.endswith("f") else palette.NEAR
        return palette.blend(cool[depth], palette.WARM[depth], self.tint.get(part, 0.0))

    def arm(self, side: str) -> str:
        """An arm in its sleeve."""
        joints = self._see(*(joint + side for joint in ("sho", "elb", "hand")))
        return limb(joints, self._sized(ARM), self._colour(palette.SLEEVE, "arm" + side))

    def hand(self, side: str) -> str:
        """A hand."""
        skin = palette.SKIN[palette.FAR if side == "f" else palette.NEAR]
        return limb(self._see("hand" + side, "tip" + side), self._sized(HAND), skin)

    def pillow(self) -> str:
        """A pillow between the knees, along the thighs."""
        hips, knees = (
            mix(self.pose.joints[joint + "n"], self.pose.joints[joint + "f"], 0.5)
            for joint in ("hip", "knee")
        )
        ends = [self.camera.see(mix(hips, knees, share)) for share in PILLOW_ALONG]
        return "".join(
            limb(ends, self._sized((half, half)), colour)
            for half, colour in zip(PILLOW, (palette.PILLOW_EDGE, palette.PILLOW), strict=True)
        )

    def leg(self, side: str) -> str:
        """A leg in tights."""
        colour = self._colour(palette.TIGHTS, "leg" + side)
        knee, ankle = (self.pose.joints[joint + side] for joint in ("knee", "ank"))
        back = unit(cross(self.pose.bones["s" + side], self.pose.hinge(side)))
        calf = add(mix(knee, ankle, CALF_AT), mul(back, -CALF_BACK))
        shank = [self.camera.see(place) for place in (knee, calf, ankle)]
        thigh = limb(self._see("hip" + side, "knee" + side), self._sized(THIGH), colour)
        return limb(shank, self._sized(CALF), colour) + thigh

    def shoe(self, side: str) -> str:
        """A shoe with a light sole."""
        depth = palette.FAR if side == "f" else palette.NEAR
        ankle, heel, toe = self._see(*(joint + side for joint in ("ank", "heel", "toe")))
        upper = limb((heel, toe), self._sized((HEEL, TOE)), palette.SHOE[depth])
        tongue = limb((ankle, toe), self._sized((CALF[-1], TOE)), palette.SHOE[depth])
        return self._sole(side, palette.SOLE[depth]) + upper + tongue

    def _sole(self, side: str, colour: str) -> str:
        down = mul(cross(self.pose.bones["k" + side], self.pose.hinge(side)), SOLE)
        ends = (add(self.pose.joints[joint + side], down) for joint in ("heel", "toe"))
        return limb([self.camera.see(end) for end in ends], self._sized((HEEL, TOE)), colour)

    def head(self) -> str:
        """The head."""
        return Head(self.pose, self.camera).draw()

    def trunk(self) -> str:
        """Neck, tights and shirt."""
        tint = self.tint.get("trunk", 0.0)
        shirt = palette.blend(palette.SHIRT[0], palette.WARM_TRUNK, tint)
        hips = min(tint, self.tint.get("legn", 0.0))
        tights = palette.blend(palette.TIGHTS[0], palette.WARM[0], hips)
        neck = limb(self._see("sho", "head"), self._sized(NECK), palette.SKIN_SHADE)
        return neck + self._slice(-0.22, HEM + 0.04, tights) + self._slice(HEM, 1.12, shirt)

    def _slice(self, start: float, end: float, colour: str) -> str:
        """The trunk between two places along the spine, from ellipses across it."""
        ellipses = [self._ellipse(start + (end - start) * i / SLICES) for i in range(SLICES + 1)]
        path = "".join(f"M{points(hull([*a, *b]))}Z" for a, b in pairwise(ellipses))
        return f'<path d="{path}" fill="{colour}"/>'

    def _ellipse(self, t: float) -> list[Point]:
        """The trunk's edge at a place along the spine."""
        centre, along = self._spine(t)
        deep, broad, ahead = _widths(t)
        side = unit(mix(self.pose.pelvis, self.pose.chest, max(0.0, min(1.0, t))))
        front = unit(cross(along, side))
        centre = add(centre, mul(front, ahead))
        return [
            self.camera.see(add(centre, add(mul(side, broad * c), mul(front, deep * s))))
            for c, s in TURNS
        ]

    def _spine(self, t: float) -> tuple[Vec, Vec]:
        """A place on the curve through hips, mid-back and shoulders, and its direction."""
        hip, mid, sho = (self.pose.joints[joint] for joint in ("hip", "mid", "sho"))
        bend = sub(mul(mid, 2.0), mul(add(hip, sho), 0.5))
        place = mix(mix(hip, bend, t), mix(bend, sho, t), t)
        return place, unit(sub(mix(bend, sho, t), mix(hip, bend, t)))


def _widths(t: float) -> tuple[float, float, float]:
    i = max(1, min(len(TRUNK) - 1, bisect_right(TRUNK, (t, 9.0))))
    (a, *low), (b, *high) = TRUNK[i - 1], TRUNK[i]
    share = max(0.0, min(1.0, (t - a) / (b - a)))
    share = share * share * (3 - 2 * share)
    deep, broad, ahead = (x + (y - x) * share for x, y in zip(low, high, strict=True))
    return deep, broad, ahead
