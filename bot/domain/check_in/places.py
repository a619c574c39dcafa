"""Which of how many a card is: the second of four exercises, the first of three stretches.

Both numbers count from 1, and grow when something is tried in the place of another.
"""

from __future__ import annotations

from bot.domain.check_in.cards import kept_in
from bot.domain.check_in.case import Case
from bot.domain.check_in.positions import TryCard, TryStretch
from bot.domain.check_in.training import done_today
from bot.domain.exercises.stretching import offers
from bot.domain.load.lengths import Length
from bot.domain.load.programme import SIZE, may_do


def stretch_place(case: Case, step: TryStretch) -> tuple[int, int]:
    """Of the stretches of this check-in, those that are done included."""
    tried = {s.number for s in case.record.stretched if s.check_in == case.draft.id}
    fitting = {
        exercise.number
        for exercise in offers(case.catalogue, case.draft.region, case.record.stretched)
        if may_do(step.may.cleared, exercise)
    }
    return len(tried) + 1, len(tried | fitting)


def exercise_place(case: Case, step: TryCard) -> tuple[int, int]:
    """Of the exercises of this training, or of the four that are looked for."""
    programme = case.record.programme
    if step.reason is None or programme is None:
        return min(len(kept_in(step.may.cleared, case)) + 1, SIZE), SIZE
    number = len(done_today(case)) + 1
    whole = 1 if case.draft.length is Length.ONE else len(programme.items)
    return number, max(number, whole)
