"""What the sandbox's README shows is run, so that it stays true."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

import pytest

import bot.sandbox

if TYPE_CHECKING:
    from bot.sandbox import Person, Telegram

    from .conftest import Api

FOLDER = Path(bot.sandbox.__file__).parent
README = (FOLDER / "README.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
EXAMPLES = [block for block in BLOCKS if "async def test_" in block]
SNIPPETS = [block for block in BLOCKS if block not in EXAMPLES]


def compiled(block: str) -> CodeType:
    """A block with lines of its own for tracebacks; it may await at its top."""
    lines_before = README[: README.index(block)].count("\n")
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    return compile("\n" * lines_before + block, str(FOLDER / "README.md"), "exec", flags)


async def executed(block: str, **given: Any) -> dict[str, Any]:
    """Run a block with these names in hand; what it has made by then."""
    names: dict[str, Any] = {"__name__": "readme", **given}
    waiting = eval(compiled(block), names)
    if inspect.isawaitable(waiting):
        await waiting
    return names


def test_every_block_is_found() -> None:
    assert len(EXAMPLES) == 2
    assert len(BLOCKS) == README.count("\n```python\n") > len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=["in memory", "over HTTP"])
async def test_a_whole_example_passes(example: str) -> None:
    names = await executed(example)
    [passes] = [made for name, made in names.items() if name.startswith("test_")]
    await passes()


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda block: block.partition("\n")[0])
async def test_a_snippet_is_true(
    snippet: str, telegram: Telegram, robin: Person, api: Api
) -> None:
    await executed(snippet, telegram=telegram, robin=robin, call=api)


def test_what_it_names_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (FOLDER / target).exists(), target
    for path in re.findall(r"`(tests/[\w/]+\.py)`", README):
        assert (FOLDER.parents[1] / path).exists(), path
