"""The wheel has all that the bot needs; installed elsewhere it plays a check-in with pictures."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.sandbox.telegram import Telegram
from tests.process.conftest import host, telegram, url  # noqa: F401 — pytest finds them here
from tests.process.fragile import Walker
from tests.process.processes import HERE, Host
from tests.thorough import THOROUGH

ROOT = Path(__file__).parents[2]
LEFT_OUT = {".pyc"}


def runs(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by what the lock has for it, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    runs(*pip, "--wheel-dir", str(folder), str(ROOT), folder=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_every_file_of_the_house_is_in_the_wheel(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    house = {
        str(path.relative_to(ROOT))
        for room in ("bot", "handlers", "storage")
        for path in (ROOT / room).rglob("*")
        if path.is_file() and path.suffix not in LEFT_OUT
    }
    assert house <= inside
    assert any(name.endswith("licenses/LICENSE") for name in inside)
    assert not any(name.startswith(("tests", "benchmarks")) for name in inside)


@dataclass
class Elsewhere(Walker):
    """A walker whose bot is the one that was installed from the wheel."""

    python: str = ""

    async def start(self) -> None:
        environment = self.host.environment(self.url) | {"PYTHONPATH": ""}
        script, now = str(HERE / "clocked_bot.py"), self.host.clock().isoformat()
        self.bot = await self.host.starts(self.python, script, now, "run", environment=environment)


@pytest.mark.process
@pytest.mark.skipif(not THOROUGH, reason="installs everything anew; with CI=1")
async def test_installed_elsewhere_it_plays_a_check_in_with_pictures(
    wheel: Path,
    tmp_path: Path,
    telegram: Telegram,  # noqa: F811
    host: Host,  # noqa: F811
    url: str,  # noqa: F811
) -> None:
    runs(sys.executable, "-m", "venv", str(tmp_path / "venv"), folder=tmp_path)
    python = str(tmp_path / "venv" / "bin" / "python")
    pip = (python, "-I", "-m", "pip", "install", "--quiet")
    runs(*pip, "--require-hashes", "-r", str(ROOT / "requirements.lock"), folder=tmp_path)
    runs(*pip, "--no-deps", str(wheel), folder=tmp_path)
    runs(python, "-I", "-m", "pip", "check", folder=tmp_path)
    where = runs(python, "-I", "-c", "import bot; print(bot.__file__)", folder=tmp_path)
    assert str(tmp_path / "venv") in where
    robin = telegram.person()
    await Elsewhere(host, url, telegram, robin, python=python).walks(60)
    shown = {call.method for call in telegram.calls if call.status == 200}
    assert shown & {"sendAnimation", "editMessageMedia"}, "exercises move"
