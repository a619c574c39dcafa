"""Voice messages: Ogg with Opus, sent again by identifier, and forbidden by who wants none."""

from __future__ import annotations

import struct

import pytest

from bot.sandbox import Person, Upload
from bot.sandbox.rules.sizes import content_type
from bot.sandbox.rules.voices import is_voice, voice_seconds
from bot.sandbox.web.ranges import in_parts
from tests.sandbox.conftest import Api, keyboard


def page(samples: int, body: bytes) -> bytes:
    return b"OggS\0\0" + struct.pack("<Q", samples) + bytes(12) + b"\1" + bytes([len(body)]) + body


def ogg(seconds: float, skipped: int = 312) -> bytes:
    head = b"OpusHead\1\1" + struct.pack("<H", skipped) + bytes(7)
    return page(0, head) + page(round(seconds * 48_000) + skipped, b"\0")


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        (None, 200, b"0123456789"),
        ("bytes=0-", 206, b"0123456789"),
        ("bytes=4-6", 206, b"456"),
        ("bytes=8-99", 206, b"89"),
        ("bytes=10-", 416, b""),
        ("lines=1-2", 200, b"0123456789"),
    ],
)
def test_the_page_gets_a_file_in_parts(asked: str | None, status: int, part: bytes) -> None:
    answer = in_parts(b"0123456789", "audio/ogg", asked)
    assert (answer.status_code, answer.body) == (status, part)
    assert answer.headers["accept-ranges"] == "bytes"


VOICE = Upload("set.ogg", ogg(56), "audio/ogg")


def test_what_a_voice_message_is_and_how_long() -> None:
    assert is_voice(VOICE.data)
    assert content_type(VOICE.data) == "audio/ogg"
    assert [voice_seconds(ogg(seconds)) for seconds in (0, 1, 56.4, 164)] == [0, 1, 56, 164]


def test_what_is_none_has_no_length() -> None:
    for data in (b"", b"OggS", b"OggS" + bytes(40), b"ID3 music", VOICE.data[:36]):
        assert voice_seconds(data) == 0


async def test_a_voice_message_with_words_and_buttons(api: Api, robin: Person) -> None:
    sent = await api.done(
        "sendVoice",
        {"voice": VOICE},
        chat_id=robin.id,
        caption="<b>Set 1</b>",
        parse_mode="HTML",
        reply_markup=keyboard(),
    )
    voice = sent["voice"]
    assert set(voice) == {"file_id", "file_unique_id", "file_size", "duration", "mime_type"}
    assert (voice["duration"], voice["mime_type"]) == (56, "audio/ogg")
    assert (robin.last.media, robin.last.caption) == ("voice", "Set 1")
    assert robin.last.buttons[0][0].text == "Yes"


async def test_it_is_sent_again_by_identifier_and_fetched(api: Api, robin: Person) -> None:
    sent = await api.done("sendVoice", {"voice": VOICE}, chat_id=robin.id, duration=57)
    again = await api.done("sendVoice", chat_id=robin.id, voice=sent["voice"]["file_id"])
    assert again["voice"] == sent["voice"]
    assert again["voice"]["duration"] == 57
    file = await api.done("getFile", file_id=sent["voice"]["file_id"])
    assert file["file_path"].startswith("voice/")


async def test_what_is_no_voice_message_arrives_as_a_document(api: Api, robin: Person) -> None:
    music = Upload("song.mp3", b"ID3 and so on", "audio/mpeg")
    sent = await api.done("sendVoice", {"voice": music}, chat_id=robin.id)
    assert "voice" not in sent
    assert robin.last.media == "document"


async def test_one_kind_is_not_sent_as_another(api: Api, robin: Person) -> None:
    sent = await api.done("sendVoice", {"voice": VOICE}, chat_id=robin.id)
    file_id = sent["voice"]["file_id"]
    refused = await api("sendAnimation", chat_id=robin.id, animation=file_id)
    assert refused["description"] == "Bad Request: can't use file of type VoiceNote as Animation"
    empty = await api("sendVoice", chat_id=robin.id)
    assert empty["description"] == "Bad Request: there is no voice in the request"


async def test_a_person_may_forbid_them(api: Api, robin: Person) -> None:
    robin.takes_voices = False
    refused = await api("sendVoice", {"voice": VOICE}, chat_id=robin.id)
    assert refused["description"] == "Bad Request: VOICE_MESSAGES_FORBIDDEN"
    assert not robin.messages[1:]
