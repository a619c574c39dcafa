"""The diary of a runner, weeks on target, and what may be said about the pain.

It only ever looks back; no decision about exercises or reminders is made from it, apart from the
offer of two days a week (`bot.domain.check_in.upkeep`). Read `diary.py` first.
"""
