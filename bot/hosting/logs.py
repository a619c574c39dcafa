"""Log lines: short, structured, without the token and without anything private.

Of an exception only its type and its place are written, in both formats: its message may quote
what a runner wrote, and tracebacks with the values of variables show pain, chats and addresses.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Mapping
from types import TracebackType
from typing import Any

import structlog

from bot.telegram.outgoing.transport import redact

Event = dict[str, Any]

PLACES = 3
"""How many of the innermost frames say where an exception came from."""
INNER = frozenset({"_record", "_from_structlog"})
"""What structlog carries along for itself."""


def set_up(level: str, shape: str) -> None:
    """Let structlog and the libraries' own logging write to standard error."""
    shared: list[Any] = [
        _without_exception,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_token,
    ]
    foreign: list[Any] = [_only_a_sentence, *shared]
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
        structlog.stdlib.ProcessorFormatter(
            processor=render,
            foreign_pre_chain=foreign,
            use_get_message=False,
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # The libraries' own lines help nobody at INFO, and exceptions of theirs may quote messages.
    root.setLevel(logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    # A line that cannot be written would else be printed with all that it was to be filled with.
    logging.raiseExceptions = False


def _only_a_sentence(_logger: object, _method: str, event: Event) -> Event:
    """Of a library's line its own words: what they are filled with may be a runner's update."""
    # asyncio adds lines about the task, with the exception that ended it
    return {**event, "event": event["event"].partition("\n")[0]}


def _without_exception(_logger: object, _method: str, event: Event) -> Event:
    """The type and place of an exception instead of the exception."""
    event.pop("stack_info", None)
    error = _exception(event.pop("exc_info", None))
    return {**event, **type_and_place(error)} if error else event


def _exception(given: object) -> BaseException | None:
    """What was handed as `exc_info`: an exception, a triple, or the word to look for one."""
    if isinstance(given, BaseException):
        return given
    if isinstance(given, tuple):
        return next((part for part in given if isinstance(part, BaseException)), None)
    return sys.exc_info()[1] if given else None


def type_and_place(error: BaseException) -> Event:
    """All that may be told of an exception: what it is, and where it came from."""
    return {"error": type(error).__name__, "at": _places(error.__traceback__)}


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-PLACES:]
    return [f"{f.filename.rsplit('/', 1)[-1]}:{f.lineno} {f.name}" for f in frames]


def _without_token(_logger: object, _method: str, event: Event) -> Event:
    return {key: value if key in INNER else _clean(value) for key, value in event.items()}


def _clean(value: object) -> object:
    """A value without secrets, however deep they lie; of an exception only its type."""
    match value:
        case None | bool() | int() | float():
            return value
        case BaseException():
            return type(value).__name__
        case Mapping():
            return {redact(str(key)): _clean(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_clean(inner) for inner in value]
        case _:
            return redact(value if isinstance(value, str) else repr(value))
