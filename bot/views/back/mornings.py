"""The morning after a run or a session: two taps, and what they mean for the day."""

from __future__ import annotations

import datetime as dt

from bot.domain.back.mornings import Advice, Felt
from bot.domain.reminders.live import Role
from bot.presses.back.mornings import MorningFelt, MorningPain
from bot.presses.start import Ran
from bot.views.view import Button, View
from bot.words import Words, whole

PAIN_ROWS = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10))


@whole
def question(words: Words, day: dt.date) -> View:
    """The next-morning question: is the back better, the same or worse than before?"""
    felt = (
        Button(words.plain(f"morning.{felt}"), MorningFelt(day.toordinal(), felt)) for felt in Felt
    )
    return View(words("morning"), (tuple(felt),), of=Role.ABOUT_MORNING)


@whole
def how_much(words: Words, day: dt.date, felt: Felt) -> View:
    """Asks for the number from 0 to 10 that goes with it."""
    rows = tuple(
        tuple(
            Button(words.plain("pain", pain=pain), MorningPain(day.toordinal(), felt, pain))
            for pain in row
        )
        for row in PAIN_ROWS
    )
    said = words("morning.pain", felt=words(f"morning.{felt}"))
    return View(said, rows, of=Role.ABOUT_MORNING)


@whole
def advised(words: Words, advice: Advice, *, asks_again: bool = False) -> View:
    """What the day should look like.

    `asks_again`: the next check-in begins with the safety questions.
    """
    check_in = Button(words.plain("morning-advice.check-in"), Ran())
    rows = ((check_in,),) if advice in {Advice.REST, Advice.WEEK_BACK} else ()
    more = [words("morning-advice.questions")] if asks_again else []
    return View("\n".join([words(f"morning-advice.{advice}"), *more]), rows)
