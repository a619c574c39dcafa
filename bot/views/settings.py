"""The settings screen: time zone, quiet hours, rest days, pause."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.domain.check_in.draft import Purpose
from bot.domain.reminders.deciding import Kind
from bot.domain.reminders.pauses import Pause
from bot.domain.reminders.people import Runner
from bot.domain.time.schedule import UNKNOWN_ZONE, QuietHours, local
from bot.domain.time.weekdays import Days, Weekday
from bot.presses.press import Press
from bot.presses.reminders.reminder_settings import Edit, Reminders
from bot.presses.reminders.times import bits_of
from bot.presses.settings import (
    AskQuiet,
    AskRest,
    AskUntil,
    PauseDays,
    PauseIll,
    Resume,
    SetQuiet,
    SetRest,
    Settings,
    WellAgain,
)
from bot.presses.start import Menu
from bot.presses.zones import AskZone, Back, OfferLocation, SetZone
from bot.views import when
from bot.views.view import Button, Row, View
from bot.words import Words
from bot.zones.places import Match, label

QUIETS = ((21, 7), (22, 6), (22, 8), (23, 7))
WEEKS = (2, 4)


def screen(
    words: Words, runner: Runner, now: dt.datetime, note: str = "", *, held: bool = False
) -> View:
    """Everything at a glance; each change is one tap. `held`: a safety question is open."""
    paused = runner.pause is not None and runner.pause.covers(now)
    state = words("reminders.held") if held else _reminders(words, runner, now)
    lines = [
        *([note, ""] if note else []),
        words("settings"),
        "",
        _place(words, runner, now),
        quiet(words, runner.quiet),
    ]
    lines += [*_rest(words, runner), state]
    if not paused and not held:
        lines += ["", words("settings.hint")]
    return View("\n".join(lines), _rows(words, paused=paused))


def _place(words: Words, runner: Runner, now: dt.datetime) -> str:
    here = when.moment(words, now, runner.zone)
    if runner.zone is None:
        return words("settings.utc", now=here)
    return words("settings.place", place=label(runner.zone, words.language), now=here)


def quiet(words: Words, hours: QuietHours) -> str:
    """The quiet hours, a line."""
    if hours.start == hours.end:
        return words("settings.never-quiet")
    return words("settings.quiet", start=when.clock(hours.start), end=when.clock(hours.end))


def _rest(words: Words, runner: Runner) -> list[str]:
    days = when.day_names(words, runner.rest_days)
    return [words("settings.rest", days=days)] if runner.rest_days else []


def _reminders(words: Words, runner: Runner, now: dt.datetime) -> str:
    pause = runner.pause
    if pause is None or not pause.covers(now):
        return words("settings.on")
    return paused(words, pause, runner.zone)


def paused(words: Words, pause: Pause, zone: str | None) -> str:
    """Until when, a line."""
    if pause.until is None:  # only who is ill does not know how long
        return words("settings.ill")
    day = local(pause.until, zone or UNKNOWN_ZONE).date()
    return words("settings.until", day=when.date(words, day))


def _rows(words: Words, *, paused: bool) -> tuple[Row, ...]:
    def button(name: str, press: Press) -> Button:
        return Button(words.plain(f"settings-button.{name}"), press)

    zone_and_quiet = (button("zone", AskZone(Back.SETTINGS)), button("quiet", AskQuiet()))
    pauses: tuple[Row, ...] = (
        (button("day", PauseDays(1)), button("week", PauseDays(7))),
        (button("until", AskUntil()), button("ill", PauseIll())),
    )
    resume: tuple[Row, ...] = ((button("resume", Resume()), button("until", AskUntil())),)
    last = (button("rest", AskRest()), button("reminders", Reminders()))
    return (zone_and_quiet, *(resume if paused else pauses), last)


def ask_rest(words: Words, rest: Days) -> View:
    """Which days are without exercise?"""
    buttons = [
        Button(_day(words, day, rests=day in rest), SetRest(bits_of(rest ^ {day})))
        for day in Weekday
    ]
    rows = (tuple(buttons[:4]), tuple(buttons[4:]), (_back(words),))
    return View(words("rest-ask"), rows)


def _day(words: Words, day: Weekday, *, rests: bool) -> str:
    name = when.day_name(words, day)
    return words.plain("rest-ask.chosen", day=name) if rests else name


def still_ill(words: Words, purpose: Purpose) -> View:
    """No exercise while ill: well again?"""
    well = Button(words.plain("still-ill.well"), WellAgain(purpose))
    return View(words("still-ill"), ((well,), (Button(words.plain("button-menu"), Menu()),)))


def ask_quiet(words: Words, note: str = "") -> View:
    """When should it be quiet?"""
    spans = [
        Button(
            words.plain("quiet-ask.span", start=f"{start}:00", end=f"{end:02}:00"),
            SetQuiet(start * 60, end * 60),
        )
        for start, end in QUIETS
    ]
    never = Button(words.plain("quiet-ask.never"), SetQuiet(0, 0))
    rows = (tuple(spans[:2]), tuple(spans[2:]), (never, _back(words)))
    return View("\n".join([*([note, ""] if note else []), words("quiet-ask")]), rows)


def ask_until(words: Words, today: dt.date, note: str = "") -> View:
    """Until which day?"""
    example = when.date(words, today + dt.timedelta(days=10)).partition(" ")[2]
    weeks = tuple(
        Button(words.plain("until-ask.weeks", weeks=number), PauseDays(7 * number))
        for number in WEEKS
    )
    text = words("until-ask", example=example)
    return View("\n".join([*([note, ""] if note else []), text]), (weeks, (_back(words),)))


def _back(words: Words) -> Button:
    return Button(words.plain("settings-button.back"), Settings())


def ask_zone(words: Words, runner: Runner, now: dt.datetime, back: Back, note: str = "") -> View:
    """Which time zone? Never assumed: until it is known, the screen says what is used."""
    here, zone = when.moment(words, now, runner.zone), runner.zone
    place = label(zone, words.language) if zone else ""
    so_far = (
        words("zone-ask.place", place=place, now=here) if zone else words("zone-ask.utc", now=here)
    )
    lines = [*([note, ""] if note else []), words("zone-ask"), "", so_far]
    share = Button(words.plain("zone-ask.location"), OfferLocation(back))
    stay = words.plain("zone-ask.keep", place=place) if zone else words.plain("zone-ask.stay")
    return View("\n".join(lines), ((share,), (Button(stay, leads_back(back)),)))


def leads_back(back: Back) -> Press:
    """The button to where the question came from, its time zone settled or not."""
    match back:
        case Back.REMINDERS:
            return Reminders()
        case Back.SETTINGS:
            return Settings()
        case _:
            return Edit(Kind(back.value), utc=True)


def which_zone(
    words: Words, matches: Sequence[Match], now: dt.datetime, back: Back, time: str = ""
) -> View:
    """The best matches, each with the time there."""
    head = words("zone-ask.clock", time=time) if time else words("zone-ask.which")
    buttons = [
        Button(
            words.plain(
                "zone-ask.match", place=match.label, time=when.moment(words, now, match.zone)
            ),
            SetZone(back, match.zone),
        )
        for match in matches
    ]
    return View(f"{head}\n{words('zone-ask.city')}", tuple((button,) for button in buttons))


def unknown_place(words: Words) -> str:
    """No such place is known here."""
    return words("zone-ask.unknown")


def zone_set(words: Words, zone: str, now: dt.datetime, *, follow: bool) -> str:
    """The echo: what time it is for the runner now."""
    place, here = label(zone, words.language), when.moment(words, now, zone)
    said = words("zone-set", place=place, now=here)
    return f"{said}\n{words('zone-set.follow')}" if follow else said


def offer_zone(words: Words, zone: str, now: dt.datetime) -> View:
    """A location that nobody has asked for: its clock is used only if the runner says so."""
    place, here = label(zone, words.language), when.moment(words, now, zone)
    use = Button(words.plain("location-ask.use"), SetZone(Back.REMINDERS, zone))
    return View(words("location-ask.offer", place=place, now=here), ((use,),))
