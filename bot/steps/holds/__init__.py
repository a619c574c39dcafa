"""What holds until it is answered or taken back: "To be sure", and being under age.

Kept here are the rows and the question itself; what an answer leads to is in `bot.steps.back`.
Read `doubts` first.
"""
