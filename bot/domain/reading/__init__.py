"""What a runner types: answers, times, dates, days, plans, wishes, and signs of alarm.

Text in, domain value out; what is not read whole is `None`, never a guess. Every reader starts
from `cleaning.py`. Nothing here knows which question is open. Read `cleaning.py` first, then
`answers.py`; `times.py` for how tables of words are used; `alarm/` is a room of its own.
"""
