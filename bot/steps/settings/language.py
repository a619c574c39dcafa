"""The language that a runner is written to in."""

from __future__ import annotations

from bot.steps.planning import changes
from bot.steps.reply import Reply
from bot.steps.settings.screen import show
from bot.steps.turn import Turn
from bot.views import settings as views
from bot.words import WordsByLanguage


def ask_language(turn: Turn, languages: WordsByLanguage) -> Reply:
    """Ask for it; each language stands there under its own name."""
    return Reply((views.ask_language(turn.words, languages.languages),))


async def set_language(turn: Turn, languages: WordsByLanguage, code: str) -> Reply:
    """This one from now on, the settings first; without a code the one Telegram is in now."""
    language = languages.nearest(code or turn.spoken)
    turn.runner = await changes.set_language(turn.tx, turn.me, language)
    turn.words = languages.best(language)
    return await show(turn)
