"""The transport against real servers on loopback."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import os
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from telegram import Bot, InputFile, InputMediaPhoto
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut

from bot.telegram.outgoing.faults import NoAnswerError, NotSentError, NotSentInTimeError
from bot.telegram.outgoing.transport import AiohttpRequest, Timeouts, redact

TOKEN = "123456:AAtoken-of-the-tests_aaaaaaaaaaaaaaaaaaa"
IMPATIENT = Timeouts(connect=0.4, read=0.4, write=0.4, media_write=0.4, pool=0.4)
PATIENT = Timeouts(connect=30, read=30, write=30, media_write=30, pool=30)
ME = {"id": 123456, "is_bot": True, "first_name": "Runback", "username": "runback_bot"}
MESSAGE = {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "hi"}

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
Raw = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[str]:
    app = web.Application(client_max_size=2**26)
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw_server(talk: Raw) -> AsyncIterator[str]:
    over = asyncio.Event()
    talks: list[asyncio.Task[None]] = []

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talking = asyncio.ensure_future(talk(reader, writer))
        waiting = asyncio.ensure_future(over.wait())
        await asyncio.wait([talking, waiting], return_when=asyncio.FIRST_COMPLETED)
        talking.cancel()
        waiting.cancel()
        await asyncio.gather(talking, waiting, return_exceptions=True)
        writer.transport.abort() if over.is_set() else writer.close()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.ensure_future(hold(reader, writer)))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        over.set()
        server.close()
        await asyncio.gather(*talks)


@asynccontextmanager
async def bot_at(root: str, request: AiohttpRequest | None = None) -> AsyncIterator[Bot]:
    request = request or AiohttpRequest(timeouts=PATIENT)
    bot = Bot(TOKEN, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot", request=request)
    await request.initialize()
    try:
        yield bot
    finally:
        await request.shutdown()


@asynccontextmanager
async def environment(**variables: str) -> AsyncIterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def everything_said_by(error: BaseException) -> str:
    chain: BaseException | None = error
    said = "".join(traceback.format_exception(error))
    while chain is not None:
        said += repr(chain)
        chain = chain.__cause__ or chain.__context__
    return said


async def refused(call: Awaitable[object]) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await call
    assert TOKEN not in everything_said_by(caught.value)
    return caught.value


# --- what goes out and comes back --------------------------------------------------------------


async def test_parameters_arrive_as_json_values() -> None:
    seen: dict[str, str] = {}

    async def answer(request: web.Request) -> web.Response:
        seen.update({str(k): str(v) for k, v in (await request.post()).items()})
        seen["path"] = request.path
        seen["agent"] = request.headers["User-Agent"]
        return ok(True)

    async with serving(answer) as root, bot_at(root) as bot:
        await bot.set_my_commands([("run", "Größe & mehr")], language_code="de")
    assert seen["path"] == f"/bot{TOKEN}/setMyCommands"
    assert json.loads(seen["commands"]) == [{"command": "run", "description": "Größe & mehr"}]
    assert seen["language_code"] == "de"
    assert "python-telegram-bot" in seen["agent"]


async def test_a_request_without_parameters_has_no_body() -> None:
    async def answer(request: web.Request) -> web.Response:
        assert await request.read() == b""
        return ok(ME)

    async with serving(answer) as root, bot_at(root) as bot:
        assert (await bot.get_me()).first_name == "Runback"


async def test_a_photo_keeps_its_bytes_name_and_type() -> None:
    parts: dict[str, web.FileField] = {}

    async def answer(request: web.Request) -> web.Response:
        form = await request.post()
        photo = form["photo"]
        assert isinstance(photo, web.FileField)
        assert form["chat_id"] == "5"
        assert form["caption"] == 'plank: "10 s" 🏃'
        parts["photo"] = photo
        assert photo.file.read() == b"\x89PNG\x00\xff"
        return ok(MESSAGE)

    async with serving(answer) as root, bot_at(root) as bot:
        picture = InputFile(b"\x89PNG\x00\xff", filename="Übung eins.png")
        await bot.send_photo(5, picture, caption='plank: "10 s" 🏃')
    assert parts["photo"].filename == "Übung eins.png"
    assert parts["photo"].content_type == "image/png"


async def test_attached_media_is_sent_under_its_attach_name() -> None:
    async def answer(request: web.Request) -> web.Response:
        form = await request.post()
        media = json.loads(str(form["media"]))
        attached = form[media["media"].removeprefix("attach://")]
        assert isinstance(attached, web.FileField)
        assert attached.file.read() == b"jpeg"
        return ok(MESSAGE)

    async with serving(answer) as root, bot_at(root) as bot:
        media = InputMediaPhoto(b"jpeg", filename="a.jpg")
        await bot.edit_message_media(media, chat_id=5, message_id=7)


async def test_an_open_file_is_sent_without_reading_it_first(tmp_path: Path) -> None:
    sizes: list[int] = []

    async def answer(request: web.Request) -> web.Response:
        document = (await request.post())["document"]
        assert isinstance(document, web.FileField)
        sizes.append(len(document.file.read()))
        return ok(MESSAGE)

    (tmp_path / "export.json").write_bytes(b"x" * 300_000)
    async with serving(answer) as root, bot_at(root) as bot:
        with (tmp_path / "export.json").open("rb") as file:
            await bot.send_document(5, InputFile(file, read_file_handle=False))
    assert sizes == [300_000]


async def test_a_file_comes_down_unchanged_however_slowly_it_drips() -> None:
    content = bytes(range(256)) * 6 + f"/bot{TOKEN}/".encode()
    timeouts = Timeouts(connect=1.5, read=1.5, write=1.5)

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.path.endswith("getFile"):
            return ok({"file_id": "f", "file_unique_id": "u", "file_path": "documents/a.bin"})
        response = web.StreamResponse()
        await response.prepare(request)
        for start in range(0, len(content), 256):
            await response.write(content[start : start + 256])
            await asyncio.sleep(0.25)  # seven times: longer than a silence may last
        return response

    async with serving(answer) as root, bot_at(root, AiohttpRequest(timeouts=timeouts)) as bot:
        out = io.BytesIO()
        await (await bot.get_file("f")).download_to_memory(out)
    assert out.getvalue() == content


async def test_redirects_are_not_followed() -> None:
    async def answer(request: web.Request) -> web.Response:
        raise web.HTTPFound("http://127.0.0.1:9/elsewhere")

    async with serving(answer) as root, bot_at(root) as bot:
        assert "Found (302)" in str(await refused(bot.get_me()))


# --- what can go wrong -------------------------------------------------------------------------


async def test_telegrams_own_refusals_keep_their_types() -> None:
    async def answer(request: web.Request) -> web.Response:
        status = 403 if "sendMessage" in request.path else 400
        return web.json_response({"ok": False, "description": "Bad Request: no"}, status=status)

    async with serving(answer) as root, bot_at(root) as bot:
        assert isinstance(await refused(bot.send_message(5, "hi")), Forbidden)
        assert isinstance(await refused(bot.get_me()), BadRequest)


async def test_a_silent_server_is_a_timeout_and_may_have_done_it() -> None:
    async def answer(request: web.Request) -> web.Response:
        await asyncio.sleep(1)
        return ok(ME)

    async with serving(answer) as root, bot_at(root, AiohttpRequest(timeouts=IMPATIENT)) as bot:
        error = await refused(bot.get_me())
    assert type(error) is TimedOut


async def test_a_read_timeout_of_the_call_goes_before_the_default() -> None:
    async def answer(request: web.Request) -> web.Response:
        await asyncio.sleep(0.8)
        return ok(ME)

    async with serving(answer) as root, bot_at(root, AiohttpRequest(timeouts=IMPATIENT)) as bot:
        assert (await bot.get_me(read_timeout=30)).id == ME["id"]
        assert (await bot.get_me(read_timeout=None)).id == ME["id"]


async def test_an_answer_that_stops_half_way_is_a_timeout() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        await reader.read()

    async with raw_server(talk) as root, bot_at(root, AiohttpRequest(timeouts=IMPATIENT)) as bot:
        assert type(await refused(bot.get_me())) is TimedOut


async def test_an_upload_that_nobody_takes_ends() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(2)

    async with raw_server(talk) as root, bot_at(root, AiohttpRequest(timeouts=IMPATIENT)) as bot:
        error = await refused(bot.send_document(5, b"x" * 20_000_000))
    assert type(error) is TimedOut


async def test_media_has_more_time_to_be_written_than_text() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(1.2)
        left = 5_000_000
        while left > 0:
            left -= len(await reader.read(2**16))
        body = json.dumps({"ok": True, "result": MESSAGE}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + body)

    timeouts = Timeouts(connect=0.5, read=0.5, write=0.01, media_write=30)
    async with raw_server(talk) as root, bot_at(root, AiohttpRequest(timeouts=timeouts)) as bot:
        assert (await bot.send_document(5, b"x" * 5_000_000)).message_id == 7


async def test_a_closed_port_means_nothing_was_sent() -> None:
    async with bot_at("http://127.0.0.1:9") as bot:
        error = await refused(bot.send_message(5, "hi"))
    assert isinstance(error, NotSentError)
    assert not isinstance(error, TimedOut)


async def test_a_connection_that_takes_too_long_means_nothing_was_sent() -> None:
    async def never_shakes_hands(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await reader.read()

    async with (
        raw_server(never_shakes_hands) as root,
        bot_at(f"https{root[4:]}", AiohttpRequest(timeouts=IMPATIENT)) as bot,
    ):
        error = await refused(bot.send_message(5, "hi"))
    assert type(error) is NotSentInTimeError


async def test_an_occupied_pool_means_nothing_was_sent() -> None:
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        arrived.set()
        await go_on.wait()
        return ok(ME)

    request = AiohttpRequest(1, replace(PATIENT, pool=0.1))
    async with serving(answer) as root, bot_at(root, request) as bot:
        first = asyncio.ensure_future(bot.get_me())
        await arrived.wait()
        assert type(await refused(bot.get_me())) is NotSentInTimeError
        go_on.set()
        assert (await first).id == ME["id"]
        assert (await bot.get_me()).id == ME["id"]


async def test_a_connection_hung_up_may_have_done_it() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")

    async with raw_server(talk) as root, bot_at(root) as bot:
        error = await refused(bot.send_message(5, "hi"))
    assert type(error) is NoAnswerError


@pytest.mark.parametrize(("status", "kind"), [(500, NetworkError), (502, NetworkError)])
async def test_an_error_page_is_a_network_error_without_the_token(
    status: int, kind: type[TelegramError], caplog: pytest.LogCaptureFixture
) -> None:
    async def answer(request: web.Request) -> web.Response:
        page = f"<html>cannot fetch http://proxy{request.path} for you</html>"
        return web.Response(status=status, text=page, content_type="text/html")

    caplog.set_level(logging.INFO)
    async with serving(answer) as root, bot_at(root) as bot:
        error = await refused(bot.get_me())
    assert type(error) is kind
    assert str(status) in str(error)
    assert TOKEN not in caplog.text


async def test_a_page_instead_of_json_is_told_without_the_token(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(text=f"<html>Log in to the hotel: {request.path}</html>")

    caplog.set_level(logging.INFO)
    async with serving(answer) as root, bot_at(root) as bot:
        assert "Invalid server response" in str(await refused(bot.get_me()))
    assert "hotel" in caplog.text
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("root", ["ftp://127.0.0.1", "http://", "http://[::1", "no address"])
async def test_a_bad_address_does_not_quote_the_token(root: str) -> None:
    async with bot_at(root) as bot:
        assert isinstance(await refused(bot.get_me()), NetworkError)


async def test_garbage_instead_of_http_does_not_quote_the_token() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        writer.write(b"what is " + request)

    async with raw_server(talk) as root, bot_at(root) as bot:
        assert isinstance(await refused(bot.get_me()), NetworkError)


def test_redact_hides_tokens_and_proxy_passwords() -> None:
    said = f"https://api.telegram.org/file/bot{TOKEN}/a.png http://me:word@proxy:3128 `{TOKEN}`"
    assert redact(said) == "https://api.telegram.org/file/bot***/a.png http://***@proxy:3128 `***`"
    assert redact("at 12:30, bottom") == "at 12:30, bottom"


# --- proxies -----------------------------------------------------------------------------------


async def test_the_environments_proxy_is_used_unless_switched_off() -> None:
    asked: list[str] = []

    async def proxy(request: web.Request) -> web.Response:
        asked.append(request.headers["Host"])
        return ok(ME)

    async with serving(proxy) as root, environment(http_proxy=root, no_proxy=""):
        async with bot_at("http://telegram.invalid") as bot:
            await bot.get_me()
        async with bot_at("http://127.0.0.1:9", AiohttpRequest(trust_env=False)) as bot:
            assert isinstance(await refused(bot.get_me()), NotSentError)
        async with environment(no_proxy="127.0.0.1"), bot_at("http://127.0.0.1:9") as bot:
            assert isinstance(await refused(bot.get_me()), NotSentError)
        async with bot_at("http://given.invalid", AiohttpRequest(proxy=root)) as bot:
            await bot.get_me()
    assert asked == ["telegram.invalid", "given.invalid"]


# --- life and death ----------------------------------------------------------------------------


async def test_open_and_closed_as_often_as_one_likes() -> None:
    async def answer(request: web.Request) -> web.Response:
        return ok(ME)

    request = AiohttpRequest(timeouts=PATIENT)
    await request.shutdown()
    async with serving(answer) as root, bot_at(root, request) as bot:
        await request.initialize()
        await bot.get_me()
        await request.shutdown()
        await request.shutdown()
        assert "not initialized" in str(await refused(bot.get_me()))
        await request.initialize()
        await bot.get_me()


def test_another_event_loop_gets_another_session() -> None:
    async def answer(request: web.Request) -> web.Response:
        return ok(ME)

    request = AiohttpRequest(timeouts=PATIENT)

    async def once() -> int:
        async with serving(answer) as root, bot_at(root, request) as bot:
            return (await bot.get_me()).id

    assert [asyncio.run(once()), asyncio.run(once())] == [ME["id"]] * 2


@pytest.mark.parametrize("body", [b"", b"x" * 10_000_000], ids=["small", "upload"])
async def test_a_cancelled_request_leaves_nothing_behind(body: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.3)

    async with raw_server(talk) as root, bot_at(root, AiohttpRequest(1)) as bot:
        call = bot.send_document(5, body) if body else bot.get_me()
        task = asyncio.ensure_future(call)
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert isinstance(
            await refused(bot.get_me(read_timeout=0.1, pool_timeout=0.1)), NetworkError
        )
    gc.collect()


async def test_many_requests_share_few_connections() -> None:
    async def answer(request: web.Request) -> web.Response:
        peers.add(request.transport.get_extra_info("peername") if request.transport else None)
        return ok(ME)

    peers: set[object] = set()
    async with serving(answer) as root, bot_at(root, AiohttpRequest(4, PATIENT)) as bot:
        await asyncio.gather(*(bot.get_me() for _ in range(40)))
    assert len(peers) <= 4
