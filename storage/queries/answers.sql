-- name: summary(runner_id)
-- One row per card and verdict; enough for every rule, however long the history.
SELECT number, version, verdict, forgiven, count(*) AS times,
       max(answered_at) AS at, max(check_in_id) AS check_in_id
FROM answers WHERE runner_id = :runner_id AND verdict IS NOT NULL
GROUP BY number, version, verdict, forgiven ORDER BY max(answered_at), max(check_in_id), number;

-- name: show(runner_id, check_in_id, number, version, dose, shown_at)!
INSERT INTO answers (runner_id, check_in_id, number, version, dose, shown_at)
VALUES (:runner_id, :check_in_id, :number, :version, :dose, :shown_at)
ON CONFLICT (runner_id, check_in_id, number, version) DO NOTHING;

-- name: judge(runner_id, check_in_id, number, version, verdict, answered_at)!
UPDATE answers SET verdict = :verdict, answered_at = :answered_at
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL;

-- name: forgive(runner_id)!
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND verdict IN ('pain', 'cannot', 'worse');
