"""Calls to Telegram: views sent or edited, never too fast, over HTTP that may fail.

Nothing here knows a runner's rows. Read `sending.py` first.
"""
