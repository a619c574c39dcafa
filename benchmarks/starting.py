"""From the start of the process to its first question for updates, and the memory it has then.

    python -m benchmarks.starting [runners] [rounds]

With nobody, with so many runners, and with nobody where English is the only language there is. By
turns; shown is the median of the rounds, of processor time, for a machine has other things to do.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from benchmarks.rig import cpu
from benchmarks.rig.contestants import ROOT, Contestant, contestants, pain
from benchmarks.rig.histories import FIRST_RUNNER
from benchmarks.rig.paced_api import PacedApi
from bot.telegram.handling.services import wall_clock

RUNNERS, ROUNDS = 1_000_000, 5
ROOMS = ("bot", "handlers", "storage", "tests/process")
SETTLED = 1.0


@dataclass
class Start:
    """One way to start. `house`: the folder that the code is taken from."""

    name: str
    folder: Path
    house: Path = ROOT
    seconds: list[float] = field(default_factory=list)
    """Of processor time until it asks for updates."""
    memory: list[int] = field(default_factory=list)
    """Bytes, a second later."""

    async def once(self, newcomer: Contestant) -> None:
        """Start it, look, and end it."""
        api = PacedApi(FIRST_RUNNER, pain)
        told: Mapping[str, str] = newcomer.environment(await api.serve(), self.folder, 0)
        told = {**told, "PYTHONPATH": str(self.house), "LISTEN": ""}
        command = [part.replace(str(ROOT), str(self.house)) for part in newcomer.command]
        process = await asyncio.create_subprocess_exec(*command, env=told, cwd=self.folder)
        try:
            await api.polled()
            self.seconds.append(cpu.seconds(process.pid))
            await asyncio.sleep(SETTLED)
            self.memory.append(psutil.Process(process.pid).memory_info().rss)
        finally:
            process.kill()
            await process.wait()
            await api.close()


def english_only(folder: Path) -> Path:
    """The house without any other language."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room)
    for language in (folder / "bot" / "locales").iterdir():
        if language.is_dir() and language.name != "en":
            shutil.rmtree(language)
    (folder / "tests" / "__init__.py").touch()
    return folder


async def measured(runners: int, rounds: int) -> list[Start]:
    """All ways, by turns."""
    newcomer = next(one for one in contestants(wall_clock()) if one.name == "newcomer")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        house = english_only(folder / "english")
        starts = [
            Start("nobody", folder / "0"),
            Start(f"{runners:,} runners", folder / "many"),
            Start("nobody, English only", folder / "one", house),
        ]
        for start, count in zip(starts, (1, runners, 1), strict=True):
            start.folder.mkdir()
            await newcomer.ready(start.folder, count, wall_clock())
        for _ in range(rounds):
            for start in starts:
                await start.once(newcomer)
        return starts


def table(starts: Sequence[Start]) -> Iterator[str]:
    """A line for each way, with its ratio to the first."""
    yield "| | processor time to the first poll | × | memory | × |"
    yield "|---" * 5 + "|"
    first = starts[0]
    for start in starts:
        seconds, memory = statistics.median(start.seconds), statistics.median(start.memory)
        yield (
            f"| {start.name} | {seconds:.2f} s | {seconds / statistics.median(first.seconds):.2f}"
            f" | {memory / 2**20:.1f} MB | {memory / statistics.median(first.memory):.2f} |"
        )


if __name__ == "__main__":
    print(f"load before {os.getloadavg()[0]:.1f}")
    many = int(sys.argv[1]) if len(sys.argv) > 1 else RUNNERS
    times = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    print("\n".join(table(asyncio.run(measured(many, times)))))
