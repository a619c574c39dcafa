-- name: of_bot(bot_id)
SELECT key, file_id FROM media WHERE bot_id = :bot_id;

-- name: keep(bot_id, key, file_id)
INSERT INTO media (bot_id, key, file_id) VALUES (:bot_id, :key, :file_id)
ON CONFLICT (bot_id, key) DO UPDATE SET file_id = excluded.file_id;

-- name: drop_one(bot_id, key)
DELETE FROM media WHERE bot_id = :bot_id AND key = :key;
