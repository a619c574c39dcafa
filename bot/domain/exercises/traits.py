"""What an exercise asks of the body, and what a professional may have named about a runner.

Which condition leaves out which trait is data with its sources: `bot/content/exercises.toml`.
"""

from __future__ import annotations

from enum import StrEnum


class Trait(StrEnum):
    """What an exercise asks of the body, where that matters to somebody."""

    ARCHING = "arching"
    """The back arches under load."""
    DEEP_HIP = "deep_hip"
    """The hip is bent and turned far, and what runs behind it is pulled."""
    END_RANGE_BEND = "end_range_bend"
    """The back rounds as far as it goes, under load."""
    FACE_DOWN = "face_down"
    """Lying on the belly."""
    HINGE = "hinge"
    """The trunk tips forward from the hips."""
    JUMPS = "jumps"
    PLANK = "plank"
    """The belly holds the trunk against sagging, with pressure inside it."""
    ROUND_AND_ARCH = "round_and_arch"
    """The back rounds and arches without load, in its easy range."""
    SINGLE_LEG = "single_leg"
    """One leg carries, or lifts, the whole."""
    SUPINE = "supine"
    """Lying flat on the back."""
    TWIST = "twist"
    """The trunk turns to the end of its range."""


class Condition(StrEnum):
    """What a professional has seen and allows exercise with, or what calls for care."""

    PREGNANT = "pregnant"
    POSTPARTUM = "postpartum"
    """Gave birth in the last 12 weeks."""
    OSTEOPOROSIS = "osteoporosis"
    SLIPPED = "slipped"
    """Spondylolisthesis."""
    BACK_SURGERY = "back_surgery"
    """In the last year."""
    NERVE = "nerve"
    """A disc, or pain down the leg."""
    TOLD_NOT = "told_not"
    """Told once by a professional not to exercise."""
    HYPERMOBILE = "hypermobile"
    HERNIA = "hernia"
    BELLY_SURGERY = "belly_surgery"
    HIP_SURGERY = "hip_surgery"
    ELSE = "else"
    UNSAID = "unsaid"
    """Cleared as seen before anybody asked with what; it is asked at the next check-in."""
