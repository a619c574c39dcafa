"""All that knows python-telegram-bot, outside the handlers."""

import os

# Without this the library warns each time Telegram says "too fast"; it is its future default.
os.environ.setdefault("PTB_TIMEDELTA", "true")
