-- name: since(runner_id, words, since)
SELECT 1 FROM nets WHERE runner_id = :runner_id AND words = :words AND at > :since;

-- name: keep(runner_id, words, at)
INSERT INTO nets (runner_id, words, at) VALUES (:runner_id, :words, :at)
ON CONFLICT (runner_id, words) DO UPDATE SET at = excluded.at;

-- name: prune(before, most)
DELETE FROM nets WHERE (runner_id, words) IN (
    SELECT runner_id, words FROM nets WHERE at <= :before LIMIT :most)
RETURNING runner_id;
