"""The settings screen, and those of quiet hours, rest days and pauses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from bot.domain.check_in.draft import Purpose
from bot.domain.reminders.people import Runner
from bot.domain.time.pauses import Pause, PauseReason
from bot.domain.time.schedule import UNKNOWN_ZONE, QuietHours, local
from bot.domain.time.weekdays import Days, Weekday
from bot.presses.back.safety import ReportSerious
from bot.presses.press import Press
from bot.presses.reminders.reminder_settings import Reminders
from bot.presses.reminders.times import bits_of
from bot.presses.settings import (
    AskLanguage,
    AskQuiet,
    AskRest,
    AskUntil,
    PauseDays,
    PauseIll,
    PauseUntil,
    Resume,
    SetByEar,
    SetLanguage,
    SetQuiet,
    SetRest,
    Settings,
    WellAgain,
)
from bot.presses.start import Menu
from bot.presses.zones import AskZone, Back
from bot.views import when
from bot.views.view import Button, Row, View, noted, panel
from bot.words import Words, own_name, whole
from bot.zones.places import label

QUIETS = ((21, 7), (22, 6), (22, 8), (23, 7))
WEEKS = (2, 4)


def screen(
    words: Words, runner: Runner, now: dt.datetime, note: str, *, held: bool, reminded: bool
) -> View:
    """Everything at a glance; each change is one tap.

    `held`: a safety question is open. `reminded`: at least one reminder is set up.
    """
    paused = runner.pause is not None and runner.pause.covers(now)
    on = "settings.on" if reminded else "settings.none"
    state = words("reminders.held") if held else _reminders(words, runner, now, on)
    lines = [words("settings"), "", _place(words, runner, now), quiet(words, runner.quiet)]
    lines += [*_rest(words, runner), *_by_ear(words, runner), state]
    if not paused and not held:
        lines += ["", words("settings.hint")]
    return panel(noted(note, *lines), _rows(words, runner, paused=paused))


def _place(words: Words, runner: Runner, now: dt.datetime) -> str:
    here = when.moment(words, now, runner.zone)
    if runner.zone is None:
        return words("settings.utc", now=here)
    return words("settings.place", place=label(runner.zone, words.language), now=here)


def quiet(words: Words, hours: QuietHours) -> str:
    """The quiet hours as one line of text."""
    if hours.start == hours.end:
        return words("settings.never-quiet")
    return words(
        "settings.quiet", start=when.clock(words, hours.start), end=when.clock(words, hours.end)
    )


def told(words: Words, before: QuietHours, now: QuietHours) -> str:
    """What typed quiet hours have come to, for the first line."""
    return words("edit-set.same" if before == now else "edit-set", what=quiet(words, now))


def _rest(words: Words, runner: Runner) -> list[str]:
    days = when.day_names(words, runner.rest_days)
    return [words("settings.rest", days=days)] if runner.rest_days else []


def _by_ear(words: Words, runner: Runner) -> list[str]:
    """Told where it is on; words only means no sounds, either."""
    return [words("settings.by-ear")] if runner.hears else []


def _reminders(words: Words, runner: Runner, now: dt.datetime, on: str) -> str:
    pause = runner.pause
    if pause is None or not pause.covers(now):
        return words(on)
    return paused(words, pause, runner.zone, now)


def paused(words: Words, pause: Pause, zone: str | None, now: dt.datetime) -> str:
    """One line: until when the pause holds, or that it has no end."""
    if pause.until is None:
        return words("settings.ill" if pause.why is PauseReason.ILL else "settings.silent")
    day, today = (local(at, zone or UNKNOWN_ZONE).date() for at in (pause.until, now))
    return words("settings.until", day=when.date(words, day, today))


def _rows(words: Words, runner: Runner, *, paused: bool) -> tuple[Row, ...]:
    def button(name: str, press: Press) -> Button:
        return Button(words.plain(f"settings-button.{name}"), press)

    zone_and_quiet = (button("zone", AskZone(Back.SETTINGS)), button("quiet", AskQuiet()))
    pauses: tuple[Row, ...] = (
        (button("day", PauseDays(1)), button("week", PauseDays(7))),
        (button("until", AskUntil()), button("ill", PauseIll())),
    )
    resume: tuple[Row, ...] = ((button("resume", Resume()), button("until", AskUntil())),)
    last = (button("rest", AskRest()), button("reminders", Reminders()))
    hear = button("no-ear" if runner.by_ear else "by-ear", SetByEar(not runner.by_ear))
    ear: tuple[Row, ...] = () if runner.text_only else ((hear,),)
    return (zone_and_quiet, *(resume if paused else pauses), last, *ear, (_language(words),))


def _language(words: Words) -> Button:
    """Under its own name, so that it is found by who cannot read the rest."""
    name = own_name(words.language)
    return Button(words.plain("settings-button.language", name=name), AskLanguage())


@whole
def ill(words: Words) -> View:
    """Somebody says that they are ill: the pause for it, and the way out if it is more."""
    pause = Button(words.plain("settings-button.ill"), PauseIll())
    fever = Button(words.plain("ill-ask.fever"), ReportSerious(yes=True))
    return panel(words("ill-ask"), ((pause,), (fever,)))


def ask_language(words: Words, languages: Iterable[str], note: str = "") -> View:
    """Asks for the language: each under its own name, the one that is spoken marked.

    `note`: why what was typed cannot be taken.
    """
    buttons = [
        Button(_named(words, code, chosen=code == words.language), SetLanguage(code))
        for code in sorted(languages, key=own_name)
    ]
    rows = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    as_telegram = Button(words.plain("language-ask.telegram"), SetLanguage(""))
    text = noted(note, words("language-ask"))
    return panel(text, (*rows, (as_telegram,), (_back(words),)))


def _named(words: Words, code: str, *, chosen: bool) -> str:
    name = own_name(code)
    return words.plain("language-ask.chosen", name=name) if chosen else name


def ask_rest(words: Words, rest: Days) -> View:
    """Asks for the weekdays without exercise; those chosen are marked."""
    buttons = [
        Button(_day(words, day, rests=day in rest), SetRest(bits_of(rest ^ {day})))
        for day in when.weekdays(words)
    ]
    rows = (tuple(buttons[:4]), tuple(buttons[4:]), (_back(words),))
    return panel(words("rest-ask"), rows)


def _day(words: Words, day: Weekday, *, rests: bool) -> str:
    name = when.day_name(words, day)
    return words.plain("rest-ask.chosen", day=name) if rests else name


@whole
def still_ill(words: Words, purpose: Purpose) -> View:
    """No exercise while the runner is ill; asks whether they are well again."""
    well = Button(words.plain("still-ill.well"), WellAgain(purpose))
    return View(words("still-ill"), ((well,), (Button(words.plain("button-menu"), Menu()),)))


def ask_quiet(words: Words, note: str = "") -> View:
    """Asks for the quiet hours; `note`: why what was typed cannot be taken."""
    spans = [
        Button(
            words.plain("quiet-ask.span", start=_hour(words, start), end=_hour(words, end)),
            SetQuiet(start * 60, end * 60),
        )
        for start, end in QUIETS
    ]
    never = Button(words.plain("quiet-ask.never"), SetQuiet(0, 0))
    rows = (tuple(spans[:2]), tuple(spans[2:]), (never, _back(words)))
    return panel(noted(note, words("quiet-ask")), rows)


def _hour(words: Words, hour: int) -> str:
    return when.clock(words, dt.time(hour))


def ask_until(words: Words, today: dt.date, note: str = "") -> View:
    """Asks for the pause's last day; `note` tells what was wrong with what was typed."""
    day = today + dt.timedelta(days=10)
    example = when.date(words, day, day).partition(" ")[2]
    weeks = tuple(
        Button(words.plain("until-ask.weeks", weeks=number), PauseDays(7 * number))
        for number in WEEKS
    )
    return panel(noted(note, words("until-ask", example=example)), (weeks, (_back(words),)))


def pause_later(
    words: Words,
    start: dt.date,
    end: dt.date | None,
    today: dt.date,
    every_week: tuple[Days, Days] | None,
) -> View:
    """A pause is wished for that begins on another day: it can begin now, or not yet.

    `every_week`: weekdays that may be days of rest instead, and all rest days there are then.
    """
    text = words("pause-later", start=when.date(words, start, today))
    rows: list[Row] = [(_until(words, "pause-later.until", end, today),)]
    if every_week:
        label = words.plain("pause-later.rest", days=when.day_names(words, every_week[0]))
        rows.append((Button(label, SetRest(bits_of(every_week[1]))),))
    return panel(text, (*rows, (_back(words),)))


def pause_partly(words: Words, end: dt.date | None, today: dt.date) -> View:
    """A pause is wished for some kinds of reminders: it is for all of them, or they are off."""
    reminders = Button(words.plain("settings-button.reminders"), Reminders())
    rows = ((_until(words, "pause-partly.until", end, today),), (reminders, _back(words)))
    return panel(words("pause-partly"), rows)


def _until(words: Words, key: str, end: dt.date | None, today: dt.date) -> Button:
    """A pause until a day; without one it is asked until when."""
    if end is None:
        return Button(words.plain("settings-button.until"), AskUntil())
    return Button(words.plain(key, day=when.date(words, end, today)), PauseUntil(end.toordinal()))


def _back(words: Words) -> Button:
    return Button(words.plain("settings-button.back"), Settings())
