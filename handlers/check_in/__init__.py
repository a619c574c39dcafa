"""Handlers of a check-in and a training. Read `conversation.py` first: it is the map."""
