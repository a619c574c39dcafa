-- Weekdays whose planned run takes another time: an object of weekday (0 is Monday) and seconds.
ALTER TABLE reminders ADD COLUMN other_lengths TEXT; -- without it all runs take the one length
