"""Guided walks through everything, watched after every step: nothing gets past the gate."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House
from tests.flows.back.walker import Walker
from tests.thorough import THOROUGH

SEEDS, STEPS = (100, 500) if THOROUGH else (5, 150)
"""In CI 50,000 steps."""


FORGED = {"message can't be edited", "there is no text in the message to edit"}
"""A forged button may stand under a message that never had one."""


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_no_way_past_the_gate(chat: Chat, house: House, seed: int) -> None:
    house.expected_refusals |= FORGED
    walker = Walker(house, chat, seed)
    await walker.begins()
    came = await walker.walks(STEPS)
    states = {row["state"] for row in await house.rows("inbox")}
    assert states <= {1, 2}, "no update has failed"
    assert came["cards"] > STEPS / 30, came
    assert sum(n for what, n in came.items() if what.startswith("shut")) > STEPS / 30, came
