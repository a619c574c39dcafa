"""How a running process is: its phase, its last signs of life, its counts. For hosts' machines.

Nothing here knows an id, a name or an answer. Read `vitals.py` first.
"""
