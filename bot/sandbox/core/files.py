"""Files that were uploaded, and the identifiers under which they are sent again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from bot.sandbox.rules.sizes import film_size, picture_size
from bot.sandbox.rules.voices import voice_seconds

_FOLDERS = {"photo": "photos", "animation": "animations", "video": "videos", "voice": "voice"}
_NAMES = {
    "photo": "Photo",
    "animation": "Animation",
    "video": "Video",
    "voice": "VoiceNote",
    "document": "Document",
}


@dataclass(frozen=True, slots=True)
class File:
    """What was uploaded, as one kind of medium; sizes in pixels, duration in seconds."""

    file_id: str
    kind: str
    name: str
    content_type: str
    data: bytes
    width: int = 0
    height: int = 0
    duration: int = 0

    @property
    def unique_id(self) -> str:
        """The identifier that stays the same between bots."""
        return self.file_id[-16:]

    @property
    def path(self) -> str:
        """Where the file is fetched, as getFile says."""
        return f"{_FOLDERS.get(self.kind, 'documents')}/{self.unique_id}-{self.name}"

    @property
    def kind_name(self) -> str:
        """The kind in Telegram's refusals."""
        return _NAMES.get(self.kind, self.kind.title())


class Files:
    """All files, found by identifier or by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}

    def store(self, kind: str, name: str, content_type: str, data: bytes, **sizes: Any) -> File:
        """Keep a file; the same content of the same kind gets the same identifier."""
        # From the content, so that an identifier of an earlier sandbox never means another file.
        digest = hashlib.sha256(kind.encode() + data).hexdigest()
        file_id = f"SB{kind[:2].upper()}{digest[:40]}"
        if file_id not in self._by_id:
            measured = picture_size(data) or film_size(data) or (0, 0)
            width, height = sizes.get("width") or measured[0], sizes.get("height") or measured[1]
            duration = sizes.get("duration") or voice_seconds(data)
            self._by_id[file_id] = File(
                file_id, kind, name, content_type, data, width, height, duration
            )
        return self._by_id[file_id]

    def get(self, file_id: str) -> File | None:
        """The file with this identifier, as getFile and sending again name it."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> File | None:
        """The file at the path that getFile gave."""
        return next((file for file in self._by_id.values() if file.path == path), None)
