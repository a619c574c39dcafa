"""Rows of check-ins and trainings: drafts, cards with their verdicts, programmes, history.

Read `drafts.py` first, then `answers.py`.
"""
