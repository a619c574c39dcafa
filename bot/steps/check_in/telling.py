"""A runner's own words as the tap that they come to, on the card or the question that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.domain.back.safety import OPTIONS, Answer, Question
from bot.domain.check_in.places import exercise_place
from bot.domain.check_in.positions import Asked, AskReady, AskSafety, TryCard, TryStretch
from bot.domain.exercises.verdicts import Ease, Verdict
from bot.domain.reading.names import want_about_one
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.told.due import begins
from bot.domain.reading.told.exercise import SetDone, exercise_named, exercise_told
from bot.domain.reading.told.felt import felt_told
from bot.domain.reading.told.safety import Signs, signs_told
from bot.domain.reading.told.session import Turns, turn_told
from bot.presses.check_in import training
from bot.presses.check_in.cards import JudgeCard, JudgeStretch
from bot.presses.check_in.conversation import AnswerSafety, BeginTraining
from bot.presses.press import Press
from bot.steps.turn import Turn


def told_in(turn: Turn, text: str, buttons: Iterable[Press]) -> Press | None:
    """The one button that the words come to; None where none of them is plainly meant."""
    reads = _reader(turn)
    fits = reads(turn, text) if reads else None
    fitting = [press for press in buttons if fits and fits(press)]
    return fitting[0] if len(fitting) == 1 else None


def stops(turn: Turn, text: str) -> bool:
    """Whether the open session shall end here."""
    return turn.draft is not None and _wishes(turn, text) is Turns.STOP


def goes_back(turn: Turn, text: str) -> bool:
    """Whether the last answer shall be taken back."""
    return turn.draft is not None and _wishes(turn, text) is Turns.BACK


def goes_on(turn: Turn, text: str) -> bool:
    """Whether the open session shall go on where it is: "continue", "I'm back"."""
    free = turn.asking is None and turn.in_front is None
    step = isinstance(turn.position, Asked | TryStretch | TryCard)
    return free and step and begins(text, turn.tongues)


def rests(turn: Turn, text: str) -> bool:
    """Whether a pause is asked for in the middle of a session: one of minutes, not of days."""
    card = isinstance(turn.position, TryStretch | TryCard)
    free = turn.asking is None and turn.in_front is None
    return card and free and want_in(text, turn.tongues) is Want.PAUSE


def wishes(want: Want) -> Callable[[Turn, str], bool]:
    """Whether somebody at ease, with nothing open, plainly wants this."""

    def reads(turn: Turn, text: str) -> bool:
        at_ease = turn.draft is None and turn.asking is None
        return at_ease and _wanted(turn, text) is want

    return reads


def _wanted(turn: Turn, text: str) -> Want | None:
    """What is wished for; an exercise may be named in it: "swap beetle"."""
    wanted = want_in(text, turn.tongues)
    return wanted if wanted else want_about_one(text, turn.exercise_names, turn.tongues)


Fits = Callable[[Press], bool]


def _reader(turn: Turn) -> Callable[[Turn, str], Fits | None] | None:
    match turn.position:
        case AskSafety():
            return _signs
        case TryStretch():
            return _stretch
        case TryCard():
            return _exercise
        case AskReady():
            return _ready
    return None


def _wishes(turn: Turn, text: str) -> Turns | None:
    return turn_told(text, turn.tongues) if turn.asking is None else None


_SAID = {
    Signs.NONE: {Answer.NONE},
    Signs.SOME: {Answer.YES, Answer.ONE},
    Signs.ONE: {Answer.ONE},
    Signs.SEVERAL: {Answer.YES},
}
"""Where "yes" may be one sign or more, and both have a button, a tap has to say which."""


def told_of_signs(turn: Turn, text: str, question: Question) -> frozenset[Answer]:
    """The answers to a safety question that a text may be; none where it is not read."""
    signs = signs_told(text, turn.tongues)
    if signs is None:
        return frozenset()
    counted = Answer.ONE in OPTIONS[question]
    said = _SAID[Signs.SOME if signs is Signs.ONE and not counted else signs]
    return frozenset(said).intersection(OPTIONS[question])


def told_of_a_stretch(turn: Turn, text: str) -> Ease | None:
    """How the back feels after a stretch; None where that is not read."""
    change = felt_told(text, turn.tongues, at_once=True)
    return Ease(change) if change else None


def _signs(turn: Turn, text: str) -> Fits | None:
    asked = turn.position
    answers = told_of_signs(turn, text, asked.question) if isinstance(asked, AskSafety) else ()
    if not answers:
        return None
    return lambda press: isinstance(press, AnswerSafety) and press.answer in answers


def _ready(turn: Turn, text: str) -> Fits | None:
    return (lambda press: isinstance(press, BeginTraining)) if begins(text, turn.tongues) else None


def _stretch(turn: Turn, text: str) -> Fits | None:
    ease = told_of_a_stretch(turn, text)
    if ease is None and _wishes(turn, text) is Turns.SKIP:
        ease = Ease.NOT_NOW
    return lambda press: isinstance(press, JudgeStretch) and press.ease is ease


def of_another(turn: Turn, text: str) -> bool:
    """Whether it names an exercise by its number that is not the open one, or more than one."""
    card = turn.position
    named = exercise_named(text, turn.tongues)
    if named is None or not isinstance(card, TryCard):
        return named is not None
    place, _ = exercise_place(turn.case, card)
    begun = any(judged.check_in == turn.open_draft.id for judged in turn.record.judged)
    return begun and named != place


def _exercise(turn: Turn, text: str) -> Fits | None:
    if of_another(turn, text):
        return None
    went = exercise_told(text, turn.tongues)
    if isinstance(went, SetDone):
        return lambda press: (
            isinstance(press, training.SetDone) and went.number in {None, press.sets}
        )
    skips = went is None and _wishes(turn, text) is Turns.SKIP
    verdict = Verdict.NOT_NOW if skips else Verdict(went) if went else None
    return lambda press: isinstance(press, JudgeCard) and press.verdict is verdict
