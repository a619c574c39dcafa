"""Sentences about reminders and settings, typed although no screen has asked for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.reading.unasked.spelt import spelt

SAID = {
    "runs tu su 19:00": ["i run tuesdays and sundays at 7pm", "My runs: Tue and Sun 19:00"],
    "runs mo we fr 06:30": ["runs mon wed fri 6.30am"],
    "runs sa 09:00": ["i run on saturdays at 9 in the morning now"],
    "runs tu 18:00 th 18:00 su 10:00": ["tue thu 18:00 and sun 10:00 are my runs"],
    "runs mo 18:00 sa 09:00": ["i normally run mon 18:00 and sat 9:00"],
    "runs we sa 18:00": ["my runs are on wednesdays and saturdays 6pm"],
    "runs mo tu we th fr 06:00": ["running every weekday at 6 am",
                                   "Monday to Friday I run at 6 am"],
    "less runs th": ["not running thursdays anymore", "i dont run on thursdays any more",
                     "no longer running Thursdays"],
    "move runs su 08:00": ["move my sunday run to 8am", "change the Sunday run to 8 am please",
                           "move the run on sunday to 8am"],
    "ask runs": ["i usually run after work", "i run whenever i can", "run at 7",
                 "stop running every tuesday?", "no run on tuesday", "do i run on tuesdays?",
                 "move the sunday run to saturday"],
    "runs other_day": ["every other day i run", "i run every second day"],
    "runs twice": ["i run twice a week"],
    "runs once": ["i am running tomorrow at 7pm"],
    "rest mo": ["mondays are my rest days", "monday is my rest day", "i rest on mondays",
                "I always take mondays off", "my rest day is monday", "mondays off please"],
    "rest sa su": ["no reminders at weekends", "don't write to me on weekends",
                   "my rest days are saturday and sunday", "weekends are rest days"],
    "stretching once": ["remind me to stretch tomorrow at 7", "stretch tonight at 8"],
    "training twice": ["train twice a week"],
    "stretching mo tu we th fr sa su 20:00": ["remind me to stretch every evening at 8"],
    "stretching mo tu we th fr sa su 07:30": ["stretch every day 7:30 am"],
    "stretching 21:15": ["remind me to stretch at 21:15",
                         "can you remind me to stretch at 21:15?"],
    "stretching 06:30": ["stretching half past six in the morning pls"],
    "stretching 12:00": ["stretch at noon"],
    "stretching 08:00/20:00": ["stretch at 8", "remind me to stretch at 8"],
    "stretching mo tu we th fr 12:30": ["stretching weekdays 12:30"],
    "stretching 2 times": ["stretch 8am and 6pm"],
    "ask stretching": ["stretching in the evening", "should i stretch at 7am or at 8pm?",
                       "stretch in the mornings", "stretching not on sunday"],
    "training mo th": ["strength on mon and thurs"],
    "training we sa": ["training days wed sat, not monday"],
    "training tu fr 18:00": ["strength training tuesday and friday at 6pm"],
    "ask training": ["move friday training to saturday 10am",
                     "move the friday training to saturday",
                     "strength at 6pm"],
    "less stretching sa su": ["stop the daily stretch on weekends"],
    "off training": ["no more strength reminders", "i dont want training reminders any more"],
    "off stretching": ["turn off the stretching ones", "cancel the stretching reminders",
                       "please stop reminding me to stretch"],
    "off runs": ["switch the run reminders off"],
    "away 7": ["on holiday, leave me alone for a week", "pause for 1 week",
               "no messages for a week"],
    "away 3": ["pause 3 days", "Please pause the reminders for 3 days!",
               "can you pause for 3 days?"],
    "away 2026-06-05": ["pause until friday", "i'm on vacation until friday"],
    "away 2026-06-14": ["on holiday until the 14th", "pause until the 14", "i'm away until 14th"],
    "away None": ["pause until further notice", "pause everything until i say so",
                  "pause indefinitely", "mute everything until i'm back"],
    "away from 2026-06-05 to 2026-06-08": ["pause friday to sunday",
                                           "pause from friday to monday",
                                           "no messages from friday to monday"],
    "away from 2026-06-05 to 2026-06-12": ["pause starting friday for a week",
                                           "pause for a week from friday"],
    "away from 2026-06-02 to None": ["pause from tomorrow"],
    "away from 2026-06-02 to 2026-06-03": [
        "no reminders tomorrow", "pause tomorrow", "leave me alone tomorrow",
        "on holiday tomorrow", "i'll be away tomorrow", "skip tomorrow", "not tomorrow",
        "no reminders tomorrow morning", "take tomorrow off", "tomorrow is a rest day",
        "pause tuesday and thursday",
    ],
    "away from 2026-06-03 to 2026-06-04": ["no reminders the day after tomorrow"],
    "away from 2026-06-05 to 2026-06-06": [
        "don't remind me this friday", "pause on friday", "no messages on friday please",
        "skip this friday", "pause on 5 june", "pause on the 5th", "i have friday off",
        "i'm off on friday",
    ],
    "away from 2026-06-05 to 2026-06-09": ["pause friday to monday"],
    "away from 2026-06-08 to 2026-06-09": ["no reminders on monday", "pause monday"],
    "away from 2026-06-12 to 2026-06-13": ["no reminders next friday"],
    "away from 2026-06-06 to 2026-06-08": [
        "i'm away for the weekend", "no messages this weekend", "no reminders on the weekend",
    ],
    "away from 2026-06-13 to 2026-06-15": ["no messages next weekend"],
    "away from 2026-06-08 to 2026-06-15": [
        "pause next week", "holiday next week", "no reminders next week", "not next week",
        "we're travelling next week", "i'm on vacation next week", "pause for next week",
    ],
    "away from 2026-06-15 to None": ["pause in two weeks"],
    "away from 2026-07-01 to 2026-08-01": ["i'm away next month", "holiday next month"],
    "away 2026-06-02": ["no reminders today", "leave me alone today", "pause until tomorrow"],
    "away 2026-06-08": ["pause this week", "pause for this week", "pause until next week"],
    "rest fr": ["fridays off", "i take fridays off", "no reminders every friday"],
    "rest mo tu we th fr": ["no reminders on weekdays"],
    "partly away 7": ["pause for a week but keep my run reminders",
                      "pause only my run reminders for a week"],
    "partly away 2026-06-05": ["pause stretching until friday", "mute my stretching till friday"],
    "partly away None": ["pause the stretching", "pause everything except the runs"],
    "returned": ["I am back", "i'm back!", "back again", "we're home again", "i have returned"],
    "resume": ["ok im back from holiday, start the reminders again", "resume",
               "you can write to me again", "my holiday is over"],
    "quiet 22:00-07:00": ["leave me alone between 10 at night and 7 in the morning",
                          "dont write between 10pm and 7am", "do not disturb 22:00-07:00",
                          "between 10pm and 7am please do not message me"],
    "quiet 23:00-06:30": ["quiet 23 to 6:30"],
    "quiet 00:00-00:00": ["no quiet hours please", "turn off quiet hours", "quiet hours off",
                          "I don't need quiet hours", "remove my quiet hours",
                          "you can write to me any time"],
    "quiet to 09:00/21:00": ["don't wake me before 9", "do not write to me before nine",
                             "no messages before 9 please"],
    "quiet from 22:00": ["dont message me after 10pm", "never text me after 10 pm"],
    "ask quiet": ["leave me alone at night", "quiet hours", "no messages at night"],
    "in madrid": ["im in madrid now", "my time zone is madrid", "I live in Madrid",
                  "moved to madrid last week, your times are off"],
    "in sydney": ["I moved from London to Sydney", "we moved from Paris to Sydney last week"],
    "in lisbon": ["I am not in Berlin, I am in Lisbon", "I'm in Lisbon, not Berlin",
                  "i don't live in berlin anymore, i live in lisbon now"],
    "in lisbon, not berlin": ["not Berlin, Lisbon", "no longer in Berlin but in Lisbon"],
    "in nice, not pain": ["i'm not in pain, nice"],  # and pain is no place
    "clock 14:20": ["my time is 14:20 now", "it's 14:20 here", "my clock says 14:20",
                    "here it is 14:20", "local time 14:20"],
    "clock 2 pm": ["my local time is 2 pm"],
    "askstime": ["what time is it (for you)", "what time is it for me?", "whats the time"],
    "which": ["tomorow at 7 instead", "tue 19:00", "make it 6:15 am", "change it to 7pm",
              "make it quarter past six in the morning", "every day 7:45pm works 👌",
              "could u ping me at 7:30 every evening"],
    # whatever has a word too many, or is no wish at all
    "None": [
        "it's 4 here", "my time is precious", "my time was 1:45", "my time is 4",
        "i ran from london to sydney", "my time for 10k is 45:20",
        "pause until the 32nd", "i'm back pain free", "back", "home run", "holiday run",
        "don't pause", "don't pause for 3 days", "my run on tuesday at 7pm was awful", "run 5",
        "stretch 2", "5", "7:30", "4 after running", "training 3 sets", "lower back", "stretch",
        "runs", "pause", "my back hurts when i run on tuesdays", "i ran tuesday at 7pm",
        "pain moved to the left", "no pain for 3 days", "a friend runs tuesdays at 7pm with me",
        "i stretch and run on tuesdays at 7pm", "stop", "quiet", "what time do you open",
        "calf stretch every day 7:30 am", "pause for 900 days", "should i pause for 3 days?",
        "i broke my leg, no runs until friday", "i haven't run on tuesdays for a year",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("meant", "text"), [(m, t) for m, texts in SAID.items() for t in texts])
def test_a_sentence_is_read_whole_or_not_at_all(meant: str, text: str) -> None:
    assert spelt(text) == meant


@given(text=st.text(max_size=130), code=st.sampled_from(["en", "fr", "uk"]))
def test_any_text_is_read_without_a_fault(text: str, code: str) -> None:
    spelt(text, code)


def test_a_long_text_is_a_story() -> None:
    assert spelt("i run tuesdays at 7pm " * 8) == "None"
