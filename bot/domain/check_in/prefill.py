"""What need not be asked again, for a runner who only wants to go on: where, and how much."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.conversation import answer_pain, answer_where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Region


def prefilled(case: Case) -> Draft:
    """The draft with what is known from before; unchanged where a question is due."""
    region = _known_region(case.draft.purpose, case.record)
    if region is None or not case.record.cleared:
        return case.draft
    filled = answer_where(case, Where(region.value))
    return case.draft if filled.asked else _with_number(replace(case, draft=filled))


def _with_number(case: Case) -> Draft:
    """With the number of the last hour. A training shows it first, on its start screen."""
    draft, pain = case.draft, case.record.told_lately(case.draft.region, case.now)
    if draft.purpose is not Purpose.TRAIN or pain is None:
        return draft
    return answer_pain(case, pain) if draft.without_training else replace(draft, pain=pain)


def _known_region(purpose: Purpose, record: Record) -> Region | None:
    if purpose is Purpose.TRAIN:
        return record.programme_region if record.programme else None
    hurting = (checked.region for checked in record.earlier if checked.region)
    return next(hurting, None)
