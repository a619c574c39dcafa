"""No test asks what time it really is: it would tell the truth at some hours only.

The calls that read the clock on the wall are refused by ruff (`banned-api` in `pyproject.toml`),
here as everywhere. What is left are our own: they go by that clock where they are given no other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PLACES = {"Telegram": None, "make_services": None, "run": None, "Services": 5, "Clock": 1}
"""What goes by the wall where it is given no clock; the clock's place, if it may come without its
name."""


def readers(source: str) -> Iterator[str]:
    """The places at which the clock on the wall is read, with their lines."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(ast.Name(name)) if name in PLACES and not is_given_a_clock(node, name):
                yield f"{node.lineno}: {name} without a clock"
            case ast.alias("wall_clock"):
                yield f"{node.lineno}: wall_clock"


def is_given_a_clock(call: ast.Call, name: str) -> bool:
    """Whether one of the arguments is the clock, or may be."""
    place = PLACES[name]
    named = any(keyword.arg in ("clock", None) for keyword in call.keywords)
    return named or (place is not None and len(call.args) >= place)


FILES = sorted(set(TESTS.rglob("*.py")) - {TESTS / "sandbox" / "test_readme.py"})
"""All but the one whose `run` executes an example of the sandbox's README."""


def test_no_test_reads_the_clock_on_the_wall() -> None:
    found = {str(f.relative_to(TESTS)): list(readers(f.read_text())) for f in FILES}
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize(
    "source",
    [
        "Telegram(limits=False)",
        "Services(database, load(), words, media)",
        "await make_services(settings, words=words)",
        "await run(settings, limits)",
        "Clock()",
        "from bot.telegram.handling.services import wall_clock",
    ],
)
def test_who_does_is_found(source: str) -> None:
    assert len(list(readers(source))) == 1


@pytest.mark.parametrize("source", ["Telegram(**options)", "Clock(hands)", "asyncio.run(main())"])
def test_who_does_not_is_let_through(source: str) -> None:
    assert list(readers(source)) == []
