"""A runner's turn: what is known of them, and the one transaction in which it changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.back.safety import Cleared
from bot.domain.check_in.conversation import Draft, Position, Record, position
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import UNKNOWN_ZONE, local
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
    runner: Runner | None
    """None for a stranger, who has not agreed yet."""
    draft: Draft | None
    """The open check-in."""
    record: Record
    asking: Asking | None = None
    """The setting that typed words answer, as it was when the turn began."""
    new_id: int = 0
    """What a check-in is called that this turn opens."""
    tapped: int | None = None
    """The message whose button began this turn, if one did."""
    public_url: str | None = None
    """The root of the web side as the world sees it; None where there is none."""
    _stood: tuple[Draft, Record, Position] | None = field(default=None, repr=False)

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
    def today(self) -> date:
        """The day it is by the runner's clock."""
        return local(self.now, self.zone).date()

    @property
    def cleared(self) -> bool:
        """Whether the last screening's result lets the runner exercise."""
        return isinstance(self.record.result, Cleared)

    @property
    def held(self) -> bool:
        """Whether the last screening's result was a stop."""
        result = self.record.result
        return result is not None and not isinstance(result, Cleared)

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
    def position(self) -> Position | None:
        """Where the open check-in stands; computed once for each state of the rows."""
        draft, record = self.draft, self.record
        if draft is None:
            return None
        if self._stood is None or self._stood[0] is not draft or self._stood[1] is not record:
            stands = position(draft, record, self.catalogue, self.now)
            self._stood = draft, record, stands
        return self._stood[2]
