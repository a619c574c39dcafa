"""Reminders that are reminder, and what is left of them after a tap."""

from __future__ import annotations

import datetime as dt

from bot.domain.check_in.record import Record
from bot.domain.exercises.catalogue import Catalogue, Exercise, Version
from bot.domain.exercises.stretching import helped, offers
from bot.domain.exercises.verdicts import Ease
from bot.domain.reminders.attention import Note
from bot.domain.reminders.deciding import Kind
from bot.domain.reminders.fading import Fading, FadingStep, next_step
from bot.domain.time.schedule import Slot
from bot.presses.reminders.reminder_messages import ComeLess, Do, MinuteFelt, React
from bot.presses.start import Ran, Stretch
from bot.views import when
from bot.views.back import mornings, safety
from bot.views.check_in import cards
from bot.views.view import Button, Row, View
from bot.words import Markup, Words

CAT_COW = 13
"""The gentlest of the stretches, for a runner whom none has helped yet."""

VARIANTS = 3
SINGLE = {Kind.DAILY, Kind.TRAINING, Kind.POST_RUN}

EXERCISE_ROWS = (
    (Do.START,),
    (Do.MINUTE, Do.SNOOZE),
    (Do.TONIGHT, Do.SKIP),
    (Do.PAIN,),
)
NOTE_ROWS = {
    Note.BETTER_TIME: (Do.TIME,),
    Note.STILL_THERE: (Do.KEEP, Do.STOP),
    Note.LAST: (Do.KEEP,),
}
NEVER_FADED = Fading()
AFTER_RUN_LABELS = {
    Do.START: "yes",
    Do.SOON: "soon",
    Do.TONIGHT: "tonight",
    Do.SKIP: "not-today",
}


def reminder(
    words: Words,
    kind: Kind,
    note: Note,
    record: Record,
    catalogue: Catalogue,
    *,
    day: dt.date,
    about: Kind | None = None,
    fading: Fading = NEVER_FADED,
) -> View:
    """The message of a reminder.

    Args:
        words: the runner's words.
        kind: what it is.
        note: what it says besides.
        record: what is known of the runner, for what helped last time.
        catalogue: all exercises.
        day: the local day that it is for.
        about: what a snooze or a follow-up is about; stretching where that is not said.
        fading: how often it comes so far, for the offer to come less often.
    """
    if kind is Kind.MORNING:
        return mornings.question(words, day)
    if kind is Kind.RECHECK:
        return safety.ask_again(words)
    of = kind if kind in SINGLE else about if about in SINGLE else Kind.DAILY
    lines = [_text(words, of, record, catalogue)]
    if kind is Kind.NUDGE:
        lines.insert(0, words("due-nudge"))
    if note is not Note.NONE:
        lines += ["", words(f"due-note.{note}")]
    less = _less(words, of, fading, day) if note is Note.FADE else ()
    return View("\n".join(lines), (*_rows(words, kind, of, note, day), *less))


def _less(words: Words, of: Kind, fading: Fading, day: dt.date) -> tuple[Row, ...]:
    step = next_step(fading)
    if step is None:
        return ()
    less = Button(words.plain("due-button.less"), ComeLess(of, step))
    keep = Button(words.plain("due-button.keep"), React(of, of, Do.KEEP, day.toordinal()))
    return ((less,), (keep,))


def _text(words: Words, of: Kind, record: Record, catalogue: Catalogue) -> str:
    if of is Kind.POST_RUN:
        return words("due-post_run")
    tries = sum(stretched.times for stretched in record.stretched) + len(record.judged)
    variant = tries % VARIANTS + 1
    more = (
        _four(words, record, catalogue)
        if of is Kind.TRAINING
        else _helped(words, record, catalogue)
    )
    return f"{words(f'due-{of}.v{variant}')}\n{more}"


def _helped(words: Words, record: Record, catalogue: Catalogue) -> str:
    exercise = favourite(record, catalogue)
    better, of = helped(record.stretched, exercise.number)
    if not better:
        return words("due-daily.short")
    return words("due-daily.helped", name=words(exercise.slug), better=better, of=of)


def _four(words: Words, record: Record, catalogue: Catalogue) -> str:
    if record.programme is None:
        return words("due-training.none")
    cards_of_four = record.programme.items
    names = (
        cards.short_name(words, catalogue.by_number[c.number], c.version) for c in cards_of_four
    )
    return words("due-training.four", names=Markup(", ".join(names)))


def favourite(record: Record, catalogue: Catalogue) -> Exercise:
    """The one stretch for a minute: what helped most, else the gentlest that did not hurt."""
    region = next((checked.region for checked in record.earlier if checked.region), None)
    offered = offers(catalogue, region, record.stretched)
    if not offered:
        return catalogue.by_number[CAT_COW]
    if helped(record.stretched, offered[0].number)[0]:
        return offered[0]
    return next((e for e in offered if e.number == CAT_COW), offered[0])


def _rows(words: Words, kind: Kind, of: Kind, note: Note, day: dt.date) -> tuple[Row, ...]:
    def button(do: Do, label: str) -> Button:
        press = React(kind, of, do, day.toordinal())
        return Button(words.plain(f"due-button.{label}"), press)

    if of is Kind.POST_RUN:
        first, *others = (button(do, label) for do, label in AFTER_RUN_LABELS.items())
        rows: tuple[Row, ...] = ((first,), tuple(others[:2]), tuple(others[2:]))
    else:
        rows = tuple(tuple(button(do, do.value) for do in row) for row in EXERCISE_ROWS)
    extra = tuple(button(do, do.value) for do in NOTE_ROWS.get(note, ()))
    return (*rows, extra) if extra else rows


def planned(words: Words, slot: Slot, zone: str | None, kind: Kind, of: Kind) -> View:
    """It comes back later; starting at once is still possible."""
    key = "due-planned.moved" if slot.moved else "due-planned"
    label = "yes" if of is Kind.POST_RUN else "start"
    press = React(kind, of, Do.START, slot.day.toordinal())
    start = Button(words.plain(f"due-button.{label}"), press)
    return View(words(key, when=when.sent_at(words, slot, zone)), ((start,),))


def stretch_planned(words: Words, minutes: int, slot: Slot, zone: str | None) -> View:
    """The reminder that a runner asked for after a check-in stands."""
    if slot.moved:
        return View(words("reminder-planned-later", when=when.sent_at(words, slot, zone)))
    return View(words("reminder-planned", minutes=minutes))


def skipped(words: Words) -> View:
    """Skipping is no failure."""
    return View(words("reminder-skipped"))


def skipped_then(words: Words, day: dt.date) -> View:
    """A skip under a reminder of a day that is over: today is as it was."""
    return View(words("reminder-skipped-then", day=when.date(words, day)))


def kept(words: Words) -> View:
    """The runner is there and wants to go on."""
    return View(words("due-kept"))


def fewer(words: Words, kind: Kind, step: FadingStep, day: dt.date) -> View:
    """It comes less often from now on; starting today is one tap away all the same."""
    press = React(kind, kind, Do.START, day.toordinal())
    start = Button(words.plain("due-button.start"), press)
    return View(words(f"due-fewer.{step.name.lower()}"), ((start,),))


def stopped(words: Words) -> View:
    """No more of these."""
    return View(words("due-stopped"))


def minute(words: Words, exercise: Exercise, check_in: int) -> View:
    """One stretch, and how it felt."""
    steps = enumerate(words.series(f"{exercise.slug}.step"), start=1)
    dose = cards.dose_line(words, exercise.dose, exercise.sides)
    lines = [
        words("minute", name=Markup(cards.name(words, exercise, Version.FULL))),
        words(f"{exercise.slug}.start"),
        *(words("card-step", number=number, step=step) for number, step in steps),
        "",
        words("stretch-try", dose=Markup(dose)),
    ]
    eases = (Ease.BETTER, Ease.SAME, Ease.WORSE)
    felt = tuple(
        Button(words.plain(f"ease.{e}"), MinuteFelt(check_in, exercise.number, e)) for e in eases
    )
    return View("\n".join(lines), (felt,))


def minute_done(words: Words, exercise: Exercise, ease: Ease) -> View:
    """Short counts; a stretch that made it worse leads to the check-in."""
    if ease is Ease.WORSE:
        check_in = Button(words.plain("morning-advice.check-in"), Ran())
        return View(words("minute.worse", name=words(exercise.slug)), ((check_in,),))
    more = Button(words.plain("menu.stretch"), Stretch())
    return View(words("minute.done"), ((more,),))
