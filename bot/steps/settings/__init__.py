"""Screens of the settings: quiet hours, rest days, pauses. Time zone: `bot/steps/zones.py`.

What a setting changes in its row and in what is planned: `bot/steps/planning/changes.py`.
Read `screen.py` first.
"""
