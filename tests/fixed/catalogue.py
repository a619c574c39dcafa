"""Fifteen exercises as objects, not as a file: what a file must hold is the content's business."""

from __future__ import annotations

from bot.domain.exercises.catalogue import (
    Aim,
    Catalogue,
    Dose,
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Listing,
    Region,
    Reps,
    Sides,
    Tempo,
)
from bot.domain.exercises.traits import Condition, Trait

TOGETHER, EACH, ALTERNATING = Sides.TOGETHER, Sides.EACH, Sides.ALTERNATING
USUAL = Reps(3, 8, 12)
SLOW = Tempo(2, 1, 2.5)

TRAITS = {
    1: "face_down arching",
    2: "supine",
    3: "single_leg hinge",
    4: "plank",
    5: "single_leg supine",
    6: "plank",
    7: "",
    8: "face_down arching",
    9: "single_leg hinge",
    10: "plank",
    11: "supine end_range_bend",
    12: "single_leg jumps",
    13: "round_and_arch",
    14: "supine deep_hip",
    15: "supine twist",
}

LEAVES_OUT = {
    Condition(name): frozenset(map(Trait, traits.split()))
    for name, traits in {
        "pregnant": "arching end_range_bend face_down jumps plank supine twist",
        "postpartum": "end_range_bend jumps plank twist",
        "osteoporosis": "end_range_bend jumps round_and_arch twist",
        "slipped": "arching end_range_bend jumps round_and_arch twist",
        "back_surgery": "arching end_range_bend jumps plank round_and_arch twist",
        "nerve": "deep_hip end_range_bend hinge jumps twist",
        "told_not": "jumps",
        "hypermobile": "end_range_bend twist",
        "hernia": "end_range_bend jumps plank",
        "belly_surgery": "end_range_bend face_down jumps plank twist",
        "hip_surgery": "deep_hip hinge jumps single_leg twist",
        "else": "jumps",
        "unsaid": "jumps",
    }.items()
}


def lift(
    number: int,
    slug: str,
    sides: Sides,
    aims: str,
    lists: str,
    *harder: int,
    dose: Reps = USUAL,
) -> Exercise:
    """A rung of the ladder; aims are for upper and lower, lists for upper, lower and both."""
    kind = ExerciseKind.STRENGTH
    return exercise(number, slug, kind, sides, dose, aims, lists, harder)


def stretch(
    number: int, slug: str, sides: Sides, dose: Hold | Flow, aims: str, lists: str
) -> Exercise:
    return exercise(number, slug, ExerciseKind.STRETCH, sides, dose, aims, lists)


def exercise(
    number: int,
    slug: str,
    kind: ExerciseKind,
    sides: Sides,
    dose: Dose,
    aims: str,
    lists: str,
    harder: tuple[int, ...] = (),
) -> Exercise:
    traits = frozenset(map(Trait, TRAITS[number].split()))
    return Exercise(
        number=number,
        slug=slug,
        kind=kind,
        sides=sides,
        dose=dose,
        tempo=None if isinstance(dose, Hold) else SLOW,
        aims=dict(zip((Region.UPPER, Region.LOWER), map(Aim, aims.split()), strict=True)),
        lists=dict(zip(Region, map(Listing, lists.split()), strict=True)),
        harder=harder,
        traits=traits,
        not_for=frozenset(c for c, out in LEAVES_OUT.items() if traits & out),
        sources=("made for the tests",),
    )


CATALOGUE = Catalogue(
    (
        lift(1, "superman", TOGETHER, "main main", "first first first", 8),
        lift(2, "beetle", ALTERNATING, "none main", "never first first", 11),
        lift(3, "balance-and-reach", EACH, "none main", "never first first", 9),
        lift(4, "plank-leg-lifts", ALTERNATING, "helps main", "first first first", 10),
        lift(5, "single-leg-bridge", EACH, "none main", "never first first"),
        lift(6, "side-plank-lifts", EACH, "helps main", "later first later"),
        lift(7, "quadruped-limb-raises", ALTERNATING, "main main", "first first first", 10),
        lift(8, "superman-pull", TOGETHER, "main helps", "first later first"),
        lift(9, "single-leg-deadlift", EACH, "helps main", "later first later", 12),
        lift(10, "plank-limb-raises", ALTERNATING, "main main", "first later later"),
        lift(11, "v-ups", TOGETHER, "none helps", "never never never"),
        lift(
            12,
            "single-leg-jump-squats",
            EACH,
            "none helps",
            "never never never",
            dose=Reps(3, 4, 12),
        ),
        stretch(13, "cat-cow", TOGETHER, Flow(6, 10, 2), "main main", "first first first"),
        stretch(14, "figure-4", EACH, Hold(20, 3), "none main", "never first first"),
        stretch(15, "supine-twist", EACH, Hold(20, 3), "helps main", "first first first"),
    )
)
