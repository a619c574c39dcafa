"""What the benchmarks measure with: Bot APIs, runners with a past, the bots themselves, a clock.

Read `contestants.py` first: who is measured, and how each is started.
"""
