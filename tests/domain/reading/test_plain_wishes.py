"""What typed words plainly ask for, and what they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading.plain_wishes import Want, want_in
from bot.typed.tongues import tongues

SAID = {
    Want.HURTS: [
        "back is a 7 today :(", "pain 7", "my back's a 4", "back pain is at 5/10",
        "my back hurts", "it hurts a lot", "My lower back is really sore!", "back pain",
        "ouch", "I'm in pain", "pain in my upper back", "my back is killing me", "it aches",
        "backache", "my back hurts and I can't run",
    ],
    Want.PAUSE: [
        "pause", "Pause please", "I need a break", "take a break", "on holiday", "I'm sick",
        "not today, sick", "no training today, im ill", "im ill, back on saturday",
        "got a bad cold",
    ],
    Want.SILENCE: [
        "stop sending me messages", "don't contact me again", "stop texting me", "unsubscribe",
        "no more messages please", "stop reminding me", "stop the reminders", "leave me alone",
        "never write to me again", "Please don't message me any more", "stop all notifications",
        "turn off all reminders", "do not remind me again", "stop spamming me!", "opt out",
        "can you stop sending me messages?", "I don't want any more messages",
    ],
    Want.STOP: [
        "stop", "STOP!", "please stop", "stop it", "enough", "Stop. Thank you", "stop all",
    ],
    Want.REMIND: ["remind me", "can you remind me at 8?", "reminders"],
    Want.FORGET: ["delete my data", "Delete everything", "erase all my answers", "forget me"],
    Want.TOO_YOUNG: [
        "I'm 16", "i am 15 years old", "I'm only 14", "I'm 9 years old", "I’m under 18",
        "I'm not 18", "I don't agree", "yes but I'm 17 and a half", "yes, 17", "I'm nearly 18",
        "i turned 17 last week", "just turned 16", "16f here", "still 17", "17 here",
        "I'm 16 and my back hurts",
    ],
    Want.UNDO: [
        "undo", "back", "Back!", "oops", "Oops, wrong button", "go back",
        "i tapped that by mistake",
        "I tapped that by mistake.", "wrong button", "sorry, wrong one", "that was a mistake",
        "mistake", "I didn't mean that", "pressed the wrong button", "undo please", "misclick",
    ],
    None: [
        "I'm back", "lower back", "undo my laces", "be back soon",
        "hello", "4", "I'm 8", "I'm 18", "I'm 45 years old", "my back doesn't hurt", "no pain",
        "its cold today", "sick of this", "my mum is ill", "pain is 0", "back at 9",
        "pain 7 days ago",
        "I'm 17 weeks pregnant", "I'm 17 km in", "I turned 17 km into a party",
        "my husband has lower back pain", "my sons back hurts", "her back is killing me",
        "it never hurts now", "I'm 16 km into the run",
        "I'm sick of hills", "nonstop running", "I forget my stretches",
        "stop watch broke", "don't text and run",
        "lower", "", "my knee is fine", "less back pain today",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("want", "text"), [(w, t) for w, texts in SAID.items() for t in texts])
def test_what_is_plainly_said(want: Want | None, text: str) -> None:
    assert want_in(text, tongues()) is want


@given(st.text())
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert want_in(text, tongues()) is None or want_in(text, tongues()) in Want
