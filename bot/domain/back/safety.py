"""The safety questions and what can come of them: emergency, see someone soon, cleared.

They neither diagnose nor reassure. "Cleared" means that nothing named here was reported,
not that nothing is wrong. The groups follow the NHS lists for back pain (999/A&E and 111),
British cauda equina cards and the IFOMPT framework (Finucane 2020); how they are grouped
and how often they are repeated is our own judgement, to be reviewed by a physiotherapist.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.domain.exercises.traits import Condition, Trait


class Question(StrEnum):
    """The safety questions in asking order. Each names several signs at once."""

    EMERGENCY = "emergency"
    SOON = "soon"
    PERSONAL = "personal"
    UPPER = "upper"
    BONE = "bone"
    ENERGY = "energy"


class Answer(StrEnum):
    """What can be answered.

    `ONE`: just one of the signs. `SEEN`: a doctor or physiotherapist has seen it and said
    that the runner may exercise. `CAUTION`: only what calls for care, and stops nobody.
    `SKIP`: rather not say.
    """

    NONE = "none"
    YES = "yes"
    ONE = "one"
    SEEN = "seen"
    CAUTION = "caution"
    SKIP = "skip"


OPTIONS: Mapping[Question, tuple[Answer, ...]] = MappingProxyType(
    {
        Question.EMERGENCY: (Answer.NONE, Answer.YES),
        Question.SOON: (Answer.NONE, Answer.YES, Answer.SEEN),
        Question.PERSONAL: (Answer.NONE, Answer.YES, Answer.SEEN, Answer.CAUTION),
        Question.UPPER: (Answer.NONE, Answer.YES),
        Question.BONE: (Answer.NONE, Answer.ONE, Answer.YES),
        Question.ENERGY: (Answer.NONE, Answer.YES, Answer.SKIP),
    }
)
"""The answers each question takes. `NONE` is always the clean one: for `UPPER` it stands
for "it eases when I move" and `YES` for "no, or not sure"; for `BONE`, `YES` is two or
more signs. Some signs stay for good (cancer once, osteoporosis, an operation last year), so
`SEEN` is the way on for a runner who was checked: the pause holds until then, not for ever."""

SEEN_WHEN_ASKED_AGAIN = frozenset({Question.UPPER, Question.BONE})
"""These take `SEEN` only when asked again: such a pattern is for a person to see first, while
the signs of the others may have been known for years. An emergency sign never takes it."""


def options(question: Question, *, again: bool) -> tuple[Answer, ...]:
    """The answers a question takes now. `again`: it is asked again after it had a sign."""
    if again and question in SEEN_WHEN_ASKED_AGAIN:
        return (*OPTIONS[question], Answer.SEEN)
    return OPTIONS[question]


class Care(StrEnum):
    """A caution for a runner who may go on."""

    NO_JUMPS = "no_jumps"
    EASY_RUNNING = "easy_running"
    BONE_SEEN = "bone_seen"
    """A professional knows of the bone signs and allows exercise."""
    LOW_ENERGY = "low_energy"
    """Too little energy or weak bones are possible, so running is not as planned."""


CARES: Mapping[tuple[Question, Answer], frozenset[Care]] = MappingProxyType(
    {
        (Question.PERSONAL, Answer.SEEN): frozenset({Care.NO_JUMPS}),
        (Question.BONE, Answer.ONE): frozenset({Care.NO_JUMPS, Care.EASY_RUNNING}),
        (Question.BONE, Answer.SEEN): frozenset(
            {Care.NO_JUMPS, Care.EASY_RUNNING, Care.BONE_SEEN}
        ),
        (Question.ENERGY, Answer.YES): frozenset({Care.NO_JUMPS, Care.LOW_ENERGY}),
    }
)
"""The answers that do not stop a runner but call for care. Leaving out jumps with what
`PERSONAL` names (weak bones, pregnancy, an operation) is our judgement, for review."""

LEAVES_OUT: Mapping[Care, frozenset[Trait]] = MappingProxyType(
    {
        Care.NO_JUMPS: frozenset({Trait.JUMPS}),
        Care.EASY_RUNNING: frozenset({Trait.JUMPS, Trait.SINGLE_LEG, Trait.ARCHING}),
    }
)
"""What a care leaves out. Pain on landing on one leg is a sign of a stress fracture of the
sacrum (Harris 2016), pain on arching one of the vertebral arch (spondylolysis case series): as
nobody knows which sign it was, neither is loaded (our judgement, for review)."""

SEE_SOON_PAUSE = timedelta(days=7)
"""Time to see somebody before we ask again (our judgement)."""
SHORT_SCREEN_EVERY = timedelta(weeks=4)
"""Signs can come later, so the emergency and see-soon lists return (our judgement)."""
BONE_AGAIN_AFTER = timedelta(days=3)
"""One sign of bone stress: look again soon, it may be an early one (our judgement)."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """Nothing was reported that stops the exercises. The only key to a programme."""

    at: datetime
    care: frozenset[Care]
    conditions: frozenset[Condition] = frozenset()
    """What the runner named: seen by a professional, or calling for care."""

    @property
    def leaves_out(self) -> frozenset[Trait]:
        """What no exercise for this runner may ask of the body; conditions have their own rows."""
        return frozenset(t for care in self.care for t in LEAVES_OUT.get(care, ()))

    @property
    def ask_again_at(self) -> datetime:
        """When the next short screening is due at the latest."""
        one_bone_sign = Care.EASY_RUNNING in self.care and Care.BONE_SEEN not in self.care
        return self.at + (BONE_AGAIN_AFTER if one_bone_sign else SHORT_SCREEN_EVERY)


@dataclass(frozen=True, slots=True)
class SeeSoon:
    """A person has to look at this before the exercises go on."""

    at: datetime
    because: Question

    @property
    def ask_again_at(self) -> datetime:
        """When the runner is asked again, to the minute."""
        return (self.at + SEE_SOON_PAUSE).replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Emergency:
    """Stop everything; only the runner's own wish opens the questions again."""

    at: datetime


Stop = SeeSoon | Emergency
Result = Cleared | Stop


def clearance(result: Result | None) -> Cleared | None:
    """The result, if it lets the runner exercise; None after a stop or without any."""
    return result if isinstance(result, Cleared) else None


def stop_in(result: Result | None) -> Stop | None:
    """The result, if it stops the runner; None for one who is cleared or was never asked."""
    return None if result is None or isinstance(result, Cleared) else result


def care_in(result: Result | None) -> frozenset[Care]:
    """The cautions for a runner who may go on; none where nobody may."""
    cleared = clearance(result)
    return cleared.care if cleared else frozenset()


def graver(last: Result | None, found: Stop) -> Stop:
    """Which of them counts: an emergency is not lessened by what is less grave.

    Only answering all the questions again takes it back.
    """
    return last if isinstance(last, Emergency) and isinstance(found, SeeSoon) else found


def on_hold(last: Result | None, now: datetime) -> bool:
    """Whether an earlier stop still holds, so that not even the questions are asked."""
    match last:
        case Emergency():
            return True
        case SeeSoon():
            return now < last.ask_again_at
        case _:
            return False
