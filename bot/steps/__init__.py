"""Use cases: a runner's rows and the rules in, rows and views out.

Each step takes the runner's turn, calls the rules, writes rows, and says what to show.
"""
