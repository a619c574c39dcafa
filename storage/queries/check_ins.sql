-- name: recent(runner_id)
-- One that was left counts in the history, and asks everything again.
SELECT id, purpose, region, pain, finished_at FROM check_ins
WHERE runner_id = :runner_id AND purpose <> 'stretch'
  AND ending <> 'unfinished'
ORDER BY finished_at DESC, nth DESC LIMIT 60;

-- name: last_sore(runner_id)
-- The latest in which something hurt, among the recent ones.
SELECT region, pain, finished_at FROM (
    SELECT region, pain, finished_at, nth FROM check_ins
    WHERE runner_id = :runner_id AND purpose <> 'stretch'
      AND ending <> 'unfinished'
    ORDER BY finished_at DESC, nth DESC LIMIT 60) AS recent
WHERE region IS NOT NULL ORDER BY finished_at DESC, nth DESC LIMIT 1;

-- name: get(runner_id, id)
-- A training without a number of its own had the one of the hour before it; without any, 0.
SELECT id, purpose, region, opened_at, ending,
    CASE WHEN purpose = 'train' AND region IS NOT NULL AND pain IS NULL
        THEN (SELECT coalesce(max(pains.pain), 0) FROM pains WHERE pains.runner_id = :runner_id
            AND pains.at BETWEEN check_ins.opened_at - 3600 AND check_ins.opened_at)
        ELSE pain END AS pain
FROM check_ins WHERE runner_id = :runner_id AND id = :id AND ending <> 'unfinished';

-- name: finish(runner_id, id, purpose, region, pain, opened_at, finished_at, ending)
INSERT INTO check_ins (runner_id, id, purpose, region, pain, opened_at, finished_at, ending, nth)
VALUES (:runner_id, :id, :purpose, :region, :pain, :opened_at, :finished_at, :ending,
    (SELECT coalesce(max(nth), 0) + 1 FROM check_ins WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, id) DO UPDATE SET purpose = excluded.purpose, ending = excluded.ending,
    region = excluded.region, pain = excluded.pain, finished_at = excluded.finished_at,
    nth = excluded.nth;

-- name: reopen(runner_id, id)
UPDATE check_ins SET ending = 'unfinished' WHERE runner_id = :runner_id AND id = :id;

-- name: drop(runner_id, id)
DELETE FROM check_ins WHERE runner_id = :runner_id AND id = :id;

-- name: hurt_more(runner_id, id, pain)
UPDATE check_ins SET pain = :pain WHERE runner_id = :runner_id AND id = :id AND pain < :pain;

-- name: finished_at(runner_id, id)
SELECT finished_at FROM check_ins
WHERE runner_id = :runner_id AND id = :id AND ending <> 'unfinished';
