"""The runner as a person to talk to: where, in which language, and with whose consent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.back.alarms import Doubt
from bot.domain.reminders.live import Front, Live
from bot.domain.time.pauses import Pause
from bot.domain.time.schedule import UNKNOWN_ZONE, QuietHours
from bot.domain.time.weekdays import Days


@dataclass(frozen=True, slots=True)
class Runner:
    """The person chatting. All instants are aware; what is not known yet is None."""

    id: int
    """Telegram's user id, up to 64 bits."""
    chat_id: int
    language: str
    consented_at: datetime | None
    """When the runner agreed to pain answers being kept; without it nothing is kept."""
    zone: str | None
    """IANA name such as `Europe/Vienna`."""
    blocked_at: datetime | None
    """When Telegram first told us that the runner blocked the bot."""
    live: Live = field(default_factory=Live)
    """The messages whose buttons work."""
    text_only: bool = False
    """Words only: no figures and no charts."""
    quiet: QuietHours = field(default_factory=QuietHours)
    pause: Pause | None = None
    """Kept when it is over, too: `pause.covers` knows."""
    rest_days: Days = frozenset()
    """Weekdays without exercise."""
    under_age: bool = False
    """They have said that they are not an adult, and not taken it back."""
    doubts: tuple[Doubt, ...] = ()
    """What was asked "to be sure", and nobody has answered."""
    in_front: Front | None = None
    """What typed words are about, where that is not what is open."""
    by_ear: bool = False
    """A sound to exercise by comes with each card."""
    sound: int | None = None
    """Message id of the sound that is in the chat now."""
    sound_of: str | None = None
    """Which set of which card it is for."""

    @property
    def hears(self) -> bool:
        """Whether sounds come: words only means that nothing is to be loaded."""
        return self.by_ear and not self.text_only

    @property
    def clock_zone(self) -> str:
        """The zone whose clock and days count; UTC as long as nobody knows the runner's own."""
        return self.zone or UNKNOWN_ZONE
