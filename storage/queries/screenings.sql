-- name: latest(runner_id)
-- The one written last, whatever the clock said: nothing older may hide an emergency.
SELECT at, result, because, care, conditions FROM screenings
WHERE runner_id = :runner_id ORDER BY nth DESC LIMIT 1;

-- name: latest_full(runner_id)
SELECT region FROM screenings WHERE runner_id = :runner_id AND region IS NOT NULL
ORDER BY nth DESC LIMIT 1;

-- name: drop(runner_id, check_in_id)
DELETE FROM screenings WHERE runner_id = :runner_id AND check_in_id = :check_in_id;

-- name: drop_cleared(runner_id)
-- Since the last stop: what stopped somebody stays.
DELETE FROM screenings WHERE runner_id = :runner_id AND result = 'cleared'
  AND nth > (SELECT coalesce(max(nth), 0) FROM screenings
    WHERE runner_id = :runner_id AND result <> 'cleared');

-- name: keep(runner_id, check_in_id, at, region, answers, result, because, care, conditions)
INSERT INTO screenings (
    runner_id, check_in_id, at, region, answers, result, because, care, conditions, nth
) VALUES (
    :runner_id, :check_in_id, :at, :region, :answers, :result, :because, :care, :conditions,
    (SELECT coalesce(max(nth), 0) + 1 FROM screenings WHERE runner_id = :runner_id)
)
ON CONFLICT (runner_id, check_in_id, at) DO UPDATE SET answers = excluded.answers,
    result = excluded.result, because = excluded.because, care = excluded.care,
    conditions = excluded.conditions, nth = excluded.nth;
