"""A file under a key: no word of it can be read, and nothing is lost on the way there and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from storage.backup import back_up
from storage.copying import copy
from storage.engine.charge import StandingBy
from storage.engine.database import DatabaseError, DatabaseFault, look_into, open_database
from storage.rekeying import Keys, Rekeyed, rekey
from storage.restoring import restore
from tests.engines import only_sqlite, server
from tests.storage.test_copying import lived_in, rows
from tests.storage.test_opening import said_by

pytest.importorskip("sqlcipher3", reason="needs the extra: pip install -e '.[encrypted]'")

pytestmark = only_sqlite
on_a_server = pytest.mark.skipif(bool(server.missing()), reason=str(server.missing()))

KEY, OTHER = "ab" * 32, "0123456789abcdef" * 4
MARK = "it-stings-below-the-left-rib"
SAID = ("INSERT INTO inbox (update_id, received_at, body) VALUES (:id, 1, :body)",
        {"id": 7, "body": MARK})  # fmt: skip
WHAT_WAS_SAID = ("SELECT body FROM inbox", {})


async def heard(url: str, key: str | None) -> str:
    """What a runner has said, as somebody reads it who has the key."""
    found = await look_into(url, key=key)
    async with found.reading() as tx:
        said = await tx.value(WHAT_WAS_SAID)
    await found.close()
    return str(said)


async def told(url: str, key: str | None) -> None:
    database = await open_database(url, key=key)
    async with database.transaction() as tx:
        tx.write(SAID)
    await database.close()


def readable(folder: Path) -> list[str]:
    """The files in which the words can be found, or anything else that SQLite writes."""
    return [
        file.name
        for file in sorted(folder.iterdir())
        if MARK.encode() in (content := file.read_bytes()) or b"CREATE TABLE" in content
    ]


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}"


async def test_no_word_can_be_read_in_the_file_or_its_log_or_a_backup(
    url: str, path: Path
) -> None:
    database = await open_database(url, key=KEY)
    async with database.transaction() as tx:
        tx.write(SAID)
    await back_up(url, path.parent / "backup.db", key=KEY)
    names = {file.name for file in path.parent.iterdir()}
    assert names == {"backup.db", "runback.db", "runback.db-shm", "runback.db-wal"}
    assert readable(path.parent) == []
    await database.close()
    assert readable(path.parent) == []
    assert await heard(url, KEY) == MARK
    assert await heard(f"sqlite:///{path.parent / 'backup.db'}", KEY) == MARK


async def test_without_a_key_it_would_be_found(url: str, path: Path) -> None:
    """What the test above looks for."""
    await told(url, None)
    assert readable(path.parent) == ["runback.db"]


@pytest.mark.parametrize(
    ("had", "has", "words"),
    [
        (KEY, OTHER, "is not opened by DATA_KEY"),
        (KEY, None, "or is encrypted: then it needs its DATA_KEY"),
        (None, KEY, "is not encrypted, and DATA_KEY is set: `runback rekey` encrypts it"),
    ],
)
async def test_another_key_than_its_own(
    had: str | None, has: str | None, words: str, url: str, path: Path, tmp_path: Path
) -> None:
    await told(url, had)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match=words):
        await open_database(url, key=has)
    with pytest.raises(DatabaseError, match=words):
        await look_into(url, key=has)
    with pytest.raises(DatabaseError, match=words):
        await back_up(url, tmp_path / "backup.db", key=has)
    assert [file.name for file in tmp_path.iterdir()] == ["runback.db"]
    assert path.read_bytes() == before


async def test_it_is_worked_with_as_ever(url: str) -> None:
    """Faults have their kinds, transactions their ends, and rows their names."""
    await lived_in(url.replace("runback", "plain"))
    assert await copy(url.replace("runback", "plain"), url.replace("runback", "other"))
    database = await open_database(url, key=KEY)
    assert database.described.startswith("encrypted SQLite, ")
    tx = await database.begin()
    tx.write(SAID)
    with pytest.raises(DatabaseFault, match="no such table"):
        await tx.read(("SELECT * FROM nowhere", {}))
    await tx.rollback()
    async with database.transaction() as tx:
        assert await tx.first(WHAT_WAS_SAID) is None
        tx.write(SAID)
        (row,) = await tx.rows(WHAT_WAS_SAID)
        assert dict(row) == {"body": MARK}
    assert await database.emptied()
    await database.close()


async def test_a_file_gets_a_key_another_one_and_none(url: str, path: Path) -> None:
    await lived_in(url)
    before = rows(path)
    assert await rekey(url, Keys(KEY)) is Rekeyed.ENCRYPTED
    assert readable(path.parent) == []
    assert await rekey(url, Keys(KEY)) is Rekeyed.NOTHING
    assert await rekey(url, Keys(OTHER, KEY)) is Rekeyed.CHANGED
    with pytest.raises(DatabaseError, match="is not opened by DATA_KEY"):
        await look_into(url, key=KEY)
    assert await rekey(url, Keys(None, OTHER), plain=True) is Rekeyed.PLAIN
    assert rows(path) == before
    assert {file.name for file in path.parent.iterdir()} == {"runback.db", "runback.db-at-work"}


async def test_what_was_committed_last_comes_along(url: str, path: Path) -> None:
    """As after a kill: it stands in the log only."""
    database = await open_database(url)
    async with database.transaction() as tx:
        tx.write(SAID)
    assert await rekey(url, Keys(KEY)) is Rekeyed.ENCRYPTED
    await database.close()
    assert await heard(url, KEY) == MARK


@pytest.mark.parametrize(
    ("keys", "plain", "words"),
    [
        (Keys(OTHER), False, "is not opened by DATA_KEY"),
        (Keys(OTHER, "cd" * 32), False, "is not opened by DATA_KEY"),
        (Keys(None, OTHER), True, "is not opened by DATA_KEY"),
        (Keys(), True, "needs its DATA_KEY"),
        (Keys(None, KEY), False, "without one: runback rekey --plain"),
        (Keys(KEY), True, "take DATA_KEY away"),
    ],
)
async def test_a_key_that_does_not_fit_changes_nothing(
    keys: Keys, plain: bool, words: str, url: str, path: Path
) -> None:
    await told(url, KEY)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match=words):
        await rekey(url, keys, plain=plain)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["runback.db"]


async def test_no_key_is_changed_under_who_is_at_work(url: str, path: Path) -> None:
    database = await open_database(url)
    charge = await database.take_charge(StandingBy(lambda: None, lambda _runner: None))
    with pytest.raises(DatabaseError, match="a process is at work with it"):
        await rekey(url, Keys(KEY))
    await charge.give_up()
    await database.close()
    await told(url, None)


WITHOUT_THE_EXTRA = """
import asyncio, sys
sys.modules["sqlcipher3"] = None
from storage.engine.database import DatabaseError, open_database
try:
    asyncio.run(open_database("sqlite:///here.db", key="ab" * 32))
except DatabaseError as fault:
    print(fault)
"""


async def test_a_key_without_the_extra_says_what_to_install(tmp_path: Path) -> None:
    assert await said_by(WITHOUT_THE_EXTRA, tmp_path) == (
        "DATA_KEY needs sqlcipher3-wheels, which is not installed: in Runback's folder "
        "pip install --require-hashes -r requirements-encrypted.lock (docs/encryption.md)\n"
    )
    assert list(tmp_path.iterdir()) == []


async def test_there_has_to_be_a_file(url: str) -> None:
    with pytest.raises(DatabaseError, match="no such file"):
        await rekey(url, Keys(KEY))
    with pytest.raises(DatabaseError, match="encrypts files only"):
        await rekey("postgresql://me@host/name", Keys(KEY))


@pytest.mark.parametrize(
    ("made_with", "keys"),
    [
        (KEY, Keys(KEY)),
        (KEY, Keys(OTHER, KEY)),
        (None, Keys(KEY)),
        (KEY, Keys(None, KEY)),
        (None, Keys(None, OTHER)),
    ],
)
async def test_a_backup_comes_back_under_the_key_of_now(
    made_with: str | None, keys: Keys, url: str, tmp_path: Path
) -> None:
    await told(url, made_with)
    backup = await back_up(url, tmp_path / "backup.db", key=made_with)
    there = f"sqlite:///{tmp_path / 'new' / 'runback.db'}"
    await restore(backup.file, there, keys)
    assert await heard(there, keys.now) == MARK
    assert bool(readable(tmp_path / "new")) == (keys.now is None)


async def test_an_encrypted_backup_may_begin_with_a_brace(tmp_path: Path) -> None:
    """Its first bytes are a random salt: one in 256 begins as an export does."""
    file = tmp_path / "backup.db"
    file.write_bytes(b"{" + bytes(range(128, 255)) * 32)
    with pytest.raises(DatabaseError, match="is not opened by DATA_KEY"):
        await restore(file, f"sqlite:///{tmp_path / 'new.db'}", Keys(KEY))
    file.write_text('{"about": {}, "runners": []}')
    with pytest.raises(DatabaseError, match="comes back with --runner"):
        await restore(file, f"sqlite:///{tmp_path / 'new.db'}", Keys(KEY))


async def test_a_backup_under_another_key_is_refused(url: str, tmp_path: Path) -> None:
    await told(url, KEY)
    backup = await back_up(url, tmp_path / "backup.db", key=KEY)
    with pytest.raises(DatabaseError, match=r"backup\.db: is not opened by DATA_KEY"):
        await restore(backup.file, url, Keys(OTHER), replace=True)
    assert await heard(url, KEY) == MARK


@pytest.mark.parametrize("keys", [Keys(OTHER), Keys(None), Keys(OTHER, None)])
async def test_what_no_key_of_now_opens_is_not_overwritten(
    keys: Keys, url: str, path: Path, tmp_path: Path
) -> None:
    await told(url, KEY)
    other = f"sqlite:///{tmp_path / 'other.db'}"
    await told(other, keys.now)
    backup = await back_up(other, tmp_path / "backup.db", key=keys.now)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match=f"move {path.name} away first, if that is meant"):
        await restore(backup.file, url, keys, replace=True)
    assert path.read_bytes() == before
    assert await heard(url, KEY) == MARK


async def test_its_log_is_named_to_be_moved_with_it(url: str, path: Path, tmp_path: Path) -> None:
    """After a kill the newest rows stand there only."""
    await told(url, KEY)
    killed = tmp_path / "killed"
    killed.mkdir()
    database = await open_database(url, key=KEY)
    async with database.transaction() as tx:
        tx.write(("UPDATE inbox SET body = 'newer'", {}))
    names = [path.name, f"{path.name}-wal", f"{path.name}-shm"]
    for name in names:
        shutil.copy(path.with_name(name), killed / name)
    await database.close()
    other = f"sqlite:///{tmp_path / 'other.db'}"
    await told(other, OTHER)
    backup = await back_up(other, tmp_path / "backup.db", key=OTHER)
    kept = f"sqlite:///{killed / path.name}"
    with pytest.raises(DatabaseError, match=f"move {', '.join(names)} away"):
        await restore(backup.file, kept, Keys(OTHER), replace=True)
    aside = tmp_path / "aside"
    aside.mkdir()
    for name in names:
        (killed / name).rename(aside / name)
    await restore(backup.file, kept, Keys(OTHER), replace=True)
    assert await heard(kept, OTHER) == MARK
    assert await heard(f"sqlite:///{aside / path.name}", KEY) == "newer"


async def test_what_the_key_of_before_opens_may_be_replaced(url: str, tmp_path: Path) -> None:
    await told(url, KEY)
    backup = await back_up(url, tmp_path / "backup.db", key=KEY)
    await restore(backup.file, url, Keys(OTHER, KEY), replace=True)
    assert await heard(url, OTHER) == MARK


async def test_a_changed_byte_is_noticed(url: str, path: Path, tmp_path: Path) -> None:
    await lived_in(url)
    await rekey(url, Keys(KEY))
    backup = await back_up(url, tmp_path / "backup.db", key=KEY)
    content = bytearray(backup.file.read_bytes())
    content[-2000] ^= 1
    backup.file.write_bytes(content)
    with pytest.raises(DatabaseError, match=r"backup\.db: "):
        await restore(backup.file, f"sqlite:///{tmp_path / 'new.db'}", Keys(KEY))
    assert not (tmp_path / "new.db").exists()


@on_a_server
async def test_a_backup_of_a_servers_database_is_encrypted_too(tmp_path: Path) -> None:
    one, other = (server.running().database(tmp_path / name) for name in ("one", "other"))
    await told(one, None)
    backup = await back_up(one, tmp_path / "backup.db", key=KEY)
    assert [file.name for file in tmp_path.iterdir()] == ["backup.db"]
    assert readable(tmp_path) == []
    with pytest.raises(DatabaseError, match="is not opened by DATA_KEY"):
        await restore(backup.file, other, Keys(OTHER))
    await restore(backup.file, other, Keys(KEY))
    assert await heard(other, None) == MARK
