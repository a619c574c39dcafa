"""The key poses: `bot/content/poses.toml` as settled poses, contacts and steps.

How a pose is written down is told at the top of that file. How slow a step is and how long it is
held is told where the sounds look it up, too: `bot/content/exercises.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.catalogue import load
from bot.domain.exercises.catalogue import PAUSE, Exercise, Hold
from bot.pictures.figures.contacts import Contact, Ground, bone_end, settle
from bot.pictures.figures.skeleton import BONES, SIDES, Pose, through
from bot.pictures.figures.skeleton import between as turned
from bot.pictures.figures.vectors import Vec, add, heading, mul

SOURCE = Path(__file__).parents[2] / "content" / "poses.toml"
UP: Mapping[str, Vec] = {"side": (0.0, 1.0, 0.0), "top": (0.0, 0.0, 1.0)}
LEAN = {"pelvis": 0.0, "chest": 0.0, "head": 0.0}


@dataclass(frozen=True)
class Touch:
    """A hand (or foot) kept at a place on a bone: so far along, and so far off it."""

    end: str
    share: float
    off: Vec


@dataclass(frozen=True)
class Key:
    """One key pose and what is planted in it."""

    name: str
    pose: Pose
    down: tuple[str, ...]
    heights: Mapping[str, float]
    """How high the thing is that a planted joint stands on, where it is not the floor."""
    touches: Mapping[str, Touch]
    slides: tuple[str, ...] = ()
    """What stays on the floor and may slide there."""


@dataclass(frozen=True)
class Step:
    """The way from one key pose to the next, and how long to stay there."""

    start: Key
    end: Key
    seconds: float
    hold: float
    moves: frozenset[str]
    """The parts that are tinted: `armn armf legn legf trunk`."""
    middle: Key | None = None
    ease: str = "both"


@dataclass(frozen=True)
class Figure:
    """One animation: its steps, how it is looked at, and the things around."""

    number: int
    slug: str
    easier: bool
    view: str
    yaw: float
    pitch: float
    stands: bool
    mirrored: bool
    """Shown for the right side, then mirrored for the left one."""
    written_left: bool
    """The poses are those of the left side: the right one is their mirror image."""
    foot: bool
    """One foot stands or pushes, so that footprints can tell the side."""
    steps: tuple[Step, ...]
    anchors: Mapping[str, Vec]
    ground: Ground
    props: tuple[Mapping[str, Any], ...] = ()
    order: tuple[str, ...] = ()
    size: float = 1.0
    """How large it is drawn, as a share of what would fit."""

    @property
    def name(self) -> str:
        """The name of its files, without the ending."""
        return f"{self.number:02d}-{self.slug}-{'easier' if self.easier else 'full'}"

    @property
    def keys(self) -> tuple[Key, ...]:
        """Every key pose once, in the order of the steps."""
        found = [key for step in self.steps for key in (step.start, step.middle) if key]
        return tuple({key.name: key for key in found}.values())

    def planted(self, step: Step) -> tuple[str, ...]:
        """What keeps its place during a step."""
        others = [set(key.down) for key in (step.end, step.middle) if key]
        return tuple(joint for joint in step.start.down if all(joint in o for o in others))

    def at(self, step: Step, share: float) -> Pose:
        """The pose on the way of a step, its contacts kept."""
        if share <= 0 or share >= 1:
            return step.end.pose if share >= 1 else step.start.pose
        raw = (
            through(step.start.pose, step.middle.pose, step.end.pose, share)
            if step.middle
            else turned(step.start.pose, step.end.pose, share)
        )
        held = [Contact(bone_end(j), self.anchors[bone_end(j)]) for j in self.planted(step)]
        sliding = [self.ground.on(j) for j in step.start.slides if j in step.end.slides]
        return settle(raw, [*held, *sliding, *_touching(step, share)], self.ground)


def _touching(step: Step, share: float) -> Iterator[Contact]:
    for joint, touch in step.start.touches.items():
        other = step.end.touches.get(joint)
        if other and other.end == touch.end:
            along = touch.share + (other.share - touch.share) * share
            off = add(mul(touch.off, 1 - share), mul(other.off, share))
            yield Contact(joint, off, (touch.end, along))


@cache
def figures() -> tuple[Figure, ...]:
    """All animations, in the order of the exercises, each full one before its easier one."""
    exercises = load().by_number
    return tuple(_figure(entry, exercises[entry["number"]]) for entry in entries())


@cache
def entries() -> tuple[Mapping[str, Any], ...]:
    """The figures as they are written, in the same order."""
    with SOURCE.open("rb") as file:
        return tuple(tomllib.load(file)["figure"])


def _figure(entry: Mapping[str, Any], exercise: Exercise) -> Figure:
    ground = Ground(UP[entry.get("view", "side")], frozenset(entry.get("free", ())))
    anchors: dict[str, Vec] = {}
    keys: dict[str, Key] = {}
    first: Mapping[str, Any] = {}
    for name, written in entry["poses"].items():
        whole = {**first, **written} if "like" not in written else _like(entry, written)
        first = first or whole
        keys[name] = _settled(_key(name, whole), anchors, ground)
    return Figure(
        number=entry["number"],
        slug=entry["slug"],
        easier=entry["easier"],
        view=entry.get("view", "side"),
        yaw=entry.get("yaw", 0.0),
        pitch=entry.get("pitch", 0.0),
        stands=entry.get("stands", False),
        mirrored=entry.get("mirrored", False),
        written_left=entry.get("written_left", False),
        foot=entry.get("foot", False),
        steps=tuple(_steps(entry["steps"], keys, exercise)),
        anchors=anchors,
        ground=ground,
        props=tuple(entry.get("props", ())),
        order=tuple(entry.get("order", ())),
        size=entry.get("size", 1.0),
    )


def _like(entry: Mapping[str, Any], written: Mapping[str, Any]) -> Mapping[str, Any]:
    poses = entry["poses"]
    first = next(iter(poses.values()))
    return {**first, **poses[written["like"]], **written}


def _steps(
    written: Sequence[Mapping[str, Any]], keys: Mapping[str, Key], exercise: Exercise
) -> Iterator[Step]:
    start = keys[written[-1]["to"]]
    for step, following in zip(written, [*written[1:], written[0]], strict=True):
        end = keys[step["to"]]
        yield Step(
            start=start,
            end=end,
            seconds=_seconds(step, exercise),
            hold=_hold(step, following, exercise),
            moves=frozenset(step.get("moves", ())),
            middle=keys.get(step.get("through", "")),
            ease=step.get("ease", "both"),
        )
        start = end


def _seconds(step: Mapping[str, Any], exercise: Exercise) -> float:
    """Its share of the way up or down."""
    if not exercise.tempo:
        return float(step["seconds"])
    whole = exercise.tempo.up if step["way"] == "up" else exercise.tempo.down
    return whole * float(step.get("share", 1.0))


def _hold(step: Mapping[str, Any], following: Mapping[str, Any], exercise: Exercise) -> float:
    """Where ways up and down meet, the tempo says how long; a stretch is told to stay."""
    if isinstance(exercise.dose, Hold):
        return exercise.dose.seconds if step.get("stays") else float(step.get("hold", 0.0))
    if not exercise.tempo or step["way"] == following["way"]:
        return 0.0
    return exercise.tempo.hold if step["way"] == "up" else PAUSE


def _key(name: str, written: Mapping[str, Any]) -> Key:
    bones = {bone: _direction(bone, written) for bone in BONES}
    rolls = {part: float(written.get(part, LEAN[part])) for part in LEAN}
    root = tuple(float(part) for part in written.get("root", (0.0, 0.0, 0.0)))
    return Key(
        name=name,
        pose=Pose(bones, rolls, (root[0], root[1], root[2])),
        down=tuple(written.get("down", ())),
        heights=written.get("on", {}),
        touches={
            joint: Touch(end, share, (x, y, z))
            for joint, (end, share, x, y, z) in written.get("touch", {}).items()
        },
        slides=tuple(written.get("slide", ())),
    )


def _direction(bone: str, written: Mapping[str, Any]) -> Vec:
    """An angle, or [angle, towards the viewer]; for both sides at once, [angle, outwards]."""
    if bone in written:
        value = written[bone]
        return heading(*value) if isinstance(value, list) else heading(value)
    if bone[0] in written and bone[-1] in SIDES:
        value = written[bone[0]]
        angle, out = value if isinstance(value, list) else (value, 0.0)
        return heading(angle, out if bone[-1] == "n" else -out)
    if bone[0] == "h":  # a hand not told otherwise goes on from the forearm
        return _direction("f" + bone[1:], written)
    raise ValueError(f"no direction for the bone {bone}")


def _settled(key: Key, anchors: dict[str, Vec], ground: Ground) -> Key:
    contacts = [_contact(joint, key, anchors, ground) for joint in key.down]
    touches = [Contact(j, t.off, (t.end, t.share)) for j, t in key.touches.items()]
    sliding = map(ground.on, key.slides)
    pose = settle(ground.under(key.pose), [*contacts, *touches, *sliding], ground)
    for joint in key.down:
        anchors.setdefault(bone_end(joint), pose.joints[bone_end(joint)])
    return replace(key, pose=pose)


def _contact(joint: str, key: Key, anchors: Mapping[str, Vec], ground: Ground) -> Contact:
    end = bone_end(joint)
    if end in anchors:
        return Contact(end, anchors[end])
    return ground.on(joint, key.heights.get(joint, 0.0))
