"""Screens of a check-in and a training: questions, cards, the programme, the ladder.

Read `conversation.py` first.
"""
