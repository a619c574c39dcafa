"""What a person does and sees, and how the bot hears of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.sandbox import Button, Toast, Upload

from .conftest import FILM, PICTURE, keyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.sandbox import Clock, Person, Telegram

    from .conftest import Api


async def test_a_command_is_marked(api: Api, robin: Person) -> None:
    robin.opens("ran")
    robin.says("not a /command")
    first, second = (u["message"] for u in await api.done("getUpdates"))
    assert first["text"] == "/start ran"
    assert first["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert "entities" not in second
    assert first["from"] == {
        "id": robin.id,
        "is_bot": False,
        "first_name": "Robin",
        "language_code": "en",
    }


def test_where_the_bot_has_written_nothing_there_is_no_last_message(robin: Person) -> None:
    with pytest.raises(LookupError, match="nothing to 1001"):
        _ = robin.last


async def test_a_message_arrives_and_is_tapped(
    api: Api, robin: Person, telegram: Telegram
) -> None:
    sent = await api.done(
        "sendMessage",
        chat_id=str(robin.id),
        text="<b>Where</b> is it? 1 &lt; 2 🏃 <a href='https://x.example/?a=1&amp;b=2'>why</a>",
        parse_mode="HTML",
        reply_markup=keyboard("where:upper", "Upper back"),
    )
    assert sent["text"] == "Where is it? 1 < 2 🏃 why"
    assert [(e["type"], e["offset"], e["length"]) for e in sent["entities"]] == [
        ("bold", 0, 5),
        ("text_link", 22, 3),
    ]
    assert robin.last.buttons == [[Button("Upper back", "where:upper")]]
    assert robin.last.html == (
        '<b>Where</b> is it? 1 &lt; 2 🏃 <a href="https://x.example/?a=1&amp;b=2">why</a>'
    )

    update_id, query_id = robin.taps(robin.last.message_id, "where:upper")
    [update] = await api.done("getUpdates")
    assert update["update_id"] == update_id
    assert update["callback_query"]["data"] == "where:upper"
    assert update["callback_query"]["message"] == sent
    assert telegram.unanswered == [query_id]
    await api.done(
        "answerCallbackQuery", callback_query_id=query_id, text="Noted", show_alert="true"
    )
    assert robin.toasts == [Toast("Noted", alert=True)]
    assert not telegram.unanswered


async def test_an_edit_is_seen_and_loses_its_keyboard(api: Api, robin: Person) -> None:
    sent = await api.done("sendMessage", chat_id=robin.id, text="Where?", reply_markup=keyboard())
    edited = await api.done(
        "editMessageText", chat_id=robin.id, message_id=sent["message_id"], text="Thanks"
    )
    assert "reply_markup" not in edited
    assert edited["edit_date"]
    assert (robin.last.text, robin.last.edited, robin.last.buttons) == ("Thanks", True, [])


async def test_a_deleted_message_can_still_be_tapped_by_a_slow_client(
    api: Api, robin: Person
) -> None:
    sent = await api.done("sendMessage", chat_id=robin.id, text="Hi", reply_markup=keyboard())
    await api.done("deleteMessage", chat_id=robin.id, message_id=sent["message_id"])
    assert [m.from_bot for m in robin.messages] == [False]
    robin.taps(sent["message_id"], "yes")
    [update] = await api.done("getUpdates")
    assert update["callback_query"]["message"]["date"] == 0
    with pytest.raises(LookupError):
        robin.taps(99, "yes")


async def test_messages_older_than_two_days_stay(api: Api, robin: Person, clock: Clock) -> None:
    sent = await api.done("sendMessage", chat_id=robin.id, text="Hi")
    clock.advance(48 * 3600 + 1)
    for method, named in (
        ("deleteMessage", {"message_id": sent["message_id"]}),
        ("deleteMessages", {"message_ids": [sent["message_id"]]}),
    ):
        body = await api(method, chat_id=robin.id, **named)
        assert body["description"] == "Bad Request: message can't be deleted for everyone"


async def test_media_are_sent_again_by_identifier(api: Api, robin: Person) -> None:
    photo = await api.done("sendPhoto", {"photo": PICTURE}, chat_id=robin.id, caption="A dot")
    assert (robin.last.media, robin.last.caption, robin.last.text) == ("photo", "A dot", "")
    assert photo["photo"][0]["width"] == 1

    film = await api.done("sendAnimation", {"animation": FILM}, chat_id=robin.id, width=480)
    file_id = film["animation"]["file_id"]
    again = await api.done("sendAnimation", chat_id=robin.id, animation=file_id)
    assert again["animation"] == film["animation"] == film["document"]
    assert again["animation"]["width"] == 480


async def test_media_are_exchanged(api: Api, robin: Person) -> None:
    sent = await api.done("sendPhoto", {"photo": PICTURE}, chat_id=robin.id)
    media = '{"type":"animation","media":"attach://new","caption":"<b>x</b>","parse_mode":"HTML"}'
    await api.done(
        "editMessageMedia",
        {"new": FILM},
        chat_id=robin.id,
        message_id=sent["message_id"],
        media=media,
    )
    assert (robin.last.media, robin.last.caption, robin.last.html) == (
        "animation",
        "x",
        "<b>x</b>",
    )


async def test_only_the_caption_or_the_keyboard_changes(api: Api, robin: Person) -> None:
    sent = await api.done("sendVideo", {"video": FILM}, chat_id=robin.id, caption="a")
    named = {"chat_id": robin.id, "message_id": sent["message_id"]}
    await api.done("editMessageCaption", caption="b", **named)
    assert (robin.last.caption, robin.last.media) == ("b", "video")
    await api.done("editMessageReplyMarkup", reply_markup=keyboard(), **named)
    assert robin.last.buttons == [[Button("Yes", "yes")]]
    again = await api("editMessageReplyMarkup", reply_markup=keyboard(), **named)
    assert "message is not modified" in again["description"]


async def test_several_messages_are_deleted_at_once(api: Api, robin: Person) -> None:
    document = Upload("plan.pdf", b"%PDF", "application/pdf")
    sent = await api.done("sendDocument", {"document": document}, chat_id=robin.id)
    assert sent["document"]["file_name"] == "plan.pdf"
    await api.done(
        "deleteMessages", chat_id=robin.id, message_ids=f"[1, {sent['message_id']}, 99]"
    )
    assert robin.messages == []


async def test_words_without_html_are_shown_as_they_are(api: Api, robin: Person) -> None:
    entities = [{"type": "bold", "offset": 0, "length": 1}]
    sent = await api.done("sendMessage", chat_id=robin.id, text="<b> & c", entities=entities)
    assert (sent["text"], sent["entities"]) == ("<b> & c", entities)
    assert robin.last.html == "&lt;b&gt; &amp; c"


async def test_sessions_end_politely(api: Api) -> None:
    assert await api.done("logOut") is await api.done("close") is True
    assert await api.done("getMyName") == {"name": "Runback"}
    assert await api.done("getChatMenuButton") == {"type": "commands"}


async def test_what_no_person_can_do(api: Api, robin: Person) -> None:
    sent = await api.done("sendMessage", chat_id=robin.id, text="Hi")
    acts: list[Callable[[], int]] = [
        lambda: robin.says(" "),
        lambda: robin.says("x" * 4097),
        lambda: robin.opens("a b"),
        lambda: robin.edits(sent["message_id"], "Hello"),
    ]
    for act in acts:
        with pytest.raises(ValueError, match=r"characters|deep link|bot's message"):
            act()


async def test_blocking_is_told_and_undone(api: Api, robin: Person) -> None:
    robin.blocks()
    with pytest.raises(ValueError, match="unblock"):
        robin.says("Hi")
    robin.opens()
    gone, back, start = await api.done("getUpdates")
    statuses = [
        (u["my_chat_member"]["old_chat_member"], u["my_chat_member"]["new_chat_member"])
        for u in (gone, back)
    ]
    assert [(old["status"], new["status"]) for old, new in statuses] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    assert start["message"]["text"] == "/start"
    await api.done("sendMessage", chat_id=robin.id, text="Welcome back")


async def test_all_that_a_person_can_send(api: Api, robin: Person) -> None:
    kinds = ("sticker", "photo", "voice", "document")
    for kind in kinds:
        robin.sends(kind)
    robin.shares_location(52.5, 13.4)
    robin.edits(1, "Hello")
    updates = await api.done("getUpdates")
    for kind, update in zip(kinds, updates, strict=False):
        assert kind in update["message"]
    assert updates[-2]["message"]["location"] == {"latitude": 52.5, "longitude": 13.4}
    assert updates[-1]["edited_message"]["text"] == "Hello"
    assert [u["update_id"] for u in updates] == sorted({u["update_id"] for u in updates})


async def test_typing_lasts_until_the_message(api: Api, robin: Person, clock: Clock) -> None:
    await api.done("sendChatAction", chat_id=robin.id, action="typing")
    before = robin.typing
    await api.done("sendMessage", chat_id=robin.id, text="Hi")
    assert (before, robin.typing) == (True, False)
    await api.done("sendChatAction", chat_id=robin.id, action="typing")
    clock.advance(6)
    assert not robin.typing


async def test_reply_keyboards_come_and_go(api: Api, robin: Person) -> None:
    rows = [[{"text": "Here", "request_location": True}]]
    await api.done("sendMessage", chat_id=robin.id, text="Where?", reply_markup={"keyboard": rows})
    assert robin.keyboard == {"keyboard": rows}
    await api.done(
        "sendMessage", chat_id=robin.id, text="Thanks", reply_markup={"remove_keyboard": True}
    )
    assert robin.keyboard is None


async def test_a_reply_shows_what_it_answers(api: Api, robin: Person) -> None:
    sent = await api.done(
        "sendMessage", chat_id=robin.id, text="Hi", reply_parameters={"message_id": 1}
    )
    assert sent["reply_to_message"]["text"] == "/start"


async def test_the_bot_describes_itself(api: Api, telegram: Telegram) -> None:
    menu = [{"command": "run", "description": "Check in"}]
    await api.done("setMyCommands", commands=menu)
    await api.done("setMyDescription", description="For runners")
    await api.done("setMyDescription", description="Für Läufer", language_code="de")
    await api.done("setMyShortDescription", short_description="Runs")
    await api.done("setMyName", name="Runback")
    await api.done("setChatMenuButton", menu_button={"type": "commands"})
    assert await api.done("getMyCommands") == menu == telegram.profile.commands_for("en")
    assert await api.done("getMyDescription", language_code="de") == {"description": "Für Läufer"}
    assert await api.done("getMyDescription", language_code="fr") == {"description": "For runners"}
    assert await api.done("getMyShortDescription") == {"short_description": "Runs"}
    await api.done("deleteMyCommands")
    assert await api.done("getMyCommands") == []
    assert (await api.done("getChat", chat_id=telegram.person().id))["type"] == "private"


async def test_the_clock_only_goes_forward(clock: Clock) -> None:
    before = clock.now()
    clock.advance(90)
    assert (clock.now() - before).total_seconds() == 90
    with pytest.raises(ValueError, match="back"):
        clock.advance(-1)
