"""How the bot receives updates: by polling or at a webhook."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.updates import BATCH
from bot.sandbox.rules.refusals import bad_request, conflict
from bot.sandbox.web.webhooks import MOST_AT_ONCE, Webhook

if TYPE_CHECKING:
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.telegram import Telegram

LONGEST_POLL_SECONDS = 50
SECRET_LENGTH = 256
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


async def get_updates(telegram: Telegram, parameters: Parameters) -> list[dict[str, Any]]:
    """GetUpdates: a long poll that is held open until something comes."""
    if telegram.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _read_allowed(telegram, parameters)
    limit = min(max(parameters.number("limit", BATCH), 1), BATCH)
    timeout = min(parameters.decimal("timeout"), LONGEST_POLL_SECONDS)
    return await telegram.updates.poll(parameters.number("offset"), limit, timeout)


def set_webhook(telegram: Telegram, parameters: Parameters) -> bool:
    """SetWebhook; an empty address removes it."""
    url = parameters.text("url")
    if url and not url.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = parameters.text("secret_token")
    _check_secret(secret)
    _read_allowed(telegram, parameters)
    return _turn(telegram, parameters, Webhook(url, secret) if url else Webhook())


def delete_webhook(telegram: Telegram, parameters: Parameters) -> bool:
    """DeleteWebhook."""
    return _turn(telegram, parameters, Webhook())


def get_webhook_info(telegram: Telegram, _: Parameters) -> dict[str, Any]:
    """GetWebhookInfo."""
    hook = telegram.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(telegram.updates),
    }
    if hook.url:
        info["max_connections"] = MOST_AT_ONCE
    if hook.last_error:
        info |= {"last_error_date": hook.last_error_at, "last_error_message": hook.last_error}
    if telegram.updates.allowed:
        info["allowed_updates"] = telegram.updates.allowed
    return info


def _turn(telegram: Telegram, parameters: Parameters, hook: Webhook) -> bool:
    if parameters.flag("drop_pending_updates"):
        telegram.updates.clear()
    telegram.webhook = hook
    if hook.url:
        telegram.updates.interrupt("terminated by setWebhook request")
        telegram.updates.arrived.give()
    return True


def _check_secret(secret: str) -> None:
    if len(secret) > SECRET_LENGTH:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


def _read_allowed(telegram: Telegram, parameters: Parameters) -> None:
    allowed = parameters.decoded("allowed_updates", "allowed updates")
    if isinstance(allowed, list):
        telegram.updates.allow(str(kind) for kind in allowed)


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
