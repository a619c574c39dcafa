"""All that knows python-telegram-bot, outside the handlers."""
