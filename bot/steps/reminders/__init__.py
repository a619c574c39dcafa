"""Steps of reminders: from what is claimed to what is to be said, and what became of it.

`claiming.py` takes a batch and decides, `delivered.py` writes what became of each, `planning.py`
says when a rule comes next; `reacting.py` and `answering.py` are about taps on a reminder,
`editing.py` about its settings. Nothing is sent here. Read `claiming.py` first.
"""
