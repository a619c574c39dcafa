"""The run-finished link: from a watch that opens an address to the question in the chat."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.domain.reminders.run_links import AT_MOST_A_DAY
from bot.hosting.web import address, application, listen, serving
from tests.chat import Chat
from tests.clocked import comes, settles
from tests.conftest import House

ROOT = "https://runback.example.org"


@pytest.fixture
async def robin(chat: Chat, house: House) -> Chat:
    """A runner in Berlin whose host has set PUBLIC_URL."""
    inbox: Any = house.inbox
    inbox._services = house.services = replace(house.services, public_url=ROOT)
    await settles(chat)
    await chat.says("/reminders")
    return chat


@pytest.fixture
async def watch(house: House) -> AsyncIterator[httpx.AsyncClient]:
    """What opens addresses."""
    app = application(house.services, below="")
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url=ROOT) as client:
        yield client


async def makes_link(chat: Chat) -> str:
    """The address a runner is shown."""
    await chat.taps("When a run ends", "Make my address")
    return address_in(chat)


def address_in(chat: Chat) -> str:
    found = re.search(rf"{ROOT}(/ran/[\w-]{{43}})", chat.text)
    assert found, chat.text
    return found[1]


async def test_a_watch_rings_and_the_question_comes(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    assert (await watch.post(link)).status_code == 200
    assert await comes(house, "2026-06-01 12:00") == 1
    assert "Back from your run?" in robin.text
    await robin.taps("Yes")
    assert "Where does your back hurt" in robin.text


async def test_what_can_only_get_says_now(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    assert "?now" in robin.text
    assert (await watch.get(f"{link}?now")).status_code == 200
    assert await comes(house, "2026-06-01 12:00") == 1


PREVIEWS = [
    {"User-Agent": "TelegramBot (like TwitterBot)"},
    {"User-Agent": "WhatsApp/2.23.20.0"},
    {"User-Agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"},
    {"User-Agent": "facebookexternalhit/1.1"},
    {"User-Agent": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"},
    {"User-Agent": "SkypeUriPreview Preview/0.5"},
    {"User-Agent": "Mozilla/5.0 Chrome/126", "Sec-Purpose": "prefetch;prerender"},
    {"User-Agent": "Mozilla/5.0 Safari/605", "Purpose": "prefetch"},
    {"User-Agent": "Mozilla/5.0 Firefox/128", "X-Moz": "prefetch"},
]


@pytest.mark.parametrize("headers", PREVIEWS, ids=lambda headers: " ".join(headers.values())[:24])
@pytest.mark.parametrize("query", ["", "?now"])
async def test_previews_ring_no_bell_and_use_nothing_up(
    robin: Chat, house: House, watch: httpx.AsyncClient, headers: dict[str, str], query: str
) -> None:
    link = await makes_link(robin)
    for _ in range(AT_MOST_A_DAY + 1):
        assert (await watch.get(f"{link}{query}", headers=headers)).status_code == 200
        house.telegram.clock.advance(120)
    assert await comes(house, "2026-06-01 13:00") == 0
    assert (await watch.post(link)).status_code == 200
    assert await comes(house, "2026-06-01 13:30") == 1


async def test_a_browser_sees_a_page_whose_button_rings(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    german = {"Accept-Language": "de-AT,de;q=0.9"}
    page = await watch.get(link, headers=german)
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["cache-control"] == "no-store"
    assert '<form method="post">' in page.text
    assert "Mein Lauf ist" in page.text, "in the browser's language"
    assert link not in page.text
    assert await comes(house, "2026-06-01 12:00") == 0
    assert (await watch.get(f"/ran/{'x' * 43}", headers=german)).text == page.text, "no more"


async def test_a_preview_rings_no_bell(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    await watch.head(await makes_link(robin))
    assert await comes(house, "2026-06-01 12:00") == 0


async def test_unknown_and_revoked_addresses_look_alike(
    robin: Chat, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    await robin.taps("Turn it off")
    revoked, unknown = await watch.post(link), await watch.post(f"/ran/{'x' * 43}")
    assert revoked.status_code == unknown.status_code == 404
    assert revoked.text == unknown.text


async def test_a_new_address_replaces_the_old_one(robin: Chat, watch: httpx.AsyncClient) -> None:
    old = await makes_link(robin)
    await robin.taps("Reminders", "When a run ends", "New address")
    new = address_in(robin)
    assert new != old
    assert (await watch.post(old)).status_code == 404
    assert (await watch.post(new)).status_code == 200


async def test_not_twice_in_a_minute_and_not_all_day(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    assert (await watch.post(link)).status_code == 200
    assert (await watch.post(link)).status_code == 429
    for _ in range(AT_MOST_A_DAY - 1):
        house.telegram.clock.advance(61)
        assert (await watch.post(link)).status_code == 200
    house.telegram.clock.advance(61)
    assert (await watch.post(link)).status_code == 429
    house.telegram.clock.advance(24 * 3600)
    assert (await watch.post(link)).status_code == 200


async def test_at_night_the_question_waits_for_the_morning(
    robin: Chat, house: House, watch: httpx.AsyncClient
) -> None:
    link = await makes_link(robin)
    await comes(house, "2026-06-01 22:10")
    await watch.post(link)
    assert await comes(house, "2026-06-02 06:59") == 0
    assert await comes(house, "2026-06-02 07:00") == 1


async def test_the_database_does_not_know_the_secret(robin: Chat, house: House) -> None:
    link = await makes_link(robin)
    (row,) = await house.rows("run_links")
    assert link.rpartition("/")[2] not in str(row)


async def test_forgotten_is_forgotten(robin: Chat, house: House, watch: httpx.AsyncClient) -> None:
    link = await makes_link(robin)
    await robin.says("/forget")
    await robin.taps("Delete everything")
    assert (await watch.post(link)).status_code == 404
    assert await house.rows("run_links") == []


async def test_without_a_public_address_nothing_is_offered(chat: Chat) -> None:
    await settles(chat)
    await chat.says("/reminders")
    assert not any("When a run ends" in label for label in chat.labels)


async def test_it_listens_on_a_socket_and_stops(house: House) -> None:
    app = application(house.services, below="")
    async with (
        serving(app, listen(*address("127.0.0.1:0"))) as port,
        httpx.AsyncClient() as client,
    ):
        assert (await client.get(f"http://127.0.0.1:{port}/health")).text == "ok\n"
