"""Small talk and plain questions: a kind word, the check-in they lead to, and what was open."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.where import Where
from bot.domain.check_in.conversation import answer_where
from bot.domain.check_in.draft import Draft, Purpose
from bot.domain.check_in.positions import AskPain, TryCard, TryStretch
from bot.domain.exercises.catalogue import Exercise, ExerciseKind
from bot.domain.exercises.library import Shelf, Tab, regions
from bot.domain.reading.names import exercises_in, wants_more
from bot.domain.reading.small_talk import Talk, Topic
from bot.domain.reminders.kinds import Kind
from bot.domain.time.schedule import day_of
from bot.presses.library import OpenExercise
from bot.steps import library
from bot.steps.asking import stop_asking
from bot.steps.back import net
from bot.steps.check_in import outcomes
from bot.steps.check_in.answering import take_pain
from bot.steps.check_in.beginning import begin_for, new_draft, open_check_in
from bot.steps.check_in.screens import current_screen
from bot.steps.holds import doubts
from bot.steps.home import held, help_page, home
from bot.steps.open_buttons import panel
from bot.steps.reminders.editing import show_kind
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.steps.unasked import doing
from bot.views import start
from bot.views.check_in.conversation import light_again
from bot.views.view import View
from bot.views.view import panel as panel_of
from storage.check_in import check_ins
from storage.runner.asking import What

_ABOUT_THE_BACK = {Topic.HURTS, Topic.NO_PAIN}
_ALWAYS = {Topic.HELP, Topic.MENU}
_AT_EASE = {Topic.GOING, Topic.FINE, Topic.DID, Topic.ELSEWHERE, Topic.RESTS}
"""Said to nothing that is open."""
_COURTESY = {Topic.HELLO, Topic.THANKS, Topic.BYE, Topic.PRAISE, Topic.MACHINE}


_MAY_BE_A_SIGN = {Topic.ELSEWHERE, Topic.RESTS}
"""What is small talk only where nothing in it worries us: "my calf hurts", "I am tired"."""


def takes(turn: Turn, talk: Talk, text: str) -> bool:
    """Whether it is answered as small talk: neither a sign, nor the end of a pause."""
    if talk.topic in _MAY_BE_A_SIGN and net.worries(turn, text):
        return False
    return _is_free(turn, talk) and not doing.returns(turn, text)


def _is_free(turn: Turn, talk: Talk) -> bool:
    """Whether nothing is open that it answers."""
    if turn.runner is None or talk.topic in _ALWAYS:
        return True
    zone = turn.asking is not None and turn.asking.what is What.ZONE
    if zone and talk.topic in _COURTESY:
        return False  # it may be the name of a place
    if turn.asking is not None and turn.asking.what is What.OUTCOMES and talk.topic is Topic.RAN:
        return False  # "run" is what the back makes hard
    if talk.topic in _AT_EASE:
        waits = doubts.in_front(turn) is not None or doubts.question(turn) is not None
        waits = waits and talk.topic is not Topic.GOING  # which is answered with the question
        return turn.draft is None and turn.asking is None and not waits
    if turn.draft is None:
        return talk.topic is not Topic.PRAISE or turn.asking is None
    if talk.topic is Topic.PRAISE:
        return False  # of a stretch it is a verdict, which only a tap gives
    if talk.topics & _ABOUT_THE_BACK:
        return False
    return talk.topic is not Topic.RAN or turn.draft.purpose.begins_with_the_back


async def answer(turn: Turn, talk: Talk) -> Reply:
    """What is said to it, and on with what was open."""
    if talk.topic in _ALWAYS | _COURTESY:
        return await _and_again(turn, _said(turn, talk.topic))
    if turn.asking is not None:
        await stop_asking(turn)
    match talk.topic:
        case Topic.HURTS:
            return await _hurts(turn, talk)
        case Topic.NO_PAIN:
            return await open_check_in(turn, _placed(turn, talk, Where.NO_PAIN))
        case Topic.MAY_RUN:
            return await _may_run(turn, later=talk.later)
        case Topic.GOING:
            return await _going(turn, later=talk.later)
        case Topic.FINE | Topic.DID | Topic.ELSEWHERE | Topic.RESTS as topic:
            rows = () if topic is Topic.FINE else start.menu(turn.words).rows
            return Reply((home(turn, panel_of(turn.words(f"small-talk.{topic}"), rows)),))
    return await begin_for(turn, Purpose.RUN)


def _said(turn: Turn, topic: Topic) -> View:
    rows = start.menu(turn.words).rows
    match topic:
        case Topic.HELP:
            return help_page(turn)
        case Topic.MENU:
            return start.menu(turn.words)
        case Topic.HELLO:
            return View(turn.words("small-talk.hello"), rows)
        case Topic.PRAISE:
            return View(turn.words("small-talk.thanks"), rows)
    return View(turn.words(f"small-talk.{topic}"))


async def _and_again(turn: Turn, said: View) -> Reply:
    """Under it once more what was open: a setting, a question, what holds before everything."""
    if doubts.in_front(turn) and (asked := doubts.question(turn)):
        return Reply((_beside(turn, said), asked))
    if turn.asking is not None and turn.runner is not None:
        return Reply((_beside(turn, said), *(await _panel(turn)).views))
    if turn.draft is not None and turn.position is not None:
        return Reply((_beside(turn, said), current_screen(turn, turn.position)))
    return Reply((said if said == help_page(turn) else home(turn, said),))


def _beside(turn: Turn, said: View) -> View:
    """Without buttons of its own, so that those of the question are the only ones; but a menu."""
    return said if said == start.menu(turn.words) else replace(said, rows=())


async def _panel(turn: Turn) -> Reply:
    view = panel(turn)
    if view is not None or turn.asking is None:
        return Reply((view,) if view else ())
    if turn.asking.what is What.OUTCOMES:
        return await outcomes.now(turn)
    return await show_kind(turn, Kind(turn.asking.what.value))


def _placed(turn: Turn, talk: Talk, where: Where) -> Draft:
    ran = Topic.RAN in talk.topics
    draft = new_draft(turn, Purpose.RUN if ran else Purpose.CHECK)
    return answer_where(turn.case_of(draft), where)


async def _hurts(turn: Turn, talk: Talk) -> Reply:
    """Where it hurts is noted, and how much, if that was said; a kind word goes first."""
    reply = await open_check_in(turn, _placed(turn, talk, talk.where or Where.LOWER))
    if talk.pain is not None and isinstance(turn.position, AskPain):
        reply = await take_pain(turn, talk.pain)
    if turn.draft is None:
        return reply
    first, *others = reply.views
    kind = replace(first, text=f"{turn.words('small-talk.sorry')}\n\n{first.text}")
    return Reply((kind, *others))


async def _may_run(turn: Turn, *, later: bool) -> Reply:
    """The light of the last number, if it is of today; else a check-in."""
    if shut := held(turn):
        return Reply((shut,))
    told = await _told_today(turn)
    if told is None:
        if turn.draft is not None and turn.position is not None:
            asked = View(turn.words("small-talk.may-run-first"))
            return Reply((asked, current_screen(turn, turn.position)))
        draft = new_draft(turn, Purpose.CHECK)
        return await open_check_in(turn, draft, opening="small-talk.may-run")
    said = light_again(turn.words, turn.case_of(told))
    if later:
        said = replace(said, text=f"{said.text}\n\n{turn.words('small-talk.tomorrow')}")
    return await _and_again(turn, said)


async def _going(turn: Turn, *, later: bool) -> Reply:
    """A kind word, or today's light where there is one: who is about to run should see it."""
    if shut := held(turn):
        return Reply((shut,))
    if not later and (told := await _told_today(turn)):
        return Reply((light_again(turn.words, turn.case_of(told)),))
    return Reply((View(turn.words("small-talk.going")),))


async def _told_today(turn: Turn) -> Draft | None:
    """The answers with today's last number, where the safety questions are behind it."""
    last = max(turn.record.told, key=lambda told: told.at, default=None)
    if last is None or day_of(last.at, turn.zone) != turn.today or turn.record.cleared is None:
        return None
    if turn.draft is not None and turn.draft.id == last.check_in:
        return turn.draft
    return await check_ins.answered(turn.tx, turn.me.id, last.check_in)


def asked_for(turn: Turn, text: str) -> tuple[OpenExercise, ...]:
    """The pages of the exercises that a name may mean; of the open one, what it is good for."""
    numbers, tab = exercises_in(text, turn.exercise_names, turn.tongues), Tab.HOW
    if not numbers and wants_more(text, turn.tongues):
        numbers, tab = _open_exercise(turn), Tab.WHY
    return tuple(_page(turn.catalogue.by_number[number], tab) for number in numbers)


def _page(exercise: Exercise, tab: Tab) -> OpenExercise:
    if exercise.kind is ExerciseKind.STRETCH:
        return OpenExercise(Shelf.STRETCHES, exercise.number, tab)
    return OpenExercise(Shelf(regions(exercise)[0].value), exercise.number, tab)


def _open_exercise(turn: Turn) -> tuple[int, ...]:
    match turn.position:
        case TryStretch(number):
            return (number,)
        case TryCard(card):
            return (card.number,)
    return ()


async def show(turn: Turn, pages: tuple[OpenExercise, ...]) -> Reply:
    """Its page, as the gate lets it be read, or which is meant; what is open stays open."""
    if len(pages) == 1:
        return library.exercise(turn, pages[0])
    return library.which(turn, pages)
