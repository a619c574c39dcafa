"""A check-in as the rules look at it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.domain.back.alarms import open_doubt
from bot.domain.back.gate import Closed, Facts, MayRead, gate
from bot.domain.back.mornings import light_today, pain_today
from bot.domain.back.pain import Light
from bot.domain.back.safety import Cleared, Result, clearance
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.enough import enough_for_today
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.exercises.verdicts import Ease
from bot.domain.time.pauses import is_ill


@dataclass(frozen=True)
class Case:
    """One check-in with all that decides what comes next: pure, so asking it twice is the same.

    New answers make a new draft, and so a new case.
    """

    draft: Draft
    record: Record
    catalogue: Catalogue
    now: datetime

    @property
    def cleared(self) -> Cleared | None:
        """The newest result of the safety questions, if it lets the runner exercise."""
        return clearance(self.draft.result or self.record.result)

    @cached_property
    def light(self) -> Light:
        """The day's light: of all that was told today, and of the mornings after."""
        return light_today(self.worst_pain, self.record.mornings, self.now, self.record.zone)

    @property
    def worst_pain(self) -> int | None:
        """The most that was told today, in this check-in or in another one."""
        before = pain_today(self.record.told, self.now, self.record.zone)
        return max((p for p in (self.draft.pain, before) if p is not None), default=None)

    @property
    def pain_is_from_before(self) -> bool:
        """Whether the number of this check-in was told in another one, and only taken over."""
        mine = any(told.check_in == self.draft.id for told in self.record.told)
        return self.draft.pain is not None and not mine

    @property
    def told(self) -> Draft:
        """The answers as they count: a number that was only taken over is no new one."""
        return replace(self.draft, pain=None) if self.pain_is_from_before else self.draft

    @property
    def counts(self) -> bool:
        """Whether how the back is was told in it, so that it counts even if it is left.

        Whoever hurts most stretches least: what counted only at its end would look too rosy.
        """
        told = self.told
        new = told.pain is not None or told.where is Where.NO_PAIN
        return new and told.purpose is not Purpose.STRETCH

    @property
    def made_worse(self) -> bool:
        """Whether every stretch that was tried in this check-in made it worse."""
        tried = {s.ease for s in self.record.stretched if s.check_in == self.draft.id}
        return tried - {Ease.NOT_NOW} == {Ease.WORSE}

    @cached_property
    def may(self) -> MayRead | Closed:
        """What the gate lets the runner see, as their record is."""
        return self.may_with(self.record.result)

    def may_with(self, result: Result | None) -> MayRead | Closed:
        """The same, with this result of the safety questions as the one that counts."""
        record = self.record
        facts = Facts(
            alarms=record.alarms,
            result=result,
            ill=is_ill(record.pause, self.now),
            under_age=record.under_age,
            doubted=open_doubt(record.doubts) is not None,
            light=self.light,
            enough=enough_for_today(self.draft.id, record, self.now),
        )
        return gate(facts)
