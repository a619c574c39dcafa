-- What was named with a clearance: what a professional has seen, or what calls for care.
ALTER TABLE screenings ADD COLUMN conditions TEXT NOT NULL DEFAULT '[]';
-- "Seen" was never asked what it was: asked at the next check-in, and no plan before that.
UPDATE screenings SET conditions = '["unsaid"]'
WHERE result = 'cleared'
    AND (answers LIKE '%"soon": "seen"%' OR answers LIKE '%"personal": "seen"%');
-- "Yes" to the question of energy asks for easier runs, too.
UPDATE screenings SET care = '["low_energy", "no_jumps"]'
WHERE result = 'cleared' AND care = '["no_jumps"]' AND answers LIKE '%"energy": "yes"%';
UPDATE screenings SET care = '["easy_running", "low_energy", "no_jumps"]'
WHERE result = 'cleared' AND care = '["easy_running", "no_jumps"]'
    AND answers LIKE '%"energy": "yes"%';
