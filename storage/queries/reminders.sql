-- name: of_runner(runner_id)
SELECT * FROM reminders WHERE runner_id = :runner_id ORDER BY slot_at NULLS FIRST, kind, about;

-- name: rule(runner_id, kind)
SELECT * FROM reminders WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: set_rule(runner_id, kind, time, days, other_times, zone, length, other_lengths, attention)
INSERT INTO reminders
    (runner_id, kind, about, time, days, other_times, zone, length, other_lengths, attention)
VALUES
    (:runner_id, :kind, '', :time, :days, :other_times, :zone, :length, :other_lengths, :attention)
ON CONFLICT (runner_id, kind, about) DO UPDATE SET time = excluded.time, days = excluded.days,
    other_times = excluded.other_times, zone = excluded.zone, length = excluded.length,
    other_lengths = excluded.other_lengths, attention = excluded.attention, after_run = 0, fading = NULL;

-- name: set_after_run(runner_id, kind, attention)
INSERT INTO reminders (runner_id, kind, about, after_run, attention)
VALUES (:runner_id, :kind, '', 1, :attention)
ON CONFLICT (runner_id, kind, about) DO UPDATE SET time = NULL, days = NULL,
    other_times = NULL, zone = NULL,
    length = NULL, other_lengths = NULL, after_run = 1, slot_day = NULL, slot_time = NULL, slot_at = NULL, due_at = NULL,
    attention = excluded.attention, fading = NULL;

-- name: move(runner_id, kind, zone)
UPDATE reminders SET zone = :zone
WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: plan(runner_id, kind, about, day, time, at, moved)
UPDATE reminders SET slot_day = :day, slot_time = :time, slot_at = :at, slot_moved = :moved,
    due_at = :at
WHERE runner_id = :runner_id AND kind = :kind AND about = :about;

-- name: once(runner_id, kind, about, day, time, at, moved)
-- Nothing for a runner who has gone meanwhile.
INSERT INTO reminders
    (runner_id, kind, about, slot_day, slot_time, slot_at, slot_moved, due_at)
SELECT id, :kind, :about, :day, :time, :at, :moved, :at FROM runners WHERE id = :runner_id
ON CONFLICT (runner_id, kind, about) DO UPDATE SET slot_day = excluded.slot_day,
    slot_time = excluded.slot_time, slot_at = excluded.slot_at,
    slot_moved = excluded.slot_moved, due_at = excluded.due_at;

-- name: attend(runner_id, kind, attention)
UPDATE reminders SET attention = :attention
WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: fade(runner_id, kind, fading)
UPDATE reminders SET fading = :fading
WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: done(runner_id, kind, now)
UPDATE reminders SET done_at = :now
WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: off(runner_id, kind)
DELETE FROM reminders WHERE runner_id = :runner_id AND kind = :kind AND about = '';

-- name: drop_once(runner_id, kind, about)
DELETE FROM reminders WHERE runner_id = :runner_id AND kind = :kind AND about = :about;

-- name: drop_about(runner_id, about)
DELETE FROM reminders WHERE runner_id = :runner_id AND about = :about;

-- name: drop_all_once(runner_id)
DELETE FROM reminders WHERE runner_id = :runner_id AND about <> '';

-- name: stop_planning(runner_id)
-- The rules stay; nothing is planned.
UPDATE reminders SET slot_day = NULL, slot_time = NULL, slot_at = NULL, due_at = NULL
WHERE runner_id = :runner_id;
