"""The door over HTTP: the Bot API as clients speak it, and the page API."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaAnimation
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.sandbox import Telegram
from bot.sandbox.server import serve
from bot.sandbox.web.webhooks import post_over_http

from .conftest import FILM, PICTURE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.sandbox import Clock, Person
    from bot.sandbox.server import Running


@pytest.fixture
async def http(running: Running) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(running.url) as session:
        yield session


@pytest.fixture
async def bot(telegram: Telegram, running: Running) -> AsyncIterator[Bot]:
    root = running.url
    async with Bot(
        telegram.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot"
    ) as bot:
        yield bot


async def test_every_way_to_send_parameters(
    http: aiohttp.ClientSession, robin: Person, telegram: Telegram
) -> None:
    path = f"/bot{telegram.token}/sendMessage"
    given = {"chat_id": str(robin.id), "text": "a & b"}
    for ways in (
        {"params": given},
        {"json": given},
        {"data": given},
        {"data": aiohttp.FormData(given, default_to_multipart=True)},
    ):
        async with http.post(path, **ways) as answer:
            assert (answer.status, (await answer.json())["ok"]) == (200, True)
    async with http.get(path, params=given) as answer:
        assert answer.status == 200
    assert [m.text for m in robin.messages if m.from_bot] == ["a & b"] * 5

    async with http.post(path, data="{", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400
    async with http.post("/bot42:nobody-nobody/getMe") as answer:
        assert answer.status == 401


async def test_a_real_client_works(bot: Bot, robin: Person, telegram: Telegram) -> None:
    assert (await bot.get_me()).username == "runback_sandbox_bot"
    robin.says("/run")
    [update] = await bot.get_updates(timeout=5)
    assert update.message
    assert update.message.text == "/run"

    rows = InlineKeyboardMarkup([[InlineKeyboardButton("Upper back", callback_data="upper")]])
    sent = await bot.send_message(robin.id, "<b>Where?</b>", "HTML", reply_markup=rows)
    _, query_id = robin.taps(sent.message_id, "upper")
    [update] = await bot.get_updates(offset=update.update_id + 1)
    assert update.callback_query
    assert update.callback_query.message == sent
    await bot.answer_callback_query(query_id, "Noted")
    await bot.edit_message_text("Thanks", robin.id, sent.message_id)
    assert (robin.last.text, robin.toasts[-1].text) == ("Thanks", "Noted")
    assert not telegram.unanswered

    photo = await bot.send_photo(robin.id, PICTURE.data, caption="A dot")
    await bot.send_photo(robin.id, photo.photo[-1].file_id)
    film = await bot.send_animation(robin.id, FILM.data, filename="squat.mp4", width=480)
    assert film.animation
    again = await bot.send_animation(robin.id, film.animation.file_id)
    assert again.animation == film.animation
    await bot.edit_message_media(
        InputMediaAnimation(FILM.data + b"more", caption="new"), robin.id, again.message_id
    )
    assert robin.last.caption == "new"
    file = await bot.get_file(photo.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == PICTURE.data
    await bot.set_my_commands([("run", "Check in")])
    assert (await bot.get_chat(robin.id)).first_name == "Robin"
    assert not telegram.refused


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_real_client_understands_refusals(
    bot: Bot, robin: Person, telegram: Telegram, running: Running
) -> None:
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(robin.id, "1 < 2", "HTML")
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("1")
    telegram.faults.next("sendMessage", retry_after=3)
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(robin.id, "Hi")
    assert "3" in str(caught.value)
    telegram.faults.next("sendMessage", drop=True)
    with pytest.raises(NetworkError):
        await bot.send_message(robin.id, "Hi")
    robin.blocks()
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(robin.id, "Hi")
    with pytest.raises(InvalidToken):
        async with Bot("42:ANOTHER-TOKEN-aaaaaaaaaaaa", base_url=f"{running.url}/bot"):
            pass


async def test_two_real_pollers_conflict(bot: Bot, telegram: Telegram) -> None:
    async def poll() -> None:
        with pytest.raises(Conflict):
            await bot.get_updates(timeout=5)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(poll())
        while not telegram.updates.polled:
            await asyncio.sleep(0.005)
        await telegram.call(telegram.token, "getUpdates", {})


async def test_a_client_that_left_is_no_second_poller(
    http: aiohttp.ClientSession, telegram: Telegram
) -> None:
    path = f"/bot{telegram.token}/getUpdates"
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(http.get(path, params={"timeout": "30"}), 0.1)
    while telegram.updates.polled:
        await asyncio.sleep(0.005)
    async with http.get(path) as answer:
        assert answer.status == 200
    assert not telegram.refused


async def test_stopping_ends_what_is_open(
    http: aiohttp.ClientSession, telegram: Telegram, running: Running
) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(
            http.get(f"/bot{telegram.token}/getUpdates", params={"timeout": "30"})
        )
        events = await http.get("/page/events")
        while not telegram.updates.polled:
            await asyncio.sleep(0.005)
        await asyncio.wait_for(running.stop(), 2)
    assert (await poll.result().json())["result"] == []
    assert b"data:" in await events.read()


async def test_a_taken_port_is_said(running: Running, clock: Clock) -> None:
    with pytest.raises(OSError, match="in use"):
        await serve(Telegram(clock=clock), port=running.port)


async def test_a_webhook_over_a_real_connection(running: Running, robin: Person) -> None:
    says = f"{running.url}/page/people/{robin.id}/says"
    assert await post_over_http(says, {"text": "Hi"}, {"Content-Type": "application/json"}) == 200
    assert robin.messages[-1].text == "Hi"
    await running.stop()
    with pytest.raises(OSError, match="refused"):
        await post_over_http(says, {"text": "Hi"}, {})


class Page:
    """Asks as the chat page does."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self.http = http

    async def get(self, path: str) -> Any:
        async with self.http.get(f"/page/{path}") as answer:
            assert answer.status == 200
            return await answer.json()

    async def post(self, path: str, status: int = 200, **given: Any) -> Any:
        async with self.http.post(f"/page/{path}", json=given) as answer:
            assert answer.status == status
            return await answer.json()


@pytest.fixture
def page(http: aiohttp.ClientSession) -> Page:
    return Page(http)


async def test_the_page_makes_people_and_acts_for_them(
    page: Page, bot: Bot, telegram: Telegram
) -> None:
    made = await page.post("people", first_name="Sam")
    assert await page.get("people") == [made]
    path = f"people/{made['id']}"
    await page.post(f"{path}/opens", payload="ran")
    await bot.send_message(
        made["id"],
        "<b>Hi</b>",
        "HTML",
        reply_markup=InlineKeyboardMarkup(
            [
                [
                    InlineKeyboardButton("Go", callback_data="go"),
                    InlineKeyboardButton("Read", url="https://x.example"),
                ]
            ]
        ),
    )
    await page.post(f"{path}/says", text="Hello")
    await page.post(f"{path}/location", latitude=52.5, longitude=13.4)
    await page.post(f"{path}/sends", kind="photo")
    tapped = await page.post(f"{path}/taps", message_id=2, data="go")
    await bot.answer_callback_query(tapped["query_id"], "Gone")

    chat = await page.get(f"{path}/chat")
    assert [m["html"] for m in chat["messages"]] == ["/start ran", "<b>Hi</b>", "Hello", "", ""]
    assert chat["messages"][1]["buttons"] == [
        [{"text": "Go", "data": "go"}, {"text": "Read", "url": "https://x.example"}]
    ]
    assert chat["toasts"] == [{"id": 1, "text": "Gone", "alert": False}]
    async with page.http.get(chat["messages"][4]["media"]["url"]) as picture:
        assert picture.content_type == "image/png"

    await page.post(f"{path}/block", blocked=True)
    await page.post(f"{path}/says", 400, text="Hello")
    await page.post(f"{path}/says", 400)
    await page.post("people/7/says", 404, text="Hello")
    await page.post(f"{path}/dances", 404)
    [call] = [c for c in await page.get("calls?after=1") if c["method"] == "sendMessage"]
    assert (call["chat_id"], call["ok"], call["status"]) == (made["id"], True, 200)


async def test_the_page_hears_of_changes_and_moves_the_clock(
    page: Page, robin: Person, telegram: Telegram
) -> None:
    before = telegram.clock.now()
    async with page.http.get("/page/events") as events:
        assert events.content_type == "text/event-stream"
        first = await _event(events)
        assert first["people"] == [robin.id]
        robin.says("Hi")
        assert (await _event(events))["people"] == [robin.id]
        await page.post("clock", seconds=3600)
        second = await _event(events)
        assert second["people"] == []
        assert second["now"] > first["now"]
    assert (telegram.clock.now() - before).total_seconds() == 3600


async def _event(events: aiohttp.ClientResponse) -> Any:
    line = await events.content.readline()
    await events.content.readline()
    return json.loads(line.removeprefix(b"data: "))


async def test_the_page_is_served_without_caching(http: aiohttp.ClientSession) -> None:
    async with http.get("/") as answer:
        assert answer.content_type == "text/html"
        assert answer.headers["Cache-Control"] == "no-store"
