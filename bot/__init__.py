"""Runback: a Telegram bot for runners whose back hurts."""
