"""How it goes: the questions, what is noted, and what may be said about the change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.progress import outcomes
from bot.domain.progress.activities import LONGEST
from bot.domain.progress.outcomes import (
    CLEARLY_WORSE,
    EVERY,
    HIGHEST,
    LEAST_CHANGE,
    AskActivity,
    Asked,
    AskImpression,
    AskScore,
    Change,
    Compared,
    Impression,
    Rated,
    Round,
    Suggestion,
)
from bot.pictures.charts.page import LETTERS, Page, Section
from bot.presses.outcomes import (
    BeginOutcomes,
    JudgeChange,
    NameActivity,
    NotNow,
    OneIsEnough,
    OtherActivity,
    RateActivity,
    ShowOutcomes,
    TakeBack,
)
from bot.presses.progress import ProgressTab, ProgressWords
from bot.presses.start import Menu
from bot.views.check_in.cards import folded
from bot.views.local import full_day, tenths
from bot.views.view import BROKEN, Button, Row, View, noted, panel, rows_of
from bot.words import Words

NUMBERS_A_ROW = 4


def offer(words: Words, rounds: Sequence[Round]) -> Row:
    """The one button that leads to the questions."""
    again = outcomes.whole(rounds)
    label = words.plain("outcomes-offer.again" if again else "outcomes-offer")
    return (Button(label, BeginOutcomes()),)


def question(words: Words, rounds: Sequence[Round], this: Round, note: str = "") -> View:
    """What is asked next in a round that is not whole; `note`: why it is asked again."""
    asked = outcomes.asks(this)
    if asked is None:
        raise LookupError("nothing is left to ask in this round")
    later = Button(words.plain("outcomes-not-now"), NotNow(this.nth))
    rows = (*_choices(words, this, asked), (*_back(words, this), later))
    return panel(noted(note, _asked(words, rounds, asked)), rows)


def _back(words: Words, this: Round) -> Row:
    """A step back, where something is answered."""
    if outcomes.taken_back(this) is None:
        return ()
    press = TakeBack(this.nth, outcomes.answers(this))
    return (Button(words.plain("button-back"), press),)


def unread(words: Words, this: Round) -> str:
    """Why what was typed cannot be taken."""
    match outcomes.asks(this):
        case AskScore():
            return words("outcomes-score.unread")
        case AskImpression():
            return words("outcomes-impression.unread")
    return words("outcomes-activity.long", most=LONGEST)


def _asked(words: Words, rounds: Sequence[Round], asked: Asked) -> str:
    match asked:
        case AskActivity(first):
            return words("outcomes-activity.second" if first else "outcomes-activity")
        case AskScore():
            return words("outcomes-score", activity=asked.activity)
        case AskImpression():
            day = outcomes.whole(rounds)[0].day
            return words("outcomes-impression", day=_day(words, day))


def _choices(words: Words, this: Round, asked: Asked) -> tuple[Row, ...]:
    match asked:
        case AskActivity(first):
            return _activities(words, this, first)
        case AskScore(number):
            scores = [_score(words, this, number, score) for score in range(HIGHEST + 1)]
            places = range(0, len(scores), NUMBERS_A_ROW)
            numbers = tuple(tuple(scores[place : place + NUMBERS_A_ROW]) for place in places)
            return (*numbers, *_other(words, this, number))
        case AskImpression():
            return tuple(
                (Button(_felt(words, impression), JudgeChange(this.nth, impression)),)
                for impression in Impression
            )


def _other(words: Words, this: Round, number: int) -> tuple[Row, ...]:
    """Another activity instead of one of an earlier time; of this time a step back does it."""
    if this.nth == 1:
        return ()
    return ((Button(words.plain("outcomes-other"), OtherActivity(this.nth, number)),),)


def _activities(words: Words, this: Round, first: str | None) -> tuple[Row, ...]:
    labels = {one: suggested(words, one) for one in Suggestion}
    left = tuple(
        Button(label, NameActivity(this.nth, one))
        for one, label in labels.items()
        if label != first
    )
    enough = (Button(words.plain("outcomes-one"), OneIsEnough(this.nth)),)
    return (left, enough) if first else (left,)


def suggested(words: Words, which: Suggestion) -> str:
    """An activity that can be tapped, in the runner's language."""
    return words.plain(f"outcomes-suggested.{which}")


def _score(words: Words, this: Round, number: int, score: int) -> Button:
    label = words.plain("outcomes-number", score=score)
    return Button(label, RateActivity(this.nth, number, score))


def answered(words: Words, rounds: Sequence[Round], *, back: bool = False) -> View:
    """The end of a round: what is noted, and when I ask again. `back`: a slip can be mended."""
    last = outcomes.whole(rounds)[-1]
    lines = [words("outcomes-noted"), *_lines(words, rounds), "", _next(words, last)]
    menu = Button(words.plain("button-menu"), Menu())
    return panel("\n".join(lines), ((*(_back(words, last) if back else ()), menu),))


def page(words: Words, rounds: Sequence[Round]) -> View:
    """The same to be looked up, below the picture of progress."""
    lines = [words("outcomes-head"), folded(words, _lines(words, rounds))]
    back = Button(words.plain("progress-back"), ProgressWords(ProgressTab.MAIN))
    return panel("\n".join(lines), ((back,),), keeps=True)


def beside(words: Words, progress: View, rounds: Sequence[Round], *, due: bool) -> View:
    """`/progress` with one button more: to answer, else to what is noted."""
    more = offer(words, rounds) if due else ()
    if not due and outcomes.whole(rounds):
        more = (Button(words.plain("outcomes-button"), ShowOutcomes()),)
    buttons = [*more, *(button for row in progress.rows for button in row)]
    return replace(progress, rows=rows_of(buttons, BROKEN))


def later(words: Words) -> View:
    """It was put off."""
    return panel(words("outcomes-later"), ((Button(words.plain("button-menu"), Menu()),),))


def not_due(words: Words, rounds: Sequence[Round]) -> str:
    """A toast for a button whose round is over."""
    day = outcomes.whole(rounds)[-1].day
    return words.plain("outcomes-not-due", day=_day(words, day and day + EVERY))


def sentence(words: Words, rounds: Sequence[Round]) -> Iterator[str]:
    """One line for `/progress`: the average then and now; nothing before the first time."""
    found, between = outcomes.whole(rounds), outcomes.compared(rounds)
    if between is not None:
        change = words(f"outcomes-change.{between.change}")
        yield words("outcomes-progress.then", **_averages(words, between), change=change)
    elif found:
        day = _day(words, found[-1].day)
        yield words("outcomes-progress", score=_average(words, found[-1]), day=day)


def on_page(words: Words, drawing: Page, rounds: Sequence[Round]) -> Page:
    """The page for the physio with the numbers, in the column that has more room."""
    found = outcomes.whole(rounds)
    if not found:
        return drawing
    section = _section(words, found)
    if _length(drawing.left) <= _length(drawing.right):
        return replace(drawing, left=(*drawing.left, section))
    return replace(drawing, right=(*drawing.right, section))


def _length(column: Sequence[Section]) -> int:
    """About how many lines a column has; a heading and the gap below it are two."""
    return sum(2 + sum(1 + len(line) // LETTERS for line in told.lines) for told in column)


def _section(words: Words, found: Sequence[Round]) -> Section:
    """Activity by activity, then and now, the averages, and the impression on the whole."""
    last, between = found[-1], outcomes.compared(found)
    first = between.first if between else last
    days, line = ("days", "line") if between is None else ("days-then", "change")
    span = {"from": _day(words, first.day), "to": _day(words, last.day)}
    both = zip(first.rated, last.rated, strict=True)
    told = [words.plain(f"outcomes-physio.{days}", **span)]
    told += [words.plain(f"outcomes-physio.{line}", **_scores(a, b)) for a, b in both]
    if between is not None:
        least = LEAST_CHANGE[len(first.rated)]
        averages = {"first": _average(words, first), "last": _average(words, last)}
        told.append(words.plain("outcomes-physio.average", **averages, points=least))
    if last.impression is not None:
        felt = _felt(words, last.impression)
        told.append(words.plain("outcomes-physio.impression", impression=felt))
    return Section(words.plain("outcomes-physio"), tuple(told))


def _scores(first: Rated, last: Rated) -> dict[str, str | int]:
    return {"activity": first.activity, "first": first.score or 0, "last": last.score or 0}


def _lines(words: Words, rounds: Sequence[Round]) -> Iterator[str]:
    """Each activity, then and now; what that comes to; and the impression on the whole."""
    last, between = outcomes.whole(rounds)[-1], outcomes.compared(rounds)
    if between is None:
        for one in last.rated:
            yield words("outcomes-line", **_scores(one, one))
        if last.nth > 1:
            yield words("outcomes-anew")
        yield words("outcomes-head.scale")
    else:
        yield from _then_and_now(words, between)
    if last.impression is not None:
        yield words("outcomes-felt", impression=_felt(words, last.impression))
    if last.impression in CLEARLY_WORSE or (between and between.change is Change.LESS):
        yield words("outcomes-worse")


def _then_and_now(words: Words, between: Compared) -> Iterator[str]:
    for a, b in zip(between.first.rated, between.last.rated, strict=True):
        yield words("outcomes-line.then", **_scores(a, b))
    yield words("outcomes-head.scale")
    averages = words("outcomes-average", **_averages(words, between))
    yield ""
    yield f"{averages} {words(f'outcomes-change.{between.change}')}"
    yield words("outcomes-least", points=LEAST_CHANGE[len(between.first.rated)])


def _averages(words: Words, between: Compared) -> dict[str, str]:
    first, last = between.first, between.last
    return {
        "first": _average(words, first),
        "from": _day(words, first.day),
        "last": _average(words, last),
        "to": _day(words, last.day),
    }


def _average(words: Words, of: Round) -> str:
    return tenths(words, of.average or 0.0)


def _next(words: Words, last: Round) -> str:
    return words("outcomes-next", day=_day(words, last.day and last.day + EVERY))


def _felt(words: Words, impression: Impression) -> str:
    return words.plain(f"outcomes-impressions.{impression}")


def _day(words: Words, day: date | None) -> str:
    return full_day(words, day) if day else ""
