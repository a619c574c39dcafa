"""Everything that can be tapped, typed or read is registered, handled and within limits."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import product
from typing import Any, get_type_hints

import pytest
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler

from bot import presses
from bot.catalogue import load
from bot.domain.back.help import ANYWHERE
from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.pain import Light
from bot.domain.back.rescreening import full
from bot.domain.back.safety import Answer, Care, Cleared, Emergency, Question, SeeSoon
from bot.domain.back.where import Where
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import (
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
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import ExerciseKind as Sort
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.domain.load.programme import Programme
from bot.domain.progress.activities import LONGEST
from bot.domain.progress.outcomes import Impression, Rated, Round
from bot.domain.reminders.attention import Note
from bot.domain.reminders.kinds import Kind
from bot.help_by_country import helps
from bot.telegram.handling.conversation import StoredConversation
from bot.views import privacy, start
from bot.views.back import safety
from bot.views.check_in import cards, conversation, programme
from bot.views.hosts import harm
from bot.views.progress import outcomes
from bot.views.reminders import reminder_answers, reminder_messages
from bot.views.view import View
from bot.words import Words, WordsByLanguage
from handlers import COMMANDS, FOR_HOSTS, all_handlers
from tests.domain.proof import MAY, may_train

CATALOGUE = load()
NOW = datetime(2026, 11, 22, tzinfo=UTC)
BIG = 2**52 - 1
"""As large as an id of Telegram's can get."""
TEXT_LIMIT, TOAST_LIMIT, LABEL_LIMIT = 4096, 200, 40
LINE, LINES = 38, 12
LONG_ON_PURPOSE = {
    "not-alone": "a country may have a line for each language; nobody in despair should search",
    "summary": "after a bad morning the light, its reason and both bone warnings stand together",
    "privacy": "one screen that leaves nothing out",
    "harm": "what goes to others is shown whole before it goes",
    "help": "every command, a line each",
    "urgent": "a safety list names its signs in full",
    "ask-safety": "a safety list names its signs in full",
    "held": "advice, what to do and what to watch for must stand together",
    "outcomes": "then and now stand together with what may be said of it",
    "ended": "the four, how much, how often and why belong together",
}
BARE = Record(None, None, (), (), (), None, None)
FOUR = tuple(Card(n, Version.EASIER) for n in (3, 6, 9, 10))
KNOWN = Record(
    Cleared(NOW, frozenset(Care)),
    None,
    (),
    (),
    tuple(Stretched(n, Ease.BETTER, NOW, check_in=BIG) for n in (13, 14, 15)),
    Programme(FOUR),
    None,
)


def flat(handlers: list[BaseHandler[Any, Any, Any]]) -> Iterator[BaseHandler[Any, Any, Any]]:
    """All handlers, those of the conversation too."""
    for handler in handlers:
        if isinstance(handler, StoredConversation):
            yield from flat(handler.entry_points)
            yield from flat([h for state in handler.states.values() for h in state])
            yield from flat(handler.fallbacks)
        else:
            yield handler


def largest(kind: type[presses.Press]) -> Iterator[presses.Press]:
    """A press of this kind with every choice it has, and with ids as long as they get."""
    hints = get_type_hints(kind)
    choices = [
        list(hint) if issubclass(hint := hints[field.name], StrEnum)
        else [False, True] if hint is bool
        else ["America/Argentina/ComodRivadavia"] if hint is str
        else [BIG]
        for field in fields(kind)
    ]  # fmt: skip
    for values in product(*choices):
        yield kind(*values)


KINDS = sorted(presses.kinds().values(), key=lambda kind: kind.code)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_press_fits_into_a_button_and_is_read_back(kind: type[presses.Press]) -> None:
    for press in largest(kind):
        packed = press.pack()
        assert len(packed.encode()) <= presses.LIMIT
        assert presses.read(packed) == press


def test_codes_are_unique_and_all_presses_are_registered() -> None:
    def below(kind: type) -> Iterator[type]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    # a slotted dataclass leaves the class it was made from behind, so count names
    named = {kind.__name__ for kind in below(presses.Press)}
    assert {kind.__name__ for kind in KINDS} == named - {"ScreenPress", "CardPress"}
    assert len({kind.code for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_press_has_a_handler_of_its_own(kind: type[presses.Press]) -> None:
    taken = {
        cell.cell_contents
        for handler in flat(all_handlers())
        if isinstance(handler, CallbackQueryHandler) and callable(handler.pattern)
        for cell in (handler.pattern.__closure__ or ())
        if isinstance(cell.cell_contents, type)
    }
    assert kind in taken


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_word_and_a_handler(command: str, words: WordsByLanguage) -> None:
    handled = {
        name
        for handler in flat(all_handlers())
        if isinstance(handler, CommandHandler)
        for name in handler.commands
    }
    assert command in handled
    for spoken in words.languages.values():
        assert 3 <= len(spoken.plain(f"command-{command}")) <= 256


def test_every_handled_command_stands_in_the_menu() -> None:
    for handler in flat(all_handlers()):
        if isinstance(handler, CommandHandler):
            assert handler.commands <= {*COMMANDS, *FOR_HOSTS}


def test_the_descriptions_fit(words: WordsByLanguage) -> None:
    for spoken in words.languages.values():
        assert len(spoken.plain("bot-short")) <= 120
        assert len(spoken.plain("bot-long")) <= 512


def a_draft(purpose: Purpose = Purpose.RUN, **more: Any) -> Draft:
    return Draft(BIG, purpose, NOW, **{"where": Where.LOWER, "pain": 10, **more})


def case(draft: Draft, record: Record) -> Case:
    return Case(draft, record, CATALOGUE, NOW)


def screens(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    """Every view, from every position, with the longest content there is."""
    w = words.best("en")
    for purpose, again in product(Purpose, (False, True)):
        draft = a_draft(purpose, recheck=again)
        yield "ask-where", conversation.screen(w, case(draft, BARE), AskWhere(), ANYWHERE)
    for where in Where:
        draft = a_draft(where=where)
        yield "ask-pain", conversation.screen(w, case(draft, BARE), AskPain(), ANYWHERE)
        yield "ask-ready", conversation.screen(w, case(draft, BARE), AskReady(), ANYWHERE)
    for question in Question:
        draft = a_draft(asked=full(Where.BOTH.region))
        yield (
            "ask-safety",
            conversation.screen(w, case(draft, BARE), AskSafety(question), ANYWHERE),
        )
        again = safety.question(w, draft, AskSafety(question), again=True)
        yield "ask-safety", again
    for answer, known in product((Answer.SEEN, Answer.CAUTION), ((), tuple(Condition)[:4])):
        answers = {Question.PERSONAL: answer}
        draft = a_draft(asked=full(None), answers=answers, conditions=known)
        which = AskWhich(Question.PERSONAL)
        yield "ask-which", conversation.screen(w, case(draft, BARE), which, ANYWHERE)
    yield from held(words)
    for pain, care, where in product((None, 0, 4, 9), (frozenset(), frozenset(Care)), Where):
        answers = {Question.ENERGY: Answer.YES}
        draft = a_draft(where=where, pain=pain, answers=answers, result=Cleared(NOW, care))
        for record in (BARE, *after_mornings()):
            left = conversation.summary(w, case(draft, record))
            assert left is not None
            yield "summary", left
    yield from shown_cards(words)
    yield from endings(words)
    yield from pages(words)
    yield from how_it_goes(words)


def after_mornings() -> Iterator[Record]:
    """After each kind of morning that asks for care."""
    worse = Morning(NOW.date(), NOW, Felt.WORSE, 4)
    before = replace(worse, at=NOW - timedelta(days=2))
    for mornings in ((worse,), (worse, before), (replace(worse, pain=7),)):
        yield replace(BARE, mornings=mornings)


def held(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    w = words.best("en")
    stops = [Emergency(NOW), *(SeeSoon(NOW, q) for q in Question if q is not Question.ENERGY)]
    for stop in stops:
        ending = Ending.EMERGENCY if isinstance(stop, Emergency) else Ending.SEE_SOON
        draft = a_draft(result=stop)
        yield "held", conversation.screen(w, case(draft, BARE), Done(ending), ANYWHERE)
        for there in (ANYWHERE, *helps().values()):
            yield "held", safety.still_stopped(w, Done(ending), stop, there)
            yield "advice", safety.advice(w, stop, there)


def shown_cards(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    w = words.best("en")
    for exercise in CATALOGUE.by_number.values():
        number = exercise.number
        if exercise.kind is Sort.STRETCH:
            for tries in ((), KNOWN.stretched):
                known = case(a_draft(), replace(BARE, stretched=tries))
                yield "card", cards.stretch(w, known, TryStretch(number, may=MAY))
            yield (
                "card",
                conversation.screen(
                    w, case(a_draft(), KNOWN), TryStretch(number, may=MAY), ANYWHERE
                ),
            )
            continue
        for version in Version:
            card = Card(number, version)
            for purpose in Purpose:
                position = TryCard(card, exercise.dose, may=MAY)
                draft = a_draft(purpose)
                yield "card", conversation.screen(w, case(draft, KNOWN), position, ANYWHERE)
            amber = TryCard(card, exercise.dose, may=may_train(Light.AMBER))
            yield "card", cards.strength(w, case(a_draft(), BARE), amber)


def endings(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    w = words.best("en")
    for ending, purpose, record in product(Ending, Purpose, (BARE, KNOWN)):
        if ending in conversation.HELD:
            continue
        some = ending in {Ending.NOTHING_LEFT, Ending.HURT, Ending.TOO_HARD}
        made = Programme(FOUR) if ending is Ending.PROGRAMME else None
        for cards_kept, today in product([(), FOUR[:1], FOUR[:3]] if some else [()], Light):
            done = Done(ending, made, cards_kept, today=today)
            yield "ended", conversation.screen(w, case(a_draft(purpose), record), done, ANYWHERE)
    yield "ended", programme.no_stretches(w, case(a_draft(), BARE))


def how_it_goes(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    """Every question of a first and a later round, and what is said at their ends."""
    w, rated = words.best("en"), (Rated("Running 5 km", 10), Rated("Sitting at work", 10))
    first = Round(1, NOW.date(), rated)
    last = Round(BIG, NOW.date(), rated, impression=Impression.VERY_MUCH_WORSE)
    for known, this in (
        ((), Round(1)),
        ((), Round(BIG, None, (Rated("x" * LONGEST),))),
        ((), Round(BIG, None, rated[:1])),
        ((first,), replace(last, impression=None)),
    ):
        yield "outcomes-ask", outcomes.question(w, known, this, outcomes.unread(w, this))
    for rounds in ((first,), (first, last)):
        yield "outcomes", outcomes.answered(w, rounds)
        yield "outcomes", outcomes.page(w, rounds)
    yield "outcomes", outcomes.later(w)


def pages(words: WordsByLanguage) -> Iterator[tuple[str, View]]:
    w = words.best("en")
    for then in presses.start.Then:
        yield "welcome", start.welcome(w, then)
    yield "menu", start.menu(w)
    yield "too-young", start.too_young(w, ANYWHERE)
    yield "too-young", start.too_young_after_all(w, ANYWHERE)
    yield "help", start.help_page(w)
    yield "unknown", start.unknown(w)
    for there in (ANYWHERE, *helps().values()):
        yield "urgent", safety.urgent(w, there)
        yield "not-alone", safety.not_alone(w, there)
    yield "serious", safety.serious(w)
    for encrypted in (True, False):
        yield "privacy", privacy.page(w, encrypted=encrypted)
    yield "harm", harm.ask(w, harm.too_long(w, 1000))
    yield "harm", harm.check(w, "&" * 1000)
    yield "harm", harm.to_host(w, "&" * 1000, BIG)
    for view in (privacy.ask_forget, privacy.forgotten, privacy.kept, privacy.nothing):
        yield "forget", view(w)
    for kind, note in product(Kind, Note):
        yield "reminder", reminder(w, kind, note)
    yield "reminder", reminder_answers.skipped(w)


def reminder(w: Words, kind: Kind, note: Note = Note.NONE) -> View:
    """One reminder as it is sent."""
    coming = reminder_messages.Coming(kind, NOW.date(), note)
    return reminder_messages.reminder(w, coming, KNOWN, CATALOGUE)


def plain(view: View) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", view.text))


def test_every_screen_is_within_telegrams_limits(words: WordsByLanguage) -> None:
    faults = []
    for name, view in screens(words):
        if not 1 <= len(plain(view)) <= TEXT_LIMIT:
            faults.append(f"{name}: {len(plain(view))} characters")
        buttons = [button for row in view.rows for button in row]
        for button in buttons:
            packed = button.press.pack()
            if not button.label.strip() or len(button.label) > LABEL_LIMIT:
                faults.append(f"{name}: label {button.label!r}")
            if len(packed.encode()) > presses.LIMIT or presses.read(packed) != button.press:
                faults.append(f"{name}: payload {packed!r}")
    assert faults == []


def test_labels_side_by_side_are_short_enough_for_a_phone(words: WordsByLanguage) -> None:
    wide = {
        (name, sum(len(b.label) for b in row), tuple(b.label for b in row))
        for name, view in screens(words)
        for row in view.rows
        if len(row) > 1 and sum(len(b.label) + 2 for b in row) > LINE + 2
    }
    assert wide == set()


def lines_of(view: View) -> int:
    """Lines on a phone; what is folded up takes three."""
    read = plain(view)
    if "<blockquote expandable>" in view.text:
        read = plain(replace(view, text=view.text.partition("<blockquote expandable>")[0]))
    folded = 3 if read != plain(view) else 0
    return folded + sum(max(1, -(-len(line) // LINE)) for line in read.splitlines())


def test_screens_are_short_or_long_for_a_reason(words: WordsByLanguage) -> None:
    faults = {
        f"{name}: {lines_of(view)} lines: {plain(view)[:50]!r}"
        for name, view in screens(words)
        if lines_of(view) > (LINES if name not in LONG_ON_PURPOSE else 36)
    }
    assert faults == set()
    long = {name for name, view in screens(words) if lines_of(view) > LINES}
    assert set(LONG_ON_PURPOSE) == long, "a reason that is not needed any more"


TOASTS = (
    "old-button", "already-noted", "old-over", "reminder-needs-clearance", "carry-on",
    "upkeep-over",
)  # fmt: skip


def test_toasts_fit(words: WordsByLanguage) -> None:
    for spoken in words.languages.values():
        for exercise, version in product(CATALOGUE.by_number.values(), Version):
            strength = exercise.kind is not Sort.STRETCH
            said = [cards.eased(spoken, exercise, ease) for ease in Ease]
            if strength:
                said = [cards.judged(spoken, exercise, version, v) for v in Verdict]
            assert all(len(line) <= TOAST_LIMIT for line in said)
        for key in TOASTS:
            assert len(spoken.plain(key)) <= TOAST_LIMIT


LABELS = {
    "where": ("Upper back", "Lower back", "Both", "No pain"),
    "safety": ("None of these", "Yes"),
    "cards": ("No pain", "Pain", "Can't do it"),
    "stretches": ("Better", "Same", "Worse"),
    "reminder": ("Start", "Snooze", "Skip"),
    "welcome": ("agree",),
}


@pytest.mark.parametrize("where", LABELS)
def test_the_labels_that_must_stay(words: WordsByLanguage, where: str) -> None:
    w = words.best("en")
    draft = a_draft(asked=full(None))
    known, superman = case(draft, BARE), CATALOGUE.by_number[1]
    view = {
        "where": conversation.screen(w, known, AskWhere(), ANYWHERE),
        "safety": safety.question(w, draft, AskSafety(Question.EMERGENCY)),
        "cards": cards.strength(w, known, TryCard(Card(1, Version.FULL), superman.dose, may=MAY)),
        "stretches": cards.stretch(w, known, TryStretch(13, may=MAY)),
        "reminder": reminder(w, Kind.DAILY),
        "welcome": start.welcome(w),
    }[where]
    labels = [button.label for row in view.rows for button in row]
    for label in LABELS[where]:
        assert any(label in text for text in labels)


def test_pain_is_asked_with_eleven_numbers(words: WordsByLanguage) -> None:
    view = conversation.screen(words.best("en"), case(a_draft(), BARE), AskPain(), ANYWHERE)
    assert [b.label for row in view.rows for b in row] == [*(str(n) for n in range(11)), "⬅️ Back"]
