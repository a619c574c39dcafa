"""Files that come with a call: how large they may be, and what a photo must look like."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.rules.refusals import RefusalError, bad_request
from bot.sandbox.rules.sizes import picture_size

PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024
PHOTO_SIDES = 10_000
"""Most pixels that a photo's width and height may have together."""
PHOTO_RATIO = 20
"""How many times as long as the short side of a photo the long one may be."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    data: bytes
    content_type: str = "application/octet-stream"


def check_upload(kind: str, upload: Upload) -> None:
    """Refuse what is empty, too large, or no photo where one is wanted."""
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > FILE_BYTES:
        raise RefusalError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.data)


def _check_photo(data: bytes) -> None:
    if len(data) > PHOTO_BYTES:
        raise bad_request(f"too big for a photo; the maximum size is {PHOTO_BYTES} bytes")
    size = picture_size(data)
    if not size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    small, large = sorted(size)
    if small + large > PHOTO_SIDES or large > small * PHOTO_RATIO:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
