-- name: summary(runner_id)
-- One row per card and verdict; enough for every rule, however long the history.
SELECT number, version, verdict, forgiven, times, at, check_in_id
FROM verdicts WHERE runner_id = :runner_id ORDER BY at, number, version, verdict, forgiven;

-- name: trained(runner_id)
-- What was prescribed in trainings, newest first; far more than the rules look back on.
SELECT check_in_id, number, version, dose, reason, verdict, answered_at, sets_done, reps_done,
       offered
FROM answers WHERE runner_id = :runner_id AND reason IS NOT NULL
ORDER BY shown_at DESC, nth DESC LIMIT 200;

-- name: show(runner_id, check_in_id, number, version, dose, reason, shown_at)
INSERT INTO answers (runner_id, check_in_id, number, version, dose, reason, shown_at, nth)
VALUES (:runner_id, :check_in_id, :number, :version, :dose, :reason, :shown_at,
    (SELECT coalesce(max(nth), 0) + 1 FROM answers WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, check_in_id, number, version) DO NOTHING;

-- name: tick(runner_id, check_in_id, number, version, sets)
UPDATE answers SET sets_done = :sets
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL AND sets_done < :sets;

-- name: withdraw(runner_id, check_in_id)
-- Only what has not been begun: what was done stays as it was prescribed.
DELETE FROM answers WHERE runner_id = :runner_id AND check_in_id = :check_in_id
  AND reason IS NOT NULL AND verdict IS NULL AND sets_done = 0;

-- name: count(runner_id, check_in_id, number, version, verdict, answered_at)
-- Goes before `judge`: only the first verdict on a card counts. Times and check-in go together.
INSERT INTO verdicts (runner_id, number, version, verdict, forgiven, times, at, check_in_id)
SELECT runner_id, number, version, :verdict, 0, 1, :answered_at, check_in_id FROM answers
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL
ON CONFLICT (runner_id, number, version, verdict, forgiven) DO UPDATE SET
    times = verdicts.times + 1, at = excluded.at, check_in_id = excluded.check_in_id;

-- name: judge(runner_id, check_in_id, number, version, verdict, answered_at, sets, reps)
UPDATE answers SET verdict = :verdict, answered_at = :answered_at, reps_done = :reps,
    sets_done = coalesce(:sets, sets_done)
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL;

-- name: offered(runner_id, check_in_id, number, version)
UPDATE answers SET offered = 1
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version;

-- name: try_again(runner_id, number, version)
-- What was too hard once may be tried again; what hurt stays.
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND number = :number AND version = :version AND verdict = 'cannot'
  AND forgiven = 0;

-- name: forgive(runner_id)
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND verdict IN ('pain', 'cannot', 'worse') AND forgiven = 0;

-- name: count_forgiven(runner_id, number, version)
-- The counts of what is forgiven join those that were forgiven before; without a number, of all.
INSERT INTO verdicts (runner_id, number, version, verdict, forgiven, times, at, check_in_id)
SELECT runner_id, number, version, verdict, 1, times, at, check_in_id FROM verdicts
WHERE runner_id = :runner_id AND forgiven = 0 AND (
    (:number IS NULL AND verdict IN ('pain', 'cannot', 'worse'))
    OR (number = :number AND version = :version AND verdict = 'cannot'))
ON CONFLICT (runner_id, number, version, verdict, forgiven) DO UPDATE SET
    times = verdicts.times + excluded.times, at = excluded.at, check_in_id = excluded.check_in_id;

-- name: uncount_forgiven(runner_id, number, version)
DELETE FROM verdicts
WHERE runner_id = :runner_id AND forgiven = 0 AND (
    (:number IS NULL AND verdict IN ('pain', 'cannot', 'worse'))
    OR (number = :number AND version = :version AND verdict = 'cannot'));
