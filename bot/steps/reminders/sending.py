"""A reminder that is to be sent now, and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.exercises.catalogue import Catalogue
from bot.domain.reminders.attention import Note
from bot.domain.reminders.deciding import Send
from bot.domain.reminders.kinds import Asks, subject_of
from bot.domain.reminders.live import Due
from bot.steps.reminders.circumstances import Known
from bot.views.reminders import reminder_messages as views
from bot.views.view import View
from bot.words import WordsByLanguage


@dataclass(frozen=True, slots=True)
class Sending:
    """A claimed reminder that is to be sent, with all that its words need."""

    known: Known
    send: Send

    def message(self, words: WordsByLanguage, catalogue: Catalogue) -> View:
        """Its message, in the runner's language."""
        one, past = self.known.claimed, self.known.past
        coming = views.Coming(one.kind, one.slot.day, self.send.note, one.name.about, one.fading)
        return views.reminder(words.best(self.known.runner.language), coming, past, catalogue)

    @property
    def front(self) -> Due | None:
        """What typed words are about after it; None where it asks something of its own, too."""
        one = self.known.claimed
        about = subject_of(one.kind, one.name.about)
        if self.send.note is not Note.NONE or about.facts.asks not in {Asks.EXERCISE, Asks.RUN}:
            return None
        return Due(one.kind, about, one.slot.day)
