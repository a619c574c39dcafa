"""Cards and pages fit under their figure, in every language."""

from __future__ import annotations

import pytest

from bot.catalogue import load
from bot.domain.back.pain import Light
from bot.domain.back.safety import Care, Cleared
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import TryCard, TryStretch
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.library import Shelf, Tab, on_shelf
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Judged, Verdict
from bot.presses.library import OpenExercise
from bot.telegram.outgoing.sending import fits_a_caption
from bot.views import library
from bot.views.check_in import cards
from bot.words import load_words
from tests import every_word
from tests.domain.check_in.walk import MONDAY, NOBODY
from tests.domain.progress.test_progress import START
from tests.domain.proof import MAY, may_train

CATALOGUE = load()
LANGUAGES = load_words(used=every_word.USED).languages
CASE = Case(Draft(10**10, Purpose.RUN, MONDAY), NOBODY, CATALOGUE, MONDAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_a_caption(language: str) -> None:
    words, long = LANGUAGES[language], []
    for exercise in CATALOGUE.strength:
        for version in Version:
            card = Card(exercise.number, version)
            step = TryCard(card, exercise.dose, may=may_train(Light.AMBER))
            view = cards.strength(words, CASE, step)
            long += [] if fits_a_caption(view.text) else [(exercise.slug, version)]
    for exercise in CATALOGUE.stretches:
        view = cards.stretch(words, CASE, TryStretch(exercise.number, may=MAY))
        long += [] if fits_a_caption(view.text) else [(exercise.slug, Version.FULL)]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", Tab)
def test_every_page_of_the_library_is_a_caption(language: str, tab: Tab) -> None:
    """With every warning that can stand above it, and with the longest line of a condition."""
    words = LANGUAGES[language]
    longest = max(Condition, key=lambda c: len(words.plain(f"condition-card.{c}")))
    reader = library.Reader(
        result=Cleared(START, frozenset(Care), frozenset({longest})),
        judged=tuple(
            Judged(Card(number, Version.FULL), Verdict.PAIN, START) for number in range(1, 13)
        ),
        stretched=(),
    )
    long = [
        (shelf, exercise.slug)
        for shelf in Shelf
        for exercise in on_shelf(CATALOGUE, shelf)
        if not fits_a_caption(
            library.exercise_page(
                words, CATALOGUE, reader, OpenExercise(shelf, exercise.number, tab), MAY
            ).text
        )
    ]
    assert long == []


def test_every_exercise_stands_on_a_shelf() -> None:
    shown = {e.number for shelf in Shelf for e in on_shelf(CATALOGUE, shelf)}
    assert shown == set(CATALOGUE.by_number)
