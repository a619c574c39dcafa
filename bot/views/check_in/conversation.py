"""The screens of a check-in: one for each position."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.conditions import plan_allowed
from bot.domain.back.help import Help
from bot.domain.back.mornings import MorningHold, because
from bot.domain.back.new_pain import PainAge, pain_age, too_much_to_run
from bot.domain.back.pain import Light, easier_today
from bot.domain.back.safety import Answer, Care, Cleared, Question, care_in, clearance
from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.conversation import asked_again
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.enough import enough_for_today
from bot.domain.check_in.positions import (
    Asked,
    AskPain,
    AskReady,
    AskSafety,
    AskWhere,
    AskWhich,
    Done,
    Ending,
    TryCard,
    TryStretch,
)
from bot.domain.check_in.training import at_the_start, only_put_off, put_off, took_place
from bot.domain.exercises.stretching import offers
from bot.domain.load.progression import DoseReason
from bot.presses.check_in.conversation import (
    AnswerPain,
    AnswerWhere,
    BeginTraining,
    Elsewhere,
    StepBack,
)
from bot.views.back import safety
from bot.views.check_in import cards, programme, training
from bot.views.view import Button, Row, View
from bot.words import Words, whole

Step = Asked | TryStretch | TryCard

PAIN_ROWS = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10))
HELD = {Ending.EMERGENCY, Ending.SEE_SOON}
CHOSEN = {Ending.PROGRAMME, Ending.NOTHING_LEFT, Ending.TOO_HARD}
WHERE_ROWS = ((Where.UPPER, Where.LOWER), (Where.BOTH, Where.NO_PAIN))


@whole
def screen(words: Words, case: Case, position: Step | Done, there: Help) -> View:
    """The screen of the step the check-in stands at."""
    if isinstance(position, Done):
        return _done(words, case, position, there)
    view = _step(words, case, position)
    return replace(view, rows=_with_back(words, case, position, view.rows), asks=True)


def _with_back(words: Words, case: Case, position: Step, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with a step back, where there is something to take back.

    Under a safety question the clean answer stays last, at the same place under the thumb.
    """
    draft = case.draft
    if draft.where is None or isinstance(position, AskWhere) or not rows:
        return rows
    ready = isinstance(position, AskReady)
    label = words.plain("ask-ready.other" if ready else "button-back")
    back = Button(label, StepBack(draft.id, key_of(position)))
    match position:
        case AskPain():
            return (*rows, (back,))
        case AskSafety() | AskWhich():
            return (*rows[:-1], (back,), rows[-1])
        case _ if len(rows[-1]) == 1:
            return (*rows[:-1], (*rows[-1], back))
        case _:
            return (*rows, (back,))


def key_of(position: object) -> str:
    """A short name of what is asked, for the button of a step back."""
    match position:
        case AskPain():
            return "pain"
        case AskReady():
            return "ready"
        case AskSafety(question):
            return question
        case AskWhich(question):
            return f"which-{question}"
        case TryStretch(number):
            return str(number)
        case TryCard(card):
            return f"{card.number}{card.version}"
    return ""


@whole
def summary(words: Words, case: Case, stands: object = None) -> View | None:
    """What is left of the questions: the light, what it means, and what calls for care.

    None as long as nobody has said where it hurts. `stands`: where the check-in goes on; where
    there is nothing to train the light says nothing.
    """
    if case.draft.where is None:
        return None
    over = isinstance(stands, Done) and _nothing_to_train(stands)
    return _summary(
        words, case, quiet=over or enough_for_today(case.draft.id, case.record, case.now)
    )


@whole
def light_again(words: Words, case: Case) -> View:
    """The same for a runner who asks about running after it is over."""
    return _summary(words, case, quiet=False)


def _summary(words: Words, case: Case, *, quiet: bool) -> View:
    draft = case.draft
    known = draft.result or case.record.result
    care, bone = care_in(known), Care.EASY_RUNNING in care_in(known)
    lines = [_answered(words, draft)] if quiet else _light(words, case)
    if bone:
        lines.append(words("care-bone.seen" if Care.BONE_SEEN in care else "care-bone"))
    if Answer.SEEN in draft.answers.values():
        careful = draft.answers.get(Question.PERSONAL) is Answer.SEEN
        lines.append(words("care-seen.no-jumps" if careful else "care-seen"))
    lines += _named(words, clearance(known), draft)
    if draft.answers.get(Question.ENERGY) is Answer.YES:
        lines.append(words("care-energy"))
    return View("\n".join(lines))


@whole
def in_passing(words: Words, case: Case, stands: object) -> str | None:
    """A green light before a training, as a word in passing: there is nothing more to read."""
    draft = case.draft
    left = summary(words, case, stands)
    only = left is not None and left.text == words(
        "summary-green", where=words(f"where.{draft.where}"), pain=draft.pain or 0
    )
    if not only or draft.purpose is not Purpose.TRAIN:
        return None
    return words.plain("summary-passing", pain=draft.pain or 0)


def _step(words: Words, case: Case, position: Step) -> View:
    match position:
        case TryStretch():
            return cards.stretch(words, case, position)
        case TryCard(reason=DoseReason()):
            return training.card(words, case, position)
        case TryCard():
            return cards.strength(words, case, position)
    return _asked(words, case, position)


def _asked(words: Words, case: Case, position: Asked) -> View:
    match position:
        case AskWhere():
            return _where(words, case.draft)
        case AskPain():
            return _pain(words, case)
        case AskReady():
            return _ready(words, case)
        case AskSafety():
            return safety.question(words, case.draft, position, again=asked_again(case))
        case AskWhich():
            return safety.which(words, case.draft, position)


def _done(words: Words, case: Case, done: Done, there: Help) -> View:
    if done.ending in HELD:
        return safety.stopped(words, done, case.draft.result or case.record.result, there)
    if done.ending is Ending.STRETCHED and not _stretched(case):
        some = offers(case.catalogue, case.draft.region, case.record.stretched)
        return programme.no_stretches(words, case, left_out=bool(some))
    if done.ending is Ending.NO_PLAN:
        cleared = case.cleared
        conditions = cleared.conditions if cleared else ()
        return programme.no_plan(words, safety.named(words, conditions))
    if done.ending in CHOSEN and only_put_off(case):
        return programme.put_off(words)
    if done.ending in CHOSEN and done.kept and took_place(case):
        return training.ended(words, case, done)
    if done.ending is Ending.NOTHING_LEFT and not done.kept and put_off(case):
        return programme.put_off(words)
    return programme.ended(words, case, done)


def _stretched(case: Case) -> bool:
    return any(tried.check_in == case.draft.id for tried in case.record.stretched)


def _nothing_to_train(done: Done) -> bool:
    nothing, few = {Ending.HURT, Ending.NO_PLAN}, {Ending.NOTHING_LEFT, Ending.TOO_HARD}
    return done.ending in nothing or (done.ending in few and not done.kept)


def _answered(words: Words, draft: Draft) -> str:
    where = words(f"where.{draft.where}")
    if draft.pain is None:
        return words("summary-where", where=where)
    return words("summary-where.pain", where=where, pain=draft.pain)


def _named(words: Words, cleared: Cleared | None, draft: Draft) -> list[str]:
    """What was named, where it was named just now or means that nothing is planned."""
    if cleared is None or not cleared.conditions:
        return []
    if not plan_allowed(cleared):
        return [words("care-named.no-plan", named=safety.named(words, cleared.conditions))]
    fresh = safety.named(words, draft.conditions)
    return [words("care-named", named=fresh)] if fresh else []


def _light(words: Words, case: Case) -> list[str]:
    """The day's light; after a bad morning also why."""
    draft, record, today = case.draft, case.record, case.light
    why = because(draft.pain, record.mornings, case.now, record.zone)
    told = [words(f"summary-why.{why}")] if why and draft.purpose is not Purpose.STRETCH else []
    if draft.pain is None:
        return [_answered(words, draft), *told]
    running, where = _running(words, case, why), words(f"where.{draft.where}")
    light = words(f"summary-{today}{running}", where=where, pain=draft.pain)
    return [light, *told, *_new_pain(words, case)]


def _running(words: Words, case: Case, why: MorningHold | None) -> str:
    """Whose words about running (and training) the light takes; the most careful ones first."""
    cleared, today = case.cleared, case.light
    care = cleared.care if cleared else frozenset[Care]()
    age = pain_age(case.record.earlier, case.now)
    wanted = {
        ".no-plan": cleared is not None and not plan_allowed(cleared),
        ".care": Care.EASY_RUNNING in care or too_much_to_run(case.draft.pain or 0, age),
        f".{why}": why is not None and easier_today(today),
        ".energy": Care.LOW_ENERGY in care,
    }
    fits = (key for key, holds in wanted.items() if holds and words.has(f"summary-{today}{key}"))
    return next(fits, "")


def _new_pain(words: Words, case: Case) -> list[str]:
    """The first six weeks ask for more care; said as a question where nobody knows."""
    age, care = (
        pain_age(case.record.earlier, case.now),
        care_in(case.draft.result or case.record.result),
    )
    runs_less = Care.EASY_RUNNING in care or case.light is Light.RED
    trains = case.draft.purpose is Purpose.TRAIN and age is PainAge.MAYBE
    if trains or age is PainAge.OLD or runs_less or too_much_to_run(case.draft.pain or 0, age):
        return []
    return [words(f"summary-new.{age}")]


def _where(words: Words, draft: Draft) -> View:
    return View(
        words(f"ask-where.{'again' if draft.recheck else draft.purpose}"),
        tuple(
            tuple(Button(words.plain(f"where.{w}"), AnswerWhere(draft.id, w)) for w in row)
            for row in WHERE_ROWS
        ),
    )


def _pain(words: Words, case: Case) -> View:
    """How much it hurts; before a training also how long it is to be, and what goes before it."""
    draft = case.draft
    where = words(f"where.{draft.where or Where.LOWER}")
    numbers = tuple(
        tuple(Button(words.plain("pain", pain=p), AnswerPain(draft.id, p)) for p in row)
        for row in PAIN_ROWS
    )
    if draft.purpose is not Purpose.TRAIN:
        return View(words("ask-pain", where=where), numbers)
    before = training.before(words, draft) if at_the_start(case) else ()
    chosen = training.chosen(words, draft)
    text = words("ask-pain.train", where=where, chosen=chosen)
    return View(text, (*numbers, *before, (_elsewhere(words, draft),)))


def _ready(words: Words, case: Case) -> View:
    """A training's start screen where the number is known: it can begin, or be another one."""
    draft, pain = case.draft, case.draft.pain or 0
    where, chosen = words(f"where.{draft.where}"), training.chosen(words, draft)
    text = words("ask-ready", chosen=chosen, where=where, pain=pain)
    begin = Button(words.plain("ask-ready.begin", pain=pain), BeginTraining(draft.id))
    return View(text, ((begin,), *training.before(words, draft), (_elsewhere(words, draft),)))


def _elsewhere(words: Words, draft: Draft) -> Button:
    return Button(words.plain("ask-pain.elsewhere"), Elsewhere(draft.id))
