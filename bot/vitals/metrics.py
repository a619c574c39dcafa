"""What is counted of a process, as Prometheus reads it.

Counts, seconds, and words from the closed sets below: no id, no name, nothing that was said.
"""

from __future__ import annotations

from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Histogram

LATE_SECONDS = 60.0
"""A reminder later than this counts as late: people plan by the minute (our own judgement)."""
HANDLING = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
LAG = (1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 4 * 3600.0)
"""Upper ends of the bins of both histograms, in seconds."""


class UpdateKind(StrEnum):
    """What an update is, without what it says."""

    COMMAND = "command"
    WORDS = "words"
    TAP = "tap"
    EDIT = "edit"
    OTHER = "other"


class Handled(StrEnum):
    """How the handling of an update ended."""

    DONE = "done"
    KNOWN = "known"
    """It had been handled before."""
    UNSENT = "unsent"
    """Its effects last; the screen follows when the network is back."""
    HELD = "held"
    """The database could not do it; it is tried again."""
    FAILED = "failed"
    """Put aside, and the runner was told."""


class Answer(StrEnum):
    """What Telegram makes of a call."""

    OK = "ok"
    REFUSED = "refused"
    BLOCKED = "blocked"
    TOO_FAST = "too_fast"
    FAILED = "failed"
    UNREACHABLE = "unreachable"


class Became(StrEnum):
    """What a reminder that was due has become."""

    SENT = "sent"
    NEEDLESS = "needless"
    """Skipped, expired or moved, as its moment asks for."""
    PUT_OFF = "put_off"
    FAILED = "failed"


METHODS = frozenset(
    {
        "answerCallbackQuery", "deleteMessage", "deleteWebhook", "editMessageCaption",
        "editMessageMedia", "editMessageReplyMarkup", "editMessageText", "getMe", "getUpdates",
        "getWebhookInfo", "sendAnimation", "sendAudio", "sendDocument", "sendMessage",
        "sendPhoto", "setMyCommands", "setMyDescription", "setMyShortDescription", "setWebhook",
    }
)  # fmt: skip
"""Those of the Bot API that are counted by name; all else is `other`."""
ANSWERS = {200: Answer.OK, 400: Answer.REFUSED, 403: Answer.BLOCKED, 429: Answer.TOO_FAST}


class Metrics:
    """The counts of one process, from its start on."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._updates = Counter(
            "runback_updates", "Updates handled", ("kind", "outcome"), registry=self.registry
        )
        self._handling = Histogram(
            "runback_handling_seconds",
            "From an update's turn to its last answer",
            buckets=HANDLING,
            registry=self.registry,
        )
        self._calls = Counter(
            "runback_calls", "Calls of the Bot API", ("method", "answer"), registry=self.registry
        )
        self._reminders = Counter(
            "runback_reminders",
            "What reminders that were due have become",
            ("outcome",),
            registry=self.registry,
        )
        self._late = Counter(
            "runback_reminders_late",
            f"Reminders sent more than {LATE_SECONDS:.0f} s after their time",
            registry=self.registry,
        )
        self._lag = Histogram(
            "runback_reminder_lag_seconds",
            "From the time that a reminder is for to its sending",
            buckets=LAG,
            registry=self.registry,
        )
        self._begin_at_zero()

    def _begin_at_zero(self) -> None:
        """A rate can only be told of what was there before it went up."""
        self._of_updates = {
            (kind, outcome): self._updates.labels(kind.value, outcome.value)
            for kind in UpdateKind
            for outcome in Handled
        }
        self._of_calls: dict[tuple[str, int | None], Counter] = {}
        for became in Became:
            self._reminders.labels(became.value)
        for answer in Answer:
            self._calls.labels("sendMessage", answer.value)

    def handled(self, kind: UpdateKind, outcome: Handled, seconds: float) -> None:
        """An update is done with, for now."""
        self._of_updates[kind, outcome].inc()
        self._handling.observe(seconds)

    def called(self, method: str, status: int | None) -> None:
        """Telegram has answered with an HTTP status; None if it was out of reach."""
        count = self._of_calls.get((method, status))
        if count is None:  # looking a count up by its labels is half of what counting costs
            answer = Answer.UNREACHABLE if status is None else ANSWERS.get(status, Answer.FAILED)
            known = method if method in METHODS else "other"
            count = self._of_calls[method, status] = self._calls.labels(known, answer.value)
        count.inc()

    def reminded(self, became: Became, lag: float) -> None:
        """The sending of a reminder has ended, so many seconds after its time."""
        self._reminders.labels(became.value).inc()
        if became is Became.SENT:
            self._lag.observe(max(lag, 0.0))
            self._late.inc(lag > LATE_SECONDS)

    def needless(self, reminders: int) -> None:
        """So many were due, and not to be sent."""
        self._reminders.labels(Became.NEEDLESS.value).inc(reminders)
