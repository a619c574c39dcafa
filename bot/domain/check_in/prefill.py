"""What need not be asked again: where it hurts, for a runner who only wants to go on."""

from __future__ import annotations

from datetime import datetime

from bot.domain.back.screening import Cleared
from bot.domain.back.where import Where
from bot.domain.check_in.conversation import Draft, Purpose, Record, answer_where
from bot.domain.exercises.catalogue import Region


def prefilled(draft: Draft, record: Record, now: datetime) -> Draft:
    """The draft with the place known from before; unchanged where a question is due."""
    region = _known_region(draft.purpose, record)
    if region is None or not isinstance(record.result, Cleared):
        return draft
    filled = answer_where(draft, Where(region.value), record, now)
    return draft if filled.asked else filled


def _known_region(purpose: Purpose, record: Record) -> Region | None:
    if purpose is Purpose.TRAIN:
        return record.programme_region if record.programme else None
    hurting = (checked.region for checked in record.earlier if checked.region)
    return next(hurting, None)
