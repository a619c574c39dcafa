"""Words of alarm: kept until they are answered, by a button or in words."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.back.alarms import Alarm, AlarmAnswer, AlarmKind, DoubtKind, gravest
from bot.domain.back.safety import Emergency, Question, SeeSoon
from bot.domain.reading.alarm.finding import named_in
from bot.domain.reading.answers import calls_for_help
from bot.domain.reading.plain_wishes import Want, want_in
from bot.domain.reading.told.session import Turns, turn_told
from bot.domain.reminders.live import DENIED, InFront
from bot.domain.time.schedule import day_of
from bot.lexicon import alarms as table
from bot.steps.asking import ask, reported
from bot.steps.back.answers import said_to_alarm, takes_no_back
from bot.steps.back.safety import go_on, stop
from bot.steps.holds import doubts
from bot.steps.holds.age import set_under_age
from bot.steps.home import shut_screen
from bot.steps.reply import Reply
from bot.steps.turn import Turn
from bot.views.back import safety as views
from bot.views.hosts import harm
from bot.views.view import View
from storage.back import alarms
from storage.runner.asking import What

INCLUDED = {
    AlarmKind.DESPAIR: frozenset({AlarmKind.DESPAIR}),
    AlarmKind.EMERGENCY: frozenset({AlarmKind.EMERGENCY, AlarmKind.SOON}),
    AlarmKind.SOON: frozenset({AlarmKind.SOON}),
}
"""What a "yes" to one kind answers besides: who needs help now need not be asked about later."""


async def heard(turn: Turn, kind: AlarmKind, text: str) -> Reply:
    """Words of alarm were typed: an age beside them is heard, and an answer goes first.

    An answer may name a sign in saying that it is so.
    """
    if turn.runner and want_in(text, turn.tongues) is Want.TOO_YOUNG:
        await set_under_age(turn, turn.now)
    if waits(turn) and answers(turn, text) and not _graver(turn, kind):
        return await typed(turn, text)
    named = named_in(text, table(), turn.before)
    if turn.runner is None:
        return Reply((_to_a_stranger(turn, kind, named),))
    await _raise(turn, kind, named)
    question = await _its_question(turn, kind)
    if turn.asking is not None and turn.asking.what is What.HARM:
        # the gravest reports are those that sound an alarm, and they must not be lost for it
        await ask(turn, What.HARM, text)
        return replace(question, views=(harm.check(turn.words, text), *question.views))
    return question


def answers(turn: Turn, text: str) -> bool:
    """Whether it is a whole answer to the alarm that was shown last."""
    said = said_to_alarm(turn, text, of_mood=False)
    return said is not None and turn.in_front is InFront.ALARM


def _graver(turn: Turn, kind: AlarmKind) -> bool:
    """Whether it is graver than what is open, which then is not what it answers."""
    open_one = gravest(turn.record.alarms)
    order = [*AlarmKind]
    return open_one is None or order.index(kind) < order.index(open_one.kind)


async def said_so(turn: Turn, kind: AlarmKind) -> Reply:
    """Asked to be sure, and it is so: it holds as if it had been plain from the beginning."""
    if turn.runner is None:
        return Reply((_to_a_stranger(turn, kind),))
    alarm = _open(turn, kind) or await _raise(turn, kind)
    return await answer(turn, kind, alarm.nth, yes=True)


async def _raise(turn: Turn, kind: AlarmKind, named: tuple[str, ...] = ()) -> Alarm:
    """From here on the words hold, until they are answered."""
    if before := _open(turn, kind):
        await _note(turn, before, AlarmAnswer.AGAIN)  # its "no" does not answer this one
    nth = max((a.nth for a in turn.record.alarms), default=0) + 1
    alarm = Alarm(nth, kind, turn.now, signs=named)
    await alarms.keep(turn.tx, turn.me.id, alarm)
    turn.record = turn.record.alarmed(alarm)
    return alarm


def waits(turn: Turn) -> bool:
    """Whether an alarm is open, so that what is typed is about it."""
    return turn.runner is not None and gravest(turn.record.alarms) is not None


async def typed(turn: Turn, text: str) -> Reply:
    """What was typed while an alarm is open; what is not read whole leaves the question open.

    So does a "no" to something else that was shown since: the alarm is asked about again.
    """
    alarm = gravest(turn.record.alarms)
    if alarm is None:
        raise LookupError("no alarm is open")
    said = said_to_alarm(turn, text, of_mood=alarm.kind is AlarmKind.DESPAIR)
    if alarm.kind is AlarmKind.SOON and calls_for_help(text, turn.tongues):
        await _raise(turn, AlarmKind.EMERGENCY)
        return await _its_question(turn, AlarmKind.EMERGENCY)
    kindly = alarm.asks_kindly(turn.now, turn.zone)
    if said is None or kindly or turn.in_front is not InFront.ALARM:
        # a "yes" to "how are you" says nothing
        return await _asked_again(turn, alarm.kind)
    return await said_in_words(turn, alarm.kind, alarm.nth, said)


async def said_in_words(turn: Turn, kind: AlarmKind, nth: int, said: AlarmAnswer) -> Reply:
    """The answer in words, which may be about another person: then that person's help first."""
    reply = await answer(turn, kind, nth, yes=said is AlarmAnswer.YES)
    return for_another(turn, kind, reply) if said is AlarmAnswer.ANOTHER else reply


def for_another(turn: Turn, kind: AlarmKind, reply: Reply) -> Reply:
    """What another person needs, before what the runner's own "no" is answered with."""
    return replace(reply, views=(views.for_another(turn.words, kind, turn.help), *reply.views))


def asked_about(turn: Turn) -> int:
    """Which open alarm the list of emergency signs asks about; 0: none."""
    alarm = _open(turn, AlarmKind.EMERGENCY) if turn.runner else None
    return alarm.nth if alarm else 0


async def answer(turn: Turn, kind: AlarmKind, nth: int, *, yes: bool) -> Reply:
    """Yes, that is me, which counts whatever is open; or no, if it is about what is open.

    `nth`: which alarm the tapped screen asked about; 0: the list was only looked up.
    """
    stood = turn.position
    if kind is AlarmKind.EMERGENCY and (yes or not nth):  # the same list as "to be sure"
        await doubts.over(turn, DoubtKind.BODY)
    if yes:
        return await _so_it_is(turn, kind, nth)
    alarm = _open(turn, kind)
    if alarm is not None and (alarm.nth != nth or alarm.answer is AlarmAnswer.YES):
        return await _question(turn)  # a "no" to another one, or from before the "yes"
    if alarm is not None:
        await _note(turn, alarm, AlarmAnswer.NO)
    if said := reported(turn):
        return Reply((harm.check(turn.words, said),))
    what = InFront.DENIED_ALARM if alarm else InFront.DENIED_BODY
    if kind is AlarmKind.DESPAIR and shut_screen(turn) is None and not doubts.question(turn):
        # nothing about training by itself
        return denied(Reply((views.something_else(turn.words),)), what)
    return denied(await go_on(turn, NO_WORDS[kind], stood), what)


def denied(reply: Reply, what: InFront) -> Reply:
    """What a "no" leads to, shown so that the next words can take it back."""
    *before, last = reply.views
    return replace(reply, views=(*before, replace(last, in_front=last.in_front or what)))


def takes_back(turn: Turn, text: str) -> bool:
    """Whether words that follow a "no" say that it is so after all, or that it was a slip.

    Also later on the same day, where nothing was answered since, and it is said plainly.
    """
    if turn.in_front not in DENIED:
        return _denied_today(turn) is not None and takes_no_back(text, plainly=True)
    slip = want_in(text, turn.tongues) is Want.UNDO or turn_told(text, turn.tongues) is Turns.BACK
    return slip or takes_no_back(text, plainly=False)


def _last(turn: Turn) -> Alarm | None:
    return max(turn.record.alarms, key=lambda alarm: alarm.nth, default=None)


def _denied_today(turn: Turn) -> Alarm | None:
    """The last alarm, if it was denied today and no safety question was answered since."""
    last = _last(turn)
    if last is None or last.answer is not AlarmAnswer.NO or turn.in_front is not None:
        return None
    if turn.draft is not None and turn.draft.answers:
        return None
    result = turn.record.result
    asked_since = result is not None and result.at > last.at
    return last if day_of(last.at, turn.zone) == turn.today and not asked_since else None


async def taken_back(turn: Turn) -> Reply:
    """What was answered with "no" last is asked once more: it holds again from now on."""
    last = _last(turn)
    told_later = turn.in_front not in DENIED
    if last is not None and (told_later or turn.in_front is InFront.DENIED_ALARM):
        await _raise(turn, last.kind, last.signs)
        return await _its_question(turn, last.kind)
    kind = DoubtKind.MOOD if turn.in_front is InFront.DENIED_MOOD else DoubtKind.BODY
    await doubts.ask(turn, kind)
    return Reply((views.doubt(turn.words, kind, turn.help),))


NO_WORDS = {
    AlarmKind.DESPAIR: "not-alone-no",
    AlarmKind.EMERGENCY: "urgent-none",
    AlarmKind.SOON: "serious-none",
}


async def despair(turn: Turn, said: AlarmAnswer, nth: int) -> Reply:
    """About me, about something else, or safe again on another day."""
    if said is not AlarmAnswer.BETTER:
        return await answer(turn, AlarmKind.DESPAIR, nth, yes=said is AlarmAnswer.YES)
    alarm = _open(turn, AlarmKind.DESPAIR)
    if alarm is not None and (alarm.nth != nth or not alarm.asks_kindly(turn.now, turn.zone)):
        return await _question(turn)
    if alarm is not None:
        await _note(turn, alarm, AlarmAnswer.BETTER)
    return await go_on(turn, "how-are-you-better")


async def _so_it_is(turn: Turn, kind: AlarmKind, nth: int) -> Reply:
    """Yes: what it says becomes a stop, or for despair holds on as it is."""
    for alarm in turn.record.alarms:
        changed = alarm.kind is kind is AlarmKind.DESPAIR and alarm.nth == nth
        if (alarm.kind in INCLUDED[kind] and alarm.answer is None) or changed:
            await _note(turn, alarm, AlarmAnswer.YES)
    match kind:
        case AlarmKind.DESPAIR:
            named = [
                sign for alarm in turn.record.alarms if alarm.nth == nth for sign in alarm.signs
            ]
            return Reply((views.not_alone_still(turn.words, turn.help, named),))
        case AlarmKind.EMERGENCY:
            return await stop(turn, Emergency(turn.now))
        case AlarmKind.SOON:
            return await stop(turn, SeeSoon(turn.now, Question.SOON))


async def _note(turn: Turn, alarm: Alarm, said: AlarmAnswer) -> None:
    await alarms.answer(turn.tx, turn.me.id, alarm.nth, said, turn.now)
    turn.record = turn.record.answered(alarm.nth, said)


def _open(turn: Turn, kind: AlarmKind) -> Alarm | None:
    return gravest(a for a in turn.record.alarms if a.kind is kind)


async def _its_question(turn: Turn, kind: AlarmKind) -> Reply:
    """The screen of what was just said; of something to see soon, only if nothing graver waits."""
    alarm = _open(turn, kind)
    if alarm is None or kind is AlarmKind.SOON:
        return await _question(turn)
    return Reply((replace(views.alarm(turn.words, alarm, turn.help), asks=True),))


async def _asked_again(turn: Turn, kind: AlarmKind) -> Reply:
    """The question once more, saying what it takes to answer it; after despair without that."""
    asked = await _question(turn)
    if kind is AlarmKind.DESPAIR:
        return asked
    (view,) = asked.views
    return Reply((replace(view, text=f"<i>{turn.words('alarm-help')}</i>\n\n{view.text}"),))


async def _question(turn: Turn) -> Reply:
    view = shut_screen(turn)
    return Reply((view,)) if view else await go_on(turn, "urgent-none")


def _to_a_stranger(turn: Turn, kind: AlarmKind, named: tuple[str, ...] = ()) -> View:
    match kind:
        case AlarmKind.DESPAIR:
            return views.not_alone(turn.words, turn.help, named=named)
        case AlarmKind.EMERGENCY:
            return views.urgent(turn.words, turn.help, named=named)
        case AlarmKind.SOON:
            return views.serious(turn.words, named=named)
