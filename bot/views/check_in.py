"""The screens of a check-in: one for each position."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.check_in import (
    AskPain,
    AskSafety,
    AskWhere,
    Done,
    Draft,
    Ending,
    Position,
    Purpose,
    Record,
    TryCard,
    TryStretch,
    Where,
    asked_again,
)
from bot.domain.exercises import Catalogue
from bot.domain.pain import light
from bot.domain.progression import Reason
from bot.domain.screening import Answer, Care, Cleared, Question
from bot.domain.training import took_place
from bot.presses.check_in import AnswerPain, AnswerWhere, Elsewhere
from bot.views import cards, programme, safety, training
from bot.views.view import Button, View
from bot.words import Words

Step = AskWhere | AskPain | AskSafety | TryStretch | TryCard

PAIN_ROWS = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10))
HELD = {Ending.EMERGENCY, Ending.SEE_SOON}
WHERE_ROWS = ((Where.UPPER, Where.LOWER), (Where.BOTH, Where.NO_PAIN))


def screen(
    words: Words, catalogue: Catalogue, draft: Draft, record: Record, position: Position
) -> View:
    """The screen of the step the check-in stands at."""
    if isinstance(position, Done):
        return _done(words, catalogue, draft, record, position)
    return replace(_step(words, catalogue, draft, record, position), asks=True)


def _step(
    words: Words, catalogue: Catalogue, draft: Draft, record: Record, position: Step
) -> View:
    match position:
        case AskWhere():
            return _where(words, draft)
        case AskPain():
            return _pain(words, draft)
        case AskSafety():
            again = asked_again(draft, record)
            return safety.question(words, draft, position, again=again)
        case TryStretch(number):
            return cards.stretch(words, catalogue.by_number[number], draft.id, record.stretched)
        case TryCard(reason=Reason()):
            return training.card(words, catalogue, draft, record, position)
        case TryCard(card, dose):
            known = cards.known(draft, record, card)
            return cards.strength(words, catalogue, draft.id, card, dose, known=known)


def _done(words: Words, catalogue: Catalogue, draft: Draft, record: Record, done: Done) -> View:
    if done.ending in HELD:
        return safety.held(words, done, draft.result or record.result)
    if done.ending is Ending.STRETCHED and not _stretched(draft, record):
        return programme.no_stretches(words)
    if done.kept and took_place(draft, record):
        return training.ended(words, catalogue, draft, record, done)
    return programme.ended(words, catalogue, draft, done)


def _stretched(draft: Draft, record: Record) -> bool:
    return any(tried.check_in == draft.id for tried in record.stretched)


def summary(words: Words, draft: Draft, record: Record) -> View | None:
    """What is left of the questions: the light, what it means, and what calls for care."""
    if draft.where is None:
        return None
    where, result = words(f"where.{draft.where}"), draft.result or record.result
    care = result.care if isinstance(result, Cleared) else frozenset()
    bone = Care.EASY_RUNNING in care
    if draft.pain is None:
        lines = [words("summary-where", where=where)]
    else:
        key = f"summary-{light(draft.pain)}"
        lines = [words(f"{key}.care" if bone else key, where=where, pain=draft.pain)]
    if bone:
        lines.append(words("care-bone.seen" if Care.BONE_SEEN in care else "care-bone"))
    if Answer.SEEN in draft.answers.values():
        careful = draft.answers.get(Question.PERSONAL) is Answer.SEEN
        lines.append(words("care-seen.no-jumps" if careful else "care-seen"))
    if draft.answers.get(Question.ENERGY) is Answer.YES:
        lines.append(words("care-energy"))
    return View("\n".join(lines))


def _where(words: Words, draft: Draft) -> View:
    return View(
        words(f"ask-where.{'again' if draft.recheck else draft.purpose}"),
        tuple(
            tuple(Button(words.plain(f"where.{w}"), AnswerWhere(draft.id, w)) for w in row)
            for row in WHERE_ROWS
        ),
    )


def _pain(words: Words, draft: Draft) -> View:
    key = f"where.{draft.where or Where.LOWER}"
    numbers = tuple(
        tuple(Button(words.plain("pain", pain=p), AnswerPain(draft.id, p)) for p in row)
        for row in PAIN_ROWS
    )
    elsewhere = (Button(words.plain("ask-pain.elsewhere"), Elsewhere(draft.id)),)
    known_before = draft.purpose is Purpose.TRAIN
    rows = (*numbers, elsewhere) if known_before else numbers
    return View(words("ask-pain", where=words(key)), rows)
