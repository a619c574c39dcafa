"""Use cases: what is known of a runner and what they said in, rows and screens out.

A step takes the runner's `Turn`, asks the rules, writes rows, puts the new state into the turn,
and returns a `Reply` or a view. Steps know nothing of Telegram: no update, no message, no bot;
they are below `bot.telegram`, which shows what they return. No rule is decided here
(`bot.domain`), no SQL stands here (`storage`), no word (`bot.locales`).

Read `turn.py` first, then `check_in/answering.py`, the way of every answer.
"""
