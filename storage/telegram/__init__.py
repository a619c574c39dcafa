"""Rows that Telegram's own ways make necessary: updates received, files sent before.

Read `inbox.py` first.
"""
