"""Rows about the person: where, in which language, what is being asked, their run link.

Read `runners.py` first.
"""
