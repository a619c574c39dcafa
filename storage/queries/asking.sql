-- name: get(runner_id)^
SELECT what, detail, at FROM asking WHERE runner_id = :runner_id;

-- name: keep(runner_id, what, detail, at)!
INSERT INTO asking (runner_id, what, detail, at) VALUES (:runner_id, :what, :detail, :at)
ON CONFLICT (runner_id) DO UPDATE SET what = excluded.what, detail = excluded.detail,
    at = excluded.at;

-- name: over(runner_id)!
DELETE FROM asking WHERE runner_id = :runner_id;
