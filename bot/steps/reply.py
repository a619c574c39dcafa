"""What a step wants shown."""

from __future__ import annotations

from dataclasses import dataclass

from bot.views.view import View


@dataclass(frozen=True, slots=True)
class Reply:
    """What a step wants shown: views in order, and a toast.

    The first view takes the place of the tapped message, unless `fresh`; the others follow.
    """

    views: tuple[View, ...] = ()
    fresh: bool = False
    toast: str | None = None
    unread: bool = False
    """It says that what was typed could not be read: it may be about something else."""
