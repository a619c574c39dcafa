"""Voice messages: Ogg with Opus in it, and how long they are."""

from __future__ import annotations

PAGE = b"OggS"
HEAD = b"OpusHead"
SAMPLES = 48_000
"""Opus counts so many a second, whatever it was recorded with (RFC 7845)."""


def is_voice(data: bytes) -> bool:
    """Whether it is what Telegram shows as a voice message: Ogg with one stream of Opus."""
    return data.startswith(PAGE) and data[28:36] == HEAD


def voice_seconds(data: bytes) -> int:
    """How long it is, in whole seconds as Telegram tells it; 0 where that cannot be read."""
    last = data.rfind(PAGE)
    if not is_voice(data) or last + 14 > len(data):
        return 0
    # Each page says how many samples there have been; the head, how many to leave out.
    heard = int.from_bytes(data[last + 6 : last + 14], "little")
    skipped = int.from_bytes(data[38:40], "little")
    return max(0, round((heard - skipped) / SAMPLES))
