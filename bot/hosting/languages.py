"""Which of the languages that a runner may read lack words to be understood in."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from bot.lexicon import LEXICON
from bot.typed.tongues import TYPED, faults, spoken


def lacking(shown: Iterable[str]) -> tuple[str, ...]:
    """One line for each file that a language lacks; `pt-BR` may do with `pt`."""
    alarms = frozenset(path.stem for path in LEXICON.glob("*.toml"))
    needs = (
        ("words of alarm", LEXICON, alarms),
        ("typed words", TYPED, spoken()),
    )
    return tuple(
        f"{code}: lacks {what}, bot/content/{folder.name}/{code}.toml"
        for code in shown
        for what, folder, there in needs
        if not {code, code.partition("-")[0]} & there
    )


def unusable() -> tuple[str, ...]:
    """What is wrong with the files of typed words, all of them looked at."""
    return tuple(chain.from_iterable(map(faults, sorted(TYPED.glob("*.toml")))))
