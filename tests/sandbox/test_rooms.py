"""The sandbox is a house of its own: rooms without a circle, and nothing of ours inside."""

from __future__ import annotations

import ast
import re
import sys
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[2]
SANDBOX = ROOT / "bot/sandbox"
SERVING = {"starlette", "uvicorn"}
"""What is needed to listen, and only there."""


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


FILES = {name_of(path): path for path in sorted(SANDBOX.rglob("*.py"))}
ROOMS = sorted({path.parent for path in FILES.values()})


def imports(path: Path) -> set[str]:
    """All that a file imports, also where only types or a function need it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{path} imports relatively"
            deeper = [f"{node.module}.{alias.name}" for alias in node.names]
            found |= {name if name in FILES else node.module for name in deeper}
    return found


IMPORTS = {name: imports(path) for name, path in FILES.items()}


def room_of(name: str) -> str:
    """The room of a file, or the file itself where it stands at the top."""
    return ".".join(name.split(".")[:3])


def is_ours(name: str) -> bool:
    return name == "bot.sandbox" or name.startswith("bot.sandbox.")


def test_files_import_each_other_in_no_circle() -> None:
    TopologicalSorter({name: IMPORTS[name] & FILES.keys() for name in FILES}).prepare()


def test_rooms_import_each_other_in_no_circle() -> None:
    arrows: dict[str, set[str]] = {}
    for name, imported in IMPORTS.items():
        others = {room_of(other) for other in imported if other in FILES} - {room_of(name)}
        arrows.setdefault(room_of(name), set()).update(others)
    TopologicalSorter(arrows).prepare()


def test_it_imports_nothing_of_this_project_and_little_else() -> None:
    for name, imported in IMPORTS.items():
        tops = {other.partition(".")[0] for other in imported if not is_ours(other)}
        serves = room_of(name) in {"bot.sandbox.web", "bot.sandbox.server"}
        assert tops - sys.stdlib_module_names <= (SERVING if serves else set()), name


def test_no_room_is_crowded_and_each_says_what_to_read_first() -> None:
    for room in ROOMS:
        assert len(list(room.glob("*.py"))) <= 14, room
        told = ast.get_docstring(ast.parse((room / "__init__.py").read_text())) or ""
        read_first = re.search(r"Read\s`(\w+\.py)`\sfirst", told)
        assert read_first, room
        assert (room / read_first[1]).exists(), room
