"""The words people use for times, days and lengths: one table a language, no logic.

English is always understood as well, so a table only holds what a language has of its own.
All words are in lower case and without accents, as `times.plain` leaves them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.domain.time.weekdays import EVERY_DAY, WEEKEND, WORKING_DAYS, Days, Weekday

Words = frozenset[str]

BEFORE_NOON = frozenset(range(12))
AFTER_NOON = frozenset(range(12, 24))
MORNING = frozenset(range(1, 12))
AFTERNOON = frozenset(range(12, 19))
EVENING = frozenset(range(16, 24))
NIGHT = frozenset({20, 21, 22, 23, 0, 1, 2, 3})


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _words(text: str) -> Words:
    return frozenset(text.split())


def _numbers(text: str) -> Mapping[str, int]:
    return {word: number for number, word in enumerate(text.split(), start=1)}


@dataclass(frozen=True, slots=True)
class Table:
    """The words of one language.

    Attributes:
        week: full names of the days, Monday first.
        groups: words for several days; a hyphen stands for the space of a phrase.
        fixed: words that are a time (hour, minute).
        parts: phrases after a time, and the hours that they allow.
        before: what may stand before a time. `around`: before a length. `on`: among days.
        oclock: what may stand after a time and adds nothing.
        clock24: the same, and the hours before count to 24.
        hours, minutes: units of a length.
        numbers: spelt-out hours. `fractions`: spelt-out minutes.
        past, to: between minutes and hour ("ten past seven").
        half_to: before the hour that is half an hour away (German "halb acht" is 7:30).
        through: between the two ends of a span of days. `but`: before days left out.
        lengths: phrases that are a length, in minutes.
    """

    week: tuple[str, ...]
    groups: Mapping[str, Days]
    fixed: Mapping[str, tuple[int, int]]
    parts: Mapping[str, frozenset[int]]
    before: Words
    around: Words
    on: Words
    oclock: Words
    clock24: Words
    hours: Words
    minutes: Words
    numbers: Mapping[str, int]
    fractions: Mapping[str, int]
    past: Words
    to: Words
    half_to: Words
    through: Words
    but: Words
    lengths: Mapping[str, int] = field(default_factory=dict)


ENGLISH = Table(
    week=_list("monday tuesday wednesday thursday friday saturday sunday"),
    groups={
        "daily": EVERY_DAY,
        "everyday": EVERY_DAY,
        "every-day": EVERY_DAY,
        "each-day": EVERY_DAY,
        "all-days": EVERY_DAY,
        "all-week": EVERY_DAY,
        "weekday": WORKING_DAYS,
        "weekdays": WORKING_DAYS,
        "week-days": WORKING_DAYS,
        "workdays": WORKING_DAYS,
        "working-days": WORKING_DAYS,
        "weekend": WEEKEND,
        "weekends": WEEKEND,
        "the-weekend": WEEKEND,
    },
    fixed={"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)},
    parts={
        "am": BEFORE_NOON,
        "a": BEFORE_NOON,
        "pm": AFTER_NOON,
        "p": AFTER_NOON,
        "in the morning": MORNING,
        "in the afternoon": AFTERNOON,
        "in the evening": EVENING,
        "at night": NIGHT,
        "tonight": EVENING,
        "noon": frozenset({12}),
        "midnight": frozenset({0}),
    },
    before=_words("at @ around about by"),
    around=_words("about around for ~ roughly approx some ca circa"),
    on=_words("and & on every each the plus"),
    oclock=_words("o'clock oclock"),
    clock24=_words("h hrs hours u uhr"),
    hours=_words("h hr hrs hour hours"),
    minutes=_words("m min mins minute minutes '"),
    numbers=_numbers("one two three four five six seven eight nine ten eleven twelve"),
    fractions={
        "five": 5,
        "ten": 10,
        "quarter": 15,
        "a quarter": 15,
        "fifteen": 15,
        "twenty": 20,
        "twenty five": 25,
        "half": 30,
        "thirty": 30,
        "forty": 40,
        "forty five": 45,
        "fifty": 50,
    },
    past=_words("past after"),
    to=_words("to before"),
    half_to=frozenset(),
    through=_words("- to till until through"),
    but=_words("except but not without"),
    lengths={
        "an hour": 60,
        "one hour": 60,
        "half an hour": 30,
        "an hour and a half": 90,
        "one and a half hours": 90,
        "one and a half hour": 90,
        "an hour and a quarter": 75,
        "one and a quarter hours": 75,
        "three quarters of an hour": 45,
        "quarter of an hour": 15,
        "a quarter of an hour": 15,
        "two hours": 120,
        "two and a half hours": 150,
        "three hours": 180,
    },
)

GERMAN = Table(
    week=_list("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    groups={
        "taglich": EVERY_DAY,
        "jeden-tag": EVERY_DAY,
        "alle-tage": EVERY_DAY,
        "werktags": WORKING_DAYS,
        "wochentags": WORKING_DAYS,
        "wochenende": WEEKEND,
        "am-wochenende": WEEKEND,
        "sonnabend": frozenset({Weekday.SATURDAY}),
    },
    fixed={"mittag": (12, 0), "mittags": (12, 0), "mitternacht": (0, 0)},
    parts={
        "morgens": MORNING,
        "fruh": MORNING,
        "vormittags": MORNING,
        "nachmittags": AFTERNOON,
        "abends": EVENING,
        "nachts": NIGHT,
    },
    before=_words("um gegen"),
    around=_words("etwa ungefahr ca rund"),
    on=_words("und am jeden immer"),
    oclock=frozenset(),
    clock24=_words("h uhr"),
    hours=_words("std stunde stunden"),
    minutes=_words("minuten"),
    numbers=_numbers("eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf"),
    fractions={"funf": 5, "zehn": 10, "viertel": 15, "zwanzig": 20},
    past=_words("nach"),
    to=_words("vor"),
    half_to=_words("halb"),
    through=_words("bis"),
    but=_words("ausser ohne"),
    lengths={"eine stunde": 60, "eine halbe stunde": 30, "anderthalb stunden": 90},
)

FRENCH = Table(
    week=_list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    groups={
        "quotidien": EVERY_DAY,
        "tous-les-jours": EVERY_DAY,
        "chaque-jour": EVERY_DAY,
        "en-semaine": WORKING_DAYS,
        "week-end": WEEKEND,
        "le-week-end": WEEKEND,
    },
    fixed={"midi": (12, 0), "minuit": (0, 0)},
    parts={"du matin": MORNING, "de l'apres-midi": AFTERNOON, "du soir": EVENING},
    before=_words("a vers"),
    around=_words("environ pendant"),
    on=_words("et le les chaque"),
    oclock=frozenset(),
    clock24=_words("h heure heures"),
    hours=_words("heure heures"),
    minutes=frozenset(),
    numbers={},
    fractions={},
    past=frozenset(),
    to=frozenset(),
    half_to=frozenset(),
    through=_words("au a"),
    but=_words("sauf"),
    lengths={"une heure": 60, "une demi-heure": 30, "une heure et demie": 90},
)

SPANISH = Table(
    week=_list("lunes martes miercoles jueves viernes sabado domingo"),
    groups={
        "diario": EVERY_DAY,
        "cada-dia": EVERY_DAY,
        "todos-los-dias": EVERY_DAY,
        "entre-semana": WORKING_DAYS,
        "fin-de-semana": WEEKEND,
    },
    fixed={"mediodia": (12, 0), "medianoche": (0, 0)},
    parts={
        "de la manana": MORNING,
        "de la tarde": EVENING | AFTERNOON,
        "de la noche": NIGHT,
    },
    before=_words("a las la sobre"),
    around=_words("unos aproximadamente durante"),
    on=_words("y el los cada"),
    oclock=frozenset(),
    clock24=_words("h hora horas"),
    hours=_words("hora horas"),
    minutes=_words("minutos"),
    numbers={},
    fractions={},
    past=frozenset(),
    to=frozenset(),
    half_to=frozenset(),
    through=_words("a hasta"),
    but=_words("excepto menos"),
    lengths={"una hora": 60, "media hora": 30, "una hora y media": 90},
)

TABLES: Mapping[str, Table] = MappingProxyType(
    {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
)


def tables_for(language: str) -> tuple[Table, ...]:
    """The tables to try for a language code (`de-AT` is `de`), English always among them."""
    own = TABLES.get(language.partition("-")[0].lower(), ENGLISH)
    return (own,) if own is ENGLISH else (own, ENGLISH)
