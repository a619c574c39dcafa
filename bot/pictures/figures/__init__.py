"""The figures: from key poses to drawn bodies that move.

Read `poses.py` first, then `figure.py`. Films are made by `bot.pictures.build`.
"""
