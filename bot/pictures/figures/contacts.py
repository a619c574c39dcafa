"""Contacts: what is planted stays where it is, and nothing goes through the floor.

A pose is corrected by the smallest change that meets all its contacts at once (least squares on
the directions of the bones, a few steps of Gauss and Newton). The hips move most easily, then
the limbs, the trunk last, so a pose keeps its looks and a planted limb bends as it has to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.pictures.figures.skeleton import LINKS, THICK, Link, Pose, chain
from bot.pictures.figures.vectors import ORIGIN, Vec, add, cross, dot, mix, mul, sub, unit

AXES: tuple[Vec, Vec, Vec] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
EASY_TO_MOVE = {"L": 0.03, "T": 0.03, "K": 0.02, "k": 0.02, "h": 0.02}
LIMB, ROOT = 0.3, 1.0
CLOSE = 2e-5
DAMPING = 1e-5


@dataclass(frozen=True)
class Contact:
    """A joint that has to be somewhere: at a height, at a place, or at a place on a bone."""

    joint: str
    at: Vec = ORIGIN
    bone: tuple[str, float] | None = None
    """On this joint's bone, so far along; `at` is then the way from there."""
    axes: tuple[Vec, ...] = AXES

    def gap(self, joints: Mapping[str, Vec]) -> Vec:
        """How far the joint is from where it should be."""
        return sub(joints[self.joint], add(self._base(joints), self.at))

    def _base(self, joints: Mapping[str, Vec]) -> Vec:
        if self.bone is None:
            return ORIGIN
        end, share = self.bone
        start = LINKS[end].parent if end in LINKS else end
        return mix(joints[start], joints[end], share)


@dataclass(frozen=True)
class Ground:
    """Which way is up, and what must stay above the floor."""

    up: Vec
    free: frozenset[str] = field(default=frozenset())
    """Joints that may be anywhere, for instance below the height of a seat's edge."""

    def on(self, joint: str, height: float = 0.0) -> Contact:
        """A joint lying on the floor or on something so high, wherever it is."""
        thick = FLAT_FOOT if joint.startswith("foot") else THICK[joint]
        return Contact(bone_end(joint), mul(self.up, thick + height), axes=(self.up,))

    def depth(self, joint: str, joints: Mapping[str, Vec]) -> float:
        """How far a joint's underside is below the floor."""
        return THICK[joint] - dot(joints[joint], self.up)

    def under(self, pose: Pose) -> Pose:
        """The pose with its lowest joint on the floor, if it would be below."""
        deepest = max(self.depth(joint, pose.joints) for joint in THICK)
        return pose.moved(mul(self.up, max(0.0, deepest)))


FLAT_FOOT = 0.048


def bone_end(contact: str) -> str:
    """The joint behind a contact's name: a flat `foot` is known by its ankle."""
    return contact.replace("foot", "ank")


def settle(pose: Pose, contacts: Sequence[Contact], ground: Ground, steps: int = 40) -> Pose:
    """The nearest pose that meets the contacts and is above the floor."""
    held = frozenset(contact.joint for contact in contacts)
    pressed: frozenset[str] = frozenset()
    for _ in range(steps):
        pressed |= _sunk(pose, ground) - held
        props = sorted(pressed)
        equations = list(_equations(pose, [*contacts, *map(ground.on, props)]))
        if all(abs(gap) < CLOSE for gap, _ in equations):
            break
        pose, factors = _step(pose, equations)
        # The floor pushes, it never pulls: what would have to be pulled down is let go.
        pushes = zip(props, factors[len(factors) - len(props) :], strict=True)
        pressed = frozenset(joint for joint, push in pushes if push > -CLOSE)
    return pose


def _sunk(pose: Pose, ground: Ground) -> frozenset[str]:
    joints = pose.joints
    return frozenset(j for j in THICK.keys() - ground.free if ground.depth(j, joints) > CLOSE)


Row = dict[str, Vec]


def _equations(pose: Pose, contacts: Sequence[Contact]) -> Iterator[tuple[float, Row]]:
    for contact in contacts:
        gap = contact.gap(pose.joints)
        for axis in contact.axes:
            yield dot(gap, axis), _row(pose, contact, axis)


def _row(pose: Pose, contact: Contact, axis: Vec) -> Row:
    row: Row = {}
    _pull(row, pose, chain(contact.joint), axis)
    if contact.bone is None:
        row["root"] = axis
        return row
    end, share = contact.bone
    links, own = chain(end), 1 if end in LINKS else 0
    _pull(row, pose, links[:own], mul(axis, -share))
    _pull(row, pose, links[own:], mul(axis, -1.0))
    return row


def _pull(row: Row, pose: Pose, links: Sequence[Link], axis: Vec) -> None:
    for link in links:
        bone = pose.bones[link.bone]
        pull = mul(axis, link.along)
        if link.towards_sole:
            sole = mul(cross(pose.hinge(link.bone[-1]), axis), link.towards_sole)
            pull = add(pull, sole)
        flat = sub(pull, mul(bone, dot(pull, bone)))
        row[link.bone] = add(row.get(link.bone, ORIGIN), flat)


def _ease(bone: str) -> float:
    return ROOT if bone == "root" else EASY_TO_MOVE.get(bone if bone in "LTK" else bone[0], LIMB)


def _step(pose: Pose, equations: Sequence[tuple[float, Row]]) -> tuple[Pose, list[float]]:
    rows = [row for _, row in equations]
    matrix = [[_overlap(a, b) + (DAMPING if a is b else 0.0) for b in rows] for a in rows]
    factors = solve(matrix, [-gap for gap, _ in equations])
    change: Row = {}
    for row, factor in zip(rows, factors, strict=True):
        for bone, pull in row.items():
            change[bone] = add(change.get(bone, ORIGIN), mul(pull, factor * _ease(bone)))
    bones = {b: unit(add(v, _short(change.get(b, ORIGIN)))) for b, v in pose.bones.items()}
    root = add(pose.root, change.get("root", ORIGIN))
    return Pose(bones, pose.rolls, root), factors


def _short(change: Vec) -> Vec:
    size = max(abs(part) for part in change)
    return change if size < 0.3 else mul(change, 0.3 / size)


def _overlap(a: Row, b: Row) -> float:
    return sum(dot(pull, b[bone]) * _ease(bone) for bone, pull in a.items() if bone in b)


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of a small set of linear equations (Gauss, with pivots)."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda r: abs(rows[r][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in rows[column + 1 :]:
            factor = row[column] / rows[column][column]
            if factor:
                for i in range(column, size + 1):
                    row[i] -= factor * rows[column][i]
    return _back(rows)


def _back(rows: Sequence[Sequence[float]]) -> list[float]:
    size = len(rows)
    found = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][j] * found[j] for j in range(i + 1, size))
        found[i] = (rows[i][size] - known) / rows[i][i]
    return found
