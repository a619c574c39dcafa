"""The conversation after a run: its answers, and the one step that follows from them.

A training is a check-in, too. Where a check-in stands is computed from its `Draft` and the
runner's `Record`, never stored; both, the exercises and the clock are one `Case`, which the rules
here are asked with. What an answer changes in the record stands in `record.py`, a verb each.
Read `positions.py` first (what there is), then `conversation.py` (what comes next).
"""
