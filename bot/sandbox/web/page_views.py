"""What the chat page shows: people, chats, calls and events as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.core.calls import Call
    from bot.sandbox.core.files import File
    from bot.sandbox.core.messages import Button, Message
    from bot.sandbox.people.person import Person
    from bot.sandbox.telegram import Telegram

Json = dict[str, Any]


def person(item: Person) -> Json:
    """What the page's list says of a person."""
    return {
        "id": item.id,
        "first_name": item.speaker.first_name,
        "language_code": item.speaker.language_code,
        "blocked": item.blocked,
    }


def chat(item: Person, telegram: Telegram) -> Json:
    """All that a person's chat shows."""
    profile, language = telegram.profile, item.speaker.language_code or ""
    return {
        "person": person(item),
        "bot": {
            "first_name": profile.first_name,
            "username": profile.username,
            "description": _text(profile.descriptions, language),
            "short_description": _text(profile.short_descriptions, language),
            "commands": profile.commands_for(language),
        },
        "messages": [message(each) for each in item.messages],
        "typing": item.typing,
        "keyboard": item.keyboard,
        "toasts": [
            {"id": number, "text": toast.text, "alert": toast.alert}
            for number, toast in enumerate(item.toasts, 1)
        ],
    }


def message(item: Message) -> Json:
    """A message with its buttons, drawn as HTML; under a medium that is its caption."""
    return {
        "id": item.message_id,
        "from_bot": item.from_bot,
        "html": "" if item.file else item.html,
        "caption_html": item.html if item.file else "",
        "buttons": [[_button(button) for button in row] for row in item.buttons],
        "media": _media(item.file) if item.file else None,
        "location": item.location,
        "edited": item.edited,
        "at": item.at.isoformat(),
        "keyboard": item.keyboard,
        "reply_to": item.reply_to,
    }


def call(item: Call) -> Json:
    """A line of the call log: what was asked, and how it was answered."""
    return {
        "id": item.id,
        "at": item.at.isoformat(),
        "method": item.method,
        "chat_id": item.chat_id,
        "parameters": dict(item.parameters),
        "status": item.status,
        "ok": item.ok,
        "description": item.description,
    }


def event(telegram: Telegram, seen: int) -> Json:
    """What changed since a version that was seen."""
    changed = [each.id for each in telegram.people.values() if each.version > seen]
    now = telegram.clock.now().isoformat()
    return {"people": changed, "calls": len(telegram.calls), "now": now}


def _button(item: Button) -> Json:
    if item.url:
        return {"text": item.text, "url": item.url}
    return {"text": item.text, "data": item.callback_data}


def _media(file: File) -> Json:
    return {
        "kind": file.kind,
        "file_id": file.file_id,
        "url": f"/page/files/{file.file_id}",
        "name": file.name,
        "width": file.width,
        "height": file.height,
        "duration": file.duration,
    }


def _text(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("", "")
