"""Words of somebody who may want to die, and what runners only say."""

from __future__ import annotations

import pytest

from bot.domain.reading.alarms import alarm_in
from bot.domain.reading.signs import Level
from bot.lexicon import alarms

MEANT = [
    "I want to kill myself", "i wanna die", "I don’t want to live anymore", "suicidal",
    "I wish I was dead", "I'd rather be dead", "thinking about suicide", "I want to end my life",
    "everyone would be better off without me", "there is no point in living",
    "Ich will nicht mehr leben", "je veux mourir", "no quiero vivir", "voglio morire",
    "quero morrer",
]  # fmt: skip
NOT_MEANT = [
    "my back is killing me", "suicide sprints today", "we ran suicides", "I hurt myself running",
    "I'm going to die on this hill", "I could die for a cake", "I want to end my run here",
    "I don't want to be here at 6 am", "hello",
]  # fmt: skip


@pytest.mark.parametrize("text", MEANT)
def test_it_may_be_meant(text: str) -> None:
    found = alarm_in(text, alarms())
    assert found is not None
    assert found.level is Level.DESPAIR


@pytest.mark.parametrize("text", NOT_MEANT)
def test_runners_only_say_it(text: str) -> None:
    found = alarm_in(text, alarms())
    assert found is None or found.level is not Level.DESPAIR
