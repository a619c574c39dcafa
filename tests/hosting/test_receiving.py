"""What is done about a webhook that others change, or that cannot be reached."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
import structlog
from telegram import Bot

from bot.hosting.receiving import OurAddress, ReceivingError
from bot.sandbox.telegram import Telegram
from bot.telegram.incoming.inbox import Inbox
from bot.vitals.vitals import Vitals
from tests.chat import InMemory

URL = "https://club.example.org/telegram"
SECRET = "A-secret-of-this-test"


@pytest.fixture
def inbox() -> Inbox:
    """Nothing arrives in these tests, so nothing is stored."""
    return Inbox(cast("Any", SimpleNamespace(vitals=Vitals(), flood_rest=timedelta())))


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    carries = InMemory(telegram)
    async with Bot(telegram.token, request=carries, get_updates_request=carries) as bot:
        yield bot


@pytest.fixture
def ours(bot: Bot, inbox: Inbox) -> OurAddress:
    return OurAddress(bot, inbox, URL, SECRET)


async def test_it_is_set_with_its_secret(telegram: Telegram, ours: OurAddress) -> None:
    await ours.register()
    hook = telegram.webhook
    assert (hook.url, hook.secret) == (URL, SECRET)
    assert telegram.updates.allowed == [
        "callback_query", "edited_message", "message", "my_chat_member",
    ]  # fmt: skip


async def test_who_takes_it_away_does_not_keep_it(
    telegram: Telegram, bot: Bot, ours: OurAddress
) -> None:
    """Another process that polls with the same token takes the address away at its start."""
    await ours.register()
    await bot.delete_webhook()
    with structlog.testing.capture_logs() as logs:
        await ours.look()
    assert telegram.webhook.url == URL
    assert "another process has changed where updates go" in logs[-1]["event"]


async def test_what_went_wrong_on_the_way_is_said_once(
    telegram: Telegram, ours: OurAddress
) -> None:
    await ours.register()
    hook = telegram.webhook
    hook.last_error, hook.last_error_at = "SSL error", 1_780_308_000
    with structlog.testing.capture_logs() as logs:
        for _ in range(3):
            await ours.look()
    assert [log["why"] for log in logs] == ["SSL error"]


async def test_looking_counts_as_hearing(inbox: Inbox, ours: OurAddress) -> None:
    """Nobody may have said anything for hours."""
    await ours.register()
    inbox.last_heard = -1.0
    await ours.look()
    assert inbox.last_heard > 0


@pytest.mark.parametrize(
    "fault", [{"status": 502}, {"status": 500}, {"retry_after": 0}, {"drop": True}]
)
async def test_a_moment_out_of_reach(
    telegram: Telegram, inbox: Inbox, ours: OurAddress, fault: dict[str, Any]
) -> None:
    telegram.faults.next("setWebhook", **fault)
    await ours.register()
    assert telegram.webhook.url == URL
    telegram.faults.next("getWebhookInfo", **fault)
    inbox.last_heard = -1.0
    await ours.look()
    assert inbox.last_heard == -1.0


async def test_a_token_that_is_no_longer_known(
    telegram: Telegram, inbox: Inbox, ours: OurAddress
) -> None:
    await ours.register()
    telegram.faults.next("getWebhookInfo", status=401)
    await ours.look()
    assert inbox.rejected.is_set()


async def test_what_telegram_refuses_is_said(telegram: Telegram, ours: OurAddress) -> None:
    telegram.faults.next("setWebhook", status=400, description="bad webhook: no such host")
    with pytest.raises(ReceivingError, match="no such host"):
        await ours.register()
