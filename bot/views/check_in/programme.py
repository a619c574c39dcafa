"""The runner's four, and the other ways in which a check-in can end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.back.pain import STRONG, Light, easier_today, strength_today
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import Done, Ending
from bot.domain.exercises.catalogue import Catalogue, Exercise, Region
from bot.domain.exercises.ladder import rungs
from bot.domain.exercises.verdicts import Card, Ease, Verdict
from bot.domain.load.programme import SIZE
from bot.presses.check_in.conversation import Build, TryAgain
from bot.presses.check_in.ladder import ShowLadder
from bot.presses.reminders.reminder_messages import RemindToStretch
from bot.presses.start import Menu, Stretch, Train
from bot.views.check_in.cards import short_name
from bot.views.view import Button, Row, View
from bot.words import Words

REMIND_MINUTES = 30


def ended(words: Words, case: Case, done: Done) -> View:
    """The last screen of a check-in that no safety answer stopped, and that was no training."""
    match done.ending:
        case Ending.NO_PAIN:
            return _no_pain(words, case.draft, done.today)
        case Ending.REST:
            return _rest(words, case)
        case Ending.HURT:
            return _hurt(words, case.catalogue, done)
        case Ending.TOO_HARD if not done.kept:
            return _too_hard(words, case)
        case Ending.STRETCHED:
            return View(words("ended-stretched"), (remind_row(words), menu_row(words)))
        case Ending.PROGRAMME:
            return _programme(words, case, done)
        case _:
            return _nothing_left(words, case, done)


def _rest(words: Words, case: Case) -> View:
    """A red day; stretches only where one of them did not make it worse."""
    worst = case.worst_pain or 0
    text = words("ended-rest.strong" if worst >= STRONG else "ended-rest")
    if case.made_worse:
        return View(text, (menu_row(words),))
    return View(text, (stretch_row(words), remind_row(words), menu_row(words)))


def try_again_row(words: Words, now: datetime) -> Row:
    """Offer again what hurt until now."""
    return (Button(words.plain("button-try-again"), TryAgain(int(now.timestamp()))),)


def no_plan(words: Words, named: str) -> View:
    """A plan is for a person who knows the runner; the stretches are a tap away."""
    return View(words("ended-no-plan", named=named), (stretch_row(words), menu_row(words)))


def no_stretches(words: Words, case: Case, *, left_out: bool = False) -> View:
    """Every stretch that fits made it worse before, or is left out for safety."""
    if left_out:
        return View(words("ended-no-stretches.left-out"), (menu_row(words),))
    if case.light is Light.RED:
        return View(words("ended-no-stretches"), (menu_row(words),))
    again = try_again_row(words, case.now)
    return View(words("ended-no-stretches"), (again, menu_row(words)))


def put_off(words: Words) -> View:
    """Everything that was open was answered "not now"."""
    return View(words("ended-put-off"), (stretch_row(words), menu_row(words)))


def _no_pain(words: Words, draft: Draft, today: Light) -> View:
    """Good to hear; after a bad morning the day stays a gentle one all the same."""
    build = (Button(words.plain("button-build"), Build(draft.id)),)
    rows = (*stretch_row(words), *(build if strength_today(today) else ()))
    key = "ended-no-pain" if today is Light.GREEN else f"ended-no-pain.{today}"
    return View(words(key), (rows,))


def _hurt(words: Words, catalogue: Catalogue, done: Done) -> View:
    """Too many hurt: what stays, and what now."""
    rows = (stretch_row(words), menu_row(words))
    if not done.kept:
        return View(words("ended-hurt"), rows)
    kept = words("ended-hurt.kept", items=_lines(words, catalogue, done.kept))
    return View(f"{words('ended-hurt')}\n\n{kept}", rows)


def _too_hard(words: Words, case: Case) -> View:
    """Too many could not be done: no word of pain, for none was told of."""
    stretch = () if case.made_worse else (stretch_row(words),)
    again = try_again_row(words, case.now)
    return View(words("ended-too-hard"), (*stretch, again, menu_row(words)))


def _programme(words: Words, case: Case, done: Done) -> View:
    items = done.programme.items if done.programme else done.kept
    lines = _lines(words, case.catalogue, items)
    rows = (*_train_row(words, done), ladder_row(words), remind_row(words))
    key = "ended-programme.amber" if easier_today(done.today) else "ended-programme"
    region = case.draft.region or Region.BOTH
    why = words(f"programme-why.{_why(items, case, done)}", region=region)
    return View(words(key, items=lines, why=why) + left_out(words, case), rows)


def _why(items: Sequence[Card], case: Case, done: Done) -> str:
    """Why these four; that they are the first ones is said only where it is so."""
    if easier_today(done.today):
        return "amber"
    numbers = [card.number for card in items]
    if numbers == [e.number for e in case.catalogue.strength[:SIZE]]:
        return "ladder"
    return "region" if numbers == [e.number for e in _top(case)] else "own"


def _top(case: Case) -> Sequence[Exercise]:
    return rungs(case.catalogue, case.draft.region)[:SIZE]


def _nothing_left(words: Words, case: Case, done: Done) -> View:
    again, catalogue = try_again_row(words, case.now), case.catalogue
    if not done.kept:
        return View(words("ended-everything-hurts"), (again, menu_row(words)))
    lines = _lines(words, catalogue, done.kept)
    text = words("ended-fewer", count=len(done.kept), items=lines) + left_out(words, case)
    return View(text, (*_train_row(words, done), again, remind_row(words)))


def _train_row(words: Words, done: Done) -> tuple[Row, ...]:
    """Not on amber: what was tried is enough for such a day."""
    train = (Button(words.plain("button-train"), Train()),)
    return () if easier_today(done.today) else (train,)


def _lines(words: Words, catalogue: Catalogue, items: Iterable[Card]) -> Markup:
    return Markup("\n").join(
        words(
            "programme-line",
            name=short_name(words, catalogue.by_number[card.number], card.version),
        )
        for card in items
    )


def left_out(words: Words, case: Case) -> Markup:
    """What hurt or did not work in this check-in, as a paragraph; empty where all went well."""
    record, mine, refused = case.record, case.draft.id, (Verdict.PAIN, Verdict.CANNOT)
    hurt = [j.card.number for j in record.judged if j.check_in == mine and j.verdict in refused]
    worse = [s.number for s in record.stretched if s.check_in == mine and s.ease is Ease.WORSE]
    slugs = dict.fromkeys(case.catalogue.by_number[number].slug for number in (*hurt, *worse))
    if not slugs:
        return Markup("")
    return words("ended-left-out", names=Markup(", ").join(map(words, slugs)))


def stretch_row(words: Words) -> Row:
    """The one button that leads to the stretches."""
    return (Button(words.plain("menu.stretch"), Stretch()),)


def ladder_row(words: Words) -> Row:
    """The one button that leads to all twelve rungs of the ladder."""
    return (Button(words.plain("button-ladder"), ShowLadder()),)


def remind_row(words: Words) -> Row:
    """A row with one button: a reminder to stretch in half an hour."""
    label = words.plain("button-remind", minutes=REMIND_MINUTES)
    return (Button(label, RemindToStretch(REMIND_MINUTES)),)


def menu_row(words: Words) -> Row:
    """A row with one button: back to the main screen."""
    return (Button(words.plain("button-menu"), Menu()),)
