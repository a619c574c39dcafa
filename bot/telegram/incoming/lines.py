"""Each runner's updates that are not done: those in memory, and whether more wait in the store.

What cannot be handled at once waits in the store only: after a start, behind a flood, behind an
update that is to be tried again. It comes back by one way, in the order of its arrival, from the
first that is not done. Nothing here compares the ids of updates, for they may start again at a
lower number.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from telegram import Update

MOST_IN_MEMORY = 20
"""Updates of one runner; what comes behind them waits in the store."""


@dataclass(slots=True)
class _Line:
    here: deque[Update] = field(default_factory=deque)
    """The next ones, in order."""
    stored: bool = False
    """Behind them more may wait in the store; what comes now goes there, too."""
    news: bool = False
    """Something has come since the store was last looked into."""
    tried: set[int] = field(default_factory=set)
    """Handled since it waits in the store, done or not: not to be taken again at once."""
    at_work: bool = False
    """Somebody serves it, or will."""
    pausing: bool = False
    """Nothing goes before the next try."""


class Lines:
    """Who has something waiting, and what is next. Whoever begins a line must serve it."""

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self._lines: dict[int, _Line] = {}
        self._most = most

    def __len__(self) -> int:
        """How many runners have something waiting or at work."""
        return len(self._lines)

    def __contains__(self, runner: int) -> bool:
        """Whether a runner is one of them."""
        return runner in self._lines

    def full(self, runner: int, ahead: int = 0) -> bool:
        """Whether what comes now has to wait in the store, so that it need not be read yet.

        `ahead`: how many more of this runner's come before it, in the same batch.
        """
        line = self._lines.get(runner)
        here, stored = (len(line.here), line.stored) if line else (0, False)
        return stored or here + ahead >= self._most

    def arrived(self, runner: int, update: Update | None) -> bool:
        """It is stored and comes last; whether its runner is to be served from now on.

        Without the update it waits in the store, even if there is room again by now.
        """
        line = self._lines.setdefault(runner, _Line())
        if update is None or line.stored or len(line.here) >= self._most:
            line.stored = line.news = True
        else:
            line.here.append(update)
        return _begins(line)

    def waits(self, runner: int) -> bool:
        """Something of a runner's waits in the store; whether to serve them from now on."""
        line = self._lines.setdefault(runner, _Line())
        line.stored = line.news = True
        line.tried.clear()
        return _begins(line)

    def take(self, runner: int) -> Update | None:
        """What is next, if it is in memory."""
        line = self._lines[runner]
        if not line.here or line.pausing:
            return None
        update = line.here.popleft()
        if line.stored:
            line.tried.add(update.update_id)
        return update

    def look(self, runner: int) -> Collection[int] | None:
        """Before the store is looked into: which ids not to take again; None if none is there."""
        line = self._lines[runner]
        if not line.stored or line.pausing:
            return None
        line.news = False
        return line.tried

    def unfinished(self, runner: int, ids: Collection[int]) -> None:
        """Of what was handled no more than these is not done: the others never come back."""
        self._lines[runner].tried.intersection_update(ids)

    def found(self, runner: int, updates: Iterable[Update], *, all_of_them: bool) -> None:
        """These are next. What came while the store was read may not be among them."""
        line = self._lines[runner]
        line.here.extend(updates)
        if all_of_them and not line.news:
            line.stored = False
            line.tried.clear()

    def pause(self, runner: int) -> None:
        """Nothing of a runner's goes until `resume`; then the store gives it back in order."""
        line = self._lines.setdefault(runner, _Line())
        line.here.clear()
        line.tried.clear()
        line.stored = line.news = line.pausing = True

    def resume(self, runner: int) -> bool:
        """It may go on; whether the runner is to be served from now on."""
        line = self._lines[runner]
        line.pausing = False
        return _begins(line)

    def served(self, runner: int) -> bool:
        """One turn is over; whether there is more to do."""
        line = self._lines[runner]
        line.at_work = (bool(line.here) or line.stored) and not line.pausing
        if not line.at_work and not line.pausing:
            del self._lines[runner]
        return line.at_work


def _begins(line: _Line) -> bool:
    if line.at_work or line.pausing:
        return False
    line.at_work = True
    return True
