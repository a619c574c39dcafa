-- name: since(runner_id, words, since)
SELECT 1 FROM nets WHERE runner_id = :runner_id AND words = :words AND at > :since;

-- name: keep(runner_id, words, at)
INSERT INTO nets (runner_id, words, at) VALUES (:runner_id, :words, :at)
ON CONFLICT (runner_id, words) DO UPDATE SET at = excluded.at;

-- name: prune(before)
DELETE FROM nets WHERE at <= :before;
