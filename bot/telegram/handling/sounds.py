"""The sound of the open card: one at a time in a chat, and none when there is nothing to do."""

from __future__ import annotations

import structlog
from telegram.error import BadRequest, NetworkError

from bot.domain.check_in.hearing import Hearing
from bot.domain.reminders.people import Runner
from bot.steps.by_ear import hears_now
from bot.telegram.handling.context import Context
from bot.telegram.outgoing import sending
from bot.views.check_in.by_ear import voice
from bot.views.view import View
from storage.runner import runners

log = structlog.get_logger()

FORBIDDEN = "voice_messages_forbidden"
"""Who has Telegram Premium may forbid voice messages; told by its text only."""


async def follow(context: Context, runner: Runner | None) -> None:
    """Send the sound of what is to be heard now, where the chat has another or none; that goes.

    `runner`: as known before the update; they may be forgotten by now.
    """
    now = hears_now(context.turn)
    if runner is None or (now.key if now else None) == runner.sound_of:
        return
    await context.turn.commit()  # nothing is sent or taken away inside a transaction
    sent = await _sent(context, runner, now) if now else None
    of = now.key if now and sent else None  # what was not sent is tried again next time
    if context.turn.runner is not None:
        context.services.database.later(runners.heard(runner.id, sent, of))
    if runner.sound is not None:
        await sending.remove(context.bot, runner.chat_id, runner.sound)


async def _sent(context: Context, runner: Runner, now: Hearing) -> int | None:
    """The message of the sound; a sound that cannot be sent is no fault."""
    sound = voice(context.words, context.turn.catalogue, now)
    if sound is None:
        return None
    try:
        message = await context.services.media.send_voice(context.bot, runner.chat_id, sound)
    except NetworkError as failure:
        log.warning("sound not sent", key=sound.key, error=type(failure).__name__)
        if isinstance(failure, BadRequest) and FORBIDDEN in failure.message.lower():
            await _forbidden(context, runner)
        return None
    return message.message_id


async def _forbidden(context: Context, runner: Runner) -> None:
    """Say once why nothing is heard, and do not try again with each card."""
    context.services.database.later(runners.by_ear(runner.id, on=False))
    await sending.send(context.bot, runner.chat_id, View(context.words("by-ear.forbidden")))
