"""Rows and files: all SQL, by noun."""
