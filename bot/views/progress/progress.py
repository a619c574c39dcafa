"""How it is going: three honest sentences, and what stands below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from bot.domain.exercises.catalogue import Catalogue, Reps
from bot.domain.exercises.helping import Helped, helping
from bot.domain.exercises.stretching import Stretched
from bot.domain.progress.diary import TARGETS
from bot.domain.progress.progress import (
    Compared,
    FirstWeek,
    NothingLately,
    PainChange,
    Progress,
    Statement,
    TooFew,
    WithPain,
)
from bot.domain.progress.strength import Climb
from bot.domain.progress.weeks import LATELY
from bot.presses.progress import PhysioPage, ProgressTab, ProgressWords, SetTarget
from bot.presses.start import Menu, Ran
from bot.views.check_in.cards import folded, short_name
from bot.views.local import tenths
from bot.views.picture import Picture
from bot.views.view import BROKEN, Button, Row, View, panel, rows_of
from bot.words import Words


def page(
    words: Words,
    catalogue: Catalogue,
    progress: Progress,
    climbs: Sequence[Climb],
    *,
    held: bool,
    picture: Picture | None = None,
    also: Iterable[str] = (),
) -> View:
    """The main screen. `held`: a safety answer is open, and no exercise is named.

    Without a picture the old one stays. `also`: what else is to be said, at the end.
    """
    sentences = [_pain(words, progress.statement), *_mornings(words, progress)]
    named = () if held else tuple(_climb(words, catalogue, climb) for climb in climbs)
    sentences.append("\n".join([_trained(words, progress), *named]))
    sentences.append(words("progress-stretched", days=progress.weeks.stretchings))
    sentences.append(words("progress-held") if held else _honest(words, progress))
    text = _below_the_picture(words, words("progress-head"), "\n\n".join([*sentences, *also]))
    return panel(text, _buttons(words, progress, held=held), picture=picture, keeps=not picture)


def _below_the_picture(words: Words, *told: str) -> str:
    """A heading, and the rest folded up, so that picture and buttons share a screen with it."""
    head, *lines = told
    return "\n".join([head, folded(words, lines)])


def _pain(words: Words, said: Statement) -> str:
    match said:
        case TooFew(points):
            return words("progress-pain-too-few", points=points)
        case FirstWeek():
            return words("progress-pain-first-week")
        case NothingLately():
            return words("progress-pain-nothing-lately")
        case Compared(first, last, change):
            averages = {"first": tenths(words, first), "last": tenths(words, last)}
            return words(f"progress-pain-{change}", **averages)
        case WithPain(first, last):
            counts = {"first-of": first.of, "last-of": last.of}
            return words("progress-pain-days", first=first.painful, last=last.painful, **counts)


def _mornings(words: Words, progress: Progress) -> Iterator[str]:
    """The sign of too much load, said apart from the averages."""
    weeks = progress.weeks.lately
    answered, worse = sum(week.mornings for week in weeks), sum(week.worse for week in weeks)
    if answered:
        yield words("progress-mornings", of=answered, worse=worse, weeks=LATELY)


def _trained(words: Words, progress: Progress) -> Markup:
    weeks = progress.weeks
    return words(
        "progress-trained",
        trainings=weeks.trainings,
        on=weeks.on_target,
        streak=weeks.streak,
        target=progress.target,
    )


def _climb(words: Words, catalogue: Catalogue, climb: Climb) -> Markup:
    """One of the four, and how far it has come: on the ladder, and in repetitions."""
    exercise = catalogue.by_number[climb.card.number]
    return words(
        "progress-climb",
        name=short_name(words, exercise, climb.card.version),
        rung=_rung(words, climb),
        dose=_dose(words, climb),
    )


def _rung(words: Words, climb: Climb) -> Markup:
    now, began = climb.card, climb.began
    if began.number != now.number:
        return words("progress-rung.up", began=began.number, rung=now.number)
    key = "progress-rung" if began == now else "progress-rung.full"
    return words(key, rung=now.number)


def _dose(words: Words, climb: Climb) -> Markup:
    first, last = climb.first, climb.last
    if first is None or last is None:
        return words("progress-dose.none")
    now, before = words("progress-dose", **_of(last)), words("progress-dose", **_of(first))
    return now if first == last else words("progress-dose.changed", first=before, last=now)


def _of(dose: Reps) -> dict[str, int]:
    return {"sets": dose.sets, "reps": dose.least}


def _honest(words: Words, progress: Progress) -> str:
    """Never a claim of effect; and when it does not get better, that is said."""
    said = progress.statement
    change = said.change if isinstance(said, Compared) else PainChange.SAME
    if progress.no_better:
        return words("progress-honest-no-better")
    if change is PainChange.SAME:
        return words("progress-honest-numbers")
    return words(f"progress-honest-{change}")


def _buttons(words: Words, progress: Progress, *, held: bool) -> tuple[Row, ...]:
    if not progress.weeks.all:
        return ((Button(words.plain("progress-run"), Ran()),),)
    target = words.plain("progress-target", target=progress.target)
    helps = Button(words.plain("progress-helps"), ProgressWords(ProgressTab.HELPS))
    return rows_of(
        [
            *(() if held else (helps,)),
            Button(words.plain("progress-physio"), PhysioPage()),
            Button(words.plain("button-menu"), Menu()),
            Button(target, ProgressWords(ProgressTab.TARGET)),
        ],
        BROKEN,
    )


def helps(words: Words, catalogue: Catalogue, tries: Sequence[Stretched], *, held: bool) -> View:
    """How often each stretch has felt better."""
    found = helping(catalogue, tries)
    if held:
        lines: list[str] = [words("helps-held")]
    elif not found:
        lines = [words("helps-none")]
    else:
        lines = [*(_helped(words, catalogue, one) for one in found), "", words("helps-note")]
    return panel(
        _below_the_picture(words, words("helps-head"), *lines), (_back(words),), keeps=True
    )


def _helped(words: Words, catalogue: Catalogue, one: Helped) -> Markup:
    key = "helps-early" if one.too_early else "helps-line"
    name = words(catalogue.by_number[one.number].slug)
    return words(key, name=name, better=one.better, of=one.of)


def target(words: Words, now: int, *, noted: bool = False) -> View:
    """How many training days a week to aim for."""
    choices = [_choice(words, trainings, now) for trainings in TARGETS]
    text = words("target-set", target=now) if noted else folded(words, [words("target-ask")])
    return panel(text, rows_of([*choices, *_back(words)], BROKEN), keeps=True)


def _choice(words: Words, trainings: int, now: int) -> Button:
    key = "target-chosen" if trainings == now else "target-choice"
    return Button(words.plain(key, target=trainings), SetTarget(trainings))


def _back(words: Words) -> Row:
    return (Button(words.plain("progress-back"), ProgressWords(ProgressTab.MAIN)),)
