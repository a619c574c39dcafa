"""The one stretch for a minute."""

from __future__ import annotations

from bot.domain.check_in.record import Past, Record
from bot.domain.exercises.catalogue import Catalogue, Exercise
from bot.domain.exercises.stretching import helped, offers
from bot.domain.load.programme import may_do

CAT_COW = 13
"""The gentlest of the stretches, for a runner whom none has helped yet (our own judgement)."""


def favourite(record: Record | Past, catalogue: Catalogue) -> Exercise | None:
    """What helped most where it hurt last, else the gentlest that did not make it worse.

    None: the safety answers leave out every one.
    """
    region = next((checked.region for checked in record.earlier if checked.region), None)
    offered = [e for e in offers(catalogue, region, record.stretched) if _may(record, e)]
    if not offered:
        return next((e for e in catalogue.stretches if _may(record, e)), None)
    if helped(record.stretched, offered[0].number)[0]:
        return offered[0]
    return next((e for e in offered if e.number == CAT_COW), offered[0])


def _may(record: Record | Past, exercise: Exercise) -> bool:
    return record.cleared is None or may_do(record.cleared, exercise)
