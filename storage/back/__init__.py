"""Rows about how the back is: results of the safety questions, and the mornings after."""
