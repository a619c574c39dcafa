"""The sandbox over HTTP: the Bot API, webhooks, and the chat page with its own API.

No rule of Telegram stands here; `bot.sandbox.server` puts it on a socket. Read `application.py`
first.
"""
