"""Every button payload, as a typed dataclass, one file a feature.

They stand here so that a payload can be read whichever screen it comes from.
"""

from bot.presses import harm, library, outcomes, privacy, progress, settings, start, why, zones
from bot.presses.back import mornings, safety
from bot.presses.check_in import cards, conversation, ladder, training
from bot.presses.press import LIMIT, Press, kinds, read
from bot.presses.reminders import reminder_messages, reminder_settings, run_link

__all__ = [
    "LIMIT",
    "Press",
    "cards",
    "conversation",
    "harm",
    "kinds",
    "ladder",
    "library",
    "mornings",
    "outcomes",
    "privacy",
    "progress",
    "read",
    "reminder_messages",
    "reminder_settings",
    "run_link",
    "safety",
    "settings",
    "start",
    "training",
    "why",
    "zones",
]
