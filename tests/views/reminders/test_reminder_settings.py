"""Every screen of reminders and settings fits on a phone, and every button into its 64 bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot import presses
from bot.catalogue import load
from bot.domain.back.mornings import Advice, Felt
from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Version
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.verdicts import Card, Ease
from bot.domain.load.programme import Programme
from bot.domain.reading.times import TypedFault
from bot.domain.reminders.attention import Attention, Note
from bot.domain.reminders.fading import Fading, FadingStep
from bot.domain.reminders.kinds import REGULAR, Kind
from bot.domain.reminders.people import Runner
from bot.domain.reminders.reminder import Reminder
from bot.domain.time.pauses import Pause, PauseReason
from bot.domain.time.schedule import QuietHours, Rule, Slot
from bot.domain.time.weekdays import EVERY_DAY, WEEKEND, WORKING_DAYS, Days, Weekday, spread
from bot.views import settings, typed_fault, zones
from bot.views.back import mornings, safety
from bot.views.reminders import minute, reminder_answers, reminder_settings, run_link
from bot.views.reminders.board import Board
from bot.views.reminders.reminder_messages import Coming, reminder
from bot.views.view import View
from bot.words import Words, WordsByLanguage, without_html
from bot.zones import gazetteer
from bot.zones.places import zones_at_clock
from tests import every_word
from tests.domain.proof import MAY

NOW = dt.datetime(2026, 6, 1, 10, tzinfo=dt.UTC)
LINE, LINES = 38, 12
LABEL = 40
CATALOGUE = load()
ROOT = Path(__file__).parents[3]
BOT, HANDLERS = ROOT / "bot", ROOT / "handlers"
MESSAGES = {
    line.partition(" ")[0]
    for name in ("reminders", "settings")
    for line in (BOT / "locales" / "en" / f"{name}.ftl").read_text().splitlines()
    if line[:1].isalpha()
}
SIX_DAYS: Days = EVERY_DAY - {Weekday.SUNDAY}
ZONE = "America/Argentina/Buenos_Aires"

RUNNER = Runner(1, 1, "en", NOW, ZONE, None, None)
SLOT = Slot(dt.date(2026, 6, 2), dt.time(22, 30), NOW, moved=True)
RECORD = Record(
    None,
    None,
    (),
    (),
    tuple(Stretched(13, Ease.BETTER, NOW) for _ in range(99)),
    Programme(tuple(Card(number, Version.EASIER) for number in (3, 6, 9, 10))),
    None,
)


def every_night(kind: Kind) -> Reminder:
    length = dt.timedelta(minutes=105) if kind is Kind.POST_RUN else None
    return Reminder(kind, Rule(dt.time(22, 30), SIX_DAYS, ZONE), length, SLOT, Attention())


def boards() -> Iterator[tuple[str, Board]]:
    mine = tuple(map(every_night, REGULAR))
    whole = Board(RUNNER, mine, NOW, link=True)
    yield "whole", whole
    yield "held", replace(whole, held=True)
    yield "utc", replace(whole, runner=replace(RUNNER, zone=None))
    for days in (WORKING_DAYS, WEEKEND):
        on_time = replace(
            mine[0], rule=Rule(dt.time(8), days, "UTC"), next=replace(SLOT, moved=False)
        )
        yield "utc", replace(whole, runner=replace(RUNNER, zone=None), reminders=(on_time,))
    yield "empty", replace(whole, reminders=(), link=False)
    for step in (FadingStep.HALF, FadingStep.WEEKLY):
        faded = tuple(replace(r, fading=Fading(step)) for r in mine)
        yield "faded", replace(whole, reminders=faded)
    yield "resting", replace(whole, runner=replace(RUNNER, rest_days=EVERY_DAY))
    after_run = Reminder(Kind.DAILY, None, None, None, Attention(), after_run=True)
    for link in (False, True):
        yield "after-run", replace(whole, reminders=(after_run,), link=link)


def screens(words: Words) -> Iterator[tuple[str, View]]:
    yield from board_screens(words)
    yield from due_screens(words)
    yield from after_due_screens(words)
    yield from setting_screens(words)
    yield "link", run_link.about(words, exists=True)
    yield "link-made", run_link.made(words, f"https://runback.example.org/ran/{'x' * 43}")
    yield "link-revoked", run_link.revoked(words)


def board_screens(words: Words) -> Iterator[tuple[str, View]]:
    for name, board in boards():
        yield f"overview-{name}", reminder_settings.overview(words, board)
        for kind in REGULAR:
            yield f"edit-{name}", reminder_settings.edit(words, board, kind)
    yield "row", reminder_settings.in_a_row(words, Kind.TRAINING, EVERY_DAY, spread(3))
    plans = [
        presses.reminder_settings.SetPlan(Kind.POST_RUN, 127, minutes, 720)
        for minutes in (450, 1170)
    ]
    yield "which-half", reminder_settings.which_half(words, *plans)
    some = (replace(plan, days=days) for plan, days in zip(plans, (0, 126), strict=True))
    yield "which-time", reminder_settings.which_time(words, some)
    for fault in (None, *TypedFault):
        yield "fault", View(typed_fault.sentence(words, fault))


def due_screens(words: Words) -> Iterator[tuple[str, View]]:
    day = NOW.date()
    for kind in Kind:
        about = Kind.TRAINING if kind in {Kind.SNOOZE, Kind.NUDGE} else None
        for note in Note if kind in REGULAR else (Note.NONE,):
            view = reminder(words, Coming(kind, day, note, about), RECORD, CATALOGUE)
            yield f"due-{kind}-{note}", view
    for number in range(3):
        some = replace(RECORD, stretched=RECORD.stretched[:number], programme=None)
        for kind in (Kind.DAILY, Kind.TRAINING):
            yield "due", reminder(words, Coming(kind, day), some, CATALOGUE)


def after_due_screens(words: Words) -> Iterator[tuple[str, View]]:
    day = NOW.date()
    for step in (FadingStep.HALF, FadingStep.WEEKLY):
        yield "fewer", reminder_answers.fewer(words, Kind.DAILY, step, day)
    yield "skipped", reminder_answers.skipped_then(words, day, day)
    yield "wait", safety.wait_on(words, day, day)
    yield "later", reminder_answers.planned(words, SLOT, ZONE, Kind.SNOOZE, Kind.DAILY)
    for exercise in CATALOGUE.exercises:
        if exercise.number >= 13:
            yield "minute", minute.card(words, exercise, 2**52, MAY)
            for ease in (Ease.BETTER, Ease.WORSE):
                yield "minute-done", minute.done(words, exercise, ease)
    for felt in Felt:
        yield "morning", mornings.how_much(words, day, felt)
    for advice in Advice:
        yield "advice", mornings.advised(words, advice, asks_again=True)


def setting_screens(words: Words) -> Iterator[tuple[str, View]]:
    until = Pause(NOW + dt.timedelta(days=9), PauseReason.WISH)
    far = Pause(NOW + dt.timedelta(days=360), PauseReason.HOLIDAY)
    ends = (Pause(None, why) for why in (PauseReason.ILL, PauseReason.WISH))
    for pause in (None, until, far, *ends):
        for zone in (None, ZONE):
            for quiet in (QuietHours(), QuietHours(dt.time(0), dt.time(0))):
                runner = replace(RUNNER, zone=zone, pause=pause, quiet=quiet)
                for on in (False, True):
                    view = settings.screen(words, runner, NOW, "", held=False, reminded=on)
                    yield "settings", view
                yield "zone", zones.ask_zone(words, runner, NOW, presses.zones.Back.POST_RUN)
    yield "quiet", settings.ask_quiet(words)
    for rest in (frozenset(), WEEKEND):
        yield "rest", settings.ask_rest(words, rest)
        resting = replace(RUNNER, rest_days=rest)
        yield "resting", settings.screen(words, resting, NOW, "", held=False, reminded=True)
    heard = replace(RUNNER, by_ear=True)
    yield "by-ear", settings.screen(words, heard, NOW, "", held=False, reminded=True)
    silent = replace(RUNNER, pause=Pause(None, PauseReason.WISH))
    said = words("silenced")
    yield "silenced", settings.screen(words, silent, NOW, said, held=False, reminded=True)
    yield "stranger", View(words("silenced.stranger"))
    first = words("zone-ask.first")
    yield "zone-first", zones.ask_zone(words, RUNNER, NOW, presses.zones.Back.SOON, first)
    yield "until", settings.ask_until(words, NOW.date())
    matches = zones_at_clock(NOW, dt.time(12))[:6]
    yield (
        "which-zone",
        zones.which_zone(words, matches, NOW, presses.zones.Back.TRAINING, "12:00"),
    )
    yield "offer", zones.offer_zone(words, ZONE, NOW)
    yield "zone-set", View(zones.zone_set(words, ZONE, NOW, follow=True))
    yield "unknown", View(zones.unknown_place(words))


@pytest.fixture
def all_screens(words: WordsByLanguage) -> list[tuple[str, View]]:
    return list(screens(words.best("en")))


def lines_of(view: View) -> int:
    plain = without_html(view.text)
    return sum(max(1, -(-len(line) // LINE)) for line in plain.splitlines())


def test_a_screen_is_a_phone_screen(all_screens: list[tuple[str, View]]) -> None:
    long = {name: lines_of(view) for name, view in all_screens if lines_of(view) > LINES}
    assert long == {}


def test_labels_fit_on_buttons(all_screens: list[tuple[str, View]]) -> None:
    rows = {row for _, view in all_screens for row in view.rows}
    assert {b.label for row in rows for b in row if not 0 < len(b.label) <= LABEL} == set()
    wide = {
        " | ".join(b.label for b in row)
        for row in rows
        if len(row) > 1 and sum(len(b.label) + 2 for b in row) > LINE + 2
    }
    assert wide == set()


def test_every_button_says_what_it_says(all_screens: list[tuple[str, View]]) -> None:
    for _, view in all_screens:
        for button in (button for row in view.rows for button in row):
            assert presses.read(button.press.pack()) == button.press


def test_every_time_zone_fits_on_a_button() -> None:
    for zone in gazetteer.zones():
        press: Any = presses.zones.SetZone(presses.zones.Back.REMINDERS, zone)
        assert presses.read(press.pack()) == press


def test_no_words_are_left_over(words: WordsByLanguage) -> None:
    """What no screen above and no handler shows is dead weight for translators."""
    english, used = words.best("en"), set()
    english.used, before = used, english.used
    try:
        list(screens(english))
    finally:
        english.used = before
        every_word.USED.update(used)
    source = "".join(path.read_text() for path in (*BOT.rglob("*.py"), *HANDLERS.rglob("*.py")))
    known = english.keys()
    mine = {key for key in known if key.partition(".")[0] in MESSAGES}
    left = {key for key in mine - used if f'"{key}"' not in source}
    assert {key for key in left if not key.startswith("command-")} == set()
