"""How the bot is, for machines: `/health`, `/ready` and `/metrics`.

Health says that the process lives, and nothing else: who restarts what is not healthy must not
restart it because Telegram is away. Ready says whether runners are served, or who serves them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from importlib.metadata import version

from prometheus_client import GC_COLLECTOR, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector, CollectorRegistry
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.telegram.handling.services import Services
from bot.vitals.vitals import Phase, Vitals
from storage.counts import Waiting, waiting
from storage.engine.database import DatabaseFault, StatementError

DEAF_AFTER_SECONDS = 120.0
"""Four polls, or two looks at the webhook: nothing was brought for so long."""
DATABASE_SECONDS = 3.0
"""A database that takes longer for a look does not answer: taps would be late, too."""
NO_STORE = {"Cache-Control": "no-store"}


class Seen:
    """What the web side tells of the process."""

    def __init__(self, services: Services, patience: float = DEAF_AFTER_SECONDS) -> None:
        self._services, self._vitals, self._patience = services, services.vitals, patience
        self._registry = CollectorRegistry()
        for collector in (services.metrics.registry, _Process(services), GC_COLLECTOR):
            self._registry.register(collector)
        ProcessCollector(registry=self._registry)

    def routes(self) -> list[Route]:
        """Not for the world: `PUBLIC_URL` leads to `/health` only."""
        return [
            Route("/ready", self.ready, methods=["GET"]),
            Route("/metrics", self.metrics, methods=["GET"]),
        ]

    async def health(self, _request: Request) -> Response:
        """Whether the process lives: who answers does."""
        return PlainTextResponse("ok\n", headers=NO_STORE)

    async def ready(self, _request: Request) -> Response:
        """Whether runners are served, here or by whom this process stands by for."""
        missing = [*lacking(self._vitals, self._patience)]
        if await self._waiting() is None:
            missing.append("the database does not answer")
        if missing:
            return PlainTextResponse("".join(f"{line}\n" for line in missing), 503, NO_STORE)
        return PlainTextResponse(f"{self._vitals.phase.value}\n", headers=NO_STORE)

    async def metrics(self, _request: Request) -> Response:
        """Everything that is counted, in Prometheus' words."""
        here = CollectorRegistry()
        here.register(_Waits(await self._waiting()))
        text = generate_latest(self._registry) + generate_latest(here)
        return Response(text, headers=NO_STORE, media_type=CONTENT_TYPE_LATEST)

    async def _waiting(self) -> Waiting | None:
        """None if the database does not say it."""
        database = self._services.database
        if not database.there:
            return None
        try:
            async with asyncio.timeout(DATABASE_SECONDS), database.transaction() as tx:
                return await waiting(tx, self._services.clock())
        except (DatabaseFault, StatementError, TimeoutError):
            return None


def lacking(vitals: Vitals, patience: float) -> Iterator[str]:
    """What a process lacks to be ready, as sentences for the host."""
    if vitals.phase in {Phase.STARTING, Phase.STOPPING}:
        yield vitals.phase.value
    if vitals.phase is not Phase.AT_WORK:
        return
    if vitals.silence > patience:
        yield f"nothing brought by Telegram for {vitals.silence:.0f} s"
    if vitals.unlooked > patience:
        yield f"reminders not looked for for {vitals.unlooked:.0f} s"


class _Process(Collector):
    """What is so at the moment, beside what is counted all the time."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def collect(self) -> Iterator[Metric]:
        """Read when asked for."""
        vitals = self._services.vitals
        phases = GaugeMetricFamily("runback_phase", "What the process does", labels=("phase",))
        for phase in Phase:
            phases.add_metric([phase.value.replace(" ", "_")], phase is vitals.phase)
        yield phases
        about = GaugeMetricFamily("runback_info", "Which Runback this is", labels=("version",))
        about.add_metric([version("runback")], 1)
        yield about
        for name, words, seconds in (
            ("runback_silence_seconds", "Since Telegram last brought something", vitals.silence),
            ("runback_unlooked_seconds", "Since reminders were looked for", vitals.unlooked),
        ):
            yield GaugeMetricFamily(name, words, value=seconds)
        faults = self._services.database.faults
        yield CounterMetricFamily("runback_database_faults", "The database could not", faults)


class _Waits(Collector):
    """What the database says at the moment; no number where it says nothing."""

    def __init__(self, waits: Waiting | None) -> None:
        self._waits = waits

    def collect(self) -> Iterator[Metric]:
        """As it was just read."""
        up = GaugeMetricFamily("runback_database_up", "Whether the database answers")
        up.add_metric([], self._waits is not None)
        yield up
        if self._waits is None:
            return
        for name, words, count in (
            ("runback_updates_waiting", "Updates not answered yet", self._waits.updates),
            ("runback_reminders_due", "Reminders due and not dealt with", self._waits.reminders),
        ):
            yield GaugeMetricFamily(name, words, value=count)
