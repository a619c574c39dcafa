"""The finished animations, as files: all that the bot needs of the figures."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "media"
SLUGS = (
    "superman",
    "beetle",
    "balance-and-reach",
    "plank-leg-lifts",
    "single-leg-bridge",
    "side-plank-lifts",
    "quadruped-limb-raises",
    "superman-pull",
    "single-leg-deadlift",
    "plank-limb-raises",
    "v-ups",
    "single-leg-jump-squats",
    "cat-cow",
    "figure-4",
    "supine-twist",
)


def animation(number: int, easier: bool) -> Path:
    """The moving picture of an exercise, by its number in the article (1-15).

    Raises:
        ValueError: there is no such exercise.
    """
    if not 1 <= number <= len(SLUGS):
        raise ValueError(f"there is no exercise {number}")
    version = "easier" if easier else "full"
    return FOLDER / f"{number:02d}-{SLUGS[number - 1]}-{version}.mp4"
