-- name: keep(runner_id, day, at, how, pain)
-- One answer a morning; the last word counts.
INSERT INTO mornings (runner_id, day, at, how, pain)
VALUES (:runner_id, :day, :at, :how, :pain)
ON CONFLICT (runner_id, day) DO UPDATE SET at = excluded.at, how = excluded.how,
    pain = coalesce(excluded.pain, mornings.pain);

-- name: recent(runner_id)
-- The last mornings, newest first.
SELECT day, at, how, pain FROM mornings WHERE runner_id = :runner_id ORDER BY day DESC LIMIT 30;
