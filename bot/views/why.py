"""The six questions of the article, answered, with their sources a tap away."""

from __future__ import annotations

from bot.presses.start import Menu
from bot.presses.why import Why, WhyAnswer
from bot.views.view import Button, Row, View, panel
from bot.words import Words

QUESTIONS = range(1, 7)
WHAT_TO_TRAIN = frozenset({5, 6})
"""Those whose answers name exercises, or how often to train."""


def questions(words: Words) -> View:
    """The six questions, one button each."""
    rows = tuple(
        (Button(words.plain(f"why-{number}.label"), WhyAnswer(number, sources=False)),)
        for number in QUESTIONS
    )
    return panel(words("why"), (*rows, (Button(words.plain("button-menu"), Menu()),)))


def answer(words: Words, number: int) -> View:
    """A question (1-6) with its answer; its sources are a tap away."""
    text = f"<b>{words(f'why-{number}.question')}</b>\n\n{words(f'why-{number}')}"
    sources = Button(words.plain("why-sources"), WhyAnswer(number, sources=True))
    return panel(text, ((sources,), *_onward(words, number)))


def sources(words: Words, number: int) -> View:
    """The sources that the answer to question `number` stands on."""
    head = words("why-sources-head", question=words(f"why-{number}.question"))
    lines = [words("library-source", source=s) for s in words.series(f"why-{number}.source")]
    text = "\n".join([head, *lines, "", words("why-sources-note")])
    back = Button(words.plain("why-answer"), WhyAnswer(number, sources=False))
    return panel(text, ((back,), *_onward(words, number)))


def _onward(words: Words, number: int) -> tuple[Row, ...]:
    everything = (Button(words.plain("why-all"), Why()),)
    if number + 1 not in QUESTIONS:
        return (everything,)
    following = WhyAnswer(number + 1, sources=False)
    return ((Button(words.plain("why-next"), following),), everything)
