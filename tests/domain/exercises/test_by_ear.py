"""Which tone comes at which second: a set, its sides and its rest; a stretch and its holds."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import load
from bot.domain.exercises.by_ear import (
    CHANGE,
    COUNTED,
    REST,
    TAIL,
    Heard,
    HoldsHeard,
    RepsHeard,
    Tone,
    beats,
    first_try,
    next_set,
    seconds,
    stretched,
)
from bot.domain.exercises.catalogue import PAUSE, Reps, Sides, Tempo, Version
from tests.fixed.catalogue import CATALOGUE, SLOW

OUT = {Tone.OUT, Tone.OTHER, Tone.LAST}
SOON = 0.5
"""Seconds: tones closer than that would be one."""

halves = st.integers(2, 10).map(lambda number: number / 2)
tempos = st.builds(Tempo, halves, st.one_of(st.just(0.0), halves), halves)
sets = st.builds(RepsHeard, tempos, st.sampled_from(Sides), st.integers(1, 12), st.booleans())
holds = st.builds(
    HoldsHeard,
    st.sampled_from([Sides.TOGETHER, Sides.EACH]),
    st.integers(5, 60),
    st.integers(1, 4),
)


def times(heard: Heard, *tones: Tone) -> list[float]:
    return [beat.at for beat in beats(heard) if beat.tone in tones]


def sides(heard: Heard) -> int:
    return 2 if heard.sides is Sides.EACH else 1


@given(st.one_of(sets, holds))
def test_tones_come_one_after_the_other_and_end_once(heard: Heard) -> None:
    heard_at = [beat.at for beat in beats(heard)]
    assert all(later - earlier >= SOON for earlier, later in pairwise(heard_at))
    assert times(heard, Tone.END) == [heard_at[-1]]
    assert seconds(heard) == heard_at[-1] + TAIL


@given(sets)
def test_every_repetition_of_every_side_begins_with_a_tone(heard: RepsHeard) -> None:
    begun = times(heard, *OUT)
    assert len(begun) == heard.reps * sides(heard)
    gaps = Counter(later - earlier for earlier, later in pairwise(begun))
    slow, change = heard.tempo.seconds, heard.tempo.seconds + CHANGE
    assert set(gaps) <= {slow, change}
    assert gaps[change] == sides(heard) - 1


@given(sets)
def test_the_phases_of_a_repetition_follow_its_tempo(heard: RepsHeard) -> None:
    tempo = heard.tempo
    out, back = times(heard, *OUT), times(heard, Tone.BACK)
    assert [b - a for a, b in zip(out, back, strict=True)] == [tempo.up + tempo.hold] * len(out)
    stays = times(heard, Tone.HOLD)
    assert stays == ([at + tempo.up for at in out] if tempo.hold else [])


@given(sets)
def test_the_last_repetition_of_a_side_sounds_different(heard: RepsHeard) -> None:
    out = [beat.tone for beat in beats(heard) if beat.tone in OUT]
    assert [n for n, tone in enumerate(out, start=1) if tone is Tone.LAST] == [
        heard.reps * side for side in range(1, sides(heard) + 1)
    ]


@given(sets)
def test_where_sides_take_turns_so_do_the_tones(heard: RepsHeard) -> None:
    out = [beat.tone for beat in beats(heard) if beat.tone in OUT - {Tone.LAST}]
    turns = [Tone.OTHER if number % 2 else Tone.OUT for number in range(len(out))]
    usual = [Tone.OUT] * len(out)
    assert out == (turns if heard.sides is Sides.ALTERNATING else usual)


@given(st.one_of(sets, holds))
def test_whatever_begins_is_counted_in(heard: Heard) -> None:
    waits = times(heard, Tone.CHANGE, Tone.PAUSE)
    rested = isinstance(heard, RepsHeard) and heard.rested
    begins = [float(REST if rested else COUNTED), *(at + CHANGE for at in waits)]
    counted = [at - left for at in begins for left in range(COUNTED, 0, -1)]
    assert times(heard, Tone.COUNT) == counted


@given(holds)
def test_every_hold_is_as_long_as_the_dose_says(heard: HoldsHeard) -> None:
    begun = times(heard, Tone.HOLD, Tone.LAST)
    over = times(heard, Tone.CHANGE, Tone.PAUSE, Tone.END)
    assert [b - a for a, b in zip(begun, over, strict=True)] == [heard.seconds] * len(begun)
    assert len(begun) == heard.times * sides(heard)


def test_sides_are_changed_only_where_there_are_two() -> None:
    assert times(RepsHeard(SLOW, Sides.EACH, 8), Tone.CHANGE)
    assert not times(RepsHeard(SLOW, Sides.TOGETHER, 8), Tone.CHANGE)
    assert times(HoldsHeard(Sides.EACH, 20, 3), Tone.CHANGE)
    assert not times(HoldsHeard(Sides.TOGETHER, 20, 3), Tone.CHANGE)


def test_the_first_seconds_of_a_set_to_read_along() -> None:
    heard = RepsHeard(Tempo(2, 1, 2.5), Sides.ALTERNATING, 2)
    assert [(beat.at, beat.tone.value) for beat in beats(heard)] == [
        (0, "count"), (1, "count"), (2, "count"),
        (3, "out"), (5, "hold"), (6, "back"),
        (9, "last"), (11, "hold"), (12, "back"),
        (15, "end"),
    ]  # fmt: skip
    assert heard.tempo.seconds == 2 + 1 + 2.5 + PAUSE


class TestWhatIsHeard:
    def test_the_set_that_is_next_with_its_repetitions(self) -> None:
        superman, dose = CATALOGUE.by_number[1], Reps(3, 9, 9)
        heard = [next_set(superman, Version.FULL, dose, done) for done in range(4)]
        first, later = (RepsHeard(SLOW, Sides.TOGETHER, 9, rested) for rested in (False, True))
        assert heard == [first, later, later, None]

    def test_one_set_on_a_short_day(self) -> None:
        superman = CATALOGUE.by_number[1]
        assert next_set(superman, Version.FULL, Reps(1, 8, 8), 1) is None

    def test_a_first_try_is_three_slow_ones(self) -> None:
        heard = first_try(CATALOGUE.by_number[3], Version.FULL)
        assert heard == RepsHeard(SLOW, Sides.EACH, 3)

    def test_a_stretch_from_beginning_to_end(self) -> None:
        assert stretched(CATALOGUE.by_number[14]) == HoldsHeard(Sides.EACH, 20, 3)
        assert stretched(CATALOGUE.by_number[13]) == RepsHeard(SLOW, Sides.TOGETHER, 6)

    def test_what_is_held_has_no_sets_and_what_is_repeated_is_no_stretch(self) -> None:
        twist, beetle = CATALOGUE.by_number[15], CATALOGUE.by_number[2]
        assert next_set(twist, Version.FULL, Reps(3, 8, 8), 0) is None
        cat_cow = CATALOGUE.by_number[13]
        assert [first_try(e, Version.FULL) for e in (twist, cat_cow)] == [None, None]
        assert stretched(beetle) is None

    def test_a_bridge_on_two_legs_has_no_sides(self) -> None:
        bridge = load().by_number[5]
        assert bridge.sides_in(Version.FULL) is Sides.EACH
        assert bridge.sides_in(Version.EASIER) is Sides.TOGETHER
        plank = load().by_number[6]
        assert plank.sides_in(Version.EASIER) is Sides.EACH


@pytest.mark.parametrize("exercise", load().exercises, ids=lambda e: e.slug)
def test_everything_in_the_article_can_be_heard(exercise) -> None:
    heard = stretched(exercise) or first_try(exercise, Version.FULL)
    assert heard is not None
    assert 15 < seconds(heard) < 300
