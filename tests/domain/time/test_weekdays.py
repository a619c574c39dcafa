from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.time.weekdays import Weekday, spread, two_in_a_row

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = Weekday


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ({MONDAY, TUESDAY}, True),
        ({SUNDAY, MONDAY}, True),
        ({MONDAY, WEDNESDAY, FRIDAY}, False),
        ({SUNDAY}, False),
        (set(), False),
    ],
)
def test_two_in_a_row(days, expected):
    assert two_in_a_row(days) is expected


@given(st.integers(1, 3), st.frozensets(st.sampled_from(Weekday)))
def test_suggested_days_are_never_two_in_a_row(count, avoid):
    days = spread(count, avoid=avoid)
    assert len(days) == count
    assert not two_in_a_row(days)


def test_suggestions():
    assert spread(3) == {MONDAY, WEDNESDAY, FRIDAY}
    assert spread(2) == {MONDAY, THURSDAY}
    assert spread(2, avoid={MONDAY, THURSDAY}) == {TUESDAY, FRIDAY}


@pytest.mark.parametrize("count", [0, 4, 7])
def test_a_number_of_days_that_leaves_no_day_off_is_refused(count):
    with pytest.raises(ValueError, match="1 to 3 a week"):
        spread(count)
