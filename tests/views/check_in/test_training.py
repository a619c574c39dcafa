"""Every reason and every outcome of a training has its words, and the cards fit on a phone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.catalogue import load
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import Done, Ending, TryCard
from bot.domain.check_in.record import Prescribed, Record
from bot.domain.exercises.catalogue import Reps, Version
from bot.domain.exercises.verdicts import Card, Judged, Verdict
from bot.domain.load.lengths import Length
from bot.domain.load.offers import Offer
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason, Performed
from bot.presses.check_in.training import Unfinished
from bot.views.check_in import training
from bot.words import WordsByLanguage, without_html
from tests.domain.check_in.walk import MONDAY, known
from tests.domain.proof import MAY

CATALOGUE = load()
FULL = Version.FULL
FOUR = tuple(Card(n, FULL) for n in (1, 2, 3, 4))
DRAFT = Draft(7, Purpose.TRAIN, MONDAY)
RECORD = known(
    programme=Programme(FOUR), judged=tuple(Judged(c, Verdict.NO_PAIN, MONDAY) for c in FOUR)
)


def case(record: Record, draft: Draft = DRAFT) -> Case:
    return Case(draft, record, CATALOGUE, MONDAY)


@pytest.mark.parametrize("reason", list(DoseReason))
@pytest.mark.parametrize("sets_done", [0, 1, 3])
@pytest.mark.parametrize("number", range(1, 13))
def test_a_card_fits_on_a_phone(
    words: WordsByLanguage, number: int, reason: DoseReason, sets_done: int
) -> None:
    for version in Version:
        step = TryCard(Card(number, version), Reps(3, 12, 12), reason, sets_done, may=MAY)
        open_one = Prescribed(DRAFT.id, step.card, Reps(3, 12, 12), reason, sets_done)
        known_card = Judged(step.card, Verdict.NO_PAIN, MONDAY)
        record = replace(RECORD, judged=(known_card,), prescribed=(open_one,))
        view = training.card(words.best("en"), case(record), step)
        read, _, folded = view.text.partition("<blockquote expandable>")
        lines = sum(max(1, -(-len(line) // 42)) for line in without_html(read).splitlines())
        assert folded.endswith("</blockquote>")
        assert lines <= 11, "beside the three lines of the steps, folded up"
        assert sum(map(len, view.rows)) <= 5, "with the step back six"
        assert all(len(b.label) <= 22 for row in view.rows for b in row)


@pytest.mark.parametrize(("version", "each"), [(Version.FULL, True), (Version.EASIER, False)])
def test_a_bridge_on_two_legs_has_no_sides(
    words: WordsByLanguage, version: Version, *, each: bool
) -> None:
    step = TryCard(Card(5, version), Reps(3, 8, 8), DoseReason.UP, 0, may=MAY)
    card = training.card(words.best("en"), case(RECORD), step)
    assert ("3 × 8 slow reps, each side" in without_html(card.text)) is each


@pytest.mark.parametrize(("target", "numbers"), [(4, range(4)), (8, range(8)), (12, range(4, 12))])
def test_reps_that_were_done_are_fewer_than_prescribed(
    words: WordsByLanguage, target: int, numbers: range
) -> None:
    step = TryCard(Card(1, FULL), Reps(3, target, target), DoseReason.UP, 3, may=MAY)
    view = training.reps_question(words.best("en"), case(RECORD), step, less=True)
    taps = [b.press.reps for row in view.rows for b in row if isinstance(b.press, Unfinished)]
    assert taps == list(numbers)
    assert all(len(row) <= 4 for row in view.rows), "a thumb tells them apart"


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("length", list(Length))
def test_every_outcome_has_words(words: WordsByLanguage, verdict: Verdict, length: Length) -> None:
    done = Performed(FOUR[0], Reps(3, 8, 8), verdict, None, MONDAY, 7)
    record = replace(RECORD, performed=(done,))
    end = Done(Ending.PROGRAMME, Programme(FOUR), FOUR, Offer(FOUR[0], Card(8, FULL)))
    draft = replace(DRAFT, length=length)
    view = training.ended(words.best("en"), case(record, draft), end)
    assert "Rung 8 of 12" in view.text
    assert [b.label for b in view.rows[0]] == ["👌 Keep", "🪜 Try it"]
    instead = replace(end, offer=None, upkeep=True)
    view = training.ended(words.best("en"), case(record, draft), instead)
    assert "two days a week are enough" in view.text
    assert [b.label for b in view.rows[0]] == ["👍 Keep as it is", "🌿 Two days a week"]
