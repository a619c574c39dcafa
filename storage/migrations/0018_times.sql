-- Weekdays of a rule that have a time of their own: an object of weekday (0 is Monday) and HH:MM.
ALTER TABLE reminders ADD COLUMN other_times TEXT; -- without it all days have the one time
