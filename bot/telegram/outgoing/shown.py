"""What messages show now, as far as this process knows.

It spares edits that would change nothing. A restart forgets it, which costs a needless call at
most: whether a tap counts is never decided by what a message is believed to show.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from bot.views.view import View

MOST = 2000
"""Messages remembered; the oldest go first."""


class Shown:
    """The views of the latest messages."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._views: OrderedDict[tuple[int, int], View] = OrderedDict()

    def note(self, chat_id: int, message_id: int, view: View) -> None:
        """From now on this message shows this view."""
        if view.picture:
            # a drawn picture is not kept in memory: its key is enough to tell it from others
            view = replace(view, picture=replace(view.picture, data=None))
        self._views[chat_id, message_id] = view
        self._views.move_to_end((chat_id, message_id))
        while len(self._views) > self._most:
            self._views.popitem(last=False)

    def view(self, chat_id: int, message_id: int) -> View | None:
        """What a message shows; None if that is not known."""
        return self._views.get((chat_id, message_id))

    def of_chat(self, chat_id: int) -> dict[int, View]:
        """All that is known of a chat, the newest first: message id to what it shows.

        Only for strangers, of whom nothing is kept: their words are read along with it.
        """
        return {at: view for (chat, at), view in reversed(self._views.items()) if chat == chat_id}

    def forget(self, chat_id: int, message_id: int) -> None:
        """What this message shows is to be made sure of: the runner may have deleted it."""
        self._views.pop((chat_id, message_id), None)
