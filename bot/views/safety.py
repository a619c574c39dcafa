"""The safety questions and what follows from their answers."""

from __future__ import annotations

from bot.domain.check_in import AskSafety, Done, Draft, Ending
from bot.domain.screening import OPTIONS, Answer, Emergency, Question, Result, SeeSoon
from bot.presses.check_in import AnswerSafety
from bot.presses.safety import Recheck, ReportEmergency, ReportSerious
from bot.views.view import Button, View
from bot.words import Words

ORDER = {Answer.YES: 0, Answer.ONE: 1, Answer.SKIP: 2, Answer.NONE: 3}
"""The clean answer stands last, always at the same place under the thumb."""


def question(words: Words, draft: Draft, position: AskSafety) -> View:
    """One safety question; it names its signs, so one tap answers it."""
    asked = draft.asked or (position.question,)
    head = words("safety-number", number=asked.index(position.question) + 1, of=len(asked))
    answers = sorted(OPTIONS[position.question], key=ORDER.__getitem__)
    return View(
        f"{head}\n{words(f'safety-{position.question}')}",
        tuple((_answer(words, draft.id, position.question, answer),) for answer in answers),
    )


def _answer(words: Words, check_in: int, asked: Question, answer: Answer) -> Button:
    special = f"safety-{asked}.{answer}"
    label = special if words.has(special) else f"safety-answer.{answer}"
    return Button(words.plain(label), AnswerSafety(check_in, asked, answer))


def held(words: Words, done: Done, result: Result | None) -> View:
    """Stopped by a safety answer: what to do now, and when to come back."""
    ask_again = tuple(
        (Button(words.plain(label), Recheck()),) for label in ("safety-mistake", "safety-seen")
    )
    if done.ending is Ending.EMERGENCY:
        return View(words("emergency"), ask_again)
    because = result.because if isinstance(result, SeeSoon) else Question.SOON
    return View(_see_soon(words, because), ask_again)


def advice(words: Words, found: Emergency | SeeSoon) -> View:
    """The same for a stranger: nothing is kept, so nothing is paused."""
    if isinstance(found, Emergency):
        return View(words("emergency.stranger"))
    return View(f"{words('see-soon.stranger')}\n\n{words('keep-this')}")


def _see_soon(words: Words, because: Question) -> str:
    key = f"see-soon-{because}"
    text = words(key if words.has(key) else "see-soon")
    return f"{text}\n\n{words('keep-this')}"


def urgent(words: Words) -> View:
    """The emergency signs, at any time."""
    return View(
        words("urgent"),
        (
            (Button(words.plain("urgent.yes"), ReportEmergency(yes=True)),),
            (Button(words.plain("urgent.none"), ReportEmergency(yes=False)),),
        ),
    )


def serious(words: Words) -> View:
    """What was typed needs a person, if it is meant so."""
    return View(
        f"{words('serious')}\n\n{words('keep-this')}",
        (
            (Button(words.plain("serious.yes"), ReportSerious(yes=True)),),
            (Button(words.plain("serious.none"), ReportSerious(yes=False)),),
        ),
    )
