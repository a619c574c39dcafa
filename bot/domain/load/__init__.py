"""How much: which four exercises, with which dose, and when it climbs or steps back.

Nothing here asks how the back is; it is handed a `Cleared` result and a light. Read
`programme.py` first, then `progression.py`.
"""
