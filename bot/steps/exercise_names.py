"""What the exercises are called in the runner's language."""

from __future__ import annotations

from bot.steps.turn import Turn


def exercise_names(turn: Turn) -> dict[int, list[str]]:
    """For each exercise its names, the usual one first."""
    words = turn.words
    return {
        number: [words.plain(e.slug), *words.plain(f"{e.slug}.other-names").split(",")]
        for number, e in turn.catalogue.by_number.items()
    }
