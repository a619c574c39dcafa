"""One exercise or stretch as a message with buttons."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.pain import Light, easier_today
from bot.domain.back.safety import Cleared
from bot.domain.check_in.case import Case
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
from bot.presses.check_in.cards import Detail, JudgeCard, JudgeStretch
from bot.views.figure import figure
from bot.views.view import Button, View
from bot.words import Words

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


def strength(words: Words, case: Case, step: TryCard, *, full: bool = False) -> View:
    """A strength card as a first try: what to do, and the four verdicts.

    On an amber day it hurts already, so the question is whether it hurts more.
    """
    card, check_in = step.card, case.draft.id
    exercise = case.catalogue.by_number[card.number]
    ask = words("card-try.amber" if easier_today(step.today) else "card-try")
    head = words("card-head", name=name(words, exercise, card.version), rung=card.number)
    body = description(words, exercise, card.version, full=full)
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
    detail = detail_button(words, Detail(check_in, card.number, card.version, not full))
    more = [*cautions(words, exercise, case.cleared), "", ask, stop_rule(words, step.today)]
    text = "\n".join([head, body, *more])
    return View(text, (*verdicts, (detail,)), picture=figure(exercise, card.version))


def stretch(words: Words, case: Case, step: TryStretch, *, full: bool = False) -> View:
    """A stretch card: what to do, whether it has helped before, and how it feels."""
    exercise, check_in = case.catalogue.by_number[step.number], case.draft.id
    better, of = helped(case.record.stretched, step.number)
    head = words("stretch-head", name=words(exercise.slug))
    lines: list[str] = [head, description(words, exercise, Version.FULL, full=full)]
    if full:
        lines.append(_easier_stretch(words, exercise.slug))
    lines += [*cautions(words, exercise, case.cleared), ""]
    if better:
        lines.append(words("stretch-helped", better=better, of=of))
    lines.append(words("stretch-try", dose=dose_line(words, exercise.dose, exercise.sides)))
    eases = tuple(
        tuple(
            Button(words.plain(f"ease.{ease}"), JudgeStretch(check_in, exercise.number, ease))
            for ease in row
        )
        for row in EASES
    )
    detail = detail_button(words, Detail(check_in, exercise.number, Version.FULL, not full))
    return View("\n".join(lines), (*eases, (detail,)), picture=figure(exercise))


def _easier_stretch(words: Words, slug: str) -> str:
    easier = words(f"{slug}.easier-name")
    return words("card-easier-way", name=easier, how=words(f"{slug}.easier"))


def judged(words: Words, exercise: Exercise, version: Version, verdict: Verdict) -> View:
    """What is left of a card once its verdict is given: one line under its figure."""
    line = words(f"judged.{verdict}", name=name(words, exercise, version))
    return View(line, keeps=True)


def eased(words: Words, exercise: Exercise, ease: Ease) -> View:
    """What is left of a stretch card: one line under its figure."""
    return View(words(f"eased.{ease}", name=words(exercise.slug)), keeps=True)


def detail_button(words: Words, press: Detail) -> Button:
    """Turns a card over, to its long description or back."""
    return Button(words.plain("card-more" if press.full else "card-less"), press)


def description(words: Words, exercise: Exercise, version: Version, *, full: bool) -> str:
    """How to do it; in full with what it should feel like, and mistakes."""
    easier = version is Version.EASIER
    # The cues belong to the full version; the easier text has its own.
    lines = [words(f"{exercise.slug}.easier")] if easier else how(words, exercise)
    if full and easier:
        lines += ["", words("card-full-version"), *how(words, exercise)]
    if full:
        lines += ["", *small_print(words, exercise)]
    return "\n".join(lines)


def how(words: Words, exercise: Exercise) -> list[str]:
    """How to do the full version: where to start, the steps, and what to think of."""
    slug = exercise.slug
    cues = words("card-cues", cues=Markup(" · ").join(words.series(f"{slug}.cue")))
    return [words(f"{slug}.start"), *_steps(words, slug), cues]


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


def cautions(
    words: Words, exercise: Exercise, cleared: Cleared | None, most: int | None = None
) -> list[str]:
    """When to change it or leave it out, for everybody and for this runner.

    `most`: so many of those for everybody; the weightiest stand first.
    """
    said = words.series(f"{exercise.slug}.caution")[:most]
    lines: list[str] = [words("card-caution", caution=Markup(" ").join(said))] if said else []
    if cleared is None:
        return lines
    lines += [words(f"condition-card.{c}") for c in Condition if c in cleared.conditions]
    named_only = [] if plan_allowed(cleared) else [words("card-named-only")]
    return [*lines, *named_only]


def stop_rule(words: Words, today: Light) -> Markup:
    """When to stop, in one line; on an amber day it hurts a little already."""
    return words("card-stop.amber" if easier_today(today) else "card-stop")
