"""Guided walks through everything, watched after every step: nothing gets past the gate.

What breaks the gate on purpose is found within 30 to 2,500 steps: being ill, under age, an open
alarm, the day's light or three that hurt let by; reminders that do not rest; "offer the others
again" that forgives too much; a climb without a night or after a red day; "Already noted" said
of anything. So five short walks are a smoke test, and the 50,000 steps of CI the proof.
"""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.walking.walker import Walker
from tests.thorough import THOROUGH

SEEDS, STEPS = (100, 500) if THOROUGH else (5, 150)
OFTEN = STEPS / 50
SELDOM = STEPS / 75
"""A shut gate, a red day, something that hurt: which of them comes is luck, and changes with each
new button."""
FORGED = {
    "message can't be edited",
    "message to edit not found",
    "there is no text in the message to edit",
    "message to delete not found",
}
"""A forged button may stand under a message that never had one, such as a sound: what answers it
takes the sound away, and so does the end of the session; where that was the open card's message by
then, the card is edited once more in vain, and sent anew."""


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_no_way_past_the_gate(chat: Chat, house: House, seed: int) -> None:
    house.expected_refusals |= FORGED
    walker = Walker(house, chat, seed)
    await walker.begins()
    came = await walker.walks(STEPS)
    states = {row["state"] for row in await house.rows("inbox")}
    assert states <= {1, 2}, "no update has failed"
    assert came["cards"] > OFTEN, came
    assert came["shut"] + came["red"] + came["left out"] > SELDOM, came
