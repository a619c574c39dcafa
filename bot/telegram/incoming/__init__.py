"""From Telegram to a turn: updates are stored before they are confirmed, kept in order, replayed.

Nothing here knows what an update means. Read `inbox.py` first.
"""
