"""Reminders as they come (`reminder_messages.py`) and as they are set up."""
