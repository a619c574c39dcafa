-- name: recent(runner_id)
SELECT id, purpose, region, pain, finished_at FROM check_ins
WHERE runner_id = :runner_id AND purpose <> 'stretch'
ORDER BY finished_at DESC, nth DESC LIMIT 60;

-- name: get(runner_id, id)
SELECT id, purpose, region, pain, opened_at, ending FROM check_ins
WHERE runner_id = :runner_id AND id = :id;

-- name: finish(runner_id, id, purpose, region, pain, opened_at, finished_at, ending)
INSERT INTO check_ins (runner_id, id, purpose, region, pain, opened_at, finished_at, ending, nth)
VALUES (:runner_id, :id, :purpose, :region, :pain, :opened_at, :finished_at, :ending,
    (SELECT coalesce(max(nth), 0) + 1 FROM check_ins WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, id) DO UPDATE SET ending = excluded.ending, region = excluded.region,
    pain = excluded.pain, finished_at = excluded.finished_at, nth = excluded.nth;

-- name: reopen(runner_id, id)
DELETE FROM check_ins WHERE runner_id = :runner_id AND id = :id;

-- name: finished_at(runner_id, id)
SELECT finished_at FROM check_ins WHERE runner_id = :runner_id AND id = :id;
