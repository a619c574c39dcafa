"""One update in a handler's hands: its turn, its context, and how handlers are tied to it.

Read `turn.py` first, then `context.py` and `routes.py`.
"""
