"""Sending media: uploaded now, or again by identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.methods import recipients
from bot.sandbox.methods.sending import send
from bot.sandbox.methods.table import Table
from bot.sandbox.rules.refusals import bad_request
from bot.sandbox.rules.uploads import check_upload
from bot.sandbox.rules.voices import is_voice
from bot.sandbox.rules.words import read_caption

if TYPE_CHECKING:
    from bot.sandbox.core.files import File
    from bot.sandbox.core.state import State
    from bot.sandbox.rules.parameters import Parameters
    from bot.sandbox.rules.uploads import Upload

TABLE = Table()


@TABLE.answers("sendPhoto")
def send_photo(state: State, parameters: Parameters) -> dict[str, Any]:
    """A picture; its sides are checked as Telegram checks them."""
    return _send(state, parameters, "photo")


@TABLE.answers("sendAnimation")
def send_animation(state: State, parameters: Parameters) -> dict[str, Any]:
    """A film that plays by itself, without sound."""
    return _send(state, parameters, "animation")


@TABLE.answers("sendVideo")
def send_video(state: State, parameters: Parameters) -> dict[str, Any]:
    """A film that is started by who sees it."""
    return _send(state, parameters, "video")


@TABLE.answers("sendDocument")
def send_document(state: State, parameters: Parameters) -> dict[str, Any]:
    """A file of any kind."""
    return _send(state, parameters, "document")


@TABLE.answers("sendVoice")
def send_voice(state: State, parameters: Parameters) -> dict[str, Any]:
    """A voice message; what is no Ogg with Opus arrives as a document."""
    file = read_file(state, parameters, "voice", "voice")
    if not recipients.reachable(state, parameters).takes_voices:
        raise bad_request("VOICE_MESSAGES_FORBIDDEN")
    return send(state, parameters, read_caption(parameters), file)


def _send(state: State, parameters: Parameters, kind: str) -> dict[str, Any]:
    file = read_file(state, parameters, kind, kind)
    return send(state, parameters, read_caption(parameters), file)


def read_file(state: State, parameters: Parameters, kind: str, name: str) -> File:
    """The medium in one parameter: an upload, a reference to one, or an identifier."""
    reference = parameters.text(name)
    attached = reference.removeprefix("attach://") if reference.startswith("attach://") else name
    if upload := parameters.files.get(attached):
        return _stored(state, parameters, kind, upload)
    if not reference or attached != name:
        raise bad_request(f"there is no {kind} in the request")
    return _known(state, kind, reference)


def _known(state: State, kind: str, file_id: str) -> File:
    file = state.files.get(file_id)
    if not file:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        wanted = kind.title()
        raise bad_request(f"can't use file of type {file.kind_name} as {wanted}")
    return file


def _stored(state: State, parameters: Parameters, kind: str, upload: Upload) -> File:
    check_upload(kind, upload)
    if kind == "voice" and not is_voice(upload.data):
        kind = "document"
    sizes = {name: parameters.number(name) for name in ("width", "height", "duration")}
    return state.files.store(kind, upload.name, upload.content_type, upload.data, **sizes)
