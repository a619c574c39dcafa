-- name: keep(runner_id, day, at, how, pain, holds_until)
-- One answer a morning; the last word counts.
INSERT INTO mornings (runner_id, day, at, how, pain, holds_until)
VALUES (:runner_id, :day, :at, :how, :pain, :holds_until)
ON CONFLICT (runner_id, day) DO UPDATE SET at = excluded.at, how = excluded.how,
    pain = coalesce(excluded.pain, mornings.pain), holds_until = excluded.holds_until;

-- name: recent(runner_id)
-- The last mornings, newest first.
SELECT day, at, how, pain, holds_until FROM mornings WHERE runner_id = :runner_id ORDER BY day DESC LIMIT 30;

-- name: asked(runner_id, day)
SELECT 1 FROM deliveries
WHERE runner_id = :runner_id AND kind = 'morning' AND state = 'sent' AND day = :day LIMIT 1;
