"""All rows about one runner, for the export."""

from __future__ import annotations

from storage.engine.database import Transaction
from storage.engine.readable import readable

TABLES = {
    "runners": "id",
    "alarms": "runner_id",
    "drafts": "runner_id",
    "closed_drafts": "runner_id",
    "check_ins": "runner_id",
    "screenings": "runner_id",
    "answers": "runner_id",
    "verdicts": "runner_id",
    "programmes": "runner_id",
    "targets": "runner_id",
    "upkeep": "runner_id",
    "outcomes": "runner_id",
    "reminders": "runner_id",
    "deliveries": "runner_id",
    "mornings": "runner_id",
    "pains": "runner_id",
    "asking": "runner_id",
    "nets": "runner_id",
    "run_links": "runner_id",
    "inbox": "runner_id",
}
"""Each table that holds something about a runner, and the column with their id."""


async def of_runner(tx: Transaction, runner_id: int) -> dict[str, list[dict[str, object]]]:
    """Every row of a runner's as column to readable value, by table; an empty list where none."""
    tx.brief = False
    found = await tx.read(
        *(
            (f"SELECT * FROM {table} WHERE {column} = :id", {"id": runner_id})  # noqa: S608
            for table, column in TABLES.items()
        )
    )
    return {
        table: [
            {column: readable(column, value) for column, value in dict(row).items()}
            for row in rows
        ]
        for table, rows in zip(TABLES, found, strict=True)
    }
