-- name: summary(runner_id)
-- One row per card and verdict; enough for every rule, however long the history.
-- What was forgiven was said before what stands, where both are of the same second.
SELECT number, version, verdict, forgiven, times, at, check_in_id
FROM verdicts WHERE runner_id = :runner_id ORDER BY at, forgiven DESC, number, version, verdict;

-- name: trained(runner_id)
-- What was prescribed in trainings, newest first; far more than the rules look back on.
SELECT check_in_id, number, version, dose, reason, verdict, answered_at, sets_done, reps_done,
       offered
FROM answers WHERE runner_id = :runner_id AND reason IS NOT NULL
ORDER BY shown_at DESC, nth DESC LIMIT 200;

-- name: session(runner_id)
-- The cards of the latest training, newest first. The plus keeps SQLite from looking through all
-- trainings in their order instead of going to this one.
SELECT check_in_id, number, version, dose, reason, verdict, answered_at, sets_done, reps_done,
       offered
FROM answers WHERE runner_id = :runner_id AND reason IS NOT NULL
  AND check_in_id = (SELECT check_in_id FROM answers
    WHERE runner_id = :runner_id AND reason IS NOT NULL ORDER BY shown_at DESC, nth DESC LIMIT 1)
ORDER BY +shown_at DESC, nth DESC;

-- name: show(runner_id, check_in_id, number, version, dose, reason, shown_at)
INSERT INTO answers (runner_id, check_in_id, number, version, dose, reason, shown_at, nth)
VALUES (:runner_id, :check_in_id, :number, :version, :dose, :reason, :shown_at,
    (SELECT coalesce(max(nth), 0) + 1 FROM answers WHERE runner_id = :runner_id))
ON CONFLICT (runner_id, check_in_id, number, version) DO NOTHING;

-- name: begun(runner_id, check_in_id)
SELECT 1 AS begun FROM answers WHERE runner_id = :runner_id AND check_in_id = :check_in_id LIMIT 1;

-- name: tick(runner_id, check_in_id, number, version, sets)
UPDATE answers SET sets_done = :sets
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL AND sets_done < :sets;

-- name: untick(runner_id, check_in_id, number, version, sets)
UPDATE answers SET sets_done = :sets
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version AND verdict IS NULL AND sets_done > :sets;

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

-- name: forgive(runner_id, until)
UPDATE answers SET forgiven = 1
WHERE runner_id = :runner_id AND verdict IN ('pain', 'cannot', 'worse') AND forgiven = 0
  AND answered_at <= :until;

-- name: last_said(runner_id, check_in_id)
SELECT number, version, verdict, answered_at FROM answers
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND verdict IS NOT NULL
ORDER BY answered_at DESC, nth DESC LIMIT 1;

-- name: uncount(runner_id, check_in_id, number, version)
-- Goes before `unsay`: the count of the verdict that is taken back, and the one before it.
UPDATE verdicts SET times = times - 1,
    (at, check_in_id) = (
        SELECT coalesce(max(a.answered_at), verdicts.at),
            coalesce(max(a.check_in_id), verdicts.check_in_id)
        FROM answers AS a
        WHERE a.runner_id = verdicts.runner_id AND a.number = verdicts.number
          AND a.version = verdicts.version AND a.verdict = verdicts.verdict
          AND a.forgiven = verdicts.forgiven AND a.check_in_id <> :check_in_id)
WHERE runner_id = :runner_id AND number = :number AND version = :version
  AND EXISTS (SELECT 1 FROM answers AS said WHERE said.runner_id = verdicts.runner_id
    AND said.check_in_id = :check_in_id AND said.number = verdicts.number
    AND said.version = verdicts.version AND said.verdict = verdicts.verdict
    AND said.forgiven = verdicts.forgiven);

-- name: drop_uncounted(runner_id)
DELETE FROM verdicts WHERE runner_id = :runner_id AND times <= 0;

-- name: unsay(runner_id, check_in_id, number, version)
UPDATE answers SET verdict = NULL, answered_at = NULL, reps_done = NULL, forgiven = 0
WHERE runner_id = :runner_id AND check_in_id = :check_in_id AND number = :number
  AND version = :version;

-- name: count_forgiven(runner_id, number, version, until)
-- The counts of what is forgiven join those that were forgiven before; without a number, of all.
INSERT INTO verdicts (runner_id, number, version, verdict, forgiven, times, at, check_in_id)
SELECT runner_id, number, version, verdict, 1, times, at, check_in_id FROM verdicts
WHERE runner_id = :runner_id AND forgiven = 0 AND (
    (CAST(:number AS SMALLINT) IS NULL AND verdict IN ('pain', 'cannot', 'worse') AND at <= :until)
    OR (number = :number AND version = :version AND verdict = 'cannot'))
ON CONFLICT (runner_id, number, version, verdict, forgiven) DO UPDATE SET
    times = verdicts.times + excluded.times, at = excluded.at, check_in_id = excluded.check_in_id;

-- name: uncount_forgiven(runner_id, number, version, until)
DELETE FROM verdicts
WHERE runner_id = :runner_id AND forgiven = 0 AND (
    (CAST(:number AS SMALLINT) IS NULL AND verdict IN ('pain', 'cannot', 'worse') AND at <= :until)
    OR (number = :number AND version = :version AND verdict = 'cannot'));

-- name: said_of(runner_id, check_in_id, number, version)
SELECT verdict FROM answers WHERE runner_id = :runner_id AND check_in_id = :check_in_id
  AND number = :number AND version = :version;
