from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders.attention import MOST_ALONE, REACTED, Attention, Note, beside, there
from bot.domain.reminders.deciding import (
    Circumstances,
    Expire,
    LedgerReason,
    Move,
    Send,
    Skip,
    decide,
    follow_up,
    remember,
    slot_key,
    useful_until,
)
from bot.domain.reminders.fading import Fading, FadingStep, Habit
from bot.domain.reminders.kinds import Kind
from bot.domain.time.pauses import Pause, PauseReason
from bot.domain.time.schedule import Rule, Slot, local, slot_after_day, slots
from bot.domain.time.weekdays import EVERY_DAY, Weekday
from tests.domain.time.upcoming import next_slot

BERLIN = "Europe/Berlin"
HOUR = dt.timedelta(hours=1)
MORNINGS = Rule(dt.time(8), EVERY_DAY, BERLIN)
SLOT = next_slot(MORNINGS, dt.datetime(2026, 6, 1, tzinfo=dt.UTC))  # a Monday
FINE = Circumstances(BERLIN)
HELD = replace(FINE, screening_open=True, seeing_somebody=True)


def fine(kind: Kind) -> Circumstances:
    """A runner to whom a reminder of this kind may be sent."""
    return HELD if kind is Kind.RECHECK else FINE


def live(rule: Rule, days: int, answers: set[int] = frozenset()) -> list[tuple[int, Note]]:
    """The days on which a reminder is sent, and its note; it is answered on the days given."""
    attention, out = REACTED, []
    for slot in slots(rule, SLOT.day):
        number = (slot.day - SLOT.day).days
        if number >= days:
            return out
        decision = decide(Kind.DAILY, slot, replace(FINE, attention=attention), slot.at)
        attention = remember(attention, Kind.DAILY, slot, decision)
        if isinstance(decision, Send):
            out.append((number, decision.note))
        if number in answers:
            attention = REACTED
    return out


class TestDecide:
    @pytest.mark.parametrize("kind", Kind)
    def test_due_and_nothing_in_the_way(self, kind):
        ignored = Attention(unanswered=1, since=SLOT.day, last=SLOT.day)
        circumstances = replace(fine(kind), attention=ignored)
        assert decide(kind, SLOT, circumstances, SLOT.at) == Send()

    @pytest.mark.parametrize("kind", Kind)
    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"screening_open": True}, LedgerReason.SCREENING),
            ({"pause": Pause(None, PauseReason.ILL)}, LedgerReason.PAUSED),
            ({"done": True}, LedgerReason.DONE),
        ],
    )
    def test_nothing_is_sent_when(self, kind, change, reason):
        if kind is not Kind.RECHECK or reason is not LedgerReason.SCREENING:
            assert decide(kind, SLOT, replace(fine(kind), **change), SLOT.at) == Skip(reason)

    def test_asking_again_is_for_who_is_still_held(self):
        cleared, emergency = FINE, replace(FINE, screening_open=True)
        for circumstances in (cleared, emergency):
            assert decide(Kind.RECHECK, SLOT, circumstances, SLOT.at) == Skip(
                LedgerReason.ANSWERED
            )
        assert decide(Kind.RECHECK, SLOT, HELD, SLOT.at + 48 * HOUR) == Send()

    def test_what_has_become_a_habit_is_let_by(self):
        faded = Fading(FadingStep.HALF, SLOT.day, SLOT.day)
        often = Habit(frozenset(SLOT.day - dt.timedelta(days=n) for n in range(60)))
        steady = replace(FINE, days=EVERY_DAY, fading=faded, habit=often)
        tomorrow = next_slot(MORNINGS, SLOT.at)
        assert decide(Kind.DAILY, tomorrow, steady, tomorrow.at) == Skip(LedgerReason.FADED)
        assert decide(Kind.POST_RUN, tomorrow, steady, tomorrow.at) == Send()

    def test_safety_is_the_reason_named_first(self):
        held = replace(FINE, screening_open=True, pause=Pause(None, PauseReason.WISH), done=True)
        assert decide(Kind.DAILY, SLOT, held, SLOT.at + 99 * HOUR) == Skip(LedgerReason.SCREENING)

    def test_a_pause_that_is_over_is_none(self):
        over = replace(FINE, pause=Pause(SLOT.at, PauseReason.HOLIDAY))
        assert decide(Kind.DAILY, SLOT, over, SLOT.at) == Send()

    def test_rest_days_are_for_exercise_only(self):
        resting = replace(FINE, rest_days=frozenset({Weekday.MONDAY}))
        assert decide(Kind.TRAINING, SLOT, resting, SLOT.at) == Skip(LedgerReason.REST_DAY)
        assert decide(Kind.POST_RUN, SLOT, resting, SLOT.at) == Send()

    def test_an_answered_reminder_is_not_followed_up(self):
        assert decide(Kind.NUDGE, SLOT, FINE, SLOT.at) == Skip(LedgerReason.ANSWERED)

    def test_after_downtime_once_if_useful_else_expired(self):
        last = useful_until(Kind.DAILY, SLOT)
        assert decide(Kind.DAILY, SLOT, FINE, last) == Send()
        assert decide(Kind.DAILY, SLOT, FINE, last + HOUR / 60) == Expire(LedgerReason.TOO_LATE)

    def test_late_into_the_night_waits_for_the_morning_if_useful_then(self):
        evening = next_slot(replace(MORNINGS, time=dt.time(20, 30)), SLOT.at)
        night = evening.at + HOUR
        assert decide(Kind.DAILY, evening, FINE, night) == Expire(LedgerReason.TOO_LATE)
        decision = decide(Kind.POST_RUN, evening, FINE, night)
        assert isinstance(decision, Move)
        assert f"{local(decision.to.at, BERLIN):%d %H:%M}" == "02 07:00"
        assert (decision.to.day, decision.to.moved) == (evening.day, True)

    def test_no_window_reaches_the_next_day(self):
        again_and_again = set(Kind) - {Kind.RECHECK}
        assert max(kind.facts.useful_for for kind in again_and_again) < 20 * HOUR

    @given(st.sampled_from(Kind), st.integers(0, 48 * 60), st.integers(0, 23))
    def test_never_at_night(self, kind, late, hour):
        slot = next_slot(replace(MORNINGS, time=dt.time(hour)), SLOT.at)
        now = slot.at + dt.timedelta(minutes=late)
        if isinstance(decide(kind, slot, fine(kind), now), Send):
            assert dt.time(7) <= local(now, BERLIN).time() < dt.time(21)

    def test_a_six_hour_outage_sends_once_and_two_days_expire_one(self):
        def after(outage: dt.timedelta) -> list[str]:
            now, slot, ledger = SLOT.at + outage, SLOT, []
            while slot.at <= now:
                ledger.append(type(decide(Kind.DAILY, slot, FINE, now)).__name__)
                slot = next_slot(MORNINGS, slot.at)
            return ledger

        assert after(6 * HOUR) == ["Send"]
        assert after(50 * HOUR) == ["Expire", "Expire", "Send"]


class TestTravelling:
    def test_flying_east_past_the_time_it_is_sent_at_once(self):
        slot = slot_after_day(replace(MORNINGS, zone=BERLIN), dt.date(2026, 6, 1))
        landed = dt.datetime(2026, 6, 2, 8, 30, tzinfo=dt.UTC)  # 10:30 in Berlin
        assert decide(Kind.DAILY, slot, FINE, landed) == Send()

    def test_the_key_is_the_same_in_another_zone(self):
        denver = replace(MORNINGS, zone="America/Denver")
        there = slot_after_day(denver, SLOT.day - dt.timedelta(days=1))
        assert there.at != SLOT.at
        assert slot_key(Kind.DAILY, there) == slot_key(Kind.DAILY, SLOT)
        assert slot_key(Kind.DAILY, SLOT) == ("daily", "2026-06-01", "08:00")

    def test_a_moved_slot_has_the_same_key(self):
        later = replace(SLOT, at=SLOT.at + HOUR, moved=True)
        assert slot_key(Kind.DAILY, later) == slot_key(Kind.DAILY, SLOT)


class TestBackingOff:
    def test_answered_every_day_it_comes_every_day(self):
        assert live(MORNINGS, 30, set(range(30))) == [(day, Note.NONE) for day in range(30)]

    def test_ignored_it_halves_asks_once_then_fortnightly_then_ends(self):
        assert live(MORNINGS, 400) == [
            (0, Note.NONE),
            (1, Note.NONE),
            (2, Note.NONE),
            (4, Note.BETTER_TIME),
            (6, Note.NONE),
            (8, Note.NONE),
            (10, Note.NONE),
            (12, Note.NONE),
            (14, Note.STILL_THERE),
            (28, Note.NONE),
            (42, Note.NONE),
            (56, Note.LAST),
        ]

    def test_any_reaction_brings_it_back(self):
        halved = [day for day, _ in live(MORNINGS, 12, {4})]
        assert halved == [0, 1, 2, 4, 5, 6, 7, 9, 11]
        quiet = live(MORNINGS, 64, {60})
        assert quiet[-4:] == [(56, Note.LAST), (61, Note.NONE), (62, Note.NONE), (63, Note.NONE)]

    def test_a_weekly_reminder_asks_after_two_weeks_too(self):
        sundays = replace(MORNINGS, days=frozenset({Weekday.SUNDAY}))
        found = live(sundays, 120)
        assert found[:3] == [(6, Note.NONE), (13, Note.NONE), (20, Note.STILL_THERE)]
        assert [note for _, note in found].count(Note.LAST) == 1
        assert len(found) == 2 + MOST_ALONE

    def test_never_more_often_than_chosen_whatever_is_answered(self):
        days = frozenset({Weekday.TUESDAY, Weekday.SUNDAY})
        found = live(replace(MORNINGS, days=days), 200, {6, 20, 41, 83})
        assert all((SLOT.day + dt.timedelta(days=n)).weekday() in days for n, _ in found)

    def test_what_was_asked_for_is_not_held_back(self):
        ignored = replace(FINE, attention=Attention(9, SLOT.day - dt.timedelta(days=90)))
        assert decide(Kind.SNOOZE, SLOT, ignored, SLOT.at) == Send()
        assert decide(Kind.MORNING, SLOT, ignored, SLOT.at) == Send()

    @pytest.mark.parametrize(
        "decision",
        [
            Expire(LedgerReason.TOO_LATE),
            Skip(LedgerReason.PAUSED),
            Move(SLOT),
            Skip(LedgerReason.DONE),
        ],
    )
    def test_what_was_not_sent_was_not_ignored(self, decision):
        assert remember(REACTED, Kind.DAILY, SLOT, decision) == REACTED


class TestSeveralReminders:
    """One silence, however many reminders go unanswered."""

    EVENINGS = replace(MORNINGS, time=dt.time(18))

    def live(
        self,
        days: int,
        answered: Kind | None = None,
        later: int = 0,
        missed: frozenset[int] = frozenset(),
    ) -> list[tuple[int, Kind, Note]]:
        """Two reminders a day; one of them is answered every time, or none.

        `later`: so many days after the other one the second begins. `missed`: without an answer.
        """
        mine = {Kind.DAILY: REACTED, Kind.TRAINING: REACTED}
        out = []
        for number in range(days):
            for kind, rule in ((Kind.DAILY, MORNINGS), (Kind.TRAINING, self.EVENINGS)):
                if kind is Kind.TRAINING and number < later:
                    continue
                slot = slot_after_day(rule, SLOT.day + dt.timedelta(days=number - 1))
                seen = beside(mine[kind], (a for k, a in mine.items() if k is not kind))
                decision = decide(kind, slot, replace(FINE, attention=seen), slot.at)
                mine[kind] = remember(mine[kind], kind, slot, decision, seen)
                if isinstance(decision, Send):
                    out.append((number, kind, decision.note))
                if kind is answered and number not in missed:
                    mine = {k: REACTED if k is kind else there(a) for k, a in mine.items()}
        return out

    @pytest.mark.parametrize("later", [0, 1, 5, 13, 14, 20])
    def test_who_answers_none_is_asked_once(self, later):
        notes = [note for _, _, note in self.live(400, later=later)]
        asked = (Note.BETTER_TIME, Note.STILL_THERE, Note.LAST)
        assert [notes.count(note) for note in asked] == [1, 1, 1]

    def test_after_two_weeks_it_is_one_message_a_fortnight(self):
        days = [day for day, _, _ in self.live(400) if day >= 14]
        assert days == [14, 28, 42, 56]

    def test_who_answers_one_of_them_is_there(self):
        found = self.live(100, answered=Kind.TRAINING)
        assert Note.STILL_THERE not in {note for _, _, note in found}
        assert sum(kind is Kind.TRAINING for _, kind, _ in found) == 100
        assert 40 < sum(kind is Kind.DAILY for _, kind, _ in found) < 60

    @pytest.mark.parametrize("day", [20, 40, 60])
    def test_one_day_missed_silences_nothing(self, day):
        found = self.live(90, answered=Kind.TRAINING, missed=frozenset({day}))
        assert sum(kind is Kind.TRAINING for _, kind, _ in found) == 90


class TestFollowUp:
    def test_two_hours_later_under_the_same_name(self):
        nudge = follow_up(Kind.DAILY, SLOT, SLOT.at, FINE)
        assert nudge == Slot(SLOT.day, SLOT.time, SLOT.at + 2 * HOUR)

    @pytest.mark.parametrize("kind", [Kind.NUDGE, Kind.MORNING, Kind.SNOOZE])
    def test_only_one_and_only_of_regular_reminders(self, kind):
        assert follow_up(kind, SLOT, SLOT.at, FINE) is None

    def test_none_in_quiet_hours(self):
        assert follow_up(Kind.DAILY, SLOT, SLOT.at + 11 * HOUR, FINE) is None

    def test_none_for_who_let_the_last_one_go_by(self):
        ignoring = replace(FINE, attention=Attention().sent(SLOT.day, Note.NONE, REACTED))
        assert follow_up(Kind.DAILY, SLOT, SLOT.at, ignoring) is None
