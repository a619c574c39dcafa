"""The safety questions and what follows from their answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from markupsafe import Markup

from bot.domain.back.alarms import Alarm, AlarmAnswer, AlarmKind, DoubtKind
from bot.domain.back.help import Help
from bot.domain.back.safety import Answer, Emergency, Question, Result, SeeSoon, options
from bot.domain.back.where import Where
from bot.domain.check_in.conversation import to_be_named
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import AskSafety, AskWhich, Done, Ending
from bot.domain.exercises.traits import Condition
from bot.domain.reading.alarm.finding import TAKEN
from bot.domain.reminders.live import InFront
from bot.presses.back.safety import (
    AnswerDespair,
    AnswerMood,
    Finding,
    Found,
    NotSeenYet,
    Recheck,
    ReportEmergency,
    ReportSerious,
)
from bot.presses.check_in.conversation import AnswerSafety, NameCondition, NameNoMore
from bot.presses.start import Menu
from bot.views import when
from bot.views.back.help import call, crisis_lines
from bot.views.view import Button, Row, View
from bot.words import Words, whole

ORDER = {
    answer: place
    for place, answer in enumerate(
        (Answer.YES, Answer.ONE, Answer.SEEN, Answer.CAUTION, Answer.SKIP, Answer.NONE)
    )
}
"""The clean answer stands last, always at the same place under the thumb."""


@whole
def question(words: Words, draft: Draft, position: AskSafety, *, again: bool = False) -> View:
    """One safety question; it names its signs, so one tap answers it."""
    asked, this = draft.asked or (position.question,), position.question
    head = words("safety-number", number=asked.index(this) + 1, of=len(asked))
    answers = sorted(options(this, again=again), key=ORDER.__getitem__)
    note = f"\n\n{words('safety-seen-there')}" if again and this is Question.EMERGENCY else ""
    signs = f"safety-{this}.painless" if _painless(words, draft, this) else f"safety-{this}"
    return View(
        f"{head}\n{words(signs)}{note}",
        tuple((_answer(words, draft.id, this, answer),) for answer in answers),
    )


@whole
def which(words: Words, draft: Draft, position: AskWhich) -> View:
    """What was seen, or calls for care: one tap each, until there is no more of it."""
    this, asked = position.question, draft.asked or (position.question,)
    head = words("safety-number", number=asked.index(this) + 1, of=len(asked))
    caution = draft.answers.get(this) is Answer.CAUTION
    key = "safety-which.more" if draft.conditions else "safety-which"
    if caution and not draft.conditions:
        key = "safety-which.caution"
    buttons = [
        Button(words.plain(f"condition.{c}"), NameCondition(draft.id, this, c))
        for c in to_be_named(draft, this)
    ]
    rows = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    rows.append((_none_of_them(words, draft, this),))
    return View(f"{head}\n{words(key, named=named(words, draft.conditions))}", tuple(rows))


def _none_of_them(words: Words, draft: Draft, asked: Question) -> Button:
    """No more of them; who was seen and named nothing was seen with something else."""
    label = words.plain("safety-answer.none")
    if draft.conditions or draft.answers.get(asked) is Answer.CAUTION:
        return Button(label, NameNoMore(draft.id, asked))
    return Button(label, NameCondition(draft.id, asked, Condition.ELSE))


def named(words: Words, conditions: Iterable[Condition]) -> str:
    """The names of conditions, in one order, for the middle of a sentence."""
    return ", ".join(words.plain(f"condition.{c}") for c in Condition if c in {*conditions})


def _painless(words: Words, draft: Draft, asked: Question) -> bool:
    """Whether a question has words of its own for a runner whom nothing hurts."""
    return draft.where is Where.NO_PAIN and words.has(f"safety-{asked}.painless")


def _answer(words: Words, check_in: int, asked: Question, answer: Answer) -> Button:
    special = f"safety-{asked}.{answer}"
    label = special if words.has(special) else f"safety-answer.{answer}"
    return Button(words.plain(label), AnswerSafety(check_in, asked, answer))


@whole
def stopped(words: Words, done: Done, result: Result | None, there: Help) -> View:
    """Stopped by a safety answer: what to do now, and when to come back."""
    ask_again = (
        (Button(words.plain("safety-mistake"), Recheck(mistake=True)),),
        (Button(words.plain("safety-seen"), Recheck()),),
    )
    if done.ending is Ending.EMERGENCY:
        return View(words("emergency", call=call(words, there)), ask_again)
    because = result.because if isinstance(result, SeeSoon) else Question.SOON
    return View(_see_soon(words, because), ask_again)


@whole
def still_stopped(words: Words, done: Done, result: Result | None, there: Help) -> View:
    """The same, to a runner who comes by while it holds."""
    stop = stopped(words, done, result, there)
    return replace(stop, text=f"{words('still-stands')}\n\n{stop.text}")


@whole
def ask_again(words: Words) -> View:
    """A week after a stop: has somebody had a look?"""
    seen, not_yet = words.plain("recheck.seen"), words.plain("recheck.not-yet")
    return View(words("recheck"), ((Button(seen, Recheck()),), (Button(not_yet, NotSeenYet()),)))


@whole
def wait_on(words: Words, day: dt.date, today: dt.date) -> View:
    """Nobody has had a look yet: we ask once more on that day."""
    text = words("recheck.wait", day=when.date(words, day, today))
    seen = Button(words.plain("safety-seen"), Recheck())
    return View(f"{text}\n\n{words('keep-this')}", ((seen,),))


@whole
def advice(words: Words, found: Emergency | SeeSoon, there: Help) -> View:
    """The same for a stranger: nothing is kept, so nothing is paused."""
    if isinstance(found, Emergency):
        return View(words("emergency.stranger", call=call(words, there)))
    return View(f"{words('see-soon.stranger')}\n\n{words('keep-this')}")


def _see_soon(words: Words, because: Question) -> str:
    key = f"see-soon-{because}"
    text = words(key if words.has(key) else "see-soon")
    return f"{text}\n\n{words('keep-this')}"


@whole
def what_was_found(words: Words) -> View:
    """On the very day of an emergency sign: what did they find?"""
    rows = tuple((Button(words.plain(f"found.{what}"), Found(what)),) for what in Finding)
    return View(words("found"), rows, in_front=InFront.FOUND)


@whole
def after_finding(words: Words, what: Finding, there: Help) -> View:
    """Whatever it was: the rest of the day is for resting."""
    again = Button(words.plain("safety-seen"), Recheck())
    text = words(f"found-{what}", call=call(words, there))
    return View(f"{text}\n\n{words('keep-this')}", ((again,),))


@whole
def urgent(words: Words, there: Help, alarm: int = 0, named: Sequence[str] = ()) -> View:
    """The emergency signs, with a yes and a no; for `/urgent` and words of alarm.

    `named`: the signs that were heard. They stand first, and fewer others beside them.
    """
    heard, number = _heard(words, named), call(words, there)
    text = (
        words("urgent.named", heard=heard, call=number) if heard else words("urgent", call=number)
    )
    return View(
        text,
        (
            (Button(words.plain("urgent.yes"), ReportEmergency(yes=True, alarm=alarm)),),
            (Button(words.plain("urgent.none"), ReportEmergency(yes=False, alarm=alarm)),),
        ),
        in_front=InFront.URGENT,
    )


def _heard(words: Words, named: Iterable[str]) -> Markup:
    """What was heard: one line a sign. A name that is no longer in the table says nothing."""
    known = (f"sign-{name}" for name in named if words.has(f"sign-{name}"))
    return Markup("\n").join(words(key) for key in known)


def doubt(words: Words, kind: DoubtKind, there: Help) -> View:
    """What may be meant by words that were not read, in the question that fits it."""
    if kind is DoubtKind.MOOD:
        return to_be_sure_of_mood(words)
    return to_be_sure(words, there)


@whole
def to_be_sure(words: Words, there: Help) -> View:
    """Words that were not read, and sound as if something may be wrong: is it one of these?"""
    asked = replace(urgent(words, there), text=words("to-be-sure"))
    return replace(asked, in_front=InFront.BODY)


@whole
def to_be_sure_of_mood(words: Words) -> View:
    """Words that were not read, and sound like despair: the question that fits them."""
    yes, no = (words.plain(f"to-be-sure-mood.{said}") for said in ("yes", "no"))
    rows = ((Button(yes, AnswerMood(yes=True)),), (Button(no, AnswerMood(yes=False)),))
    return View(words("to-be-sure-mood"), rows, in_front=InFront.MOOD)


@whole
def not_alone(
    words: Words, there: Help, alarm: Alarm | None = None, named: Sequence[str] = ()
) -> View:
    """For somebody who may want to die: people who can help now.

    `named`: the signs that were heard of somebody of whom no alarm is kept.
    """
    text = words("not-alone", lines=crisis_lines(words, there), call=call(words, there))
    text = _taken(words, there, alarm.signs if alarm else named) + text
    said = (AlarmAnswer.YES, AlarmAnswer.NO) if alarm and alarm.answer is None else ()
    return View(text, _despair_rows(words, alarm, said) if alarm else ())


@whole
def not_alone_still(words: Words, there: Help, named: Sequence[str] = ()) -> View:
    """It is about them: the same people once more, and what happens today and tomorrow."""
    lines, number = crisis_lines(words, there), call(words, there)
    text = words("not-alone-yes", lines=lines, call=number)
    return View(_taken(words, there, named) + text)


def _taken(words: Words, there: Help, named: Sequence[str]) -> Markup:
    """What goes before everything where something may have been taken; else nothing."""
    if TAKEN not in named:
        return Markup()
    return words("not-alone-taken", call=call(words, there)) + "\n\n"


@whole
def something_else(words: Words) -> View:
    """It was no despair: thanks, and the way on is a tap away."""
    return View(words("not-alone-no"), ((Button(words.plain("button-menu"), Menu()),),))


@whole
def for_another(words: Words, kind: AlarmKind, there: Help) -> View:
    """It is not the runner but somebody near: what to do for that person."""
    lines, number = crisis_lines(words, there), call(words, there)
    match kind:
        case AlarmKind.DESPAIR:
            return View(words("not-alone-another", lines=lines, call=number))
        case AlarmKind.EMERGENCY:
            return View(words("urgent-another", call=number))
        case AlarmKind.SOON:
            return View(words("serious-another"))


@whole
def how_are_you(words: Words, alarm: Alarm) -> View:
    """On a later day after words of despair: a kind question, before anything about training."""
    said = (AlarmAnswer.BETTER, AlarmAnswer.YES)
    return View(words("how-are-you"), _despair_rows(words, alarm, said, "how-are-you"))


def _despair_rows(
    words: Words, alarm: Alarm, said: tuple[AlarmAnswer, ...], key: str = "not-alone"
) -> tuple[Row, ...]:
    return tuple(
        (Button(words.plain(f"{key}.{answer}"), AnswerDespair(answer, alarm.nth)),)
        for answer in said
    )


@whole
def alarm(words: Words, raised: Alarm, there: Help, *, kindly: bool = False) -> View:
    """What is asked about words of alarm until they are answered. `kindly`: on a later day."""
    return replace(_asked(words, raised, there, kindly=kindly), in_front=InFront.ALARM)


def _asked(words: Words, raised: Alarm, there: Help, *, kindly: bool) -> View:
    match raised.kind:
        case AlarmKind.DESPAIR if kindly:
            return how_are_you(words, raised)
        case AlarmKind.DESPAIR:
            return not_alone(words, there, raised)
        case AlarmKind.EMERGENCY:
            return urgent(words, there, raised.nth, raised.signs)
        case AlarmKind.SOON:
            return serious(words, raised.nth, raised.signs)


@whole
def serious(words: Words, alarm: int = 0, named: Sequence[str] = ()) -> View:
    """What was typed needs a person, if it is meant so; `named`: the signs that were heard."""
    heard = _heard(words, named)
    said = words("serious.named", heard=heard) if heard else f"{words('serious')}\n"
    return View(
        f"{said}\n{words('keep-this')}",
        (
            (Button(words.plain("serious.yes"), ReportSerious(yes=True, alarm=alarm)),),
            (Button(words.plain("serious.none"), ReportSerious(yes=False, alarm=alarm)),),
        ),
    )
