"""A strict local Telegram for the tests and the demo."""
