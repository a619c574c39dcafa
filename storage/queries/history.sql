-- name: check_ins(runner_id)
SELECT purpose, region, pain, finished_at FROM check_ins
WHERE runner_id = :runner_id AND purpose <> 'stretch' ORDER BY finished_at, nth;

-- name: stretchings(runner_id)
SELECT min(answered_at) AS at FROM answers
WHERE runner_id = :runner_id AND version = 'stretch'
  AND verdict IS NOT NULL AND verdict <> 'not_now'
GROUP BY check_in_id ORDER BY min(answered_at);

-- name: clean(runner_id)
-- Of each card the first and the last training that was clean and at its level: never more than
-- two rows a card, however long the history.
SELECT number, version, dose, at FROM (
    SELECT number, version, dose, answered_at AS at, nth,
           row_number() OVER (PARTITION BY number, version ORDER BY answered_at, nth) AS first,
           row_number() OVER (PARTITION BY number, version
                              ORDER BY answered_at DESC, nth DESC) AS last
    FROM answers
    WHERE runner_id = :runner_id AND reason IS NOT NULL
      AND reason NOT IN ('amber', 'short', 'gap')
      AND verdict IN ('no_pain', 'too_easy')) AS done
WHERE first = 1 OR last = 1 ORDER BY at, nth;

-- name: screenings(runner_id)
SELECT at, result, because, care, conditions FROM screenings
WHERE runner_id = :runner_id ORDER BY nth;

-- name: targets(runner_id)
SELECT since, sessions FROM targets WHERE runner_id = :runner_id ORDER BY since;

-- name: mornings(runner_id)
SELECT day, at, how, pain, holds_until FROM mornings WHERE runner_id = :runner_id ORDER BY day;

-- name: asked_mornings(runner_id)
SELECT DISTINCT day FROM deliveries
WHERE runner_id = :runner_id AND kind = 'morning' AND state = 'sent' ORDER BY day;

-- name: verdicts(runner_id, since)
-- Each card and verdict once: how often, and when and in which check-in it was the last time.
SELECT number, version, verdict, forgiven, times, answered_at AS at, check_in_id FROM (
    SELECT number, version, verdict, forgiven, answered_at, check_in_id, nth,
           count(*) OVER (PARTITION BY number, version, verdict, forgiven) AS times,
           row_number() OVER (PARTITION BY number, version, verdict, forgiven
                              ORDER BY answered_at DESC, nth DESC) AS place
    FROM answers
    WHERE runner_id = :runner_id AND verdict IS NOT NULL AND answered_at >= :since) AS said
WHERE place = 1 ORDER BY answered_at, nth;

-- name: programme(runner_id)
SELECT made_at FROM programmes WHERE runner_id = :runner_id
ORDER BY nth DESC LIMIT 1;

-- name: set_target(runner_id, since, sessions)
INSERT INTO targets (runner_id, since, sessions) VALUES (:runner_id, :since, :sessions)
ON CONFLICT (runner_id, since) DO UPDATE SET sessions = excluded.sessions;
