"""How the back is: the 0-10 pain and its light, the mornings after, and the safety questions.

What may be done at all is decided here; how much of it is decided in `bot.domain.load`. Read
`safety.py` first: what the questions are, what stops and what calls for care.
"""
