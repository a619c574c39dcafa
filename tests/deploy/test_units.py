"""What lies in `deploy/` for systemd and containers is whole, private, and knows our settings."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.settings import SECRETS, variables
from bot.steps.reminders import run_link
from bot.telegram.incoming.webhook import PATH
from tests.hosting.test_command_line import COMMANDS

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNITS = ("runback.service", "runback-backup.service")
MOST_EXPOSED = 30
"""Tenths: 3.0 of 10, "OK" in systemd's words."""
COMPOSED = ("compose.yaml", "compose.postgresql.yaml")
analyzed = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)


def analyze(*arguments: str, folder: Path) -> str:
    done = subprocess.run(
        ["systemd-analyze", *arguments], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units on a machine where the command is there."""
    for unit in (DEPLOY / "systemd").iterdir():
        text = unit.read_text().replace("/opt/runback/venv/bin/runback", "/bin/true")
        (tmp_path / unit.name).write_text(text)
    return tmp_path


@analyzed
def test_systemd_finds_nothing_to_say_about_the_units(units: Path) -> None:
    names = [f"./{unit.name}" for unit in units.iterdir()]
    assert analyze("verify", "--man=no", *names, folder=units) == ""


@analyzed
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_hands_the_key_to_a_unit(units: Path, unit: str) -> None:
    """Its user has no number before it starts, so no file could be theirs."""
    beside = units / f"{unit}.d"
    beside.mkdir()
    shutil.copy(DEPLOY / "key.conf", beside)
    assert analyze("verify", "--man=no", f"./{unit}", folder=units) == ""
    (named,) = re.findall("^LoadCredential=([a-z_]+):", (beside / "key.conf").read_text(), re.M)
    assert named in SECRETS


@analyzed
@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_can_do_little(units: Path, unit: str) -> None:
    limit = f"--threshold={MOST_EXPOSED}"
    analyze("security", "--offline=yes", limit, "--no-pager", f"./{unit}", folder=units)


def test_both_units_are_hardened_alike() -> None:
    lines = [set((DEPLOY / "systemd" / unit).read_text().splitlines()) for unit in UNITS]
    hardened = {line for line in lines[0] if re.match("Protect|Private|Restrict|SystemCall", line)}
    assert len(hardened) > 15
    assert hardened <= lines[1]


def test_the_image_runs_as_nobody_and_copies_what_is_there() -> None:
    text = (DEPLOY / "Dockerfile").read_text()
    assert re.findall(r"^USER (\d+)$", text, re.MULTILINE) == ["10001"]
    assert "--require-hashes" in text
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.MULTILINE):
        assert all((ROOT / name).exists() for name in line.split()[:-1]), line
    kept = re.findall(r"^!(.+)$", (DEPLOY / "Dockerfile.dockerignore").read_text(), re.MULTILINE)
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE)
    assert set(kept) == {name for names in copied for name in names.split()}


@pytest.mark.parametrize("name", COMPOSED)
def test_what_is_composed_sets_our_settings_and_opens_no_door(name: str) -> None:
    text = (DEPLOY / name).read_text()
    for part in re.findall(r"environment:\n((?: {4}[A-Z_]+: .+\n)+)", text):
        assert set(re.findall(r"^ +([A-Z_]+):", part, re.MULTILINE)) <= set(variables())
    ports = re.findall(r"^ +- (\S+):8080$", text, re.MULTILINE)
    assert ports == ["127.0.0.1:8080"]
    assert "cap_drop:" in text
    assert "read_only: true" in text


@pytest.mark.parametrize("name", COMPOSED)
def test_a_backup_made_by_hand_outlasts_its_container(name: str) -> None:
    """`run --rm bot backup` takes unnamed volumes away with the container."""
    ours = (DEPLOY / name).read_text().partition("\nservices:")[0]
    assert re.findall(r"^  volumes:\n    - ([a-z]+):/data$", ours, re.MULTILINE)
    assert "\n  image: runback:${RUNBACK_VERSION:-local}\n" in ours


def test_what_a_host_is_told_to_run_is_a_command() -> None:
    told = (DEPLOY / "README.md").read_text()
    said = re.findall(r"(?:as_runback|run --rm bot|venv/bin/runback) ([a-z]+)", told)
    assert {"check", "backup", "restore"} <= set(said) <= set(COMMANDS)
    composed = re.findall(r"-f deploy/(\S+\.yaml)", told)
    assert set(composed) == set(COMPOSED)


@pytest.mark.parametrize("name", ["Caddyfile", "nginx.conf"])
def test_proxies_hand_on_what_is_public_and_nothing_else(name: str) -> None:
    text = (DEPLOY / name).read_text()
    for path in (PATH, run_link.PATH, "health"):
        assert path in text
    told = re.sub("^ *#.*$", "", text, flags=re.MULTILINE)
    assert "metrics" not in told
    assert "ready" not in told
    assert "404" in told


def test_the_dashboard_is_one() -> None:
    dashboard = json.loads((DEPLOY / "grafana.json").read_text())
    numbers = [panel["id"] for panel in dashboard["panels"]]
    assert len(set(numbers)) == len(numbers) > 9
