"""Fifteen exercises as objects, not as a file: what a file must hold is the content's business."""

from __future__ import annotations

from bot.domain.exercises.catalogue import (
    Aim,
    Catalogue,
    Caution,
    Dose,
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Listing,
    Region,
    Reps,
    Sides,
)

TOGETHER, EACH, ALTERNATING = Sides.TOGETHER, Sides.EACH, Sides.ALTERNATING
USUAL = Reps(3, 8, 12)


def lift(
    number: int,
    slug: str,
    sides: Sides,
    aims: str,
    lists: str,
    *harder: int,
    dose: Reps = USUAL,
    cautions: frozenset[Caution] = frozenset(),
) -> Exercise:
    """A rung of the ladder; aims are for upper and lower, lists for upper, lower and both."""
    kind = ExerciseKind.STRENGTH
    return exercise(number, slug, kind, sides, dose, aims, lists, harder, cautions)


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
    cautions: frozenset[Caution] = frozenset(),
) -> Exercise:
    return Exercise(
        number=number,
        slug=slug,
        kind=kind,
        sides=sides,
        dose=dose,
        aims=dict(zip((Region.UPPER, Region.LOWER), map(Aim, aims.split()), strict=True)),
        lists=dict(zip(Region, map(Listing, lists.split()), strict=True)),
        harder=harder,
        cautions=cautions,
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
            cautions=frozenset({Caution.NO_JUMPS}),
        ),
        stretch(13, "cat-cow", TOGETHER, Flow(6, 10, 2), "main main", "first first first"),
        stretch(14, "figure-4", EACH, Hold(20, 3), "none main", "never first first"),
        stretch(15, "supine-twist", EACH, Hold(20, 3), "helps main", "first first first"),
    )
)
