"""A newcomer's drills (`docs/work-on-it.md`), two of them done on a copy of the house.

Each edits files as the document says; then the copy's own tests say whether it works.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MOST_FILES = 8
TREES = ("bot", "handlers", "storage", "tests")
FILES = ("pyproject.toml", "README.md", "ARCHITECTURE.md", ".env.example", "CHANGELOG.md")


class Copy:
    """A copy of the house, and the files that were touched in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.touched: set[str] = set()
        for tree in TREES:
            shutil.copytree(ROOT / tree, folder / tree, ignore=shutil.ignore_patterns("__py*"))
        for file in FILES:
            shutil.copy(ROOT / file, folder)

    def add(self, path: str, text: str) -> None:
        """A new file."""
        target = self.folder / path
        assert not target.exists()
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        self.touched.add(path)

    def put(self, path: str, before: str, text: str) -> None:
        """Text before the first place where these words stand."""
        target = self.folder / path
        old = target.read_text(encoding="utf-8")
        assert before in old, f"{path} has no {before!r} any more"
        target.write_text(old.replace(before, text + before, 1), encoding="utf-8")
        self.touched.add(path)

    def passes(self, *tests: str) -> None:
        """The copy's own tests hold, and this afternoon of a runner goes as told."""
        self.runs("-m", "pytest", "-q", "-n", "0", *tests)

    def runs(self, *command: str) -> None:
        """A Python of its own, which sees the copy only."""
        here = {**os.environ, "PYTHONPATH": str(self.folder), "LANG": "C.UTF-8"}
        done = subprocess.run(
            [sys.executable, *command], cwd=self.folder, env=here, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def drill(title: str, **named: str) -> str:
    """What the document says of a drill, with names instead of `<name>`."""
    text = (ROOT / "docs" / "work-on-it.md").read_text()
    found = re.search(rf"^### {title}\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"no drill {title!r}"
    told = found[1]
    for name, value in named.items():
        told = told.replace(f"<{name}>", value)
    return told


def as_told(copy: Copy, told: str) -> None:
    """No more files than anybody keeps in mind, and none that the document keeps to itself."""
    assert [path for path in copy.touched if f"`{path}`" not in told] == []
    assert len(copy.touched) <= MOST_FILES


SPOKEN = """
from tests.conftest import House


async def test_a_runner_reads_it(house: House) -> None:
    robin = house.chat(language_code="xx")
    await robin.says("/start")
    await robin.taps("18+")
    await robin.says("/settings")
    assert "Xettings" in robin.text
    await robin.says("/reminders")
    assert "Xeminders" in robin.text
    assert "Mon 10:00" in robin.text
    await robin.taps("Stretching", "Stay with UTC", "08:00")
    assert "Tue 08:00" in robin.transcript
"""


def test_a_language(copy: Copy) -> None:
    copy.add("bot/locales/xx/settings.ftl", "settings = ⚙️ <b>Xettings</b>\n")
    copy.add("bot/locales/xx/reminders.ftl", "reminders = ⏰ <b>Xeminders</b>\n")
    (copy.folder / "tests" / "test_spoken.py").write_text(SPOKEN)
    copy.passes("tests/test_spoken.py", "tests/words/test_words.py", "-k", "xx or reads_it")
    assert "`bot/locales/<code>/`" in drill("A language")
    assert len(copy.touched) == 2


HANDLER = '''"""`/tip`: a word for the day."""

from __future__ import annotations

from bot.presses.tip import Tip
from bot.telegram.handling.context import Context
from bot.views import tip as views


async def show(context: Context, press: Tip | None = None) -> None:
    """A tip, or the next one."""
    await context.show(views.tip(context.words, press.number if press else 1))
'''
PRESS = '''"""The button under a tip."""

from __future__ import annotations

from dataclasses import dataclass

from bot.presses.press import Press, press


@press("tip")
@dataclass(frozen=True, slots=True)
class Tip(Press):
    """Another one."""

    number: int
'''
VIEW = '''"""A word for the day."""

from __future__ import annotations

from bot.presses.tip import Tip
from bot.views.view import Button, View
from bot.words import Words


def tip(words: Words, number: int) -> View:
    """A tip, with a button to the next one."""
    another = Button(words.plain("tip.another"), Tip(number + 1))
    return View(words("tip", number=number), ((another,),))
'''
WORDS = """tip = Tip { $number }: walk first.
    .another = Another
command-tip = A word for the day
"""
TAPPED = """
from tests.conftest import House


async def test_a_runner_asks_for_it(house: House) -> None:
    robin = house.chat()
    await robin.says("/start")
    await robin.taps("18+")
    await robin.says("/tip")
    assert "Tip 1: walk first." in robin.text
    await robin.taps("Another")
    assert "Tip 2: walk first." in robin.text
"""


def test_a_command_with_a_button(copy: Copy) -> None:
    copy.add("handlers/tip.py", HANDLER)
    copy.add("bot/presses/tip.py", PRESS)
    copy.add("bot/views/tip.py", VIEW)
    copy.put("bot/presses/__init__.py", "why, zones\n", "tip, ")
    copy.put("bot/presses/__init__.py", '    "training",\n', '    "tip",\n')
    copy.put("handlers/__init__.py", "    why,\n    zones,\n", "    tip,\n")
    copy.put("handlers/__init__.py", '"why", "settings"', '"tip", ')
    routes = 'on_command("tip", tip.show),\n        on_press(presses.tip.Tip, tip.show),\n        '
    copy.put("handlers/__init__.py", 'on_command("why"', routes)
    copy.put("bot/locales/en/start.ftl", "command-start =", WORDS)
    copy.put("bot/locales/en/start.ftl", "    /why –", "    /tip – a word for the day\n")
    copy.put("README.md", "| `/why` |", "| `/tip` | a word for the day |\n")
    copy.put("pyproject.toml", 'why",\n    "check_in | privacy', "tip | ")
    (copy.folder / "tests" / "test_tapped.py").write_text(TAPPED)
    copy.passes("tests/test_tapped.py", "tests/test_registry.py", DOCUMENTED)
    copy.runs("-c", LINT)
    as_told(copy, drill("A command with a button", name="tip"))


DOCUMENTED = "tests/test_documents.py::test_every_command_is_documented"
LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
