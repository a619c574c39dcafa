"""A moment of an exercise as an SVG picture: room, mat, things, body, and the signs above."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import product

from bot.pictures import palette
from bot.pictures.figures import signs
from bot.pictures.figures.body import Body
from bot.pictures.figures.camera import Camera, aimed
from bot.pictures.figures.motion import Moment, Motion
from bot.pictures.figures.poses import Figure
from bot.pictures.figures.props import SOFT, Box, boxes
from bot.pictures.figures.shapes import hull, number, outline
from bot.pictures.figures.skeleton import Pose
from bot.pictures.figures.vectors import Vec

ORDER = ("armf", "legf", "trunk", "legn", "head", "armn")
MAT_DEPTH, MAT_MARGIN, MAT_THICK = 0.26, 0.08, 0.016
STANDING_MARGIN = 0.24
WALL_BEHIND = 0.5
ROUND, SEAM = 'stroke-linejoin="round"', 1.5
PAINT = {
    "wood": (palette.WOOD, palette.WOOD_FRONT, palette.WOOD_SIDE),
    "wall": (palette.PLASTER, palette.PLASTER_EDGE, palette.PLASTER),
    "pillow": (palette.PILLOW, palette.PILLOW_EDGE),
    "towel": (palette.TOWEL, palette.TOWEL_EDGE),
}
SHADOWS = (
    ("head", "sho", 0.05),
    ("sho", "hip", 0.075),
    *((a + s, b + s, w) for s in "nf" for a, b, w in (
        ("hip", "knee", 0.045), ("knee", "ank", 0.032), ("heel", "toe", 0.025),
        ("sho", "elb", 0.03), ("elb", "hand", 0.024), ("hand", "tip", 0.018),
    )),
)  # fmt: skip


@dataclass(frozen=True)
class Drawing:
    """Draws the moments of one figure."""

    figure: Figure

    @cached_property
    def camera(self) -> Camera:
        """The same for all moments, so nothing around the figure moves."""
        return aimed(self.figure)

    @cached_property
    def motion(self) -> Motion:
        """The figure in time."""
        return Motion(self.figure)

    def at(self, time: float) -> str:
        """The picture at a time."""
        return self.draw(self.motion.moment(time))

    def draw(self, moment: Moment) -> str:
        """One picture."""
        wide, high = self.camera.size
        body = Body(moment.pose, self.camera, moment.tint).draw(self.figure.order or ORDER)
        things = "".join(self._box(box) for box in boxes(self.figure))
        scene = self._room() + self._shadow(moment.pose) + things + body
        if moment.left != self.figure.written_left:
            scene = f'<g transform="translate({wide} 0) scale(-1 1)">{scene}</g>'
        over = signs.draw(moment, self.figure.foot, wide)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
            f'viewBox="0 0 {wide} {high}">{scene}{over}</svg>'
        )

    def _room(self) -> str:
        wide, high = self.camera.size
        room = f'<rect width="{wide}" height="{high}" fill="{palette.FLOOR}"/>'
        if self.figure.view == "side":
            _, top = self.camera.see((0.0, 0.0, -WALL_BEHIND))
            room += f'<rect width="{wide}" height="{number(top)}" fill="{palette.WALL}"/>'
        return room + self._mat()

    def _plane(self) -> str:
        """The transformation that lays a drawing flat on the floor."""
        right, up, _ = self.camera.axes
        across, away = (0, 2) if self.figure.view == "side" else (0, 1)
        s = self.camera.scale
        parts = (s * right[across], -s * up[across], s * right[away], -s * up[away])
        return "matrix(" + " ".join(f"{part:.3f}" for part in (*parts, *self.camera.shift)) + ")"

    def _mat(self) -> str:
        left, right, near, far = self._spread()
        rect = (
            f'x="{left:.3f}" y="{far:.3f}" width="{right - left:.3f}" '
            f'height="{near - far:.3f}" rx="0.04"'
        )
        drop = number(MAT_THICK * self.camera.scale)
        plane = self._plane()
        return (
            f'<g transform="translate(0 {drop})"><g transform="{plane}">'
            f'<rect {rect} fill="{palette.MAT_EDGE}"/></g></g>'
            f'<g transform="{plane}"><rect {rect} fill="{palette.MAT}"/></g>'
        )

    def _spread(self) -> tuple[float, float, float, float]:
        """How far the mat reaches: under all that lies, around all that stands."""
        away = 2 if self.figure.view == "side" else 1
        poses = [key.pose for key in self.figure.keys]
        places = [pose.joints[joint] for pose in poses for joint in pose.joints]
        margin = MAT_MARGIN
        if self.figure.stands:
            places, margin = list(self.figure.anchors.values()), STANDING_MARGIN
        xs, zs = [p[0] for p in places], [p[away] for p in places]
        near, far = max(zs) + MAT_MARGIN, min(zs) - MAT_MARGIN
        if away == 2:
            near, far = max(near, MAT_DEPTH), min(far, -MAT_DEPTH)
        return min(xs) - margin, max(xs) + margin, near, far

    def _shadow(self, pose: Pose) -> str:
        lines = "".join(self._shade(pose.joints[a], pose.joints[b], w) for a, b, w in SHADOWS)
        return (
            f'<g opacity="0.16"><g transform="{self._plane()}" stroke="{palette.SHADOW}" '
            f'stroke-linecap="round" fill="none">{lines}</g></g>'
        )

    def _shade(self, a: Vec, b: Vec, half: float) -> str:
        away = 2 if self.figure.view == "side" else 1
        line = f"M{a[0]:.3f} {a[away]:.3f}L{b[0]:.3f} {b[away]:.3f}"
        return f'<path d="{line}" stroke-width="{2 * half:.3f}"/>'

    def _box(self, box: Box) -> str:
        low, high, kind = box
        if kind in SOFT:
            return self._soft(low, high, kind)
        top, front, side = _faces(low, high, right=self.camera.yaw >= 0)
        light, dark, darker = PAINT[kind]
        return self._face(top, light) + self._face(side, darker) + self._face(front, dark)

    def _soft(self, low: Vec, high: Vec, kind: str) -> str:
        """A box with round edges and corners."""
        fill, edge = PAINT[kind][:2]
        half = min(b - a for a, b in zip(low, high, strict=True)) / 2
        xs, ys, zs = ((a + half, b - half) for a, b in zip(low, high, strict=True))
        places = hull(self.camera.see(corner) for corner in product(xs, ys, zs))
        size = 2 * half * self.camera.scale
        return "".join(
            outline(places, colour, f' stroke="{colour}" stroke-width="{number(wide)}" {ROUND}')
            for colour, wide in ((edge, size + 2 * SEAM), (fill, size))
        )

    def _face(self, corners: tuple[Vec, ...], colour: str) -> str:
        return outline([self.camera.see(corner) for corner in corners], colour)


def _faces(low: Vec, high: Vec, right: bool) -> tuple[tuple[Vec, ...], ...]:
    """The top, the front, and the left or right side of a box."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    x = x1 if right else x0
    return (
        ((x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)),
        ((x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)),
        ((x, y0, z0), (x, y0, z1), (x, y1, z1), (x, y1, z0)),
    )
