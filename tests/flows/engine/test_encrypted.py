"""With a key, what somebody has said can be read nowhere on the disk; else all is as ever."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.domain.exercises.catalogue import Catalogue
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from bot.words import WordsByLanguage
from storage.backup import back_up
from tests.conftest import Errors, House
from tests.engines import only_sqlite

pytest.importorskip("sqlcipher3", reason="needs the extra: pip install -e '.[encrypted]'")

KEY = "0123456789abcdef" * 4
MARK = "marmalade and a heron"
"""Typed to the bot: it is in the log until that is emptied."""


class EncryptedHouse(House):
    """A bot whose database has a key."""

    @property
    def settings(self) -> Settings:
        return super().settings.model_copy(update={"data_key": SecretStr(KEY)})


@pytest.fixture
async def encrypted(
    telegram: Telegram,
    tmp_path: Path,
    words: WordsByLanguage,
    errors: Errors,
    catalogue: Catalogue,
) -> AsyncIterator[House]:
    house = EncryptedHouse(telegram, tmp_path, words, errors, catalogue)
    await house.start()
    yield house
    await house.stop()
    errors.raise_first()


async def found(house: House, folder: Path, key: str | None) -> set[str]:
    """The words that can be read on the disk while the bot runs, in a backup, too."""
    chat = house.chat(first_name="Robin")
    await chat.has_four()
    await chat.says(MARK)
    await back_up(f"sqlite:///{folder / 'test.db'}", folder / "backup.db", key=key)
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert set(files) == {"backup.db", "test.db", "test.db-shm", "test.db-wal"}
    words = {MARK, "Robin", "lower", "CREATE TABLE"}
    return {word for word in words if any(word.encode() in one for one in files.values())}


@only_sqlite
async def test_no_byte_of_an_answer_can_be_found(encrypted: House, tmp_path: Path) -> None:
    assert await found(encrypted, tmp_path, KEY) == set()


@only_sqlite
async def test_without_a_key_all_of_it_can(house: House, tmp_path: Path) -> None:
    assert await found(house, tmp_path, None) == {MARK, "Robin", "lower", "CREATE TABLE"}


@only_sqlite
async def test_what_was_said_is_known_after_a_restart(encrypted: House) -> None:
    chat = encrypted.chat()
    await chat.has_four()
    await encrypted.restart()
    await chat.says("/train")
    assert "Lower back: 2 of 10" in chat.text
