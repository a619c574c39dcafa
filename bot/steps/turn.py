"""A runner's turn: what is known of them, and the one transaction in which it changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.back.gate import Closed, MayRead
from bot.domain.back.help import Help
from bot.domain.check_in.case import Case
from bot.domain.check_in.conversation import position
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Position
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.reading.tongue import Tongues
from bot.domain.reminders.live import Front
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import UNKNOWN_ZONE, day_ends, day_of, local
from bot.help_by_country import help_at
from bot.typed.tongues import tongues
from bot.words import Words
from storage.engine.database import Transaction
from storage.runner.asking import Asking


@dataclass
class Turn:
    """One runner's rows as they are now, and the transaction that changes them.

    A step that writes a row also puts the new state here, so that what comes next sees it.
    """

    tx: Transaction
    now: datetime
    catalogue: Catalogue
    words: Words
    """What the runner reads."""
    runner: Runner | None
    """None for a stranger, who has not agreed yet."""
    draft: Draft | None
    """The open check-in."""
    record: Record
    asking: Asking | None = None
    """The setting that typed words answer, as it was when the turn began."""
    new_id: int = 0
    """What a check-in is called that this turn opens."""
    before: str = ""
    """What was typed just before what was typed now, to be read along."""
    tapped: int | None = None
    """The message whose button began this turn, if one did."""
    in_front: Front | None = None
    """What typed words are about, where that is not what is open."""
    doubled: bool = False
    """The tapped button is believed gone: it decides whether a screen is shown twice, no more."""
    spoken: str = "en"
    """The language of the runner's Telegram, in which typed words are read, too."""
    public_url: str | None = None
    """The root of the web side as the world sees it; None where there is none."""
    has_hosts: bool = False
    """Whether there is somebody to report harm to."""
    _case: Case | None = field(default=None, repr=False)
    _stood: tuple[Case, Position] | None = field(default=None, repr=False)

    @property
    def me(self) -> Runner:
        """The runner, where there has to be one.

        Raises:
            LookupError: it is a stranger.
        """
        if self.runner is None:
            raise LookupError("a stranger has no runner")
        return self.runner

    @property
    def zone(self) -> str:
        """The runner's time zone; UTC as long as nobody knows it."""
        return self.runner.clock_zone if self.runner else UNKNOWN_ZONE

    @property
    def tongues(self) -> Tongues:
        """The languages in which typed words are read: the runner's, Telegram's, English."""
        return tongues(self.words.language, self.spoken)

    @property
    def exercise_names(self) -> dict[int, list[str]]:
        """What each exercise is called in the runner's language, the usual name first."""
        words = self.words
        return {
            number: [words.plain(e.slug), *words.plain(f"{e.slug}.other-names").split(",")]
            for number, e in self.catalogue.by_number.items()
        }

    @property
    def help(self) -> Help:
        """Who can help at once where the runner is."""
        return help_at(self.runner.zone if self.runner else None)

    @property
    def today(self) -> date:
        """The day it is for the runner: it ends at 04:00 of their clock."""
        return day_of(self.now, self.zone)

    @property
    def day_ends(self) -> datetime:
        """When that day ends."""
        return day_ends(self.now, self.zone)

    @property
    def calendar_day(self) -> date:
        """The date on the runner's calendar, which plans and pauses go by."""
        return local(self.now, self.zone).date()

    @property
    def open_draft(self) -> Draft:
        """The open check-in, where there has to be one.

        Raises:
            LookupError: none is open.
        """
        if self.draft is None:
            raise LookupError("no check-in is open")
        return self.draft

    @property
    def case(self) -> Case:
        """The open check-in as the rules look at it; the same one for each state of the rows.

        Raises:
            LookupError: none is open.
        """
        draft, known = self.open_draft, self._case
        if known is None or known.draft is not draft or known.record is not self.record:
            known = self._case = self.case_of(draft)
        return known

    def case_of(self, draft: Draft) -> Case:
        """A check-in that is not open (yet), as the rules look at it."""
        return Case(draft, self.record, self.catalogue, self.now)

    @property
    def any_case(self) -> Case:
        """The open check-in, else an empty one, as the rules look at it."""
        return self.case if self.draft else self.case_of(Draft(0, Purpose.CHECK, self.now))

    @property
    def may(self) -> MayRead | Closed:
        """What the gate lets the runner see now."""
        return self.any_case.may

    @property
    def waits(self) -> bool:
        """Whether something is asked that goes on waiting for its answer."""
        asked = {Closed.ALARM, Closed.UNDER_AGE, Closed.ILL, Closed.DOUBT}
        return self.draft is not None or (self.runner is not None and self.may in asked)

    @property
    def position(self) -> Position | None:
        """Where the open check-in stands; computed once for each state of the rows."""
        if self.draft is None:
            return None
        case = self.case
        if self._stood is None or self._stood[0] is not case:
            self._stood = case, position(case)
        return self._stood[1]
