"""A picture that goes with a text: a moving figure, a chart, or a page to keep."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path


class PictureKind(StrEnum):
    """How it is sent. A document arrives exactly as it is, to be kept or printed."""

    ANIMATION = "animation"
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of ours, the same for everybody, or data drawn for one runner.

    Only files are remembered by Telegram's id: what is drawn from a runner's answers must not
    outlive them.
    """

    kind: PictureKind
    key: str
    """Names the content: two pictures with one key are the same."""
    file: Path | None
    data: bytes | None = field(compare=False, repr=False)
    file_name: str

    @property
    def loops(self) -> bool:
        """Whether it moves for as long as it is in the chat."""
        return self.kind is PictureKind.ANIMATION


def of_file(kind: PictureKind, file: Path) -> Picture | None:
    """The picture in a file; None as long as there is no such file."""
    return _read(kind, file) if file.is_file() else None


def of_data(kind: PictureKind, data: bytes, file_name: str) -> Picture:
    """A picture that was drawn just now; Telegram's id of it is not remembered."""
    return Picture(kind, _key(kind, data), None, data, file_name)


@cache
def _read(kind: PictureKind, file: Path) -> Picture:
    # our files come with the code, so they never change while it runs
    return Picture(kind, _key(kind, file.read_bytes()), file, None, file.name)


def _key(kind: PictureKind, data: bytes) -> str:
    return f"{kind}-{hashlib.sha256(data).hexdigest()[:40]}"
