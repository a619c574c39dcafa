"""What Telegram is answered where it brings an update, and what a stranger is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.hosting.web import application
from bot.telegram.incoming.inbox import Inbox
from bot.telegram.incoming.webhook import MOST_BYTES, SECRET_HEADER, Webhook
from tests.chat import Chat
from tests.conftest import House
from tests.engines import Holder

ROOT = "https://runback.example.org"
SECRET = "s3cret-" * 4
OURS = {SECRET_HEADER: SECRET}


@pytest.fixture
async def telegram_side(house: House) -> AsyncIterator[httpx.AsyncClient]:
    """Who can reach the web side of a bot that is at work, below a path."""
    webhook = Webhook(house.inbox, SECRET)
    app = application(house.services, webhook, "/club")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ROOT) as client:
        yield client


@pytest.fixture
async def kim(chat: Chat) -> Chat:
    """Has agreed, by what the bot asked for itself."""
    await chat.agrees()
    return chat


def says(text: str, update_id: int = 70_000, person: int = 42) -> dict[str, Any]:
    """An update as Telegram sends it."""
    user = {"id": person, "is_bot": False, "first_name": "Kim"}
    chat = {"id": person, "type": "private", "first_name": "Kim"}
    message = {"message_id": 5, "date": 1_780_315_200, "chat": chat, "from": user, "text": text}
    return {"update_id": update_id, "message": message}


async def kept(house: House) -> set[int]:
    return {row["update_id"] for row in await house.rows("inbox")}


@pytest.mark.parametrize("path", ["/telegram", "/club/telegram"])
async def test_an_update_is_stored_and_then_handled(
    house: House, kim: Chat, telegram_side: httpx.AsyncClient, path: str
) -> None:
    update = says("thanks", person=kim.person.id)
    answer = await telegram_side.post(path, json=update, headers=OURS)
    assert answer.status_code == 200
    assert 70_000 in await kept(house)
    await house.inbox.finished(70_000)
    assert "You're welcome" in kim.transcript


async def test_what_comes_twice_is_handled_once(
    house: House, kim: Chat, telegram_side: httpx.AsyncClient
) -> None:
    thanks = says("thanks", person=kim.person.id)
    for _ in range(3):
        answer = await telegram_side.post("/telegram", json=thanks, headers=OURS)
        assert answer.status_code == 200
    bye = says("bye", 70_001, kim.person.id)
    await telegram_side.post("/telegram", json=bye, headers=OURS)
    await house.inbox.finished(70_001)
    assert kim.transcript.count("You're welcome") == 1
    assert "See you" in kim.transcript


@pytest.mark.parametrize(
    "headers",
    [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: SECRET + "x"}, {SECRET_HEADER: SECRET[:-1]},
     {SECRET_HEADER: "\u00e9".encode("latin-1").decode("latin-1")}],
)  # fmt: skip
async def test_who_does_not_know_the_secret(
    house: House, telegram_side: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    sent = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    answer = await telegram_side.post("/telegram", json=says("/start"), headers=sent)
    assert answer.status_code == 403
    assert await kept(house) == set()


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "DELETE"])
async def test_only_post(telegram_side: httpx.AsyncClient, method: str) -> None:
    answer = await telegram_side.request(method, "/telegram", headers=OURS)
    assert answer.status_code == 405


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "null", "7", "{}", '{"update_id": "7"}', '{"update_id": true}',
     '{"update_id": -1}', f'{{"update_id": {2**63}}}', "\ufeff{}", "[" * 100_000],
)  # fmt: skip
async def test_what_is_no_update(
    house: House, telegram_side: httpx.AsyncClient, body: str
) -> None:
    answer = await telegram_side.post("/telegram", content=body, headers=OURS)
    assert answer.status_code == 400
    assert await kept(house) == set()


async def test_too_much_is_not_read_to_its_end(telegram_side: httpx.AsyncClient) -> None:
    body = json.dumps(says("x" * MOST_BYTES))
    answer = await telegram_side.post("/telegram", content=body, headers=OURS)
    assert answer.status_code == 413


async def test_an_update_of_an_unknown_kind_is_taken(
    house: House, telegram_side: httpx.AsyncClient
) -> None:
    """Else Telegram would bring it for a day, and nothing behind it."""
    news = {"update_id": 2**63 - 1, "message": {"what": "is this"}}
    assert (await telegram_side.post("/telegram", json=news, headers=OURS)).status_code == 200
    assert await kept(house) == {2**63 - 1}


async def test_a_database_that_is_locked_and_then_is_not(
    house: House, kim: Chat, telegram_side: httpx.AsyncClient
) -> None:
    update = says("thanks", person=kim.person.id)
    other = Holder(house.folder / "test.db", "inbox")
    for statement in other.impatient():
        await house.services.database.run([statement])  # type: ignore[attr-defined]
    other.takes()
    answer = await telegram_side.post("/telegram", json=update, headers=OURS)
    other.goes()
    assert answer.status_code == 503
    assert 70_000 not in await kept(house)
    again = await telegram_side.post("/telegram", json=update, headers=OURS)
    assert again.status_code == 200
    await house.inbox.finished(70_000)
    assert "You're welcome" in kim.transcript


async def test_beside_a_file_nothing_is_taken_by_who_is_not_at_work(house: House) -> None:
    """Not any more, either: nobody would handle it before the next start."""
    standing_by = Inbox(house.services)
    await standing_by.replay()
    standing_by.close()
    app = application(house.services, Webhook(standing_by, SECRET), "")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ROOT) as client:
        answer = await client.post("/telegram", json=says("thanks"), headers=OURS)
    if house.services.database.shared:
        assert answer.status_code == 200
        assert await kept(house) == {70_000}
    else:
        assert answer.status_code == 503
        assert await kept(house) == set()


async def test_without_a_secret_there_is_no_such_address(house: House) -> None:
    app = application(house.services, below="")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ROOT) as client:
        assert (await client.post("/telegram", json=says("hi"), headers=OURS)).status_code == 404
