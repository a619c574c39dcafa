"""What the runner says about a card: the taps that everything else is computed from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter

from bot.domain.exercises.catalogue import Version


class Verdict(StrEnum):
    """The tap on a strength card.

    `TOO_EASY` and `UNFINISHED` (fewer repetitions than prescribed) are for training; nothing
    hurt, so the exercise stays.
    """

    NO_PAIN = "no_pain"
    PAIN = "pain"
    CANNOT = "cannot"
    NOT_NOW = "not_now"
    TOO_EASY = "too_easy"
    UNFINISHED = "unfinished"


CLEAN = frozenset({Verdict.NO_PAIN, Verdict.TOO_EASY})
"""All that was prescribed was done, without pain."""
WELL = CLEAN | {Verdict.UNFINISHED}
"""Nothing hurt, whether or not all of it was done."""
REFUSING = frozenset({Verdict.PAIN, Verdict.CANNOT})
"""The exercise is left out from then on, until the runner asks for it again."""


class Ease(StrEnum):
    """The tap on a stretch card: how the back feels after it."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True)
class Card:
    """One strength exercise, in one of its two versions."""

    number: int
    version: Version


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as it was shown in one check-in, named by that check-in's id."""

    check_in: int
    card: Card


@dataclass(frozen=True, slots=True)
class Judged:
    """One verdict on one card, kept for good.

    `forgiven`: the runner asked for this exercise again, so the verdict no longer counts.
    `check_in`: the id of the check-in in which the card was shown.
    """

    card: Card
    verdict: Verdict
    at: datetime
    forgiven: bool = False
    check_in: int = 0

    @property
    def shown(self) -> Shown:
        """Which card it is about, and in which check-in it was shown."""
        return Shown(self.check_in, self.card)


class Verdicts:
    """All a runner has said about strength cards, and what follows for each card."""

    def __init__(self, judged: Iterable[Judged]) -> None:
        self._rows: defaultdict[Card, list[Judged]] = defaultdict(list)
        for row in sorted(judged, key=attrgetter("at")):
            self._rows[row.card].append(row)

    def usable(self, card: Card) -> bool:
        """Whether a card may be shown: neither it nor its easier version hurt or was too hard.

        Pain counts until the runner asks for the exercise again; "can't do it" until the
        same card has gone without pain.
        """
        return not any(map(self._refused, {card, Card(card.number, Version.EASIER)}))

    def has_hurt(self, card: Card) -> bool:
        """Whether a card or its easier version hurt and the runner has not asked for it since."""
        cards = {card, Card(card.number, Version.EASIER)}
        return any(map(self._hurt, cards))

    def goes_well(self, card: Card) -> bool:
        """Whether a card is known to go without pain."""
        return self.usable(card) and self._counts(card) in WELL

    def leaves_out(self, number: int) -> bool:
        """Whether some version of an exercise stays out until the runner asks for it."""
        return any(self._refused(Card(number, version)) for version in Version)

    def put_off(self, number: int, check_in: int) -> bool:
        """Whether the runner said "not now" in this check-in; it holds no longer than that."""
        rows = (row for version in Version for row in self._rows[Card(number, version)])
        said = (row.verdict for row in rows if row.check_in == check_in and not row.forgiven)
        return Verdict.NOT_NOW in said

    def _refused(self, card: Card) -> bool:
        return self._hurt(card) or self._counts(card) is Verdict.CANNOT

    def _hurt(self, card: Card) -> bool:
        return any(r.verdict is Verdict.PAIN and not r.forgiven for r in self._rows[card])

    def _counts(self, card: Card) -> Verdict | None:
        """The verdict that counts: the latest one, unless it is forgiven.

        "Not now" says nothing about the exercise. Verdicts older than a forgiven one do not
        count either: who asks for an exercise again is to try it again.
        """
        said = [row for row in self._rows[card] if row.verdict is not Verdict.NOT_NOW]
        return said[-1].verdict if said and not said[-1].forgiven else None
