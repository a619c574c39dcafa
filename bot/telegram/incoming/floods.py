"""Which of a runner's updates have to wait in the store, so that nothing is overtaken.

That is so after more from one runner than may wait in memory, and when the database has kept
one of theirs from being handled. Nothing here compares the ids of updates, for they may start
again at a lower number: the order is that of their arrival, and only the store knows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Flood:
    taken: int = 0
    """Up to which arrival it has been fetched back from the store."""
    ahead: dict[int, int] = field(default_factory=dict)
    """Fetched back and not done yet, in order: the ids of updates, and when they arrived."""
    line: bool = True
    """Those in line before it began are still at work; they go first."""
    pausing: bool = False
    """Nothing goes before the next try."""

    def back_to(self, arrival: int) -> None:
        """What arrived from then on has to be fetched again."""
        self.ahead = {update: at for update, at in self.ahead.items() if at < arrival}
        self.taken = min(self.taken, arrival - 1)


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
        flood = self._floods.setdefault(runner, _Flood())
        if update_id in flood.ahead:
            flood.back_to(flood.ahead[update_id])
        return begins

    def line_is_over(self, runner: int) -> None:
        """Nothing of a runner's is in line: from now on only what is fetched back may go."""
        if flood := self._floods.get(runner):
            flood.line = False

    def pause(self, runner: int) -> None:
        """Nothing of a runner's goes until `resume`; then the store gives it back in order."""
        flood = self._floods.setdefault(runner, _Flood())
        flood.back_to(0)
        flood.taken = 0
        flood.line, flood.pausing = False, True

    def resume(self, runner: int) -> None:
        """It may be fetched again."""
        if flood := self._floods.get(runner):
            flood.pausing = False

    def admit(self, runner: int, update_id: int) -> bool:
        """Whether it is this update's turn; of what was fetched back only the first may go.

        A copy of a later one may be in the queue already, from when it came.
        """
        flood = self._floods.get(runner)
        return flood is None or flood.line or next(iter(flood.ahead), None) == update_id

    def done(self, runner: int, update_id: int) -> bool:
        """Note that an update is done; whether it is time to fetch more."""
        flood = self._floods.get(runner)
        if flood is None or update_id not in flood.ahead:
            return False
        del flood.ahead[update_id]
        return not flood.ahead

    def after(self, runner: int) -> int | None:
        """After which arrival to fetch; None if nothing is to be fetched now."""
        flood = self._floods.get(runner)
        if flood is None or flood.ahead or flood.pausing:
            return None
        return flood.taken

    def fetched(self, runner: int, found: Iterable[tuple[int, int]]) -> None:
        """These updates go first now, each with its arrival. None left: the flood is over."""
        ahead = dict(found)
        if ahead:
            flood = self._floods[runner]
            flood.ahead, flood.taken = ahead, max(ahead.values())
        else:
            del self._floods[runner]
