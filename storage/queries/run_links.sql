-- name: of_runner(runner_id)
SELECT made_at, used FROM run_links WHERE runner_id = :runner_id;

-- name: of_hash(hash)
SELECT runner_id, used FROM run_links WHERE hash = :hash;

-- name: keep(runner_id, hash, made_at)
INSERT INTO run_links (runner_id, hash, made_at) VALUES (:runner_id, :hash, :made_at)
ON CONFLICT (runner_id) DO UPDATE SET hash = excluded.hash, made_at = excluded.made_at,
    used = '[]';

-- name: used(runner_id, used)
UPDATE run_links SET used = :used WHERE runner_id = :runner_id;

-- name: revoke(runner_id)
DELETE FROM run_links WHERE runner_id = :runner_id;
