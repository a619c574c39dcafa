"""Answers in a runner's own words: what is noise, what was taken back, what is left out.

A text is cut into phrases that each mean one thing (`concepts.py`, the words of each language in
`content/typed/`); a word that is in none of them makes all of it unread. Then it is taken apart
as people talk (`clauses.py`): the last word counts, now counts and not then. What is left is read
by the rules of one question (`where.py`, `pain.py`, `safety.py`, `felt.py`, `exercise.py`,
`session.py`), and each of them would rather ask than guess. Read `cutting.py` first.
"""
