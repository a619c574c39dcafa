"""Every button payload, as a typed dataclass, one file a feature.

They stand here so that a payload can be read whichever screen it comes from.
"""

from bot.presses import (
    cards,
    check_in,
    due,
    ladder,
    library,
    mornings,
    privacy,
    progress,
    reminders,
    run_link,
    safety,
    settings,
    start,
    training,
    why,
    zones,
)
from bot.presses.press import LIMIT, Press, kinds, read

__all__ = [
    "LIMIT",
    "Press",
    "cards",
    "check_in",
    "due",
    "kinds",
    "ladder",
    "library",
    "mornings",
    "privacy",
    "progress",
    "read",
    "reminders",
    "run_link",
    "safety",
    "settings",
    "start",
    "training",
    "why",
    "zones",
]
