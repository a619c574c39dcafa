"""A training: the card of one exercise with its sets, and the end with what comes next."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import Done, TryCard
from bot.domain.check_in.training import at_the_start
from bot.domain.exercises.catalogue import Catalogue, Exercise, Reps, Version
from bot.domain.exercises.verdicts import Card, Verdict
from bot.domain.load.lengths import Length
from bot.domain.load.offers import Offer
from bot.domain.load.progression import Performed
from bot.presses.check_in.cards import Detail, JudgeCard
from bot.presses.check_in.ladder import KeepCard, TakeOffer
from bot.presses.check_in.training import (
    AskReps,
    SetDone,
    TrainAnyway,
    TrainFor,
    Unfinished,
    WarmUp,
)
from bot.views.check_in import upkeep
from bot.views.check_in.cards import (
    cautions,
    description,
    detail_button,
    dose_line,
    name,
    short_name,
    stop_rule,
)
from bot.views.check_in.programme import ladder_row, menu_row, remind_row, stretch_row
from bot.views.figure import figure
from bot.views.view import Button, Row, View
from bot.words import Words

MOST_NUMBERS = 8
SIDE_BY_SIDE = 4
"""Numbers that a thumb on the floor can still tell apart."""


def card(words: Words, case: Case, step: TryCard, *, full: bool = False) -> View:
    """The exercise: how, how much, why so much, the sets done so far, and the verdicts."""
    draft, exercise = case.draft, case.catalogue.by_number[step.card.number]
    start = at_the_start(case)
    lines = [
        _head(words, exercise, step.card),
        _how(words, case, step, full=full),
        "" if step.sets_done else _bar(words, step),
        *([words("training-warm-up.why")] if start and not draft.warm_up else []),
        words("training-dose", dose=dose_line(words, step.dose, exercise.sides)),
        words(f"training-why.{step.reason}"),
        stop_rule(words, step.today),
        *([_bar(words, step)] if step.sets_done else []),
    ]
    known = not full and any(judged.card == step.card for judged in case.record.judged)
    lines[2:2] = cautions(words, exercise, case.cleared, most=0 if known else None)
    more = detail_button(words, Detail(draft.id, exercise.number, step.card.version, not full))
    rows = _start_rows(words, draft, more) if start else (_last_row(words, draft, step, more),)
    return View(
        "\n".join(lines),
        (
            *(_warm_up_row(words, draft, more) if start else ()),
            *_set_row(words, draft, step),
            *_verdicts(words, draft, step),
            *rows,
        ),
        picture=figure(exercise, step.card.version),
    )


def reps_question(words: Words, case: Case, step: TryCard, *, less: bool | None) -> View:
    """Couldn't finish: how many were it?

    `less`: whether it becomes less next time; None where nothing is said about that.
    """
    draft, card = case.draft, step.card
    target = step.dose.least if isinstance(step.dose, Reps) else 0
    numbers = range(max(0, target - MOST_NUMBERS), target)
    buttons = tuple(
        Button(
            words.plain(f"training-reps.{_few(reps, numbers)}", reps=reps),
            Unfinished(draft.id, card.number, card.version, reps),
        )
        for reps in numbers
    )
    rows = (buttons[:SIDE_BY_SIDE], buttons[SIDE_BY_SIDE:])
    back = Button(
        words.plain("training-reps.back"),
        Detail(draft.id, card.number, card.version, full=False),
    )
    then = [] if less is None else [words(f"training-reps.{'less' if less else 'same'}")]
    asked = " ".join([words("training-reps"), *then])
    head = _head(words, case.catalogue.by_number[card.number], card)
    return View("\n\n".join([head, asked]), (*filter(None, rows), (back,)))


def day_off(words: Words, length: Length) -> View:
    """It was trained today or yesterday: first a kind word about rest."""
    anyway = Button(words.plain("day-off.anyway"), TrainAnyway(length))
    return View(words("day-off"), (stretch_row(words), (anyway,)))


def ended(words: Words, case: Case, done: Done) -> View:
    """What was done, and what is offered: a harder step, or that two days a week are enough."""
    draft, catalogue = case.draft, case.catalogue
    today = {p.card.number: p for p in case.record.performed if p.check_in == draft.id}
    items = Markup("\n").join(
        _trained(words, catalogue, item, today.get(item.number)) for item in done.kept
    )
    after = [words("trained-rest" if draft.length is Length.WHOLE else "trained-short")]
    rows: tuple[Row, ...] = ((*ladder_row(words), *menu_row(words)), remind_row(words))
    if done.offer:
        after.insert(0, _with_names(words, catalogue, done.offer, "offer-harder"))
        rows = (_decide(words, draft.id, done.offer), *rows)
    if done.upkeep:
        after.insert(0, words("upkeep"))
        rows = (upkeep.choice(words, draft.id), *rows)
    return View(
        words("ended-trained", count=len(done.kept), items=items, after=Markup("\n").join(after)),
        rows,
    )


def taken(words: Words, catalogue: Catalogue, offer: Offer) -> View:
    """The harder step is one of the four from now on."""
    text = _with_names(words, catalogue, offer, "offer-taken")
    return View(text, ((*ladder_row(words), *menu_row(words)),))


def stays(words: Words, exercise: Exercise, version: Version) -> View:
    """The runner keeps the exercise they have; where to go from there."""
    text = words("offer-kept", name=name(words, exercise, version))
    return View(text, ((*ladder_row(words), *menu_row(words)),))


def _head(words: Words, exercise: Exercise, card: Card) -> str:
    return words("card-head", name=name(words, exercise, card.version), rung=exercise.number)


def _how(words: Words, case: Case, step: TryCard, *, full: bool) -> str:
    """The cues; all steps where it is new, or easier and so without cues of its own."""
    exercise = case.catalogue.by_number[step.card.number]
    new = all(judged.card != step.card for judged in case.record.judged)
    if full or new or step.card.version is Version.EASIER:
        return description(words, exercise, step.card.version, full=full)
    cues = Markup(" · ").join(words.series(f"{exercise.slug}.cue"))
    return words("card-cues", cues=cues)


def _bar(words: Words, step: TryCard) -> Markup:
    """The sets; before the first one it stands where a line is empty, as the figure needs room."""
    sets, done = _sets(step), step.sets_done
    bar = "▰" * done + "▱" * (sets - done)
    how_far = "all" if done >= sets else "some" if done else "none"
    return words(f"training-bar.{how_far}", bar=bar, done=done, sets=sets)


def _sets(step: TryCard) -> int:
    return step.dose.sets if isinstance(step.dose, Reps) else 0


def _set_row(words: Words, draft: Draft, step: TryCard) -> tuple[Row, ...]:
    number, sets = step.sets_done + 1, _sets(step)
    if number > sets:
        return ()
    press = SetDone(draft.id, step.card.number, step.card.version, number)
    return ((Button(words.plain("training-set", number=number, sets=sets), press),),)


def _verdicts(words: Words, draft: Draft, step: TryCard) -> tuple[Row, ...]:
    over = step.sets_done >= _sets(step)
    second = (Verdict.TOO_EASY,) if over else (Verdict.CANNOT, Verdict.NOT_NOW)
    last = (_unfinished(words, draft, step),) if over else ()
    return (
        tuple(_verdict(words, draft, step, v) for v in (Verdict.NO_PAIN, Verdict.PAIN)),
        (*(_verdict(words, draft, step, v) for v in second), *last),
    )


def _verdict(words: Words, draft: Draft, step: TryCard, verdict: Verdict) -> Button:
    press = JudgeCard(draft.id, step.card.number, step.card.version, verdict)
    return Button(words.plain(f"verdict.{verdict}"), press)


def _unfinished(words: Words, draft: Draft, step: TryCard) -> Button:
    press = AskReps(draft.id, step.card.number, step.card.version)
    return Button(words.plain(f"verdict.{Verdict.UNFINISHED}"), press)


def _last_row(words: Words, draft: Draft, step: TryCard, more: Button) -> Row:
    """Between the sets: couldn't finish; before and after them it stands elsewhere."""
    between = step.sets_done < _sets(step)
    return (_unfinished(words, draft, step), more) if between else (more,)


def _start_rows(words: Words, draft: Draft, more: Button) -> tuple[Row, ...]:
    """Before anything is done: less of it."""
    lengths = tuple(
        Button(words.plain(f"training-length.{length}"), TrainFor(length))
        for length in Length
        if length is not draft.length
    )
    return ((more,), lengths) if draft.warm_up else (lengths,)


def _warm_up_row(words: Words, draft: Draft, more: Button) -> tuple[Row, ...]:
    """The stretches come before the strength work, so they stand first."""
    warm_up = Button(words.plain("training-warm-up"), WarmUp(draft.id))
    return () if draft.warm_up else ((warm_up, more),)


def _few(reps: int, numbers: range) -> str:
    return "few" if reps == numbers.start and reps else "some"


def _trained(words: Words, catalogue: Catalogue, item: Card, done: Performed | None) -> Markup:
    version, result = item.version, Markup("")
    if done and done.verdict not in {Verdict.PAIN, Verdict.CANNOT}:  # those were replaced
        version = done.card.version
        sets, reps = done.dose.sets, done.dose.least
        result = words(f"trained-done.{done.verdict}", sets=sets, reps=reps)
    shown = short_name(words, catalogue.by_number[item.number], version)
    return words("trained-line", name=shown, done=result)


def _with_names(words: Words, catalogue: Catalogue, offer: Offer, key: str) -> Markup:
    exercise, old = (catalogue.by_number[c.number] for c in (offer.card, offer.instead_of))
    return words(
        key,
        rung=exercise.number,
        name=name(words, exercise, offer.card.version),
        instead=name(words, old, offer.instead_of.version),
        reps=exercise.dose.least if isinstance(exercise.dose, Reps) else 0,
    )


def _decide(words: Words, check_in: int, offer: Offer) -> Row:
    old, new = offer.instead_of, offer.card
    take = TakeOffer(check_in, old.number, new.number)
    keep = KeepCard(check_in, old.number, old.version)
    return (
        Button(words.plain("offer-harder.keep"), keep),
        Button(words.plain("offer-harder.take"), take),
    )
