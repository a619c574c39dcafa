"""The packaged catalogue is right, and a broken one says all that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest

from bot.catalogue import CONTENT, CatalogueError, load
from bot.domain.exercises.catalogue import (
    Aim,
    Catalogue,
    Dose,
    Exercise,
    ExerciseKind,
    Flow,
    Hold,
    Listing,
    Region,
    Reps,
    Tempo,
)
from bot.domain.exercises.traits import Trait
from bot.words import load_words

# number, slug, kind, sides, aims (upper, lower), lists (upper, lower, both), harder
EXPECTED = """
1 superman strength together main/main first/first/first 8
2 beetle strength alternating none/main never/first/first 11
3 balance-and-reach strength each none/main never/first/first 9
4 plank-leg-lifts strength alternating helps/main first/first/first 10
5 single-leg-bridge strength each none/main never/first/first -
6 side-plank-lifts strength each helps/main later/first/later -
7 quadruped-limb-raises strength alternating main/main first/first/first 10
8 superman-pull strength together main/helps first/later/first -
9 single-leg-deadlift strength each helps/main later/first/later 12
10 plank-limb-raises strength alternating main/main first/later/later -
11 v-ups strength together none/helps never/never/never -
12 single-leg-jump-squats strength each none/helps never/never/never -
13 cat-cow stretch together main/main first/first/first -
14 figure-4 stretch each none/main never/first/first -
15 supine-twist stretch each helps/main first/first/first -
"""

Edit = Callable[[str], str]


def summary(e: Exercise) -> str:
    aims = "/".join(e.aims[region] for region in (Region.UPPER, Region.LOWER))
    lists = "/".join(e.lists[region] for region in Region)
    harder = ",".join(map(str, e.harder)) or "-"
    return f"{e.number} {e.slug} {e.kind} {e.sides} {aims} {lists} {harder}"


def expected_dose(e: Exercise) -> Dose:
    if e.number == 13:
        return Flow(least=6, most=10, rounds=2)
    if e.kind is ExerciseKind.STRETCH:
        return Hold(seconds=20, times=3)
    return Reps(sets=3, least=4 if e.number == 12 else 8, most=12)


def test_the_catalogue_is_as_the_article_and_our_rules_have_it() -> None:
    exercises = load().exercises
    found = [summary(e) for e in exercises]
    expected = EXPECTED.strip().splitlines()
    faults = [f"not expected: {line}" for line in found if line not in expected]
    faults += [f"not there: {line}" for line in expected if line not in found]
    faults += [f"{e.slug}: dose {e.dose}" for e in exercises if e.dose != expected_dose(e)]
    faults += [
        f"{e.slug}: traits {set(e.traits)}"
        for e in exercises
        if (Trait.JUMPS in e.traits) != (e.slug == "single-leg-jump-squats")
    ]
    assert not faults, "\n".join(faults)
    assert found == expected


def test_a_repetition_is_slow_and_what_is_held_has_no_tempo() -> None:
    tempos = {e.number: e.tempo for e in load().exercises}
    assert tempos[1] == Tempo(up=2, hold=1.5, down=2.5)
    assert tempos[1].seconds == 6.5
    assert [number for number, tempo in tempos.items() if tempo is None] == [14, 15]


def test_the_lists_of_the_regions() -> None:
    strength = load().strength
    first = {
        region: [e.number for e in strength if e.lists[region] is Listing.FIRST]
        for region in Region
    }
    assert first == {
        Region.UPPER: [1, 4, 7, 8, 10],
        Region.LOWER: [1, 2, 3, 4, 5, 6, 7, 9],
        Region.BOTH: [1, 2, 3, 4, 5, 7, 8],
    }


def test_every_source_names_a_source() -> None:
    odd = [
        f"{e.slug}: {source}"
        for e in load().exercises
        for source in e.sources
        if re.search(r"\bS\d+", source) or len(source) < 20
    ]
    assert not odd, "\n".join(odd)


TEXTS = ("other-names", "short", "start", "feel", "easier-name", "easier")
SERIES = {"step": 3, "cue": 2, "mistake": 1, "caution": 1}
"""Numbered words, and how many of them there are at least."""
MOST = 9


class HasWords(Protocol):
    """Knows which words there are."""

    def has(self, key: str) -> bool:
        """Whether there are words for `key`."""
        ...


def missing_words(catalogue: Catalogue, words: HasWords) -> list[str]:
    """The keys of the words that exercises of the catalogue lack."""
    keys = (key for exercise in catalogue.exercises for key in needed(exercise, words))
    return [key for key in keys if not words.has(key)]


def needed(exercise: Exercise, words: HasWords) -> Iterator[str]:
    slug = exercise.slug
    yield slug
    yield from (f"{slug}.{text}" for text in TEXTS)
    yield from (f"{slug}.why-{region}" for region, aim in exercise.aims.items() if aim != Aim.NONE)
    for series, least in SERIES.items():
        there = [n for n in range(1, MOST + 1) if words.has(f"{slug}.{series}-{n}")]
        # Up to the last one there: a gap would hide those behind it.
        yield from (f"{slug}.{series}-{n}" for n in range(1, max([least, *there]) + 1))


def test_every_exercise_has_all_its_words() -> None:
    missing = missing_words(load(), load_words().best("en"))
    assert not missing, "\n".join(missing)


class Only:
    """Words that have only these keys."""

    def __init__(self, keys: frozenset[str]) -> None:
        self.keys = keys

    def has(self, key: str) -> bool:
        return key in self.keys


def test_missing_words_are_all_named_also_gaps_in_numbered_ones() -> None:
    there = load_words().best("en").keys()
    gone = {"beetle", "beetle.why-lower", "v-ups.step-2", "cat-cow.caution-1", "figure-4.feel"}
    assert set(missing_words(load(), Only(there - gone))) == gone


def test_words_are_not_asked_for_where_an_exercise_is_not_aimed() -> None:
    there = load_words().best("en").keys()
    assert "beetle.why-upper" not in there
    assert "beetle.why-upper" not in missing_words(load(), Only(there))


def table_of(number: int, text: str) -> str:
    found = re.search(rf"(?ms)^\[\[exercise\]\]\nnumber = {number}\n.*?(?=^\[\[|\Z)", text)
    assert found is not None
    return found[0]


def change(number: int, key: str, value: str | None) -> Edit:
    """Sets a line of one exercise, or takes it out."""

    def edit(text: str) -> str:
        before = table_of(number, text)
        after = re.sub(rf"(?ms)^{key} = (\[\n.*?\n\]|[^\n]*)\n", "", before)
        if value is not None:
            after = f"{after.rstrip()}\n{key} = {value}\n\n"
        assert after != before
        return text.replace(before, after)

    return edit


def without(number: int) -> Edit:
    return lambda text: text.replace(table_of(number, text), "")


def doubled(number: int) -> Edit:
    return lambda text: text + "\n" + table_of(number, text)


def faults_after(*edits: Edit) -> tuple[str, ...]:
    text = CONTENT.read_text(encoding="utf-8")
    for edit in edits:
        text = edit(text)
    with pytest.raises(CatalogueError) as caught:
        load(text)
    assert all(fault in str(caught.value) for fault in caught.value.faults)
    return caught.value.faults


NEVER = '{ upper = "never", lower = "never", both = "never" }'
FIRST = '{ upper = "first", lower = "first", both = "first" }'

BROKEN: dict[str, tuple[Edit, tuple[str, ...]]] = {
    "a number is missing": (without(9), ("exercise 9 is missing",)),
    "a number is there twice": (
        doubled(9),
        ("exercise 9 is there 2 times", "the slug 'single-leg-deadlift' is there 2 times"),
    ),
    "a number the article does not have": (
        change(15, "number", "99"),
        ("exercise 15 is missing", "exercise 99 is not in the article"),
    ),
    "another order": (
        lambda text: without(3)(text) + "\n" + table_of(3, text),
        ("the exercises are not in the article's order",),
    ),
    "a slug that is none": (change(3, "slug", '"Balance & Reach"'), ("exercise 3: slug: String",)),
    "a kind that is not the article's": (
        change(14, "kind", '"strength"'),
        (
            "exercise 14: is a stretch exercise in the article, not strength",
            "exercise 14: reps are for strength exercises, and every one needs them",
        ),
    ),
    "strength without reps": (
        change(5, "reps", None),
        ("exercise 5: needs exactly one of reps, hold and flow", "exercise 5: reps are for"),
    ),
    "two doses": (
        change(5, "hold", "{ seconds = 20, times = 3 }"),
        ("exercise 5: needs exactly one of reps, hold and flow",),
    ),
    "reps without a tempo": (
        change(1, "tempo", None),
        ("exercise 1: a tempo is for what is repeated, and every one of those needs it",),
    ),
    "a tempo for what is held": (
        change(14, "tempo", "{ up = 2, hold = 1, down = 2.5 }"),
        ("exercise 14: a tempo is for what is repeated",),
    ),
    "a jerk": (
        change(1, "tempo", "{ up = 1, hold = 0, down = 1 }"),
        ("exercise 1: a repetition takes 5 to 11 s, not 2.5",),
    ),
    "a tempo without a way back": (
        change(1, "tempo", "{ up = 5, hold = 1, down = 0 }"),
        ("exercise 1: tempo.down: Input should be greater than or equal to 1",),
    ),
    "odd targets for alternating sides": (
        change(7, "reps", "{ sets = 3, least = 7, most = 12 }"),
        ("exercise 7: alternating sides need even targets",),
    ),
    "least over most": (
        change(13, "flow", "{ least = 11, most = 10, rounds = 2 }"),
        ("exercise 13: at least 11 and at most 10 cannot both be",),
    ),
    "no sets at all": (
        change(1, "reps", "{ sets = 0, least = 8, most = 12 }"),
        ("exercise 1: reps.sets: Input should be greater than 0",),
    ),
    "a number as text": (
        change(1, "reps", '{ sets = "3", least = 8, most = 12 }'),
        ("exercise 1: reps.sets: Input should be a valid integer",),
    ),
    "V Ups in a list": (
        change(11, "lists", '{ upper = "never", lower = "later", both = "never" }'),
        ("exercise 11: must never be offered by itself (lower)",),
    ),
    "in a list though not aimed there": (
        change(2, "lists", FIRST),
        ("exercise 2: is not aimed at upper, so it is never offered there",),
    ),
    "in no list though aimed there": (
        change(15, "lists", NEVER),
        (
            "exercise 15: is aimed at upper, so it has a place in that list",
            "exercise 15: is aimed at lower, so it has a place in that list",
        ),
    ),
    "an unknown harder one": (
        change(1, "harder", "[99]"),
        ("exercise 1: harder: 99 is no strength exercise's next step",),
    ),
    "a harder one that is not harder": (
        change(9, "harder", "[3]"),
        ("exercise 9: harder: 3 is not further down the article's list",),
    ),
    "a stretch with a harder one": (change(13, "harder", "[12]"), ("exercise 13: harder: 12",)),
    "an unknown region, place and trait": (
        lambda text: change(12, "traits", '["no_fun"]')(
            change(12, "aims", '{ upper = "none", middle = "main" }')(text)
        ),
        (
            "exercise 12: aims.lower: Field required",
            "exercise 12: aims.middle: Extra inputs",
            "exercise 12: traits.0: Input should be 'arching'",
        ),
    ),
    "a condition with an unknown trait": (
        lambda text: text.replace('leaves_out = ["deep_hip", "hinge"', 'leaves_out = ["fun"'),
        ("condition hip_surgery: leaves_out.0: Input should be 'arching'",),
    ),
    "a condition that is missing, and one that is there twice": (
        lambda text: text.replace('name = "nerve"', 'name = "slipped"'),
        ("condition nerve is missing", "condition slipped is there 2 times"),
    ),
    "no sources": (change(10, "sources", "[]"), ("exercise 10: sources: ",)),
}


def unlisted(wanted: tuple[str, ...], faults: tuple[str, ...]) -> list[str]:
    return [start for start in wanted if not any(fault.startswith(start) for fault in faults)]


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_is_named(name: str) -> None:
    edit, wanted = BROKEN[name]
    faults = faults_after(edit)
    assert not unlisted(wanted, faults), "\n".join(faults)
    assert len(faults) == len(wanted), "\n".join(faults)


TOGETHER = (
    ("a number is missing", "no sets at all", "V Ups in a list", "a stretch with a harder one"),
    ("strength without reps", "no sources", "odd targets for alternating sides"),
    ("a slug that is none", "least over most", "an unknown harder one", "another order"),
)


@pytest.mark.parametrize("names", TOGETHER)
def test_all_faults_are_named_at_once(names: tuple[str, ...]) -> None:
    faults = faults_after(*(BROKEN[name][0] for name in names))
    wanted = tuple(fault for name in names for fault in BROKEN[name][1])
    assert not unlisted(wanted, faults), "\n".join(faults)


@pytest.mark.parametrize("text", ["", "[[exercise]]\nnumber = 1\n"])
def test_an_empty_catalogue_lacks_every_exercise(text: str) -> None:
    with pytest.raises(CatalogueError, match="exercise 15 is missing"):
        load(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("number = ", "not TOML: "),
        ("exercise = 3", r"only \[\[exercise\]\] and \[\[condition\]\] tables"),
        ("[other]", r"only \[\[exercise\]\] and \[\[condition\]\] tables"),
    ],
)
def test_something_else_than_a_catalogue(text: str, fault: str) -> None:
    with pytest.raises(CatalogueError, match=fault):
        load(text)
