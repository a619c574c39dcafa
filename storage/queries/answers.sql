-- name: summary(runner_id)
-- One row per card and verdict; enough for every rule, however long the history.
SELECT number, version, verdict, forgiven, count(*) AS times,
       max(answered_at) AS at, max(check_in_id) AS check_in_id
FROM answers WHERE runner_id = :runner_id AND verdict IS NOT NULL
GROUP BY number, version, verdict, forgiven ORDER BY max(answered_at), max(check_in_id), number;

-- name: trained(runner_id)
-- What was prescribed in trainings, newest first; far more than the rules look back on.
SELECT check_in_id, number, version, dose, reason, verdict, answered_at, sets_done, reps_done,
       offered
FROM answers WHERE runner_id = :runner_id AND reason IS NOT NULL
ORDER BY shown_at DESC, check_in_id DESC LIMIT 200;

-- name: show(runner_id, check_in_id, number, version, dose, reason, shown_at)!
INSERT INTO answers (runner_id, check_in_id, number, version, dose, reason, shown_at)
VALUES (:runner_id, :check_in_id, :number, :version, :dose, :reason, :shown_at)
ON CONFLICT (runner_id, check_in_id, number, version) DO NOTHING;

-- name: tick(runner_id, check_in_id, number, version, sets)!
UPDATE answers SET sets_done = :sets
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL AND sets_done < :sets;

-- name: withdraw(runner_id, check_in_id)!
-- Only what has not been begun: what was done stays as it was prescribed.
DELETE FROM answers WHERE runner_id = :runner_id AND check_in_id = :check_in_id
  AND reason IS NOT NULL AND verdict IS NULL AND sets_done = 0;

-- name: judge(runner_id, check_in_id, number, version, verdict, answered_at, sets, reps)!
UPDATE answers SET verdict = :verdict, answered_at = :answered_at, reps_done = :reps,
    sets_done = coalesce(:sets, sets_done)
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL;

-- name: offered(runner_id, check_in_id, number, version)!
UPDATE answers SET offered = 1
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version;

-- name: try_again(runner_id, number, version)!
-- What was too hard once may be tried again; what hurt stays.
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND number = :number AND version = :version AND verdict = 'cannot';

-- name: forgive(runner_id)!
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND verdict IN ('pain', 'cannot', 'worse');
