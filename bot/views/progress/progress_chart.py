"""The runner's weeks as a chart: which of them, and with which words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.progress.diary import Reading
from bot.domain.progress.progress import Progress
from bot.domain.progress.weeks import Week
from bot.pictures.charts.chart import Chart, Column
from bot.views.local import day, full_day
from bot.words import Words

MOST_WEEKS = 26
"""As many as a phone can show; half a year."""
WEEK = timedelta(days=7)


def chart(words: Words, progress: Progress, now: datetime, zone: tzinfo) -> Chart | None:
    """The latest weeks; None while there are too few points for a picture."""
    weeks = progress.weeks.all[-MOST_WEEKS:]
    points = points_since(progress.readings, weeks, zone)
    if not progress.drawable or not points:
        return None
    return Chart(
        title=words.plain("chart-title"),
        span=words.plain(
            "chart-span",
            **{"from": day(words, weeks[0].monday), "to": _today(words, now, zone)},
            count=len(points),
        ),
        columns=columns(words, weeks),
        points=points,
        pain=words.plain("chart-pain"),
        one_check_in=words.plain("chart-one"),
        average=words.plain("chart-average"),
        mornings=words.plain("chart-mornings"),
        worse=words.plain("chart-worse"),
        not_worse=words.plain("chart-not-worse"),
        sessions=words.plain("chart-sessions"),
        training=words.plain("chart-training"),
        stretching=words.plain("chart-stretching"),
        runs=words.plain("chart-runs"),
        on_target=words.plain("chart-on-target"),
        forgiven=words.plain("chart-forgiven"),
        paused=words.plain("chart-paused"),
        open=words.plain("chart-open"),
    )


def _today(words: Words, now: datetime, zone: tzinfo) -> str:
    return full_day(words, now.astimezone(zone).date())


def columns(words: Words, weeks: Iterable[Week]) -> tuple[Column, ...]:
    """The chart's columns, one for each week, oldest first."""
    return tuple(
        Column(
            average=week.average,
            trainings=week.trainings,
            stretchings=week.stretchings,
            runs=week.runs,
            mornings=week.mornings,
            worse=week.worse,
            state=week.state,
            day=day(words, week.monday),
        )
        for week in weeks
    )


def points_since(
    readings: Iterable[Reading], weeks: Sequence[Week], zone: tzinfo
) -> tuple[tuple[float, int], ...]:
    """The check-ins of these weeks, each at its place in weeks from their beginning."""
    if not weeks:
        return ()
    start = midnight(weeks[0].monday, zone)
    return tuple(((r.at - start) / WEEK, r.pain) for r in readings if r.at >= start)


def midnight(when: date, zone: tzinfo) -> datetime:
    """When a day begins in the charts."""
    return datetime.combine(when, time(), zone)
