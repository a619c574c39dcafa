"""A language that is asked for by its name, in any language there is."""

from __future__ import annotations

import pytest

from tests.chat import Chat
from tests.conftest import House

SAID = {
    "de": ["speak german", "auf deutsch bitte", "Sprichst du Deutsch?", "deutsch",
           "switch the language to German", "kannst du deutsch sprechen"],
    "es": ["can you speak spanish", "can you speak Spanish?", "habla español", "spanish please",
           "¿puedes hablar en español?", "cambia el idioma a español"],
    "fr": ["change the language to French", "parlez français", "parle français stp", "french",
           "en français s'il te plaît", "i'd like it in french"],
    "it": ["italian please", "in italiano per favore", "parla italiano", "puoi parlare italiano?",
           "Italiano!", "write to me in italian"],
    "pt": ["fala português", "em português por favor", "portuguese",
           "mude o idioma para português"],
    "uk": ["українською", "говори українською мовою", "українська, будь ласка",
           "switch to ukrainian please", "перейди на українську"],
}  # fmt: skip


async def language(house: House) -> str:
    (row,) = await house.rows("runners")
    return str(row["language"])


@pytest.mark.parametrize(("code", "typed"), [(c, t) for c, said in SAID.items() for t in said])
async def test_it_is_spoken_from_then_on(chat: Chat, house: House, code: str, typed: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says(typed)
    assert await language(house) == code, chat.text
    assert "⚙️" in chat.text


@pytest.mark.parametrize("typed", ["italian please", "Italian", "the italian one"])
async def test_where_the_languages_stand(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says("/settings")
    await chat.taps("🌐")
    await chat.says(typed)
    assert await language(house) == "it"


async def test_an_open_question_comes_again_in_it(chat: Chat, house: House) -> None:
    await chat.agrees()
    await chat.taps("Lower back")
    await chat.says("sprich bitte deutsch")
    assert await language(house) == "de"
    assert "Wie stark" in chat.text or "weh" in chat.text
    await chat.says("4")
    assert "1" in chat.text


@pytest.mark.parametrize("typed", ["do you speak chinese?", "change the language to polish"])
async def test_one_that_is_not_spoken(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says(typed)
    assert "I don't speak that one yet." in chat.text
    assert "Which language" in chat.text
    assert await language(house) == "en"


@pytest.mark.parametrize(
    "typed",
    ["i'm italian", "my italian is bad", "in germany", "i ran with a french friend",
     "german shepherd bit me", "i speak french", "spanish knee"],
)  # fmt: skip
async def test_what_only_names_one_changes_nothing(chat: Chat, house: House, typed: str) -> None:
    await chat.agrees()
    await chat.taps("No pain")
    await chat.says(typed)
    assert await language(house) == "en"


async def test_an_activity_that_is_hard_is_no_language(chat: Chat, house: House) -> None:
    await chat.has_four()
    await chat.taps("Note how it goes")
    await chat.says("french")
    assert await language(house) == "en"


async def test_the_other_way_round(house: House) -> None:
    chat = house.chat(language_code="de")
    await chat.says("/start")
    await chat.taps("18")
    await chat.says("auf englisch bitte")
    assert await language(house) == "en"
    await chat.says("na, dann sprich wieder deutsch")
    await chat.says("sprich deutsch")
    assert await language(house) == "de"
