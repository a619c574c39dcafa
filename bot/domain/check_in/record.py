"""What is known of a runner beside the answers of the day, and each way in which it changes.

Everything here is pure: a change is a new record. The row of it is written elsewhere
(`bot/steps/check_in`), and both must say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.domain.back.alarms import Alarm, AlarmAnswer, Doubt
from bot.domain.back.mornings import Felt, Morning, last_red, last_worse, pain_today
from bot.domain.back.pain import LATELY, Told
from bot.domain.back.rescreening import Checked
from bot.domain.back.safety import Cleared, Result, Stop, clearance, stop_in
from bot.domain.exercises.catalogue import Catalogue, Dose, Region, Reps, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import (
    REFUSING,
    Card,
    Ease,
    Judged,
    Shown,
    Verdict,
    Verdicts,
)
from bot.domain.load.offers import Ready
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed
from bot.domain.time.pauses import Pause
from bot.domain.time.schedule import UNKNOWN_ZONE, day_of


@dataclass(frozen=True, slots=True)
class Prescribed:
    """A training card that is shown and has no verdict yet: its dose, and the sets done."""

    check_in: int
    card: Card
    dose: Reps
    reason: DoseReason
    sets_done: int = 0

    @property
    def shown(self) -> Shown:
        """Which card it is, and of which training."""
        return Shown(self.check_in, self.card)


@dataclass(frozen=True, slots=True)
class Past:
    """What the words of a reminder go by: a few fields of a record, and no more than these."""

    earlier: tuple[Checked, ...]
    """The latest of the check-ins in which something hurt; empty without one."""
    judged: tuple[Judged, ...]
    stretched: tuple[Stretched, ...]
    programme: Programme | None
    cleared: Cleared | None


@dataclass(frozen=True, slots=True)
class Session:
    """What was done in one training, oldest first."""

    check_in: int
    performed: tuple[Performed, ...]


@dataclass(frozen=True)
class Record:
    """What is known of the runner beside the draft."""

    result: Result | None
    """The last screening's result."""
    screened_region: Region | None
    earlier: Sequence[Checked]
    """Finished check-ins, newest first."""
    judged: tuple[Judged, ...]
    stretched: tuple[Stretched, ...]
    programme: Programme | None
    programme_region: Region | None
    mornings: tuple[Morning, ...] = ()
    """The last answers to the next-morning question, newest first."""
    zone: str = UNKNOWN_ZONE
    """The runner's time zone, whose days count."""
    performed: Sequence[Performed] = ()
    """The latest training cards with what became of them, oldest first."""
    session: Session | None = None
    """Those of the latest training once more: all that most taps need of them, so that these
    need not look through a year. None where they are not known apart."""
    prescribed: tuple[Prescribed, ...] = ()
    """The cards of the latest training that have no verdict."""
    alarms: tuple[Alarm, ...] = ()
    """Words of alarm: the open ones, and the latest of the others."""
    told: tuple[Told, ...] = ()
    """The numbers of pain as they were told, and the last red one, newest first."""
    pause: Pause | None = None
    under_age: bool = False
    """The runner has said that they are not an adult."""
    doubts: tuple[Doubt, ...] = ()
    """What was asked "to be sure", and nobody has answered."""

    # What it says.

    @property
    def cleared(self) -> Cleared | None:
        """The last screening's result, if it lets the runner exercise."""
        return clearance(self.result)

    @property
    def stopped(self) -> Stop | None:
        """The last screening's result, if it was a stop; whether that still holds: `open_stop`."""
        return stop_in(self.result)

    @property
    def new_mornings(self) -> tuple[Morning, ...]:
        """The mornings that no safety question has followed yet, newest first."""
        since = self.result.at if self.result else None
        return tuple(m for m in self.mornings if since is None or m.at > since)

    @property
    def bad_mornings(self) -> int:
        """How many of the new mornings were worse than before the run or session."""
        return sum(m.felt is Felt.WORSE for m in self.new_mornings)

    @property
    def set_back(self) -> datetime | None:
        """When the back last asked for less: a worse morning, or a number that means red."""
        moments = (last_worse(self.mornings), self.red)
        return max((at for at in moments if at), default=None)

    @property
    def red(self) -> datetime | None:
        """When a number was last told that means red; nothing climbs over it."""
        return last_red(self.told, self.mornings)

    def told_on(self, now: datetime, check_in: int) -> int | None:
        """The number of a check-in, 0-10, if it was told on this day; an older one is history."""
        return pain_today([t for t in self.told if t.check_in == check_in], now, self.zone)

    def told_lately(self, region: Region | None, now: datetime) -> int | None:
        """The worst number of the last hour, 0-10, told today and of this place; None: ask.

        After "No pain" it is 0 everywhere. What has hurt since makes it an open question again.
        """
        newest = next(iter(self.earlier), None)
        if newest is None or newest.region not in (None, region):
            return None
        told = [(t.at, t.pain) for t in self.told if self._is_lately(t.at, now)]
        if newest.region is None:  # numbers beside it contradict it, so they are asked about
            told = [(newest.at, 0)] if self._is_lately(newest.at, now) and not told else []
        last = max((at for at, _ in told), default=None)
        if last is None or newest.at < last or self._hurt_since(last):
            return None
        return max(pain for _, pain in told)

    def _is_lately(self, at: datetime, now: datetime) -> bool:
        return now - at <= LATELY and day_of(at, self.zone) == day_of(now, self.zone)

    def _hurt_since(self, last: datetime) -> bool:
        exercises = (j.at for j in self.judged if j.verdict is Verdict.PAIN)
        stretches = (s.at for s in self.stretched if s.ease is Ease.WORSE)
        return any(at >= last for at in (*exercises, *stretches))

    @cached_property
    def verdicts(self) -> Verdicts:
        """What follows from the verdicts, card by card."""
        return Verdicts(self.judged)

    def said_in(self, check_in: int) -> frozenset[Verdict]:
        """All verdicts on exercises in one check-in."""
        return frozenset(j.verdict for j in self.judged if j.check_in == check_in)

    def said_of(self, shown: Shown) -> frozenset[Verdict]:
        """The verdicts on one card; empty as long as there is none."""
        return frozenset(j.verdict for j in self.judged if j.shown == shown)

    def felt(self, check_in: int, number: int) -> frozenset[Ease]:
        """How one stretch felt in one check-in; empty as long as nobody has said."""
        return frozenset(
            s.ease for s in self.stretched if (s.check_in, s.number) == (check_in, number)
        )

    def performed_in(self, check_in: int) -> tuple[Performed, ...]:
        """The training cards of one check-in with what became of them, oldest first."""
        if self.session and self.session.check_in == check_in:
            return self.session.performed
        return tuple(p for p in self.performed if p.check_in == check_in)

    def prescription(self, shown: Shown) -> Prescribed | None:
        """What was prescribed when a training card was shown; None once it has its verdict."""
        return next((p for p in self.prescribed if p.shown == shown), None)

    def ready(self, programme: Programme, catalogue: Catalogue) -> Ready:
        """What decides about a harder step for this programme."""
        return Ready(
            catalogue,
            self.programme_region,
            programme,
            self.verdicts,
            self.performed,
            self.zone,
            self.red,
        )

    # How it changes.

    def alarmed(self, alarm: Alarm) -> Record:
        """With words of alarm that have just been typed."""
        return replace(self, alarms=(alarm, *self.alarms))

    def answered(self, nth: int, said: AlarmAnswer) -> Record:
        """With an alarm answered."""
        alarms = (replace(a, answer=said) if a.nth == nth else a for a in self.alarms)
        return replace(self, alarms=tuple(alarms))

    def told_pain(self, told: Told) -> Record:
        """With a number; in one check-in the last word counts."""
        others = (t for t in self.told if t.check_in != told.check_in)
        return replace(self, told=(told, *others))

    def judged_card(
        self, shown: Shown, verdict: Verdict, at: datetime, reps_done: int | None = None
    ) -> Record:
        """With a verdict on an exercise; in a training, also with what was done.

        `reps_done`: of the last set, where it was not finished.
        """
        said = Judged(shown.card, verdict, at, check_in=shown.check_in)
        record = replace(self, judged=(*self.judged, said))
        if (plan := self.prescription(shown)) is None:
            return record
        done = Performed(
            shown.card, plan.dose, verdict, reps_done, at, shown.check_in, plan.reason
        )
        left = tuple(p for p in self.prescribed if p != plan)
        session = Session(done.check_in, (*self.performed_in(done.check_in), done))
        performed = (*self.performed, done)
        return replace(record, performed=performed, session=session, prescribed=left)

    def prescribing(self, shown: Shown, dose: Dose, reason: DoseReason | None) -> Record:
        """With a card that is open now; only in a training is it a prescription."""
        if reason is None or not isinstance(dose, Reps) or self.prescription(shown):
            return self
        fresh = Prescribed(shown.check_in, shown.card, dose, reason)
        return replace(self, prescribed=(*self.prescribed, fresh))

    def refused(self, check_in: int, number: int, at: datetime) -> Record:
        """With an exercise that is not for this runner, in either version."""
        record = self
        for version in Version:
            shown = Shown(check_in, Card(number, version))
            record = record.judged_card(shown, Verdict.CANNOT, at)
        return record

    def felt_stretch(self, check_in: int, number: int, ease: Ease, at: datetime) -> Record:
        """With how a stretch has felt."""
        return replace(
            self, stretched=(*self.stretched, Stretched(number, ease, at, check_in=check_in))
        )

    def ticked(self, shown: Shown, sets: int) -> Record:
        """With so many sets of an open training card done."""
        return replace(
            self,
            prescribed=tuple(
                replace(p, sets_done=sets) if p.shown == shown else p for p in self.prescribed
            ),
        )

    def withdrawn(self, check_in: int) -> Record:
        """Without what was prescribed in a training and is not begun: it becomes another one."""
        left = tuple(p for p in self.prescribed if p.check_in != check_in or p.sets_done)
        return replace(self, prescribed=left)

    def forgiven(self, until: datetime) -> Record:
        """With all forgiven that hurt or did not work until then: the runner asks for it again."""
        return replace(
            self,
            judged=tuple(
                replace(j, forgiven=True) if j.verdict in REFUSING and j.at <= until else j
                for j in self.judged
            ),
            stretched=tuple(
                replace(s, forgiven=True) if s.ease is Ease.WORSE and s.at <= until else s
                for s in self.stretched
            ),
        )

    def woke(self, morning: Morning) -> Record:
        """With how the back was one morning; the last word about it counts.

        A number that was told before stays, where only the first tap is made again.
        """
        before = {m.day: m for m in self.mornings}
        known = before.pop(morning.day, None)
        if known and morning.pain is None:
            morning = replace(morning, pain=known.pain)
        newest_first = sorted((*before.values(), morning), key=lambda m: m.day, reverse=True)
        return replace(self, mornings=tuple(newest_first))
