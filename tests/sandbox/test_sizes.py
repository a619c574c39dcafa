"""Sizes read from the first bytes."""

from __future__ import annotations

import struct

import pytest

from bot.sandbox.rules.sizes import TINY_PICTURE, content_type, film_size, picture_size

JPEG = (
    b"\xff\xd8"
    b"\xff\xe0\x00\x04\x00\x00"
    b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", 30, 40) + bytes(12)
)
GIF = b"GIF89a" + struct.pack("<HH", 50, 60)
WEBP = b"RIFF\0\0\0\0WEBP"


@pytest.mark.parametrize(
    ("data", "size", "kind"),
    [
        (TINY_PICTURE, (1, 1), "image/png"),
        (JPEG, (40, 30), "image/jpeg"),
        (JPEG[:12], None, "image/jpeg"),
        (GIF, (50, 60), "image/gif"),
        (WEBP, (512, 512), "image/webp"),
        (b"<svg/>", None, None),
    ],
)
def test_pictures(data: bytes, size: tuple[int, int] | None, kind: str | None) -> None:
    assert (picture_size(data), content_type(data)) == (size, kind)


def _track(width: int, height: int) -> bytes:
    body = b"tkhd" + bytes(76) + struct.pack(">II", width << 16, height << 16)
    return struct.pack(">I", len(body) + 4) + body


def test_films() -> None:
    start = b"\0\0\0\x08ftyp"
    # Sound tracks have no size.
    assert film_size(start + _track(0, 0) + _track(480, 360)) == (480, 360)
    assert film_size(start + _track(0, 0)) is None
    assert content_type(start) == "video/mp4"
