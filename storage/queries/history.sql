-- name: check_ins(runner_id)
SELECT purpose, region, pain, finished_at FROM check_ins
WHERE runner_id = :runner_id AND purpose <> 'stretch' ORDER BY finished_at, id;

-- name: sessions(runner_id)
-- What was done: a stretch in any check-in, a strength card in a training. Three slow tries
-- while the four are being found are no training.
SELECT min(a.answered_at) AS at FROM answers a
LEFT JOIN check_ins c ON c.runner_id = a.runner_id AND c.id = a.check_in_id
WHERE a.runner_id = :runner_id AND a.verdict IS NOT NULL AND a.verdict <> 'not_now'
  AND (a.version = 'stretch' OR c.purpose = 'train')
GROUP BY a.check_in_id ORDER BY min(a.answered_at);

-- name: screenings(runner_id)
SELECT at, result, because, care FROM screenings
WHERE runner_id = :runner_id ORDER BY at, check_in_id;

-- name: targets(runner_id)
SELECT since, sessions FROM targets WHERE runner_id = :runner_id ORDER BY since;

-- name: mornings(runner_id)
SELECT day, at, how, pain FROM mornings WHERE runner_id = :runner_id ORDER BY day;

-- name: asked_mornings(runner_id)
SELECT DISTINCT day FROM deliveries
WHERE runner_id = :runner_id AND kind = 'morning' AND state = 'sent' ORDER BY day;

-- name: verdicts(runner_id, since)
SELECT number, version, verdict, forgiven, count(*) AS times,
       max(answered_at) AS at, max(check_in_id) AS check_in_id
FROM answers WHERE runner_id = :runner_id AND verdict IS NOT NULL AND answered_at >= :since
GROUP BY number, version, verdict, forgiven ORDER BY max(answered_at), max(check_in_id), number;

-- name: programme(runner_id)^
SELECT made_at FROM programmes WHERE runner_id = :runner_id
ORDER BY made_at DESC, check_in_id DESC LIMIT 1;

-- name: set_target(runner_id, since, sessions)!
INSERT INTO targets (runner_id, since, sessions) VALUES (:runner_id, :since, :sessions)
ON CONFLICT (runner_id, since) DO UPDATE SET sessions = excluded.sessions;
