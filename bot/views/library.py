"""The library: shelves, lists, and the three sides of each exercise's page."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.gate import MayRead, MayStretch, MayTrain
from bot.domain.back.safety import Care, Result, care_in, clearance
from bot.domain.exercises.catalogue import Catalogue, Exercise, ExerciseKind, Version
from bot.domain.exercises.library import Shelf, Tab, by_choice_only, on_shelf, regions
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.traits import Trait
from bot.domain.exercises.verdicts import Ease, Judged, Verdict
from bot.domain.load.programme import may_do
from bot.domain.reminders.live import InFront
from bot.presses.back.safety import Recheck
from bot.presses.library import Library, Lite, OpenExercise, OpenShelf
from bot.presses.start import Menu
from bot.views.check_in import cards
from bot.views.figure import figure
from bot.views.view import BROKEN, Button, Row, View, panel, rows_of
from bot.words import Words, whole


@dataclass(frozen=True, slots=True)
class Reader:
    """What is known of the runner who reads: what may be shown, and what to warn of."""

    result: Result | None
    judged: tuple[Judged, ...]
    stretched: tuple[Stretched, ...]
    text_only: bool = False

    def hurt_by(self, number: int) -> bool:
        """Whether this exercise hurt, and the runner has not asked for it again."""
        pain = (j for j in self.judged if j.verdict is Verdict.PAIN and not j.forgiven)
        worse = (s for s in self.stretched if s.ease is Ease.WORSE and not s.forgiven)
        return number in {*(j.card.number for j in pain), *(s.number for s in worse)}

    def no_jumps(self, exercise: Exercise) -> bool:
        """Whether the safety answers rule this exercise out for now."""
        careful = Care.NO_JUMPS in care_in(self.result)
        return careful and Trait.JUMPS in exercise.traits

    def left_out(self, exercise: Exercise) -> bool:
        """Whether they rule it out for another reason than its jumps."""
        cleared = clearance(self.result)
        forbidden = cleared is not None and not may_do(cleared, exercise)
        return forbidden and not self.no_jumps(exercise)


def entrance(words: Words, reader: Reader) -> View:
    """The library's first page: its shelves, one button each."""
    shelves = tuple(
        (Button(words.plain(f"library.{shelf}"), OpenShelf(shelf)),) for shelf in Shelf
    )
    menu = Button(words.plain("button-menu"), Menu())
    return panel(words("library"), (*shelves, lite_row(words, on=reader.text_only), (menu,)))


def lite_row(words: Words, *, on: bool) -> Row:
    """The switch between words only and pictures, for any screen that wants it."""
    return (Button(words.plain("lite-off" if on else "lite-on"), Lite(on=not on)),)


@whole
def held(words: Words) -> View:
    """Why no exercise is shown, and the way back."""
    again = Button(words.plain("library-recheck"), Recheck())
    return panel(words("library-held"), ((again,),))


def shelf(words: Words, catalogue: Catalogue, which: Shelf) -> View:
    """The exercises of one shelf, a line and a button each."""
    found = on_shelf(catalogue, which)
    lines = cards.folded(words, [_line(words, exercise) for exercise in found])
    order = "library-stretches" if which is Shelf.STRETCHES else "library-order"
    text = "\n".join([words(f"library-shelf.{which}"), words(order), lines])
    buttons = [Button(words.plain(e.slug), OpenExercise(which, e.number, Tab.HOW)) for e in found]
    back = Button(words.plain("library-back"), Library())
    return panel(text, rows_of([*buttons, back], BROKEN), in_front=InFront.PAGE)


def which(words: Words, catalogue: Catalogue, pages: tuple[OpenExercise, ...]) -> View:
    """Exercises whose names are alike, one button each."""
    buttons = tuple(
        (Button(words.plain(catalogue.by_number[at.number].slug), at),) for at in pages
    )
    rows = (*buttons, (Button(words.plain("library-back"), Library()),))
    return panel(words("library-which"), rows, in_front=InFront.PAGE)


def _line(words: Words, exercise: Exercise) -> Markup:
    texts = {"name": words(exercise.slug), "short": words(f"{exercise.slug}.short")}
    if exercise.kind is ExerciseKind.STRETCH:
        return words("library-line", **texts)
    return words("library-line-rung", rung=exercise.number, **texts)


@whole
def exercise_page(
    words: Words, catalogue: Catalogue, reader: Reader, at: OpenExercise, may: MayRead
) -> View:
    """One side of an exercise's page, under its figure, with the gate's proof that it may be seen.

    On a red day, and once it is enough for today, an exercise of strength is not shown.
    """
    exercise = catalogue.by_number[at.number]
    strength = exercise.kind is not ExerciseKind.STRETCH
    if strength and isinstance(may, MayStretch) and not isinstance(may, MayTrain):
        why = "library-not-today" if plan_allowed(may.cleared) else "library-no-plan"
        return panel(words(why), (_around(words, catalogue, at),), in_front=InFront.PAGE)
    lines = {
        Tab.HOW: lambda: _how(words, reader, exercise),
        Tab.EASIER: lambda: _easier(words, catalogue, exercise),
        Tab.WHY: lambda: _why(words, exercise),
    }[at.tab]()
    version = Version.EASIER if at.tab is Tab.EASIER else Version.FULL
    return panel(
        "\n".join([_head(words, exercise), *lines]),
        (_tabs(words, at), _around(words, catalogue, at)),
        picture=figure(exercise, version),
        in_front=InFront.PAGE,
    )


def _head(words: Words, exercise: Exercise) -> Markup:
    name = words(exercise.slug)
    if exercise.kind is ExerciseKind.STRETCH:
        return words("library-head-stretch", name=name)
    return words("library-head", name=name, rung=exercise.number)


def _how(words: Words, reader: Reader, exercise: Exercise) -> list[str]:
    """The gravest warning stands open, and how to do it folded up, as on its card."""
    warnings, dose = _warnings(words, reader, exercise), _dose(words, exercise)
    before = [*warnings[1:], *dose] if warnings else []
    return [
        *(warnings[:1] or dose),
        *cards.conditions(words, clearance(reader.result)),
        cards.steps(words, exercise, new=True, before=before),
    ]


def _warnings(words: Words, reader: Reader, exercise: Exercise) -> list[str]:
    """What to mind before anything else, the gravest first; two are never prescribed.

    What is not for this runner is not their own choice, either.
    """
    not_for_them = reader.left_out(exercise) or reader.no_jumps(exercise)
    wanted = {
        "library-left-out": reader.left_out(exercise),
        "library-no-jumps": reader.no_jumps(exercise),
        "library-hurt": reader.hurt_by(exercise.number),
        "library-by-choice": by_choice_only(exercise) and not not_for_them,
        "library-unchecked": reader.result is None,
    }
    return [words(key) for key, applies in wanted.items() if applies]


def _dose(words: Words, exercise: Exercise) -> list[str]:
    if by_choice_only(exercise):
        return []
    dose = cards.dose_line(words, exercise.dose, exercise.sides)
    return [words("library-dose", dose=dose)]


def _easier(words: Words, catalogue: Catalogue, exercise: Exercise) -> list[str]:
    slug = exercise.slug
    easier = words("library-easier-head", name=words(f"{slug}.easier-name"))
    lines: list[str] = [easier, cards.folded(words, [words(f"{slug}.easier")])]
    if exercise.kind is ExerciseKind.STRETCH:
        return lines
    harder = [catalogue.by_number[number] for number in exercise.harder]
    names = [words("library-harder-line", name=words(e.slug), rung=e.number) for e in harder]
    choice = [words("library-by-choice")] if any(map(by_choice_only, harder)) else []
    nothing = [] if harder else [words("library-no-harder")]
    return [*lines, words("library-harder-head"), *names, *choice, *nothing]


def _why(words: Words, exercise: Exercise) -> list[str]:
    slug = exercise.slug
    why = [
        words(f"library-why-{region}", why=words(f"{slug}.why-{region}"))
        for region in regions(exercise)
    ]
    sources = [words("library-source", source=source) for source in exercise.sources]
    return [
        cards.folded(
            words,
            [
                words("library-other-names", names=words(f"{slug}.other-names")),
                *why,
                words("library-why-reasoning"),
            ],
        ),
        words("library-sources"),
        cards.folded(words, sources),
    ]


def _tabs(words: Words, at: OpenExercise) -> Row:
    """The sides that are not shown."""
    return tuple(
        Button(words.plain(f"library-tab.{tab}"), OpenExercise(at.shelf, at.number, tab))
        for tab in Tab
        if tab is not at.tab
    )


def _around(words: Words, catalogue: Catalogue, at: OpenExercise) -> Row:
    """The neighbours on the shelf, and between them the way back to it."""
    numbers = [e.number for e in on_shelf(catalogue, at.shelf)]
    place = numbers.index(at.number) if at.number in numbers else 0

    def neighbour(key: str, there: int) -> Row:
        if not 0 <= there < len(numbers):
            return ()
        return (Button(words.plain(key), OpenExercise(at.shelf, numbers[there], Tab.HOW)),)

    back = Button(words.plain("library-list"), OpenShelf(at.shelf))
    before, after = neighbour("library-before", place - 1), neighbour("library-after", place + 1)
    return (*before, back, *after)
