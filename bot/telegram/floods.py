"""More updates from one runner than may wait in memory: what waits in the store, in order."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class _Flood:
    first: int
    """The first update that found no place."""
    taken: int
    """The last one that was fetched back from the store."""
    ahead: set[int] = field(default_factory=set)
    """Fetched back and not done yet."""


class Floods:
    """Which updates have to wait because earlier ones of their runner are in the store.

    Without this, what arrives while a flood is worked off would overtake it.
    """

    def __init__(self) -> None:
        self._floods: dict[int, _Flood] = {}

    def spill(self, runner: int, update_id: int) -> bool:
        """An update found no place; whether a flood begins with it.

        It, and what comes after it, is in the store only.
        """
        begins = runner not in self._floods
        flood = self._floods.setdefault(runner, _Flood(update_id, update_id - 1))
        flood.ahead.discard(update_id)
        flood.taken = min(flood.taken, update_id - 1)
        return begins

    def admit(self, runner: int, update_id: int) -> bool:
        """Whether it is this update's turn."""
        flood = self._floods.get(runner)
        return flood is None or update_id < flood.first or update_id in flood.ahead

    def done(self, runner: int, update_id: int) -> bool:
        """Note that an update is done; whether it is time to fetch more."""
        flood = self._floods.get(runner)
        if flood is None or update_id not in flood.ahead:
            return False
        flood.ahead.discard(update_id)
        return not flood.ahead

    def after(self, runner: int) -> int | None:
        """After which update to fetch; None if nothing is to be fetched now."""
        flood = self._floods.get(runner)
        return flood.taken if flood and not flood.ahead else None

    def fetched(self, runner: int, update_ids: list[int]) -> None:
        """These go first now. None left: the flood is over."""
        if update_ids:
            flood = self._floods[runner]
            flood.ahead.update(update_ids)
            flood.taken = update_ids[-1]
        else:
            del self._floods[runner]
