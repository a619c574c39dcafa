"""A session in the middle: left, come back to, corrected."""
