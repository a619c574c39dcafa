"""Typed words of each language: one file of what is said a language, spoken to the readers."""
