"""Every sign of alarm has its words, and they stand first on the screen that asks about it."""

from __future__ import annotations

import pytest

from bot.domain.back.help import Help
from bot.help_by_country import help_at
from bot.lexicon import alarms
from bot.views.back import safety
from bot.words import WordsByLanguage

LOUD = [sign.name for sign in alarms().signs if sign.level.value in {"emergency", "soon"}]
NOWHERE: Help = help_at(None)


@pytest.mark.parametrize("sign", LOUD)
def test_what_was_heard_stands_first(words: WordsByLanguage, sign: str) -> None:
    english = words.best("en")
    heard = english(f"sign-{sign}")
    assert safety.urgent(english, NOWHERE, named=(sign,)).text.startswith(f"🚨 {heard}")
    assert safety.serious(english, named=(sign,)).text.startswith(f"🩺 {heard}")
