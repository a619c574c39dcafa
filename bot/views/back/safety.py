"""The safety questions and what follows from their answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from bot.domain.back.help import Help
from bot.domain.back.safety import Answer, Emergency, Question, Result, SeeSoon, options
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import AskSafety, Done, Ending
from bot.presses.back.safety import NotSeenYet, Recheck, ReportEmergency, ReportSerious
from bot.presses.check_in.conversation import AnswerSafety
from bot.views import when
from bot.views.back.help import call, crisis_lines
from bot.views.view import Button, View
from bot.words import Words

ORDER = {Answer.YES: 0, Answer.ONE: 1, Answer.SEEN: 2, Answer.SKIP: 3, Answer.NONE: 4}
"""The clean answer stands last, always at the same place under the thumb."""


def question(words: Words, draft: Draft, position: AskSafety, *, again: bool = False) -> View:
    """One safety question; it names its signs, so one tap answers it."""
    asked, this = draft.asked or (position.question,), position.question
    head = words("safety-number", number=asked.index(this) + 1, of=len(asked))
    answers = sorted(options(this, again=again), key=ORDER.__getitem__)
    note = f"\n\n{words('safety-seen-there')}" if again and this is Question.EMERGENCY else ""
    return View(
        f"{head}\n{words(f'safety-{this}')}{note}",
        tuple((_answer(words, draft.id, this, answer),) for answer in answers),
    )


def _answer(words: Words, check_in: int, asked: Question, answer: Answer) -> Button:
    special = f"safety-{asked}.{answer}"
    label = special if words.has(special) else f"safety-answer.{answer}"
    return Button(words.plain(label), AnswerSafety(check_in, asked, answer))


def stopped(words: Words, done: Done, result: Result | None, there: Help) -> View:
    """Stopped by a safety answer: what to do now, and when to come back."""
    ask_again = tuple(
        (Button(words.plain(label), Recheck()),) for label in ("safety-mistake", "safety-seen")
    )
    if done.ending is Ending.EMERGENCY:
        return View(words("emergency", call=call(words, there)), ask_again)
    because = result.because if isinstance(result, SeeSoon) else Question.SOON
    return View(_see_soon(words, because), ask_again)


def still_stopped(words: Words, done: Done, result: Result | None, there: Help) -> View:
    """The same, to a runner who comes by while it holds."""
    stop = stopped(words, done, result, there)
    return replace(stop, text=f"{words('still-stands')}\n\n{stop.text}")


def ask_again(words: Words) -> View:
    """A week after a stop: has somebody had a look?"""
    seen, not_yet = words.plain("recheck.seen"), words.plain("recheck.not-yet")
    return View(words("recheck"), ((Button(seen, Recheck()),), (Button(not_yet, NotSeenYet()),)))


def wait_on(words: Words, day: dt.date) -> View:
    """Nobody has had a look yet: we ask once more on that day."""
    text = words("recheck.wait", day=when.date(words, day))
    seen = Button(words.plain("safety-seen"), Recheck())
    return View(f"{text}\n\n{words('keep-this')}", ((seen,),))


def advice(words: Words, found: Emergency | SeeSoon, there: Help) -> View:
    """The same for a stranger: nothing is kept, so nothing is paused."""
    if isinstance(found, Emergency):
        return View(words("emergency.stranger", call=call(words, there)))
    return View(f"{words('see-soon.stranger')}\n\n{words('keep-this')}")


def _see_soon(words: Words, because: Question) -> str:
    key = f"see-soon-{because}"
    text = words(key if words.has(key) else "see-soon")
    return f"{text}\n\n{words('keep-this')}"


def urgent(words: Words, there: Help) -> View:
    """The emergency signs, with a yes and a no; for `/urgent` and words of alarm."""
    return View(
        words("urgent", call=call(words, there)),
        (
            (Button(words.plain("urgent.yes"), ReportEmergency(yes=True)),),
            (Button(words.plain("urgent.none"), ReportEmergency(yes=False)),),
        ),
    )


def to_be_sure(words: Words, there: Help) -> View:
    """Words that were not read, and sound as if something may be wrong: is it one of these?"""
    return replace(urgent(words, there), text=words("to-be-sure"))


def not_alone(words: Words, there: Help) -> View:
    """For somebody who may want to die: people who can help now."""
    lines = crisis_lines(words, there)
    return View(words("not-alone", lines=lines, call=call(words, there)))


def serious(words: Words) -> View:
    """What was typed needs a person, if it is meant so."""
    return View(
        f"{words('serious')}\n\n{words('keep-this')}",
        (
            (Button(words.plain("serious.yes"), ReportSerious(yes=True)),),
            (Button(words.plain("serious.none"), ReportSerious(yes=False)),),
        ),
    )
