"""The one-minute version: one stretch, and how it felt."""

from __future__ import annotations

from bot.domain.back.gate import MayStretch
from bot.domain.exercises.catalogue import Exercise, Version
from bot.domain.exercises.verdicts import Ease
from bot.presses.reminders.reminder_messages import MinuteFelt
from bot.presses.start import Ran, Stretch
from bot.views.check_in import cards
from bot.views.view import Button, View
from bot.words import Words

EASES = (Ease.BETTER, Ease.SAME, Ease.WORSE)


def card(words: Words, exercise: Exercise, check_in: int, may: MayStretch) -> View:
    """One stretch, step by step, with the gate's proof that it may be shown."""
    steps = enumerate(words.series(f"{exercise.slug}.step"), start=1)
    lines = [
        words("minute", name=cards.name(words, exercise, Version.FULL)),
        words(f"{exercise.slug}.start"),
        *(words("card-step", number=number, step=step) for number, step in steps),
        *cards.cautions(words, exercise, most=1),
        *cards.conditions(words, may.cleared),
        words("stretch-try", dose=cards.dose_line(words, exercise.dose, exercise.sides)),
    ]
    felt = tuple(
        Button(words.plain(f"ease.{ease}"), MinuteFelt(check_in, exercise.number, ease))
        for ease in EASES
    )
    return View("\n".join(lines), (felt,))


def done(words: Words, exercise: Exercise, ease: Ease) -> View:
    """Short counts; a stretch that made it worse leads to the check-in."""
    if ease is Ease.WORSE:
        check_in = Button(words.plain("morning-advice.check-in"), Ran())
        return View(words("minute.worse", name=words(exercise.slug)), ((check_in,),))
    more = Button(words.plain("menu.stretch"), Stretch())
    return View(words("minute.done"), ((more,),))
