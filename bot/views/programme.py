"""The runner's four, and the other ways in which a check-in can end."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.check_in import Done, Draft, Ending
from bot.domain.exercises import Catalogue
from bot.domain.verdicts import Card
from bot.presses import Build, Menu, RemindToStretch, Stretch, Train, TryAgain
from bot.views.cards import name
from bot.views.view import Button, Row, View
from bot.words import Markup, Words

REMIND_MINUTES = 30


def ended(words: Words, catalogue: Catalogue, draft: Draft, done: Done, *, trained: bool) -> View:
    """The last screen of a check-in that no safety answer stopped.

    `trained`: the four were done, not only found.
    """
    match done.ending:
        case Ending.NO_PAIN:
            return _no_pain(words, draft)
        case Ending.REST:
            return View(words("ended-rest"), (_remind(words), _menu(words)))
        case Ending.STRETCHED:
            return View(words("ended-stretched"), (_remind(words), _menu(words)))
        case Ending.PROGRAMME:
            return _programme(words, catalogue, done, trained=trained)
        case _:
            return _nothing_left(words, catalogue, done)


def no_stretches(words: Words) -> View:
    """Every stretch that fits made it worse before."""
    again = (Button(words.plain("button-try-again"), TryAgain()),)
    return View(words("ended-no-stretches"), (again, _menu(words)))


def _no_pain(words: Words, draft: Draft) -> View:
    return View(
        words("ended-no-pain"),
        (
            (
                Button(words.plain("menu.stretch"), Stretch()),
                Button(words.plain("button-build"), Build(draft.id)),
            ),
        ),
    )


def _programme(words: Words, catalogue: Catalogue, done: Done, *, trained: bool) -> View:
    items = done.programme.items if done.programme else done.kept
    lines = _lines(words, catalogue, items)
    if trained:
        return View(words("ended-trained", items=lines), (_remind(words), _menu(words)))
    train = (Button(words.plain("button-train"), Train()),)
    return View(words("ended-programme", items=lines), (train, _remind(words)))


def _nothing_left(words: Words, catalogue: Catalogue, done: Done) -> View:
    again = (Button(words.plain("button-try-again"), TryAgain()),)
    if not done.kept:
        return View(words("ended-everything-hurts"), (again, _menu(words)))
    lines = _lines(words, catalogue, done.kept)
    text = words("ended-fewer", count=len(done.kept), items=lines)
    return View(text, (again, _remind(words)))


def _lines(words: Words, catalogue: Catalogue, items: Iterable[Card]) -> Markup:
    return Markup(
        "\n".join(
            words(
                "programme-line",
                name=Markup(name(words, catalogue.by_number[card.number], card.version)),
                rung=card.number,
            )
            for card in items
        )
    )


def _remind(words: Words) -> Row:
    label = words.plain("button-remind", minutes=REMIND_MINUTES)
    return (Button(label, RemindToStretch(REMIND_MINUTES)),)


def _menu(words: Words) -> Row:
    return (Button(words.plain("button-menu"), Menu()),)
