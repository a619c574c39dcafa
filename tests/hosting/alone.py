"""Nothing of the host that runs the tests: no settings, an empty folder, logging as it was."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from bot.settings import variables

LIBRARIES = ("apscheduler", "telegram")


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Inside, the folder is the current one and no setting is made."""
    kept, before = dict(os.environ), Path.cwd()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in LIBRARIES}
    for name in [*variables(), "REMINDER_SECONDS"]:
        os.environ.pop(name, None)
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
        os.environ.clear()
        os.environ.update(kept)
        root.handlers[:], root.level = handlers, level
        for name, was in levels.items():
            logging.getLogger(name).setLevel(was)
        logging.getLogger("telegram").handlers.clear()
        logging.getLogger("telegram").propagate = True
        structlog.reset_defaults()
