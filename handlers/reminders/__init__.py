"""Handlers of reminders as they come, and of their settings."""
