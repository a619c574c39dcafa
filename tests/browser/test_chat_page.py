"""The chat page, driven like a person drives it, with a bot that says what the test tells it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from playwright.async_api import expect

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.clocked import Running

if TYPE_CHECKING:
    from playwright.async_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

Bot = Any
# A glide to the bottom begins in the next frame; asked at once, the old place proves nothing.
PLACE_LATER = """async (pane) => {
    for (let frames = 20; frames; frames--) await new Promise(requestAnimationFrame);
    return pane.scrollTop;
}"""
PAIN = (["0", "1", "2", "3", "4", "5"], ["6", "7", "8", "9", "10"])


class Sandbox(NamedTuple):
    """The sandbox of a test, as the fixture of the same name gives it."""

    telegram: Telegram
    url: str


async def open_chat(page: Page, sandbox: Sandbox, name: str = "Robin") -> Any:
    """Open the page at a runner who has started the bot; gives the runner."""
    person = sandbox.telegram.person(first_name=name)
    person.says("/start")
    sandbox.telegram.updates.clear()
    await page.goto(f"{sandbox.url}/#person={person.id}")
    await expect(bubbles(page)).to_have_count(1)
    return person


def bubbles(page: Page) -> Locator:
    return page.locator(".pane:not([hidden]) [data-message-id]")


async def write(page: Page, text: str) -> None:
    await page.get_by_role("textbox", name="Message").fill(text)
    await page.get_by_role("button", name="Send").click()


async def choose(page: Page, menu: str, line: str) -> None:
    await page.get_by_role("button", name=menu, exact=True).click()
    await page.get_by_role("menuitem", name=line).click()


async def sideways(page: Page) -> int:
    """How far the page can be scrolled sideways."""
    return int(
        await page.evaluate(
            "Math.max(...[document.documentElement, ...document.querySelectorAll('.pane')]"
            ".map((box) => box.scrollWidth - box.clientWidth))"
        )
    )


async def test_the_first_visit_makes_a_runner_and_offers_start(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    await scripted_bot.call("setMyDescription", description="For runners whose back hurts.")
    await page.goto(sandbox.url)
    await expect(page.get_by_text("For runners whose back hurts.")).to_be_visible()
    await page.get_by_role("button", name="START", exact=True).click()
    assert (await scripted_bot.update("message"))["text"] == "/start"
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()


async def test_says_a_text_and_sees_the_formatted_answer(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    await write(page, "my back <b>hurts</b>")
    assert (await scripted_bot.update("message"))["text"] == "my back <b>hurts</b>"
    await scripted_bot.says(person.id, "Where? <b>Upper</b> &lt;i&gt; or lower?")
    await expect(bubbles(page).nth(1)).to_contain_text("my back <b>hurts</b>")
    await expect(bubbles(page).nth(2)).to_contain_text("Where? Upper <i> or lower?")
    await expect(bubbles(page).nth(2).locator("b")).to_have_text("Upper")


async def test_typing_shows_until_the_message_comes(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    await scripted_bot.call("sendChatAction", chat_id=person.id, action="typing")
    await expect(page.get_by_label("The bot is typing")).to_be_visible()
    await scripted_bot.says(person.id, "Here I am")
    await expect(page.get_by_label("The bot is typing")).to_be_hidden()


async def test_a_tapped_button_waits_until_the_bot_answers_with_a_toast(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    await scripted_bot.says(person.id, "How strong is it?", *PAIN)
    seven = page.get_by_role("button", name="7", exact=True)
    await seven.click()
    query = await scripted_bot.update("callback_query")
    assert query["data"] == "7"
    await expect(seven).to_have_attribute("aria-busy", "true")
    await scripted_bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted: 7")
    await expect(page.get_by_role("status").get_by_text("Noted: 7")).to_be_visible()
    await expect(seven).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_must_be_closed(page: Page, sandbox: Sandbox, scripted_bot: Bot) -> None:
    person = await open_chat(page, sandbox)
    await scripted_bot.says(person.id, "Is any of this new?", ["Yes"])
    await page.get_by_role("button", name="Yes").click()
    query = await scripted_bot.update("callback_query")
    answer = {"callback_query_id": query["id"], "text": "Please call", "show_alert": True}
    await scripted_bot.call("answerCallbackQuery", **answer)
    dialog = page.get_by_role("dialog", name="Please call")
    await expect(dialog).to_be_visible()
    await dialog.get_by_role("button", name="OK").click()
    await expect(dialog).to_be_hidden()


async def test_an_edit_changes_the_bubble_in_place(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    first = await scripted_bot.says(person.id, "Where does it hurt?", ["Upper back", "Lower back"])
    bubble = page.locator(f"[data-message-id='{first}']")
    await bubble.evaluate("(node) => (node.kept = true)")
    await scripted_bot.call(
        "editMessageText", chat_id=person.id, message_id=first, text="Lower back it is"
    )
    await expect(bubble).to_contain_text("Lower back it is")
    await expect(bubble).to_contain_text("edited")
    await expect(bubble.get_by_role("button")).to_have_count(0)
    assert await bubble.evaluate("(node) => node.kept")
    await scripted_bot.call("deleteMessage", chat_id=person.id, message_id=first)
    await expect(bubble).to_have_count(0)


async def test_scrolled_up_the_page_stays_there_and_says_what_is_new(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    for number in range(12):
        await scripted_bot.says(person.id, f"Line {number}" + "\n" * 5 + "end")
    pane = page.locator(".pane:not([hidden])")
    await expect(bubbles(page)).to_have_count(13)
    await expect(bubbles(page).last).to_be_in_viewport(ratio=0.95)
    await pane.evaluate("(pane) => pane.scrollTo({top: 100, behavior: 'instant'})")
    await expect(page.get_by_role("button", name="Go to the newest message")).to_be_visible()
    await scripted_bot.says(person.id, "Something new")
    newest = page.get_by_role("button", name="1 new Go to the newest message")
    await expect(newest).to_be_visible()
    assert await pane.evaluate(PLACE_LATER) == 100
    await newest.click()
    await expect(newest).to_be_hidden()
    await expect(bubbles(page).last).to_be_in_viewport(ratio=0.95)


async def test_a_second_runner_has_a_chat_of_their_own(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    robin = await open_chat(page, sandbox)
    await page.get_by_role("button", name="Add a runner").click()
    await page.get_by_label("First name").fill("Sam")
    await page.get_by_role("button", name="Add", exact=True).click()
    await page.get_by_role("button", name="START", exact=True).click()
    message = await scripted_bot.update("message")
    assert message["from"]["first_name"] == "Sam"
    await scripted_bot.says(message["chat"]["id"], "Hello Sam")
    await expect(bubbles(page).last).to_contain_text("Hello Sam")
    await scripted_bot.says(robin.id, "Hello Robin")
    robins = page.get_by_role("tab", name="Robin")
    await expect(robins).to_have_attribute("title", "Robin, new messages")
    await robins.click()
    await expect(bubbles(page).last).to_contain_text("Hello Robin")
    await expect(page.get_by_text("Hello Sam")).to_be_hidden()
    await expect(page).to_have_url(re.compile(rf"#person={robin.id}$"))


async def test_the_clock_moves_forward(page: Page, sandbox: Sandbox) -> None:
    await open_chat(page, sandbox)
    before = sandbox.telegram.clock.now()
    await choose(page, "Sandbox clock: " + await page.locator("#now").inner_text(), "+1 day")
    await expect(page.get_by_text("The clock now says")).to_be_visible()
    ahead = sandbox.telegram.clock.now() - before
    assert timedelta(days=1) <= ahead < timedelta(days=1, minutes=1)


async def test_the_clock_moves_to_tomorrow_morning(wide_page: Page, sandbox: Sandbox) -> None:
    await open_chat(wide_page, sandbox)
    before = sandbox.telegram.clock.now().astimezone()
    await wide_page.locator("#clock").click()
    await wide_page.get_by_role("menuitem", name="To tomorrow 08:00").click()
    await expect(wide_page.get_by_text("The clock now says")).to_be_visible()
    await expect(wide_page.locator("#now")).to_contain_text("08:00")
    after = sandbox.telegram.clock.now().astimezone()
    assert (after.date() - before.date(), after.hour) == (timedelta(days=1), 8)


async def test_a_location_is_shared_from_the_attach_menu(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    await open_chat(page, sandbox)
    await choose(page, "Attach", "Location")
    await page.get_by_role("button", name="Lisbon").click()
    await page.get_by_role("button", name="Share").click()
    place = (await scripted_bot.update("message"))["location"]
    assert (round(place["latitude"], 1), round(place["longitude"], 1)) == (38.7, -9.1)
    await expect(bubbles(page).last).to_contain_text("38.7223")


async def test_a_reply_keyboard_asks_for_the_location(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    keys = [[{"text": "Share my location", "request_location": True}], [{"text": "Skip"}]]
    await scripted_bot.says(person.id, "Where are you?", reply_markup={"keyboard": keys})
    await page.get_by_role("button", name="Share my location").click()
    await page.get_by_label("Latitude").fill("0.5")
    await page.get_by_label("Longitude").fill("-12")
    await page.get_by_role("button", name="Share", exact=True).click()
    assert (await scripted_bot.update("message"))["location"]["longitude"] == -12
    await page.get_by_role("button", name="Skip").click()
    assert (await scripted_bot.update("message"))["text"] == "Skip"
    await scripted_bot.says(person.id, "Thanks", reply_markup={"remove_keyboard": True})
    await expect(page.get_by_role("button", name="Skip")).to_be_hidden()


async def test_the_command_menu_sends_a_command(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    lines = [("run", "Check in after a run"), ("reminders", "Times and days"), ("help", "Help")]
    commands = [{"command": name, "description": text} for name, text in lines]
    await scripted_bot.call("setMyCommands", commands=commands)
    await open_chat(page, sandbox)
    await choose(page, "Commands", "/run Check in")
    assert (await scripted_bot.update("message"))["text"] == "/run"
    await page.get_by_role("textbox", name="Message").press_sequentially("/re")
    await expect(page.get_by_role("menuitem")).to_have_count(1)
    await page.get_by_role("menuitem", name="/reminders").click()
    assert (await scripted_bot.update("message"))["text"] == "/reminders"


async def test_odd_things_can_be_sent(page: Page, sandbox: Sandbox, scripted_bot: Bot) -> None:
    await open_chat(page, sandbox)
    for kind in ("photo", "sticker", "voice", "document"):
        await choose(page, "Attach", kind.title())
        assert kind in await scripted_bot.update("message")
    await expect(bubbles(page)).to_have_count(5)


async def test_tabs_and_buttons_can_be_reached_with_the_keyboard(
    wide_page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(wide_page, sandbox)
    sandbox.telegram.person(first_name="Sam")
    robin, sam = (wide_page.get_by_role("tab", name=name) for name in ("Robin", "Sam"))
    await expect(sam).to_be_visible()
    await robin.press("ArrowRight")
    await expect(sam).to_have_attribute("aria-selected", "true")
    await sam.press("ArrowLeft")
    await expect(robin).to_have_attribute("aria-selected", "true")
    await scripted_bot.says(person.id, "Go on?", ["Yes"])
    yes = wide_page.get_by_role("button", name="Yes")
    await expect(yes).to_be_visible()
    await wide_page.get_by_role("textbox", name="Message").press("Shift+Tab")
    await wide_page.keyboard.press("Shift+Tab")
    await expect(yes).to_be_focused()
    await wide_page.keyboard.press("Enter")
    assert (await scripted_bot.update("callback_query"))["data"] == "Yes"


async def test_who_blocks_the_bot_can_only_unblock_it(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    await choose(page, "More", "Block the bot")
    await expect(page.get_by_role("textbox", name="Message")).to_be_hidden()
    refusal = await scripted_bot.call("sendMessage", chat_id=person.id, text="Are you there?")
    assert refusal["error_code"] == 403
    await page.get_by_role("button", name="Unblock the bot").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()


async def test_start_links_open_inside_the_sandbox(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    await choose(page, "More", "Open with a start link")
    await page.get_by_label("After ?start=").fill("ran")
    await page.get_by_role("button", name="Open", exact=True).click()
    assert (await scripted_bot.update("message"))["text"] == "/start ran"
    link = '<a href="https://t.me/some_bot?start=stretch">Stretch</a> or /why'
    await scripted_bot.says(person.id, link)
    await page.get_by_role("link", name="Stretch").click()
    assert (await scripted_bot.update("message"))["text"] == "/start stretch"
    await page.get_by_role("button", name="/why").click()
    assert (await scripted_bot.update("message"))["text"] == "/why"


async def test_the_log_shows_calls_and_refusals(
    wide_page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(wide_page, sandbox)
    await scripted_bot.says(person.id, "Hello", ["Go on"])
    await scripted_bot.call("sendMessage", chat_id=person.id, text="")
    log = wide_page.get_by_role("complementary", name="Bot API calls")
    await expect(log.locator(".refused")).to_contain_text("Bad Request: message text is empty")
    await log.get_by_text("sendMessage").last.click()
    await expect(log.locator("details[open]")).to_contain_text('"callback_data": "Go on"')
    await log.get_by_label("Refused only").check()
    await expect(log.locator(".call:visible")).to_have_count(1)


async def test_on_a_phone_the_log_lies_behind_a_button(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox)
    log = page.get_by_role("complementary", name="Bot API calls")
    await expect(log).to_be_hidden()
    await scripted_bot.call("sendMessage", chat_id=person.id, text="")
    await expect(page.locator("#log-badge")).to_have_text("1")
    await page.get_by_role("button", name="Log of Bot API calls").click()
    await expect(log.get_by_text("sendMessage")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(log).to_be_hidden()


async def test_nothing_scrolls_sideways_on_a_phone(
    page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    person = await open_chat(page, sandbox, name="Wilhelmina Alexandra the Second")
    for name in ("Sam", "Kim", "Noa", "Ada"):
        sandbox.telegram.person(first_name=name)
    await scripted_bot.says(person.id, "How strong is it right now?", *PAIN)
    await scripted_bot.says(person.id, "W" * 300 + " https://example.org/" + "a" * 200)
    long = "A label that is much longer than any phone is wide, word after word"
    await scripted_bot.says(person.id, f"<pre>{'x' * 200}</pre>", [long], ["No", "Yes", "Perhaps"])
    await expect(bubbles(page)).to_have_count(4)
    assert await sideways(page) <= 0
    buttons = await page.locator(".key:visible").all()
    assert len(buttons) == 15
    for button in buttons:
        box = await button.bounding_box()
        assert box
        # rounded: far down in a long chat 44 pixels come out as 43.99998
        assert round(box["height"], 2) >= 44
        assert round(box["width"], 2) >= 44


async def test_dark_and_light_can_be_chosen(wide_page: Page, sandbox: Sandbox) -> None:
    await open_chat(wide_page, sandbox)
    ground = "getComputedStyle(document.body).backgroundColor"
    light = await wide_page.evaluate(ground)
    await wide_page.get_by_role("button", name="Dark or light").click()
    assert await wide_page.evaluate(ground) != light
    await wide_page.reload()
    assert await wide_page.evaluate(ground) != light


async def test_markup_outside_the_allow_list_never_reaches_the_page(
    browser: Browser, sandbox: Sandbox
) -> None:
    # Without the page's security policy: the sanitiser has to do it alone.
    context = await browser.new_context(bypass_csp=True)
    page = await context.new_page()
    await open_chat(page, sandbox)
    hostile = (
        '<b onclick="x()">kept</b><img src=x onerror="x()"><script>x()</script>'
        '<a href="javascript:x()">no link</a><style>*{}</style><i style="color:red">thin</i>'
    )
    shown = await page.evaluate(
        """async (html) => {
            const { safe } = await import("./safe.js");
            const box = document.createElement("div");
            box.append(safe(html));
            return box.innerHTML;
        }""",
        hostile,
    )
    await context.close()
    assert shown == "<b>kept</b>no link<i>thin</i>"


async def test_an_own_message_can_be_edited(
    wide_page: Page, sandbox: Sandbox, scripted_bot: Bot
) -> None:
    await open_chat(wide_page, sandbox)
    await write(wide_page, "pain 3")
    await scripted_bot.update("message")
    await expect(bubbles(wide_page)).to_have_count(2)
    await wide_page.get_by_role("textbox", name="Message").press("ArrowUp")
    await expect(wide_page.get_by_text("Editing your message")).to_be_visible()
    await write(wide_page, "pain 4")
    assert (await scripted_bot.update("edited_message"))["text"] == "pain 4"
    await expect(bubbles(wide_page).last).to_contain_text("pain 4")
    await expect(bubbles(wide_page)).to_have_count(2)


async def test_the_page_comes_back_when_the_sandbox_was_started_again(wide_page: Page) -> None:
    telegram = Telegram(clock=Running())
    running = await serve(telegram)
    await open_chat(wide_page, Sandbox(telegram, running.url))
    await running.stop()
    lost = wide_page.get_by_text("The sandbox does not answer")
    await expect(lost).to_be_visible()
    telegram.person(1001).says("said meanwhile")
    again = await serve(telegram, port=running.port)
    await expect(lost).to_be_hidden()
    await expect(bubbles(wide_page).last).to_contain_text("said meanwhile")
    await again.stop()
    anew = await serve(Telegram(clock=Running()), port=running.port)
    await expect(wide_page.get_by_role("button", name="START", exact=True)).to_be_visible()
    await anew.stop()
