"""A strict local Telegram: one bot, its people and their chats, in memory.

It answers the Bot API as Telegram does and refuses what Telegram refuses, in its words and
codes. Two doors lead in: `telegram.Telegram` for tests, and `server.serve` over HTTP, with a chat
page; `wire` writes what they say as Telegram does. README.md shows how to test a bot of your own.
It imports nothing else of this project.

The rooms, from the bottom: `rules` reads and refuses single calls, `core` is the state,
`methods` are the calls of the bot and `people` the deeds of the others, `web` is what is served.
Each imports only what is below it. Read `telegram.py` first.

Known differences from Telegram:

Chats
- There are private chats, and groups in which one member talks: no channels, topics, business
  accounts or inline mode. The page shows private chats only.
- Message identifiers count up in each chat; Telegram counts once for all private chats of a bot.
- A bot may address anybody who was made here; who never wrote is refused with 403, where
  Telegram says "chat not found" unless the bot has met the person elsewhere.
- Writing while the bot is blocked is an error of the test; pressing Start unblocks first.
- An edit in a chat that blocked the bot is refused with 403 as a message is.
- Photos, stickers, voice messages, video notes and documents from people are small
  placeholders.

Text
- The parse modes are HTML and none; Markdown is refused as unsupported, and so is `tg-emoji`.
- Lengths (4096, 1024, 200) count UTF-16 units, as entities do; Telegram is more generous to
  emoji.
- Entities are not corrected: Telegram splits and drops some when `code`, `pre` or quotes are
  nested.
- Addresses, mentions and commands are not detected in plain text; only a person's leading
  command is.
- Explicit entities are kept and sent back, but the page does not draw them.
- Link previews, effects and protected content are accepted and have no effect.

Keyboards
- Of an inline button only the text and its action are kept. More than 100 buttons are too long a
  markup; Telegram counts bytes.
- A person can tap a button that is no longer there, as a client does that has not caught up.
- A callback query can be answered once. Telegram forgives a second answer for a short while.

Files
- Nothing is fetched from the internet: an HTTP address is a wrong file identifier.
- Identifiers come from the content, and a photo has one size. Sizes are read from PNG, JPEG, GIF
  and MP4; a picture that is none of these (or WebP) cannot be processed. Films are not
  converted.
- There are no thumbnails, albums, audio, video notes, stickers, polls or locations to send.
- A voice message is Ogg with Opus; anything else, MP3 and M4A too, arrives as a document. It has
  no drawing of its loudness. A person forbids them with `takes_voices = False`.

Limits
- The exact limits of Telegram are secret. Here: 20 messages at once and then one a second to a
  chat, 30 a second to all; 60 edits and answers at once and then five a second in a chat. What
  is refused does not count, and `Telegram(limits=False)` switches them off.
- Limits go by a monotonic clock, not by the clock that can be moved.

Updates
- They are kept until they are confirmed; Telegram forgets them after 24 hours.
- `allowed_updates` holds from the call that names it, for what happens afterwards.
- The second of two pollers ends the first with 409; Telegram now and then ends the second.
- Webhooks may be plain HTTP, on any port and host, without certificates. Failures are brought
  again at a steady pace, and answers in the body of a delivery are not read.

The bot's account
- Chat-specific menu buttons, rights, photos and payments do not exist. `logOut` and `close` are
  granted and do nothing. Telegram also counts the bytes of all command descriptions together.
- The words in which too long names and descriptions are refused are our guess.
"""

from __future__ import annotations

from bot.sandbox.core.calls import Call
from bot.sandbox.core.clock import Clock
from bot.sandbox.core.messages import Button, Message, Toast
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.table import Table
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.rules.faults import Faults
from bot.sandbox.rules.limits import Limits, Rate
from bot.sandbox.rules.refusals import DroppedError
from bot.sandbox.rules.uploads import Upload
from bot.sandbox.telegram import Telegram

__all__ = [
    "METHODS",
    "Button",
    "Call",
    "Clock",
    "DroppedError",
    "Faults",
    "Group",
    "Limits",
    "Message",
    "Person",
    "Rate",
    "Table",
    "Telegram",
    "Toast",
    "Upload",
]
