"""Which of one runner's updates has to wait for earlier ones in the store."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.incoming.floods import Floods

ROBIN, KIM = 5, 7


def test_without_a_flood_everything_goes() -> None:
    floods = Floods()
    assert floods.admit(ROBIN, 1)
    assert floods.after(ROBIN) is None
    assert not floods.done(ROBIN, 1)


def spilt(*fetched: int) -> Floods:
    """Robin's line is over, update 10 found no place in it, and these are fetched back."""
    floods = Floods()
    assert floods.spill(ROBIN, 10)
    floods.line_is_over(ROBIN)
    if fetched:
        floods.fetched(ROBIN, [(update_id, update_id + 100) for update_id in fetched])
    return floods


def test_what_was_in_line_before_a_spill_still_goes() -> None:
    floods = Floods()
    floods.spill(ROBIN, 10)
    assert floods.admit(ROBIN, 9)
    floods.line_is_over(ROBIN)
    assert not floods.admit(ROBIN, 11)
    assert floods.admit(KIM, 11)


def test_what_is_fetched_back_goes_first_and_in_order() -> None:
    floods = spilt()
    assert floods.after(ROBIN) == 0
    floods.fetched(ROBIN, [(10, 110), (11, 111)])
    assert floods.after(ROBIN) is None, "one batch at a time"
    assert not floods.admit(ROBIN, 11), "a copy from when it came"
    assert floods.admit(ROBIN, 10)
    assert not floods.admit(ROBIN, 12)
    assert not floods.done(ROBIN, 10)
    assert not floods.admit(ROBIN, 10), "a copy of what is done"
    assert floods.admit(ROBIN, 11)
    assert floods.done(ROBIN, 11)
    assert floods.after(ROBIN) == 111


def test_nothing_left_is_the_end() -> None:
    floods = spilt()
    floods.fetched(ROBIN, [])
    assert floods.admit(ROBIN, 12)
    assert floods.after(ROBIN) is None


def test_what_finds_no_place_again_is_fetched_again_with_all_that_follow() -> None:
    floods = spilt(10, 11, 12)
    floods.spill(ROBIN, 11)
    assert floods.done(ROBIN, 10)
    assert not floods.admit(ROBIN, 12)
    assert floods.after(ROBIN) == 110


def test_a_pause_lets_nothing_go_until_it_is_over() -> None:
    floods = spilt(10, 11)
    floods.pause(ROBIN)
    floods.line_is_over(ROBIN)
    assert not any(floods.admit(ROBIN, update_id) for update_id in (10, 11, 12))
    assert floods.after(ROBIN) is None
    floods.resume(ROBIN)
    assert floods.after(ROBIN) == 0, "from the first on"
    floods.resume(KIM)
    assert floods.admit(KIM, 1)


HAPPENS = st.lists(st.sampled_from(["goes", "spills", "faults"]), min_size=1, max_size=60)


@given(HAPPENS, st.integers(1, 7), st.randoms())
def test_order_is_kept_whatever_happens(happens: list[str], batch: int, dice: object) -> None:
    """Updates arrive one by one; some find no place, the database fails some for a while.

    Their ids say nothing about the order. The store gives them back as they arrived.
    """
    ids = list(range(len(happens)))
    dice.shuffle(ids)  # type: ignore[attr-defined]
    floods, stored, handled = Floods(), dict[int, int](), list[int]()

    def works_on(update_id: int, fault: bool = False) -> None:
        if update_id not in stored or not floods.admit(ROBIN, update_id):
            return
        if fault:
            floods.pause(ROBIN)
            return
        del stored[update_id]
        handled.append(update_id)
        floods.done(ROBIN, update_id)

    for arrival, (update_id, what) in enumerate(zip(ids, happens, strict=True), 1):
        stored[update_id] = arrival
        if what == "spills":
            floods.spill(ROBIN, update_id)
            floods.line_is_over(ROBIN)
        else:
            works_on(update_id, fault=what == "faults")
    floods.resume(ROBIN)
    while (after := floods.after(ROBIN)) is not None:
        fetched = [(u, at) for u, at in stored.items() if at > after][:batch]
        floods.fetched(ROBIN, fetched)
        for update_id, _arrival in fetched:
            works_on(update_id)
    assert handled == ids
