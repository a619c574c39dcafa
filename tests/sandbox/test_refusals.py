"""What the sandbox refuses, in Telegram's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.sandbox import Limits, Telegram, Upload

from .conftest import FILM, PICTURE, Api, keyboard

if TYPE_CHECKING:
    from bot.sandbox import Clock, Person

ROBIN = 1001
WIDE = Upload(
    "wide.png",
    PICTURE.data[:16] + (6000).to_bytes(4) + (6000).to_bytes(4) + PICTURE.data[24:],
)


def text(source: str, **more: Any) -> dict[str, Any]:
    return {"chat_id": ROBIN, "text": source, "parse_mode": "HTML", **more}


def buttons(*row: dict[str, Any]) -> dict[str, Any]:
    return text("Hi", reply_markup={"inline_keyboard": [list(row)]})


# (method, parameters, what follows "Bad Request: ")
REFUSED = [
    ("sendMessage", {"text": "Hi"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": 5, "text": "Hi"}, "chat not found"),
    ("sendMessage", {"chat_id": "@robin", "text": "Hi"}, "chat not found"),
    ("sendMessage", {"chat_id": ROBIN}, "message text is empty"),
    ("sendMessage", text(" \n "), "text must be non-empty"),
    ("sendMessage", text("<b></b>"), "text must be non-empty"),
    ("sendMessage", text("x" * 4097), "message is too long"),
    ("sendMessage", text("x", parse_mode="Klingon"), "unsupported parse_mode"),
    (
        "sendMessage",
        text("x", reply_parameters={"message_id": 99}),
        "message to be replied not found",
    ),
    ("sendMessage", text("x", reply_markup="{"), "can't parse reply keyboard markup JSON object"),
    ("sendMessage", text("x", reply_markup=[1]), "object expected as reply markup"),
    ("sendMessage", text("x", reply_parameters=[1]), "ReplyParameters must be an Object"),
    (
        "sendMessage",
        text("x", parse_mode="", entities={"a": 1}),
        "expected an Array of MessageEntity",
    ),
    (
        "sendMessage",
        text("x", reply_markup={"inline_keyboard": [1]}),
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    (
        "sendMessage",
        text("x", reply_markup={"inline_keyboard": 1}),
        'field "inline_keyboard" must be of type Array',
    ),
    (
        "sendMessage",
        buttons({"text": " ", "url": "x.example"}),
        "inline keyboard button text can't be empty",
    ),
    (
        "sendMessage",
        text("x", reply_markup={"inline_keyboard": [[1]]}),
        "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
    ),
    (
        "sendMessage",
        text("x", reply_markup={"keyboard": [1]}),
        'field "keyboard" must be an Array of Arrays',
    ),
    (
        "sendMessage",
        text("x", reply_markup={"keyboard": [[1]]}),
        "can't parse keyboard button: KeyboardButton must be a String or an Object",
    ),
    (
        "sendMessage",
        text("x", reply_markup={"keyboard": [[{"text": ""}]]}),
        "keyboard button text must be non-empty",
    ),
    ("sendMessage", buttons({"text": "a", "callback_data": "ä" * 33}), "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        buttons({"text": "a", "callback_data": ""}),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        buttons({"callback_data": "a"}),
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        "sendMessage",
        buttons({"text": "a", "url": "nowhere"}),
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        buttons(*[{"text": "a", "callback_data": "a"}] * 101),
        "reply markup is too long",
    ),
    ("sendPhoto", {"chat_id": ROBIN}, "there is no photo in the request"),
    ("sendPhoto", {"chat_id": ROBIN, "photo": "AgAC"}, "wrong file identifier/HTTP URL specified"),
    (
        "sendAnimation",
        {"chat_id": ROBIN, "animation": "attach://a"},
        "there is no animation in the request",
    ),
    ("sendChatAction", {"chat_id": ROBIN}, "wrong parameter action in request"),
    (
        "sendChatAction",
        {"chat_id": ROBIN, "action": "dance"},
        "wrong parameter action in request",
    ),
    ("editMessageMedia", {"chat_id": ROBIN, "message_id": 1}, "input media is not specified"),
    (
        "editMessageMedia",
        {"chat_id": ROBIN, "message_id": 1, "media": {"type": "poll"}},
        "can't parse InputMedia: wrong type",
    ),
    ("deleteMessages", {"chat_id": ROBIN}, "message identifiers are not specified"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageText", text("x"), "message to edit not found"),
    ("editMessageText", text("x", message_id=99), "message to edit not found"),
    ("editMessageText", text("x", message_id=1), "message can't be edited"),
    ("deleteMessage", {"message_id": 1}, "chat identifier is not specified"),
    ("deleteMessage", {"chat_id": ROBIN}, "message identifier is not specified"),
    ("deleteMessage", {"chat_id": ROBIN, "message_id": 99}, "message to delete not found"),
    (
        "answerCallbackQuery",
        {"callback_query_id": "77"},
        "query is too old and response timeout expired or query ID is invalid",
    ),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "x"}, "invalid file_id"),
    (
        "setWebhook",
        {"url": "https://x.example", "secret_token": "x" * 257},
        "secret token is too long",
    ),
    (
        "setChatMenuButton",
        {"menu_button": {"type": "x"}},
        "can't parse menu button: MenuButton has unsupported type",
    ),
    (
        "getMyCommands",
        {"scope": {"type": "x"}},
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    ("getMyCommands", {"language_code": "english"}, "invalid language code specified"),
    (
        "setMyCommands",
        {"commands": [{"command": "run"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    ("setWebhook", {"url": "ftp://x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        "setWebhook",
        {"url": "https://x.example", "secret_token": "not so"},
        "secret token contains unallowed characters",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "Run", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "r" * 33, "description": "x"}]},
        "command length must not exceed 32",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "run", "description": " "}]},
        "command description must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "run", "description": "x" * 257}]},
        "command description length must not exceed 256",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "r", "description": "x"}] * 101},
        "BOT_COMMANDS_TOO_MUCH",
    ),
    ("setMyDescription", {"description": "x" * 513}, "description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "short_description is too long"),
]


@pytest.mark.parametrize(("method", "parameters", "words"), REFUSED)
async def test_is_refused_in_telegrams_words(
    method: str, parameters: dict[str, Any], words: str, api: Api, robin: Person
) -> None:
    body = await api(method, **parameters)
    assert body == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}
    assert len(robin.messages) == 1


BAD_HTML = [
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("ä<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    (
        "<a href>x</a>",
        'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
    ),
    ("<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
    ('<a href="x>y', "Unclosed start tag at byte offset 0"),
]


@pytest.mark.parametrize(("source", "words"), BAD_HTML)
async def test_bad_html_is_refused(source: str, words: str, api: Api, robin: Person) -> None:
    body = await api("sendMessage", **text(source))
    assert body["description"] == f"Bad Request: can't parse entities: {words}"


async def test_an_edit_that_changes_nothing_is_refused(api: Api, robin: Person) -> None:
    sent = await api.done("sendMessage", **text("<b>Hi</b>", reply_markup=keyboard()))
    same = text("<strong>Hi</strong> ", reply_markup=keyboard(), message_id=sent["message_id"])
    assert (await api("editMessageText", **same))["description"] == (
        "Bad Request: message is not modified: specified new message content and reply markup are "
        "exactly the same as a current content and reply markup of the message"
    )
    assert not robin.last.edited


async def test_edits_fit_the_kind_of_message(api: Api, robin: Person) -> None:
    words = await api.done("sendMessage", **text("Hi"))
    picture = await api.done("sendPhoto", {"photo": PICTURE}, chat_id=ROBIN)
    asked = await api.done("sendMessage", **text("Where?", reply_markup={"keyboard": [["Here"]]}))

    async def refusal(method: str, message: dict[str, Any], **more: Any) -> str:
        body = await api(method, chat_id=ROBIN, message_id=message["message_id"], **more)
        return str(body["description"])

    assert "there is no text in the message to edit" in await refusal(
        "editMessageText", picture, text="x"
    )
    assert "there is no caption in the message to edit" in await refusal(
        "editMessageCaption", words, caption="x"
    )
    assert "message can't be edited" in await refusal("editMessageText", asked, text="x")
    assert "inline keyboard expected" in await refusal(
        "editMessageText", words, text="x", reply_markup={"keyboard": [["Here"]]}
    )


async def test_captions_have_their_own_length(api: Api, robin: Person) -> None:
    await api.done("sendPhoto", {"photo": PICTURE}, chat_id=ROBIN, caption="x" * 1024)
    body = await api("sendPhoto", {"photo": PICTURE}, chat_id=ROBIN, caption="x" * 1025)
    assert body["description"] == "Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("upload", "words"),
    [
        (Upload("x.svg", b"<svg/>"), "IMAGE_PROCESS_FAILED"),
        (Upload("x.png", b""), "file must be non-empty"),
        (WIDE, "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_bad_photos_are_refused(upload: Upload, words: str, api: Api, robin: Person) -> None:
    body = await api("sendPhoto", {"photo": upload}, chat_id=ROBIN)
    assert body["description"] == f"Bad Request: {words}"


async def test_a_file_of_one_kind_is_no_file_of_another(api: Api, robin: Person) -> None:
    sent = await api.done("sendAnimation", {"animation": FILM}, chat_id=ROBIN)
    body = await api("sendPhoto", chat_id=ROBIN, photo=sent["animation"]["file_id"])
    assert body["description"] == "Bad Request: can't use file of type Animation as Photo"


async def test_a_tap_is_answered_once_and_in_time(
    api: Api, robin: Person, clock: Clock, telegram: Telegram
) -> None:
    sent = await api.done("sendMessage", **text("Hi", reply_markup=keyboard()))
    too_old = "query is too old and response timeout expired or query ID is invalid"

    _, query_id = robin.taps(sent["message_id"], "yes")
    long = await api("answerCallbackQuery", callback_query_id=query_id, text="x" * 201)
    assert long["description"] == "Bad Request: MESSAGE_TOO_LONG"
    await api.done("answerCallbackQuery", callback_query_id=query_id, text="x" * 200)
    again = await api("answerCallbackQuery", callback_query_id=query_id)
    assert too_old in again["description"]

    _, query_id = robin.taps(sent["message_id"], "yes")
    clock.advance(15 * 60 + 1)
    late = await api("answerCallbackQuery", callback_query_id=query_id)
    assert too_old in late["description"]
    assert telegram.unanswered == [query_id]


async def test_who_cannot_be_reached(api: Api, robin: Person, telegram: Telegram) -> None:
    stranger = telegram.person(first_name="Sam")
    body = await api("sendMessage", chat_id=stranger.id, text="Hi")
    assert (body["error_code"], body["description"]) == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    robin.blocks()
    for method in ("sendMessage", "sendChatAction"):
        body = await api(method, chat_id=robin.id, text="Hi", action="typing")
        assert (body["error_code"], body["description"]) == (
            403,
            "Forbidden: bot was blocked by the user",
        )


async def test_tokens_and_methods(telegram: Telegram) -> None:
    wrong = "42:ANOTHER-TOKEN-aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    assert await telegram.call(wrong, "getMe", {}) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    assert (await telegram.call("nonsense", "getMe", {}))[0] == 404
    status, body = await telegram.call(telegram.token, "sendPigeon", {})
    assert (status, body["description"]) == (404, "Not Found: method not found")
    assert (await telegram.call(telegram.token, "GETME", {}))[1]["result"]["id"] == 42


class Hands:
    """A monotonic clock moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def limited(hands: Hands, clock: Clock) -> Api:
    telegram = Telegram(clock=clock, limits=Limits(monotonic=hands))
    for _ in range(40):
        telegram.person().opens()
    return Api(telegram)


async def test_too_many_messages_to_one_chat(limited: Api, hands: Hands) -> None:
    for _ in range(20):
        await limited.done("sendMessage", chat_id=ROBIN, text="Hi")
    assert await limited("sendMessage", chat_id=ROBIN, text="Hi") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    hands.now += 1
    await limited.done("sendMessage", chat_id=ROBIN, text="Hi")
    assert (await limited("sendMessage", chat_id=ROBIN, text="Hi"))["error_code"] == 429


async def test_too_many_messages_in_all(limited: Api, hands: Hands) -> None:
    for i in range(30):
        await limited.done("sendMessage", chat_id=ROBIN + i, text="Hi")
    assert (await limited("sendMessage", chat_id=ROBIN + 30, text="Hi"))["error_code"] == 429
    hands.now += 0.5
    await limited.done("sendMessage", chat_id=ROBIN + 30, text="Hi")


async def test_edits_are_counted_leniently(limited: Api, hands: Hands) -> None:
    sent = await limited.done("sendMessage", chat_id=ROBIN, text="Hi")
    edit = {"chat_id": ROBIN, "message_id": sent["message_id"]}
    for i in range(60):
        await limited.done("editMessageText", text=str(i), **edit)
    assert (await limited("editMessageText", text="more", **edit))["error_code"] == 429
    assert limited.telegram.refused[-1].method == "editMessageText"
