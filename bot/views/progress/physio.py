"""The page for the physiotherapist: dates, numbers and answers, and no name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from bot.domain.back.mornings import Felt, Morning
from bot.domain.back.safety import Cleared, Emergency, Result, clearance
from bot.domain.exercises.catalogue import Catalogue, Version
from bot.domain.exercises.helping import helping
from bot.domain.exercises.stretching import Stretched
from bot.domain.exercises.traits import Condition
from bot.domain.exercises.verdicts import CLEAN, Card, Ease, Judged, Verdict
from bot.domain.load.programme import Programme
from bot.domain.load.progression import Performed
from bot.domain.progress.progress import ENOUGH, Progress
from bot.domain.progress.strength import latest
from bot.domain.progress.weeks import LATELY, Week
from bot.pictures.charts.page import Page, Section
from bot.views.check_in.cards import dose_line, name
from bot.views.local import day, full_day
from bot.views.picture import Picture
from bot.views.progress.progress_chart import columns, midnight, points_since
from bot.views.view import View
from bot.words import Words, without_html

SPAN = timedelta(weeks=LATELY)
MOST_SCREENINGS = 4


@dataclass(frozen=True)
class Facts:
    """What the page tells, all of it from the last weeks apart from the programme."""

    progress: Progress
    screenings: Sequence[Result]
    programme: Programme | None
    programme_since: datetime | None
    judged: Sequence[Judged]
    stretched: Sequence[Stretched]
    performed: Sequence[Performed] = ()
    """What was trained, oldest first."""


def sent(words: Words, picture: Picture) -> View:
    """The page, with a word of care about it."""
    return View(words("physio-caption"), picture=picture)


def page(
    words: Words, catalogue: Catalogue, facts: Facts, now: datetime, zone: tzinfo
) -> Page | None:
    """The page, to be drawn; None while there is nothing to put on it."""
    weeks = facts.progress.weeks.lately
    if not weeks:
        return None
    points, today = points_since(facts.progress.readings, weeks, zone), now.astimezone(zone).date()
    told = _Told(words, catalogue, facts, zone)
    span = {"from": full_day(words, weeks[0].monday), "to": full_day(words, today)}
    return Page(
        title=words.plain("physio-title"),
        span=words.plain("physio-span", **span),
        columns=columns(words, weeks),
        points=points,
        too_few="" if len(points) >= ENOUGH else words.plain("physio-too-few"),
        pain=words.plain("chart-pain"),
        one_check_in=words.plain("chart-one"),
        average_line=words.plain("chart-average"),
        average=words.plain("physio-average"),
        worse_mornings=words.plain("physio-worse-mornings"),
        worse=tuple(_worse(words, week) for week in weeks),
        trainings=words.plain("physio-trainings"),
        stretchings=words.plain("physio-stretchings"),
        runs=words.plain("chart-runs"),
        left=(told.where(weeks), told.safety(now), told.programme()),
        right=(told.mornings(), told.hurt(), told.helped()),
        foot=(
            words.plain("physio-foot-own"),
            words.plain("physio-foot-made", day=full_day(words, today)),
        ),
    )


def _worse(words: Words, week: Week) -> str:
    if not week.mornings:
        return ""
    return words.plain("physio-worse", worse=week.worse, of=week.mornings)


class _Told:
    """Makes the sections of the page for a physiotherapist."""

    def __init__(self, words: Words, catalogue: Catalogue, facts: Facts, zone: tzinfo) -> None:
        self._words, self._catalogue, self._facts, self._zone = words, catalogue, facts, zone

    def where(self, weeks: Sequence[Week]) -> Section:
        """Where it hurt, and how often there."""
        since = midnight(weeks[0].monday, self._zone)
        found = Counter(r.region for r in self._facts.progress.readings if r.at >= since)
        lines = [
            self._plain(f"physio-where.{region or 'no_pain'}", times=times, of=found.total())
            for region, times in found.most_common()
        ]
        return self._section("physio-where", lines)

    def safety(self, now: datetime) -> Section:
        """What holds of what was named, and the latest results, newest first."""
        recent = [r for r in self._facts.screenings if r.at > now - SPAN][-MOST_SCREENINGS:]
        results = [self._result(result) for result in reversed(recent)]
        return self._section("physio-safety", [*self._named(), *results])

    def _named(self) -> list[str]:
        results = self._facts.screenings
        cleared = clearance(results[-1]) if results else None
        if cleared is None or not cleared.conditions:
            return []
        named = [self._plain(f"condition.{c}") for c in Condition if c in cleared.conditions]
        return [self._plain("physio-named", named=", ".join(named))]

    def _result(self, result: Result) -> str:
        when = self._day(result.at)
        if isinstance(result, Cleared):
            return self._plain(f"physio-safety-{'care' if result.care else 'cleared'}", day=when)
        if isinstance(result, Emergency):
            return self._plain("physio-safety-emergency", day=when)
        because = self._plain(f"physio-because.{result.because}")
        return self._plain("physio-safety-see_soon", day=when, because=because)

    def programme(self) -> Section:
        """The four, with the dose of their last training at its level."""
        facts = self._facts
        if facts.programme is None or facts.programme_since is None:
            return self._section("physio-no-programme", [])
        title = self._plain("physio-programme", since=self._day(facts.programme_since))
        return Section(title, tuple(self._item(card) for card in facts.programme.items))

    def _item(self, card: Card) -> str:
        """What was done the last time; what the book says only where nothing was."""
        exercise = self._catalogue.by_number[card.number]
        done = latest(card, self._facts.performed)
        dose = dose_line(
            self._words, done.dose if done else exercise.dose, exercise.sides_in(card.version)
        )
        told = {"name": self._name(card), "dose": without_html(dose)}
        if done is None:
            return self._plain("physio-item", **told)
        key = "physio-item.done" if done.verdict in CLEAN else "physio-item.not-all"
        return self._plain(key, day=self._day(done.at), **told)

    def mornings(self) -> Section:
        """How the mornings after felt, and when they were worse, the latest first."""
        tally = self._facts.progress.tally
        if not tally.asked:
            return self._section("physio-mornings", [])
        counts = {"better": tally.better, "same": tally.same, "worse": tally.worse}
        told = self._plain(
            "physio-mornings-tally", asked=tally.asked, unanswered=tally.unanswered, **counts
        )
        worse = [m for m in self._facts.progress.mornings if m.felt is Felt.WORSE]
        dates = ", ".join(map(self._worse_morning, reversed(worse)))
        lines = [self._plain("physio-mornings-worse", dates=dates)] if worse else []
        return self._section(
            "physio-mornings", [told, *lines, self._plain("physio-mornings-apart")]
        )

    def _worse_morning(self, morning: Morning) -> str:
        when = day(self._words, morning.day)
        if morning.pain is None:
            return when
        return self._plain("physio-mornings-day", day=when, pain=morning.pain)

    def hurt(self) -> Section:
        """What hurt, was too hard, or made it worse, the latest first."""
        bad = sorted(self._bad(), key=lambda found: found[0], reverse=True)
        return self._section("physio-hurt", [self._hurt_line(*found) for found in bad])

    def _bad(self) -> Iterator[tuple[datetime, Card, str]]:
        for judged in self._facts.judged:
            if judged.verdict in {Verdict.PAIN, Verdict.CANNOT}:
                yield judged.at, judged.card, judged.verdict
        seen: set[int] = set()
        for tried in self._facts.stretched:
            if tried.ease is Ease.WORSE and tried.number not in seen:
                seen.add(tried.number)
                yield tried.at, Card(tried.number, Version.FULL), tried.ease

    def _hurt_line(self, at: datetime, card: Card, how: str) -> str:
        felt = self._plain(f"physio-hurt-how.{how}")
        return self._plain("physio-hurt-line", day=self._day(at), name=self._name(card), how=felt)

    def helped(self) -> Section:
        """How often each stretch felt better."""
        return self._section(
            "physio-helped",
            [
                self._plain(
                    "physio-helped-line",
                    name=self._name(Card(found.number, Version.FULL)),
                    better=found.better,
                    of=found.of,
                )
                for found in helping(self._catalogue, self._facts.stretched)
            ],
        )

    def _section(self, title: str, lines: list[str]) -> Section:
        return Section(self._plain(title), tuple(lines) or (self._plain("physio-nothing-noted"),))

    def _name(self, card: Card) -> str:
        return without_html(
            name(self._words, self._catalogue.by_number[card.number], card.version)
        )

    def _day(self, at: datetime) -> str:
        return day(self._words, at.astimezone(self._zone).date())

    def _plain(self, key: str, **args: str | int) -> str:
        return self._words.plain(key, **args)
