"""The question whether everything shall be deleted, answered in words."""

from __future__ import annotations

import pytest

from bot.domain.reading.told.consent import erases
from bot.typed.tongues import tongues
from tests.chat import Chat
from tests.conftest import House


@pytest.mark.parametrize(
    "typed",
    ["yes", "Yes!", "delete everything", "yes, delete everything", "Delete it all", "yep",
     "yes please", "i'm sure", "erase everything", "YES."],
)  # fmt: skip
async def test_a_whole_yes_deletes(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.says("/forget")
    await chat.says(typed)
    assert "Everything is deleted" in chat.text
    assert await house.rows("runners") == []


@pytest.mark.parametrize(
    "typed",
    ["no", "No!", "keep it", "no, keep it", "never mind", "don't delete it", "better not",
     "nope", "cancel", "no, leave it"],
)  # fmt: skip
async def test_no_keeps(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.says("/forget")
    await chat.says(typed)
    assert "Nothing was deleted" in chat.text
    assert len(await house.rows("runners")) == 1


@pytest.mark.parametrize(
    "typed",
    ["yes?", "yes but send me a copy first", "yes my back hurts", "yes, no", "maybe", "ok",
     "sure about what", "y e s", "yesterday", "not yes", "delete my knee pain", "help"],
)  # fmt: skip
async def test_anything_else_deletes_nothing(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.says("/forget")
    await chat.says(typed)
    assert len(await house.rows("runners")) == 1


@pytest.mark.parametrize("between", ["/settings", "hello", "/library", "lower back"])
async def test_behind_another_screen_yes_deletes_nothing(
    chat: Chat, house: House, between: str
) -> None:
    await chat.agrees()
    await chat.says("/forget")
    await chat.says(between)
    await chat.says("yes")
    await chat.says("delete it all")
    assert len(await house.rows("runners")) == 1


SAID = {
    True: {"de": ["ja", "alles löschen"], "es": ["sí", "borrar todo"],
           "fr": ["oui", "efface tout"], "it": ["sì", "cancella tutto"],
           "pt": ["sim", "apagar tudo"], "uk": ["так", "видали все"]},
    False: {"de": ["nein", "behalten"], "es": ["no", "mejor no"], "fr": ["non", "garde tout"],
            "it": ["no", "tieni tutto"], "pt": ["não", "não apague"], "uk": ["ні", "не видаляй"]},
    None: {"de": ["ja, später", "vielleicht"], "es": ["sí y no"], "fr": ["oui mais non"],
           "it": ["forse"], "pt": ["talvez"], "uk": ["можливо"]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("means", "code", "text"),
    [(m, c, t) for m, by in SAID.items() for c, texts in by.items() for t in texts],
)
def test_in_every_language(means: bool | None, code: str, text: str) -> None:
    assert erases(text, tongues(code)) is means
