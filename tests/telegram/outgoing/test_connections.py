"""Kept connections against servers on loopback that say exactly what a test wants."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.telegram.outgoing import connections
from bot.telegram.outgoing.connections import Answer, Connections, Place
from tests.telegram.outgoing.test_transport import raw_server

ASKED = b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
YES = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes"

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Server:
    """Answers each request with the next of its lines, and counts who has come."""

    def __init__(self, *said: bytes, hangs_up: bool = False) -> None:
        self.said, self.hangs_up, self.came = list(said), hangs_up, 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.came += 1
        try:
            while self.said:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(self.said.pop(0))
                if self.hangs_up:
                    break
            else:
                await reader.read()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def asking(
    server: Server, tls: ssl.SSLContext | None = None, trusted: ssl.SSLContext | None = None
) -> AsyncIterator[Callable[[], Awaitable[Answer]]]:
    listening = await asyncio.start_server(server.talk, "127.0.0.1", 0, ssl=tls)
    place = Place("127.0.0.1", listening.sockets[0].getsockname()[1], tls=tls is not None)
    kept = Connections(trusted or ssl.create_default_context())

    async def ask() -> Answer:
        connection = await kept.get(place)
        answer = await connection.exchange(ASKED, 5, 5)
        kept.give_back(place, connection)
        return answer

    try:
        yield ask
    finally:
        await kept.close()
        listening.close()
        await asyncio.sleep(0.01)


async def test_one_connection_serves_one_request_after_the_other() -> None:
    server = Server(YES, YES, YES)
    async with asking(server) as ask:
        assert [await ask() for _ in range(3)] == [(200, b"yes")] * 3
    assert server.came == 1


async def test_an_answer_in_chunks_is_put_together() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server = Server(head + b"2\r\nye\r\n1\r\ns\r\n0\r\n\r\n", YES)
    async with asking(server) as ask:
        assert [await ask(), await ask()] == [(200, b"yes")] * 2
    assert server.came == 1


async def test_an_answer_without_a_length_ends_with_the_connection() -> None:
    server = Server(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>", YES, hangs_up=True)
    async with asking(server) as ask:
        assert await ask() == (502, b"<html>")
        assert await ask() == (200, b"yes")
    assert server.came == 2


async def test_an_answer_cut_short_is_none() -> None:
    server = Server(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nyes", hangs_up=True)
    async with asking(server) as ask:
        with pytest.raises(ConnectionError):
            await ask()


async def test_what_comes_before_an_answer_is_passed_over() -> None:
    server = Server(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + YES)
    async with asking(server) as ask:
        assert await ask() == (200, b"yes")


async def test_who_wants_to_hang_up_is_not_asked_again() -> None:
    server = Server(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nyes", YES)
    async with asking(server) as ask:
        assert [await ask(), await ask()] == [(200, b"yes")] * 2
    assert server.came == 2


async def test_what_nobody_asked_for_never_becomes_an_answer() -> None:
    server = Server(YES + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nno", YES)
    async with asking(server) as ask:
        assert [await ask(), await ask()] == [(200, b"yes")] * 2


async def test_a_connection_that_the_server_has_closed_is_left_alone() -> None:
    server = Server(YES, YES, hangs_up=True)
    async with asking(server) as ask:
        assert await ask() == (200, b"yes")
        await asyncio.sleep(0.05)
        assert await ask() == (200, b"yes")
    assert server.came == 2


async def test_over_tls_only_with_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl to make a certificate with")
    key, certificate = tmp_path / "key", tmp_path / "certificate"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*made, *names, *files], check=True, capture_output=True)
    serves = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serves.load_cert_chain(certificate, key)
    knows = ssl.create_default_context(cafile=str(certificate))
    async with asking(server := Server(YES, YES), serves, knows) as ask:
        assert [await ask(), await ask()] == [(200, b"yes")] * 2
    assert server.came == 1
    async with asking(Server(YES), serves) as ask:
        with pytest.raises(ssl.SSLCertVerificationError):
            await ask()


def test_a_connection_idles_for_less_than_servers_wait() -> None:
    assert connections.KEEP_ALIVE < 60


@pytest.mark.parametrize(
    ("said", "until_answer", "whole"),
    [
        (b"HTTP/1.1 200 OK\r\nX-Drops: ", 0.3, 30.0),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", 30.0, 0.3),
    ],
)
async def test_an_answer_in_drops_is_not_waited_for_for_ever(
    said: bytes, until_answer: float, whole: float
) -> None:
    """Never silent for long, and never at its end; neither its head nor its body."""

    async def drips(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        while True:
            writer.write(b"1")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with raw_server(drips) as root:
        place = Place("127.0.0.1", int(root.rpartition(":")[2]), tls=False)
        kept = Connections(ssl.create_default_context())
        connection = await kept.get(place)
        with pytest.raises(TimeoutError):
            await connection.exchange(ASKED, until_answer, 30.0, whole)
        assert not connection.usable
        await kept.close()
