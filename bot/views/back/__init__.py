"""Screens about how the back is: safety questions, stops, and the mornings after."""
