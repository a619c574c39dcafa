"""Log lines: short, structured, without the token and without anything private."""

from __future__ import annotations

import logging
import sys
from typing import Any

import structlog

from bot.telegram.library_log import keep_contents_out
from bot.telegram.transport import redact


def set_up(level: str, shape: str) -> None:
    """Let structlog and the libraries' own logging write to standard error."""
    shared: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_token,
    ]
    render: Any = (
        structlog.processors.JSONRenderer()
        if shape == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, render],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processor=render, foreign_pre_chain=shared)
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # The libraries' own lines help nobody at INFO, and exceptions of theirs may quote messages.
    root.setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    keep_contents_out()


def _without_token(_logger: object, _method: str, event: dict[str, Any]) -> dict[str, Any]:
    return {key: redact(v) if isinstance(v, str) else v for key, v in event.items()}
