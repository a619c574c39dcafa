"""A file that is looked at, copied or replaced as a file.

`../sqlite.py` is the engine that works with one; nothing here waits for its transactions.
"""
