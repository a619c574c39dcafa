"""Requests that hand through to another request, and change something on the way."""

from __future__ import annotations

from telegram._utils.types import ODVInput
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.vitals.metrics import Metrics


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
        """Ask the inner request, and hand on what `passes` makes of the answer."""
        status, payload = await self._inner.do_request(
            url,
            method,
            request_data,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            connect_timeout=connect_timeout,
            pool_timeout=pool_timeout,
        )
        return status, await self.passes(url, status, payload, request_data)

    async def passes(
        self, url: str, status: int, payload: bytes, asked: RequestData | None
    ) -> bytes:
        """The payload to hand on; here the one that came."""
        del url, status, asked
        return payload


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
        if status == 200 and "/editMessage" in url and not uploaded:
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
