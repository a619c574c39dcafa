"""What typed words answer to an alarm, or to "To be sure": in whatever language they come.

Somebody who is frightened falls back into their own language, and says more than "yes".
"""

from __future__ import annotations

from bot.domain.back.alarms import AlarmAnswer
from bot.domain.reading.alarm.finding import doubt_in
from bot.domain.reading.alarm.signs import Level
from bot.domain.reading.answers import (
    agreed,
    alarm_answer_in,
    asks_what_to_do,
    behind_a_yes,
    denial_in,
    mood_answer_in,
    says_nothing,
)
from bot.domain.reading.told.correcting import AfterAll, after_all
from bot.domain.reading.tongue import Tongues
from bot.lexicon import alarms
from bot.steps.turn import Turn
from bot.typed.tongues import every


def said_to_alarm(turn: Turn, text: str, *, of_mood: bool) -> AlarmAnswer | None:
    """Yes, no or another person; None where it is neither, or not plain: the question stays.

    `of_mood`: it was asked about not wanting to live, where "sometimes" is a yes.
    """
    reads = mood_answer_in if of_mood else _of_the_body
    own = reads(text, turn.tongues)
    if own is not None:
        return own
    if _yes_and_more(turn, text):
        return AlarmAnswer.YES
    return agreed(reads, text, every())


def _of_the_body(text: str, tongues: Tongues) -> AlarmAnswer | None:
    return alarm_answer_in(text, tongues) or denial_in(text, tongues)


def _yes_and_more(turn: Turn, text: str) -> bool:
    """Whether a sign, or a call for advice, follows a "yes": "yes, my foot is numb right now"."""
    rest = behind_a_yes(text, turn.tongues)
    if not rest:
        return False
    sign = doubt_in(rest, alarms())
    named = sign is not None and sign.level is not Level.ASIDE
    return named or asks_what_to_do(rest, turn.tongues)


def takes_no_back(text: str, *, plainly: bool) -> bool:
    """Whether a text says that a "no" was wrong: "well yes, a bit", "I lied", "no, I mean me".

    `plainly`: it says so in so many words; where other things were shown since, "yes" is not it.
    """
    whole = () if plainly else (AfterAll(text, plainly=False),)
    return any(
        (said.plainly and says_nothing(said.rest, every()))
        or agreed(mood_answer_in, said.rest, every()) is AlarmAnswer.YES
        for said in (*whole, *after_all(text, every()))
        if said.plainly or not plainly
    )
