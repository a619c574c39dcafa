"""Whether an exercise was shown: any of the fifteen names on anything the bot has sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.chat import Chat
from tests.conftest import House
from tests.fixed.catalogue import CATALOGUE
from tests.fixed.words import EXERCISES

NAMES = {
    number: (
        EXERCISES.plain(exercise.slug),
        *([EXERCISES.plain(f"{exercise.slug}.easier-name")] if number <= 12 else []),
    )
    for number, exercise in CATALOGUE.by_number.items()
}
CARD_SIGNS = ("·  exercise", "·  rung", "·  stretch")


def words_of(parameters: Mapping[str, Any]) -> str:
    """The words of a call, wherever they stand: a picture carries them as its caption."""
    media = parameters.get("media") or {}
    media = json.loads(media) if isinstance(media, str) else media
    words = (parameters.get("text"), parameters.get("caption"), media.get("caption"))
    return next((str(text) for text in words if text), "")


class Watch:
    """What the bot sends to one runner from now on."""

    def __init__(self, house: House, chat: Chat) -> None:
        self._house, self._chat = house, chat
        self._from = len(house.telegram.calls)

    @property
    def texts(self) -> list[str]:
        """Every text sent or edited since."""
        calls = self._house.telegram.calls[self._from :]
        mine = (c for c in calls if c.chat_id == self._chat.person.id)
        return [text for call in mine if (text := words_of(call.parameters))]

    @property
    def cards(self) -> list[str]:
        """The cards among them: a name of an exercise, with what to do."""
        return [t for t in self.texts if any(sign in t for sign in CARD_SIGNS)]

    @property
    def names(self) -> list[str]:
        """The names of exercises anywhere among them."""
        said = "\n".join(self.texts).replace("&amp;", "&")
        return [name for names in NAMES.values() for name in names if name in said]
