"""Pictures on their way out: uploaded once, sent again by id, and words where that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram.error import Forbidden

from bot import presses
from bot.sandbox import Message, Person
from bot.sandbox.rules.sizes import TINY_PICTURE
from bot.telegram.outgoing import sending
from bot.telegram.outgoing.sending import MessagePlace, Sent
from bot.views.picture import Picture, PictureKind, of_data, of_file
from bot.views.view import Button, View
from tests.chat import Chat
from tests.conftest import House

ROWS = ((Button("Go", presses.start.Menu()),),)
FILM = b"\0\0\0\x18ftypmp42" + bytes(40)


class Studio:
    """Sends views to one runner, and tells what went over the wire."""

    def __init__(self, house: House, folder: Path, person: Person) -> None:
        self.house, self.folder, self.person = house, folder, person

    def figure(self, name: str = "superman") -> Picture:
        file = self.folder / f"{name}.mp4"
        file.write_bytes(FILM + name.encode())
        picture = of_file(PictureKind.ANIMATION, file)
        assert picture is not None
        return picture

    def view(self, text: str = "Lie face down", picture: Picture | None = None) -> View:
        return View(text, ROWS, picture=picture or self.figure())

    async def sends(self, view: View) -> Sent:
        bot, media = self.house.runback.application.bot, self.house.services.media
        return await sending.send(bot, self.person.id, view, media)

    async def edits(self, sent: Sent, view: View, *, known: bool = True) -> Sent:
        bot, media = self.house.runback.application.bot, self.house.services.media
        there = self.message(sent).media is not None
        place = MessagePlace(self.person.id, sent.message_id, there, sent.view if known else None)
        return await sending.edit(bot, place, view, media)

    def message(self, sent: Sent) -> Message:
        return next(m for m in self.person.messages if m.message_id == sent.message_id)

    def wire(self, method: str) -> list[bool]:
        """For each of these calls: was it an upload?"""
        calls = [c for c in self.house.telegram.calls if c.method == method]
        field = "media" if method == "editMessageMedia" else method.removeprefix("send").lower()
        return ["SBAN" not in str(c.parameters.get(field, "")) for c in calls]


@pytest.fixture
async def studio(house: House, tmp_path: Path, chat: Chat) -> Studio:
    await chat.says("hi")  # a bot may only write to those who wrote first
    return Studio(house, tmp_path, chat.person)


async def test_uploaded_once_and_sent_again_by_its_id(studio: Studio) -> None:
    first, second = await studio.sends(studio.view()), await studio.sends(studio.view())
    assert studio.wire("sendAnimation") == [True, False]
    for sent in (first, second):
        message = studio.message(sent)
        assert (message.media, message.caption) == ("animation", "Lie face down")
        assert message.buttons[0][0].text == "Go"


async def test_a_restart_does_not_upload_again(studio: Studio, house: House) -> None:
    await studio.sends(studio.view())
    await house.restart()
    await studio.sends(studio.view())
    assert studio.wire("sendAnimation") == [True, False]
    assert len(await house.rows("media")) == 1


async def test_another_bot_uploads_for_itself(studio: Studio, house: House) -> None:
    await studio.sends(studio.view())
    await house.services.database.flush()
    async with house.services.database.transaction() as tx:
        tx.write(("UPDATE media SET bot_id = bot_id + 1", {}))
    await house.restart()
    await studio.sends(studio.view())
    assert studio.wire("sendAnimation") == [True, True]


@pytest.mark.parametrize(
    "refusal",
    [
        "wrong file identifier/HTTP URL specified",
        "wrong remote file identifier specified: wrong padding in the string",
        "FILE_REFERENCE_EXPIRED",
    ],
)
async def test_an_id_that_telegram_refuses_is_uploaded_again(
    studio: Studio, house: House, refusal: str
) -> None:
    await studio.sends(studio.view())
    house.telegram.faults.next("sendAnimation", description=refusal)
    sent = await studio.sends(studio.view())
    assert studio.wire("sendAnimation") == [True, False, True]
    assert studio.message(sent).media == "animation"
    await studio.sends(studio.view())
    assert studio.wire("sendAnimation")[-1] is False


async def test_a_damaged_id_in_the_table_is_replaced(studio: Studio, house: House) -> None:
    await studio.sends(studio.view())
    await house.services.database.flush()
    async with house.services.database.transaction() as tx:
        tx.write(("UPDATE media SET file_id = 'SBANnonsense'", {}))
    await house.restart()
    await studio.sends(studio.view())
    await house.services.database.flush()
    (row,) = await house.rows("media")
    assert row["file_id"] != "SBANnonsense"
    house.telegram.calls[:] = [c for c in house.telegram.calls if c.ok]  # the refusal is meant


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 400, "description": "IMAGE_PROCESS_FAILED"},
        {"status": 413, "description": "Request Entity Too Large"},
        {"status": 502},
    ],
)
async def test_words_where_the_picture_cannot_be_sent(
    studio: Studio, house: House, fault: dict[str, object]
) -> None:
    house.telegram.faults.next("sendAnimation", times=3, **fault)  # type: ignore[arg-type]
    sent = await studio.sends(studio.view())
    message = studio.message(sent)
    assert (message.media, message.text) == (None, "Lie face down")
    assert message.buttons
    assert sent.view.picture is None


async def test_a_runner_who_blocked_the_bot_gets_no_words_either(
    studio: Studio, house: House
) -> None:
    studio.person.blocks()
    with pytest.raises(Forbidden):
        await studio.sends(studio.view())
    assert [c.method for c in house.telegram.refused] == ["sendAnimation"]
    house.telegram.calls[:] = [c for c in house.telegram.calls if c.ok]


async def test_a_text_too_long_for_a_caption_follows_its_picture(studio: Studio) -> None:
    sent = await studio.sends(studio.view("🏃" * 600))
    picture, text = studio.person.messages[-2:]
    assert (picture.media, picture.caption, picture.buttons) == ("animation", "", [])
    assert text.message_id == sent.message_id
    assert text.buttons


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a" * 1024, True),
        ("a" * 1025, False),
        ("🏃" * 512, True),
        ("🏃" * 513, False),
        ("<b>" + "&amp;" * 1024 + "</b>", True),
    ],
)
def test_how_long_a_caption_may_be(text: str, fits: bool) -> None:
    assert sending.fits_a_caption(text) is fits


class TestEdits:
    async def test_only_the_caption_where_the_picture_is_there(self, studio: Studio) -> None:
        sent = await studio.sends(studio.view())
        again = await studio.edits(sent, studio.view("Longer"))
        assert again.message_id == sent.message_id
        assert studio.message(sent).caption == "Longer"
        assert studio.wire("editMessageMedia") == []

    async def test_another_picture_in_its_place(self, studio: Studio) -> None:
        sent = await studio.sends(studio.view())
        before = studio.message(sent).file_id
        await studio.edits(sent, studio.view("Beetle", studio.figure("beetle")))
        assert studio.message(sent).file_id != before
        assert studio.message(sent).caption == "Beetle"
        await studio.edits(sent, studio.view("Superman"), known=False)
        assert studio.message(sent).file_id == before
        assert studio.wire("editMessageMedia") == [True, False]

    async def test_a_picture_comes_to_a_text(self, studio: Studio) -> None:
        sent = await studio.sends(View("A list", ROWS))
        again = await studio.edits(sent, studio.view())
        assert again.message_id == sent.message_id
        assert studio.message(sent).media == "animation"

    async def test_a_server_that_cannot_add_one_sends_it_anew(
        self, studio: Studio, house: House
    ) -> None:
        sent = await studio.sends(View("A list", ROWS))
        house.telegram.faults.next(
            "editMessageMedia", description="there is no media in the message to edit"
        )
        again = await studio.edits(sent, studio.view())
        assert again.message_id > sent.message_id
        assert studio.message(again).media == "animation"

    async def test_a_text_cannot_take_the_place_of_a_picture(self, studio: Studio) -> None:
        sent = await studio.sends(studio.view())
        again = await studio.edits(sent, View("A list", ROWS))
        assert again.message_id > sent.message_id
        assert studio.message(again).text == "A list"

    async def test_words_that_keep_the_picture(self, studio: Studio) -> None:
        sent = await studio.sends(studio.view())
        await studio.edits(sent, View("Superman – no pain", keeps=True))
        message = studio.message(sent)
        assert (message.media, message.caption) == ("animation", "Superman – no pain")
        assert message.buttons == []
        text = await studio.sends(View("Card", ROWS))
        await studio.edits(text, View("Superman – no pain", keeps=True))
        assert studio.message(text).text == "Superman – no pain"

    async def test_words_where_the_picture_cannot_be_put(
        self, studio: Studio, house: House
    ) -> None:
        sent = await studio.sends(View("A list", ROWS))
        house.telegram.faults.next("editMessageMedia", description="IMAGE_PROCESS_FAILED")
        await studio.edits(sent, studio.view())
        assert studio.message(sent).text == "Lie face down"
        assert studio.message(sent).buttons


async def test_what_is_drawn_for_one_runner_is_not_remembered(
    studio: Studio, house: House
) -> None:
    chart = of_data(PictureKind.PHOTO, TINY_PICTURE, "progress.png")
    for _ in range(2):
        sent = await studio.sends(studio.view("Your weeks", chart))
        assert studio.message(sent).media == "photo"
    page = of_data(PictureKind.DOCUMENT, TINY_PICTURE, "page.png")
    sent = await studio.sends(studio.view("For the physio", page))
    assert studio.message(sent).media == "document"
    await house.services.database.flush()
    assert await house.rows("media") == []


async def test_there_is_no_picture_without_its_file(tmp_path: Path) -> None:
    assert of_file(PictureKind.ANIMATION, tmp_path / "nothing.mp4") is None
