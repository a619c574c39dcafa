"""A training: the card of one exercise with its sets, and the end with what comes next."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.back.mornings import light_today
from bot.domain.back.pain import Light
from bot.domain.check_in.case import Case
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import Done, TryCard
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
    conditions,
    dose_line,
    head,
    name,
    short_name,
    steps,
    stop_rule,
)
from bot.views.check_in.programme import (
    ladder_row,
    left_out,
    menu_row,
    remind_row,
    stretch_row,
)
from bot.views.figure import figure
from bot.views.view import Button, Row, View
from bot.words import Words

MOST_NUMBERS = 8
SIDE_BY_SIDE = 4
"""Numbers that a thumb on the floor can still tell apart."""


def card(words: Words, case: Case, step: TryCard) -> View:
    """The exercise: how far, how much, why so much, how, and what can be said now.

    What was named takes the line of why so much, which then begins what is folded up.
    """
    draft, exercise = case.draft, case.catalogue.by_number[step.card.number]
    known = any(judged.card == step.card for judged in case.record.judged)
    sides = exercise.sides_in(step.card.version)
    why = [] if step.sets_done else [words(f"training-why.{step.reason}")]
    named = conditions(words, case.cleared)
    lines = [
        head(words, case, step),
        _bar(words, step),
        words("training-dose", dose=dose_line(words, step.dose, sides)),
        *([] if named else why),
        stop_rule(words, step.today),
        *named,
        steps(words, exercise, step.card.version, new=not known, before=why if named else ()),
    ]
    picture = figure(exercise, step.card.version)
    return View("\n".join(lines), _rows(words, draft, step), picture=picture)


def before(words: Words, draft: Draft) -> tuple[Row, ...]:
    """What can be chosen before a training: less of it, and the stretches first."""
    lengths = tuple(
        Button(words.plain(f"training-length.{length}"), TrainFor(length))
        for length in Length
        if length is not draft.length
    )
    warm_up = (Button(words.plain("training-warm-up"), WarmUp(draft.id)),)
    return (lengths,) if draft.warm_up else (lengths, warm_up)


def chosen(words: Words, draft: Draft) -> Markup:
    """What is chosen, in a line."""
    first = words("training-chosen.warm-up") if draft.warm_up else ""
    return words(f"training-chosen.{draft.length}", first=first)


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
    text = "\n\n".join([head(words, case, step), asked])
    return View(text, (*filter(None, rows), (back,)), keeps=True)


def day_off(words: Words, length: Length) -> View:
    """It was trained today or yesterday: first a kind word about rest."""
    anyway = Button(words.plain("day-off.anyway"), TrainAnyway(length))
    return View(words("day-off"), (stretch_row(words), (anyway,)))


def ended(words: Words, case: Case, done: Done) -> View:
    """What was done, and what is offered: a harder step, or that two days a week are enough."""
    draft, catalogue = case.draft, case.catalogue
    today = {p.card.number: p for p in case.record.performed_in(draft.id)}
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
    more = Markup("\n").join(after)
    text = words("ended-trained", count=len(done.kept), items=items, after=more)
    text += left_out(words, case)
    if draft.pain is not None:
        text += Markup("\n\n") + _light_before(words, case)
    return View(text, rows)


def _light_before(words: Words, case: Case) -> Markup:
    """The light it was trained under, whatever was told afterwards; on red nobody trains."""
    pain, record = case.draft.pain, case.record
    before = light_today(pain, record.mornings, case.now, record.zone)
    return words(f"trained-light.{'green' if before is Light.GREEN else 'amber'}", pain=pain or 0)


def taken(words: Words, catalogue: Catalogue, offer: Offer) -> View:
    """The harder step is one of the four from now on."""
    text = _with_names(words, catalogue, offer, "offer-taken")
    return View(text, ((*ladder_row(words), *menu_row(words)),))


def stays(words: Words, exercise: Exercise, version: Version) -> View:
    """The runner keeps the exercise they have; where to go from there."""
    text = words("offer-kept", name=name(words, exercise, version))
    return View(text, ((*ladder_row(words), *menu_row(words)),))


def _bar(words: Words, step: TryCard) -> Markup:
    """Which set it is."""
    sets, done = _sets(step), step.sets_done
    bar = "▰" * done + "▱" * (sets - done)
    how_far = "all" if done >= sets else "some" if done else "none"
    return words(f"training-bar.{how_far}", bar=bar, number=min(done + 1, sets), sets=sets)


def _sets(step: TryCard) -> int:
    return step.dose.sets if isinstance(step.dose, Reps) else 0


def _rows(words: Words, draft: Draft, step: TryCard) -> tuple[Row, ...]:
    """A set done, as long as another follows; with the last one comes how it went."""
    number, sets = step.sets_done + 1, _sets(step)
    card = step.card

    def verdicts(*said: Verdict) -> Row:
        return tuple(_verdict(words, draft, step, v) for v in said)

    if number < sets:
        press = SetDone(draft.id, card.number, card.version, number)
        done = Button(words.plain("training-set", number=number, sets=sets), press)
        cannot = (_unfinished(words, draft, step),) if number > 1 else verdicts(Verdict.CANNOT)
        return (done,), (*verdicts(Verdict.PAIN), *cannot), verdicts(Verdict.NOT_NOW)
    first = verdicts(Verdict.NO_PAIN, Verdict.PAIN)
    if step.sets_done == 0:
        return first, verdicts(Verdict.CANNOT, Verdict.NOT_NOW)
    return first, (*verdicts(Verdict.TOO_EASY), _unfinished(words, draft, step))


def _verdict(words: Words, draft: Draft, step: TryCard, verdict: Verdict) -> Button:
    press = JudgeCard(draft.id, step.card.number, step.card.version, verdict)
    return Button(words.plain(f"verdict.{verdict}"), press)


def _unfinished(words: Words, draft: Draft, step: TryCard) -> Button:
    press = AskReps(draft.id, step.card.number, step.card.version)
    return Button(words.plain(f"verdict.{Verdict.UNFINISHED}"), press)


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
