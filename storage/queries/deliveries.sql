-- name: planned(runner_id, kind, about, now)
-- What stands in the reminder as its next slot; what was sent already stays as it is.
INSERT INTO deliveries (runner_id, kind, about, day, time, at, state, changed_at)
SELECT runner_id, kind, about, slot_day, slot_time, slot_at, 'planned', coalesce(:now, slot_at) FROM reminders
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND slot_at IS NOT NULL
ON CONFLICT (runner_id, kind, about, day, time) DO UPDATE SET state = 'planned', reason = NULL,
    at = excluded.at, attempts = 0, changed_at = excluded.changed_at
WHERE deliveries.state NOT IN ('sent', 'sending');

-- name: wished(runner_id, kind, about, now)
-- The same for what a runner asks for once: their last word counts.
INSERT INTO deliveries (runner_id, kind, about, day, time, at, state, changed_at)
SELECT runner_id, kind, about, slot_day, slot_time, slot_at, 'planned', coalesce(:now, slot_at) FROM reminders
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND slot_at IS NOT NULL
ON CONFLICT (runner_id, kind, about, day, time) DO UPDATE SET state = 'planned', reason = NULL,
    at = excluded.at, attempts = 0, changed_at = excluded.changed_at;

-- name: begun(runner_id, kind, about, day, time, now)
UPDATE deliveries SET state = 'sending', attempts = attempts + 1, changed_at = :now
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND day = :day AND time = :time;

-- name: ended(runner_id, kind, about, day, time, state, reason, now)
UPDATE deliveries SET state = :state, reason = :reason, changed_at = :now
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND day = :day AND time = :time;

-- name: put_off(runner_id, kind, about, day, time, at, reason, now)
UPDATE deliveries SET state = 'planned', attempts = 0, at = :at, reason = :reason, changed_at = :now
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND day = :day AND time = :time;

-- name: withdrawn(runner_id, kind, about, reason, now)
UPDATE deliveries SET state = 'skipped', reason = :reason, changed_at = coalesce(:now, changed_at)
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND state = 'planned';

-- name: withdrawn_about(runner_id, about, reason, now)
UPDATE deliveries SET state = 'skipped', reason = :reason, changed_at = coalesce(:now, changed_at)
WHERE runner_id = :runner_id AND about = :about AND state = 'planned';

-- name: withdrawn_all(runner_id, reason, now)
UPDATE deliveries SET state = 'skipped', reason = :reason, changed_at = :now
WHERE runner_id = :runner_id AND state = 'planned';

-- name: broke(runner_id, kind, about, reason, now)
-- Whatever stands in the reminder: its slot may be what cannot be read.
UPDATE deliveries SET state = 'failed', reason = :reason, changed_at = :now
WHERE runner_id = :runner_id AND kind = :kind AND about = :about
  AND state IN ('planned', 'sending');

-- name: get(runner_id, kind, about, day, time)
SELECT state, reason, attempts FROM deliveries
WHERE runner_id = :runner_id AND kind = :kind AND about = :about AND day = :day AND time = :time;

-- name: between(runner_id, since, until)
SELECT kind, about, day, time, at, state, reason, attempts, changed_at FROM deliveries
WHERE runner_id = :runner_id AND at >= :since AND at < :until ORDER BY at, kind, about;

-- name: taken(runner_id, kind, since)
-- The slots of a rule that need no second sending.
SELECT day, time FROM deliveries
WHERE runner_id = :runner_id AND kind = :kind AND about = '' AND day >= :since
  AND state IN ('sent', 'sending');

-- name: prune(before, most)
DELETE FROM deliveries WHERE (runner_id, kind, about, day, time) IN (
    SELECT runner_id, kind, about, day, time FROM deliveries
    WHERE at < :before AND state <> 'planned' LIMIT :most)
RETURNING runner_id;
