"""How fast requests go out: answers before reminders, and never faster than Telegram allows."""

from __future__ import annotations

import asyncio
import math
import re
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot.telegram.outgoing.faults import NotSentError
from bot.telegram.outgoing.pace import (
    LONG_AGO,
    Bucket,
    Chat,
    ChatId,
    Chats,
    Clock,
    Line,
    Refusals,
    Window,
    left,
)

Result = bool | dict[str, Any] | list[dict[str, Any]]
Sleep = Callable[[float], Awaitable[None]]

PATIENCE = 60.0
"""Seconds after which an answer that Telegram keeps refusing is given up."""
RETRIES = 3
BACKOFF = 0.5
"""Seconds before a request that failed on the network is repeated, once."""
OVERDUE = 1.0
"""Seconds after which the first reminder in line goes before answers: about one a second gets
through even if answers alone fill all there is."""

# Telegram's Bots FAQ: about 30 messages a second in all; one a second in one chat, where short
# bursts may go over it; 20 a minute in a group. How long a burst may be is not documented:
# twenty is a runner tapping through the questions and first cards of a check-in. In a group 3
# at once and then one every 3.5 s are 20 in a minute. 20 reminders a second leave a third of
# everything free for answers.
OVERALL = 30
REMINDERS = 20
PRIVATE = (1.0, 20)
GROUP = (3.5, 3)

_OWN_AFFAIRS = re.compile(r"get|(set|delete)(My|Webhook)|setChatMenuButton$|logOut$|close$")
"""Methods that put nothing into a chat. Refused for hours when used too often, but only they."""
_REPEATABLE = re.compile(r"edit|get|set|answerCallbackQuery$")
"""Methods that may arrive twice without harm. A message sent twice is one too many."""


class Lane(IntEnum):
    """What goes into `rate_limit_args`; a request without it is an answer."""

    ANSWER = 0
    REMINDER = 1


@dataclass(slots=True)
class _Request:
    endpoint: str
    lane: Lane
    chat_id: ChatId | None
    chat: Chat
    give_up_at: float
    refusals: int = 0
    repeated: bool = False

    @property
    def counts(self) -> bool:
        """Whether it puts a message into a chat, or changes one there."""
        return self.chat_id is not None and self.endpoint != "sendChatAction"

    @property
    def concerns_all(self) -> bool:
        """Whether too much of it is too much of everything."""
        return self.chat_id is None and not _OWN_AFFAIRS.match(self.endpoint)

    def may_wait_until(self, then: float) -> bool:
        """A reminder need not: its row stays due."""
        return self.lane is Lane.ANSWER and then <= self.give_up_at and self.refusals <= RETRIES

    def may_be_repeated(self, error: NetworkError) -> bool:
        """A timeout may have been a success: only what did not leave, or does no harm twice."""
        if self.repeated or self.lane is Lane.REMINDER or isinstance(error, BadRequest):
            return False
        self.repeated = True
        return isinstance(error, NotSentError) or bool(_REPEATABLE.match(self.endpoint))


class TwoLanes(BaseRateLimiter[int]):
    """Lets answers out at once as far as possible, reminders with what is left.

    A 429 pauses its chat and nobody else; without a chat, or with three chats at once, all.
    Answers wait and try again, up to three times and a minute; reminders raise `RetryAfter`.
    """

    def __init__(
        self,
        *,
        overall: int = OVERALL,
        reminders: float = REMINDERS,
        private: tuple[float, int] = PRIVATE,
        group: tuple[float, int] = GROUP,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._overall, self._reminders, self._clock, self._sleep = overall, reminders, clock, sleep
        self._private, self._group = private, group
        self._start()

    def _start(self) -> None:
        self._window = Window(self._overall)
        self._bucket = Bucket(1 / self._reminders, 1)
        self._lines = {lane: Line() for lane in Lane}
        self._chats = Chats(self._private, self._group)
        self._refusals = Refusals()
        self._paused_until = LONG_AGO

    @property
    def chats_known(self) -> int:
        """How many chats are remembered, for the test that they are forgotten."""
        return len(self._chats)

    async def initialize(self) -> None:
        """Asked for by python-telegram-bot; there is nothing to open."""

    async def shutdown(self) -> None:
        """Forgets everything, so that it can be used again on another event loop."""
        self._start()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Result:
        """Makes the request when it may be made, and again if that is right."""
        request = self._request(endpoint, data, Lane(rate_limit_args or 0))
        request.chat.users += 1
        try:
            while True:
                await self._admit(request)
                try:
                    return await callback(*args, **kwargs)
                except RetryAfter as refusal:
                    if not self._may_try_again(request, refusal):
                        raise
                except NetworkError as error:
                    if not request.may_be_repeated(error):
                        raise
                    await self._sleep(BACKOFF)
        finally:
            request.chat.users -= 1

    def _request(self, endpoint: str, data: dict[str, Any], lane: Lane) -> _Request:
        now = self._clock()
        chat_id = None if _OWN_AFFAIRS.match(endpoint) else _chat_id(data)
        chat = self._chats.stranger(None) if chat_id is None else self._chats.get(chat_id, now)
        return _Request(endpoint, lane, chat_id, chat, now + PATIENCE)

    async def _admit(self, request: _Request) -> None:
        if not request.counts:
            await self._wait_out_pause(request)
            return
        async with request.chat.lines[request.lane]:
            while not await self._take_slot(request):
                await self._wait_out_pause(request)
                await self._sleep(request.chat.bucket.wait(self._clock()))

    async def _wait_out_pause(self, request: _Request) -> None:
        while (pause := self._pause(request)) > 0:
            if not request.may_wait_until(self._clock() + pause):
                raise RetryAfter(math.ceil(pause))
            await self._sleep(pause)

    async def _take_slot(self, request: _Request) -> bool:
        """False if it is the chat that has to wait: others must not wait behind it."""
        async with self._lines[request.lane].in_front(self._clock):
            while self._chat_is_ready(request):
                now = self._clock()
                wait = self._wait(request.lane, now)
                if wait <= 0:
                    self._take(request, now)
                    return True
                await self._sleep(wait)
        return False

    def _wait(self, lane: Lane, now: float) -> float:
        """Seconds until the first in this lane may go."""
        since = self._lines[Lane.REMINDER].front_since
        overdue = since is not None and now - since >= OVERDUE
        if lane is Lane.ANSWER:
            return self._window.wait(now, ahead=int(overdue))
        ahead = 0 if overdue else self._lines[Lane.ANSWER].length
        return max(self._window.wait(now, ahead), self._bucket.wait(now))

    def _take(self, request: _Request, now: float) -> None:
        self._window.take(now)
        request.chat.bucket.take(now)
        if request.lane is Lane.REMINDER:
            self._bucket.take(now)

    def _chat_is_ready(self, request: _Request) -> bool:
        return self._pause(request) <= 0 and request.chat.bucket.wait(self._clock()) <= 0

    def _pause(self, request: _Request) -> float:
        return left(max(self._paused_until, request.chat.paused_until), self._clock())

    def _may_try_again(self, request: _Request, refusal: RetryAfter) -> bool:
        """Pauses whom the refusal is about."""
        now = self._clock()
        until = now + _seconds(refusal)
        request.refusals += 1
        request.chat.paused_until = max(request.chat.paused_until, until)
        if request.chat_id is not None:
            self._refusals.add(request.chat_id, now, until)
        everybody = until if request.concerns_all else self._refusals.about_the_bot
        self._paused_until = max(self._paused_until, everybody)
        return request.may_wait_until(until)


def _chat_id(data: dict[str, Any]) -> ChatId | None:
    chat_id = data.get("chat_id")
    with suppress(TypeError, ValueError):
        return int(chat_id)  # type: ignore[arg-type]
    return chat_id if isinstance(chat_id, str) else None


def _seconds(refusal: RetryAfter) -> float:
    after = refusal.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
