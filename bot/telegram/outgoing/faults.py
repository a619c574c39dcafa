"""What a request fails with, as far as it decides whether it may be sent again."""

from __future__ import annotations

from telegram.error import NetworkError, TimedOut


class NotSentError(NetworkError):
    """The request never left this machine: whatever it was, it may be sent again."""


class NotSentInTimeError(TimedOut, NotSentError):
    """No connection to be had in time. Nothing was sent."""


class NoAnswerError(NetworkError):
    """The connection broke before the answer: nobody knows whether the request arrived."""
