"""The exercises as the rules see them, and what a runner says about a card.

Numbers, regions, doses, the ladder's order, verdicts on cards and how stretches have felt. No
words (they are in the word files), no facts (`bot/content/exercises.toml`), and no dose of a day
(`bot.domain.load`). Read `catalogue.py` first, then `verdicts.py`.
"""
