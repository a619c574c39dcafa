"""Which of one runner's updates has to wait for earlier ones in the store."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.floods import Floods

ROBIN, KIM = 5, 7


def test_without_a_flood_everything_goes() -> None:
    floods = Floods()
    assert floods.admit(ROBIN, 1)
    assert floods.after(ROBIN) is None
    assert not floods.done(ROBIN, 1)


def test_after_a_spill_only_what_came_before_it_goes() -> None:
    floods = Floods()
    floods.spill(ROBIN, 10)
    assert floods.admit(ROBIN, 9)
    assert not floods.admit(ROBIN, 10)
    assert not floods.admit(ROBIN, 11)
    assert floods.admit(KIM, 11)


def test_what_is_fetched_back_goes_first() -> None:
    floods = Floods()
    floods.spill(ROBIN, 10)
    assert floods.after(ROBIN) == 9
    floods.fetched(ROBIN, [10, 11])
    assert floods.after(ROBIN) is None, "one batch at a time"
    assert floods.admit(ROBIN, 10)
    assert not floods.admit(ROBIN, 12)
    assert not floods.done(ROBIN, 10)
    assert not floods.admit(ROBIN, 10), "a copy of what is done"
    assert floods.done(ROBIN, 11)
    assert floods.after(ROBIN) == 11


def test_nothing_left_is_the_end() -> None:
    floods = Floods()
    floods.spill(ROBIN, 10)
    floods.fetched(ROBIN, [])
    assert floods.admit(ROBIN, 12)
    assert floods.after(ROBIN) is None


def test_what_finds_no_place_again_is_fetched_again() -> None:
    floods = Floods()
    floods.spill(ROBIN, 10)
    floods.fetched(ROBIN, [10, 11, 12])
    floods.spill(ROBIN, 12)
    assert not floods.done(ROBIN, 10)
    assert floods.done(ROBIN, 11)
    assert floods.after(ROBIN) == 11


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.integers(1, 7))
def test_order_is_kept_whatever_finds_no_place(places: list[bool], batch: int) -> None:
    """Updates arrive one by one; some find no place, and the store gives them back in order."""
    floods, stored, handled = Floods(), set[int](), list[int]()

    def works_on(update_id: int) -> bool:
        if update_id not in stored or not floods.admit(ROBIN, update_id):
            return False
        stored.discard(update_id)
        handled.append(update_id)
        return floods.done(ROBIN, update_id)

    for update_id, place in enumerate(places):
        stored.add(update_id)
        if place:
            works_on(update_id)
        else:
            floods.spill(ROBIN, update_id)
    while (after := floods.after(ROBIN)) is not None:
        fetched = sorted(n for n in stored if n > after)[:batch]
        floods.fetched(ROBIN, fetched)
        for update_id in fetched:
            works_on(update_id)
    assert handled == list(range(len(places)))
