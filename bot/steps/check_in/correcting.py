"""What a runner says of the answer before, when the next thing is open already.

"Wait, it hurt" comes a few seconds after *No pain*: it is about that tap, and not about the card
that has come since.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.back.safety import Answer, Question
from bot.domain.back.where import Where
from bot.domain.check_in.draft import Draft
from bot.domain.check_in.positions import AskSafety, AskWhich, TryCard, TryStretch
from bot.domain.exercises.verdicts import Card, Ease, Shown, Verdict
from bot.domain.reading.names import named_in
from bot.domain.reading.told.correcting import Earlier, Points, earlier_in
from bot.domain.reading.told.exercise import SetDone, Went, exercise_named, exercise_told
from bot.domain.reading.told.session import Turns, turn_told
from bot.domain.reading.told.where import where_said
from bot.steps.check_in.answering import take_safety, take_where_and_pain
from bot.steps.check_in.judging import judge_card, judge_stretch, note_late_pain
from bot.steps.check_in.screens import step_again
from bot.steps.check_in.telling import told_of_a_stretch, told_of_signs
from bot.steps.check_in.undoing import begun_card, last_draft, step_back
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.view import View
from storage.check_in import answers

JUST_NOW = timedelta(seconds=20)
"""Sooner after the answer before nobody has done three slow repetitions; our own judgement."""

Meant = Verdict | Ease | Answer
Kind = type[TryCard | TryStretch] | Question
"""What kind of question an answer is to."""


@dataclass(frozen=True, slots=True)
class _Last:
    """What was answered last, and when; None: it is over, and nobody knows to the second."""

    of: Kind
    answer: Meant
    at: datetime | None


def is_meant(turn: Turn, text: str) -> bool:
    """Whether it may be about the answer before; `correct` asks the rows whether it is."""
    if turn.asking is not None or turn.in_front is not None:
        return False
    told = list(earlier_in(text, turn.tongues))
    kinds: list[Kind] = [TryCard, TryStretch]
    if turn.draft is None:
        told = [earlier for earlier in told if earlier.points is Points.PLAINLY]
    elif isinstance(turn.position, TryCard | TryStretch | AskSafety | AskWhich):
        kinds += turn.draft.answers
    else:
        return False
    return any(_of_the_last(turn, earlier, kind) for earlier in told for kind in kinds)


async def correct(turn: Turn, text: str) -> Reply | None:
    """Take the answer before back, and what was said now in its place.

    "I pressed worse by mistake" names what was pressed: then its question comes again. Where it
    is the same, and where nothing points back to an answer of a while ago, it is about what is
    open; None where it is no answer to that.
    """
    draft = await last_draft(turn)
    last = await _last(turn, draft) if draft else None
    if last is not None:
        for earlier in earlier_in(text, turn.tongues):
            meant = _of_the_last(turn, earlier, last.of)
            if meant not in {None, last.answer} and _points_back(turn, earlier, last):
                return await _instead(turn, meant)
            if meant is not None and earlier.points > Points.MAYBE:
                slipped = turn_told(text, turn.tongues) is Turns.BACK
                return await _instead(turn, None) if slipped else _noted(turn)
    if draft is None:
        return await _of_the_last_session(turn, text)
    return await _of_what_is_open(turn, text)


async def _of_the_last_session(turn: Turn, text: str) -> Reply | None:
    """On a later day nothing is taken back, but that the last exercise hurt is noted."""
    check_in = max((judged.check_in for judged in turn.record.judged), default=None)
    said = await answers.last_said(turn.tx, turn.me.id, check_in) if check_in else None
    if check_in is None or said is None or said.card.version is None:
        return None
    told = [_read(turn, earlier.said, TryCard) for earlier in earlier_in(text, turn.tongues)]
    if Verdict.PAIN not in told or said.answer is Verdict.PAIN:
        return None
    card = Shown(check_in, Card(said.card.number, said.card.version))
    return replace(await note_late_pain(turn, card, Verdict.PAIN), fresh=True)


async def _instead(turn: Turn, meant: Meant | None) -> Reply:
    back = await step_back(turn, fresh=True)
    taken = await _taken(turn, meant) if meant else None
    return taken or back or _noted(turn)


def _of_the_last(turn: Turn, earlier: Earlier, of: Kind) -> Meant | None:
    """What it says of the answer before; "the last one" of a list is the last of its signs."""
    a_sign = isinstance(of, Question) and earlier.points is Points.PLAINLY
    return None if a_sign else _read(turn, earlier.said, of)


async def other_place(turn: Turn, text: str) -> Reply | None:
    """Another place than was told, while its number is asked for: "no, I mean upper"."""
    draft = turn.open_draft
    said = [text, *(earlier.said for earlier in earlier_in(text, turn.tongues))]
    told = next((told for one in said if (told := where_said(one, turn.tongues))), None)
    if told is None or told.where in {draft.where, Where.NO_PAIN}:
        return None
    turn.draft = replace(draft, where=None, asked=None)
    return await take_where_and_pain(turn, told.where, told.pain)


def _points_back(turn: Turn, earlier: Earlier, last: _Last) -> bool:
    if begun_card(turn) is not None:  # then its sets are what is talked about
        return False
    recent = last.at is not None and turn.now - last.at < JUST_NOW
    return recent or earlier.points > Points.MAYBE


async def _last(turn: Turn, draft: Draft) -> _Last | None:
    """The answer before; None where it is none that words can be about."""
    if said := await answers.last_said(turn.tx, turn.me.id, draft.id):
        return _Last(TryCard if said.card.version else TryStretch, said.answer, said.at)
    asked = [question for question in draft.asked or () if question in draft.answers]
    return _Last(asked[-1], draft.answers[asked[-1]], draft.put_at) if asked else None


def _read(turn: Turn, said: str, of: Kind) -> Meant | None:
    """The one answer that words come to, if they are of this kind of question."""
    if isinstance(of, Question):
        answers_told = told_of_signs(turn, said, of)
        return next(iter(answers_told)) if len(answers_told) == 1 else None
    if of is TryStretch:
        return told_of_a_stretch(turn, said)
    if exercise_named(said, turn.tongues) is not None:
        return None  # by its number, which may be of any
    went = exercise_told(said, turn.tongues)
    return Verdict(went) if went and not isinstance(went, SetDone) else None


async def _taken(turn: Turn, meant: Meant) -> Reply | None:
    """The answer to what is open now; None where it is another kind of question."""
    match turn.position, meant:
        case TryCard(card), Verdict():
            reply = await judge_card(turn, Shown(turn.open_draft.id, card), meant)
        case TryStretch(number), Ease():
            reply = await judge_stretch(turn, turn.open_draft.id, number, meant)
        case AskSafety(question), Answer():
            reply = await take_safety(turn, question, meant)
        case _:
            return None
    return replace(reply, fresh=True)


async def _of_what_is_open(turn: Turn, text: str) -> Reply | None:
    """The words as an answer to the open card or question; None where they are none."""
    match turn.position:
        case TryCard() | TryStretch() as card:
            meant = _read(turn, text, type(card))
        case AskSafety(question):
            meant = _read(turn, text, question)
        case _:
            meant = None
    return await _taken(turn, meant) if meant else None


def hurt_by_name(turn: Turn, text: str) -> bool:
    """Whether an exercise of this or of the last session is named, and that it hurt."""
    return turn.asking is None and turn.in_front is None and _hurt(turn, text) is not None


async def note_by_name(turn: Turn, text: str) -> Reply:
    """The exercise that is named hurt: what was said of it before is taken back."""
    card = _hurt(turn, text)
    if card is None:
        raise LookupError("no exercise is named")
    if isinstance(turn.position, TryCard) and turn.position.card == card.card:
        return replace(await judge_card(turn, card, Verdict.PAIN), fresh=True)
    return replace(await note_late_pain(turn, card, Verdict.PAIN), fresh=True)


def _hurt(turn: Turn, text: str) -> Shown | None:
    named = named_in(text, turn.exercise_names)
    if named is None:
        return None
    if all(exercise_told(rest, turn.tongues) is not Went.PAIN for rest in named.rests):
        return None
    if isinstance(turn.position, TryCard) and turn.position.card.number == named.number:
        return Shown(turn.open_draft.id, turn.position.card)
    last = max((judged.check_in for judged in turn.record.judged), default=None)
    return next(
        (
            judged.shown
            for judged in turn.record.judged
            if judged.check_in == last and judged.card.number == named.number
            and judged.verdict is not Verdict.PAIN
        ),
        None,
    )  # fmt: skip


def _noted(turn: Turn) -> Reply:
    """Nothing changes: exactly that is noted."""
    if turn.draft is None:
        return Reply((View(turn.words("already-noted")),))
    return step_again(turn, "already-noted")
