"""The one stretch for a minute."""

from __future__ import annotations

from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue, Exercise
from bot.domain.exercises.stretching import helped, offers

CAT_COW = 13
"""The gentlest of the stretches, for a runner whom none has helped yet (our own judgement)."""


def favourite(record: Record, catalogue: Catalogue) -> Exercise:
    """What helped most where it hurt last, else the gentlest that did not make it worse."""
    region = next((checked.region for checked in record.earlier if checked.region), None)
    offered = offers(catalogue, region, record.stretched)
    if not offered:
        return catalogue.by_number[CAT_COW]
    if helped(record.stretched, offered[0].number)[0]:
        return offered[0]
    return next((e for e in offered if e.number == CAT_COW), offered[0])
