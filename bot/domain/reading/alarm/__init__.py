"""Signs of alarm in what a runner types: read by meaning, not by phrase.

The words stand in `content/lexicon/<language>.toml`, which of them together are a sign in
`content/signs.toml`; `bot/lexicon.py` reads both. Read `signs.py` first, then `finding.py`;
`frames.py` and `denial.py` say when a sign is none.
Nothing here knows a screen.
"""
