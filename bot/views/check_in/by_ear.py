"""By ear: the voice message of the open card, and the button that asks for it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in.hearing import Hearing, SetHeard, StretchHeard
from bot.domain.exercises.by_ear import REST
from bot.domain.exercises.catalogue import Catalogue, Version
from bot.presses.check_in.cards import ByEar
from bot.views.check_in.cards import dose_line
from bot.views.sound import Sound, sound
from bot.views.view import Button, View
from bot.words import Words


def voice(words: Words, catalogue: Catalogue, heard: Hearing) -> Sound | None:
    """What is played, under a line that says what it is; None where there is no file of it."""
    return sound(heard.heard, _caption(words, catalogue, heard))


def _caption(words: Words, catalogue: Catalogue, heard: Hearing) -> str:
    match heard:
        case StretchHeard(_, number):
            exercise = catalogue.by_number[number]
            dose = dose_line(words, exercise.dose, exercise.sides)
            return words("by-ear.stretch", dose=dose)
        case SetHeard(of=0):
            return words("by-ear.try")
        case SetHeard(_, _, number, of):
            key = "by-ear.set" if number == 1 else "by-ear.next-set"
            return words(key, number=number, sets=of, rest=REST)


def with_button(words: Words, view: View, heard: Hearing, *, on: bool) -> View:
    """The card with a button to hear it, or to hear nothing, beside the last of its buttons."""
    button = Button(words.plain("by-ear.off" if on else "by-ear"), _press(heard, on=not on))
    *others, last = view.rows
    return replace(view, rows=(*others, (*last, button)))


def _press(heard: Hearing, *, on: bool) -> ByEar:
    match heard:
        case SetHeard(shown):
            return ByEar(shown.check_in, shown.card.number, shown.card.version, on)
        case StretchHeard(check_in, number):
            return ByEar(check_in, number, Version.FULL, on)
