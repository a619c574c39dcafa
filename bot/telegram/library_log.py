"""What python-telegram-bot logs, without what it quotes."""

from __future__ import annotations

import logging

import structlog

log = structlog.get_logger()

NAME = "telegram"


class WithoutContents(logging.Handler):
    """Says where in the library it is and what was raised.

    Its lines quote whole updates, and the exceptions that go with them, too.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """One line of ours for one of the library's."""
        raised = record.exc_info[0] if record.exc_info else None
        log.log(
            record.levelno,
            "the library says",
            at=f"{record.filename}:{record.lineno}",
            error=raised.__name__ if raised else None,
        )


def keep_contents_out() -> None:
    """Let nothing that the library logs come to other handlers than this one."""
    library = logging.getLogger(NAME)
    library.handlers[:] = [WithoutContents()]
    library.propagate = False
