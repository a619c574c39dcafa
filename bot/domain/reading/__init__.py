"""What a runner types: answers, times, dates, days, plans, wishes, and signs of alarm.

Text in, domain value out; what is not read whole is `None`, never a guess. Every reader starts
from `cleaning.py`. Nothing here knows which question is open. Read `cleaning.py` first, then
`answers.py`; `tongue.py` for what a language is read with; `alarm/` is a room of its own.
"""
