"""What runners type, as data: `content/typed/<code>.toml` to what `bot/domain/reading` reads with.

No words and no rules live here. Read `tongues.py` first; `schema.py` says how a file is written.
"""
