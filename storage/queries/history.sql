-- name: check_ins(runner_id)
SELECT purpose, region, pain, finished_at FROM check_ins
WHERE runner_id = :runner_id AND purpose <> 'stretch' ORDER BY finished_at, nth;

-- name: sessions(runner_id)
-- What was done: a stretch in any check-in, a strength card in a training. Three slow tries
-- while the four are being found are no training.
SELECT min(a.answered_at) AS at FROM answers a
LEFT JOIN check_ins c ON c.runner_id = a.runner_id AND c.id = a.check_in_id
WHERE a.runner_id = :runner_id AND a.verdict IS NOT NULL AND a.verdict <> 'not_now'
  AND (a.version = 'stretch' OR c.purpose = 'train')
GROUP BY a.check_in_id ORDER BY min(a.answered_at);

-- name: screenings(runner_id)
SELECT at, result, because, care, conditions FROM screenings
WHERE runner_id = :runner_id ORDER BY nth;

-- name: targets(runner_id)
SELECT since, sessions FROM targets WHERE runner_id = :runner_id ORDER BY since;

-- name: mornings(runner_id)
SELECT day, at, how, pain FROM mornings WHERE runner_id = :runner_id ORDER BY day;

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
