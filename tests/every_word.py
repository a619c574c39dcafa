"""After a run of all the tests: was every word shown at least once?

The tests run in several processes (pytest-xdist), so each hands in what it has shown.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.word_files import read, references
from bot.words import DEFAULT, LOCALES, load_words

USED: set[str] = set()
UNREACHED = {"location-ask.lost", "condition.unsaid"}
"""For places that no time zone has: Telegram lets nobody share one. And the name of what an older
Runback did not ask for, which is asked before it would be said."""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands in its words; the process that gathers them looks for gaps."""
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["words"] = sorted(USED)
    elif _is_whole(config) and session.exitstatus == pytest.ExitCode.OK and unused():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker is done."""
    USED.update(getattr(node, "workeroutput", {}).get("words", ()))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say which words nobody has seen."""
    if _is_whole(config) and unused():
        terminalreporter.section("words that no test has shown")
        terminalreporter.write_line("\n".join(sorted(unused())))


def unused() -> set[str]:
    """The keys that no screen of any test has used, neither alone nor inside another text."""
    keys = load_words().best("en").keys()
    entries = read(LOCALES / DEFAULT).entries
    inside = {name for entry in entries for name in references(entry)}
    return keys - USED - inside - UNREACHED


def _is_whole(config: pytest.Config) -> bool:
    option = config.option
    only_the_failed = getattr(option, "lf", False)  # an option of the cache, which may be off
    chosen = option.keyword or option.markexpr or option.collectonly or only_the_failed
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen
