"""Which button typed words name: its own words, with a little around them, and nothing else."""

from __future__ import annotations

import pytest

from bot.domain.reading.labels import label_in
from bot.typed.tongues import tongues

LABELS = [
    (label, label)
    for label in (
        "✅ No pain", "⚠️ Pain", "🤷 Can't do it", "⏭ Not now", "ℹ️ Tell me more",
        "✓ Set 1 of 3 done", "👍 Better", "6", "≤ 5", "⬅️ Back", "Shorter, please",
    )
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("no pain", "✅ No pain"),
        ("NO PAIN!", "✅ No pain"),
        ("pain", "⚠️ Pain"),
        ("I can’t do it", "🤷 Can't do it"),
        ("cannot do it", "🤷 Can't do it"),
        ("not now, please", "⏭ Not now"),
        ("tell me more please", "ℹ️ Tell me more"),
        ("ℹ️ tell me more", "ℹ️ Tell me more"),
        ("set done", "✓ Set 1 of 3 done"),
        ("set 1 done", "✓ Set 1 of 3 done"),
        ("much better", "👍 Better"),
        ("shorter please", "Shorter, please"),
        ("Shorter, please!", "Shorter, please"),
    ],
)
def test_its_own_words(typed: str, label: str) -> None:
    assert label_in(typed, LABELS, tongues()) == label


@pytest.mark.parametrize(
    "typed",
    ["", "no", "done", "I do not", "not much pain", "no, pain", "a little pain", "no pain?", "6",
     "-6", "5", "the", "🏃"],
)  # fmt: skip
def test_nothing_else(typed: str) -> None:
    assert label_in(typed, LABELS, tongues()) is None


def test_two_of_them_are_none() -> None:
    assert label_in("set done", [("Set 1 done", 1), ("Set 2 done", 2)], tongues()) is None
