"""Whether and when a reminder comes: decided at the moment of sending, from how things stand.

Pauses, fading with consent, attention and silence, one-offs and rules. No words and no rows.
Read `deciding.py` first.
"""
