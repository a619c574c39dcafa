"""Time zones: from a shared location, a typed place or a clock; and the newest zone data.

Read `places.py` first.
"""
