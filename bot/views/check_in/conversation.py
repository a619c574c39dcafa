"""The screens of a check-in: one for each position."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain.back.mornings import because
from bot.domain.back.pain import easier_today
from bot.domain.back.screening import Answer, Care, Cleared, Question
from bot.domain.back.where import Where
from bot.domain.check_in.cards import enough_for_today
from bot.domain.check_in.conversation import (
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
    asked_again,
)
from bot.domain.check_in.training import light_of, only_put_off, put_off, took_place
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.load.progression import DoseReason
from bot.presses.check_in.conversation import AnswerPain, AnswerWhere, Elsewhere
from bot.views.back import safety
from bot.views.check_in import cards, programme, training
from bot.views.view import Button, View
from bot.words import Words

Step = AskWhere | AskPain | AskSafety | TryStretch | TryCard

PAIN_ROWS = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10))
HELD = {Ending.EMERGENCY, Ending.SEE_SOON}
CHOSEN = {Ending.PROGRAMME, Ending.NOTHING_LEFT}
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
        case TryCard(reason=DoseReason()):
            return training.card(words, catalogue, draft, record, position)
        case TryCard(card, today=today):
            return cards.strength(words, catalogue, draft.id, card, today=today)


def _done(words: Words, catalogue: Catalogue, draft: Draft, record: Record, done: Done) -> View:
    if done.ending in HELD:
        return safety.stopped(words, done, draft.result or record.result)
    if done.ending is Ending.STRETCHED and not _stretched(draft, record):
        return programme.no_stretches(words)
    if done.ending in CHOSEN and only_put_off(draft, record):
        return programme.put_off(words)
    if done.ending in CHOSEN and done.kept and took_place(draft, record):
        return training.ended(words, catalogue, draft, record, done)
    if done.ending is Ending.NOTHING_LEFT and not done.kept and put_off(draft, record):
        return programme.put_off(words)
    return programme.ended(words, catalogue, draft, done)


def _stretched(draft: Draft, record: Record) -> bool:
    return any(tried.check_in == draft.id for tried in record.stretched)


def summary(
    words: Words, draft: Draft, record: Record, now: datetime, stands: Position | None = None
) -> View | None:
    """What is left of the questions: the light, what it means, and what calls for care.

    `stands`: where the check-in goes on; where there is nothing to train the light says nothing.
    """
    if draft.where is None:
        return None
    result = draft.result or record.result
    care = result.care if isinstance(result, Cleared) else frozenset()
    bone = Care.EASY_RUNNING in care
    over = isinstance(stands, Done) and _nothing_to_train(stands)
    if over or enough_for_today(draft, record, now):
        lines = [_answered(words, draft)]
    else:
        lines = _light(words, draft, record, now, bone=bone)
    if bone:
        lines.append(words("care-bone.seen" if Care.BONE_SEEN in care else "care-bone"))
    if Answer.SEEN in draft.answers.values():
        careful = draft.answers.get(Question.PERSONAL) is Answer.SEEN
        lines.append(words("care-seen.no-jumps" if careful else "care-seen"))
    if draft.answers.get(Question.ENERGY) is Answer.YES:
        lines.append(words("care-energy"))
    return View("\n".join(lines))


def _nothing_to_train(done: Done) -> bool:
    return done.ending is Ending.HURT or (done.ending is Ending.NOTHING_LEFT and not done.kept)


def _answered(words: Words, draft: Draft) -> str:
    where = words(f"where.{draft.where}")
    if draft.pain is None:
        return words("summary-where", where=where)
    return words("summary-where.pain", where=where, pain=draft.pain)


def _light(words: Words, draft: Draft, record: Record, now: datetime, *, bone: bool) -> list[str]:
    """The day's light; after a bad morning also why."""
    today = light_of(draft, record, now)
    why = because(draft.pain, record.mornings, now, record.zone)
    told = [words(f"summary-why.{why}")] if why and draft.purpose is not Purpose.STRETCH else []
    if draft.pain is None:
        return [_answered(words, draft), *told]
    running = ".care" if bone else f".{why}" if why and easier_today(today) else ""
    where = words(f"where.{draft.where}")
    return [words(f"summary-{today}{running}", where=where, pain=draft.pain), *told]


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
