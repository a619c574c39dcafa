"""What runners speak is read at the start."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from bot.running import read_languages
from bot.words import LOCALES, load_words
from storage.runner import runners
from tests.chat import Chat
from tests.conftest import House


async def test_what_runners_speak_is_read_before_they_write(
    chat: Chat, house: House, tmp_path: Path
) -> None:
    """The first German message after a start must not wait until German has been read."""
    await chat.agrees()
    async with house.services.database.transaction() as tx:
        await runners.set_language(tx, chat.person.id, "de")
    for code in ("en", "de", "it"):
        shutil.copytree(LOCALES / code, tmp_path / "locales" / code)
    words = load_words(tmp_path / "locales")
    await read_languages(replace(house.services, words=words))
    for code in ("de", "it"):
        shutil.rmtree(tmp_path / "locales" / code)
    assert words.best("de").plain("library-back") == "← Alle"
    assert words.best("it").plain("library-back") == "← All", "nobody speaks it: not read by then"
