"""Translations beside the English they were made from: what must be alike, and who has read it.

`likeness.py` compares one text with its English,
`reviewed.py` keeps who has read the safety texts and of which English they were made,
`fitness.py` says what of a language may be shown, `wording.py` shows it. Read `fitness.py` first.
"""
