"""What becomes of more taps than Runback can serve, and of twenty runners beside a flood.

    python -m benchmarks.overload [seconds a step]

Taps come at a rate, whether those before are answered or not: half of what a burst is served at,
all of it, one and a half times, twice. Counted is what is answered and edited within the time.
Then one chat sends 5,000 updates, spread over the time of watching or all at once, and twenty
others tap as before.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from benchmarks.rig import cpu
from benchmarks.rig.contestants import Contestant, contestants
from benchmarks.rig.histories import FIRST_RUNNER
from benchmarks.rig.paced_api import PacedApi
from bot.telegram.handling.services import wall_clock

SECONDS = 5.0
BURST, BURSTS = 400, 4
PARTS = (0.5, 1.0, 1.5, 2.0)
"""Of the rate at which a burst is served."""
PATIENCE = 120.0
"""Seconds until the last tap has to be answered."""
FLOOD, SPREAD = 5_000, 400
"""Updates of one chat, and in how many parts they come where they are spread."""
OTHERS, EVERY, LOOK = 20, 0.25, 8.0
"""Runners beside it, seconds between two taps of each, and of watching."""
SETTLED = 1.0
ROUNDS = 5
"""Floods of each kind; one alone says little: of five at once the p95 was 1.2 to 1.7 times."""


@dataclass(frozen=True)
class Step:
    """What one rate has come to."""

    offered: float
    done: float
    """Taps a second that were answered and edited while it went on."""
    waits: Sequence[float]
    """Seconds from each tap to its answer and its edit."""
    calls: float
    """Requests a tap."""
    busy: float
    """Seconds of the bot's processor time a tap."""


@asynccontextmanager
async def served(contestant: Contestant, runners: int) -> AsyncIterator[tuple[PacedApi, int]]:
    """A bot at work: its Bot API, and its process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await contestant.ready(folder, runners, wall_clock())
        api = PacedApi(FIRST_RUNNER, contestant.payload)
        environment = contestant.environment(await api.serve(), folder, runners)
        process = await asyncio.create_subprocess_exec(
            *contestant.command, env=environment, cwd=folder
        )
        try:
            await api.polled()
            yield api, process.pid
        finally:
            process.kill()
            await process.wait()
            await api.close()


async def burst(api: PacedApi) -> float:
    """Taps a second, if so many come at once."""
    begun = time.perf_counter()
    await api.send(BURST)
    return BURST / (time.perf_counter() - begun)


async def offer(api: PacedApi, process: int, rate: float, seconds: float) -> Step:
    """Tap at a rate; each tap is another runner's."""
    calls, first, busy = api.calls, api.made, cpu.seconds(process)
    begun = time.perf_counter()
    for number in range(int(rate * seconds)):
        if (pause := begun + number / rate - time.perf_counter()) > 0:
            await asyncio.sleep(pause)
        api.tap()
    end = begun + seconds
    await asyncio.sleep(max(0.0, end - time.perf_counter()))
    done = sum(at <= end for at in api.over_since(first))
    await api.all_over(PATIENCE)
    waits = sorted(api.waits_since(first))
    busy, taps = cpu.seconds(process) - busy, len(waits)
    return Step(rate, done / seconds, waits, (api.calls - calls) / taps, busy / taps)


async def beside(api: PacedApi, parts: Sequence[int]) -> float:
    """The p95, in milliseconds, of twenty runners who tap steadily while one chat sends so many.

    `parts`: how many at a time, with equal pauses in between.
    """
    await asyncio.sleep(SETTLED)
    api.forget()
    flood = _floods(api, parts)
    await asyncio.gather(flood, *(_taps(api, FIRST_RUNNER + 1 + n, n) for n in range(OTHERS)))
    return part(sorted(api.answers_to(range(FIRST_RUNNER + 1, FIRST_RUNNER + 1 + OTHERS))), 0.95)


async def _floods(api: PacedApi, parts: Sequence[int]) -> None:
    for count in parts:
        api.flood(FIRST_RUNNER, count)
        await asyncio.sleep(LOOK / len(parts))


async def _taps(api: PacedApi, runner: int, nth: int) -> None:
    await asyncio.sleep(EVERY * nth / OTHERS)
    for _ in range(int(LOOK / EVERY)):
        api.tap(runner)
        await asyncio.sleep(EVERY)


def part(waits: Sequence[float], share: float) -> float:
    """The wait, in milliseconds, that this share does not exceed."""
    return waits[min(int(len(waits) * share), len(waits) - 1)] * 1000


async def measured(seconds: float) -> AsyncIterator[str]:
    """All of it, as lines of Markdown."""
    newcomer = next(one for one in contestants(wall_clock()) if one.name == "newcomer")
    async with served(newcomer, 60_000) as (api, process):
        ceiling = max([await burst(api) for _ in range(BURSTS)])
        yield f"the best of {BURSTS} bursts of {BURST}: {ceiling:.0f} taps a second"
        yield ""
        steps = [await offer(api, process, ceiling * share, seconds) for share in PARTS]
        for line in table(steps):
            yield line
    yield ""
    yield f"p95 of twenty runners beside a flood of {FLOOD:,} of one chat, of theirs without it:"
    for how, parts in (
        (f"over {LOOK:.0f} seconds", [FLOOD // SPREAD] * SPREAD),
        ("at once", [FLOOD]),
    ):
        found = [await flooded(newcomer, parts) for _ in range(ROUNDS)]
        idle, ratio = (statistics.median(each) for each in zip(*found, strict=True))
        least, most = min(found, key=itemgetter(1))[1], max(found, key=itemgetter(1))[1]
        spans = f"({least:.2f} to {most:.2f}; without it {idle:.1f} ms)"
        yield f"- {how}: {ratio:.2f} in the median of {ROUNDS} {spans}"


async def flooded(contestant: Contestant, parts: Sequence[int]) -> tuple[float, float]:
    """The p95 of the others without a flood, in milliseconds, and how many times that with one.

    A bot of its own each time: what is left of a flood would be served beside the next.
    """
    async with served(contestant, OTHERS + 1) as (api, _):
        idle = await beside(api, [0])
        return idle, await beside(api, parts) / idle


def table(steps: Sequence[Step]) -> Iterator[str]:
    """A line for each rate."""
    full = next(step.done for step, share in zip(steps, PARTS, strict=True) if share == 1)
    yield "| offered a second | done | of the ceiling's | p50 | p95 | calls a tap | processor |"
    yield "|---" * 7 + "|"
    for step in steps:
        fifty, most = part(step.waits, 0.5), part(step.waits, 0.95)
        yield (
            f"| {step.offered:.0f} | {step.done:.0f} | {step.done / full:.2f}"
            f" | {fifty:.0f} ms | {most:.0f} ms | {step.calls:.2f} | {step.busy * 1000:.2f} ms |"
        )


async def main(seconds: float) -> None:
    """Measure and print."""
    print(f"load before {os.getloadavg()[0]:.1f}")
    async for line in measured(seconds):
        print(line, flush=True)


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
