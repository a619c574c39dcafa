"""What a runner types: answers, times, dates, days, plans, wishes, and words of alarm.

Text in, domain value out; what is not read whole is `None`, never a guess. Nothing here knows
which question is open. Read `typed.py` first, and `times.py` for how tables of words are used.
"""
