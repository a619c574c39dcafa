"""What stands around times and days and changes them: parts of a day, exceptions, corrections.

Text in, smaller texts out; `bot/domain/reading/wishes.py` reads those and puts them together.
Read `parts.py` first.
"""
