"""The language that a runner is written to in."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.reading.unasked.language import asks_for_another, language_in
from bot.steps.check_in.screens import current_screen
from bot.steps.planning import changes
from bot.steps.reply import Reply
from bot.steps.settings.screen import show
from bot.steps.turn import Turn
from bot.typed.tongues import spoken, tongues
from bot.views import local
from bot.views import settings as views
from bot.words import WordsByLanguage
from storage.runner.asking import What


def ask_language(turn: Turn, languages: WordsByLanguage, note: str = "") -> Reply:
    """Ask for it; each language stands there under its own name."""
    return Reply((views.ask_language(turn.words, languages.languages, note),))


def named(turn: Turn, text: str) -> str | None:
    """The language that is asked for by its name, in whatever language that is said."""
    if turn.runner is None or (turn.asking is not None and turn.asking.what is What.OUTCOMES):
        return None
    known = sorted(spoken())
    return language_in(text, tongues(*known), local.language_names(*known))


def names_another(turn: Turn, text: str) -> bool:
    """Whether a language is asked for that is not spoken here."""
    if turn.runner is None:
        return False
    return asks_for_another(text, turn.tongues, local.other_languages(*sorted(spoken())))


async def set_named(turn: Turn, languages: WordsByLanguage, text: str) -> Reply:
    """The language that was named, and in it what is open; or that it is not spoken."""
    code = named(turn, text)
    if code is None:
        return ask_language(turn, languages, turn.words("language-ask.unknown"))
    reply = await set_language(turn, languages, code)
    if turn.draft is None or turn.position is None:
        return reply
    return replace(reply, views=(*reply.views, current_screen(turn, turn.position)))


async def set_language(turn: Turn, languages: WordsByLanguage, code: str) -> Reply:
    """This one from now on, the settings first; without a code the one Telegram is in now."""
    language = languages.nearest(code or turn.spoken)
    turn.runner = await changes.set_language(turn.tx, turn.me, language)
    turn.words = languages.best(language)
    return await show(turn)
