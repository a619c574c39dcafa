"""Every button payload, as a typed dataclass.

A press packs itself into Telegram's 64 bytes of `callback_data` and is read back as the same
object, or as nothing at all when the data is not ours. Each press of a conversation carries
the check-in and the question it belongs to, so that an old button can be told from a new one.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, get_type_hints

from bot.domain.check_in import Where
from bot.domain.exercises import Version
from bot.domain.lengths import Length
from bot.domain.library import Shelf, Tab
from bot.domain.screening import Answer, Question
from bot.domain.verdicts import Ease, Verdict

LIMIT = 64
"""Telegram's limit for `callback_data`, in bytes."""

_kinds: dict[str, type[Press]] = {}


@dataclass(frozen=True, slots=True)
class Press:
    """What a button says when it is tapped."""

    code: ClassVar[str]

    def pack(self) -> str:
        """The payload.

        Raises:
            ValueError: it would be longer than Telegram takes.
        """
        packed = ":".join([self.code, *map(_text, astuple(self))])
        if len(packed.encode()) > LIMIT:
            raise ValueError(f"{packed!r} is longer than {LIMIT} bytes")
        return packed


def read(data: object) -> Press | None:
    """The press behind a payload; None if it is not one of ours (any more)."""
    if not isinstance(data, str):
        return None
    code, *values = data.split(":")
    kind = _kinds.get(code)
    if kind is None or len(values) != len(fields(kind)):
        return None
    try:
        return kind(
            *(read_as(value) for read_as, value in zip(_readers(kind.code), values, strict=True))
        )
    except ValueError:
        return None


def kinds() -> dict[str, type[Press]]:
    """All presses by their code."""
    return dict(_kinds)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _flag(text: str) -> bool:
    return {"0": False, "1": True}[text] if text in {"0", "1"} else bool(int("not a flag"))


@cache
def _readers(code: str) -> tuple[Any, ...]:
    kind = _kinds[code]
    hints = get_type_hints(kind)
    return tuple(_reader(hints[field.name]) for field in fields(kind))


def _reader(hint: Any) -> Any:
    if hint is bool:
        return _flag
    if hint in {int, str} or issubclass(hint, StrEnum):
        return hint
    raise TypeError(f"a press cannot carry {hint}")


def press(code: str) -> Any:
    """Make a dataclass a press with this code."""

    def made(cls: type[Press]) -> type[Press]:
        cls.code = code
        if code in _kinds:
            raise ValueError(f"two presses are called {code!r}")
        _kinds[code] = cls
        return cls

    return made


class Then(StrEnum):
    """What the runner came for, before there was time to agree to anything."""

    RUN = "run"
    STRETCH = "stretch"
    TRAIN = "train"


@press("ok")
@dataclass(frozen=True, slots=True)
class Agree(Press):
    """The stranger is an adult and agrees that answers are kept; then on to `then`."""

    then: Then


@press("menu")
@dataclass(frozen=True, slots=True)
class Menu(Press):
    """Back to the main screen."""


@press("run")
@dataclass(frozen=True, slots=True)
class Ran(Press):
    """I just ran."""


@press("stretch")
@dataclass(frozen=True, slots=True)
class Stretch(Press):
    """Show me the stretches."""


@press("train")
@dataclass(frozen=True, slots=True)
class Train(Press):
    """Show me my four."""


@press("w")
@dataclass(frozen=True, slots=True)
class AnswerWhere(Press):
    """Where it hurts."""

    check_in: int
    where: Where


@press("p")
@dataclass(frozen=True, slots=True)
class AnswerPain(Press):
    """How much it hurts, 0-10."""

    check_in: int
    pain: int


@press("s")
@dataclass(frozen=True, slots=True)
class AnswerSafety(Press):
    """The answer to a safety question."""

    check_in: int
    question: Question
    answer: Answer


@press("c")
@dataclass(frozen=True, slots=True)
class JudgeCard(Press):
    """The verdict on an exercise."""

    check_in: int
    number: int
    version: Version
    verdict: Verdict


@press("e")
@dataclass(frozen=True, slots=True)
class JudgeStretch(Press):
    """The verdict on a stretch."""

    check_in: int
    number: int
    ease: Ease


@press("d")
@dataclass(frozen=True, slots=True)
class Detail(Press):
    """Show the whole description of an exercise, or the short one again."""

    check_in: int
    number: int
    version: Version
    full: bool


@press("b")
@dataclass(frozen=True, slots=True)
class Build(Press):
    """No pain today, but build a programme all the same."""

    check_in: int


@press("recheck")
@dataclass(frozen=True, slots=True)
class Recheck(Press):
    """Answer the safety questions again, after a stop."""


@press("retry")
@dataclass(frozen=True, slots=True)
class TryAgain(Press):
    """Offer again what hurt or did not work."""


@press("u")
@dataclass(frozen=True, slots=True)
class ReportEmergency(Press):
    """From the emergency screen: yes, that is me / no, none of these."""

    yes: bool


@press("us")
@dataclass(frozen=True, slots=True)
class ReportSerious(Press):
    """After words that a doctor should hear: yes, that is me / no, it is something else."""

    yes: bool


@press("rs")
@dataclass(frozen=True, slots=True)
class RemindToStretch(Press):
    """Remind me to stretch in so many minutes."""

    minutes: int


@press("skip")
@dataclass(frozen=True, slots=True)
class SkipReminder(Press):
    """Not today."""


@press("forget")
@dataclass(frozen=True, slots=True)
class Forget(Press):
    """Delete everything; `sure` on the second tap."""

    sure: bool


@press("keep")
@dataclass(frozen=True, slots=True)
class KeepAll(Press):
    """Rather not delete."""


@press("help")
@dataclass(frozen=True, slots=True)
class Help(Press):
    """What can this do?"""


@press("tf")
@dataclass(frozen=True, slots=True)
class TrainFor(Press):
    """A training of this length: now, or instead of the one that has just been opened."""

    length: Length


@press("wu")
@dataclass(frozen=True, slots=True)
class WarmUp(Press):
    """The stretches first, then the training."""

    check_in: int


@press("sd")
@dataclass(frozen=True, slots=True)
class SetDone(Press):
    """So many sets of a card are done."""

    check_in: int
    number: int
    version: Version
    sets: int


@press("ar")
@dataclass(frozen=True, slots=True)
class AskReps(Press):
    """Couldn't finish: ask how many repetitions it were."""

    check_in: int
    number: int
    version: Version


@press("uf")
@dataclass(frozen=True, slots=True)
class Unfinished(Press):
    """So many repetitions of the last set were done."""

    check_in: int
    number: int
    version: Version
    reps: int


@press("try")
@dataclass(frozen=True, slots=True)
class TakeOffer(Press):
    """The harder step, offered at the end of a training: try it. The same number: in full."""

    check_in: int
    number: int
    to_number: int


@press("stay")
@dataclass(frozen=True, slots=True)
class KeepCard(Press):
    """The harder step, offered at the end of a training: rather keep what I have."""

    check_in: int
    number: int
    version: Version


@press("lad")
@dataclass(frozen=True, slots=True)
class ShowLadder(Press):
    """All twelve rungs, and where I stand."""


@press("swl")
@dataclass(frozen=True, slots=True)
class ChooseSwap(Press):
    """Which of my four is not for me?"""


@press("sw")
@dataclass(frozen=True, slots=True)
class Swap(Press):
    """This one is not for me."""

    number: int


ConversationPress = AnswerWhere | AnswerPain | AnswerSafety | JudgeCard | JudgeStretch | Unfinished
"""The presses that answer the open question of a check-in."""


class ProgressTab(StrEnum):
    """The screens below a runner's picture of progress."""

    MAIN = "main"
    HELPS = "helps"
    TARGET = "target"


@press("pw")
@dataclass(frozen=True, slots=True)
class ProgressWords(Press):
    """Other words below the picture of progress."""

    tab: ProgressTab


@press("pt")
@dataclass(frozen=True, slots=True)
class SetTarget(Press):
    """So many sessions a week from now on."""

    sessions: int


@press("pp")
@dataclass(frozen=True, slots=True)
class PhysioPage(Press):
    """The last weeks on a page for the physiotherapist."""


@press("lib")
@dataclass(frozen=True, slots=True)
class Library(Press):
    """All exercises to read about."""


@press("ls")
@dataclass(frozen=True, slots=True)
class OpenShelf(Press):
    """The exercises of one shelf."""

    shelf: Shelf


@press("le")
@dataclass(frozen=True, slots=True)
class OpenExercise(Press):
    """One side of the page of one exercise."""

    shelf: Shelf
    number: int
    tab: Tab


@press("why")
@dataclass(frozen=True, slots=True)
class Why(Press):
    """The six questions."""


@press("wa")
@dataclass(frozen=True, slots=True)
class WhyAnswer(Press):
    """One answer; `sources`: what it stands on."""

    number: int
    sources: bool


@press("lite")
@dataclass(frozen=True, slots=True)
class Lite(Press):
    """Words only, or pictures too."""

    on: bool
