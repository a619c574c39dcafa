"""What is planned for a runner, and what changes it: rules, reactions, settings, being reached.

Rows and rules only, nothing to show: the steps of check-ins, reminders and settings stand on it.
Read `rules.py` first.
"""
