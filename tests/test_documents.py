"""The documents say what the code does."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from bot.settings import variables
from bot.words import WordsByLanguage
from handlers import COMMANDS, FOR_HOSTS

ROOT = Path(__file__).parent.parent
MOST_FILES = 14
"""A list that can be looked over at once."""
README = (ROOT / "README.md").read_text()


def test_the_two_commands_stand_in_the_readme() -> None:
    assert "\npip install -e . && runback demo\n" in README
    assert "\npip install -e '.[dev]' && pytest\n" in README


def test_every_setting_is_documented() -> None:
    example = (ROOT / ".env.example").read_text()
    missing = [
        (name, where)
        for name in variables()
        for where, text in (("README.md", f"`{name}`"), (".env.example", f"\n{name}="))
        if text not in (README if where == "README.md" else example)
    ]
    assert missing == []


def test_no_setting_is_documented_that_is_not_there() -> None:
    example = re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE)
    assert sorted(example) == sorted(variables())


def test_every_command_is_documented(words: WordsByLanguage) -> None:
    english = words.best("en")
    listed = english("help")
    for command in FOR_HOSTS:
        assert f"`/{command}`" in README
    for command in COMMANDS:
        assert f"`/{command}`" in README
        assert english.has(f"command-{command}")
        assert f"/{command}" in listed or command == "start"


def test_every_command_of_the_command_line_is_documented() -> None:
    for command in ("run", "demo", "check", "why", "backup", "restore", "rekey", "copy"):
        assert re.search(rf"\| `runback {command}\b[^`]*` \|", README), command


def test_the_plan_of_the_house_names_every_room() -> None:
    plan = (ROOT / "ARCHITECTURE.md").read_text()
    rooms = [
        path.name
        for folder in ("bot", "bot/domain", "bot/telegram")
        for path in sorted((ROOT / folder).iterdir())
        if path.name not in {"__init__.py", "__pycache__"}
    ]
    assert [room for room in rooms if room.removesuffix(".py") not in plan] == []


def test_the_plan_of_the_house_is_one_read() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text().splitlines()) <= 200


def test_every_path_in_the_documents_exists() -> None:
    for document in (ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").rglob("*.md"))):
        named = re.findall(r"`(\w[\w./-]*(?:\.py|\.toml|\.ftl|\.sql|/))`", document.read_text())
        assert [name for name in named if not _is_there(name)] == [], document


def _is_there(name: str) -> bool:
    """A path from the root; a file may also be named alone, once its room was named."""
    return (ROOT / name).exists() or ("/" not in name and any(ROOT.glob(f"*/**/{name}")))


def test_no_room_is_too_full() -> None:
    rooms = Counter(
        path.parent.relative_to(ROOT)
        for top in ("bot", "handlers", "storage", "tests", "benchmarks")
        for path in (ROOT / top).rglob("*.py")
        if path.name != "__init__.py"
    )
    assert [room for room, files in rooms.items() if files > MOST_FILES] == []


def test_links_in_the_documents_lead_somewhere() -> None:
    for document in (
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "INTENDED_USE.md",
        "THIRD_PARTY.md",
    ):
        text = (ROOT / document).read_text()
        targets = re.findall(r'\]\((?!https?://|#)([^)]+)\)|src="([^"]+)"', text)
        for target in ("".join(groups) for groups in targets):
            assert (ROOT / target).exists(), (document, target)


def test_every_fault_that_is_told_has_its_test() -> None:
    lines = (ROOT / "docs/faults.md").read_text().splitlines()
    rows = [line for line in lines if line.startswith("| ") and not line.startswith("| Fault")]
    tests = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    there = {*re.findall(r"def (test_\w+)", tests)}
    assert len(rows) > 40
    for row in rows:
        named = re.findall(r"`(test_\w+)`", row.split(" | ")[-1])
        assert named, row
        assert {*named} <= there, {*named} - there
