"""What Telegram takes and refuses, and in which words: text, keyboards, sizes, pace.

Pure of chats: a rule reads one call, a text or some bytes. What needs to know who is there is a
method's. Read `refusals.py` first, then `parameters.py`.
"""
