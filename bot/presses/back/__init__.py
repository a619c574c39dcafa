"""Buttons of safety screens and of the morning question."""
