"""Guided walks through everything, watched by an oracle that reads the rows.

`walker.py` drives, `oracle.py` says what may be shown, `noted.py` what is in the rows.
"""
