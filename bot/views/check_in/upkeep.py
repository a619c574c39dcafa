"""Two days a week are enough: the offer at the end of a training, and what came of it."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.check_in.upkeep import Habits, TwoDayChange
from bot.presses.check_in.training import AsItIs, TwoDays
from bot.views import when
from bot.views.check_in.programme import menu_row
from bot.views.view import Button, Row, View
from bot.words import Words


def choice(words: Words, check_in: int) -> Row:
    """As it is, or two days a week."""
    return (
        Button(words.plain("upkeep.keep"), AsItIs(check_in)),
        Button(words.plain("upkeep.take"), TwoDays(check_in)),
    )


def taken(words: Words, before: Habits, changed: TwoDayChange) -> View:
    """What has changed, and how to change it back."""
    lines = [*_days(words, before, changed), *_target(words, before, changed)]
    if not lines:
        lines = [words("upkeep-taken.nothing", target=before.target)]
    return View(words("upkeep-taken", changes=Markup("\n").join(lines)), (menu_row(words),))


def stays(words: Words) -> View:
    """The offer of two days was declined: days and target stay as they are."""
    return View(words("upkeep-kept"), (menu_row(words),))


def _days(words: Words, before: Habits, changed: TwoDayChange) -> list[Markup]:
    if before.rule is None or changed.rule is None:
        return []
    now, had = when.week(words, changed.rule), when.day_names(words, before.rule.days)
    return [words("upkeep-taken.days", when=now, before=had)]


def _target(words: Words, before: Habits, changed: TwoDayChange) -> list[Markup]:
    if changed.target is None:
        return []
    return [words("upkeep-taken.target", target=changed.target, before=before.target)]
