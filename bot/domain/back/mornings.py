"""The morning after a run or a session: what the answer means for the day, and for the week.

Pain may be there during and after exercise as long as it is back to usual by the next morning
(after Thomeé 1997 and Silbernagel 2007, who studied knee and Achilles pain); that a worse
morning means one step back, and a second one in a row a week of it, is our own rule of thumb,
to be reviewed by a physiotherapist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from bot.domain.back.pain import Light, Told, light
from bot.domain.time.schedule import day_of

WEEK = 7
"""Days that a worse morning holds at most, and two in a row at any rate (our judgement)."""


class Felt(StrEnum):
    """How the back feels the morning after, compared with before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Morning:
    """One answer to the next-morning question."""

    day: date
    at: datetime
    felt: Felt
    pain: int | None
    """0-10; None where only the first tap was made."""
    holds_until: datetime | None = None
    """When the runner's day ends in which it was told, by the clock of then; None: not known."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the next-morning question was asked, and what was answered."""

    asked: int
    better: int
    same: int
    worse: int

    @property
    def unanswered(self) -> int:
        """Missing answers are told, too: nobody knows how those mornings were."""
        return self.asked - self.better - self.same - self.worse


class MorningHold(StrEnum):
    """What the mornings ask for today, whatever number the runner taps."""

    REST = "rest"
    """This morning it was 6-10: red, for the whole day."""
    WEEK = "week"
    """Two worse mornings in a row: amber for a week, and only walk and run by turns."""
    WORSE = "worse"
    """The last word was a worse morning: amber, until one that is not, a week at most."""
    SORE = "sore"
    """This morning it was 3-5, though no worse: amber, for the whole day."""


LIGHTS = {
    MorningHold.REST: Light.RED,
    MorningHold.WEEK: Light.AMBER,
    MorningHold.WORSE: Light.AMBER,
    MorningHold.SORE: Light.AMBER,
}


class Advice(StrEnum):
    """What the day should look like."""

    AS_PLANNED = "as_planned"
    GENTLE = "gentle"
    STEP_BACK = "step_back"
    WEEK_BACK = "week_back"
    WEEK_ON = "week_on"
    """No worse, but the week after two worse mornings is not over."""
    REST = "rest"


def pain_today(told: Sequence[Told], now: datetime, zone: str) -> int | None:
    """The most that was told on the runner's day, in whichever check-in; None without any."""
    return max((t.pain for t in told if is_today(t, now, zone)), default=None)


def is_today(told: Told | Morning, now: datetime, zone: str) -> bool:
    """Whether it was told on the runner's day, by their clock of now or by the one of then.

    Who changes the time zone shakes no red day off: the stricter of both holds (our judgement).
    """
    still = told.holds_until is not None and told.at <= now < told.holds_until
    return still or _days(told.at, now, zone) == 0


def light_today(pain: int | None, mornings: Sequence[Morning], now: datetime, zone: str) -> Light:
    """The day's light: of the pain or of the mornings, whichever asks for more care.

    `pain`: the most that was told today; None where nothing was. `mornings`: newest first.
    `zone`: whose days count, the runner's.
    """
    held = hold(mornings, now, zone)
    return max(_of(pain), LIGHTS[held] if held else Light.GREEN, key=[*Light].index)


def hold(mornings: Sequence[Morning], now: datetime, zone: str) -> MorningHold | None:
    """What the mornings ask for today; None if they ask for nothing."""
    if _said_today(mornings, now, zone, Light.RED):
        return MorningHold.REST
    if _in_a_row(mornings, now, zone):
        return MorningHold.WEEK
    last = next(iter(mornings), None)
    worse = last is not None and last.felt is Felt.WORSE and _days(last.at, now, zone) < WEEK
    if worse:
        return MorningHold.WORSE
    return MorningHold.SORE if _said_today(mornings, now, zone, Light.AMBER) else None


def because(
    pain: int | None, mornings: Sequence[Morning], now: datetime, zone: str
) -> MorningHold | None:
    """What to tell beside the number: the mornings, unless the pain now asks for more care."""
    held = hold(mornings, now, zone)
    if held is None or _of(pain) is Light.RED:
        return None
    return held


def worst_today(
    pain: int | None, mornings: Sequence[Morning], now: datetime, zone: str
) -> int | None:
    """The pain that decides whether to ask the safety questions again: this morning's, if much."""
    return max(
        [*([] if pain is None else [pain]), *_said_today(mornings, now, zone, Light.RED)],
        default=None,
    )


def last_worse(mornings: Sequence[Morning]) -> datetime | None:
    """When the runner last called a morning worse."""
    return next((m.at for m in mornings if m.felt is Felt.WORSE), None)


def last_red(told: Sequence[Told], mornings: Sequence[Morning]) -> datetime | None:
    """When a number was last told that means red, in a check-in or in the morning."""
    numbers = [(t.at, t.pain) for t in told] + [(m.at, m.pain) for m in mornings]
    return max((at for at, pain in numbers if _of(pain) is Light.RED), default=None)


def advice(mornings: Sequence[Morning], now: datetime, zone: str) -> Advice:
    """What to do today, the answer just given being the first of the mornings."""
    last, held = mornings[0], hold(mornings, now, zone)
    if _of(last.pain) is Light.RED:
        return Advice.REST
    if last.felt is Felt.WORSE:
        return Advice.WEEK_BACK if held is MorningHold.WEEK else Advice.STEP_BACK
    if held is MorningHold.WEEK:
        return Advice.WEEK_ON
    return Advice.AS_PLANNED if _of(last.pain) is Light.GREEN else Advice.GENTLE


def tally(answers: Iterable[Morning], asked: Iterable[date]) -> Tally:
    """Counts the answers; a morning was asked about if the question was sent or answered."""
    felt = {morning.day: morning.felt for morning in answers}
    counts = {how: list(felt.values()).count(how) for how in Felt}
    return Tally(
        asked=len({*felt, *asked}),
        better=counts[Felt.BETTER],
        same=counts[Felt.SAME],
        worse=counts[Felt.WORSE],
    )


def _of(pain: int | None) -> Light:
    return Light.GREEN if pain is None else light(pain)


def _said_today(mornings: Sequence[Morning], now: datetime, zone: str, colour: Light) -> list[int]:
    """The number that was said this very day, if it means this light."""
    return [
        m.pain
        for m in mornings
        if m.pain is not None and light(m.pain) is colour and is_today(m, now, zone)
    ]


def _in_a_row(mornings: Sequence[Morning], now: datetime, zone: str) -> bool:
    """Whether a week goes on that began with the second of two worse mornings in a row."""
    return any(0 <= _days(second, now, zone) < WEEK for second in _second_ones(mornings, zone))


def _second_ones(mornings: Sequence[Morning], zone: str) -> Iterator[datetime]:
    """When a worse morning was told while the one before still held."""
    for later, earlier in pairwise(mornings):
        both = later.felt is earlier.felt is Felt.WORSE
        if both and _days(earlier.at, later.at, zone) < WEEK:
            yield later.at


def _days(since: datetime, now: datetime, zone: str) -> int:
    """Nights by the runner's clock."""
    return (day_of(now, zone) - day_of(since, zone)).days
