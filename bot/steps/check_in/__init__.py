"""Steps of a check-in, a stretching and a training, which is a check-in, too.

`beginning.py` opens or goes on, `answering.py` takes answers, `judging.py` takes verdicts,
`keeping.py` writes the rows of one step, `ending.py` what an end means for reminders.
Read `answering.py` first.
"""
