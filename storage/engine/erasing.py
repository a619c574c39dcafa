"""Taking what was deleted out of the files, too."""

from __future__ import annotations

from storage.engine.database import Database


async def emptied(database: Database) -> bool:
    """Move the write-ahead log into the file and cut it to nothing, so that no old page is left.

    False where another process is reading from it: then it has to be tried again. Nobody waits
    for that process, because all answers would wait, too.
    """
    async with database.writing:
        ((patience,),) = await database.send([("PRAGMA busy_timeout", {})])
        try:
            await database.send([("PRAGMA busy_timeout = 0", {})])
            ((found,),) = await database.send([("PRAGMA wal_checkpoint(TRUNCATE)", {})])
        finally:
            await database.send([(f"PRAGMA busy_timeout = {int(patience[0])}", {})])
    return not found["busy"]
