"""Sending media: uploaded now, or again by identifier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sandbox.methods.sending import send
from bot.sandbox.rules.refusals import RefusalError, bad_request
from bot.sandbox.rules.sizes import picture_size
from bot.sandbox.rules.words import read_caption

if TYPE_CHECKING:
    from bot.sandbox.core.files import File
    from bot.sandbox.rules.parameters import Parameters, Upload
    from bot.sandbox.telegram import Telegram

PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20


def send_photo(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """SendPhoto."""
    return _send(telegram, parameters, "photo")


def send_animation(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """SendAnimation."""
    return _send(telegram, parameters, "animation")


def send_video(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """SendVideo."""
    return _send(telegram, parameters, "video")


def send_document(telegram: Telegram, parameters: Parameters) -> dict[str, Any]:
    """SendDocument."""
    return _send(telegram, parameters, "document")


def _send(telegram: Telegram, parameters: Parameters, kind: str) -> dict[str, Any]:
    file = read_file(telegram, parameters, kind, kind)
    return send(telegram, parameters, read_caption(parameters), file)


def read_file(telegram: Telegram, parameters: Parameters, kind: str, name: str) -> File:
    """The medium in one parameter: an upload, a reference to one, or an identifier."""
    reference = parameters.text(name)
    attached = reference.removeprefix("attach://") if reference.startswith("attach://") else name
    if upload := parameters.files.get(attached):
        return _stored(telegram, parameters, kind, upload)
    if not reference or attached != name:
        raise bad_request(f"there is no {kind} in the request")
    return _known(telegram, kind, reference)


def _known(telegram: Telegram, kind: str, file_id: str) -> File:
    file = telegram.files.get(file_id)
    if not file:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        wanted = kind.title()
        raise bad_request(f"can't use file of type {file.kind_name} as {wanted}")
    return file


def _stored(telegram: Telegram, parameters: Parameters, kind: str, upload: Upload) -> File:
    _check_size(kind, upload)
    if kind == "photo":
        _check_photo(upload)
    sizes = {name: parameters.number(name) for name in ("width", "height", "duration")}
    return telegram.files.store(kind, upload.name, upload.content_type, upload.data, **sizes)


def _check_size(kind: str, upload: Upload) -> None:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > FILE_BYTES:
        raise RefusalError(413, "Request Entity Too Large")
    if kind == "photo" and len(upload.data) > PHOTO_BYTES:
        raise bad_request(f"too big for a photo; the maximum size is {PHOTO_BYTES} bytes")


def _check_photo(upload: Upload) -> None:
    size = picture_size(upload.data)
    if not size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    small, large = sorted(size)
    if small + large > PHOTO_SIDES or large > small * PHOTO_RATIO:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


METHODS = {
    "sendPhoto": send_photo,
    "sendAnimation": send_animation,
    "sendVideo": send_video,
    "sendDocument": send_document,
}
