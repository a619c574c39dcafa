"""The state: chats and what they show, files, taps, updates, the clock.

What a call may and may not do is not decided here but in `rules` and `methods`; who chats is in
`people`. Read `state.py` first, then `answering.py`.
"""
