-- name: claim(now, lease_until, batch)
-- The shared text may take a row twice here: while it waits for another claim, that one changes
-- what it has chosen. A runner who is just being written to is left for the next look.
UPDATE reminders SET due_at = :lease_until
WHERE (runner_id, kind, about) IN (
    SELECT runner_id, kind, about FROM (
        SELECT runner_id, kind, about FROM reminders WHERE due_at <= :now
        ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED) AS due
    WHERE pg_try_advisory_xact_lock(runner_id))
RETURNING *;
