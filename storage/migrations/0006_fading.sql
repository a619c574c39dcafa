-- How often a reminder comes once it has become a habit, as the runner has agreed to.
ALTER TABLE reminders ADD COLUMN fading TEXT; -- without it at every chosen time
