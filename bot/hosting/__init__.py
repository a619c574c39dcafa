"""What the person who runs the bot sees: checks, the ledger, the log, messages, the web side.

Nothing here is shown to a runner. Read `check.py` first.
"""
