"""Weekdays, rules of the week, slots, quiet hours: the runner's own clock and calendar.

Pure wall-clock arithmetic with the standard library's zones. Nothing here knows a runner, a
reminder or an exercise. Read `schedule.py` first.
"""
