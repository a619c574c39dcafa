"""What machines are told of the bot: that it lives, whether it serves, and numbers."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.hosting.seen import Seen
from bot.hosting.web import application
from bot.sandbox.telegram import Telegram
from bot.vitals.metrics import METHODS, Answer, Became, Handled, UpdateKind
from bot.vitals.vitals import Phase
from bot.words import WordsByLanguage
from tests.chat import Chat, NewChat
from tests.conftest import House
from tests.engines import only_sqlite
from tests.reminding import Engine, Still, at

HERE = "http://127.0.0.1:8080"
DASHBOARD = Path(__file__).parents[2] / "deploy" / "grafana.json"
CLOSED = {
    "kind": {kind.value for kind in UpdateKind},
    "method": METHODS | {"other"},
    "answer": {answer.value for answer in Answer},
    "phase": {phase.value.replace(" ", "_") for phase in Phase},
}
"""The values that a label may have; what is left is a number, a generation or a version."""
NUMBERS = re.compile(r"[0-9.+Inf]+")


@pytest.fixture
async def machine(house: House) -> AsyncIterator[httpx.AsyncClient]:
    """Whoever watches the bot from its own machine."""
    app = application(house.services)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as client:
        yield client


async def samples(machine: httpx.AsyncClient) -> dict[str, float]:
    """Every number, by its name and labels."""
    families = text_string_to_metric_families((await machine.get("/metrics")).text)
    every = [sample for family in families for sample in family.samples]
    return {f"{one.name}{labels(one.labels)}": one.value for one in every}


def labels(of: dict[str, str]) -> str:
    return json.dumps(of, sort_keys=True) if of else ""


async def test_at_work_it_is_alive_and_ready(machine: httpx.AsyncClient) -> None:
    assert (await machine.get("/health")).text == "ok\n"
    ready = await machine.get("/ready")
    assert (ready.status_code, ready.text) == (200, "at work\n")


async def test_what_is_not_ready_is_alive_all_the_same(
    machine: httpx.AsyncClient, house: House
) -> None:
    vitals = house.services.vitals
    vitals._seconds = lambda: vitals._brought_at + 121
    ready = await machine.get("/ready")
    assert ready.status_code == 503
    assert ready.text == (
        "nothing brought by Telegram for 121 s\nreminders not looked for for 121 s\n"
    )
    assert (await machine.get("/health")).status_code == 200


async def test_who_stands_by_is_ready_and_hears_nothing(
    machine: httpx.AsyncClient, house: House
) -> None:
    house.services.vitals.standing_by()
    house.services.vitals._brought_at -= 1000
    assert (await machine.get("/ready")).text == "standing by\n"
    house.services.vitals.stopping()
    assert (await machine.get("/ready")).text == "stopping\n"


@only_sqlite
async def test_a_file_that_was_taken_away_is_no_database(
    machine: httpx.AsyncClient, house: House
) -> None:
    (house.folder / "test.db").rename(house.folder / "elsewhere.db")
    ready = await machine.get("/ready")
    assert (ready.status_code, ready.text) == (503, "the database does not answer\n")
    found = await samples(machine)
    assert found["runback_database_up"] == 0
    assert "runback_updates_waiting" not in found


@only_sqlite
async def test_a_locked_database_does_not_answer_and_is_counted(
    machine: httpx.AsyncClient, house: House
) -> None:
    await house.services.database._connection.execute("PRAGMA busy_timeout = 0")  # type: ignore[attr-defined]
    with closing(sqlite3.connect(house.folder / "test.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert (await machine.get("/ready")).status_code == 503
    assert (await samples(machine))["runback_database_faults_total"] >= 1
    assert (await machine.get("/ready")).status_code == 200


async def test_what_runners_do_is_counted(
    chat: Chat, house: House, machine: httpx.AsyncClient
) -> None:
    await chat.has_four()
    await chat.says("/nonsense")
    house.services.metrics.called("sendMessage", 429)
    await chat.says("good morning")
    found = await samples(machine)
    assert found['runback_updates_total{"kind": "tap", "outcome": "done"}'] > 10
    assert found['runback_updates_total{"kind": "command", "outcome": "done"}'] >= 2
    assert found['runback_updates_total{"kind": "words", "outcome": "done"}'] == 1
    assert found["runback_handling_seconds_count"] > 12
    assert found['runback_calls_total{"answer": "ok", "method": "sendMessage"}'] > 3
    assert found['runback_calls_total{"answer": "too_fast", "method": "sendMessage"}'] == 1
    assert found['runback_phase{"phase": "at_work"}'] == 1
    assert found["runback_updates_waiting"] == 0


async def test_other_calls_and_no_answer_are_counted(
    house: House, machine: httpx.AsyncClient
) -> None:
    house.services.metrics.called("someNewMethod", 500)
    house.services.metrics.called("getMe", None)
    found = await samples(machine)
    assert found['runback_calls_total{"answer": "failed", "method": "other"}'] == 1
    assert found['runback_calls_total{"answer": "unreachable", "method": "getMe"}'] == 1


async def test_reminders_are_counted(tmp_path: Path, words: WordsByLanguage) -> None:
    """Those sent in time, and one that is five minutes late after a standstill."""
    clock = Still()
    engine = await Engine.start(Telegram(limits=False, clock=clock), clock, tmp_path, words)
    await engine.rule(await engine.runner())
    await engine.until(at("2026-06-01 12:00"))
    count = engine.services.metrics.registry.get_sample_value
    sent = count("runback_reminders_total", {"outcome": "sent"})
    assert sent
    assert sent == count("runback_reminder_lag_seconds_count")
    assert count("runback_reminders_late_total") == 0
    following = await engine.next_at()
    assert following
    clock.advance((following - clock.now()).total_seconds() + 300)
    await engine.tick()
    assert count("runback_reminders_late_total") == 1
    assert count("runback_reminder_lag_seconds_sum") >= 300
    await engine.stop()


async def test_nobody_stands_in_the_metrics(new_chat: NewChat, machine: httpx.AsyncClient) -> None:
    """No id, no name, no word that anybody typed, whatever was done."""
    robin = new_chat(123_456_789, first_name="Rosalind")
    await robin.has_four()
    for words in ("my knee is purple", "/zanzibar", "My city is Antananarivo"):
        await robin.says(words)
    text = (await machine.get("/metrics")).text
    for private in ("123456789", "osalind", "purple", "zanzibar", "Antananarivo", "Lower"):
        assert private not in text


async def test_labels_come_from_closed_sets(chat: Chat, machine: httpx.AsyncClient) -> None:
    await chat.has_four()
    families = text_string_to_metric_families((await machine.get("/metrics")).text)
    ours = [s for f in families if f.name.startswith("runback_") for s in f.samples]
    assert len(ours) > 40
    outcomes = {outcome.value for outcome in (*Handled, *Became)}
    for sample in ours:
        for label, value in sample.labels.items():
            known = CLOSED.get(label, outcomes)
            assert value in known or NUMBERS.fullmatch(value), sample


async def test_the_world_is_not_shown_the_metrics(house: House) -> None:
    app = application(house.services, below="/club")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as world:
        assert (await world.get("/club/health")).status_code == 200
        for path in ("/club/metrics", "/club/ready"):
            assert (await world.get(path)).status_code == 404


async def test_without_a_public_address_no_run_is_taken(machine: httpx.AsyncClient) -> None:
    assert (await machine.post("/ran/anything")).status_code == 404


def test_two_bots_in_one_process_count_apart(house: House) -> None:
    assert Seen(house.services)._registry is not Seen(house.services)._registry


async def test_the_dashboard_shows_what_is_there(chat: Chat, machine: httpx.AsyncClient) -> None:
    """Every name that it asks for, and the values of labels in its expressions."""
    await chat.says("/start")
    dashboard = json.loads(DASHBOARD.read_text())
    asked = " ".join(
        target["expr"] for panel in dashboard["panels"] for target in panel["targets"]
    )
    asked += dashboard["templating"]["list"][1]["query"]
    there = {name.partition("{")[0] for name in await samples(machine)}
    named = set(re.findall(r"\b(?:runback|process)_[a-z_]+", asked))
    assert named <= there
    ours = {bare(name) for name in there if name.startswith("runback_")}
    assert ours == {bare(name) for name in named if name.startswith("runback_")}


def bare(name: str) -> str:
    """A family's name, whichever part of it is meant."""
    return re.sub("_(sum|count|created|bucket|total)$", "", name)
