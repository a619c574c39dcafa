"""How the bot receives updates: by polling or at a webhook."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.core.updates import BATCH
from bot.sandbox.core.webhook import MOST_AT_ONCE, Webhook
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.refusals import bad_request, conflict

if TYPE_CHECKING:
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters

TABLE = Table()
LONGEST_POLL_SECONDS = 50
SECRET_LENGTH = 256
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


@TABLE.answers("getUpdates")
async def get_updates(state: State, parameters: Parameters) -> list[dict[str, Any]]:
    """A long poll that is held open until something comes."""
    if state.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _read_allowed(state, parameters)
    limit = min(max(parameters.number("limit", BATCH), 1), BATCH)
    timeout = min(parameters.decimal("timeout"), LONGEST_POLL_SECONDS)
    return await state.updates.poll(parameters.number("offset"), limit, timeout)


@TABLE.answers("setWebhook")
def set_webhook(state: State, parameters: Parameters) -> bool:
    """Have updates brought to an address; an empty one ends that."""
    url = parameters.text("url")
    if url and not url.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = parameters.text("secret_token")
    _check_secret(secret)
    _read_allowed(state, parameters)
    return _turn(state, parameters, Webhook(url, secret) if url else Webhook())


@TABLE.answers("deleteWebhook")
def delete_webhook(state: State, parameters: Parameters) -> bool:
    """Have updates wait for getUpdates again."""
    return _turn(state, parameters, Webhook())


@TABLE.answers("getWebhookInfo")
def get_webhook_info(state: State, _: Parameters) -> dict[str, Any]:
    """Where updates go, how many wait, and what went wrong last."""
    hook = state.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates),
    }
    if hook.url:
        info["max_connections"] = MOST_AT_ONCE
    if hook.last_error:
        info |= {"last_error_date": hook.last_error_at, "last_error_message": hook.last_error}
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info


def _turn(state: State, parameters: Parameters, hook: Webhook) -> bool:
    if parameters.flag("drop_pending_updates"):
        state.updates.clear()
    state.webhook = hook
    if hook.url:
        state.updates.interrupt("terminated by setWebhook request")
        state.updates.arrived.give()
    return True


def _check_secret(secret: str) -> None:
    if len(secret) > SECRET_LENGTH:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


def _read_allowed(state: State, parameters: Parameters) -> None:
    allowed = parameters.decoded("allowed_updates", "allowed updates")
    if isinstance(allowed, list):
        state.updates.allow(str(kind) for kind in allowed)
