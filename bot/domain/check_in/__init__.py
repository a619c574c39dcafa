"""The conversation after a run: its answers, and the one step that follows from them.

A training is a check-in, too. Where a check-in stands is computed from its draft and the
runner's record, never stored. Read `positions.py` first (what there is), then `conversation.py`
(what comes next).
"""
