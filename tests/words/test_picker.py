"""The language: Telegram's, until another one is chosen; then that, everywhere and at once."""

from __future__ import annotations

import shutil

import pytest

from bot.presses.settings import SetLanguage
from bot.words import DEFAULT, LOCALES, WordsByLanguage, load_words
from storage.runner import runners
from tests import every_word
from tests.conftest import House


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> WordsByLanguage:
    """English, and a language of a few words."""
    folder = tmp_path_factory.mktemp("words")
    shutil.copytree(LOCALES / DEFAULT, folder / DEFAULT)
    (folder / "de").mkdir()
    (folder / "de" / "x.ftl").write_text(
        "settings = ⚙️ <b>Xettings</b>\nreminders = <b>Xeminders</b>\n"
        "command-run = X-run\nbot-short = X-short\nmenu = <b>Xenu</b>\n"
        "due-nudge = X-nudge\n"
    )
    return load_words(folder, used=every_word.USED)


async def test_it_is_telegrams_until_it_is_chosen(house: House) -> None:
    robin = house.chat(language_code="de-AT")
    await robin.has_four()
    await robin.says("/settings")
    assert "Xettings" in robin.text
    assert "🌐 Language: Deutsch" in robin.labels
    await robin.taps("🌐 Language: Deutsch")
    assert robin.labels == ["✓ Deutsch", "English", "As in my Telegram", "‹ Settings"]
    await robin.taps("English")
    assert "⚙️ Settings" in robin.text
    await robin.says("/reminders")
    assert "⏰ Reminders" in robin.text
    await robin.says("/settings")
    await robin.taps("Language: English", "As in my Telegram")
    assert "Xettings" in robin.text


async def test_what_comes_by_itself_is_in_it_at_once(house: House) -> None:
    robin = house.chat()
    await robin.has_four()
    await robin.says("/settings")
    await robin.taps("Language: English", "Deutsch")
    assert [row["language"] for row in await house.rows("runners")] == ["de"]
    await robin.says("/start")
    assert "Xenu" in robin.text


async def test_a_language_that_is_there_no_more_is_english(house: House) -> None:
    robin = house.chat()
    await robin.has_four()
    async with house.services.database.transaction() as tx:
        await runners.set_language(tx, robin.person.id, "tlh")
    await robin.says("/settings")
    assert "⚙️ Settings" in robin.text
    assert "🌐 Language: English" in robin.labels


async def test_a_forged_language_is_english(house: House) -> None:
    robin = house.chat()
    await robin.has_four()
    await robin.says("/settings")
    await robin.taps_old(robin.last.message_id, SetLanguage("xx").pack())
    assert [row["language"] for row in await house.rows("runners")] == ["en"]


async def test_telegram_knows_the_commands_of_each(house: House) -> None:
    told = house.telegram.profile.commands_for("de")
    assert {"command": "run", "description": "X-run"} in told
    assert {"command": "run", "description": "X-run"} not in (
        house.telegram.profile.commands_for("it")
    )
