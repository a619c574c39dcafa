"""One exercise or stretch as a message with buttons."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.pain import Light, easier_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.case import Case
from bot.domain.check_in.places import exercise_place, stretch_place
from bot.domain.check_in.positions import TryCard, TryStretch
from bot.domain.exercises.catalogue import (
    Dose,
    Exercise,
    Flow,
    Hold,
    Reps,
    Sides,
    Version,
)
from bot.domain.exercises.stretching import helped
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.views.figure import figure
from bot.views.view import Button, View
from bot.words import Words, without_html

VERDICTS = ((Verdict.NO_PAIN, Verdict.PAIN), (Verdict.CANNOT, Verdict.NOT_NOW))
EASES = ((Ease.BETTER, Ease.SAME, Ease.WORSE), (Ease.NOT_NOW,))


def name(words: Words, exercise: Exercise, version: Version = Version.FULL) -> Markup:
    """The exercise's name; the easier version says so."""
    if version is Version.EASIER:
        easier = words(f"{exercise.slug}.easier-name")
        return words("card-easier", easier=easier, name=words(exercise.slug))
    return words(exercise.slug)


def short_name(words: Words, exercise: Exercise, version: Version) -> Markup:
    """The name of what the runner does, short enough for a line or a button."""
    key = exercise.slug if version is Version.FULL else f"{exercise.slug}.easier-name"
    return words(key)


def dose_line(words: Words, dose: Dose, sides: Sides) -> Markup:
    """How much: sets and repetitions, or seconds and times, and how sides are counted."""
    match dose:
        case Reps(sets, least, most) if least == most:
            line = words("dose-exact", sets=sets, reps=least)
        case Reps(sets, least, most):
            line = words("dose-reps", sets=sets, least=least, most=most)
        case Hold(seconds, times):
            line = words("dose-hold", seconds=seconds, times=times)
        case Flow(least, most, _):
            line = words("dose-flow", least=least, most=most)
    return line + words(f"dose-sides.{sides}")


def strength(words: Words, case: Case, step: TryCard) -> View:
    """A strength card as a first try: what to do, and the four verdicts.

    On an amber day it hurts already, so the question is whether it hurts more.
    """
    card, check_in = step.card, case.draft.id
    exercise = case.catalogue.by_number[card.number]
    ask = words("card-try.amber" if easier_today(step.today) else "card-try")
    verdicts = tuple(
        tuple(
            Button(
                words.plain(f"verdict.{verdict}"),
                JudgeCard(check_in, card.number, card.version, verdict),
            )
            for verdict in row
        )
        for row in VERDICTS
    )
    lines = [
        head(words, case, step),
        ask,
        stop_rule(words, step.today),
        *conditions(words, case.cleared),
        steps(words, exercise, card.version, new=True),
    ]
    return View("\n".join(lines), verdicts, picture=figure(exercise, card.version))


def head(words: Words, case: Case, step: TryCard) -> Markup:
    """The exercise, and which of how many it is."""
    exercise = case.catalogue.by_number[step.card.number]
    number, of = exercise_place(case, step)
    easier = step.card.version is Version.EASIER
    shown = short_name(words, exercise, step.card.version)
    return words("card-head.easier" if easier else "card-head", name=shown, number=number, of=of)


def stretch(words: Words, case: Case, step: TryStretch) -> View:
    """A stretch card: what to do, whether it has helped before, and how it feels."""
    exercise, check_in = case.catalogue.by_number[step.number], case.draft.id
    better, of = helped(case.record.stretched, step.number)
    number, many = stretch_place(case, step)
    lines: list[str] = [
        words("stretch-head", name=words(exercise.slug), number=number, of=many),
        words("stretch-try", dose=dose_line(words, exercise.dose, exercise.sides)),
        *([words("stretch-helped", better=better, of=of)] if better else []),
        *conditions(words, case.cleared),
        steps(words, exercise, new=not of, more=_easier_stretch(words, exercise.slug)),
    ]
    eases = tuple(
        tuple(
            Button(words.plain(f"ease.{ease}"), JudgeStretch(check_in, exercise.number, ease))
            for ease in row
        )
        for row in EASES
    )
    return View("\n".join(lines), eases, picture=figure(exercise))


def _easier_stretch(words: Words, slug: str) -> str:
    easier = words(f"{slug}.easier-name")
    return words("card-easier-way", name=easier, how=words(f"{slug}.easier"))


def judged(words: Words, exercise: Exercise, version: Version, verdict: Verdict) -> str:
    """What was said of a card, in one plain line."""
    return words.plain(f"judged.{verdict}", name=without_html(name(words, exercise, version)))


def eased(words: Words, exercise: Exercise, ease: Ease) -> str:
    """What was said of a stretch, in one plain line."""
    return words.plain(f"eased.{ease}", name=without_html(words(exercise.slug)))


def steps(
    words: Words,
    exercise: Exercise,
    version: Version = Version.FULL,
    *,
    new: bool,
    more: str | None = None,
    before: Iterable[str] = (),
) -> Markup:
    """How to do it and what to mind, folded up to its first three lines.

    `new`: when to leave it out comes first, for who has not done it yet. `before`: above all that.
    """
    slug, caution = exercise.slug, cautions(words, exercise)
    if version is Version.EASIER:
        told: list[str] = [words(f"{slug}.easier")]
    else:
        told = [words(f"{slug}.start"), *_steps(words, slug)]
    minded = cues(words, exercise, version)
    first, last = (caution, minded) if new else (minded, caution)
    lines = [
        *before,
        *first,
        *told,
        *small_print(words, exercise),
        *last,
        *([more] if more else []),
    ]
    return folded(words, lines)


def folded(words: Words, lines: Iterable[str]) -> Markup:
    """Lines of which the first three are to be seen, until they are unfolded by a tap."""
    return words("card-steps", steps=Markup("\n").join(map(Markup, lines)))


def cues(words: Words, exercise: Exercise, version: Version = Version.FULL) -> list[str]:
    """What to think of; the easier text has its own."""
    if version is Version.EASIER:
        return []
    said = Markup(" · ").join(words.series(f"{exercise.slug}.cue"))
    return [words("card-cues", cues=said)]


def _steps(words: Words, slug: str) -> list[str]:
    steps = enumerate(words.series(f"{slug}.step"), start=1)
    return [words("card-step", number=number, step=step) for number, step in steps]


def small_print(words: Words, exercise: Exercise) -> list[str]:
    """What it feels like, and what goes wrong."""
    slug = exercise.slug
    mistakes = Markup(" · ").join(words.series(f"{slug}.mistake"))
    return [
        words("card-feel", feel=words(f"{slug}.feel")),
        words("card-mistakes", mistakes=mistakes),
    ]


def cautions(words: Words, exercise: Exercise, most: int | None = None) -> list[str]:
    """When to change it or leave it out, for everybody.

    `most`: so many of them; the weightiest stand first.
    """
    said = words.series(f"{exercise.slug}.caution")[:most]
    return [words("card-caution", caution=Markup(" ").join(said))] if said else []


def conditions(words: Words, cleared: Cleared | None) -> list[str]:
    """What to mind with what this runner has named."""
    if cleared is None:
        return []
    lines: list[str] = [words(f"condition-card.{c}") for c in Condition if c in cleared.conditions]
    return lines if plan_allowed(cleared) else [*lines, words("card-named-only")]


def stop_rule(words: Words, today: Light) -> Markup:
    """When to stop, in one line; on an amber day it hurts a little already."""
    return words("card-stop.amber" if easier_today(today) else "card-stop")
