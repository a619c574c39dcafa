"""Rows of reminders, what is claimed for sending, and the ledger of what became of it.

Read `reminders.py` first, then `deliveries.py`.
"""
