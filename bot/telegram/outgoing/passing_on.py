"""Requests that hand through to another request, and change something on the way.

Here it is also found out whether it was Telegram that answered: a hotel's login page comes with
200, a proxy's own "not found" with 404.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any

from telegram._utils.types import ODVInput
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.telegram.outgoing.faults import NoAnswerError
from bot.vitals.metrics import Metrics

NOT_TELEGRAM = "The answer is not Telegram's."
TOKEN_UNKNOWN = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND})
"""What ends the process, where Telegram says it."""


class PassingOn(BaseRequest):
    """A request that does what the inner one does, with one place to look in."""

    def __init__(self, inner: BaseRequest) -> None:
        self._inner = inner

    @property
    def read_timeout(self) -> float | None:
        """As the inner request has it."""
        return self._inner.read_timeout

    async def initialize(self) -> None:
        """As the inner request does."""
        await self._inner.initialize()

    async def shutdown(self) -> None:
        """As the inner request does."""
        await self._inner.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Ask the inner request, and hand on what `passes` makes of the answer.

        Raises:
            NoAnswerError: somebody on the way says that the token is unknown.
        """
        status, payload = await self._inner.do_request(
            url,
            method,
            request_data,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            connect_timeout=connect_timeout,
            pool_timeout=pool_timeout,
        )
        if status in TOKEN_UNKNOWN and not _looks_whole(payload):
            raise NoAnswerError(NOT_TELEGRAM)
        return status, await self.passes(url, status, payload, request_data)

    async def passes(
        self, url: str, status: int, payload: bytes, asked: RequestData | None
    ) -> bytes:
        """The payload to hand on; here the one that came."""
        del url, status, asked
        return payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """What Telegram says.

        The library's own would print a text that it cannot read, and half a batch is what runners
        wrote; and it is a network's fault, as any other answer that was cut short.

        Raises:
            NoAnswerError: it is none of Telegram's answers.
        """
        try:
            told = json.loads(payload.decode(errors="replace"))
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or ("result" not in told and told.get("ok") is not False):
            raise NoAnswerError(NOT_TELEGRAM)
        return told


class BriefEdits(PassingOn):
    """Passes on that an edit was granted, without the message as it is now.

    We know what we have just written there, and reading it back is a tenth of a tap's cost.
    `True` is what Telegram itself answers to the edit of an inline message. Only what was
    uploaded is read: its `file_id` spares the next upload.
    """

    async def passes(
        self, url: str, status: int, payload: bytes, asked: RequestData | None
    ) -> bytes:
        """A plain yes in the place of a message."""
        uploaded = asked is not None and bool(asked.multipart_data)
        brief = status == 200 and "/editMessage" in url and not uploaded
        if brief and _looks_whole(payload):
            return b'{"ok":true,"result":true}'
        return payload


class Counted(PassingOn):
    """Counts what Telegram makes of each attempt, by method and kind of answer."""

    def __init__(self, inner: BaseRequest, metrics: Metrics) -> None:
        super().__init__(inner)
        self._metrics = metrics

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *args: ODVInput[float],
        **kwargs: ODVInput[float],
    ) -> tuple[int, bytes]:
        """Ask the inner request, and count how that ended."""
        called = url.rpartition("/")[2]
        try:
            answer = await self._inner.do_request(url, method, request_data, *args, **kwargs)
        except NetworkError:
            self._metrics.called(called, None)
            raise
        self._metrics.called(called, answer[0])
        return answer


def _looks_whole(payload: bytes) -> bool:
    """Whether it begins and ends as Telegram's answers do; reading it would cost too much here."""
    return payload[:1] == b"{" and payload.rstrip()[-1:] == b"}"
