"""The time zone, without the word: where somebody is, and what their clock shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.domain.reminders.one_offs import SOON
from bot.domain.reminders.people import Runner
from bot.presses.press import Press
from bot.presses.reminders.reminder_messages import RemindToStretch
from bot.presses.reminders.reminder_settings import Edit, Reminders
from bot.presses.settings import Settings
from bot.presses.zones import Back, OfferLocation, SetZone
from bot.views import when
from bot.views.view import Button, View, noted, panel
from bot.words import Words
from bot.zones.places import Match, label

SOON_MINUTES = SOON // dt.timedelta(minutes=1)


def ask_zone(words: Words, runner: Runner, now: dt.datetime, back: Back, note: str = "") -> View:
    """Which time zone? Never assumed: until it is known, the screen says what is used."""
    here, zone = when.moment(words, now, runner.zone), runner.zone
    if zone is None:
        so_far, stay = words("zone-ask.utc", now=here), words.plain("zone-ask.stay")
    else:
        place = label(zone, words.language)
        so_far = words("zone-ask.place", place=place, now=here)
        stay = words.plain("zone-ask.keep", place=place)
    share = Button(words.plain("zone-ask.location"), OfferLocation(back))
    rows = ((share,), (Button(stay, leads_back(back)),))
    return panel(noted(note, words("zone-ask"), "", so_far), rows)


def leads_back(back: Back) -> Press:
    """The button to where the question came from, its time zone settled or not."""
    if back.kind:
        return Edit(back.kind, utc=True)
    if back is Back.SOON:
        return RemindToStretch(SOON_MINUTES, utc=True)
    return Settings() if back is Back.SETTINGS else Reminders()


def which_zone(
    words: Words, matches: Sequence[Match], now: dt.datetime, back: Back, time: str = ""
) -> View:
    """The best matches, each with the time there."""
    head = words("zone-ask.clock", time=time) if time else words("zone-ask.which")
    rows = tuple((_match(words, match, now, back),) for match in matches)
    return panel(f"{head}\n{words('zone-ask.city')}", rows)


def _match(words: Words, match: Match, now: dt.datetime, back: Back) -> Button:
    here = when.moment(words, now, match.zone)
    text = words.plain("zone-ask.match", place=match.label, time=here)
    return Button(text, SetZone(back, match.zone))


def unknown_place(words: Words) -> str:
    """The sentence for a typed place that nobody knows."""
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
    return panel(words("location-ask.offer", place=place, now=here), ((use,),))
