-- name: plan(runner_id, kind, at)!
INSERT INTO reminders (runner_id, kind, next_fire_at) VALUES (:runner_id, :kind, :at)
ON CONFLICT (runner_id, kind) DO UPDATE SET next_fire_at = excluded.next_fire_at,
    lease_until = NULL;

-- name: claim(now, lease_until, batch)
UPDATE reminders SET lease_until = :lease_until
WHERE (runner_id, kind) IN (
    SELECT runner_id, kind FROM reminders
    WHERE next_fire_at <= :now AND (lease_until IS NULL OR lease_until <= :now)
    ORDER BY next_fire_at LIMIT :batch)
RETURNING runner_id, kind, next_fire_at;

-- name: settle(runner_id, kind, slot)!
-- Only the slot that was claimed: the runner may have planned another one meanwhile.
UPDATE reminders SET next_fire_at = NULL, lease_until = NULL
WHERE runner_id = :runner_id AND kind = :kind AND next_fire_at = :slot;

-- name: put_off(runner_id, kind, slot, lease_until)!
UPDATE reminders SET lease_until = :lease_until
WHERE runner_id = :runner_id AND kind = :kind AND next_fire_at = :slot;

-- name: cancel(runner_id, kind)!
UPDATE reminders SET next_fire_at = NULL, lease_until = NULL
WHERE runner_id = :runner_id AND kind = :kind;

-- name: delivered(runner_id, kind, slot, state, reason, now)!
INSERT INTO deliveries (runner_id, kind, slot, state, reason, changed_at)
VALUES (:runner_id, :kind, :slot, :state, :reason, :now)
ON CONFLICT (runner_id, kind, slot) DO UPDATE SET state = excluded.state,
    reason = excluded.reason, changed_at = excluded.changed_at;

-- name: delivery_state(runner_id, kind, slot)$
SELECT state FROM deliveries WHERE runner_id = :runner_id AND kind = :kind AND slot = :slot;
