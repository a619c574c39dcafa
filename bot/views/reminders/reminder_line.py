"""One reminder in a line: its rule, and when it comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.reminders.kinds import Asks, Kind
from bot.domain.reminders.planning import Repeats, from_day_on
from bot.domain.time.schedule import ONE_DAY, UNKNOWN_ZONE, Rule, Slot, local, rule_of
from bot.views import when
from bot.views.reminders.board import Board, Chosen
from bot.words import Words


def rule_text(words: Words, chosen: Chosen) -> str:
    """Days, time, and how long a run takes."""
    if chosen.after_run:
        return words("reminders.after-run")
    rule = chosen.rule
    if rule is None:
        return words("reminders.off")
    if chosen.minutes is None or chosen.repeats is None:
        return words("reminder-rule", when=when.week(words, rule))
    return " · ".join(_run(words, some, length) for length, some in _by_length(chosen.repeats))


def _run(words: Words, rule: Rule, length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return words("reminder-rule.run", when=when.week(words, rule), minutes=minutes)


def _by_length(repeats: Repeats) -> Iterator[tuple[timedelta, Rule]]:
    """The days whose runs take as long as each other, by the first of them."""
    week, lengths = repeats.rule.week, repeats.lengths
    for length in dict.fromkeys(lengths.values()):
        days = {day: week[day] for day in week if lengths[day] == length}
        yield length, rule_of(days, repeats.rule.zone)


def next_lines(words: Words, board: Board, chosen: Chosen) -> list[str]:
    """When it comes next, or why not then; nothing while a stop or a pause says so for all."""
    reminder = chosen.reminder
    slot = reminder.next if reminder and reminder.rule else None
    if reminder is None or slot is None or board.held or board.paused(slot.at):
        return []
    if reminder.repeats and reminder.is_done(board.zone or reminder.repeats.rule.zone):
        return _after_done(words, board, chosen, reminder.repeats, slot)
    rests = _rest(words, board, reminder.kind, slot)
    return [rests or _faded(words, chosen) or _next(words, board, reminder.kind, slot)]


def _after_done(
    words: Words, board: Board, chosen: Chosen, repeats: Repeats, slot: Slot
) -> list[str]:
    """It is done for today already: never a promise of what will not come."""
    later = from_day_on(repeats, slot.day + ONE_DAY, board.runner.quiet)
    done = words("reminder-next.done")
    if board.paused(later.at):
        return [done]
    rests = _rest(words, board, chosen.kind, later)
    return [done, rests or _faded(words, chosen) or _next(words, board, chosen.kind, later)]


def _rest(words: Words, board: Board, kind: Kind, slot: Slot) -> str | None:
    resting = slot.day.weekday() in board.runner.rest_days
    if not resting or kind.facts.asks is not Asks.EXERCISE:
        return None
    today = local(board.now, board.zone or UNKNOWN_ZONE).date()
    return words("reminder-next.rest", when=when.date(words, slot.day, today))


def _faded(words: Words, chosen: Chosen) -> str | None:
    return words(f"reminder-next.{chosen.step.name.lower()}") if chosen.faded else None


def _next(words: Words, board: Board, kind: Kind, slot: Slot) -> str:
    shown, asks = when.sent_at(words, slot, board.zone), kind.facts.asks is Asks.RUN
    key = "reminder-asks" if asks else "reminder-next"
    if slot.moved and asks and board.zone:  # its time is that of the run
        return words("reminder-asks.quiet", when=shown)
    if slot.moved and not asks:
        return words("reminder-next.quiet", when=shown, time=when.clock(words, slot.time))
    return words(key if board.zone else f"{key}.utc", when=shown)
