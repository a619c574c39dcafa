"""A file in parts: without them a browser knows no length of a sound, and cannot go back in it."""

from __future__ import annotations

import re

from starlette.responses import Response

_ASKED = re.compile(r"bytes=(\d+)-(\d*)")


def in_parts(data: bytes, media_type: str, asked: str | None) -> Response:
    """The part of the data that the header `Range` asks for; all of it where it asks for none."""
    span = _ASKED.fullmatch(asked or "")
    headers = {"Accept-Ranges": "bytes"}
    if not span:
        return Response(data, media_type=media_type, headers=headers)
    first, last = int(span[1]), min(int(span[2] or len(data)), len(data) - 1)
    if first > last:
        headers["Content-Range"] = f"bytes */{len(data)}"
        return Response(status_code=416, headers=headers)
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, headers, media_type)
