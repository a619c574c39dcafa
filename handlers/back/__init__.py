"""Handlers about how the back is: words of alarm, safety screens, the morning question."""
