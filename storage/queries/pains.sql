-- name: keep(runner_id, check_in_id, at, pain, holds_until)
-- One number a check-in; corrected, it is the other one.
INSERT INTO pains (runner_id, check_in_id, at, pain, holds_until)
VALUES (:runner_id, :check_in_id, :at, :pain, :holds_until)
ON CONFLICT (runner_id, check_in_id) DO UPDATE SET at = excluded.at, pain = excluded.pain,
    holds_until = excluded.holds_until;

-- name: drop(runner_id, check_in_id)
DELETE FROM pains WHERE runner_id = :runner_id AND check_in_id = :check_in_id;

-- name: recent(runner_id, red)
-- Newest first; the last red day has to be among them, however long ago it was.
SELECT check_in_id, at, pain, holds_until FROM (
    SELECT check_in_id, at, pain, holds_until FROM pains WHERE runner_id = :runner_id
    ORDER BY at DESC LIMIT 20) AS lately
UNION
SELECT check_in_id, at, pain, holds_until FROM (
    SELECT check_in_id, at, pain, holds_until FROM pains WHERE runner_id = :runner_id AND pain >= :red
    ORDER BY at DESC LIMIT 1) AS red
ORDER BY at DESC, check_in_id DESC;
