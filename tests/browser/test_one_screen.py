"""Every card and every question fits on one screen of a phone: figure, words and buttons."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.catalogue import load
from bot.domain.back.conditions import plan_allowed
from bot.domain.back.help import ANYWHERE
from bot.domain.back.pain import Light
from bot.domain.back.rescreening import full
from bot.domain.back.safety import Cleared, Question
from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import (
    AskPain,
    AskReady,
    AskSafety,
    AskWhere,
    TryCard,
    TryStretch,
)
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Region, Reps, Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Ease, Judged, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import DoseReason
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms
from bot.sandbox import Upload
from bot.telegram.outgoing.sending import keyboard
from bot.views import start
from bot.views.back import safety
from bot.views.check_in.conversation import screen
from bot.views.picture import PictureKind
from bot.views.view import Button, View
from bot.words import load_words
from tests.browser.test_chat_page import open_chat
from tests.browser.thumb import picture
from tests.domain.check_in.walk import MONDAY, NOBODY
from tests.domain.proof import MAY, may_train

if TYPE_CHECKING:
    from playwright.async_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SCREEN = 583
"""Pixels of chat on a phone of 360 x 740, below the head and above the line to write in."""
MOST_LINES = 9
WORDS, CATALOGUE = load_words().best(os.environ.get("RUNBACK_SCREENS", "en")), load()
"""In which language the screens are measured: `RUNBACK_SCREENS=de pytest tests/browser`."""
CLEARED = Cleared(MONDAY, frozenset())
FOUR = Programme(tuple(Card(n, Version.FULL) for n in (1, 2, 3, 4)))
HELPED = tuple(Stretched(n, Ease.BETTER, MONDAY, check_in=1, times=7) for n in (13, 14, 15))
LONGEST_NAMED = max(
    (c for c in Condition if plan_allowed(Cleared(MONDAY, frozenset(), frozenset({c})))),
    key=lambda c: len(WORDS.plain(f"condition-card.{c}")),
)
"""The condition with the most words on a card, of those that leave a plan."""
KNOWN = replace(NOBODY, result=CLEARED, programme=FOUR, stretched=HELPED)

EMERGENCIES = [sign for sign in alarms().signs if sign.level is Level.EMERGENCY]
SOON = [sign for sign in alarms().signs if sign.level is Level.SOON]

# How high each message is, and how many lines its words take.
HEIGHTS = """() => [...document.querySelectorAll(".pane:not([hidden]) [data-message-id]")].map(
    (message) => {
        const text = message.querySelector(".text");
        const line = parseFloat(getComputedStyle(text).lineHeight);
        const range = document.createRange();
        range.selectNodeContents(text);
        return {
            words: text.textContent.slice(0, 60),
            height: message.getBoundingClientRect().height,
            lines: Math.round(range.getBoundingClientRect().height / line),
        };
    })"""


def shown(step: Any, record: Record = KNOWN, purpose: Purpose = Purpose.RUN) -> View:
    """As the bot shows it, with the button to hear it beside the last ones."""
    draft = Draft(10**10, purpose, MONDAY)
    if not isinstance(step, AskWhere):
        pain = None if isinstance(step, AskPain) else 2
        draft = replace(draft, where=Where.LOWER, pain=pain, asked=full(Region.UPPER))
    view = screen(WORDS, Case(draft, record, CATALOGUE, MONDAY), step, ANYWHERE)
    if not isinstance(step, TryCard | TryStretch):
        return view
    hear = Button(WORDS.plain("by-ear"), view.rows[0][0].press)
    return replace(view, rows=(*view.rows[:-1], (*view.rows[-1], hear)))


def cards() -> Iterator[View]:
    for exercise in CATALOGUE.stretches:
        yield shown(TryStretch(exercise.number, may=MAY))
    for exercise in CATALOGUE.strength:
        for version in Version:
            card = Card(exercise.number, version)
            light = may_train(Light.AMBER if version is Version.EASIER else Light.GREEN)
            yield shown(TryCard(card, exercise.dose, may=light))
            known = replace(KNOWN, judged=(Judged(card, Verdict.NO_PAIN, MONDAY),))
            for record, why, done in (
                (KNOWN, DoseReason.BAD_MORNING, 0),
                (known, DoseReason.SOON, 1),
                (known, DoseReason.UP, 2),
            ):
                step = TryCard(card, Reps(3, 12, 12), why, done, may=light)
                yield shown(step, record, Purpose.TRAIN)


def named_cards() -> Iterator[View]:
    """The cards of runners who have named a condition, whose line stands unfolded on each."""
    for condition in Condition:
        known = with_named(condition)
        for exercise in CATALOGUE.stretches:
            yield shown(TryStretch(exercise.number, may=MAY), known)
    known = with_named(LONGEST_NAMED)
    for exercise in CATALOGUE.strength:
        for version in Version:
            card = Card(exercise.number, version)
            yield shown(TryCard(card, exercise.dose, may=may_train(Light.GREEN)), known)
            step = TryCard(card, Reps(3, 12, 12), DoseReason.BAD_MORNING, may=may_train())
            yield shown(step, known, Purpose.TRAIN)


def with_named(condition: Condition) -> Record:
    return replace(KNOWN, result=Cleared(MONDAY, frozenset(), frozenset({condition})))


async def sends(sandbox: Any, person: int, view: View) -> None:
    """Put a view into the chat, with its film or picture."""
    telegram = sandbox.telegram
    markup = keyboard(view.rows)
    more = {"chat_id": str(person), "parse_mode": "HTML"}
    if markup:
        more["reply_markup"] = json.dumps(markup.to_dict())
    if view.picture is None:
        status, body = await telegram.call(
            telegram.token, "sendMessage", {**more, "text": view.text}
        )
    else:
        kind = view.picture.kind
        data = view.picture.data or (view.picture.file and view.picture.file.read_bytes())
        assert data
        content = {PictureKind.ANIMATION: "video/mp4", PictureKind.PHOTO: "image/png"}[kind]
        file = Upload(name=view.picture.file_name, data=data, content_type=content)
        status, body = await telegram.call(
            telegram.token,
            f"send{kind.capitalize()}",
            {**more, "caption": view.text, kind.value: "attach://file"},
            {"file": file},
        )
    assert status == 200, body


async def measured(page: Page, sandbox: Any, views: list[View]) -> list[dict[str, Any]]:
    """Each of them in the chat page, at its full size."""
    person = await open_chat(page, sandbox)
    for view in views:
        await sends(sandbox, person.id, view)
    messages = page.locator(".pane:not([hidden]) [data-message-id]")
    await page.wait_for_function(
        "(n) => document.querySelectorAll('.pane:not([hidden]) [data-message-id]').length > n",
        arg=len(views),
    )
    films = page.locator(".pane:not([hidden]) :is(video, .media img)")
    await page.wait_for_function(
        "() => [...document.querySelectorAll('.pane:not([hidden]) video')]"
        ".every((film) => film.videoHeight || film.height)"
        "&& [...document.querySelectorAll('.pane:not([hidden]) .media img')]"
        ".every((drawn) => drawn.complete && drawn.naturalHeight)"
    )
    assert await messages.count() == len(views) + 1, "and what the runner said first"
    assert await films.count() == sum(view.picture is not None for view in views)
    found: list[dict[str, Any]] = await page.evaluate(HEIGHTS)
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_every_card_fits_on_one_screen(page: Page, sandbox: Any, theme: Any) -> None:
    await page.emulate_media(color_scheme=theme)
    views = list(cards())
    found = await measured(page, sandbox, views)
    await picture(page, f"one-screen-{theme}")
    print(*sorted((round(o["height"]), o["lines"], o["words"]) for o in found), sep="\n")
    assert [one for one in found if one["height"] > SCREEN] == []
    assert all(sum(map(len, view.rows)) <= 6 for view in views)


async def test_so_does_every_card_with_a_condition_named(page: Page, sandbox: Any) -> None:
    views = list(named_cards())
    found = await measured(page, sandbox, views)
    await picture(page, "one-screen-named")
    print(*sorted((round(o["height"]), o["lines"], o["words"]) for o in found), sep="\n")
    assert [one for one in found if one["height"] > SCREEN] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_every_question_fits_on_one_screen(page: Page, sandbox: Any, theme: Any) -> None:
    await page.emulate_media(color_scheme=theme)
    questions = [
        shown(AskWhere()),
        shown(AskPain()),
        shown(AskPain(), purpose=Purpose.TRAIN),
        shown(AskReady(), purpose=Purpose.TRAIN),
        *(shown(AskSafety(question)) for question in Question),
        start.welcome(WORDS),
        *(safety.urgent(WORDS, ANYWHERE, 1, (sign.name,)) for sign in EMERGENCIES),
        *(safety.serious(WORDS, 1, (sign.name,)) for sign in SOON),
        safety.to_be_sure_of_mood(WORDS),
    ]
    found = await measured(page, sandbox, questions)
    print(*[(round(o["height"]), o["lines"], o["words"]) for o in found], sep="\n")
    assert [one for one in found if one["height"] > SCREEN or one["lines"] > MOST_LINES] == []
