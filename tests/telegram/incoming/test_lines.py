"""What of a runner's is next: in memory, in the store, and nothing before a pause is over."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from telegram import Update

from bot.telegram.incoming.lines import Lines

ROBIN, KIM = 1, 2


def numbers(lines: Lines, runner: int = ROBIN) -> list[int]:
    """The ids of all that is in memory, taken."""
    found = []
    while update := lines.take(runner):
        found.append(update.update_id)
    return found


def test_what_comes_is_next() -> None:
    lines = Lines()
    assert lines.arrived(ROBIN, Update(1)), "to be served from now on"
    assert not lines.arrived(ROBIN, Update(2)), "it is at work already"
    assert lines.arrived(KIM, Update(3))
    assert numbers(lines) == [1, 2]
    assert lines.look(ROBIN) is None, "nothing waits in the store"
    assert not lines.served(ROBIN)
    assert len(lines) == 1
    assert lines.arrived(ROBIN, Update(4)), "from the beginning again"


def test_more_than_may_wait_in_memory_waits_in_the_store() -> None:
    lines = Lines(most=2)
    for update_id in (1, 2, 3, 4):
        lines.arrived(ROBIN, Update(update_id))
    assert numbers(lines) == [1, 2]
    lines.arrived(ROBIN, Update(5))
    assert numbers(lines) == [], "it is behind what waits in the store"
    assert lines.served(ROBIN)
    assert lines.look(ROBIN) == {1, 2}
    lines.found(ROBIN, [Update(3), Update(4), Update(5)], all_of_them=True)
    assert numbers(lines) == [3, 4, 5]
    lines.arrived(ROBIN, Update(6))
    assert numbers(lines) == [6], "in memory again"
    assert not lines.served(ROBIN)


def test_a_batch_fills_a_line_before_it_is_stored() -> None:
    lines = Lines(most=3)
    assert [lines.full(ROBIN, ahead) for ahead in range(5)] == [False] * 3 + [True] * 2
    lines.arrived(ROBIN, Update(1))
    assert not lines.full(ROBIN, 1)
    assert lines.full(ROBIN, 2)


def test_what_comes_while_the_store_is_read_is_not_lost() -> None:
    lines = Lines(most=1)
    lines.arrived(ROBIN, Update(1))
    lines.arrived(ROBIN, Update(2))
    assert numbers(lines) == [1]
    lines.look(ROBIN)
    lines.arrived(ROBIN, Update(3))
    lines.found(ROBIN, [Update(2)], all_of_them=True)
    assert numbers(lines) == [2]
    assert lines.served(ROBIN), "it has to be looked for once more"
    assert lines.look(ROBIN) == {1, 2}


def test_a_pause_lets_nothing_go_until_it_is_over() -> None:
    lines = Lines()
    for update_id in (1, 2):
        lines.arrived(ROBIN, Update(update_id))
    lines.take(ROBIN)
    lines.pause(ROBIN)
    assert not lines.arrived(ROBIN, Update(3))
    assert not lines.waits(ROBIN)
    assert lines.take(ROBIN) is None
    assert lines.look(ROBIN) is None
    assert not lines.served(ROBIN)
    assert lines.arrived(KIM, Update(9)), "others go on"
    assert lines.resume(ROBIN)
    assert lines.look(ROBIN) == set(), "from the first on"


def test_a_pause_that_is_over_before_its_turn_is() -> None:
    lines = Lines()
    lines.arrived(ROBIN, Update(1))
    lines.take(ROBIN)
    lines.pause(ROBIN)
    assert not lines.resume(ROBIN), "who serves it goes on"
    assert lines.served(ROBIN)


def test_what_could_not_be_finished_is_not_tried_again_at_once() -> None:
    """Its screen could not be sent, say; it is looked for when somebody asks."""
    lines = Lines()
    lines.waits(ROBIN)
    lines.look(ROBIN)
    lines.found(ROBIN, [Update(1)], all_of_them=False)
    assert numbers(lines) == [1]
    assert lines.look(ROBIN) == {1}
    lines.waits(ROBIN)
    assert lines.look(ROBIN) == set()


class Waits(RuleBasedStateMachine):
    """One runner's updates against a store that knows the order in which they came."""

    @initialize(most=st.integers(1, 4), batch=st.integers(1, 4))
    def begin(self, most: int, batch: int) -> None:
        self.lines, self.batch = Lines(most), batch
        self.stored: list[int] = []
        self.seen = set[int]()
        self.looking: list[int] | None = None
        self.serving = False
        self.paused = False

    @rule(update_id=st.integers(0, 10**6))
    def arrives(self, update_id: int) -> None:
        """Ids come in any order: they may start again at a lower number."""
        if update_id not in self.seen:
            self.seen.add(update_id)
            self.stored.append(update_id)
            self.serving |= self.lines.arrived(ROBIN, Update(update_id))

    @precondition(lambda self: self.serving and self.looking is None)
    @rule(fails=st.booleans())
    def works(self, fails: bool) -> None:
        """Take what is next, or look into the store for it."""
        update = self.lines.take(ROBIN)
        if update is None:
            self.looks()
        elif fails:
            self.lines.pause(ROBIN)
            self.paused = True
        else:
            assert update.update_id == self.stored.pop(0), "in order, and once"
        if self.looking is None:
            self.serving = self.lines.served(ROBIN)

    def looks(self) -> None:
        tried = self.lines.look(ROBIN)
        if tried is not None:
            self.looking = [n for n in self.stored if n not in tried][: self.batch]

    @precondition(lambda self: self.looking is not None)
    @rule()
    def finds(self) -> None:
        """What the store had when it was looked into; more may have come since."""
        assert self.looking is not None
        found = [Update(update_id) for update_id in self.looking]
        self.lines.found(ROBIN, found, all_of_them=len(found) < self.batch)
        self.looking = None

    @precondition(lambda self: self.paused)
    @rule()
    def resumes(self) -> None:
        self.serving |= self.lines.resume(ROBIN)
        self.paused = False

    def teardown(self) -> None:
        """Whatever has happened: all of it is done in the end, and nobody is kept waiting."""
        if not hasattr(self, "lines"):
            return
        if self.paused:
            self.resumes()
        for _ in range(10 * len(self.stored) + 10):
            if self.looking is not None:
                self.finds()
            elif self.serving:
                self.works(fails=False)
        assert self.stored == []
        assert len(self.lines) == 0


TestWaits = Waits.TestCase
