"""What a sentence that nobody asked for is about, and what it wishes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.reading.around.quiet import OneEnd
from bot.domain.reading.wishes import Wish
from bot.domain.time.schedule import QuietHours
from bot.domain.time.weekdays import Days


class Subject(StrEnum):
    """What reminders are about; the values are those of their kinds."""

    STRETCHING = "daily"
    TRAINING = "training"
    RUNS = "post_run"


@dataclass(frozen=True, slots=True)
class Plan:
    """Days, times or both: `said` is what the screen of the subject reads whole.

    `moved`: what is there already goes to another time, and the other days stay.
    """

    about: Subject
    said: str
    moved: bool = False


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Not on these days any more."""

    about: Subject
    days: Days


@dataclass(frozen=True, slots=True)
class Off:
    """No reminders of it any more."""

    about: Subject


@dataclass(frozen=True, slots=True)
class Unclear:
    """When it is to come was said, but not so that it can be planned: its screen asks.

    `said`: what may be part of it, a day or a time, and is kept.
    """

    about: Subject
    said: str = ""


@dataclass(frozen=True, slots=True)
class Which:
    """A time or a day of nothing that was named: of which is asked, and what was read is kept."""

    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Quiet hours, or one end of them; None where neither was said whole."""

    hours: QuietHours | OneEnd | None


@dataclass(frozen=True, slots=True)
class Away:
    """A pause of so many days, until a day, or until the runner says so (None)."""

    length: int | dt.date | None


@dataclass(frozen=True, slots=True)
class AwayLater:
    """A pause that is to begin on a day to come; `end`: the day on which reminders come again.

    `days`: weekdays that it was named by, which might be those of every week.
    """

    start: dt.date
    end: dt.date | None
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class AwayPartly:
    """A pause of some kinds of reminders only; None where it is not said for how long."""

    length: int | dt.date | None


@dataclass(frozen=True, slots=True)
class RestOn:
    """Nothing is to come on these weekdays, in any week."""

    days: Days


@dataclass(frozen=True, slots=True)
class Resume:
    """The pause is over."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The runner is back: the end of a pause, if there is one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the runner is. `firm`: it can be nothing but a place ("my time zone is …").

    `left`: where they are not, which has to be a place as well ("not Berlin, Lisbon").
    """

    name: str
    firm: bool
    left: str = ""


@dataclass(frozen=True, slots=True)
class ClockShows:
    """What the runner's clock shows now, as it was typed."""

    time: str


@dataclass(frozen=True, slots=True)
class AsksTime:
    """What time is it for me?"""


Planned = Plan | LeaveOut | Off | Unclear
Paused = Away | AwayLater | AwayPartly | RestOn
Meant = Planned | Which | Quiet | Paused | Resume | Returned | Place | ClockShows | AsksTime
