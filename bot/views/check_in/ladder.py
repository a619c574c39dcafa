"""The ladder with the runner's marks, and the way to swap one of the four."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.check_in.ladder_marks import Mark, Rung
from bot.domain.exercises.catalogue import Catalogue, Exercise
from bot.domain.load.programme import Programme
from bot.presses.check_in.ladder import ChooseSwap, ShowLadder, Swap
from bot.presses.start import Train
from bot.views.check_in.cards import short_name
from bot.views.check_in.programme import menu_row, try_again_row
from bot.views.view import Button, View
from bot.words import Words, without_html


def ladder(words: Words, rungs: Sequence[Rung], now: datetime, *, swap: bool) -> View:
    """All twelve rungs, a line each, with a word for its mark."""
    lines = Markup("\n").join(_line(words, rung) for rung in rungs)
    train = (Button(words.plain("button-train"), Train()), *menu_row(words))
    swapping = ((Button(words.plain("button-swap"), ChooseSwap()),),) if swap else ()
    left_out = any(rung.left_out for rung in rungs)
    again = (try_again_row(words, now),) if left_out else ()
    return View(words("ladder", rungs=lines), (*swapping, *again, train))


def choose_swap(words: Words, catalogue: Catalogue, programme: Programme) -> View:
    """The programme's exercises as buttons: which one is to go?"""
    rows = tuple(
        (
            Button(
                without_html(short_name(words, catalogue.by_number[card.number], card.version)),
                Swap(card.number),
            ),
        )
        for card in programme.items
    )
    back = (Button(words.plain("button-back"), ShowLadder()),)
    return View(words("swap"), (*rows, back))


def swapped(words: Words, exercise: Exercise) -> View:
    """The exercise is out; what comes next stands below."""
    return View(words("swap.done", name=words(exercise.slug)))


def _line(words: Words, rung: Rung) -> Markup:
    shown = short_name(words, rung.exercise, rung.version)
    if rung.mark is Mark.MINE:
        shown = Markup("<b>{}</b>").format(shown)
    mark, means = words(f"ladder-mark.{rung.mark}"), words(f"ladder-means.{rung.mark}")
    return words("ladder-rung", mark=mark, rung=rung.exercise.number, name=shown, means=means)
