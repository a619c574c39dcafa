"""How updates reach the bot: long polls, webhooks, and faults on the way."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from bot.sandbox import DroppedError
from bot.sandbox.web.webhooks import SECRET_HEADER, deliver

from .conftest import keyboard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox import Person, Telegram

    from .conftest import Api


async def test_a_long_poll_is_held_until_something_comes(api: Api, robin: Person) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api.done("getUpdates", timeout=30))
        await asyncio.sleep(0)
        assert not poll.done()
        update_id = robin.says("Hi")
    assert [u["update_id"] for u in poll.result()] == [update_id]


async def test_a_long_poll_ends_empty(api: Api) -> None:
    assert await api.done("getUpdates", timeout="0.01") == []


async def test_updates_stay_until_they_are_confirmed(api: Api, robin: Person) -> None:
    first, second, third = (robin.says(text) for text in "abc")

    async def fetched(**parameters: Any) -> list[int]:
        return [u["update_id"] for u in await api.done("getUpdates", **parameters)]

    assert await fetched() == await fetched() == [first, second, third]
    assert await fetched(limit=1) == [first]
    assert await fetched(offset=second) == [second, third]
    assert await fetched(offset=-1) == [third]
    assert await fetched(offset=third + 1) == []


async def test_a_second_poller_ends_the_first(api: Api, robin: Person) -> None:
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(api("getUpdates", timeout=30))
        await asyncio.sleep(0)
        second = tasks.create_task(api("getUpdates", timeout=30))
        await asyncio.sleep(0)
        robin.says("Hi")
    assert first.result() == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    assert len(second.result()["result"]) == 1


async def test_a_poller_that_gives_up_leaves_no_trace(api: Api, robin: Person) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(api("getUpdates", timeout=30), 0.01)
    robin.says("Hi")
    assert len(await api.done("getUpdates")) == 1
    assert not api.telegram.refused


async def test_only_what_is_allowed_comes(api: Api, robin: Person) -> None:
    await api.done("getUpdates", allowed_updates='["callback_query"]')
    robin.says("Hi")
    assert await api.done("getUpdates") == []
    await api.done("getUpdates", allowed_updates=[])
    robin.says("Hi")
    assert len(await api.done("getUpdates")) == 1


class Receiver:
    """A bot behind a webhook: it fails as often as it is told."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.got: list[tuple[str, int, str | None]] = []

    async def __call__(self, url: str, json: dict[str, Any], headers: Mapping[str, str]) -> int:
        self.got.append((url, json["update_id"], headers.get(SECRET_HEADER)))
        status = self.statuses.pop(0) if self.statuses else 200
        if not status:
            raise ConnectionRefusedError("nobody there")
        return status


async def test_a_webhook_gets_updates_with_the_secret(
    api: Api, robin: Person, telegram: Telegram
) -> None:
    url = "https://bot.example/hook"
    await api.done("setWebhook", url=url, secret_token="s3cret")
    refused = await api("getUpdates")
    assert refused["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    receiver = Receiver(500, 0)
    async with asyncio.TaskGroup() as tasks:
        delivering = tasks.create_task(deliver(telegram, receiver, pause=0))
        first, second = robin.says("a"), robin.says("b")
        while (await api.done("getWebhookInfo"))["pending_update_count"]:
            await asyncio.sleep(0)
        delivering.cancel()
    assert receiver.got == [(url, update_id, "s3cret") for update_id in [first] * 3 + [second]]
    info = await api.done("getWebhookInfo")
    assert (info["url"], info["last_error_message"]) == (url, "nobody there")
    robin.says("c")
    await api.done("deleteWebhook", drop_pending_updates=True)
    assert await api.done("getUpdates") == []
    assert (await api.done("getWebhookInfo"))["url"] == ""


class Slow(Receiver):
    """Takes its time for what it is told to, until it is let go."""

    def __init__(self, slow: int) -> None:
        super().__init__()
        self.slow, self.go = slow, asyncio.Event()

    async def __call__(self, url: str, json: dict[str, Any], headers: Mapping[str, str]) -> int:
        if json["update_id"] == self.slow:
            await self.go.wait()
        return await super().__call__(url, json, headers)


async def test_a_webhook_gets_taps_and_messages_beside_each_other(
    api: Api, robin: Person, telegram: Telegram
) -> None:
    """A message goes in its chat's line, a tap in its user's; nobody waits for anybody else."""
    await api.done("setWebhook", url="https://bot.example/hook")
    sent = await api.done(
        "sendMessage", chat_id=robin.id, text="?",
        reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]},
    )  # fmt: skip
    first = robin.says("a")
    receiver = Slow(first)
    async with asyncio.TaskGroup() as tasks:
        delivering = tasks.create_task(deliver(telegram, receiver, pause=0))
        second, other = robin.says("b"), telegram.person().says("c")
        robin.taps(sent["message_id"], "go")
        while len(telegram.updates) > 2:
            await asyncio.sleep(0)
        early = [update_id for _url, update_id, _secret in receiver.got]
        assert other in early
        assert len(early) == 2, "the tap, too, but not the second message"
        receiver.go.set()
        while len(telegram.updates):
            await asyncio.sleep(0)
        delivering.cancel()
    assert [u for _url, u, _secret in receiver.got if u in {first, second}] == [first, second]


async def test_faults_on_demand(api: Api, robin: Person, telegram: Telegram) -> None:
    telegram.faults.next("sendMessage", status=500, times=2)
    telegram.faults.next("sendMessage", retry_after=7)
    for words in ("Internal Server Error", "Internal Server Error"):
        body = await api("sendMessage", chat_id=robin.id, text="Hi")
        assert (body["error_code"], body["description"]) == (500, words)
    body = await api("sendMessage", chat_id=robin.id, text="Hi")
    assert body["parameters"] == {"retry_after": 7}
    assert len(robin.messages) == 1
    await api.done("sendMessage", chat_id=robin.id, text="Hi")
    assert not telegram.refused
    assert [call.by_fault for call in telegram.calls] == [True, True, True, False]


async def test_a_fault_may_come_after_the_effect(
    api: Api, robin: Person, telegram: Telegram
) -> None:
    telegram.faults.next("sendMessage", status=403, description="user is deactivated")
    body = await api("sendMessage", chat_id=robin.id, text="Hi")
    assert body["description"] == "Forbidden: user is deactivated"

    telegram.faults.next("sendMessage", applied=True, drop=True)
    with pytest.raises(DroppedError):
        await api("sendMessage", chat_id=robin.id, text="Hi", reply_markup=keyboard())
    assert robin.last.text == "Hi"


async def test_every_change_is_signalled(api: Api, robin: Person, telegram: Telegram) -> None:
    for act in (
        lambda: robin.says("Hi"),
        lambda: api("sendMessage", chat_id=robin.id, text="Hi"),
        lambda: api("getMe"),
    ):
        change = telegram.changed()
        if asyncio.iscoroutine(done := act()):
            await done
        await asyncio.wait_for(change, 1)


async def test_something_is_waited_for_but_not_for_ever(robin: Person, telegram: Telegram) -> None:
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(telegram.until(lambda: robin.messages[-1].text == "Hi"))
        await asyncio.sleep(0)
        robin.says("Hello")
        await asyncio.sleep(0)
        assert not waiting.done()
        robin.says("Hi")
    with pytest.raises(TimeoutError):
        await telegram.until(lambda: False, 0.01)


async def test_calls_are_logged(api: Api, robin: Person, telegram: Telegram) -> None:
    await api("sendMessage", chat_id=str(robin.id), text="Hi")
    await api("sendMessage", chat_id=7, text="Hi")
    first, second = telegram.calls
    assert (first.id, first.method, first.chat_id, first.ok) == (1, "sendMessage", robin.id, True)
    assert (second.status, second.description) == (400, "Bad Request: chat not found")
    assert telegram.refused == [second]
