"""Steps about how the back is: words of alarm, safety screens, what is named late."""
