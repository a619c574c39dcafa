"""Reminders as they come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from markupsafe import Markup

from bot.domain.check_in.draft import Purpose
from bot.domain.check_in.favourite import favourite
from bot.domain.check_in.record import Past, Record
from bot.domain.exercises.catalogue import Catalogue
from bot.domain.exercises.stretching import helped
from bot.domain.reminders.attention import Note
from bot.domain.reminders.fading import Fading, next_step
from bot.domain.reminders.kinds import Asks, Kind, subject_of
from bot.domain.reminders.live import Role
from bot.presses.reminders.reminder_messages import ComeLess, Do, React
from bot.views.back import mornings, safety
from bot.views.check_in import cards
from bot.views.view import Button, Row, View
from bot.words import Words

VARIANTS = 3
"""Ways of saying it, so that it does not become a noise."""

EXERCISE_ROWS = (
    ((Do.START, "start"),),
    ((Do.MINUTE, "minute"), (Do.SNOOZE, "snooze")),
    ((Do.TONIGHT, "tonight"), (Do.SKIP, "skip")),
    ((Do.PAIN, "pain"),),
)
RUN_ROWS = (
    ((Do.START, "yes"),),
    ((Do.SOON, "soon"), (Do.TONIGHT, "tonight")),
    ((Do.SKIP, "not-today"),),
)
"""What a button does, and its label."""

NOTE_BUTTONS: Mapping[Note, tuple[Do, ...]] = {
    Note.NONE: (),
    Note.BETTER_TIME: (Do.TIME,),
    Note.STILL_THERE: (Do.KEEP, Do.STOP),
    Note.LAST: (Do.KEEP,),
    Note.FADE: (),
    Note.SORE_AGAIN: (),
    Note.LESS_LATELY: (),
}


@dataclass(frozen=True, slots=True)
class Coming:
    """A reminder that is about to be sent, with all that its message needs."""

    kind: Kind
    day: dt.date
    """The local day that it is for."""
    note: Note = Note.NONE
    """What it says besides."""
    about: Kind | None = None
    """What a snooze or a follow-up is about; stretching where that is not said."""
    fading: Fading = field(default_factory=Fading)
    """How often it comes so far, for the offer to come less often."""

    @property
    def subject(self) -> Kind:
        """The kind it is about: of a follow-up or a snooze, that of the first one."""
        return subject_of(self.kind, self.about)

    def react(self, do: Do) -> React:
        """The press of one of its buttons."""
        return React(self.kind, self.subject, do, self.day.toordinal())


def reminder(words: Words, coming: Coming, record: Record | Past, catalogue: Catalogue) -> View:
    """The message of a reminder. `record`: for what helped last time, and for the four."""
    match coming.kind.facts.asks:
        case Asks.MORNING:
            return mornings.question(words, coming.day)
        case Asks.SEEN:
            return replace(safety.ask_again(words), of=Role.REMINDER)
        case Asks.EXERCISE | Asks.RUN | Asks.AGAIN:
            lines = _lines(words, coming, record, catalogue)
            about_run = coming.subject.facts.asks is Asks.RUN
            of = Role.ABOUT_RUN if about_run else Role.REMINDER
            return View("\n".join(lines), buttons_of(words, coming), of=of)
        case other:
            assert_never(other)


def _lines(words: Words, coming: Coming, record: Record | Past, catalogue: Catalogue) -> list[str]:
    lines = [_text(words, coming.subject, record, catalogue)]
    if coming.kind is Kind.NUDGE:
        lines.insert(0, words("due-nudge"))
    if coming.note is not Note.NONE:
        lines += ["", words(f"due-note.{coming.note}")]
    return lines


def _text(words: Words, subject: Kind, record: Record | Past, catalogue: Catalogue) -> str:
    if subject.facts.asks is Asks.RUN:
        return words(f"due-{subject}")
    tries = sum(stretched.times for stretched in record.stretched) + len(record.judged)
    said = words(f"due-{subject}.v{tries % VARIANTS + 1}")
    if subject.regular and subject.regular.starts is Purpose.TRAIN:
        return f"{said}\n{_four(words, record, catalogue)}"
    return f"{said}\n{_helped(words, record, catalogue)}"


def _helped(words: Words, record: Record | Past, catalogue: Catalogue) -> str:
    exercise = favourite(record, catalogue)
    better, of = helped(record.stretched, exercise.number) if exercise else (0, 0)
    if exercise is None or not better:
        return words("due-daily.short")
    return words("due-daily.helped", name=words(exercise.slug), better=better, of=of)


def _four(words: Words, record: Record | Past, catalogue: Catalogue) -> str:
    if record.programme is None:
        return words("due-training.none")
    names = (
        cards.short_name(words, catalogue.by_number[card.number], card.version)
        for card in record.programme.items
    )
    return words("due-training.four", names=Markup(", ").join(names))


def buttons_of(words: Words, coming: Coming) -> tuple[Row, ...]:
    """What can be done with it."""

    def button(do: Do, label: str) -> Button:
        return Button(words.plain(f"due-button.{label}"), coming.react(do))

    about_a_run = coming.subject.facts.asks is Asks.RUN
    rows = tuple(
        tuple(button(do, label) for do, label in row)
        for row in (RUN_ROWS if about_a_run else EXERCISE_ROWS)
    )
    more = tuple(button(do, do.value) for do in NOTE_BUTTONS[coming.note])
    return (*rows, *([more] if more else []), *_less(words, coming))


def _less(words: Words, coming: Coming) -> tuple[Row, ...]:
    """The offer to come less often."""
    step = next_step(coming.fading)
    if coming.note is not Note.FADE or step is None:
        return ()
    of = coming.subject
    keep = React(of, of, Do.KEEP, coming.day.toordinal())
    return (
        (Button(words.plain("due-button.less"), ComeLess(of, step)),),
        (Button(words.plain("due-button.keep"), keep),),
    )
