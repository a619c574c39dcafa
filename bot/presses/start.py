"""The buttons of the first screen and of the main one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.presses.press import Press, press


class Then(StrEnum):
    """What the runner came for, before there was time to agree to anything."""

    CHECK = "check"
    RUN = "run"
    STRETCH = "stretch"
    TRAIN = "train"


@press("ok")
@dataclass(frozen=True, slots=True)
class Agree(Press):
    """The stranger is an adult and agrees that answers are kept; then on to `then`."""

    then: Then


@press("u18")
@dataclass(frozen=True, slots=True)
class Under18(Press):
    """Not an adult yet: nothing is kept, and a person looks at that back."""


@press("menu")
@dataclass(frozen=True, slots=True)
class Menu(Press):
    """Back to the main screen."""


@press("run")
@dataclass(frozen=True, slots=True)
class Ran(Press):
    """I just ran."""


@press("hurts")
@dataclass(frozen=True, slots=True)
class Hurts(Press):
    """My back hurts; I have not just run."""


@press("stretch")
@dataclass(frozen=True, slots=True)
class Stretch(Press):
    """Show me the stretches."""


@press("train")
@dataclass(frozen=True, slots=True)
class Train(Press):
    """Show me my four."""
