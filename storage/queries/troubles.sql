-- name: updates(since)
-- Updates that could not be handled and were put aside.
SELECT count(*) FROM inbox WHERE received_at >= :since AND state = 3;

-- name: reminders(since)
-- Reminders that could not be read, by when they were to be sent.
SELECT count(*) FROM deliveries WHERE at >= :since AND state = 'failed' AND reason = 'broken';

-- name: told(what)
SELECT at FROM told WHERE what = :what;

-- name: tell(what, now)
INSERT INTO told (what, at) VALUES (:what, :now)
ON CONFLICT (what) DO UPDATE SET at = excluded.at;
