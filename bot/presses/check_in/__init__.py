"""Buttons of a check-in and a training."""
