"""Signs of alarm in what a runner types: read by meaning, not by phrase.

The words stand in `content/lexicon/<language>.toml`, which of them together are a sign in
`content/signs.toml`; `bot/lexicon.py` reads both. Read `signs.py` first, then `finding.py`.
Nothing here knows a screen.
"""
